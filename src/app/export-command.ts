import { join } from 'node:path';
import { openSeed } from '../publishing/dataset.ts';
import { assertLoaded } from '../publishing/load.ts';
import { AppError } from '../errors.ts';
import { explainFileError } from '../file-errors.ts';
import type { RecordFile } from '../exports/export-file.ts';
import { openExport } from '../exports/open-export.ts';
import { releaseFiles } from '../exports/release-files.ts';
import { signingKeyIn } from '../exports/signing-key.ts';
import { writeFiles } from '../exports/write-files.ts';
import type { Graph } from '../graph/graph.ts';
import { openReleases } from '../graph/release.ts';
import { loadStatements, type Statements } from '../graph/statements.ts';
import { runningEmbeddedNeo4j } from '../embedded-neo4j/start-neo4j.ts';
import { connect, load, openEmbeddedNeo4j } from './database.ts';
import type { ProcessOptions } from './process-options.ts';
import { afterStop, stopInReverse, type Stop } from './stops.ts';

/** An export reports its progress after every so many records. */
const reportedRecords = 1_000;

/**
 * Writes files of an export into a folder, with what describes, checks and signs them. The graph is that of `NEO4J_URI`, else that of the embedded Neo4j: the one that runs,
 * or one that is started for it, loaded if need be and stopped again.
 *
 * @param directory absolute
 * @returns names of what was written
 * @throws AppError that says what was expected, what was found and what to do; the signal's reason when it is aborted
 */
export async function exportInto(
  directory: string,
  files: readonly RecordFile[],
  options: ProcessOptions,
): Promise<string[]> {
  const stops: Stop[] = [];
  const stop = (): Promise<void> => stopInReverse(stops);
  try {
    const statements = loadStatements(join(options.root, 'cypher'));
    const graph = await openLoadedGraph(options, statements, stops);
    const opened = await openExport({
      graph,
      statements,
      releases: openReleases(graph, statements.named('release')),
    });
    const onRecord = await countRecords(graph, statements, files, options.report);
    const { signal } = options;
    const all = releaseFiles(files, signingKeyIn(options.config.signingKeyFile));
    const written = await writeFiles(opened, all, directory, signal ? { onRecord, signal } : { onRecord });
    await stop();
    return written;
  } catch (error) {
    const reason = options.signal?.aborted ? options.signal.reason : error;
    throw await afterStop(explainFileError(reason, { path: directory, instead: 'give --out another folder' }), stop());
  }
}

/** @returns to be called for each record that is written */
async function countRecords(
  graph: Graph,
  { named }: Statements,
  files: readonly RecordFile[],
  report: ProcessOptions['report'],
): Promise<() => void> {
  const [row] = await graph.read(named('meta'), {});
  const { claims = 0, documents = 0, entities = 0 } = row?.meta.counts ?? {};
  const counts = { export_claims: claims, export_documents: documents, export_entities: entities };
  const total = files.flatMap(({ sections }) => sections).reduce((sum, { statement }) => sum + counts[statement], 0);
  let done = 0;
  return () => {
    done += 1;
    if (done % reportedRecords === 0 || done === total) report({ phase: 'export', done, total });
  };
}

async function openLoadedGraph(options: ProcessOptions, statements: Statements, stops: Stop[]): Promise<Graph> {
  const { config, root, report } = options;
  const { neo4j } = config;
  const started =
    neo4j.mode === 'embedded'
      ? await openEmbeddedNeo4j(neo4j, options, stops).catch((error: unknown) => {
          if (error instanceof AppError && error.code === 'ALREADY_RUNNING') return null;
          throw error;
        })
      : null;
  const running = neo4j.mode === 'embedded' && !started ? await runningEmbeddedNeo4j(neo4j) : null;
  const graph = await connect(options, started ?? running, stops);
  if (started && config.loadOnStart)
    await load(graph, statements, openSeed(join(root, 'seed'), config.sourceDocuments), {
      config,
      report,
      embeddedNeo4j: started,
    });
  else await assertLoaded(graph, statements);
  return graph;
}
