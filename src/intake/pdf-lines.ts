import { canonicalLine } from './canonical.ts';

/** A piece of text as PDF.js gives it. */
export interface TextPiece {
  str: string;
  /** Scale, rotation and place: [a, b, c, d, x, y]. */
  transform: number[];
  width: number;
  hasEOL: boolean;
}

/** What stands on one line, in points from the page's lower left corner. */
export interface PdfLine {
  text: string;
  page: number;
  x: number;
  end: number;
  y: number;
  size: number;
}

export interface PageLines {
  page: number;
  bottom: number;
  top: number;
  lines: PdfLine[];
}

/** In parts of the font's size: how far pieces of one line may be off it, what gap is a space, and what gap parts columns. */
const offLine = 0.5;
const spaceGap = 0.15;
const columnGap = 2;

/** @returns the lines of a page in the order of its content; text that is not upright is left out */
export function linesOf(pieces: readonly TextPiece[], page: number): PdfLine[] {
  const lines: PdfLine[] = [];
  let line: PdfLine | undefined;
  for (const { str, transform, width } of pieces) {
    const [a = 0, b = 0, , d = 0, x = 0, y = 0] = transform;
    if (Math.abs(b) > Math.abs(a) || str === '') continue;
    const size = Math.abs(d);
    if (str.trim() === '') {
      if (line) line.text += ' ';
      continue;
    }
    const gap = line ? x - line.end : 0;
    const isSame =
      line && Math.abs(y - line.y) <= offLine * line.size && gap > -line.size && gap < columnGap * line.size;
    if (line && isSame) {
      line.text += gap > spaceGap * line.size && !/\s$/.test(line.text) ? ` ${str}` : str;
      line.end = x + width;
      // A superscript is smaller than its line.
      if (size > line.size) [line.size, line.y] = [size, y];
    } else {
      line = { text: str, page, x, end: x + width, y, size };
      lines.push(line);
    }
  }
  return lines.map((found) => ({ ...found, text: withVisibleEnd(found.text) })).filter(({ text }) => text !== '');
}

/** In canonical form, but with the soft hyphen that its last word may be divided by. */
function withVisibleEnd(text: string): string {
  return canonicalLine(text) + (/\u00AD\s*$/.test(text) ? '\u00AD' : '');
}
