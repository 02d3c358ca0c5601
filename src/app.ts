import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { connect, load, readDataset, startOwnNeo4j } from './app/graph.ts';
import { openHttp } from './app/http.ts';
import type { ProcessOptions } from './app/options.ts';
import { afterStop, stopInReverse, type Stop } from './app/stops.ts';
import { refuseUnloaded } from './curation/load.ts';
import { exportFiles } from './exports/catalogue.ts';
import { openExport } from './exports/exports.ts';
import { Admission } from './graph/admission.ts';
import { openRevisions } from './graph/revisions.ts';
import { loadStatements, type Statements } from './graph/statements.ts';
import { observeOperations } from './graphql/observe.ts';
import { createGraphqlServer } from './graphql/server.ts';
import { argumentRules, fieldRules } from './graphql/rules.ts';
import { mountDashboard } from './http/dashboard.ts';
import { mountExports } from './http/exports.ts';
import { maxConnections } from './http/in-flight.ts';
import { mountBrowserContent } from './http/neo4j-browser.ts';
import { leadToPlayground, mountPlayground } from './http/playground/mount.ts';
import { openToOrigins } from './http/protection/cross-origin.ts';
import { drainOnStop, mountGraphql, mountHealth, type LogStream } from './http/server.ts';
import { neo4jBrowserLink, type LocalNeo4j } from './local-neo4j/start.ts';
import { browserGuide } from './neo4j-browser/guide.ts';
import { browserStyle } from './neo4j-browser/style.ts';
import type { Metrics } from './observability/metrics.ts';
import { refuseTakenPort } from './ports.ts';
import { rootFetcher } from './projection/answer.ts';
import { Plans } from './projection/plans.ts';

/** Rows of a page when a client does not say. */
const defaultPageSize = 20;

/** Statements that wait for their turn in the database, and for how many milliseconds, at most. */
const queueLimits = { waiting: 512, patience: 2_000 };

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
  const { config, root } = options;
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const statements = loadStatements(join(root, 'cypher'));
  const dataset = config.loadOnStart ? readDataset(join(root, 'seed'), config) : null;
  await refuseTakenPort(config.http, 'PORT');

  const { http, inFlight, metrics, tracing, observe, report } = await openHttp(options, { version, statements }, stops);
  const localNeo4j = config.neo4j.own ? await startOwnNeo4j(config.neo4j, { ...options, report }, stops) : null;
  const graph = await connect(options, localNeo4j, stops, observe);
  metrics.watchConnections(graph.connectionUse);
  if (dataset) await load(graph, statements, dataset, { config, report, localNeo4j });
  else await refuseUnloaded(graph, statements);

  const admission = openAdmission(config, metrics);
  const pages = { defaultPageSize, maxPageSize: config.maxPageSize };
  const plans = new Plans({ statements, rules: fieldRules(version), limits: pages, onLookup: metrics.planLookedUp });
  const graphql = createGraphqlServer({
    schemaDirectory: join(root, 'schema'),
    execution: {
      plans,
      fetchRoot: rootFetcher(graph, argumentRules(pages.maxPageSize)),
      admit: (applicant, run) => admission.admit(applicant, run),
    },
    pages,
    introspection: config.playground,
    plugins: [drainOnStop(inFlight), observeOperations(metrics, tracing)],
    logger: http.log,
  });
  await graphql.start();
  // Stops HTTP too: the server drains what is mounted on it first.
  stops.push(() => graphql.stop());
  const revisions = openRevisions(graph, statements.named('release'));
  metrics.watchDataRelease(revisions.lastDataRelease);
  openToOrigins(http, config.protection.corsOrigins, (opened) => {
    mountGraphql(opened, {
      graphql,
      context: { dataRelease: revisions.dataRelease },
      signalOf: inFlight.signalOf,
      revisions,
      refuseWhenFull: () => admission.refuseWhenFull(),
      answerCacheBytes: config.answerCacheBytes,
      deadlineMilliseconds: config.statementTimeoutMilliseconds + requestGraceMilliseconds,
      metrics,
      tracing,
      ...(config.playground && { onRequest: leadToPlayground }),
    });
    mountExports(opened, {
      files: exportFiles,
      open: () => openExport({ graph, statements, revisions }),
      version,
      metrics,
      signalOf: inFlight.signalOf,
    });
  });
  // One statement answers all who ask at a time.
  mountHealth(http, revisions.confirm);
  mountPages(http, options, { statements, localNeo4j });
  // Known from the start, so that the first answer needs no statement for it.
  await revisions.confirm();
  await revisions.dataRelease();
  return { url: await listen(http, options), localNeo4j };
}

/** Rejects with the signal's reason where a stop was asked for meanwhile. */
async function listen(http: FastifyInstance, { config, signal }: AppOptions): Promise<string> {
  signal?.throwIfAborted();
  const url = await http.listen({ ...config.http, backlog: maxConnections });
  signal?.throwIfAborted();
  return url;
}

function openAdmission({ maxConcurrentStatements: running }: AppOptions['config'], metrics: Metrics): Admission {
  const admission = new Admission({ running, ...queueLimits });
  metrics.watchAdmission(() => admission.occupancy);
  return admission;
}

/** Mounts what is looked at rather than asked: the dashboard, Playground, and what Neo4j Browser shows. */
function mountPages(
  http: FastifyInstance,
  { config, root }: AppOptions,
  { statements, localNeo4j }: { statements: Statements; localNeo4j: LocalNeo4j | null },
): void {
  const givenBrowserUrl = config.neo4j.own ? null : config.neo4j.browserUrl;
  mountDashboard(http, {
    directory: join(root, 'dist/dashboard'),
    places: {
      playground: config.playground ? '/playground' : null,
      neo4jBrowser: localNeo4j ? neo4jBrowserLink(localNeo4j) : givenBrowserUrl,
    },
  });
  if (config.playground) mountPlayground(http, root, config.access.closed);
  mountBrowserContent(http, {
    url: localNeo4j?.browserUrl ?? givenBrowserUrl,
    style: browserStyle(),
    guide: browserGuide(statements),
  });
}
