import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Column, PackedFile } from './export-file.ts';
import { tables, type Cell } from './tables.ts';

/** Rows that are held until they are packed, which takes about 50 ms in which nothing else is done. */
const rowsOfGroup = 2_000;

const physicalTypes = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
} as const;

/** Each table as Parquet (https://parquet.apache.org/), compressed by Snappy. */
export const parquetFiles: PackedFile[] = tables.map(({ name, description, columns, source, rowsOf }) => ({
  name: `${name}.parquet`,
  format: 'parquet',
  mediaType: 'application/vnd.apache.parquet',
  description,
  columns,
  sections: [source],
  pack: (records) => packRows(columns, records, rowsOf),
}));

async function* packRows(
  columns: readonly Column[],
  records: AsyncIterable<unknown>,
  rowsOf: (record: unknown) => Cell[][],
): AsyncGenerator<Uint8Array> {
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({ writer, schema: schemaOf(columns) });
  let rows: Cell[][] = [];
  const pack = (): Uint8Array => {
    const columnData = columns.map(({ name }, index) => ({ name, data: rows.map((row) => row[index]) }));
    void parquet.write({ columnData, rowGroupSize: rowsOfGroup });
    rows = [];
    return taken(writer);
  };
  for await (const record of records) {
    rows.push(...rowsOf(record));
    if (rows.length >= rowsOfGroup) yield pack();
  }
  if (rows.length > 0) yield pack();
  void parquet.finish();
  yield taken(writer);
}

/** Takes what was written; the writer goes on counting from there. */
function taken(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice();
  writer.index = 0;
  return bytes;
}

function schemaOf(columns: readonly Column[]): ConstructorParameters<typeof ParquetWriter>[0]['schema'] {
  return [
    { name: 'root', num_children: columns.length },
    ...columns.map(({ name, type }) => ({ name, repetition_type: 'OPTIONAL' as const, ...physicalTypes[type] })),
  ];
}
