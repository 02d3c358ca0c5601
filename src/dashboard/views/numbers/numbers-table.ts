import type { Table } from '../../components/csv.ts';
import type { NumbersViewQuery } from '../../generated/graphql.ts';

/** Whether each claim is a relation, too: accepted and stated by a document. Their numbers are then the same everywhere, and are given once. */
export function claimsAreRelations({ meta: { counts } }: NumbersViewQuery): boolean {
  return counts.claims === counts.relations;
}

/** All numbers of the view, one a row. */
export function numbersTable(numbers: NumbersViewQuery): Table {
  const { meta, statistics } = numbers;
  const { byKind, byPredicate, byCertainty, byDocument } = statistics;
  const isOneToOne = claimsAreRelations(numbers);
  const all = [
    ...Object.entries(meta.counts).map(([of, count]) => ({ by: 'all', value: 'all', of, count })),
    ...byKind.map(({ kind, entities }) => ({ by: 'kind', value: kind, of: 'entities', count: entities })),
    ...byPredicate.flatMap(({ predicate, ...counts }) => rows('predicate', predicate, counts)),
    ...byCertainty.flatMap(({ certainty, ...counts }) => rows('certainty', certainty, counts)),
    ...byDocument.flatMap(({ document, ...counts }) => rows('document', document.id, counts)),
  ];
  return all.filter(({ of }) => of !== 'relations' || !isOneToOne);
}

function rows(by: string, value: string, counts: Record<string, number>) {
  return Object.entries(counts).map(([of, count]) => ({ by, value, of, count }));
}
