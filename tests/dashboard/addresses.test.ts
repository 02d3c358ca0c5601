import { describe, expect, test } from 'vitest';
import type { Parameters } from '../../src/dashboard/parameters.ts';
import { readChainsState, writeChainsState, type ChainsState } from '../../src/dashboard/views/chains/chains-state.ts';
import {
  readConsensusState,
  writeConsensusState,
  type ConsensusState,
} from '../../src/dashboard/views/consensus/consensus-state.ts';
import { misreadIn } from '../../src/dashboard/views/state.ts';
import { readGraphState, writeGraphState, type GraphState } from '../../src/dashboard/views/graph/graph-state.ts';

/** An address's parameters as the router writes them. */
function search(parameters: Parameters): URLSearchParams {
  const result = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const one of value === null ? [] : [value].flat()) result.append(name, one);
  }
  return result;
}

describe('an address says the whole state of', () => {
  test('the chains', () => {
    const state: ChainsState = {
      from: ['diuretics', 'statins'],
      kind: 'MEDICATION',
      to: 'muscle-weakness',
      via: 'blood-loss',
      maxHops: 6,
      minCertainty: 'HIGH',
      first: 10,
      strength: 'PROBABLE',
      without: ['doc-blood-loss', 'doc-spasms'],
      through: 'potassium',
      claim: 'c1',
    };
    expect(readChainsState(search(writeChainsState(state)))).toEqual(state);
    const ofKind: ChainsState = { ...state, from: [], kind: 'CONDITION', via: null, minCertainty: null, claim: null };
    expect(readChainsState(search(writeChainsState(ofKind)))).toEqual(ofKind);
  });

  test('the consensus', () => {
    const state: ConsensusState = {
      object: 'dehydration',
      predicate: ['TREATS', 'PREVENTS'],
      sort: 'disagreement',
      strength: 'ASSERTED',
      claim: 'c1,c2',
      document: 'doc-blood-loss',
    };
    expect(readConsensusState(search(writeConsensusState(state)))).toEqual(state);
  });

  test('the graph', () => {
    const state: GraphState = {
      id: 'potassium',
      depth: 2,
      limit: 2000,
      expanded: ['diuretics', 'sodium'],
      node: 'sodium',
      hide: ['MEDICATION', 'DESCRIPTIVE'],
      strength: 'POSSIBLE',
      claim: 'c1',
    };
    expect(readGraphState(search(writeGraphState(state)))).toEqual(state);
  });
});

describe('a state at its default stands in no parameter of', () => {
  test.for([
    ['the chains', () => writeChainsState(readChainsState(new URLSearchParams()))],
    ['the consensus', () => writeConsensusState(readConsensusState(new URLSearchParams()))],
    ['the graph', () => writeGraphState(readGraphState(new URLSearchParams()))],
  ] as const)('%s', ([, written]) => {
    expect(search(written()).toString()).toBe('');
  });
});

test('what an address says wrongly is the default', () => {
  expect(readChainsState(new URLSearchParams('kind=FISH&maxHops=9&minCertainty=SURE&first=7&from=&to='))).toEqual(
    readChainsState(new URLSearchParams()),
  );
  expect(
    readConsensusState(new URLSearchParams('predicate=EATS&strength=SURE&sort=colour&document=doc-blood-loss')),
  ).toEqual(readConsensusState(new URLSearchParams()));
  expect(readGraphState(new URLSearchParams('depth=0&limit=1e3&expanded=muscle-cramp&strength=any&hide=FISH'))).toEqual(
    readGraphState(new URLSearchParams()),
  );
});

test('what of an address is not shown is named: names that a view does not know, and values that are not possible', () => {
  const given = new URLSearchParams('language=SV&hops=6&maxHops=9&minCertainty=LOW&from=diuretics&from=statins&via=');
  expect(misreadIn(given, readChainsState(given))).toEqual([
    { name: 'hops', value: null },
    { name: 'maxHops', value: '9' },
  ]);
});
