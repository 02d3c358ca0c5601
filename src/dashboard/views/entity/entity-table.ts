import type { Table } from '../../components/csv.ts';
import { sections, type EntityPage } from './sections.ts';

/** The relations of an entity that its page shows first, as a table. */
export function entityTable(entity: EntityPage): Table {
  return sections.flatMap(({ name }) =>
    entity[name].edges.map(({ predicate, node, certainty, documentCount, claim }) => ({
      section: name,
      subject: claim.subject.id,
      predicate,
      object: claim.subject.id === entity.id ? node.id : entity.id,
      other_name: node.name,
      other_kind: node.kind,
      certainty,
      documents: documentCount,
      statement: claim.statement,
      claim: claim.id,
    })),
  );
}
