import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Config } from './config.ts';
import { loadDataset, prepareGraph } from './curation/load.ts';
import { readSeed } from './curation/seed.ts';
import { withQuotes } from './curation/source.ts';
import { openDriver } from './graph/driver.ts';
import { openGraph, type Graph, type StatementRecord } from './graph/graph.ts';
import { loadStatements, type Statements } from './graph/statements.ts';
import { createGraphqlServer } from './graphql/server.ts';
import { createHttpServer, drainOnStop, mountGraphql, mountHealth, type LogStream } from './http/server.ts';
import { refuseTakenPort } from './ports.ts';
import type { Dataset } from './knowledge/dataset.ts';
import { predicatesOf } from './knowledge/vocabulary.ts';
import type { HostProcess } from './local-neo4j/host.ts';
import type { ProgressEvent } from './local-neo4j/progress.ts';
import { startLocalNeo4j, type LocalNeo4j } from './local-neo4j/start.ts';
import { createAnswering } from './projection/answer.ts';

/** Rows of a page when a client does not say. */
const defaultPageSize = 20;

export type AppProgress = ProgressEvent | { phase: 'load'; done: number; total: number };

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
  dataRelease: string;
  /** Stops everything in the reverse order of its start; idempotent. */
  stop: () => Promise<void>;
}

/**
 * Builds the parts in order and connects them. When one can't be started, those before it are stopped again.
 *
 * @throws KnownError that says what was expected, what was found and what to do
 */
export async function startApp(options: AppOptions): Promise<App> {
  const stops: (() => Promise<unknown>)[] = [];
  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> => (stopping ??= stopInReverse(stops));
  try {
    return { ...(await startParts(options, stops)), stop };
  } catch (error) {
    await stop();
    throw options.signal?.aborted ? options.signal.reason : error;
  }
}

async function stopInReverse(stops: (() => Promise<unknown>)[]): Promise<void> {
  for (const stop of stops.toReversed()) await stop();
}

async function startParts(options: AppOptions, stops: (() => Promise<unknown>)[]): Promise<Omit<App, 'stop'>> {
  const { config, root, report } = options;
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const statements = loadStatements(join(root, 'cypher'), { causal: predicatesOf('CAUSAL').join('|') });
  const dataset = readDataset(join(root, 'seed'), config);
  await refuseTakenPort(config.http, 'PORT');

  const localNeo4j = config.neo4j.own ? await startLocalNeo4j({ ...options, ...config.neo4j }) : null;
  if (localNeo4j) stops.push(() => localNeo4j.stop());
  const http = createHttpServer(config.logLevel, options.logStream);
  void localNeo4j?.exited.then((exit) => exit.stopped || http.log.error(exit, 'Neo4j ended by itself'));
  const graph = await connect(options, http, localNeo4j, stops);
  const { dataRelease } = await load(graph, statements, dataset, config, report);
  options.signal?.throwIfAborted();

  const limits = { defaultPageSize, maxPageSize: config.maxPageSize };
  const { answer, fieldResolver } = createAnswering(graph, statements, limits);
  const graphql = createGraphqlServer({
    schemaDirectory: join(root, 'schema'),
    fieldResolver,
    logError: (error) => http.log.error(error),
    plugins: [drainOnStop(http)],
  });
  await graphql.start();
  // Stops HTTP too: the server drains what is mounted on it first.
  stops.push(() => graphql.stop());
  mountGraphql(http, graphql, { answer, apiVersion: version, maxPageSize: config.maxPageSize });
  mountHealth(http, () => graph.read(statements.named('release'), {}));
  const url = await http.listen(config.http);
  return { url, localNeo4j, dataRelease };
}

function readDataset(directory: string, { sourceDocuments }: Config): Dataset {
  const dataset = readSeed(directory);
  return sourceDocuments ? withQuotes(dataset, sourceDocuments) : dataset;
}

async function connect(
  { config, observe }: AppOptions,
  http: FastifyInstance,
  localNeo4j: LocalNeo4j | null,
  stops: (() => Promise<unknown>)[],
): Promise<Graph> {
  const server = config.neo4j.own ? (localNeo4j as LocalNeo4j) : config.neo4j;
  const { database } = config.neo4j;
  const driver = await openDriver({ uri: server.uri, user: server.user, password: server.password, database });
  stops.push(() => driver.close());
  return openGraph({
    driver,
    database,
    timeoutMilliseconds: config.statementTimeoutMilliseconds,
    observe: (record) => {
      http.log.debug(record, 'statement');
      observe?.(record);
    },
  });
}

async function load(
  graph: Graph,
  statements: Statements,
  dataset: Dataset,
  { sourceDocuments }: Config,
  report: AppOptions['report'],
): Promise<{ dataRelease: string }> {
  await prepareGraph(graph, statements);
  return loadDataset({
    graph,
    statements,
    dataset,
    quotes: sourceDocuments !== null,
    report: (done, total) => report({ phase: 'load', done, total }),
  });
}
