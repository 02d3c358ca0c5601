import type { ConsensusRow } from './heat-rows.ts';

/** The consensus as a table: a row for each subject, document and stance. */
export function consensusTable(rows: readonly ConsensusRow[]) {
  return rows.flatMap(({ subject, about, predicates, certainty, documentCount, positions }) =>
    positions.map(({ document, stance, modality, evidenceCount }) => ({
      subject: subject.id,
      subject_name: subject.name,
      kind: subject.kind,
      about: about.map(({ id }) => id).join(' '),
      predicates: predicates.join(' '),
      certainty,
      documents: documentCount,
      document: document.id,
      document_title: document.title,
      stance,
      modality,
      places: evidenceCount,
    })),
  );
}
