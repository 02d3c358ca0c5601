import { describe, expect, test } from 'vitest';
import { judge, type WeighedEvidence } from '../../src/domain/certainty.ts';
import { certaintyUnder, counted, isAtLeast, strengths } from '../../src/domain/what-if.ts';

const piece = (document: string, changes: Partial<WeighedEvidence> = {}): WeighedEvidence => ({
  document,
  modality: 'POSSIBLE',
  stance: 'SUPPORTS',
  repeats: [],
  ...changes,
});

describe('evidence that counts', () => {
  test('is all of it at the faintest strength, and what is stated as firmly or more at the others', () => {
    const evidence = strengths.map((modality) => piece(modality, { modality }));
    expect(isAtLeast('PROBABLE', { modality: 'PROBABLE' })).toBe(true);
    expect(strengths).toEqual(['SPECULATIVE', 'POSSIBLE', 'PROBABLE', 'ASSERTED']);
    expect(strengths.map((strength) => counted(evidence, { without: [], strength }).length)).toEqual([4, 3, 2, 1]);
  });

  test('leaves out documents, whatever they say: one that denies a claim takes its weight with it', () => {
    const evidence = [piece('a', { modality: 'ASSERTED' }), piece('b', { stance: 'REFUTES' })];
    const without = (...documents: string[]) =>
      judge(counted(evidence, { without: documents, strength: 'SPECULATIVE' }));
    expect([without().certainty, without('b').certainty, without('a').supporting]).toEqual(['LOW', 'MODERATE', 0]);
  });

  test('counts a document that only repeats another once that one is left out', () => {
    const evidence = [piece('a'), piece('b', { repeats: ['a'] })];
    expect(judge(counted(evidence, { without: [], strength: 'SPECULATIVE' })).sources).toEqual(['a']);
    expect(judge(counted(evidence, { without: ['a'], strength: 'SPECULATIVE' })).sources).toEqual(['b']);
  });
});

test('several claims together are as certain as the most certain of those that something supports', () => {
  const claims = [
    [piece('a', { modality: 'ASSERTED' }), piece('b')],
    [piece('a'), piece('b', { modality: 'PROBABLE' })],
    [piece('c', { modality: 'ASSERTED', stance: 'REFUTES' })],
  ];
  expect(strengths.map((strength) => certaintyUnder({ without: [], strength }, claims))).toEqual([
    'HIGH',
    'HIGH',
    'MODERATE',
    'MODERATE',
  ]);
  expect(certaintyUnder({ without: [], strength: 'ASSERTED' }, claims.slice(1))).toBeNull();
});
