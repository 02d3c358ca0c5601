import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Config } from '../config.ts';
import { connect, load, openEmbeddedNeo4j } from './database.ts';
import { openHttp } from './http.ts';
import { readPackage } from './package.ts';
import type { ProcessOptions } from './process-options.ts';
import { afterStop, stopInReverse, type Stop } from './stops.ts';
import { firstViews, warmUp } from './warm-up.ts';
import { openSeed, type Conflict, type Seed } from '../publishing/dataset.ts';
import { assertLoaded } from '../publishing/load.ts';
import { exportFiles } from '../exports/catalogue.ts';
import { noMeasures } from '../exports/measures.ts';
import { openExport, type ExportSource } from '../exports/open-export.ts';
import { servedFiles } from '../exports/release-files.ts';
import { signingKeyIn } from '../exports/signing-key.ts';
import { Compiler } from '../compiler/compiler.ts';
import type { PageLimits } from '../compiler/page-arguments.ts';
import { openCuration, type Curation } from '../curation/curation.ts';
import { openIntake } from '../intake/intake.ts';
import { ConcurrencyLimiter } from '../graph/concurrency-limiter.ts';
import type { Graph } from '../graph/graph.ts';
import { openReleases, type Releases } from '../graph/release.ts';
import { loadStatements, type Statements } from '../graph/statements.ts';
import { readSchema } from '../graphql/api-schema.ts';
import { createGraphqlServer } from '../graphql/apollo-server.ts';
import { contractOf } from '../graphql/contract.ts';
import type { ExecutorOptions } from '../graphql/execute.ts';
import { argumentRules, fieldRules } from '../graphql/rules.ts';
import type { SendPage } from '../http/hooks/unknown-address.ts';
import { mountDashboard, readDashboardPage } from '../http/routes/dashboard.ts';
import { mountExports, type ExportRoutes } from '../http/routes/export/mount.ts';
import { maxConnections } from '../http/hooks/in-flight.ts';
import { mountBrowserContent } from '../http/routes/neo4j-browser.ts';
import { redirectToPlayground, mountPlayground } from '../http/routes/playground/mount.ts';
import { openToOrigins } from '../http/hooks/cross-origin.ts';
import { mountGraphql } from '../http/routes/graphql.ts';
import { mountSources } from '../http/routes/sources.ts';
import { mountMcp } from '../http/routes/mcp.ts';
import { operationContext } from '../http/operation-context.ts';
import { mountGraphiql } from '../http/routes/graphiql.ts';
import { mountHealth } from '../http/routes/health.ts';
import type { LogStream } from '../http/server.ts';
import { neo4jBrowserLink, type EmbeddedNeo4j } from '../embedded-neo4j/start-neo4j.ts';
import { browserGuide } from '../neo4j-browser/guide.ts';
import { browserStyle } from '../neo4j-browser/style.ts';
import type { Metrics } from '../observability/metrics.ts';
import { assertPortFree } from '../ports.ts';

/** Publications that do not fit the seed as it is now are kept, but not served. */
function logConflicts(http: FastifyInstance, conflicts: Conflict[]): void {
  for (const { document, faults } of conflicts)
    http.log.warn({ document, faults }, 'published claims do not fit the seed and are not served');
}

/** Rows of a page when a client does not say. */
const defaultPageSize = 20;

function pageLimits({ maxPageSize }: Config): PageLimits {
  return { defaultPageSize: Math.min(defaultPageSize, maxPageSize), maxPageSize };
}

/** Most statements that wait for their turn in the database. */
const maxWaitingStatements = 512;

export interface AppOptions extends ProcessOptions {
  logStream: LogStream;
}

export interface App {
  url: string;
  /** The Neo4j that was started, or null when a given one is used. */
  embeddedNeo4j: EmbeddedNeo4j | null;
  /**
   * Stops everything in the reverse order of its start; idempotent. A part that can't be stopped keeps no other from being
   * stopped; the promise then rejects with what went wrong.
   */
  stop: () => Promise<void>;
}

/**
 * Builds the parts in order and connects them. When one can't be started, those before it are stopped again.
 *
 * @throws AppError that says what was expected, what was found and what to do; the signal's reason when it is aborted
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

const dashboardDirectory = (root: string): string => join(root, 'dist/dashboard');

async function startParts(options: AppOptions, stops: Stop[]): Promise<Omit<App, 'stop'>> {
  const { config, root } = options;
  const { version } = readPackage(root);
  const statements = loadStatements(join(root, 'cypher'));
  let opened: Seed | undefined;
  const seed = (): Seed => (opened ??= openSeed(join(root, 'seed'), config.sourceDocuments));
  // What is wrong with it is said before anything is started.
  if (config.loadOnStart) seed();
  const page = readDashboardPage(dashboardDirectory(root), config);
  await assertPortFree(config.http, 'PORT');

  const { http, inFlight, metrics, tracing, observers, report } = await openHttp(
    options,
    { version, statements, page },
    stops,
  );
  const embeddedNeo4j =
    config.neo4j.mode === 'embedded' ? await openEmbeddedNeo4j(config.neo4j, { ...options, report }, stops) : null;
  const graph = await connect(options, embeddedNeo4j, stops, observers);
  metrics.watchConnections(graph.connectionUse);
  if (config.loadOnStart) logConflicts(http, await load(graph, statements, seed(), { config, report, embeddedNeo4j }));
  else await assertLoaded(graph, statements);
  const limiter = openLimiter(config, metrics);
  const schema = readSchema(join(root, 'schema'));
  const execution = openExecution(options, { schema, statements, version, graph, limiter, metrics, seed });
  if (config.warmUp) await warmUp(firstViews(schema, execution), { ...options, timeoutMs: config.timings.warmUp });
  const graphql = createGraphqlServer({
    schema,
    execution,
    introspection: config.playground,
    metrics,
    tracing,
    drain: inFlight.stop,
    logger: http.log,
  });
  await graphql.start();
  // Stops HTTP too: the server drains what is mounted on it first.
  stops.push(() => graphql.stop());
  const releases = openReleases(graph, statements.named('release'));
  metrics.watchDataRelease(() => releases.last()?.dataRelease ?? null);
  mountApi(http, options, {
    graphql,
    inFlight,
    releases,
    limiter,
    metrics,
    tracing,
    graph,
    statements,
    version,
    schema,
    curation: execution.curation,
  });
  mountHealth(http, releases.confirm, config.timings.readiness);
  mountPages(http, options, { statements, page, embeddedNeo4j });
  // Known from the start, so that the first response needs no statement for it.
  await releases.confirm();
  return { url: await listen(http, options), embeddedNeo4j };
}

/** What operations are executed by: queries by the compiler, mutations by the curation. */
function openExecution(
  { config, host }: Pick<AppOptions, 'config' | 'host'>,
  {
    schema,
    statements,
    version,
    graph,
    limiter,
    metrics,
    seed,
  }: Pick<ApiParts, 'schema' | 'statements' | 'version' | 'graph' | 'limiter' | 'metrics'> & { seed: () => Seed },
): ExecutorOptions & { curation: Curation } {
  const pages = pageLimits(config);
  return {
    compiler: new Compiler({ schema, statements, rules: fieldRules(version, pages), onLookup: metrics.planLookedUp }),
    pages,
    argumentRules: argumentRules(pages.maxPageSize),
    graph,
    curation: openCuration({
      graph,
      statements,
      seed,
      quotes: config.sourceDocuments !== null,
      takeIn: openIntake({
        deadlineMs: config.timings.intake,
        watchMs: config.timings.intakeWatch,
        memory: () => host.memoryUsage.rss(),
      }),
      deadlineMs: config.statementTimeoutMs + config.timings.requestGrace,
    }),
    limiter,
  };
}

type HttpParts = Pick<Awaited<ReturnType<typeof openHttp>>, 'inFlight' | 'metrics' | 'tracing'>;

interface ApiParts extends HttpParts {
  graphql: ReturnType<typeof createGraphqlServer>;
  releases: Releases;
  limiter: ConcurrencyLimiter;
  graph: Graph;
  statements: Statements;
  version: string;
  schema: GraphQLSchema;
  curation: Curation;
}

/** Mounts what is asked rather than looked at, and what pages of other origins may read where that is allowed: GraphQL, MCP and exports. */
function mountApi(http: FastifyInstance, options: AppOptions, parts: ApiParts): void {
  const { config } = options;
  const { graphql, inFlight, releases, limiter, metrics, tracing, graph, statements, version, schema, curation } =
    parts;
  const { signalOf } = inFlight;
  const { corsOrigins } = config.protection;
  const operations = {
    graphql,
    contextOf: operationContext(http, { releases, signalOf }),
    signalOf,
    limiter,
    deadlineMs: config.statementTimeoutMs + config.timings.requestGrace,
    metrics,
  };
  openToOrigins(http, corsOrigins, (opened) => {
    mountGraphql(opened, {
      ...operations,
      releases,
      responseCacheBytes: config.responseCacheBytes,
      tracing,
      ...(config.playground && { onGet: redirectToPlayground, sdl: contractOf(schema) }),
    });
    mountSources(opened, { ...operations, curation });
    mountMcp(opened, { ...operations, version, dashboardUrl: config.dashboardUrl, corsOrigins });
    mountExportFiles(opened, options, { graph, statements, releases, version, metrics, signalOf });
  });
}

/** Mounts the exports: files of the release that is served, signed with this server's key. */
function mountExportFiles(
  http: FastifyInstance,
  { config }: AppOptions,
  parts: Omit<ExportSource, 'measures'> & Pick<ExportRoutes, 'version' | 'metrics' | 'signalOf'>,
): void {
  const measures = noMeasures();
  mountExports(http, {
    ...parts,
    files: servedFiles(exportFiles, signingKeyIn(config.signingKeyFile)),
    open: () => openExport({ ...parts, measures }),
    hasPlayground: config.playground,
  });
}

/** Rejects with the signal's reason where a stop was asked for meanwhile. */
async function listen(http: FastifyInstance, { config, signal }: AppOptions): Promise<string> {
  signal?.throwIfAborted();
  const url = await http.listen({ ...config.http, backlog: maxConnections });
  signal?.throwIfAborted();
  return url;
}

function openLimiter({ maxConcurrentStatements, timings }: AppOptions['config'], metrics: Metrics): ConcurrencyLimiter {
  const limiter = new ConcurrencyLimiter({
    running: maxConcurrentStatements,
    waiting: maxWaitingStatements,
    timeoutMs: timings.queue,
  });
  metrics.watchLimiter(() => limiter.usage);
  return limiter;
}

/** Mounts what is looked at rather than asked: the dashboard, Playground, GraphiQL, and what Neo4j Browser shows. */
function mountPages(
  http: FastifyInstance,
  { config, root }: AppOptions,
  {
    statements,
    page,
    embeddedNeo4j,
  }: { statements: Statements; page: SendPage | null; embeddedNeo4j: EmbeddedNeo4j | null },
): void {
  const externalBrowserUrl = config.neo4j.mode === 'embedded' ? null : config.neo4j.browserUrl;
  mountDashboard(http, {
    directory: dashboardDirectory(root),
    page,
    places: {
      playground: config.playground ? '/playground' : null,
      graphiql: config.playground ? '/graphiql/' : null,
      neo4jBrowser: embeddedNeo4j ? neo4jBrowserLink(embeddedNeo4j) : externalBrowserUrl,
    },
  });
  if (config.playground) {
    mountPlayground(http, root, config.access.closed);
    mountGraphiql(http, root, config.access.closed);
  }
  mountBrowserContent(http, {
    url: embeddedNeo4j?.browserUrl ?? externalBrowserUrl,
    style: browserStyle(),
    guide: browserGuide(statements),
  });
}
