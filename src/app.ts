import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect, load, readDataset, startOwnNeo4j } from './app/graph.ts';
import type { ProcessOptions } from './app/options.ts';
import { afterStop, stopInReverse, type Stop } from './app/stops.ts';
import { refuseUnloaded } from './curation/load.ts';
import { exportFiles } from './exports/catalogue.ts';
import { openExport } from './exports/exports.ts';
import type { StatementRecord } from './graph/graph.ts';
import { openRevisions } from './graph/revisions.ts';
import { loadStatements } from './graph/statements.ts';
import { createGraphqlServer } from './graphql/server.ts';
import { argumentRules, fieldRules } from './graphql/rules.ts';
import { mountDashboard } from './http/dashboard.ts';
import { mountExports } from './http/exports.ts';
import { mountBrowserContent } from './http/neo4j-browser.ts';
import { leadToPlayground, mountPlayground } from './http/playground/mount.ts';
import { createHttpServer, drainOnStop, mountGraphql, mountHealth, type LogStream } from './http/server.ts';
import { neo4jBrowserLink, type LocalNeo4j } from './local-neo4j/start.ts';
import { browserGuide } from './neo4j-browser/guide.ts';
import { browserStyle } from './neo4j-browser/style.ts';
import { refuseTakenPort } from './ports.ts';
import { rootFetcher } from './projection/answer.ts';
import { Plans } from './projection/plans.ts';

/** Rows of a page when a client does not say. */
const defaultPageSize = 20;

/** How much longer than its slowest statement a GraphQL request may take at most, in milliseconds. */
const requestGraceMilliseconds = 8_000;

export interface AppOptions extends ProcessOptions {
  logStream: LogStream;
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
  mountGraphql(http, {
    graphql,
    context: { dataRelease: revisions.dataRelease },
    revisions,
    answerCacheBytes: config.answerCacheBytes,
    deadlineMilliseconds: config.statementTimeoutMilliseconds + requestGraceMilliseconds,
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
  await revisions.dataRelease();
  signal?.throwIfAborted();
  const url = await http.listen(config.http);
  signal?.throwIfAborted();
  return { url, localNeo4j };
}
