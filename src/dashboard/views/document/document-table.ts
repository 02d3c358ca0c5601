import type { Table } from '../../components/csv.ts';
import type { ReadDocument } from './fetch-document.ts';

/** A document's evidence as a table, in the order of the text; without its sentences, which are other people's. */
export function documentTable({ id, sha256, evidence }: ReadDocument): Table {
  return evidence.map((piece) => ({
    document: id,
    document_sha256: sha256,
    section: piece.section,
    start: piece.start,
    end: piece.end,
    sha256: piece.sha256,
    claim: piece.claim.id,
    statement: piece.claim.statement,
    paraphrase: piece.paraphrase,
    stance: piece.stance,
    modality: piece.modality,
    hedge: piece.cue,
    certainty: piece.claim.certainty,
  }));
}
