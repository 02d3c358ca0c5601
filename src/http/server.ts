import { createServer, type Server, type ServerOptions } from 'node:http';
import Fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import type { AppError } from '../errors.ts';
import type { Config } from '../config.ts';
import { ErrorLog } from '../observability/error-log.ts';
import { errorBody, fromHttpError } from './error-response.ts';
import { answerBadAddress, answerBrokenRequest } from './hooks/broken-request.ts';
import { describeRequest, requestIdOf, RequestLog } from './hooks/request-log.ts';
import { Pipelines } from './pipelining.ts';
import { bodyLimit, headerLimit } from './size-limits.ts';
import type { Timings } from '../time-limits.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** Where errors are logged whose cause the client does not learn. */
    errorLog: ErrorLog;
  }
}

/** Where log lines go. */
export interface LogStream {
  write(line: string): unknown;
}

/**
 * An HTTP server without routes: its log, its limits, and its responses to what it does not understand.
 *
 * @param logFields fields that are added to each log line when it is written
 */
export function createHttpServer(
  { logLevel, protection, timings }: Pick<Config, 'logLevel' | 'protection' | 'timings'>,
  logStream: LogStream,
  logFields?: () => object,
): FastifyInstance {
  const pipelines = new Pipelines();
  const http = Fastify({
    bodyLimit,
    routerOptions: { ignoreTrailingSlash: true },
    trustProxy: protection.trustedProxies.length > 0 && protection.trustedProxies,
    logger: {
      level: logLevel,
      stream: logStream,
      serializers: { req: describeRequest },
      ...(logFields && { mixin: logFields }),
    },
    logController: new RequestLog(),
    genReqId: requestIdOf,
    serverFactory(handle) {
      const listener = pipelines.inTurn(handle);
      // Expectations that are unknown are ignored (RFC 9110, 10.1.1); Node's own refusal would bypass the hooks.
      const server = createServer(clientLimits(timings), listener).on('checkExpectation', listener);
      return keepSilent(server, timings.keepAlive);
    },
    clientErrorHandler: (error, socket) =>
      answerBrokenRequest(error, socket, { log: http.log, timings, isResponding: pipelines.isResponding(socket) }),
    frameworkErrors: answerBadAddress,
    forceCloseConnections: 'idle',
    // Requests that arrive during a stop are refused by in-flight.ts.
    return503OnClosing: false,
  });
  http.decorate('errorLog', new ErrorLog(http.log));
  http.decorateRequest('errorCodes', null);
  pipelines.addHook(http);
  http.decorateRequest('hasBegunChange', false);
  http.setErrorHandler((error: FastifyError | AppError, request, reply) => {
    const known = fromHttpError(error);
    if (known.isFailure) http.errorLog.report(error, request.log);
    if (known.retryAfter !== undefined) void reply.header('retry-after', known.retryAfter);
    request.errorCodes = [known.code];
    const bodyOf = request.routeOptions.config.errorBody ?? errorBody;
    void reply.status(known.status).header('cache-control', 'no-store').send(bodyOf(known, error));
  });
  return http;
}

/** Keeps a connection that has sent nothing yet for so long; what comes on it then has the server's own limits. */
function keepSilent(server: Server, milliseconds: number): Server {
  return server
    .on('connection', (socket) => socket.setTimeout(milliseconds))
    .prependListener('request', ({ socket }) => {
      if (socket.timeout === milliseconds) socket.setTimeout(server.timeout);
    });
}

/**
 * What Node lets a client send, and how long it may take: a connection on which a request trickles in is cut off, and holds nothing but
 * itself until then. One on which nothing has come yet, as load balancers open ahead, is kept for as long as between two requests.
 * Node's strict parser stays on, as its default is. How often a connection is used is not limited: each request is counted by itself.
 */
const clientLimits = ({ requestHeaders, request, requestCheck, keepAlive }: Timings): ServerOptions => ({
  maxHeaderSize: headerLimit,
  headersTimeout: requestHeaders,
  requestTimeout: request,
  connectionsCheckingInterval: requestCheck,
  keepAliveTimeout: keepAlive,
  // Requests without Host are refused by checkHosts, like the others that name no host of ours.
  requireHostHeader: false,
});
