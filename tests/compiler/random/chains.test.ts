// project: database
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { certaintyRanks, type Certainty } from '../../../src/domain/certainty.ts';
import type { TestApi } from '../../support/api.ts';
import { askForChains, claimsOf, enumerateChains } from '../../support/chains.ts';
import { groupBy } from '../../support/group.ts';
import { below, pick, seededRandom } from '../../support/random.ts';
import { openRandomGraphs } from '../../support/loaded-random-graphs.ts';
import { graphOf } from '../../support/random-graphs.ts';
import type { RawEntity, RawGraph } from '../../support/raw-graph.ts';
import { supertypeReader } from '../../support/subtypes.ts';

/** `CHAINS_SEED=any-word npx vitest run tests/compiler/random/chains.test.ts` draws other graphs and requests. */
const seed = process.env['CHAINS_SEED'] ?? '1';
const count = 200;

let api: TestApi;
let graph: RawGraph;
beforeAll(async () => {
  ({ api, graph } = await openRandomGraphs(count, seed));
});
afterAll(() => api.app.stop());

test('the graphs have parallel relations, cycles, loops and chains that tie', () => {
  const { relations } = graph;
  const pairs = groupBy(relations, ({ from, to }) => `${from.id} ${to.id}`);
  expect([...pairs.values()].some((parallel) => parallel.length > 2)).toBe(true);
  expect(relations.some(({ from, to }) => pairs.has(`${to.id} ${from.id}`) && from !== to)).toBe(true);
  expect(relations.some(({ from, to }) => from === to)).toBe(true);
  const chains = enumerateChains(relations, { isStart: () => true, isEnd: () => true, maxHops: 2 });
  expect(chains.flat().filter(({ levelClaim }) => levelClaim).length).toBeGreaterThan(20);
  expect(new Set(graph.entities.map(({ id }) => graphOf(id))).size).toBe(count);
});

/** A selector of these; it names an unknown one, since a selector must not be empty. */
const idsOf = (chosen: RawEntity[]): object => ({ ids: ['no-such-entity', ...chosen.map(({ id }) => id)] });

describe(`causalChains is every simple path of each of ${count} random graphs, ranked; seed ${seed}`, () => {
  test.for(Array.from({ length: count }, (_, index) => index))('graph %i', async (index) => {
    const random = seededRandom(`${seed} ${index}`);
    const entities = graph.entities.filter(({ id }) => graphOf(id) === index);
    const relations = graph.relations.filter(({ from }) => graphOf(from.id) === index);
    const typesOf = supertypeReader(relations);
    const some = (): RawEntity[] => entities.filter(() => random() < 0.7);
    const maxHops = 1 + below(6, random);
    const level = pick([null, ...(Object.keys(certaintyRanks) as Certainty[])], random);
    const [from, to] = [pick([entities, some()], random), pick([entities, some()], random)];
    const via = pick([null, some()], random);
    const includeSubtypes = pick([true, false], random);
    const selects = (chosen: RawEntity[], entity: RawEntity): boolean =>
      includeSubtypes ? chosen.some(({ id }) => typesOf(entity).has(id)) : chosen.includes(entity);
    const request = {
      from: { ...idsOf(from), includeSubtypes },
      to: { ...idsOf(to), includeSubtypes },
      maxHops,
      ...(level && { minCertainty: level }),
      ...(via && { via: { ...idsOf(via), includeSubtypes } }),
    };
    const expected = enumerateChains(relations, {
      isStart: (entity) => selects(from, entity),
      isEnd: (entity) => selects(to, entity),
      maxHops,
      minRank: level ? certaintyRanks[level] : 0,
      isVia: via ? (entity) => selects(via, entity) : undefined,
    });
    expect({ request, chains: await askForChains(api, request) }).toEqual({ request, chains: claimsOf(expected) });
  });
});
