import { setTimeout as delay } from 'node:timers/promises';
import type { Config } from '../config.ts';
import { loadDataset, prepareGraph } from '../curation/load.ts';
import { readSeed } from '../curation/seed.ts';
import { withQuotes } from '../curation/source.ts';
import { isAnswering } from '../graph/bolt-probe.ts';
import { createDriver, openDriver } from '../graph/driver.ts';
import { openGraph, type Graph, type StatementRecord } from '../graph/graph.ts';
import type { Statements } from '../graph/statements.ts';
import { browserContentUrls } from '../http/neo4j-browser.ts';
import type { CuratedDataset } from '../knowledge/dataset.ts';
import { startLocalNeo4j, type LocalNeo4j } from '../local-neo4j/start.ts';
import type { ProcessOptions } from './options.ts';
import type { Stop } from './stops.ts';

/** How long a stop waits for the database to close its connections, in milliseconds. */
const driverPatience = 500;

/** Starts the project's own Neo4j, to be stopped with the rest. */
export async function startOwnNeo4j(
  { directory, boltPort, httpPort, memory }: Config['neo4j'] & { own: true },
  { config, host, report, signal }: ProcessOptions,
  stops: Stop[],
): Promise<LocalNeo4j> {
  const browser = browserContentUrls(config.http);
  const neo4j = await startLocalNeo4j({ directory, boltPort, httpPort, memory, browser, host, report, signal });
  stops.push(() => neo4j.stop());
  return neo4j;
}

/** Reads the curated data, with the documents' own words where they are at hand. */
export function readDataset(directory: string, { sourceDocuments }: Config): CuratedDataset {
  const dataset = readSeed(directory);
  return sourceDocuments ? withQuotes(dataset, sourceDocuments) : dataset;
}

/**
 * Connects to Neo4j, to be disconnected with the rest.
 *
 * @param ownNeo4j the project's own; null for the one of the configuration
 * @param log told of each statement that was run, besides `observe`
 */
export async function connect(
  { config, observe }: Pick<ProcessOptions, 'config' | 'observe'>,
  ownNeo4j: Pick<LocalNeo4j, 'uri' | 'user' | 'password'> | null,
  stops: Stop[],
  log?: (record: StatementRecord) => void,
): Promise<Graph> {
  const { database } = config.neo4j;
  const server = ownNeo4j ?? (config.neo4j as Config['neo4j'] & { own: false });
  const { uri, user, password } = server;
  const graph = openGraph({
    driver: await openDriver({ uri, user, password, database }),
    renewal: {
      open: () => createDriver({ uri, user, password }),
      isAnswering: (milliseconds) => isAnswering(uri, milliseconds),
    },
    database,
    timeoutMilliseconds: config.statementTimeoutMilliseconds,
    observe: (record) => {
      log?.(record);
      observe?.(record);
    },
  });
  // A database that answers no more does not say goodbye either.
  stops.push(() => Promise.race([graph.close(), delay(driverPatience, undefined, { ref: false })]));
  return graph;
}

/** Loads the curated data unless the graph holds it already. */
export async function load(
  graph: Graph,
  statements: Statements,
  dataset: CuratedDataset,
  { config, report, localNeo4j }: Pick<ProcessOptions, 'config' | 'report'> & { localNeo4j: LocalNeo4j | null },
): Promise<void> {
  const prepareAndLoad = async (): Promise<void> => {
    await prepareGraph(graph, statements);
    await loadDataset({
      graph,
      statements,
      dataset,
      quotes: config.sourceDocuments !== null,
      report: (done, total) => report({ phase: 'load', done, total }),
    });
  };
  await (localNeo4j ? localNeo4j.whileDiskHasSpace(prepareAndLoad()) : prepareAndLoad());
}
