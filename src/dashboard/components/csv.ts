/** A table: each row has the same columns, in the same order. */
export type Table = readonly Record<string, string | number | boolean | null>[];

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
