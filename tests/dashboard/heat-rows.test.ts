import { describe, expect, test } from 'vitest';
import type { Certainty, Disagreement } from '../../src/domain/certainty.ts';
import type { Modality, Predicate, Stance } from '../../src/domain/vocabulary.ts';
import { heatMapOf, linesOf, type ConsensusRow } from '../../src/dashboard/views/consensus/heat-rows.ts';
import { documentLabel } from '../../src/dashboard/views/document-label.ts';

type Claim = ConsensusRow['claims'][number];

/** What a document says, as "doc-a POSSIBLE 2", with "REFUTES" behind it for a denial. */
function position(said: string): Claim['positions'][number] {
  const [id = '', modality, count, stance = 'SUPPORTS'] = said.split(' ');
  return {
    document: { id, title: id, language: 'EN' },
    stance: stance as Stance,
    modality: modality as Modality,
    evidenceCount: Number(count),
  };
}

function claim(
  id: string,
  predicate: Predicate,
  certainty: Certainty,
  said: string[],
  disagreement?: Disagreement,
): Claim {
  return {
    id,
    predicate,
    certainty,
    disagreement: disagreement ?? null,
    positions: said.map(position),
    object: { id: 'cramp' },
  };
}

const row = (name: string, claims: Claim[]): ConsensusRow => ({
  subject: { id: name, kind: 'TREATMENT', name, hasPluralName: false },
  about: [],
  documentCount: 0,
  claims,
});

describe('what is said of a subject', () => {
  const lines = linesOf(
    row('Rest', [
      claim('c1', 'PREVENTS', 'LOW', ['doc-b POSSIBLE 1', 'doc-a PROBABLE 1 REFUTES'], 'DENIED'),
      claim('c2', 'TREATS', 'MODERATE', ['doc-a ASSERTED 1']),
      claim('c3', 'PREVENTS', 'VERY_LOW', ['doc-b ASSERTED 2', 'doc-a SPECULATIVE 1'], 'HEDGED'),
    ]),
  );

  test('stands apart by predicate, the most certain first, with the strongest disagreement of its claims', () => {
    expect(lines).toMatchObject([
      { predicate: 'TREATS', claims: ['c2'], certainty: 'MODERATE', disagreement: null },
      { predicate: 'PREVENTS', claims: ['c1', 'c3'], certainty: 'LOW', disagreement: 'DENIED' },
    ]);
  });

  test('is one position for each document and stance, as firm as the firmest, denials last', () => {
    expect(lines[1]?.positions).toEqual([
      position('doc-b ASSERTED 3'),
      position('doc-a SPECULATIVE 1'),
      position('doc-a PROBABLE 1 REFUTES'),
    ]);
  });
});

describe('the heat map', () => {
  const rows = ['zinkbrist', 'Ökad värme', 'ansträngning'].map((name, index) =>
    row(name, [claim(name, 'CAUSES', 'LOW', [`doc-${['d', 'b', 'a'][index]} POSSIBLE 1`])]),
  );

  test('has a column for each document that says something, in the order of their ids', () => {
    expect(heatMapOf(rows, 'documents', 'sv').documents.map(({ id }) => id)).toEqual(['doc-a', 'doc-b', 'doc-d']);
  });

  test.for([
    ['documents', 'sv', ['zinkbrist', 'Ökad värme', 'ansträngning']],
    ['disagreement', 'en', ['zinkbrist', 'Ökad värme', 'ansträngning']],
    ['name', 'sv', ['ansträngning', 'zinkbrist', 'Ökad värme']],
    ['name', 'en', ['ansträngning', 'Ökad värme', 'zinkbrist']],
  ] as const)(
    'keeps the order of the API, or by name that of the language: %s, in %s',
    ([sorting, language, names]) => {
      expect(heatMapOf(rows, sorting, language).rows.map(({ row: { subject } }) => subject.name)).toEqual(names);
    },
  );
});

test("a document's label is its id in words", () => {
  expect(documentLabel('doc-widespread-spasms')).toBe('Widespread spasms');
  expect(documentLabel('42')).toBe('42');
});
