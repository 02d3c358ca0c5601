import { describe, expect, test } from 'vitest';
import type { Modality, Stance } from '../../src/domain/vocabulary.ts';
import { stepsOf, type DisputedClaim } from '../../src/dashboard/views/disagreements/steps.ts';

type Span = [document: string, stance: Stance, modality: Modality, cue: string | null];

/** A claim with the positions that the API derives, here given as the first span of each document and stance. */
function claim(...spans: Span[]): DisputedClaim {
  const firmest = spans.filter(
    ([id, stance], index) => spans.findIndex(([other, its]) => other === id && its === stance) === index,
  );
  return {
    id: 'c1',
    statement: 'A causes B.',
    certainty: 'HIGH',
    certaintyPoints: 4,
    positions: firmest.map(([id, stance, modality]) => ({
      document: { id, title: id, language: 'EN' },
      stance,
      modality,
      evidenceCount: 1,
    })),
    evidence: {
      edges: spans.map(([id, stance, modality, cue]) => ({ node: { document: { id }, stance, modality, cue } })),
    },
  };
}

const shown = (...spans: Span[]) =>
  stepsOf(claim(...spans)).map(({ stance, modality, positions }) => [
    stance === 'REFUTES' ? stance : modality,
    positions.map(({ document, hedges }) => [document.id, ...hedges].join(' ')),
  ]);

describe('the steps of a claim', () => {
  test('go from the firmest to a guess, also where no document stands', () => {
    expect(shown(['b', 'SUPPORTS', 'POSSIBLE', 'may'], ['a', 'SUPPORTS', 'ASSERTED', null])).toEqual([
      ['ASSERTED', ['a']],
      ['PROBABLE', []],
      ['POSSIBLE', ['b may']],
      ['SPECULATIVE', []],
    ]);
  });

  test('end with the denials where there are any; a document that says both stands twice', () => {
    const steps = stepsOf(claim(['a', 'SUPPORTS', 'ASSERTED', null], ['a', 'REFUTES', 'PROBABLE', 'rarely']));
    expect(steps).toHaveLength(5);
    expect(steps[0]?.positions).toMatchObject([{ document: { id: 'a' }, stance: 'SUPPORTS', hedges: [] }]);
    expect(steps[4]).toMatchObject({
      stance: 'REFUTES',
      positions: [{ document: { id: 'a' }, modality: 'PROBABLE', hedges: ['rarely'] }],
    });
  });

  test('have the hedges of the position alone, each once', () => {
    expect(
      shown(
        ['a', 'SUPPORTS', 'POSSIBLE', 'may'],
        ['a', 'SUPPORTS', 'POSSIBLE', 'can'],
        ['a', 'SUPPORTS', 'POSSIBLE', 'may'],
        ['a', 'SUPPORTS', 'SPECULATIVE', 'might'],
        ['a', 'REFUTES', 'POSSIBLE', 'may not'],
        ['b', 'SUPPORTS', 'POSSIBLE', 'could'],
      ),
    ).toEqual([
      ['ASSERTED', []],
      ['PROBABLE', []],
      ['POSSIBLE', ['a may can', 'b could']],
      ['SPECULATIVE', []],
      ['REFUTES', ['a may not']],
    ]);
  });
});
