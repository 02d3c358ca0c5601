import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { loadDataset, prepareGraph } from '../../src/curation/load.ts';
import { readSeed } from '../../src/curation/seed.ts';
import { openDriver } from '../../src/graph/driver.ts';
import { openGraph, type Graph } from '../../src/graph/graph.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { sha256, type Dataset } from '../../src/knowledge/dataset.ts';
import { root } from '../support/api.ts';

const statements = loadStatements(join(root, 'cypher'), {});
const dataset = readSeed(join(root, 'seed'));

let driver: Driver;
let graph: Graph;
beforeAll(async () => {
  driver = await openDriver({ ...inject('neo4j'), database: 'neo4j' });
  graph = openGraph({ driver, database: 'neo4j', timeoutMilliseconds: 10_000 });
  await prepareGraph(graph, statements);
});
afterAll(() => driver.close());

const load = (data: Dataset, report?: (written: number, total: number) => void) =>
  loadDataset({ graph, statements, dataset: data, quotes: false, ...(report && { report }) });

/** Every node with its labels and properties and every relationship with its ends, as one hash; the release aside. */
async function fingerprint(): Promise<string> {
  const rows = await graph.read(
    {
      name: 'fingerprint',
      text: `CALL () {
        MATCH (n:Entity|Claim|Evidence|Document) RETURN [n.id, labels(n), properties(n)] AS row
        UNION ALL
        MATCH (a)-[r]->(b) RETURN [a.id, type(r), properties(r), b.id] AS row
      } RETURN row`,
    },
    {},
  );
  return sha256(
    rows
      .map((row) => JSON.stringify(row, sortKeys))
      .toSorted()
      .join('\n'),
  );
}

function sortKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

const smaller: Dataset = {
  ...dataset,
  claims: dataset.claims.filter(({ object }) => object === 'muscle-cramp'),
};

test('loading again changes nothing; loading other data and then this again gives the same graph', async () => {
  await load(smaller);
  const few = await fingerprint();
  expect((await load(dataset)).changed).toBe(true);
  const whole = await fingerprint();
  expect(whole).not.toBe(few);
  expect((await load(dataset)).changed).toBe(false);
  expect(await fingerprint()).toBe(whole);
  await load(smaller);
  expect(await fingerprint()).toBe(few);
  await load(dataset);
  expect(await fingerprint()).toBe(whole);
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

test('a fault half-way leaves the graph as it was', async () => {
  await load(smaller);
  const before = await fingerprint();
  const [first, ...others] = dataset.claims;
  const broken = {
    ...first!,
    evidence: first!.evidence.map((evidence) => ({ ...evidence, section: { no: 'text' } as unknown as string })),
  };
  await expect(load({ ...dataset, claims: [...others, broken] })).rejects.toMatchObject({
    code: 'INTERNAL_SERVER_ERROR',
  });
  expect(await fingerprint()).toBe(before);
  await load(dataset);
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
    { name: 'count', text: 'RETURN COUNT { (:Entity)-->(:Entity) } AS relations, COUNT { (:Claim) } AS claims' },
    {},
  );
  expect(row).toEqual({ relations: dataset.claims.length - 1, claims: dataset.claims.length });
  await load(dataset);
});
