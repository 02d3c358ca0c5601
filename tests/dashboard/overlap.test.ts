import { describe, expect, test } from 'vitest';
import type { PositionedClaim } from '../../src/dashboard/views/documents/fetch-positions.ts';
import { keyOf, onlyIn, overlapsOf } from '../../src/dashboard/views/documents/overlap.ts';

function claim(id: string, ...documents: string[]): PositionedClaim {
  return {
    id,
    statement: id,
    certainty: 'LOW',
    positions: documents.map((document) => ({ document: { id: document } })),
  };
}

describe('what documents share', () => {
  const claims = [
    claim('1', 'b', 'a'),
    claim('2', 'a'),
    claim('3', 'a', 'b'),
    claim('4', 'c', 'a', 'b'),
    claim('5', 'a'),
  ];
  const overlaps = overlapsOf(claims, ['a', 'b', 'c']);

  test('is each set of documents with the claims of exactly these, the largest set first', () => {
    expect(overlaps.map(({ documents, claims: held }) => [keyOf(documents), held.map(({ id }) => id)])).toEqual([
      ['a b c', ['4']],
      ['a b', ['1', '3']],
      ['a', ['2', '5']],
    ]);
  });

  test('has each claim once, and says how many one document alone has', () => {
    expect(overlaps.reduce((sum, overlap) => sum + overlap.claims.length, 0)).toBe(claims.length);
    expect(['a', 'b', 'c'].map((id) => onlyIn(overlaps, id))).toEqual([2, 0, 0]);
  });
});
