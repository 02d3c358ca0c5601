import { stringify, type Options } from 'csv-stringify/sync';

type Cell = string | number | null;

/** Writes one row of comma-separated values by RFC 4180; what a spreadsheet would run as a formula gets an apostrophe before it. */
export const csvRow = rowWriter({ record_delimiter: 'windows', escape_formulas: true });

/** Begins a CSV file: a byte order mark, without which Excel reads UTF-8 as the machine's own encoding, and the columns' names. */
export const csvHead = (columns: string[]): string => `\uFEFF${csvRow(columns)}`;

/** Writes one row of tab-separated values, with quotes where a value holds a tab, a quote or a line end. */
export const quotedTsvRow = rowWriter({ delimiter: '\t', record_delimiter: 'unix' });

function rowWriter(options: Options): (cells: Cell[]) => string {
  return (cells) => stringify([cells], options);
}

/** Writes one row of tab-separated values for readers that know no quotes: tabs and line ends become spaces, as KGX writes them. */
export function plainTsvRow(cells: readonly string[]): string {
  return `${cells.map((cell) => cell.replaceAll(/[\t\r\n]+/g, ' ')).join('\t')}\n`;
}
