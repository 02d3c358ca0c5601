import type { EvidenceRow } from './export-file.ts';

/**
 * A piece of evidence as formats that hold it as JSON write it: always in this order.
 *
 * @param name how the format names evidence and documents by their ids
 */
export function describeEvidence(evidence: EvidenceRow, name: (id: string) => string): object {
  const { id, document, stance, modality, cue, section, start, end, sha256 } = evidence;
  const { file_name: fileName } = document;
  return {
    id: name(id),
    document: name(document.id),
    file_name: fileName,
    stance,
    modality,
    cue,
    section,
    start,
    end,
    sha256,
  };
}
