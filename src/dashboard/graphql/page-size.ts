/** Most rows of a page. The server writes it into the page; where there is none, as in a test, no number is too large. */
const maxPageSize =
  typeof document === 'undefined' ? Infinity : Number(document.documentElement.dataset['maxPageSize']);

/** So many rows, or as many as a page may have. */
export function atMost(rows: number): number {
  return Math.min(rows, maxPageSize);
}
