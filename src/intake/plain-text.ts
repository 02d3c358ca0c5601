import { lengthOf } from './canonical.ts';
import { decode } from './encoding.ts';
import { listMarkerOf } from './list-marker.ts';
import type { Block, Conversion, SourceFile } from './source-text.ts';

/** Longest line of a text whose paragraphs are broken into lines, and shortest first line of such a paragraph, in characters. */
const wrapped = { longestLine: 100, shortestFirstLine: 50 };

const maxHeadingLength = 100;

interface Line {
  /** UTF-16 units into the text, and the line without its end. */
  index: number;
  text: string;
  isBlank: boolean;
}

/** Blocks of one line, or of several where the text is broken into lines; in UTF-16 units until the end. */
interface Paragraph {
  index: number;
  end: number;
  indent: number;
  number: number | null;
  isItem: boolean;
  /** Whether blank lines, or the text's ends, are around it. */
  isAlone: boolean;
  text: string;
}

/**
 * The text of a file as it was decoded, character for character, with its byte order mark and line ends. Its blocks begin after indents and
 * markers of lists. Kinds are guessed, since plain text does not say them.
 */
export function convertPlainText(file: SourceFile): Conversion {
  const { text, warnings } = decode(file);
  return { title: null, text, blocks: blocksOf(text), warnings };
}

function blocksOf(text: string): Block[] {
  const lines = linesOf(text);
  const paragraphs = paragraphsOf(lines, isWrapped(lines));
  const headings = paragraphs.map((paragraph, index) => isHeading(paragraph, paragraphs[index + 1], index === 0));
  const firstHeading = headings.indexOf(true);
  const depths = nestingOf(paragraphs);
  let [unit, point] = [0, 0];
  const pointAt = (index: number): number => {
    point += lengthOf(text.slice(unit, index));
    unit = index;
    return point;
  };
  return paragraphs.map(({ index, end, number, isItem }, position) => {
    const kind = isItem ? 'LIST_ITEM' : headings[position] ? 'HEADING' : 'PARAGRAPH';
    const level = isItem ? depths[position]! : headings[position] ? (position === firstHeading ? 1 : 2) : null;
    return { kind, level, number, start: pointAt(index), end: pointAt(end), page: null };
  });
}

function linesOf(text: string): Line[] {
  return [...text.matchAll(/[^\n\r\u2028\u2029]+|\r\n|[\n\r\u2028\u2029]/g)]
    .filter(([part], index, all) => !isBreak(part) || index === 0 || isBreak(all[index - 1]![0]))
    .map(({ 0: part, index }) => ({ index, text: part, isBlank: part.trim() === '' }));
}

const isBreak = (part: string): boolean => /^[\n\r\u2028\u2029]/.test(part);

/** Whether all lines are short, and one that ends in the middle of a sentence goes on in the next. */
function isWrapped(lines: readonly Line[]): boolean {
  return (
    lines.every(({ text }) => text.length <= wrapped.longestLine) &&
    lines.some(({ text }, index) => {
      const next = lines[index + 1];
      const isBroken = text.length >= wrapped.shortestFirstLine && !/[.!?:;]\s*$/.test(text);
      return isBroken && next !== undefined && !next.isBlank && !listMarkerOf(next.text.trim());
    })
  );
}

function paragraphsOf(lines: readonly Line[], joins: boolean): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const [position, line] of lines.entries()) {
    if (line.isBlank) continue;
    const before = lines[position - 1];
    const after = lines[position + 1];
    const trimmed = line.text.trimStart();
    const marker = listMarkerOf(trimmed);
    const end = line.index + line.text.trimEnd().length;
    const last = paragraphs.at(-1);
    const isAlone = { begin: !before || before.isBlank, end: !after || after.isBlank };
    if (joins && last && !isAlone.begin && !marker) {
      last.isAlone &&= isAlone.end;
      last.text += ` ${trimmed.trimEnd()}`;
      last.end = end;
      continue;
    }
    const indent = line.text.length - trimmed.length;
    paragraphs.push({
      index: line.index + indent + (marker?.length ?? 0),
      end,
      indent,
      number: marker?.number ?? null,
      isItem: marker !== undefined,
      isAlone: isAlone.begin && (joins || isAlone.end),
      text: trimmed.trimEnd(),
    });
  }
  return paragraphs;
}

/** A short line by itself with something after it, which does not end as a sentence does; the first may ask a question, as titles do. */
function isHeading({ text, isAlone, isItem }: Paragraph, next: Paragraph | undefined, isFirst: boolean): boolean {
  const endsOpen = isFirst ? /[^\s.:;,]$/ : /[^\s.:;,!?…]$/;
  return (
    isAlone &&
    !isItem &&
    next !== undefined &&
    text.length <= maxHeadingLength &&
    /^[\p{Lu}\p{N}]/u.test(text) &&
    endsOpen.test(text)
  );
}

/** How deep each item of a list is nested, from 1, by its indent: within a list, deeper than an item before it that is indented less. */
function nestingOf(paragraphs: readonly Paragraph[]): number[] {
  let open: number[] = [];
  return paragraphs.map(({ isItem, indent }) => {
    open = isItem ? [...open.filter((other) => other < indent), indent] : [];
    return open.length;
  });
}
