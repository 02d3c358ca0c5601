/** A table: each row has the same columns, in the same order. */
export type Table = readonly Record<string, string | number | boolean | null>[];

/**
 * A table as CSV (RFC 4180), the columns' names first; empty for a table without rows, whose columns are unknown.
 */
export function csvOf(table: Table): string {
  const [first] = table;
  if (!first) return '';
  const columns = Object.keys(first);
  return [columns, ...table.map((row) => columns.map((column) => row[column] ?? ''))]
    .map((cells) => `${cells.map((cell) => quoted(String(cell))).join(',')}\r\n`)
    .join('');
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
