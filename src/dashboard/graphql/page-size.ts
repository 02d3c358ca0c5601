/** Most rows of a page, as the API says; known before a view is shown. */
let maxPageSize = Infinity;

export function setMaxPageSize(rows: number): void {
  maxPageSize = rows;
}

/** So many rows, or as many as a page may have. */
export function atMost(rows: number): number {
  return Math.min(rows, maxPageSize);
}
