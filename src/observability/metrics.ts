import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

export interface MetricsOptions {
  /** Of the program. */
  version: string;
  /** Every code that an error may be answered with. */
  errorCodes: Iterable<string>;
  /** Name of every statement. */
  statements: Iterable<string>;
  /** Name of every MCP tool. */
  tools: readonly string[];
}

/** An HTTP request that was answered, or that its client broke off. */
interface RequestRecord {
  method: string;
  /** The pattern of its route; undefined where there is none. */
  route: string | undefined;
  /** null when the answer was not taken to its end. */
  status: number | null;
  seconds: number;
}

/** Part of `StatementRecord` (src/graph/graph.ts). */
export interface StatementOutcome {
  name: string;
  milliseconds: number;
  failed: boolean;
  code: string | null;
}

type OperationType = 'query' | 'mutation' | 'subscription' | 'unknown';
type OperationOutcome = 'success' | 'partial' | 'error';
type CacheResult = 'hit' | 'stale' | 'miss' | 'bypass';

/** The metrics of this process in Prometheus' text format. Each label has a bounded number of values, whatever clients send. */
export type Metrics = ReturnType<typeof openMetrics>;

/** The methods that get a label of their own (OpenTelemetry's semantic conventions, http.request.method). */
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'CONNECT', 'OPTIONS', 'TRACE', 'PATCH'];

/** Upper bounds in seconds, from a cached response to the longest read. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What a label says of values that are not known. */
const other = 'other';

/**
 * A registry of its own with all metrics of this program, and the functions that count. Counters whose labels are few begin at 0, so
 * that the first error is an increase, too (Prometheus, "Avoid missing metrics").
 */
export function openMetrics({ version, errorCodes, statements, tools }: MetricsOptions) {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    ...httpMetrics(registers, errorCodes),
    ...graphqlMetrics(registers),
    ...cacheMetrics(registers),
    ...databaseMetrics(registers, statements),
    ...exportMetrics(registers),
    ...mcpMetrics(registers, tools),
    /** @param dataRelease returns the release of the data that is served, without waiting for anything */
    watchDataRelease(dataRelease: () => string | null): void {
      const info = new Gauge({
        name: 'knowledge_graph_build_info',
        help: 'Always 1; its labels are the program version and the data release.',
        labelNames: ['version', 'data_release'],
        registers,
        collect() {
          info.reset();
          info.set({ version, data_release: dataRelease() ?? '' }, 1);
        },
      });
    },
  };
}

function httpMetrics(registers: Registry[], errorCodes: Iterable<string>) {
  const methodOf = bounded(methods);
  const codes = [...errorCodes, other];
  const codeOf = bounded(codes);
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Duration of HTTP requests by method, route and status ("aborted" where the client disconnected).',
    labelNames: ['method', 'route', 'status'],
    buckets,
    registers,
  });
  let current = 0;
  const inFlight: Gauge = new Gauge({
    name: 'http_requests_in_flight',
    help: 'HTTP requests that are being processed.',
    registers,
    collect: () => inFlight.set(current),
  });
  const errors = new Counter({
    name: 'api_errors_total',
    help: 'Errors returned to clients, by GraphQL or HTTP, by code.',
    labelNames: ['code'],
    registers,
  });
  for (const code of codes) errors.inc({ code }, 0);
  return {
    requestBegan: (): void => void (current += 1),
    requestEnded({ method, route, status, seconds }: RequestRecord): void {
      current -= 1;
      durations.observe({ method: methodOf(method), route: route ?? 'none', status: status ?? 'aborted' }, seconds);
    },
    errorTold: (code: string): void => errors.inc({ code: codeOf(code) }),
  };
}

function graphqlMetrics(registers: Registry[]) {
  const operations = new Counter({
    name: 'graphql_operations_total',
    help: 'GraphQL operations executed or refused, by type and outcome (partial: data and errors), without cached responses.',
    labelNames: ['type', 'outcome'],
    registers,
  });
  const plans = new Counter({
    name: 'graphql_plan_lookups_total',
    help: 'Lookups in the plan cache, by result.',
    labelNames: ['result'],
    registers,
  });
  for (const result of ['hit', 'miss']) plans.inc({ result }, 0);
  return {
    operationAnswered: (type: OperationType, outcome: OperationOutcome): void => operations.inc({ type, outcome }),
    planLookedUp: (result: 'hit' | 'miss'): void => plans.inc({ result }),
  };
}

function cacheMetrics(registers: Registry[]) {
  const lookups = new Counter({
    name: 'response_cache_lookups_total',
    help: 'Lookups in the response cache, by result: hit, stale, miss, or bypass.',
    labelNames: ['result'],
    registers,
  });
  const entries = new Gauge({ name: 'response_cache_entries', help: 'Cached responses.', registers });
  const bytes = new Gauge({
    name: 'response_cache_bytes',
    help: 'Memory of the cached responses (upper bound).',
    registers,
  });
  const capacity = new Gauge({
    name: 'response_cache_capacity_bytes',
    help: 'Max. memory of the response cache (RESPONSE_CACHE_MB).',
    registers,
  });
  for (const result of ['hit', 'stale', 'miss', 'bypass']) lookups.inc({ result }, 0);
  return {
    cacheLookedUp: (result: CacheResult): void => lookups.inc({ result }),
    cacheHolds(kept: { entries: number; bytes: number; capacity: number }): void {
      entries.set(kept.entries);
      bytes.set(kept.bytes);
      capacity.set(kept.capacity);
    },
  };
}

function databaseMetrics(registers: Registry[], statements: Iterable<string>) {
  const nameOf = bounded(statements);
  const durations = new Histogram({
    name: 'neo4j_statement_duration_seconds',
    help: 'Duration of Cypher statements by name (the file in cypher/), including the wait for a connection.',
    labelNames: ['statement'],
    buckets,
    registers,
  });
  const failures = new Counter({
    name: 'neo4j_statement_failures_total',
    help: 'Failed statements by name and error code ("aborted" where the client needed no more rows).',
    labelNames: ['statement', 'code'],
    registers,
  });
  const restarts = new Counter({
    name: 'neo4j_restart_attempts_total',
    help: 'Attempts to restart the embedded Neo4j after it ended by itself.',
    registers,
  });
  return {
    neo4jStartedAgain: (): void => restarts.inc(),
    /** @param usage returns how many statements of operations run and wait for their turn at the moment */
    watchLimiter(usage: () => { running: number; waiting: number }): void {
      const gauge = (name: string, help: string, state: 'running' | 'waiting'): void => {
        const metric: Gauge = new Gauge({ name, help, registers, collect: () => metric.set(usage()[state]) });
      };
      gauge('neo4j_statements_running', 'Statements of GraphQL operations that run in Neo4j.', 'running');
      gauge('neo4j_statements_waiting', 'Statements of GraphQL operations that are queued.', 'waiting');
    },
    statementEnded: ({ name, milliseconds, failed, code }: StatementOutcome): void => {
      const statement = nameOf(name);
      durations.observe({ statement }, milliseconds / 1_000);
      if (failed) failures.inc({ statement, code: code ?? 'aborted' });
    },
    /** @param use returns how the connections to the database are used at the moment */
    watchConnections(use: () => { used: number; waiting: number; max: number }): void {
      const gauge = (name: string, help: string, valueOf: (now: ReturnType<typeof use>) => number): void => {
        const metric: Gauge = new Gauge({ name, help, registers, collect: () => metric.set(valueOf(use())) });
      };
      gauge('neo4j_pool_used_connections', 'Connections to Neo4j in use.', ({ used }) => used);
      gauge('neo4j_pool_waiting_sessions', 'Sessions that wait for a connection.', ({ waiting }) => waiting);
      gauge('neo4j_pool_max_connections', 'Max. connections to one Neo4j server.', ({ max }) => max);
    },
  };
}

function exportMetrics(registers: Registry[]) {
  const running = new Gauge({ name: 'exports_running', help: 'Exports that are being sent.', registers });
  const bytes = new Counter({
    name: 'export_sent_bytes_total',
    help: 'Bytes of exports sent by file, as compressed and with HTTP headers.',
    labelNames: ['file'],
    registers,
  });
  return {
    /** @returns to be called when the export has ended, with the number of bytes sent */
    exportBegan(file: string): (sentBytes: number) => void {
      running.inc();
      return (sentBytes) => {
        running.dec();
        bytes.inc({ file }, sentBytes);
      };
    },
  };
}

function mcpMetrics(registers: Registry[], tools: readonly string[]) {
  const calls = new Counter({
    name: 'mcp_tool_calls_total',
    help: 'Calls of MCP tools by tool and outcome, without those whose input was invalid.',
    labelNames: ['tool', 'outcome'],
    registers,
  });
  for (const tool of tools) for (const outcome of ['success', 'error']) calls.inc({ tool, outcome }, 0);
  return { toolCalled: (tool: string, outcome: 'success' | 'error'): void => calls.inc({ tool, outcome }) };
}

/** Keeps a label to the values that are known; all others become one. */
function bounded(known: Iterable<string>): (value: string) => string {
  const values = new Set(known);
  return (value) => (values.has(value) ? value : other);
}
