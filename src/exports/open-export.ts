import { AppError } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import type { Releases } from '../graph/release.ts';
import type { Statements } from '../graph/statements.ts';
import { project } from '../project.ts';
import type { ExportFile, Measure, ReleaseFiles } from './export-file.ts';
import { measuresOf, measuring, noMeasures, type Measures } from './measures.ts';
import { toBytes, writeRecords } from './write-records.ts';

export interface ExportOptions {
  /** Aborting it ends the statement that is under way. */
  signal?: AbortSignal | undefined;
  /** Called for each record that was written. */
  onRecord?: (() => void) | undefined;
}

/** An export that was begun. */
export interface OpenExport extends Omit<ReleaseFiles, 'read' | 'measure'> {
  /** Names the release that the graph serves: while it is the same, so are all bytes. */
  releaseId: string;
  /**
   * A file's bytes, piece by piece; nothing is read before they are walked. The end is held back until the graph is known to serve the
   * release that the export began with, so that a file that is whole is of one release. Walking it rejects with AppError GRAPH_CHANGED
   * else.
   */
  read: (file: ExportFile, options?: ExportOptions) => AsyncGenerator<Buffer, void, undefined>;
  /** What a file measures: as it was found when it was last read to its end, or else by reading it now. */
  measure: (file: ExportFile, options?: ExportOptions) => Promise<Measure>;
  /** What a file measures, if that is known. */
  measured: (file: ExportFile) => Measure | undefined;
  /** Rejects with AppError GRAPH_CHANGED when the graph serves another release by now. */
  confirm: () => Promise<void>;
}

export interface ExportSource {
  graph: Pick<Graph, 'stream'>;
  statements: Statements;
  releases: Pick<Releases, 'confirm'>;
  /** Kept from one export to the next. */
  measures?: Measures;
}

/**
 * Begins an export of the release that the graph serves now.
 *
 * @throws AppError GRAPH_NOT_LOADED when the graph holds no release, or what a read rejects with
 */
export async function openExport({
  graph,
  statements,
  releases,
  measures = noMeasures(),
}: ExportSource): Promise<OpenExport> {
  const release = await releases.confirm();
  if (!release)
    throw new AppError('GRAPH_NOT_LOADED', 'Expected a graph to export, but none is loaded. Run npm start first.');
  const { id: releaseId, dataRelease } = release;
  const byName = measuresOf(measures, releaseId);
  const confirm = async (): Promise<void> => {
    if ((await releases.confirm())?.id !== releaseId)
      throw new AppError(
        'GRAPH_CHANGED',
        'Expected one release from the first byte to the last, but another was published meanwhile. Ask again.',
      );
  };
  const write = (file: ExportFile, { signal, onRecord }: ExportOptions, count: { rows: number }) => {
    if ('derive' in file) return toBytes(file.derive(releaseWith({ signal, onRecord })));
    return writeRecords(file, {
      graph,
      statements,
      dataRelease,
      confirm,
      signal,
      onRecord(rows) {
        count.rows += rows;
        onRecord?.();
      },
    });
  };
  const opened: OpenExport = {
    dataRelease,
    releaseId,
    confirm,
    fileName: (file) =>
      'derive' in file && file.hasFixedName ? file.name : `${project.filePrefix}-${dataRelease}.${file.name}`,
    measured: (file) => byName.get(file.name),
    async measure(file, options) {
      const reading = opened.read(file, options);
      // Another reader may come to the end first.
      while (!byName.has(file.name)) await reading.next();
      await reading.return();
      return byName.get(file.name)!;
    },
    read(file, options = {}) {
      const count = { rows: 0 };
      return measuring(file, write(file, options, count), { byName, count });
    },
  };
  const releaseWith = (options: ExportOptions): ReleaseFiles => ({
    ...opened,
    read: (file) => opened.read(file, options),
    measure: (file) => opened.measure(file, options),
  });
  return opened;
}
