// project: database
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { batchesOf, planLoad } from '../../src/publishing/load-plan.ts';
import { loadDataset, prepareGraph, assertLoaded } from '../../src/publishing/load.ts';
import { readSeed } from '../../src/seed/reader.ts';
import { openDriver } from '../../src/graph/driver.ts';
import { openGraph, type Graph } from '../../src/graph/graph.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import type { Dataset, MentionRecord } from '../../src/domain/dataset.ts';
import { root } from '../support/api.ts';
import { fingerprint } from '../support/fingerprint.ts';
import { projectNeo4j } from '../support/project-neo4j.ts';

const statements = loadStatements(join(root, 'cypher'));
const dataset = halfOf(readSeed(join(root, 'seed')));

/**
 * Every second entity, those that the tests name, and what is said of them alone: a transaction for each kind of row, as for all of the data, with fewer
 * rows in each, and more than one for the terms.
 */
function halfOf(all: ReturnType<typeof readSeed>) {
  const named = new Set(['muscle-cramp', 'hypoxia', 'dehydration', 'blood-loss', 'potassium', 'low-potassium']);
  const entities = all.entities.filter(({ id }, index) => index % 2 === 0 || named.has(id));
  const ids = new Set(entities.map(({ id }) => id));
  return {
    entities: entities.map((entity) => ({ ...entity, related: entity.related.filter((id) => ids.has(id)) })),
    documents: all.documents.map((document) => ({
      ...document,
      mentions: document.mentions.filter(({ entity }) => ids.has(entity)),
    })),
    claims: all.claims.filter(({ subject, object, qualifiers: { population, bodyPart } }) =>
      [subject, object, population ?? subject, bodyPart ?? object].every((id) => ids.has(id)),
    ),
  };
}

let driver: Driver;
let graph: Graph;
beforeAll(async () => {
  driver = await openDriver({ ...projectNeo4j(), database: 'neo4j' });
  graph = openGraph({ driver, database: 'neo4j', timeoutMs: 10_000 });
  await prepareGraph(graph, statements);
});
afterAll(() => driver.close());

const load = (data: Dataset, report?: (written: number, total: number) => void) =>
  loadDataset({ graph, statements, dataset: data, quotes: false, ...(report && { report }) });

const empty = () => graph.write('empty', (run) => run({ name: 'empty', text: 'MATCH (n) DETACH DELETE n' }, {}));

/** The graph, but `act` comes before its n-th transaction. */
function interruptedGraph(n: number, act: () => Promise<unknown>, inner = graph): Graph {
  let transactions = 0;
  return {
    ...inner,
    async write(name, work) {
      if (transactions === n) await act();
      transactions += 1;
      return inner.write(name, work);
    },
  };
}

function gate(): { open: () => void; opened: Promise<void> } {
  let open!: () => void;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open, opened };
}

const kill = () => Promise.reject(new Error('killed'));

/** Begins to load into an empty database and stops after so many transactions. */
async function beginLoad(data: Dataset, transactions: number): Promise<void> {
  const broken = interruptedGraph(transactions, kill);
  await expect(loadDataset({ graph: broken, statements, dataset: data, quotes: false })).rejects.toThrow('killed');
}

/** The entities that have a synonym of these words, by the full-text index of English terms. */
async function findSynonym(words: string): Promise<Record<string, unknown>[]> {
  const text = `CALL db.index.fulltext.queryNodes('term_text_en', $words) YIELD node
    MATCH (node {field: 'SYNONYM'})-[:LABELS]->(entity) RETURN entity.id AS id`;
  return graph.read({ name: 'find_synonym', text }, { words });
}

const smaller: Dataset = {
  ...dataset,
  claims: dataset.claims.filter(({ object }) => object === 'muscle-cramp'),
};

test('a start makes the indexes and constraints that are missing, and runs nothing for those that are there', async () => {
  const run: string[] = [];
  const observed: Graph = {
    ...graph,
    administer: (statement, parameters) => {
      run.push(statement.name);
      return graph.administer(statement, parameters);
    },
  };
  await driver.executeQuery('DROP INDEX entity_kind');
  await driver.executeQuery('DROP CONSTRAINT claim_id');
  await prepareGraph(observed, statements);
  expect(run).toEqual(['claim_id', 'entity_kind', 'await_indexes']);
  run.length = 0;
  await prepareGraph(observed, statements);
  expect(run).toEqual(['await_indexes']);
});

test('loading again changes nothing; loading other data and then this again gives the same graph', async () => {
  await load(smaller);
  const few = await fingerprint(driver);
  expect((await load(dataset)).changed).toBe(true);
  const whole = await fingerprint(driver);
  expect(whole).not.toBe(few);
  expect((await load(dataset)).changed).toBe(false);
  expect(await fingerprint(driver)).toBe(whole);
  await load(smaller);
  expect(await fingerprint(driver)).toBe(few);
  await load(dataset);
  expect(await fingerprint(driver)).toBe(whole);
});

test('an entity that changes its kind keeps one kind', async () => {
  const moved = dataset.entities.map((entity) =>
    entity.id === 'hypoxia' ? { ...entity, kind: 'CAUSE' as const } : entity,
  );
  await load({ ...dataset, entities: moved });
  const [row] = await graph.read(
    {
      name: 'labels',
      text: "MATCH (e:Entity {id: 'hypoxia'}) UNWIND labels(e) AS label WITH label ORDER BY label RETURN collect(label) AS labels",
    },
    {},
  );
  expect(row).toEqual({ labels: ['Cause', 'Entity'] });
  await load(dataset);
});

test('a synonym that is dropped can no longer be found, and one that is added can at once', async () => {
  const renamed = dataset.entities.map((entity) =>
    entity.id === 'hypoxia' ? { ...entity, synonyms: { en: ['breathlessness of cells'], sv: [] } } : entity,
  );
  expect(await findSynonym('"oxygen shortage"')).toEqual([{ id: 'hypoxia' }]);
  expect(await findSynonym('breathlessness')).toEqual([]);
  await load({ ...dataset, entities: renamed });
  expect(await findSynonym('"oxygen shortage"')).toEqual([]);
  expect(await findSynonym('breathlessness')).toEqual([{ id: 'hypoxia' }]);
  await load(dataset);
});

test('a mention that changes has its new figures, and one that is dropped is gone', async () => {
  const text = `MATCH (:Entity {id: 'muscle-cramp'})<-[mention:MENTIONS]-(:Document {id: 'doc-muskelspasmer'})
    RETURN mention.name AS name, mention.count AS count ORDER BY name`;
  const counts = async () => {
    const rows = await graph.read({ name: 'mentions', text }, {});
    return Object.fromEntries(rows.map(({ name, count }) => [name, count])) as Record<string, number>;
  };
  const before = await counts();
  expect(before).toMatchObject({ kramp: 1, muskelspasm: 1, muskelspasmer: 3 });
  const mentioning = (change: (mentions: MentionRecord[]) => MentionRecord[]): Dataset => ({
    ...dataset,
    documents: dataset.documents.map((document) => ({ ...document, mentions: change(document.mentions) })),
  });
  await load(
    mentioning((mentions) =>
      mentions
        .filter(({ name }) => name !== 'muskelspasm')
        .map((mention) => (mention.name === 'muskelspasmer' ? { ...mention, count: 5 } : mention)),
    ),
  );
  const { muskelspasm: _dropped, ...others } = before;
  expect(await counts()).toEqual({ ...others, muskelspasmer: 5 });
  await load(mentioning(() => []));
  expect(await counts()).toEqual({});
  await load(dataset);
  expect(await counts()).toEqual(before);
});

test('every index is filled and none lags behind what is written', async () => {
  const indexes = await graph.read(
    {
      name: 'indexes',
      text: `SHOW INDEXES YIELD name, type, state, options WHERE type = 'FULLTEXT'
        RETURN name, state, options.indexConfig['fulltext.eventually_consistent'] AS lags ORDER BY name`,
    },
    {},
  );
  expect(indexes).toEqual(
    ['document_text', 'statement_text_en', 'statement_text_sv', 'term_text_en', 'term_text_folded', 'term_text_sv'].map(
      (name) => ({
        name,
        state: 'ONLINE',
        lags: false,
      }),
    ),
  );
});

test('a fault half-way leaves the graph as it was', async () => {
  await load(smaller);
  const before = await fingerprint(driver);
  const [first, ...others] = dataset.claims;
  const broken = {
    ...first!,
    evidence: first!.evidence.map((evidence) => ({ ...evidence, sha256: { no: 'text' } as unknown as string })),
  };
  await expect(load({ ...dataset, claims: [...others, broken] })).rejects.toMatchObject({
    code: 'INTERNAL_SERVER_ERROR',
  });
  expect(await fingerprint(driver)).toBe(before);
  await load(dataset);
});

/** The fingerprint that a load would record if the statement of claims had another text. */
function fingerprintWith(edit: (text: string) => string): string {
  const named: typeof statements.named = (name) => {
    const statement = statements.named(name);
    return name === 'upsert_claims' ? { ...statement, text: edit(statement.text) } : statement;
  };
  return planLoad(smaller, false, { ...statements, named }).release.fingerprint;
}

test('a comment in a statement leaves the fingerprint, anything else in it does not', () => {
  const own = fingerprintWith((text) => text);
  expect(fingerprintWith((text) => text.replace('\n', '\n  // Says why.\n'))).toBe(own);
  expect(fingerprintWith((text) => text.replace('SET claim =', 'SET claim +='))).not.toBe(own);
  const linked = (url: string): string => fingerprintWith((text) => `${text}\nSET claim.url = 'https://${url}'`);
  expect(linked('one')).not.toBe(linked('two'));
});

test('the progress ends with all rows written', async () => {
  const reports: [number, number][] = [];
  await load(smaller, (written, total) => reports.push([written, total]));
  const [written, total] = reports.at(-1)!;
  expect(written).toBe(total);
  expect(reports.map(([count]) => count)).toEqual(reports.map(([count]) => count).toSorted((a, b) => a - b));
  await load(dataset);
});

test('the relation layer is one relationship for each accepted claim', async () => {
  const rejected = dataset.claims.map((claim, index) =>
    index === 0 ? { ...claim, status: 'REJECTED' as const } : claim,
  );
  await load({ ...dataset, claims: rejected });
  const [row] = await graph.read(
    {
      name: 'count',
      text: "RETURN COUNT { (:Entity)-[relation WHERE NOT type(relation) IN ['BRIDGES', 'RELATED_TO']]->(:Entity) } AS relations, COUNT { (:Claim) } AS claims",
    },
    {},
  );
  expect(row).toEqual({ relations: dataset.claims.length - 1, claims: dataset.claims.length });
  await load(dataset);
});

test('a relation that no claim stands behind is gone after the next change', async () => {
  await load(smaller);
  const whole = await fingerprint(driver);
  await graph.write('intrude', (run) =>
    run(
      {
        name: 'intrude',
        text: "MATCH (a:Entity {id: 'dehydration'}), (b:Entity {id: 'muscle-cramp'}) CREATE (a)-[:CAUSES {claim: 'none'}]->(b)",
      },
      {},
    ),
  );
  expect(await fingerprint(driver)).not.toBe(whole);
  await load(dataset);
  await load(smaller);
  expect(await fingerprint(driver)).toBe(whole);
  await load(dataset);
});

test('two changes at a time end in one of the two, not in a mixture', async () => {
  await load(dataset);
  const raced = interruptedGraph(0, () => load(smaller));
  const renamed = {
    ...dataset,
    entities: [...dataset.entities]
      .slice(0, -1)
      .concat({ ...[...dataset.entities].at(-1)!, description: { en: 'Another.' } }),
  };
  await loadDataset({ graph: raced, statements, dataset: renamed, quotes: false });
  const mixed = await fingerprint(driver);
  await empty();
  await load(renamed);
  expect(mixed).toBe(await fingerprint(driver));
  await load(dataset);
});

describe('a first fill', () => {
  let fresh: string;
  beforeAll(async () => {
    await empty();
    await load(dataset);
    fresh = await fingerprint(driver);
  });

  test('equals a change to the same data', async () => {
    await load(smaller);
    await load(dataset);
    expect(await fingerprint(driver)).toBe(fresh);
  });

  const batches = [...batchesOf(planLoad(dataset, false, statements))].length;

  // The fill begins with one transaction, looks in one for what is left, has one for each batch, and one that records the release.
  test.for([...Array(batches + 3).keys()])(
    'that is killed after %i transactions is finished by the next start',
    async (n) => {
      await empty();
      await beginLoad(dataset, n);
      await expect(assertLoaded(graph, statements)).rejects.toMatchObject({ code: 'GRAPH_NOT_LOADED' });
      await prepareGraph(graph, statements);
      const reports: number[] = [];
      expect((await load(dataset, (written) => reports.push(written))).changed).toBe(true);
      expect(await fingerprint(driver)).toBe(fresh);
      expect(reports).toHaveLength(Math.min(batches, batches + 2 - n));
      await assertLoaded(graph, statements);
      expect((await load(dataset)).changed).toBe(false);
    },
  );

  test.for([2, 5, 7])(
    'that is killed after %i transactions is undone when the next start has other data',
    async (n) => {
      await empty();
      await beginLoad(smaller, n);
      await load(dataset);
      expect(await fingerprint(driver)).toBe(fresh);
    },
  );

  test('that is killed while it undoes another one is finished too', async () => {
    await empty();
    await beginLoad(dataset, 7);
    await beginLoad(smaller, 1);
    await load(smaller);
    const few = await fingerprint(driver);
    await empty();
    await load(smaller);
    expect(few).toBe(await fingerprint(driver));
  });

  test.for([0, 1, 2, 4])(
    'that another process ends with the same data before transaction %i counts as done',
    async (n) => {
      await empty();
      const raced = interruptedGraph(n, () => load(dataset));
      expect(await loadDataset({ graph: raced, statements, dataset, quotes: false })).toMatchObject({ changed: false });
      expect(await fingerprint(driver)).toBe(fresh);
    },
  );

  test.for([0, 1, 2, 4])('that another process begins with the same data before transaction %i is whole', async (n) => {
    await empty();
    await beginLoad(smaller, 3);
    const raced = interruptedGraph(n, () => beginLoad(dataset, 3));
    await loadDataset({ graph: raced, statements, dataset, quotes: false });
    expect(await fingerprint(driver)).toBe(fresh);
  });

  // The slower one must not undo what the faster one, which then ends, has derived.
  test.for([1, batches - 2, batches - 1])(
    'that another one with the same data overtakes, which ends %i transactions later, is whole',
    async (n) => {
      await empty();
      const [atItsEnd, mayEnd] = [gate(), gate()];
      const faster = interruptedGraph(batches + 2, () => {
        atItsEnd.open();
        return mayEnd.opened;
      });
      let ended: Promise<unknown>;
      const overtaken = interruptedGraph(2, () => {
        ended = loadDataset({ graph: faster, statements, dataset, quotes: false });
        return atItsEnd.opened;
      });
      const slower = interruptedGraph(
        2 + n,
        () => {
          mayEnd.open();
          return ended;
        },
        overtaken,
      );
      await loadDataset({ graph: slower, statements, dataset, quotes: false });
      expect(await fingerprint(driver)).toBe(fresh);
    },
  );

  test('that goes on beside another one with the same data, each a step at a time, is whole', async () => {
    await empty();
    await beginLoad(smaller, 3);
    await Promise.all([load(dataset), load(dataset)]);
    expect(await fingerprint(driver)).toBe(fresh);
  });

  test('that other data was served from before it began leaves that alone', async () => {
    await empty();
    const raced = interruptedGraph(0, () => load(smaller));
    await expect(loadDataset({ graph: raced, statements, dataset, quotes: false })).rejects.toMatchObject({
      code: 'FOREIGN_DATA',
    });
    await empty();
    await load(dataset);
  });

  test('stops when another process takes the database over with other data, and leaves that alone', async () => {
    await empty();
    const raced = interruptedGraph(4, () => load(smaller));
    await expect(loadDataset({ graph: raced, statements, dataset, quotes: false })).rejects.toMatchObject({
      code: 'FOREIGN_DATA',
    });
    const left = await fingerprint(driver);
    await empty();
    await load(smaller);
    expect(await fingerprint(driver)).toBe(left);
    await load(dataset);
  });
});
