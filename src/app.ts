import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.ts';
import { loadDataset, prepareGraph, refuseUnloaded } from './curation/load.ts';
import { readSeed } from './curation/seed.ts';
import { withQuotes } from './curation/source.ts';
import { exportFiles } from './exports/catalogue.ts';
import type { ExportFile } from './exports/export-file.ts';
import { openExport } from './exports/exports.ts';
import { writeFiles } from './exports/write-files.ts';
import { KnownError } from './errors.ts';
import { openDriver } from './graph/driver.ts';
import { openGraph, type Graph, type StatementRecord } from './graph/graph.ts';
import { openRevisions } from './graph/revisions.ts';
import { loadStatements, type Statements } from './graph/statements.ts';
import { createGraphqlServer } from './graphql/server.ts';
import { argumentRules, fieldRules } from './graphql/rules.ts';
import { mountDashboard } from './http/dashboard.ts';
import { browserContentUrls, mountBrowserContent } from './http/neo4j-browser.ts';
import { leadToPlayground, mountPlayground } from './http/playground/mount.ts';
import { mountExports } from './http/exports.ts';
import { createHttpServer, drainOnStop, mountGraphql, mountHealth, type LogStream } from './http/server.ts';
import { refuseTakenPort } from './ports.ts';
import type { CuratedDataset } from './knowledge/dataset.ts';
import type { HostProcess } from './local-neo4j/host.ts';
import type { ProgressEvent } from './local-neo4j/progress.ts';
import { browserGuide } from './neo4j-browser/guide.ts';
import { browserStyle } from './neo4j-browser/style.ts';
import { neo4jBrowserLink, runningLocalNeo4j, startLocalNeo4j, type LocalNeo4j } from './local-neo4j/start.ts';
import { rootFetcher } from './projection/answer.ts';
import { Plans } from './projection/plans.ts';

/** Rows of a page when a client does not say. */
const defaultPageSize = 20;

/** Records after which an export tells again how far it is. */
const reportedRecords = 1_000;

export type AppProgress = ProgressEvent | { phase: 'load' | 'export'; done: number; total: number };

export interface AppOptions {
  config: Config;
  /** The project's folder: schema/, cypher/ and seed/ lie in it. */
  root: string;
  host: HostProcess;
  logStream: LogStream;
  report: (event: AppProgress) => void;
  /** Told of each statement that was run. */
  observe?: (record: StatementRecord) => void;
  /** Aborting it ends a start that is under way. */
  signal?: AbortSignal;
}

export interface App {
  url: string;
  /** The Neo4j that was started, or null when a given one is used. */
  localNeo4j: LocalNeo4j | null;
  /**
   * Stops everything in the reverse order of its start; idempotent. A part that can't be stopped keeps no other from being
   * stopped; the promise then rejects with what went wrong.
   */
  stop: () => Promise<void>;
}

type Stop = () => Promise<unknown>;

/**
 * Builds the parts in order and connects them. When one can't be started, those before it are stopped again.
 *
 * @throws KnownError that says what was expected, what was found and what to do; the signal's reason when it is aborted
 */
export async function startApp(options: AppOptions): Promise<App> {
  const stops: Stop[] = [];
  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> => (stopping ??= stopInReverse(stops));
  try {
    return { ...(await startParts(options, stops)), stop };
  } catch (error) {
    throw await afterStop(options.signal?.aborted ? options.signal.reason : error, stop());
  }
}

/**
 * Writes files of an export into a folder. The graph is that of `NEO4J_URI`, else that of the project's own Neo4j: the one that runs,
 * or one that is started for it, loaded if need be and stopped again.
 *
 * @param directory absolute
 * @returns names of what was written
 * @throws KnownError that says what was expected, what was found and what to do; the signal's reason when it is aborted
 */
export async function exportInto(
  directory: string,
  files: readonly ExportFile[],
  options: Omit<AppOptions, 'logStream'>,
): Promise<string[]> {
  const stops: Stop[] = [];
  const stop = (): Promise<void> => stopInReverse(stops);
  try {
    const statements = loadStatements(join(options.root, 'cypher'));
    const graph = await openLoadedGraph(options, statements, stops);
    const opened = await openExport({
      graph,
      statements,
      revisions: openRevisions(graph, statements.named('release')),
    });
    const onRecord = await countRecords(graph, statements, files, options.report);
    const { signal } = options;
    const written = await writeFiles(opened, files, directory, signal ? { onRecord, signal } : { onRecord });
    await stop();
    return written;
  } catch (error) {
    throw await afterStop(options.signal?.aborted ? options.signal.reason : error, stop());
  }
}

/** @returns what is to be told of each record that is written */
async function countRecords(
  graph: Graph,
  { named }: Statements,
  files: readonly ExportFile[],
  report: AppOptions['report'],
): Promise<() => void> {
  const rows = await graph.read(named('meta'), {});
  const [{ counts }] = rows.map((row) => row['meta']) as [{ counts: Record<string, number> }];
  const sections = files.flatMap((file) => file.sections);
  const total = sections.reduce((sum, { statement }) => sum + (counts[statement.replace('export_', '')] ?? 0), 0);
  let done = 0;
  return () => {
    done += 1;
    if (done % reportedRecords === 0 || done === total) report({ phase: 'export', done, total });
  };
}

async function openLoadedGraph(
  options: Omit<AppOptions, 'logStream'>,
  statements: Statements,
  stops: Stop[],
): Promise<Graph> {
  const { config, root, report } = options;
  const { neo4j } = config;
  const started = neo4j.own
    ? await startOwnNeo4j(neo4j, options, stops).catch((error: unknown) => {
        if (error instanceof KnownError && error.code === 'ALREADY_RUNNING') return null;
        throw error;
      })
    : null;
  const running = neo4j.own && !started ? await runningLocalNeo4j(neo4j) : null;
  const graph = await connect(options, started ?? running, stops);
  if (started && config.loadOnStart)
    await load(graph, statements, readDataset(join(root, 'seed'), config), config, report);
  else await refuseUnloaded(graph, statements);
  return graph;
}

/** Why a start failed, once what had started is stopped; with what kept it from being stopped, if anything did. */
function afterStop(reason: unknown, stopping: Promise<void>): Promise<unknown> {
  return stopping.then(
    () => reason,
    (fault: unknown) =>
      new AggregateError([reason, fault], 'The start failed, and what had started could not be stopped.'),
  );
}

async function stopInReverse(stops: Stop[]): Promise<void> {
  const faults: unknown[] = [];
  for (const stop of stops.toReversed()) await stop().catch((fault: unknown) => faults.push(fault));
  if (faults.length > 0) throw new AggregateError(faults, 'Not everything could be stopped in order.');
}

async function startParts(options: AppOptions, stops: Stop[]): Promise<Omit<App, 'stop'>> {
  const { config, root, report, signal } = options;
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const statements = loadStatements(join(root, 'cypher'));
  const dataset = config.loadOnStart ? readDataset(join(root, 'seed'), config) : null;
  await refuseTakenPort(config.http, 'PORT');

  const http = createHttpServer(config.logLevel, options.logStream);
  const localNeo4j = config.neo4j.own ? await startOwnNeo4j(config.neo4j, options, stops) : null;
  const log = (record: StatementRecord): void => http.log.debug(record, 'statement');
  const graph = await connect(options, localNeo4j, stops, log);
  if (dataset) await load(graph, statements, dataset, config, report);
  else await refuseUnloaded(graph, statements);

  const pages = { defaultPageSize, maxPageSize: config.maxPageSize };
  const plans = new Plans({ statements, rules: fieldRules(version), limits: pages });
  const graphql = createGraphqlServer({
    schemaDirectory: join(root, 'schema'),
    execution: { plans, fetchRoot: rootFetcher(graph, argumentRules(pages.maxPageSize)) },
    logError: (error) => http.log.error(error),
    pages,
    introspection: config.playground,
    plugins: [drainOnStop(http)],
  });
  await graphql.start();
  // Stops HTTP too: the server drains what is mounted on it first.
  stops.push(() => graphql.stop());
  const revisions = openRevisions(graph, statements.named('release'));
  const { dataRelease } = revisions;
  mountGraphql(http, {
    graphql,
    context: { dataRelease },
    revisions,
    answerCacheBytes: config.answerCacheBytes,
    ...(config.playground && { onRequest: leadToPlayground }),
  });
  const givenBrowserUrl = config.neo4j.own ? null : config.neo4j.browserUrl;
  mountDashboard(http, {
    directory: join(root, 'dist/dashboard'),
    places: {
      playground: config.playground ? '/playground' : null,
      neo4jBrowser: localNeo4j ? neo4jBrowserLink(localNeo4j) : givenBrowserUrl,
    },
  });
  if (config.playground) mountPlayground(http, join(root, 'dist/playground'), join(root, 'schema/playground'));
  mountExports(http, {
    files: exportFiles,
    open: () => openExport({ graph, statements, revisions }),
    version,
  });
  mountHealth(http, () => graph.read(statements.named('release'), {}));
  mountBrowserContent(http, {
    url: localNeo4j?.browserUrl ?? givenBrowserUrl,
    style: browserStyle(),
    guide: browserGuide(statements),
  });
  // Known from the start, so that the first answer needs no statement for it.
  await revisions.confirm();
  await dataRelease();
  signal?.throwIfAborted();
  const url = await http.listen(config.http);
  signal?.throwIfAborted();
  return { url, localNeo4j };
}

async function startOwnNeo4j(
  { directory, boltPort, httpPort, memory }: Config['neo4j'] & { own: true },
  { config, host, report, signal }: Omit<AppOptions, 'logStream'>,
  stops: Stop[],
): Promise<LocalNeo4j> {
  const browser = browserContentUrls(config.http);
  const neo4j = await startLocalNeo4j({ directory, boltPort, httpPort, memory, browser, host, report, signal });
  stops.push(() => neo4j.stop());
  return neo4j;
}

function readDataset(directory: string, { sourceDocuments }: Config): CuratedDataset {
  const dataset = readSeed(directory);
  return sourceDocuments ? withQuotes(dataset, sourceDocuments) : dataset;
}

async function connect(
  { config, observe }: Pick<AppOptions, 'config' | 'observe'>,
  ownNeo4j: Pick<LocalNeo4j, 'uri' | 'user' | 'password'> | null,
  stops: Stop[],
  log?: (record: StatementRecord) => void,
): Promise<Graph> {
  const { database } = config.neo4j;
  const server = ownNeo4j ?? (config.neo4j as Config['neo4j'] & { own: false });
  const driver = await openDriver({ uri: server.uri, user: server.user, password: server.password, database });
  stops.push(() => driver.close());
  return openGraph({
    driver,
    database,
    timeoutMilliseconds: config.statementTimeoutMilliseconds,
    observe: (record) => {
      log?.(record);
      observe?.(record);
    },
  });
}

async function load(
  graph: Graph,
  statements: Statements,
  dataset: CuratedDataset,
  { sourceDocuments }: Config,
  report: AppOptions['report'],
): Promise<void> {
  await prepareGraph(graph, statements);
  await loadDataset({
    graph,
    statements,
    dataset,
    quotes: sourceDocuments !== null,
    report: (done, total) => report({ phase: 'load', done, total }),
  });
}
