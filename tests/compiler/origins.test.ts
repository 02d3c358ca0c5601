// project: api
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { certaintyRanks, type Certainty } from '../../src/domain/certainty.ts';
import { openApi, type TestApi } from '../support/api.ts';
import { supportingDocuments } from '../support/chains.ts';
import { askForOrigins, comparableOrigins, enumerateOrigins, type OriginQuestion } from '../support/origins.ts';
import { openRawDriver, readRawGraph, type RawEntity, type RawGraph } from '../support/raw-graph.ts';
import { supertypeReader } from '../support/subtypes.ts';

let api: TestApi;
let driver: Driver;
let graph: RawGraph;
beforeAll(async () => {
  api = await openApi();
  driver = openRawDriver();
  graph = await readRawGraph(driver);
});
afterAll(async () => {
  await driver.close();
  await api.app.stop();
});

const isCramp = ({ id }: RawEntity): boolean => id === 'muscle-cramp';
const cramp = { ids: ['muscle-cramp'] };

/** Expects what brute force finds, and something. */
async function expectOrigins(request: Record<string, unknown>, question: OriginQuestion): Promise<void> {
  const expected = enumerateOrigins(graph.relations, question);
  expect(expected.length).toBeGreaterThan(0);
  expect(comparableOrigins(await askForOrigins(api, request), expected)).toEqual(expected);
}

describe('causalOrigins is each entity from which a chain leads to the target, with its fewest hops', () => {
  test.for([1, 2, 3, 4, 5, 6])('in at most %i hops', (maxHops) =>
    expectOrigins({ to: cramp, maxHops }, { isTarget: isCramp, maxHops }),
  );

  test('of each entity on its own', async () => {
    for (const target of graph.entities) {
      const expected = enumerateOrigins(graph.relations, { isTarget: (it) => it === target, maxHops: 4 });
      const asked = await askForOrigins(api, { to: { ids: [target.id] } });
      expect({ to: target.id, origins: comparableOrigins(asked, expected) }).toEqual({
        to: target.id,
        origins: expected,
      });
    }
  });

  test('according to each document alone, and to two together', async () => {
    const ids = graph.documents.map(({ id }) => id);
    for (const documents of [...ids.map((id) => [id]), ids.slice(0, 2)]) {
      await expectOrigins({ to: cramp, documents }, { isTarget: isCramp, documents, maxHops: 4 });
    }
  });

  test.for(Object.keys(certaintyRanks) as Certainty[])('over hops of certainty %s and more', (level) =>
    expectOrigins(
      { to: cramp, minCertainty: level },
      { isTarget: isCramp, minRank: certaintyRanks[level], maxHops: 4 },
    ),
  );

  test('of some kinds, over entities of any', () =>
    expectOrigins(
      { to: cramp, kinds: ['MEDICATION', 'CONDITION'] },
      { isTarget: isCramp, isKind: ({ kind }) => kind === 'MEDICATION' || kind === 'CONDITION', maxHops: 4 },
    ));

  test('of an entity and its subtypes, and of all entities of a kind', async () => {
    const typesOf = supertypeReader(graph.relations);
    await expectOrigins(
      { to: { ...cramp, includeSubtypes: true } },
      { isTarget: (entity) => typesOf(entity).has('muscle-cramp'), maxHops: 4 },
    );
    await expectOrigins({ to: { kinds: ['PROCESS'] } }, { isTarget: ({ kind }) => kind === 'PROCESS', maxHops: 4 });
  });

  test('according to no document is nothing', async () => {
    expect(await askForOrigins(api, { to: cramp, documents: [] })).toEqual([]);
    expect(await askForOrigins(api, { to: cramp, documents: ['doc-none'] })).toEqual([]);
  });
});

test('an origin names the documents that state a hop of its path', async () => {
  const claims = new Map(graph.claims.map((claim) => [claim.id, claim]));
  const origins = await askForOrigins(api, { to: cramp });
  for (const { path, documents } of origins) {
    const behind = path.flatMap((ids) => ids.split('+')).map((id) => claims.get(id)!);
    const stating = new Set(behind.flatMap(({ evidence }) => [...supportingDocuments(evidence)]));
    expect(documents).toEqual([...stating].toSorted());
  }
  expect(origins.some(({ path }) => path.some((ids) => ids.includes('+')))).toBe(true);
});

test('pages of any size are slices of the whole, forwards and backwards', async () => {
  const whole = await askForOrigins(api, { to: cramp });
  for (const size of [1, 7, 100]) expect(await askForOrigins(api, { to: cramp }, size)).toEqual(whole);
  const page = async (args: string): Promise<{ edges: { cursor: string; node: { entity: { id: string } } }[] }> => {
    const { data } = await api.query(
      `{ causalOrigins(to: { ids: ["muscle-cramp"] }, ${args}) { edges { cursor node { entity { id } } } } }`,
    );
    return (data as { causalOrigins: Awaited<ReturnType<typeof page>> }).causalOrigins;
  };
  const last = await page('last: 5');
  const before = await page(`last: 5, before: "${last.edges[0]!.cursor}"`);
  expect([...before.edges, ...last.edges].map(({ node }) => node.entity.id)).toEqual(
    whole.slice(-10).map(({ entity }) => entity),
  );
});
