import { describe, expect, test } from 'vitest';
import {
  disagreementOf,
  explainCertainty,
  judge,
  type Certainty,
  type WeighedEvidence,
} from '../../src/domain/certainty.ts';

const says = (
  document: string,
  modality: WeighedEvidence['modality'],
  stance: WeighedEvidence['stance'] = 'SUPPORTS',
  repeats: string[] = [],
): WeighedEvidence => ({
  document,
  modality,
  stance,
  repeats,
});

const repeats = (document: string, modality: WeighedEvidence['modality'], ...others: string[]): WeighedEvidence =>
  says(document, modality, 'SUPPORTS', others);

const cases: [string, WeighedEvidence[], Certainty, number][] = [
  ['one document asserts it', [says('a', 'ASSERTED')], 'MODERATE', 3],
  ['two assert it', [says('a', 'ASSERTED'), says('b', 'ASSERTED')], 'HIGH', 4],
  ['one asserts, one calls it possible', [says('a', 'ASSERTED'), says('b', 'POSSIBLE')], 'HIGH', 4],
  ['one document says it twice', [says('a', 'POSSIBLE'), says('a', 'POSSIBLE')], 'LOW', 1],
  ['one calls it possible, elsewhere asserts it', [says('a', 'POSSIBLE'), says('a', 'ASSERTED')], 'MODERATE', 3],
  ['three call it possible', [says('a', 'POSSIBLE'), says('b', 'POSSIBLE'), says('c', 'POSSIBLE')], 'MODERATE', 3],
  ['five call it possible', ['a', 'b', 'c', 'd', 'e'].map((document) => says(document, 'POSSIBLE')), 'MODERATE', 3],
  ['one calls it probable', [says('a', 'PROBABLE')], 'LOW', 2],
  ['one guesses', [says('a', 'SPECULATIVE')], 'VERY_LOW', 0],
  ['one asserts, one denies', [says('a', 'ASSERTED'), says('b', 'ASSERTED', 'REFUTES')], 'LOW', 1],
  ['another repeats what one asserts', [says('a', 'ASSERTED'), repeats('b', 'ASSERTED', 'a')], 'MODERATE', 3],
  [
    'a copy of a copy',
    [says('a', 'ASSERTED'), repeats('b', 'ASSERTED', 'a'), repeats('c', 'ASSERTED', 'a', 'b')],
    'MODERATE',
    3,
  ],
  [
    'another repeats it, and says it elsewhere in its own words',
    [says('a', 'ASSERTED'), repeats('b', 'ASSERTED', 'a'), says('b', 'ASSERTED')],
    'HIGH',
    4,
  ],
  ['one repeats a passage of another that does not state it', [repeats('b', 'ASSERTED', 'a')], 'MODERATE', 3],
  [
    'one denies, another repeats it',
    [says('a', 'ASSERTED'), says('b', 'ASSERTED', 'REFUTES'), says('c', 'ASSERTED', 'REFUTES', ['b'])],
    'LOW',
    1,
  ],
  ['one denies', [says('a', 'ASSERTED', 'REFUTES')], 'VERY_LOW', -2],
];

describe('the certainty rule', () => {
  test.for(cases)('%s', ([, evidence, certainty, points]) => {
    expect(judge(evidence)).toMatchObject({ certainty, points });
    expect(judge(evidence.toReversed())).toEqual(judge(evidence));
  });

  test('explains itself in both languages', () => {
    expect(explainCertainty([says('a', 'ASSERTED'), says('b', 'POSSIBLE'), says('c', 'ASSERTED', 'REFUTES')])).toEqual({
      en: 'Low certainty (2 points): 2 documents say so, at least one without a hedge; 1 document denies it.',
      sv: 'Låg säkerhet (2 poäng): 2 dokument säger det, minst ett utan förbehåll; 1 dokument förnekar det.',
    });
    expect(explainCertainty([says('a', 'ASSERTED'), repeats('b', 'ASSERTED', 'a')])).toEqual({
      en: 'Moderate certainty (3 points): 1 document says so, at least one without a hedge; 1 document that only repeats it is not counted.',
      sv: 'Måttlig säkerhet (3 poäng): 1 dokument säger det, minst ett utan förbehåll; 1 dokument som bara upprepar det räknas inte.',
    });
  });
});

describe('documents disagree', () => {
  test.for([
    ['where one denies what another states', [says('a', 'POSSIBLE'), says('b', 'ASSERTED', 'REFUTES')], 'DENIED'],
    ['where one only allows what another asserts', [says('a', 'ASSERTED'), says('b', 'POSSIBLE')], 'HEDGED'],
    ['not where the hedge is “often”', [says('a', 'ASSERTED'), says('b', 'PROBABLE')], null],
    ['not where both only allow it', [says('a', 'POSSIBLE'), says('b', 'SPECULATIVE')], null],
    ['not where one asserts what it hedges elsewhere', [says('a', 'ASSERTED'), says('a', 'POSSIBLE')], null],
    ['not where one denies what it says itself', [says('a', 'ASSERTED'), says('a', 'ASSERTED', 'REFUTES')], null],
    ['not where all deny it', [says('a', 'ASSERTED', 'REFUTES')], null],
  ] as [string, WeighedEvidence[], string | null][])('%s', ([, evidence, disagreement]) => {
    expect(disagreementOf(evidence)).toBe(disagreement);
    expect(disagreementOf(evidence.toReversed())).toBe(disagreement);
  });
});
