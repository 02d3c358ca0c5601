// project: api
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { certaintyRanks, type Certainty } from '../../src/domain/certainty.ts';
import { kinds, type EntityKind } from '../../src/domain/vocabulary.ts';
import { openApi, type TestApi } from '../support/api.ts';
import { askForChains, claimsOf, enumerateChains, type ChainQuestion, type RawChain } from '../support/chains.ts';
import { openRawDriver, readRawGraph, type RawEntity, type RawGraph } from '../support/raw-graph.ts';
import { supertypeReader } from '../support/subtypes.ts';

const everyKind = Object.keys(kinds) as EntityKind[];
const anything = (): boolean => true;
const isMedication = ({ kind }: RawEntity): boolean => kind === 'MEDICATION';
const isImbalance = ({ id }: { id: string }): boolean => id === 'electrolyte-imbalance';

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

const typesOf = (entity: RawEntity): Set<string> => supertypeReader(graph.relations)(entity);
const isCramp = (entity: RawEntity): boolean => typesOf(entity).has('muscle-cramp');
const enumerate = (question: ChainQuestion): RawChain[] => enumerateChains(graph.relations, question);

describe('causalChains is every simple path of the five documents, ranked', () => {
  test.for([1, 2, 3, 4, 5, 6])('from anything to anything in at most %i hops', async (maxHops) => {
    const expected = enumerate({ isStart: anything, isEnd: anything, maxHops });
    const asked = await askForChains(api, { from: { kinds: everyKind }, to: { kinds: everyKind }, maxHops });
    expect(asked).toEqual(claimsOf(expected));
  });

  test('from each entity on its own to anything', async () => {
    const asked: Record<string, string[][]> = {};
    const expected: Record<string, string[][]> = {};
    for (const start of graph.entities) {
      asked[start.id] = await askForChains(api, { from: { ids: [start.id] }, to: { kinds: everyKind } });
      expected[start.id] = claimsOf(enumerate({ isStart: (it) => it === start, isEnd: anything, maxHops: 4 }));
    }
    expect(asked).toEqual(expected);
    expect(Object.values(expected).filter((chains) => chains.length > 0).length).toBeGreaterThan(100);
  });

  test('from anything to each entity on its own', async () => {
    const asked: Record<string, string[][]> = {};
    const expected: Record<string, string[][]> = {};
    for (const end of graph.entities) {
      asked[end.id] = await askForChains(api, { from: { kinds: everyKind }, to: { ids: [end.id] }, maxHops: 3 });
      expected[end.id] = claimsOf(enumerate({ isStart: anything, isEnd: (it) => it === end, maxHops: 3 }));
    }
    expect(asked).toEqual(expected);
  });

  test.for(everyKind)('via something of kind %s', async (kind) => {
    const expected = enumerate({ isStart: anything, isEnd: anything, isVia: (it) => it.kind === kind, maxHops: 4 });
    const from = { kinds: everyKind };
    expect(await askForChains(api, { from, to: from, via: { kinds: [kind] } })).toEqual(claimsOf(expected));
  });

  test.for(Object.keys(certaintyRanks) as Certainty[])('with every hop at least of certainty %s', async (level) => {
    const minRank = certaintyRanks[level];
    const expected = enumerate({ isStart: anything, isEnd: anything, maxHops: 4, minRank });
    const from = { kinds: everyKind };
    expect(await askForChains(api, { from, to: from, minCertainty: level })).toEqual(claimsOf(expected));
    const throughOne = enumerate({ isStart: anything, isEnd: anything, maxHops: 4, minRank, isVia: isImbalance });
    const via = { ids: ['electrolyte-imbalance'] };
    expect(await askForChains(api, { from, to: from, via, minCertainty: level })).toEqual(claimsOf(throughOne));
  });

  test('ids and kinds of a selector must both hold', async () => {
    const from = { ids: ['blood-loss', 'dehydration', 'diuretics'], kinds: ['CAUSE'] };
    const expected = enumerate({
      isStart: ({ id, kind }) => from.ids.includes(id) && kind === 'CAUSE',
      isEnd: ({ kind }) => kind === 'PROCESS' || kind === 'CONDITION',
      maxHops: 2,
    });
    expect(await askForChains(api, { from, to: { kinds: ['PROCESS', 'CONDITION'] }, maxHops: 2 })).toEqual(
      claimsOf(expected),
    );
    expect(expected.length).toBeGreaterThan(0);
  });

  test('to an entity and its subtypes', async () => {
    const request = { from: { kinds: ['MEDICATION'] }, to: { ids: ['muscle-cramp'], includeSubtypes: true } };
    const expected = enumerate({ isStart: isMedication, isEnd: isCramp, maxHops: 4 });
    expect(await askForChains(api, request)).toEqual(claimsOf(expected));
    const strictly = enumerate({ isStart: isMedication, isEnd: ({ id }) => id === 'muscle-cramp', maxHops: 4 });
    expect(expected.length).toBeGreaterThan(strictly.length);
  });
});

describe('what the documents keep apart stays apart', () => {
  test.for(['chemotherapy', 'blood-thinners', 'surgery'])('%s leads to cramps only through blood loss', (id) => {
    const chains = enumerate({
      isStart: (entity) => entity.id === id,
      isEnd: (end) => end.id.includes('cramp') || end.id.includes('spasm'),
      maxHops: 4,
    });
    expect(chains.length).toBeGreaterThan(0);
    expect(chains.filter((chain) => chain.length === 1)).toEqual([]);
    expect(new Set(chains.map(([first]) => first!.to.id))).toEqual(new Set(['blood-loss']));
    expect(new Set(chains.map(([first]) => first!.claim.id)).size).toBe(1);
  });
});
