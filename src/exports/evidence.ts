import type { Locator } from '../domain/dataset.ts';
import { readSpan } from '../domain/span.ts';
import type { EvidenceRow } from './export-file.ts';

/**
 * A piece of evidence as formats that hold it as JSON write it: always in this order.
 *
 * @param name how the format names evidence and documents by their ids
 */
export function describeEvidence(evidence: EvidenceRow, name: (id: string) => string): object {
  const { id, document, stance, modality, cue, emphasis, section, start, end, sha256 } = evidence;
  const { file_name: fileName } = document;
  return {
    id: name(id),
    document: name(document.id),
    file_name: fileName,
    stance,
    modality,
    cue,
    emphasis,
    section,
    start,
    end,
    sha256,
    context: contextOf(evidence),
    repeats: evidence.repeats.map(name),
    paraphrase_en: evidence.statement_en,
    paraphrase_sv: evidence.statement_sv,
  };
}

/** The spans of a piece of evidence's context, without their quotes. */
export function contextOf({ context }: EvidenceRow): Locator[] {
  return context.map(readSpan).map(({ start, end, sha256 }) => ({ start, end, sha256 }));
}
