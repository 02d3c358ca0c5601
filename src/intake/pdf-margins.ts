import type { PageLines, PdfLine } from './pdf-lines.ts';

/** Part of a page's height at its top and bottom where running heads and page numbers stand. */
const margin = 0.12;

/** Part of the pages on which a running line is found; left and right pages may differ. */
const partOfPages = 0.4;

/** How far such a line may be from where it is on other pages, in points. */
const tolerance = 3;

const pageNumber =
  /^(?:(?:page|sidan?|s\.|p\.)\s*)?[-–—]?\s*(?:\d{1,4}|[ivxl]{1,6})\s*(?:(?:\/|of|av)\s*\d{1,4})?\s*[-–—]?$/i;

/** @returns the lines of all pages but those that pages repeat in their margins, and page numbers */
export function withoutRunningLines(pages: readonly PageLines[]): PdfLine[] {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(page.lines.filter((line) => isInMargin(line, page)).flatMap(keysOf)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  const fewest = Math.max(2, Math.ceil(pages.length * partOfPages));
  return pages.flatMap((page) =>
    page.lines.filter((line) => {
      if (pages.length < 2 || !isInMargin(line, page)) return true;
      return !pageNumber.test(line.text) && !keysOf(line).some((key) => (counts.get(key) ?? 0) >= fewest);
    }),
  );
}

function isInMargin({ y }: PdfLine, { bottom, top }: PageLines): boolean {
  const height = (top - bottom) * margin;
  return y > top - height || y < bottom + height;
}

/** What running lines share: their text but for numbers, and their height on the page, which may be on either side of a step. */
function keysOf({ text, y }: PdfLine): string[] {
  const words = text.replaceAll(/\d+/g, '#');
  const step = Math.floor(y / tolerance);
  return [`${step} ${words}`, `${step + 1} ${words}`];
}
