import type { Graph } from '../graph/graph.ts';
import type { Statements } from '../graph/statements.ts';
import type { ExportSection, RecordFile, TextFile } from './export-file.ts';

/** Characters that are gathered before they are handed on. */
const chunkLength = 64 * 1024;

interface RecordSource {
  graph: Pick<Graph, 'stream'>;
  statements: Statements;
  dataRelease: string;
  /** Called when all records were read; what comes after them is held back until it resolves. */
  confirm: () => Promise<void>;
  signal: AbortSignal | undefined;
  /** Called for each record that was written, with the rows that it takes. */
  onRecord: (rows: number) => void;
}

/** @returns a file's bytes, piece by piece, while its records are read */
export function writeRecords(file: RecordFile, source: RecordSource): AsyncGenerator<Buffer, void, undefined> {
  if ('pack' in file) return toBytes(file.pack(recordsOf(file.sections, source)));
  return toBytes(gathered(textsOf(file, source)));
}

async function* recordsOf(sections: readonly ExportSection[], source: RecordSource): AsyncGenerator {
  for (const section of sections) yield* recordsOfSection(section, source);
  await source.confirm();
}

async function* textsOf({ head, sections, tail }: TextFile, source: RecordSource): AsyncGenerator<string> {
  yield head(source.dataRelease);
  for (const section of sections) {
    for await (const record of recordsOfSection(section, source)) yield section.write(record);
  }
  await source.confirm();
  yield tail;
}

async function* recordsOfSection(
  { statement, parameters, rows }: ExportSection,
  { graph, statements, signal, onRecord }: RecordSource,
): AsyncGenerator {
  const { name, text, yields } = statements.named(statement);
  for await (const row of graph.stream({ name, text }, parameters, signal)) {
    const record = row[yields ?? ''];
    yield record;
    onRecord(rows?.(record) ?? 1);
  }
}

/** Joins texts to longer ones; the last is held back until all are there. */
async function* gathered(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let held = '';
  for await (const text of texts) {
    held += text;
    if (held.length < chunkLength) continue;
    yield held;
    held = '';
  }
  if (held !== '') yield held;
}

/** Texts as UTF-8, and bytes as they are. */
export async function* toBytes(parts: AsyncIterable<string | Uint8Array>): AsyncGenerator<Buffer, void, undefined> {
  for await (const part of parts) yield typeof part === 'string' ? Buffer.from(part) : Buffer.from(part);
}
