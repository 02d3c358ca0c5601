// project: database
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadStatements } from '../../src/graph/statements.ts';
import { openApi, root, type TestApi } from '../support/api.ts';
import { databaseHits } from '../support/database-hits.ts';
import { openRawDriver } from '../support/raw-graph.ts';

/** How many relations each hub has in either direction. */
const spokes = 10_000;

let driver: Driver;
let api: TestApi;
beforeAll(async () => {
  api = await openApi({ STATEMENT_TIMEOUT_MS: '60000' });
  driver = openRawDriver();
  const relation = `{claim: from.id + ' ' + to.id, certainty_rank: 2, certainty: 'LOW', polarity: 'RAISES', document_count: 1, evidence_count: 1, documents: ['doc-blood-loss'], sources: ['doc-blood-loss']}`;
  await driver.executeQuery(
    `UNWIND range(1, $spokes) AS n CREATE (:Entity:Cause:Spoke {id: 'spoke-' + n, kind: 'CAUSE', name_en: 'Spoke', name_sv: 'Eker'})`,
    { spokes: neo4j.int(spokes) },
  );
  for (const hub of ['hub-1', 'hub-2', 'hub-3']) {
    await driver.executeQuery(
      `CREATE (hub:Entity:Cause {id: $hub, kind: 'CAUSE', name_en: 'Hub', name_sv: 'Nav'})
       WITH hub MATCH (spoke:Spoke)
       CALL (hub, spoke) { WITH hub AS from, spoke AS to CREATE (from)-[:CAUSES ${relation}]->(to) }
       CALL (hub, spoke) { WITH spoke AS from, hub AS to CREATE (from)-[:WORSENS ${relation}]->(to) }`,
      { hub },
    );
  }
  // The first answer after a change asks for the data's release too.
  await api.query('{ meta { dataRelease } }');
});
afterAll(async () => {
  await api.app.stop();
  const session = driver.session();
  await session.run(
    "MATCH (n) WHERE n:Spoke OR n.id STARTS WITH 'hub-' CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 500 ROWS",
  );
  await driver.close();
});

// What is asserted is the bound on rows, and by Neo4j itself the bound on a transaction's memory; times belong in the benchmark.
describe('on hubs of 10,000 relations each request is answered, within the memory of one transaction', () => {
  const kinds = '{ kinds: [CAUSE, CONDITION, MEDICATION, PROCESS] }';
  test.for([
    ['{ ids: ["hub-1"] }', '{ ids: ["hub-2"] }'],
    ['{ ids: ["hub-1"] }', '{ ids: ["spoke-5"] }'],
    ['{ ids: ["spoke-1"] }', '{ ids: ["spoke-2"] }'],
    ['{ kinds: [CAUSE] }', '{ ids: ["hub-1"] }'],
    ['{ ids: ["hub-1"] }', kinds],
    [kinds, kinds],
  ] as const)('chains from %s to %s', async ([from, to]) => {
    const { data, errors } = await api.query(
      `{ causalChains(from: ${from}, to: ${to}, maxHops: 6, first: 100) {
        truncated totalCount edges { node { length hops { from { id } to { id } } explanation } }
      } }`,
    );
    expect(errors).toBeUndefined();
    expect(api.statements).toEqual(['causal_chains']);
    const { truncated, totalCount, edges } = (data as { causalChains: Chains }).causalChains;
    expect(truncated).toBe(true);
    expect(totalCount).toBeGreaterThan(0);
    expect(totalCount).toBeLessThanOrEqual(10_000);
    for (const { node } of edges) {
      const visited = [node.hops[0]!.from.id, ...node.hops.map((step) => step.to.id)];
      expect(new Set(visited).size).toBe(node.length + 1);
    }
  });

  test('chains that need not pass a hub are complete', async () => {
    const { data } = await api.query(
      '{ causalChains(from: { ids: ["diuretics"] }, to: { ids: ["muscle-cramp"] }) { truncated totalCount } }',
    );
    expect(data).toEqual({ causalChains: { truncated: false, totalCount: 4 } });
  });

  test.for(['{ ids: ["hub-1"] }', '{ ids: ["spoke-1"] }', kinds])('origins of %s', async (to) => {
    const { data, errors } = await api.query(
      `{ causalOrigins(to: ${to}, maxHops: 6, first: 100) {
        truncated totalCount edges { node { entity { id } length hops { to { id } } } }
      } }`,
    );
    expect(errors).toBeUndefined();
    expect(api.statements).toEqual(['causal_origins']);
    const { truncated, totalCount, edges } = (data as { causalOrigins: Origins }).causalOrigins;
    expect(truncated).toBe(true);
    expect(totalCount).toBeGreaterThan(0);
    // Nothing is followed from the 10,000th on, and the last length added one for each of 20,000 relations at most.
    expect(totalCount).toBeLessThan(30_000);
    expect(new Set(edges.map(({ node }) => node.entity.id)).size).toBe(edges.length);
    for (const { node } of edges) expect(node.hops).toHaveLength(node.length);
  });

  test('the search for origins looks at no more than 20,000 relations at a length, and stops at 10,000 origins', async () => {
    const { text } = loadStatements(join(root, 'cypher')).named('causal_origins');
    const request = { documents: null, minCertainty: null, kinds: null, to: { ids: ['spoke-1'] } };
    const hits = (maxHops: number): Promise<number> =>
      databaseHits(driver, text, { ...request, maxHops: neo4j.int(maxHops) });
    const [one, two, six] = [await hits(1), await hits(2), await hits(6)];
    expect(one).toBeLessThan(200);
    // The three hubs have 30,000 relations; each that is looked at costs about twenty hits.
    expect(two).toBeGreaterThan(10 * 20_000);
    expect(two).toBeLessThan(22 * 20_000);
    expect(six).toBeLessThan(1.01 * two);
  });

  test('origins that need not pass a hub are complete', async () => {
    const { data } = await api.query('{ causalOrigins(to: { ids: ["muscle-cramp"] }) { truncated } }');
    expect(data).toEqual({ causalOrigins: { truncated: false } });
  });

  test('a search from many to one starts at the one', async () => {
    const { data } = await api.query(
      '{ causalChains(from: { kinds: [CAUSE] }, to: { ids: ["potassium"] }, maxHops: 1) { truncated totalCount } }',
    );
    expect(data).toMatchObject({ causalChains: { truncated: false } });
  });

  test('a neighborhood', async () => {
    const { data, errors } = await api.query(
      '{ neighborhood(id: "hub-1", depth: 3, limit: 2000) { truncated nodes { id } relations { predicate } } }',
    );
    expect(errors).toBeUndefined();
    const { truncated, nodes, relations } = (data as { neighborhood: Subgraph }).neighborhood;
    expect([truncated, nodes.length]).toEqual([true, 2000]);
    expect(relations.length).toBeGreaterThan(1999);
    expect(relations.length).toBeLessThanOrEqual(10_000);
  });

  test('a page of relations and a consensus', async () => {
    const { data, errors } = await api.query(
      `{ entity(id: "hub-1") { causes(first: 2, orderBy: NAME_EN_ASC) { totalCount edges { node { id } } } }
        consensus(object: "hub-1", first: 5) { totalCount nodes { subject { id } documentCount } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ entity: { causes: { totalCount: spokes } } });
    const { totalCount, nodes } = (data as { consensus: { totalCount: number; nodes: unknown[] } }).consensus;
    expect([totalCount, nodes.length]).toEqual([spokes, 5]);
  });
});

test('what two hubs have is compared within 10,000 relations of each', async () => {
  const { data, errors } = await api.query(
    '{ compare(a: "hub-1", b: "hub-2", first: 100) { truncated both onlyA onlyB totalCount nodes { entity { id } } } }',
  );
  expect(errors).toBeUndefined();
  expect(api.statements).toEqual(['compare']);
  const { truncated, both, onlyA, onlyB, totalCount, nodes } = (data as { compare: Comparison }).compare;
  expect([truncated, nodes.length, both + onlyA + onlyB]).toEqual([true, 100, totalCount]);
  expect(totalCount).toBeLessThanOrEqual(20_000);
});

test('the relations of a hub are counted by predicate and document, each for each value once more', async () => {
  const { data, errors } = await api.query(
    '{ entity(id: "hub-1") { relations(first: 0) { byPredicate { value count } byDocument { document { id } count } } } }',
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    entity: {
      relations: {
        byPredicate: [
          { value: 'CAUSES', count: spokes },
          { value: 'WORSENS', count: spokes },
        ],
        byDocument: [{ document: { id: 'doc-blood-loss' }, count: 2 * spokes }],
      },
    },
  });
});

interface Comparison {
  truncated: boolean;
  both: number;
  onlyA: number;
  onlyB: number;
  totalCount: number;
  nodes: object[];
}

interface Chains {
  truncated: boolean;
  totalCount: number;
  edges: { node: { length: number; hops: { from: { id: string }; to: { id: string } }[] } }[];
}

interface Origins {
  truncated: boolean;
  totalCount: number;
  edges: { node: { entity: { id: string }; length: number; hops: unknown[] } }[];
}

interface Subgraph {
  truncated: boolean;
  nodes: unknown[];
  relations: unknown[];
}
