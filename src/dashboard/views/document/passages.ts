import type { ReadEvidence } from './fetch-document.ts';
import type { CharRange } from '../../../domain/char-fragment.ts';

/** A span of the document with all evidence that has exactly it. */
export interface Passage extends CharRange {
  section: string;
  evidence: ReadEvidence[];
}

/** A section of the document with its passages. */
export interface Section {
  /** Its heading, as the evidence names it: "Chapter > Part". */
  name: string;
  passages: Passage[];
}

/** The passages of evidence that is in the order of the text. */
export function passagesOf(evidence: readonly ReadEvidence[]): Passage[] {
  const passages: Passage[] = [];
  for (const piece of evidence) {
    const last = passages.at(-1);
    if (last?.start === piece.start && last.end === piece.end) last.evidence.push(piece);
    else passages.push({ start: piece.start, end: piece.end, section: piece.section, evidence: [piece] });
  }
  return passages;
}

/** The sections in the order of the text. A heading that comes again later, as one above a list that goes on, is named again. */
export function sectionsOf(passages: readonly Passage[]): Section[] {
  const sections: Section[] = [];
  for (const passage of passages) {
    const last = sections.at(-1);
    if (last?.name === passage.section) last.passages.push(passage);
    else sections.push({ name: passage.section, passages: [passage] });
  }
  return sections;
}

/** Whether two ranges have a character in common. */
export function overlaps(one: CharRange, other: CharRange): boolean {
  return one.start < other.end && other.start < one.end;
}

/** The evidence at a range: first what has exactly it, then what overlaps it. */
export function evidenceAt(evidence: readonly ReadEvidence[], range: CharRange): ReadEvidence[] {
  const found = evidence.filter((piece) => overlaps(piece, range));
  const isExact = ({ start, end }: CharRange): boolean => start === range.start && end === range.end;
  return [...found.filter(isExact), ...found.filter((piece) => !isExact(piece))];
}
