import type { BlockDraft } from './canonical.ts';
import { listMarkerOf } from './list-marker.ts';
import type { PdfLine } from './pdf-lines.ts';

/** How much larger than the text a heading is, and how long it may be, in characters. */
const headingScale = 1.12;
const maxHeadingLength = 250;

/** In parts of the font's size: how much further than usual the next line of another paragraph is, and how far it is indented. */
const paragraphGap = 0.35;
const indent = 0.8;

/** How far lines that begin at the same distance from the left may be off it, in points. */
const sameLeft = 3;

const sentenceEnd = /[.!?:;…]["'”’»)\]]*$/u;

/** Words that follow a part of a compound which ends in a hyphen that stays. */
const afterHangingHyphen = /^(?:and|or|to|och|eller|samt|till)\s/i;

interface Paragraph {
  kind: 'HEADING' | 'LIST_ITEM' | 'PARAGRAPH';
  lines: PdfLine[];
  number: number | null;
}

/** Measures of a document's running text. */
interface Measures {
  size: number;
  /** Usual distance of two lines of one paragraph, in parts of their size. */
  leading: number;
  /** How far the widest line goes to the right, by where it begins. */
  rights: Map<number, number>;
}

/** Joins lines to paragraphs, headings and items of lists; a paragraph may go on in the next column or on the next page. */
export function paragraphsOf(lines: readonly PdfLine[]): BlockDraft[] {
  const measures = measure(lines);
  const paragraphs: Paragraph[] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    const kind = kindOf(line, measures);
    if (last && goesOn(last, line, kind, measures)) last.lines.push(line);
    else paragraphs.push({ kind, lines: [line], number: listMarkerOf(line.text)?.number ?? null });
  }
  const levels = levelsOf(paragraphs);
  const words = new Set(
    lines.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []),
  );
  return paragraphs.map(({ kind, lines: [first, ...rest], number }) => {
    const text = joinLines([first!, ...rest], words);
    const marker = kind === 'LIST_ITEM' ? (listMarkerOf(text)?.length ?? 0) : 0;
    const level = kind === 'HEADING' ? levels.indexOf(roundSize(first!)) + 1 : kind === 'LIST_ITEM' ? 1 : null;
    return {
      kind,
      text: text.slice(marker),
      page: first!.page,
      level: level === null ? null : Math.min(level, 6),
      number: kind === 'LIST_ITEM' ? number : null,
    };
  });
}

const roundSize = ({ size }: PdfLine): number => Math.round(size * 2) / 2;

function measure(lines: readonly PdfLine[]): Measures {
  const size = commonest(lines.map((line) => [roundSize(line), line.text.length]));
  const body = lines.filter((line) => roundSize(line) === size);
  const leadings = body.flatMap((line, index): [number, number][] => {
    const next = body[index + 1];
    const drop = next ? (line.y - next.y) / size : 0;
    return drop > 0.5 && drop < 2.5 ? [[Math.round(drop * 20) / 20, 1]] : [];
  });
  const rights = new Map<number, number>();
  for (const line of body) rights.set(leftOf(line), Math.max(line.end, rights.get(leftOf(line)) ?? 0));
  return { size, leading: commonest(leadings) || 1.2, rights };
}

/** The value of most weight; 0 where there is none. */
function commonest(weighted: [value: number, weight: number][]): number {
  const totals = new Map<number, number>();
  for (const [value, weight] of weighted) totals.set(value, (totals.get(value) ?? 0) + weight);
  return [...totals].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}

function kindOf(line: PdfLine, { size }: Measures): Paragraph['kind'] {
  if (roundSize(line) >= size * headingScale && line.text.length <= maxHeadingLength) return 'HEADING';
  return listMarkerOf(line.text) ? 'LIST_ITEM' : 'PARAGRAPH';
}

function goesOn(paragraph: Paragraph, line: PdfLine, kind: Paragraph['kind'], measures: Measures): boolean {
  const last = paragraph.lines.at(-1)!;
  if (kind === 'LIST_ITEM' || (kind === 'HEADING') !== (paragraph.kind === 'HEADING')) return false;
  if (roundSize(line) !== roundSize(last)) return false;
  const drop = (last.y - line.y) / line.size;
  const isNextLine = line.page === last.page && drop > 0.5 && drop <= measures.leading + paragraphGap;
  if (kind === 'HEADING') return isNextLine;
  const isOpen = !sentenceEnd.test(last.text);
  // The top of the next column or page: only a sentence that has not ended goes on there.
  if (!isNextLine) return (line.page !== last.page || drop < 0) && isOpen && /^[\p{Ll}\p{N}(]/u.test(line.text);
  const left = paragraph.lines.at(1)?.x ?? last.x;
  if (paragraph.kind === 'PARAGRAPH' && line.x - left > indent * line.size) return false;
  if (paragraph.kind === 'LIST_ITEM' && last.x - line.x > indent * line.size) return false;
  return isOpen || !hasRoomFor(line, last, measures);
}

const leftOf = ({ x }: PdfLine): number => Math.round(x / sameLeft);

/** Whether the first word of the next line would have fitted on a line, so that it ends there for another reason. */
function hasRoomFor(next: PdfLine, line: PdfLine, { rights }: Measures): boolean {
  const [word = ''] = /^\S+/.exec(next.text) ?? [];
  const characterWidth = (line.end - line.x) / line.text.length;
  return line.end + characterWidth * (word.length + 1) < (rights.get(leftOf(line)) ?? 0);
}

/** Sizes of headings, the largest first. */
function levelsOf(paragraphs: readonly Paragraph[]): number[] {
  const sizes = paragraphs.filter(({ kind }) => kind === 'HEADING').map(({ lines }) => roundSize(lines[0]!));
  return [...new Set(sizes)].toSorted((a, b) => b - a);
}

/** @param words of the document, in lower case: a word that it has with a hyphen keeps it where a line divides it there */
function joinLines(lines: readonly PdfLine[], words: ReadonlySet<string>): string {
  return lines.reduce((text, { text: line }) => {
    if (text === '') return line;
    if (text.endsWith('\u00AD')) return text.slice(0, -1) + line;
    const divided = /([\p{L}\p{N}]+)-$/u.exec(text);
    if (!divided || !/^\p{L}/u.test(line) || afterHangingHyphen.test(line)) return `${text} ${line}`;
    const [following = ''] = /^[\p{L}\p{N}]+/u.exec(line) ?? [];
    const isCompound = words.has(`${divided[1]}-${following}`.toLowerCase()) || !/^\p{Ll}/u.test(line);
    return (isCompound ? text : text.slice(0, -1)) + line;
  }, '');
}
