import { setTimeout as delay } from 'node:timers/promises';
import type { Config } from '../config.ts';
import { loadDataset, prepareGraph } from '../publishing/load.ts';
import { composeDataset, readServedLibrary, type Conflict, type Seed } from '../publishing/dataset.ts';
import { isAnswering } from '../graph/bolt-probe.ts';
import { createDriver, openDriver } from '../graph/driver.ts';
import { openGraph, type Graph, type StatementObserver } from '../graph/graph.ts';
import type { Statements } from '../graph/statements.ts';
import { browserContentUrls } from '../http/routes/neo4j-browser.ts';
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

/**
 * Loads the seed, and what people have published beside it, unless the graph holds that already.
 *
 * @returns the publications that do not fit the seed as it is now
 */
export async function load(
  graph: Graph,
  statements: Statements,
  seed: Seed,
  {
    config,
    report,
    embeddedNeo4j,
  }: Pick<ProcessOptions, 'config' | 'report'> & { embeddedNeo4j: EmbeddedNeo4j | null },
): Promise<Conflict[]> {
  const prepareAndLoad = async (): Promise<Conflict[]> => {
    await prepareGraph(graph, statements);
    const library = await readServedLibrary(graph, statements);
    const { dataset, conflicts } = composeDataset(seed, library);
    await loadDataset({
      graph,
      statements,
      dataset,
      library,
      quotes: config.sourceDocuments !== null,
      report: (done, total) => report({ phase: 'load', done, total }),
    });
    return conflicts;
  };
  return embeddedNeo4j ? embeddedNeo4j.whileDiskHasSpace(prepareAndLoad()) : prepareAndLoad();
}
