import type { Table } from '../../components/csv.ts';
import type { NumbersOfThePageQuery } from '../../generated/graphql.ts';

/** The view's numbers as one table: what is counted by what. */
export function numbersTable(statistics: NumbersOfThePageQuery['statistics']): Table {
  const { byKind, byPredicate, byCertainty, byDocument } = statistics;
  return [
    ...byKind.map(({ kind, entities }) => row('kind', kind, 'entities', entities)),
    ...byPredicate.flatMap(({ predicate, claims, relations }) => [
      row('predicate', predicate, 'claims', claims),
      row('predicate', predicate, 'relations', relations),
    ]),
    ...byCertainty.flatMap(({ certainty, claims, relations }) => [
      row('certainty', certainty, 'claims', claims),
      row('certainty', certainty, 'relations', relations),
    ]),
    ...byDocument.flatMap(({ document, claims, evidence, entities }) => [
      row('document', document.id, 'claims', claims),
      row('document', document.id, 'evidence', evidence),
      row('document', document.id, 'entities', entities),
    ]),
  ];
}

function row(by: string, value: string, counted: string, count: number): Table[number] {
  return { by, value, counted, count };
}
