import { withoutTokens } from '../access/token.ts';
import { openTokens } from '../access/tokens.ts';
import { errorCodes } from '../errors.ts';
import type { Statements } from '../graph/statements.ts';
import { apolloErrorCodes } from '../graphql/apollo-server.ts';
import { checkAccess } from '../http/hooks/authorize.ts';
import { watchInFlight } from '../http/hooks/in-flight.ts';
import { shedUnderPressure } from '../http/hooks/pressure.ts';
import { countRequests } from '../http/hooks/request-metrics.ts';
import { protect } from '../http/hooks/protect.ts';
import { statementLog } from '../http/hooks/request-log.ts';
import { answerUnknownAddresses, type SendPage } from '../http/hooks/unknown-address.ts';
import { mountMetrics } from '../http/routes/metrics.ts';
import { createHttpServer, type LogStream } from '../http/server.ts';
import { traceRequests } from '../http/hooks/request-span.ts';
import { tools } from '../mcp/server.ts';
import type { ExportLog } from '../observability/export-log.ts';
import { openMetrics } from '../observability/metrics.ts';
import type { Tracing, TracingOptions } from '../observability/tracing.ts';
import type { ProcessOptions } from './process-options.ts';
import type { Stop } from './stops.ts';

/**
 * Creates the HTTP server, which takes what the configuration allows, lets in whom it allows, and logs no token; with its metrics and,
 * where an endpoint is set, traces of all that it will be asked.
 *
 * @returns the server, and what the parts behind it report to; `tracing` is null where nobody asked for traces
 * @throws AppError BAD_TOKENS_FILE
 */
export async function openHttp(
  { config, logStream, ...options }: Pick<ProcessOptions, 'config' | 'report'> & { logStream: LogStream },
  { version, statements, page }: { version: string; statements: Statements; page: SendPage | null },
  stops: Stop[],
) {
  const { closed, tokensFile } = config.access;
  const tokens = await openTokens({ file: tokensFile, required: closed, reloadMs: config.timings.tokenReload });
  const metrics = openMetrics({
    version,
    errorCodes: [...errorCodes, ...apolloErrorCodes],
    statements: statements.all.map(({ name }) => name),
    tools: tools.map(({ name }) => name),
  });
  const log: ExportLog = {
    warn: (error, message) => http.log.warn(error, message),
    info: (message) => http.log.info(message),
  };
  const tracing =
    config.traces &&
    (await startTracing({ ...config.traces, version, log, timeoutMs: config.timings.traceExport }, stops));
  const lines = { write: (line: string) => logStream.write(withoutTokens(line)) };
  const http = createHttpServer(config, lines, tracing?.logFields);
  countRequests(http, metrics);
  if (tracing) traceRequests(http, tracing);
  const inFlight = watchInFlight(
    http,
    Math.max(config.statementTimeoutMs, config.timings.request) + config.timings.idleClientGrace,
    config.timings,
  );
  await protect(http, config.protection);
  shedUnderPressure(http, config.timings.eventLoopDelay);
  answerUnknownAddresses(http, page);
  checkAccess(http, { closed, tokens });
  mountMetrics(http, metrics);
  const observers = [statementLog(http), metrics.statementEnded, tracing?.statementEnded ?? []].flat();
  const report: ProcessOptions['report'] = (event) => {
    if (event.phase === 'restart') metrics.neo4jStartedAgain();
    options.report(event);
  };
  return { http, inFlight, metrics, tracing, observers, report };
}

/** Loads OpenTelemetry only where traces are wanted. */
async function startTracing(options: TracingOptions, stops: Stop[]): Promise<Tracing> {
  const { openTracing } = await import('../observability/tracing.ts');
  const tracing = openTracing(options);
  stops.push(() => tracing.stop());
  return tracing;
}
