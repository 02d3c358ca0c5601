import { AppError } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import type { Releases } from '../graph/release.ts';
import type { Statements } from '../graph/statements.ts';
import { project } from '../project.ts';
import type { ExportFile } from './export-file.ts';

/** Characters that are gathered before they are handed on. */
const chunkLength = 64 * 1024;

export interface ExportOptions {
  /** Aborting it ends the statement that is under way. */
  signal?: AbortSignal;
  /** Called for each record that was written. */
  onRecord?: () => void;
}

/** An export that was begun: what its files are called, and the texts of each. */
export interface OpenExport {
  dataRelease: string;
  /** Names the release that the graph serves: while it is the same, so are all bytes. */
  releaseId: string;
  /** What a file is called where it is kept, e.g. `muscle-cramp-0123456789abcdef.claims.csv`. */
  fileName: (file: ExportFile) => string;
  /**
   * The file's text, piece by piece; nothing is read before it is walked. The end is held back until the graph is known to serve
   * the release that the export began with, so that a file that is whole is of one release. Walking it rejects with AppError
   * GRAPH_CHANGED else.
   */
  texts: (file: ExportFile, options?: ExportOptions) => AsyncGenerator<string, void, undefined>;
}

export interface ExportSource {
  graph: Pick<Graph, 'stream'>;
  statements: Statements;
  releases: Pick<Releases, 'confirm'>;
}

/**
 * Begins an export of the release that the graph serves now.
 *
 * @throws AppError GRAPH_NOT_LOADED when the graph holds no release, or what a read rejects with
 */
export async function openExport({ graph, statements, releases }: ExportSource): Promise<OpenExport> {
  const release = await releases.confirm();
  if (!release)
    throw new AppError('GRAPH_NOT_LOADED', 'Expected a graph to export, but none is loaded. Run npm start first.');
  const { id: releaseId, dataRelease } = release;
  const confirm = async (): Promise<void> => {
    if ((await releases.confirm())?.id !== releaseId)
      throw new AppError(
        'GRAPH_CHANGED',
        'Expected one release from the first byte to the last, but another was published meanwhile. Ask again.',
      );
  };
  return {
    dataRelease,
    releaseId,
    fileName: ({ name }) => `${project.filePrefix}-${dataRelease}.${name}`,
    texts: (file, options) => gathered(written(file, options)),
  };

  async function* written(file: ExportFile, { signal, onRecord }: ExportOptions = {}): AsyncGenerator<string> {
    yield file.head(dataRelease);
    for (const { statement, parameters, write } of file.sections) {
      const { name, text, yields } = statements.named(statement);
      for await (const row of graph.stream({ name, text }, parameters, signal)) {
        yield write(row[yields ?? '']);
        onRecord?.();
      }
    }
    await confirm();
    yield file.tail;
  }
}

/** Joins texts to longer ones; the last is held back until all are there. */
async function* gathered(texts: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  let held = '';
  for await (const text of texts) {
    held += text;
    if (held.length < chunkLength) continue;
    yield held;
    held = '';
  }
  if (held !== '') yield held;
}
