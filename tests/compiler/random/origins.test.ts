// project: database
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { certaintyRanks, type Certainty } from '../../../src/domain/certainty.ts';
import type { EntityKind } from '../../../src/domain/vocabulary.ts';
import type { TestApi } from '../../support/api.ts';
import { openRandomGraphs } from '../../support/loaded-random-graphs.ts';
import { askForOrigins, comparableOrigins, enumerateOrigins } from '../../support/origins.ts';
import { graphOf } from '../../support/random-graphs.ts';
import { below, pick, seededRandom } from '../../support/random.ts';
import type { RawGraph } from '../../support/raw-graph.ts';
import { supertypeReader } from '../../support/subtypes.ts';

/** `ORIGINS_SEED=any-word npx vitest run tests/compiler/random/origins.test.ts` draws other graphs and requests. */
const seed = process.env['ORIGINS_SEED'] ?? '1';
const count = 200;

let api: TestApi;
let graph: RawGraph;
beforeAll(async () => {
  ({ api, graph } = await openRandomGraphs(count, seed));
});
afterAll(() => api.app.stop());

/** Lengths of the paths that were found, over all graphs. */
const lengths = new Set<number>();

describe(`causalOrigins is what brute force finds in each of ${count} random graphs; seed ${seed}`, () => {
  test.for(Array.from({ length: count }, (_, index) => index))('graph %i', async (index) => {
    const random = seededRandom(`${seed} ${index}`);
    const entities = graph.entities.filter(({ id }) => graphOf(id) === index);
    const relations = graph.relations.filter(({ from }) => graphOf(from.id) === index);
    const typesOf = supertypeReader(relations);
    const targets = [pick(entities, random), ...entities.filter(() => random() < 0.1)];
    const includeSubtypes = pick([true, false], random);
    const maxHops = 1 + below(6, random);
    const level = pick([null, null, ...(Object.keys(certaintyRanks) as Certainty[])], random);
    const documents = pick(
      [undefined, undefined, graph.documents.map(({ id }) => id).filter(() => random() < 0.5)],
      random,
    );
    const kinds = pick([undefined, ['CAUSE', 'CONDITION'] satisfies EntityKind[]], random);
    const request = {
      to: { ids: targets.map(({ id }) => id), includeSubtypes },
      maxHops,
      documents,
      kinds,
      minCertainty: level,
    };
    const expected = enumerateOrigins(relations, {
      isTarget: (entity) =>
        includeSubtypes ? targets.some(({ id }) => typesOf(entity).has(id)) : targets.includes(entity),
      isKind: ({ kind }) => !kinds || kinds.includes(kind as never),
      documents,
      maxHops,
      minRank: level ? certaintyRanks[level] : 0,
    });
    for (const { length } of expected) lengths.add(length);
    const asked = await askForOrigins(api, request);
    expect({ request, origins: comparableOrigins(asked, expected) }).toEqual({ request, origins: expected });
  });

  test('among them were paths of three hops and more', () => {
    expect(Math.max(...lengths)).toBeGreaterThan(2);
  });
});
