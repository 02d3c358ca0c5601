// project: api
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { entityKinds, predicateNames, predicatesOf } from '../../src/domain/vocabulary.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { openApi, root, type TestApi } from '../support/api.ts';
import { databaseHits } from '../support/database-hits.ts';
import { projectNeo4j } from '../support/project-neo4j.ts';

interface Relation {
  from: string;
  to: string;
  predicate: string;
  claim: string;
  rank: number;
  documents: string[];
}

let api: TestApi;
let driver: Driver;
let relations: Relation[];
beforeAll(async () => {
  api = await openApi();
  const { uri, user, password } = projectNeo4j();
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const { records } = await driver.executeQuery(
    `MATCH (claim:Claim)-[:SUBJECT]->(from), (claim)-[:OBJECT]->(to)
     RETURN from.id AS from, to.id AS to, claim.predicate AS predicate, claim.id AS claim, claim.certainty_rank AS rank,
       COLLECT { MATCH (claim)<-[:SUPPORTS]-(e:Evidence) RETURN DISTINCT e.document AS d ORDER BY d } AS documents`,
  );
  relations = records.map((record) => record.toObject() as unknown as Relation);
});
afterAll(async () => {
  await driver.close();
  await api.app.stop();
});

/** What the API answers for its one root field, from one statement. */
async function ask<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
  const { data, errors } = await api.query(query, variables);
  expect(errors).toBeUndefined();
  expect(api.statements).toHaveLength(1);
  return Object.values(data!)[0] as T;
}

const ranks = { VERY_LOW: 1, LOW: 2, MODERATE: 3, HIGH: 4 };

interface Row {
  subject: { id: string };
  about: { id: string }[];
  subjectSubtypes: { id: string }[];
  predicates: string[];
  certainty: keyof typeof ranks;
  documents: { id: string }[];
  documentCount: number;
  evidenceCount: number;
  positions: { document: { id: string }; stance: string; evidenceCount: number }[];
  claims: { id: string }[];
}

async function consensus(args: string): Promise<Row[]> {
  const { nodes, totalCount } = await ask<{
    nodes: Row[];
    totalCount: number;
  }>(`{ consensus(${args}, first: 100) { totalCount nodes {
    subject { id } about { id } subjectSubtypes { id } predicates certainty documents { id } documentCount evidenceCount
    positions { document { id } stance evidenceCount } claims { id }
  } } }`);
  expect(totalCount).toBe(nodes.length);
  return nodes;
}

/** An entity's subtypes, theirs and so on. */
function subtypesOf(object: string): Set<string> {
  const found = new Set([object]);
  // A set yields what is added to it while it is walked.
  for (const id of found) {
    for (const { from, to, predicate } of relations) if (predicate === 'SUBTYPE_OF' && to === id) found.add(from);
  }
  found.delete(object);
  return found;
}

describe('consensus', () => {
  test.for([
    ['muscle-cramp', undefined, true],
    ['muscle-cramp', undefined, false],
    ['muscle-contraction', undefined, true],
    ['muscle-cramp', ['TREATS', 'PREVENTS'], true],
    ['muscle-cramp', ['SUBTYPE_OF'], true],
    ['medical-consultation', ['WARRANTS'], false],
    ['muscle-cramp', undefined, true, true],
    ['muscle-cramp', ['TREATS', 'PREVENTS'], false, true],
  ] as [string, string[] | undefined, boolean, boolean?][])(
    'of %s, %s, with subtypes %s, with those of the subjects %s: each subject once, with all who name it',
    async ([object, of, withSubtypes, withSubjects = false]) => {
      const rows = await consensus(
        `object: "${object}", includeSubtypes: ${withSubtypes}, includeSubjectSubtypes: ${withSubjects}${of ? `, predicates: [${of.join()}]` : ''}`,
      );
      const subtypes = withSubtypes ? subtypesOf(object) : new Set<string>();
      const counted = relations.filter(
        ({ to, predicate }) =>
          (to === object || subtypes.has(to)) && (of ?? predicatesOf('CAUSAL')).includes(predicate as never),
      );
      const subjects = new Set(counted.map(({ from }) => from));
      expect(rows.map(({ subject }) => subject.id).toSorted()).toEqual([...subjects].toSorted());
      for (const row of rows) {
        const subtypesOfSubject = withSubjects ? subtypesOf(row.subject.id) : new Set<string>();
        const own = counted.filter(({ from }) => from === row.subject.id || subtypesOfSubject.has(from));
        const named = new Set(own.map(({ from }) => from).filter((from) => from !== row.subject.id));
        expect(row.subjectSubtypes.map(({ id }) => id)).toEqual([...named].toSorted());
        const about = new Set(own.map(({ to }) => to).filter((to) => to !== object));
        expect(row.about.map(({ id }) => id)).toEqual([...about].toSorted());
        expect(row.predicates.toSorted()).toEqual([...new Set(own.map(({ predicate }) => predicate))].toSorted());
        expect(row.documents.map(({ id }) => id)).toEqual([...new Set(own.flatMap((one) => one.documents))].toSorted());
        expect(row.documentCount).toBe(row.documents.length);
        expect(ranks[row.certainty]).toBe(Math.max(...own.map(({ rank }) => rank)));
        expect(row.claims.map(({ id }) => id).toSorted()).toEqual(own.map(({ claim }) => claim).toSorted());
        const supporting = row.positions.filter(({ stance }) => stance === 'SUPPORTS');
        expect(supporting.map(({ document }) => document.id)).toEqual(row.documents.map(({ id }) => id));
        expect(supporting.reduce((sum, { evidenceCount }) => sum + evidenceCount, 0)).toBe(row.evidenceCount);
      }
      const order = rows.map((row) => [-row.documentCount, -ranks[row.certainty], -row.evidenceCount, row.subject.id]);
      expect(order).toEqual(order.toSorted(compareRows));
    },
  );

  test('counts what is said of leg cramps for muscle cramps, and says so, unless it is asked not to', async () => {
    const [all, own] = [
      await consensus('object: "muscle-cramp"'),
      await consensus('object: "muscle-cramp", includeSubtypes: false'),
    ];
    expect(all.flatMap(({ about }) => about).map(({ id }) => id)).toContain('leg-cramp');
    expect(all.length).toBeGreaterThan(own.length);
    expect(own.flatMap(({ about }) => about)).toEqual([]);
  });

  test('counts what is said of a subject’s subtypes for it only where it is asked to, and keeps their own rows', async () => {
    const treatments = 'object: "muscle-cramp", predicates: [TREATS, PREVENTS]';
    const [own, all] = [await consensus(treatments), await consensus(`${treatments}, includeSubjectSubtypes: true`)];
    const [before, after] = [own, all].map((rows) => rows.find(({ subject }) => subject.id === 'stretching')!);
    expect(before!.subjectSubtypes).toEqual([]);
    expect(after!.subjectSubtypes.map(({ id }) => id)).toContain('calf-stretching');
    expect(after!.evidenceCount).toBeGreaterThan(before!.evidenceCount);
    const [subjectsOfOwn, subjectsOfAll] = [own, all].map((rows) => rows.map(({ subject }) => subject.id).toSorted());
    expect(subjectsOfAll).toEqual(subjectsOfOwn);
  });

  test('reads nothing of the subjects’ subtypes unless it is asked to', async () => {
    const { text } = loadStatements(join(root, 'cypher')).named('consensus');
    const without = text
      .replace(/^UNWIND CASE[^]*?^} ELSE \[named\] END AS subject$/m, 'WITH object, relation, named AS subject')
      .replace(/^WHERE NOT .*\n/m, '');
    expect(without).not.toContain('$includeSubjectSubtypes');
    const request = { object: 'muscle-cramp', predicates: predicatesOf('CAUSAL'), includeSubtypes: true };
    const never = await databaseHits(driver, without, request);
    const off = await databaseHits(driver, text, { ...request, includeSubjectSubtypes: false });
    const on = await databaseHits(driver, text, { ...request, includeSubjectSubtypes: true });
    expect(off).toBe(never);
    expect(on).toBeGreaterThan(off);
    expect(on).toBeLessThan(2 * off);
  });

  test('takes the causal predicates when none are named', async () => {
    const all = predicatesOf('CAUSAL').join();
    expect(await consensus('object: "muscle-cramp"')).toEqual(
      await consensus(`object: "muscle-cramp", predicates: [${all}]`),
    );
  });

  test('of nothing is empty', async () => {
    expect(await consensus('object: "nothing"')).toEqual([]);
  });
});

function compareRows(a: (string | number)[], b: (string | number)[]): number {
  const index = a.findIndex((value, position) => value !== b[position]);
  return index === -1 ? 0 : a[index]! < b[index]! ? -1 : 1;
}

/** The number of rows that each filter of a connection keeps. */
const totals = async (filters: [string, string][]): Promise<number[]> => {
  const { data } = await api.query(
    `{ ${filters.map(([field, filter], n) => `a${n}: ${field}(filter: { ${filter} }) { totalCount }`).join(' ')} }`,
  );
  return Object.values(data as Record<string, { totalCount: number }>).map(({ totalCount }) => totalCount);
};

describe('statistics agree with rows', () => {
  test('by kind', async () => {
    const { byKind } = await ask<{ byKind: { kind: string; entities: number }[] }>(
      '{ statistics { byKind { kind entities } } }',
    );
    expect(byKind.map(({ kind }) => kind).toSorted()).toEqual(entityKinds.toSorted());
    const rows = await totals(byKind.map(({ kind }) => ['entities', `kinds: [${kind}]`]));
    expect(byKind.map(({ entities }) => entities)).toEqual(rows);
  });

  test('by predicate', async () => {
    const { byPredicate } = await ask<{ byPredicate: { predicate: string; claims: number; relations: number }[] }>(
      '{ statistics { byPredicate { predicate claims relations } } }',
    );
    expect(byPredicate.map(({ predicate }) => predicate).toSorted()).toEqual(predicateNames.toSorted());
    for (const { predicate, claims, relations: supported } of byPredicate) {
      const own = relations.filter((relation) => relation.predicate === predicate);
      expect([claims, supported]).toEqual([own.length, own.filter(({ documents }) => documents.length > 0).length]);
    }
  });

  test('by certainty', async () => {
    const { byCertainty } = await ask<{ byCertainty: { certainty: keyof typeof ranks; claims: number }[] }>(
      '{ statistics { byCertainty { certainty claims relations } } }',
    );
    for (const { certainty, claims } of byCertainty) {
      expect(claims).toBe(relations.filter(({ rank }) => rank === ranks[certainty]).length);
    }
    expect(byCertainty).toHaveLength(4);
  });

  test('by document', async () => {
    const { byDocument } = await ask<{ byDocument: { document: { id: string }; claims: number; entities: number }[] }>(
      '{ statistics { byDocument { document { id } claims evidence entities } } }',
    );
    expect(byDocument).toHaveLength(5);
    const filters = byDocument.map(({ document }) => `document: "${document.id}"`);
    expect(byDocument.map(({ claims }) => claims)).toEqual(await totals(filters.map((filter) => ['claims', filter])));
    expect(byDocument.map(({ entities }) => entities)).toEqual(
      await totals(filters.map((filter) => ['entities', filter])),
    );
  });
});

test('the counts of a document are those of its rows', async () => {
  const { nodes } = await ask<{ nodes: Record<string, unknown>[] }>(
    '{ documents { nodes { id claimCount uniqueClaimCount evidenceCount claims(first: 0) { totalCount } evidence(first: 0) { totalCount } } } }',
  );
  const unique = await totals(nodes.map(({ id }) => ['claims', `onlyDocument: "${String(id)}"`]));
  expect(nodes).toHaveLength(5);
  expect(nodes).toEqual(
    nodes.map(({ id, claims, evidence }, index) => ({
      id,
      claims,
      evidence,
      claimCount: (claims as { totalCount: number }).totalCount,
      evidenceCount: (evidence as { totalCount: number }).totalCount,
      uniqueClaimCount: unique[index],
    })),
  );
  expect(unique.every((count) => count > 0)).toBe(true);
});

interface Subgraph {
  nodes: { id: string }[];
  relations: { source: { id: string }; target: { id: string }; predicate: string; claim: { id: string } }[];
  truncated: boolean;
}

const neighborhood = (args: string): Promise<Subgraph> =>
  ask<Subgraph>(
    `{ neighborhood(${args}) { truncated nodes { id } relations { source { id } target { id } predicate claim { id } } } }`,
  );

/** The ids within a distance, found by walking. */
function within(center: string, depth: number): Set<string> {
  const found = new Set([center]);
  for (let distance = 0; distance < depth; distance += 1) {
    for (const id of Array.from(found)) {
      for (const { from, to } of relations) {
        if (from === id) found.add(to);
        if (to === id) found.add(from);
      }
    }
  }
  return found;
}

describe('neighborhood', () => {
  test.for([
    ['potassium', 1],
    ['potassium', 2],
    ['diuretics', 3],
    ['muscle-cramp', 1],
  ] as const)('of %s within %i is every entity there and every relation among them', async ([id, depth]) => {
    const { nodes, relations: found, truncated } = await neighborhood(`id: "${id}", depth: ${depth}, limit: 2000`);
    const expected = within(id, depth);
    expect(truncated).toBe(false);
    expect(nodes[0]).toEqual({ id });
    expect(nodes.map((node) => node.id).toSorted()).toEqual([...expected].toSorted());
    const among = relations.filter(({ from, to }) => expected.has(from) && expected.has(to));
    expect(found.map(({ claim }) => claim.id).toSorted()).toEqual(among.map(({ claim }) => claim).toSorted());
  });

  test('that is larger than asked for says so, and relates only what it holds', async () => {
    const { nodes, relations: shown, truncated } = await neighborhood('id: "muscle-cramp", depth: 2, limit: 10');
    const ids = nodes.map(({ id }) => id);
    expect([truncated, new Set(ids).size]).toEqual([true, 10]);
    for (const { source, target } of shown) expect(ids).toEqual(expect.arrayContaining([source.id, target.id]));
  });

  test('has the nearest first', async () => {
    const { nodes } = await neighborhood('id: "potassium", depth: 3, limit: 100');
    const distances = nodes.map(({ id }) => [0, 1, 2, 3].find((depth) => within('potassium', depth).has(id))!);
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    expect(new Set(distances).size).toBe(4);
  });

  test('of nothing is empty', async () => {
    expect(await neighborhood('id: "nothing"')).toEqual({ nodes: [], relations: [], truncated: false });
  });
});
