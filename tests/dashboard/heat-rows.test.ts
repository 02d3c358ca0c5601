import { describe, expect, test } from 'vitest';
import type { Certainty } from '../../src/domain/certainty.ts';
import type { Stance } from '../../src/domain/vocabulary.ts';
import { heatMapOf, type ConsensusRow } from '../../src/dashboard/views/consensus/heat-rows.ts';
import { documentLabel } from '../../src/dashboard/views/document-label.ts';

function row(name: string, certainty: Certainty, positions: Record<string, Stance[]>): ConsensusRow {
  return {
    subject: { id: name, kind: 'CAUSE', name },
    about: [],
    predicates: ['CAUSES'],
    certainty,
    documentCount: 0,
    evidenceCount: 0,
    claims: [],
    positions: Object.entries(positions).flatMap(([id, stances]) =>
      stances.map((stance) => ({
        document: { id, title: id, language: 'EN' as const },
        stance,
        modality: 'POSSIBLE' as const,
        evidenceCount: 1,
      })),
    ),
  };
}

const rows = [
  row('Ökad värme', 'LOW', { 'doc-b': ['SUPPORTS'], 'doc-a': ['SUPPORTS', 'REFUTES'] }),
  row('zinkbrist', 'HIGH', { 'doc-b': ['SUPPORTS'] }),
  row('ansträngning', 'LOW', { 'doc-d': ['REFUTES'] }),
];

describe('the heat map', () => {
  const { documents, rows: heat } = heatMapOf(rows, 'documents', 'sv');

  test('has a column for each document that says something, in the order of their ids', () => {
    expect(documents.map(({ id }) => id)).toEqual(['doc-a', 'doc-b', 'doc-d']);
  });

  test('has in each cell what that document says of that subject, for and against', () => {
    expect(heat.map(({ cells }) => cells.map((cell) => cell.map(({ stance }) => stance)))).toEqual([
      [['SUPPORTS', 'REFUTES'], ['SUPPORTS'], []],
      [[], ['SUPPORTS'], []],
      [[], [], ['REFUTES']],
    ]);
  });

  test.for([
    ['documents', 'sv', ['Ökad värme', 'zinkbrist', 'ansträngning']],
    ['certainty', 'sv', ['zinkbrist', 'Ökad värme', 'ansträngning']],
    ['name', 'sv', ['ansträngning', 'zinkbrist', 'Ökad värme']],
    ['name', 'en', ['ansträngning', 'Ökad värme', 'zinkbrist']],
  ] as const)('is sorted by %s, in %s', ([sorting, language, names]) => {
    expect(heatMapOf(rows, sorting, language).rows.map(({ row: { subject } }) => subject.name)).toEqual(names);
  });
});

test("a document's label is its id in words", () => {
  expect(documentLabel('doc-widespread-spasms')).toBe('Widespread spasms');
  expect(documentLabel('42')).toBe('42');
});
