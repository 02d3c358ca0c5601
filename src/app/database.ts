import { setTimeout as delay } from 'node:timers/promises';
import type { Config } from '../config.ts';
import { loadDataset, prepareGraph } from '../publishing/load.ts';
import { readSeed } from '../seed/reader.ts';
import { withQuotes } from '../seed/verify.ts';
import { isAnswering } from '../graph/bolt-probe.ts';
import { createDriver, openDriver } from '../graph/driver.ts';
import { openGraph, type Graph, type StatementObserver } from '../graph/graph.ts';
import type { Statements } from '../graph/statements.ts';
import { browserContentUrls } from '../http/routes/neo4j-browser.ts';
import type { CuratedDataset } from '../domain/dataset.ts';
import { startEmbeddedNeo4j, type EmbeddedNeo4j } from '../embedded-neo4j/start-neo4j.ts';
import type { ProcessOptions } from './process-options.ts';
import type { Stop } from './stops.ts';

/** Starts the embedded Neo4j, to be stopped with the rest. */
export async function openEmbeddedNeo4j(
  settings: Config['neo4j'] & { mode: 'embedded' },
  { config, host, report, signal }: ProcessOptions,
  stops: Stop[],
): Promise<EmbeddedNeo4j> {
  const browser = browserContentUrls(config.http);
  const neo4j = await startEmbeddedNeo4j({ ...settings, browser, host, report, signal, timings: config.timings });
  stops.push(() => neo4j.stop());
  return neo4j;
}

/** Reads the seed, with the documents' own words where they are at hand. */
export function readDataset(directory: string, { sourceDocuments }: Config): CuratedDataset {
  const dataset = readSeed(directory);
  return sourceDocuments ? withQuotes(dataset, sourceDocuments) : dataset;
}

/**
 * Connects to Neo4j, to be disconnected with the rest.
 *
 * @param embeddedNeo4j the embedded server; null for the external one of the configuration
 * @param observers besides `observe`
 */
export async function connect(
  { config, observe }: Pick<ProcessOptions, 'config' | 'observe'>,
  embeddedNeo4j: Pick<EmbeddedNeo4j, 'uri' | 'user' | 'password'> | null,
  stops: Stop[],
  observers: StatementObserver[] = [],
): Promise<Graph> {
  const { timings } = config;
  const { database } = config.neo4j;
  const { uri, user, password } = embeddedNeo4j ?? (config.neo4j as Config['neo4j'] & { mode: 'external' });
  const server = { uri, user, password, database, timings };
  const graph = openGraph({
    driver: await openDriver(server),
    reconnection: {
      open: () => createDriver(server),
      isAnswering: (milliseconds) => isAnswering(uri, milliseconds),
    },
    database,
    timeoutMs: config.statementTimeoutMs,
    timings,
    observers: [...observers, observe ?? []].flat(),
  });
  // A database that answers no more does not say goodbye either.
  stops.push(() => Promise.race([graph.close(), delay(timings.stopDriver, undefined, { ref: false })]));
  return graph;
}

/** Loads the seed unless the graph holds it already. */
export async function load(
  graph: Graph,
  statements: Statements,
  dataset: CuratedDataset,
  {
    config,
    report,
    embeddedNeo4j,
  }: Pick<ProcessOptions, 'config' | 'report'> & { embeddedNeo4j: EmbeddedNeo4j | null },
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
  await (embeddedNeo4j ? embeddedNeo4j.whileDiskHasSpace(prepareAndLoad()) : prepareAndLoad());
}
