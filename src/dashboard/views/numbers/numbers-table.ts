import type { Table } from '../../components/csv.ts';
import type { NumbersViewQuery } from '../../generated/graphql.ts';

/** All numbers of the view, one a row. */
export function numbersTable({ meta, statistics }: NumbersViewQuery): Table {
  const { byKind, byPredicate, byCertainty, byDocument } = statistics;
  return [
    ...Object.entries(meta.counts).map(([of, count]) => ({ by: 'all', value: 'all', of, count })),
    ...byKind.map(({ kind, entities }) => ({ by: 'kind', value: kind, of: 'entities', count: entities })),
    ...byPredicate.flatMap(({ predicate, ...counts }) => rows('predicate', predicate, counts)),
    ...byCertainty.flatMap(({ certainty, ...counts }) => rows('certainty', certainty, counts)),
    ...byDocument.flatMap(({ document, ...counts }) => rows('document', document.id, counts)),
  ];
}

function rows(by: string, value: string, counts: Record<string, number>) {
  return Object.entries(counts).map(([of, count]) => ({ by, value, of, count }));
}
