import type { CharRange } from '../../domain/char-fragment.ts';
import { locateCue, textAt, type KnownCharacters } from './known-characters.ts';

/** A part of a passage: what the span itself says, what it must be read with, or what stands around it; or what is left out. */
export interface PassagePart {
  role: 'quote' | 'context' | 'around' | 'omission';
  text: string;
  isHedge: boolean;
}

/** What a passage is made of. */
interface EvidenceSpans extends CharRange {
  context: readonly CharRange[];
  cue: string | null;
}

/** How much of what stands around a span is shown, on each side, in code points. */
const maxAround = 90;

/**
 * A span with its context in the order of the text, the hedge marked; where the text around it is known, with some of it.
 *
 * @returns empty where the text of the span is not known
 */
export function passageOf(characters: KnownCharacters, evidence: EvidenceSpans): PassagePart[] {
  if (textAt(characters, evidence) === null) return [];
  const roles = new Map<number, PassagePart['role']>();
  const mark = ({ start, end }: CharRange, role: PassagePart['role']): void => {
    for (let at = start; at < end; at += 1) roles.set(at, role);
  };
  mark(around(characters, evidence), 'around');
  for (const span of evidence.context) if (textAt(characters, span) !== null) mark(span, 'context');
  mark(evidence, 'quote');
  const hedge = locateCue(characters, [evidence, ...evidence.context], evidence.cue);
  const parts: PassagePart[] = [];
  let before: number | null = null;
  for (const at of [...roles.keys()].toSorted((one, other) => one - other)) {
    if (before !== null && at > before + 1) parts.push({ role: 'omission', text: ' … ', isHedge: false });
    before = at;
    const role = roles.get(at)!;
    const isHedge = hedge !== null && at >= hedge.start && at < hedge.end;
    const last = parts.at(-1);
    const character = characters[at]!;
    if (last?.role === role && last.isHedge === isHedge) last.text += character;
    else parts.push({ role, text: character, isHedge });
  }
  const positions = [...roles.keys()];
  const omission: PassagePart = { role: 'omission', text: '…', isHedge: false };
  if (goesOn(characters[Math.min(...positions) - 1])) parts.unshift(omission);
  if (goesOn(characters[Math.max(...positions) + 1])) parts.push(omission);
  return parts;
}

/** Whether a line goes on with this character. */
function goesOn(character: string | undefined): boolean {
  return character !== undefined && character !== '\n';
}

/** The range around a span, within its line, at whole words. */
function around(characters: KnownCharacters, { start, end }: CharRange): CharRange {
  return { start: reach(characters, start, -1), end: reach(characters, end - 1, 1) + 1 };
}

/** How far text of the same line goes on from a character, up to the last white space within reach. */
function reach(characters: KnownCharacters, from: number, step: 1 | -1): number {
  let word = from;
  for (let distance = 1; distance <= maxAround; distance += 1) {
    const at = from + step * distance;
    const character = characters[at];
    if (!goesOn(character)) return at - step;
    if (character === ' ') word = at - step;
  }
  return word;
}
