import { csvHead, csvRow } from './delimited.ts';
import type { TextFile } from './export-file.ts';
import { tables } from './tables.ts';

/** Each table as comma-separated values (RFC 4180). */
export const csvFiles: TextFile[] = tables.map(({ name, description, columns, source, rowsOf }) => ({
  name: `${name}.csv`,
  format: 'csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  description,
  columns,
  head: () => csvHead(columns.map((column) => column.name)),
  sections: [{ ...source, write: (record) => rowsOf(record).map(csvRow).join('') }],
  tail: '',
}));
