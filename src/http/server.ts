import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type onRequestHookHandler,
  type RouteHandlerMethod,
} from 'fastify';
import type { ApolloServer, ApolloServerPlugin } from '@apollo/server';
import { AppError } from '../errors.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Config } from '../config.ts';
import type { Tracing } from '../observability/tracing.ts';
import { withResponseCache, type CacheMetrics, type RevisionSource } from './response-cache.ts';
import { withDeadline } from './deadline.ts';
import { errorBody, fromHttpError } from './error-response.ts';
import { withErrorCodes } from './error-codes.ts';
import type { InFlight } from './hooks/in-flight.ts';
import { neverShed } from './hooks/pressure.ts';
import { AccessLog, describeRequest } from './hooks/access-log.ts';
import { answerBadAddress, answerBrokenRequest } from './hooks/broken-request.ts';
import { requestIdOf } from './hooks/request-id.ts';
import { requestLimits } from './hooks/request-limits.ts';
import { inOperationSpan } from './hooks/request-span.ts';

/** Where log lines go. */
export interface LogStream {
  write(line: string): unknown;
}

/**
 * An empty HTTP server: its log, what it takes at most, and how it answers what it does not understand.
 *
 * @param logFields what each log line is given when it is written
 */
export function createHttpServer(
  { logLevel, protection }: Pick<Config, 'logLevel' | 'protection'>,
  logStream: LogStream,
  logFields?: () => object,
): FastifyInstance {
  const http = Fastify({
    ...requestLimits,
    routerOptions: { ignoreTrailingSlash: true },
    trustProxy: protection.trustedProxies.length > 0 && protection.trustedProxies,
    logger: {
      level: logLevel,
      stream: logStream,
      serializers: { req: describeRequest },
      ...(logFields && { mixin: logFields }),
    },
    logController: new AccessLog(),
    genReqId: requestIdOf,
    clientErrorHandler: (error, socket) => answerBrokenRequest(error, socket, http.log),
    frameworkErrors: answerBadAddress,
    forceCloseConnections: 'idle',
    // What comes while it stops is refused in its own words (in-flight.ts).
    return503OnClosing: false,
  });
  // Expectations that are unknown are ignored (RFC 9110, 10.1.1); Node's own refusal would bypass the hooks.
  http.server.on('checkExpectation', (request, response) => http.routing(request, response));
  http.decorateRequest('errorCodes', null);
  http.setErrorHandler((error: FastifyError | AppError, request, reply) => {
    const known = fromHttpError(error);
    if (known.status >= 500 && known.retryAfter === undefined) request.log.error(error);
    if (known.retryAfter !== undefined) void reply.header('retry-after', known.retryAfter);
    request.errorCodes = [known.code];
    void reply.status(known.status).header('cache-control', 'no-store').send(errorBody(known));
  });
  http.setNotFoundHandler(() => {
    throw new AppError('NOT_FOUND', 'There is nothing at this address. GraphQL is at /graphql.');
  });
  return http;
}

/** Makes Apollo's stop begin with that of the HTTP server. */
export function drainOnStop(inFlight: InFlight): ApolloServerPlugin {
  return { serverWillStart: () => Promise.resolve({ drainServer: inFlight.stop }) };
}

export interface GraphqlRoute {
  /** Must be started. */
  graphql: ApolloServer<RequestContext>;
  context: Omit<RequestContext, 'principal' | 'logError' | 'signal'>;
  /** Tells when the statements of an answer are to be ended. */
  signalOf: InFlight['signalOf'];
  revisions: RevisionSource;
  /** Called before an answer is made that is not kept; throws AppError when none can be made just now. */
  shedIfSaturated: () => void;
  /** Most memory that answers are kept in, in bytes; 0 keeps none. */
  responseCacheBytes: number;
  metrics: CacheMetrics;
  /** Null where no traces are made. */
  tracing: Tracing | null;
  /** Longest time until a request is answered, be it by an error. */
  deadlineMs: number;
  /** Called before a request is answered, and may answer it. */
  onRequest?: onRequestHookHandler;
}

/** Mounts GraphQL at /graphql, behind a cache of its answers. */
export function mountGraphql(http: FastifyInstance, route: GraphqlRoute): void {
  const { graphql, context, signalOf, revisions, shedIfSaturated, responseCacheBytes, metrics, tracing, onRequest } =
    route;
  const handler = fastifyApolloHandler(graphql, {
    context: ({ principal, log }, reply) =>
      Promise.resolve({ ...context, principal, signal: signalOf(reply), logError: (error) => log.error(error) }),
  });
  const traced = tracing ? inOperationSpan(handler, tracing) : handler;
  const answer: RouteHandlerMethod = function answerUnlessFull(request, reply) {
    shedIfSaturated();
    return traced.call(this, request, reply);
  };
  http.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    config: { access: 'reader' },
    ...(onRequest && { onRequest }),
    exposeHeadRoute: false,
    handler: withDeadline(
      withResponseCache(withErrorCodes(answer), { revisions, capacity: responseCacheBytes, metrics }),
      route.deadlineMs,
      signalOf,
    ),
  });
  http.route({
    url: '/graphql',
    method: ['HEAD', 'PUT', 'PATCH', 'DELETE'],
    config: { access: 'reader' },
    handler(_request, reply) {
      void reply.header('allow', 'GET, POST');
      throw new AppError('METHOD_NOT_ALLOWED', 'Expected GET or POST, which are how GraphQL is asked.');
    },
  });
}

/**
 * Mounts /health/live, which answers as long as the process does, and /health/ready, which asks the database.
 *
 * @param probe resolves when the database answers
 * @param timeoutMs how long it may take before the service counts as not ready
 */
export function mountHealth(http: FastifyInstance, probe: () => Promise<unknown>, timeoutMs: number): void {
  const config = { ...neverShed.config, access: 'public' } as const;
  http.get('/health/live', { config }, () => ({ status: 'live' }));
  const askDatabase = async (): Promise<unknown> => {
    await probe();
    return { status: 'ready' };
  };
  http.get('/health/ready', { config }, withDeadline(askDatabase, timeoutMs));
}
