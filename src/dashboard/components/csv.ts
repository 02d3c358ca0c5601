/**
 * A table: each row has the same columns, in the same order. In the tables of all views a column means the same by its name: a number of
 * things ends with `_count`, and a plural is what `listed` makes of their ids or names.
 */
export type Table = readonly Record<string, string | number | boolean | null>[];

/** Several values in one cell, with bars between them as in the exports. */
export const listed = (values: readonly string[]): string => values.join('|');

/**
 * A table as CSV (RFC 4180), the columns' names first; empty for a table without rows, whose columns are unknown. A text that a
 * spreadsheet would run as a formula gets an apostrophe before it, as in the exports.
 */
export function csvOf(table: Table): string {
  const [first] = table;
  if (!first) return '';
  const columns = Object.keys(first);
  return [columns, ...table.map((row) => columns.map((column) => row[column] ?? ''))]
    .map((cells) => `${cells.map((cell) => quoted(harmless(cell))).join(',')}\r\n`)
    .join('');
}

function harmless(cell: Table[number][string]): string {
  return typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell);
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
