import type { CharRange } from '../../../domain/char-fragment.ts';
import { locateCue, type KnownCharacters } from '../../source-text/known-characters.ts';
import type { ReadEvidence } from './fetch-document.ts';

/** Text of which every character has the same evidence and the same marks. */
interface TextPart extends CharRange {
  text: string;
  isHedge: boolean;
}

/** Text of which every character has the same evidence: what one link leads to. */
export interface Run extends CharRange {
  /** How many pieces of evidence have it; 0 for text that supports nothing. */
  evidence: number;
  parts: TextPart[];
}

/** A line of the text, or a stretch of it that is not known (`missing` characters). */
export type Block =
  | (CharRange & { kind: 'heading' | 'item' | 'paragraph'; runs: Run[] })
  | (CharRange & { kind: 'gap'; missing: number });

/**
 * Lays out what is known of a text: its lines, cut where evidence starts and ends.
 *
 * @param headings the headings that the evidence names
 */
export function layOut(
  known: KnownCharacters,
  evidence: readonly ReadEvidence[],
  headings: ReadonlySet<string>,
): Block[] {
  const characters = withEllipses(known);
  const counts = countEvidence(characters.length, evidence);
  const hedges = hedgesOf(characters, evidence);
  const blocks: Block[] = [];
  let end = 0;
  for (const line of linesOf(characters)) {
    const missing = countMissing(characters, end, line.start);
    if (missing > 0) blocks.push({ kind: 'gap', start: end, end: line.start, missing });
    const text = characters.slice(line.start, line.end).join('');
    blocks.push({ ...line, kind: kindOf(text, headings), runs: runsOf(characters, line, counts, hedges) });
    end = line.end;
  }
  return blocks;
}

/** How many missing characters do not end a line: as many as end a sentence and stand before the next. */
const maxMissingInLine = 2;

/** The text with an ellipsis in place of the few characters that are missing within its lines; all others stay where they are. */
function withEllipses(characters: KnownCharacters): KnownCharacters {
  const result = Array.from(characters);
  let known = -1;
  for (const [at, character] of result.entries()) {
    if (character === undefined) continue;
    const missing = at - known - 1;
    if (known >= 0 && missing > 0 && missing <= maxMissingInLine) {
      result.fill('', known + 1, at);
      result[known + 1] = ' … ';
    }
    known = at;
  }
  return result;
}

/** The lines that are known, without white space at their ends. */
function linesOf(characters: KnownCharacters): CharRange[] {
  const lines: CharRange[] = [];
  let start = 0;
  for (let at = 0; at <= characters.length; at += 1) {
    const character = characters[at];
    if (character !== undefined && character !== '\n') continue;
    const line = trimmed(characters, start, at);
    if (line.start < line.end) lines.push(line);
    start = at + 1;
  }
  return lines;
}

function trimmed(characters: KnownCharacters, from: number, to: number): CharRange {
  let [start, end] = [from, to];
  while (start < end && characters[start]!.trim() === '') start += 1;
  while (end > start && characters[end - 1]!.trim() === '') end -= 1;
  return { start, end };
}

function countMissing(characters: KnownCharacters, from: number, to: number): number {
  let missing = 0;
  for (let at = from; at < to; at += 1) if (characters[at] === undefined) missing += 1;
  return missing;
}

function kindOf(text: string, headings: ReadonlySet<string>): 'heading' | 'item' | 'paragraph' {
  if (headings.has(plain(text))) return 'heading';
  return /^(\d+\.|[•*–-])\s/.test(text) ? 'item' : 'paragraph';
}

/** The headings of a path such as "Causes > 1. Dehydration", in the form in which lines are compared with them. */
export function headingsOf(title: string, evidence: readonly Pick<ReadEvidence, 'section'>[]): Set<string> {
  return new Set([title, ...evidence.flatMap(({ section }) => [section, ...section.split(' > ')])].map(plain));
}

/** A line for comparison: without its number or bullet, the colon after it, and what differs between two ways to write a title. */
function plain(line: string): string {
  return line
    .replace(/^(\d+\.|[•*–-])\s+/, '')
    .replaceAll(/[:\s-]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** At each character, how many pieces of evidence start minus how many end there, summed up: how many have it. */
function countEvidence(length: number, evidence: readonly CharRange[]) {
  const changes = new Map<number, number>();
  for (const { start, end } of evidence) {
    changes.set(start, (changes.get(start) ?? 0) + 1);
    changes.set(end, (changes.get(end) ?? 0) - 1);
  }
  const counts = new Uint16Array(length);
  let count = 0;
  for (let at = 0; at < length; at += 1) {
    count += changes.get(at) ?? 0;
    counts[at] = count;
  }
  // A span that ends where another starts leaves the count as it is, and a cut none the less.
  return { counts, cuts: new Set(evidence.flatMap(({ start, end }) => [start, end])) };
}

/** Which characters are words of a hedge. */
function hedgesOf(characters: KnownCharacters, evidence: readonly ReadEvidence[]): Set<number> {
  const hedges = new Set<number>();
  for (const piece of evidence) {
    const hedge = locateCue(characters, [piece, ...piece.context], piece.cue);
    for (let at = hedge?.start ?? 0; at < (hedge?.end ?? 0); at += 1) hedges.add(at);
  }
  return hedges;
}

function runsOf(
  characters: KnownCharacters,
  line: CharRange,
  { counts, cuts }: ReturnType<typeof countEvidence>,
  hedges: ReadonlySet<number>,
): Run[] {
  const runs: Run[] = [];
  for (let at = line.start; at < line.end; at += 1) {
    const evidence = counts[at] ?? 0;
    const character = characters[at]!;
    const isHedge = hedges.has(at);
    let run = runs.at(-1);
    if (!run || cuts.has(at)) {
      run = { start: at, end: at, evidence, parts: [] };
      runs.push(run);
    }
    run.end = at + 1;
    const part = run.parts.at(-1);
    if (part?.isHedge === isHedge) {
      part.text += character;
      part.end = at + 1;
    } else run.parts.push({ start: at, end: at + 1, text: character, isHedge });
  }
  return runs;
}
