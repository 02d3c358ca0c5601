import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type onRequestHookHandler,
} from 'fastify';
import type { ApolloServer } from '@apollo/server';
import { internalErrorMessage, KnownError, type ErrorCode } from '../errors.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Config } from '../config.ts';
import type { Tracing } from '../observability/tracing.ts';
import { withAnswerCache, type CacheMetrics, type RevisionSource } from './answer-cache.ts';
import { inOperationSpan } from './tracing.ts';

/** Largest request body, in bytes; the longest sensible query is a small part of it. */
const bodyLimit = 256 * 1024;

/** Where log lines go. */
export interface LogStream {
  write(line: string): unknown;
}

declare module 'fastify' {
  interface FastifyReply {
    /** The error that the whole answer consists of; null where it is none. */
    errorCode: ErrorCode | null;
  }
}

/**
 * An empty HTTP server: its log and how it answers what it does not understand.
 *
 * @param logFields what each log line is given when it is written
 */
export function createHttpServer(
  logLevel: Config['logLevel'],
  logStream: LogStream,
  logFields?: () => object,
): FastifyInstance {
  const http = Fastify({
    bodyLimit,
    logger: { level: logLevel, stream: logStream, ...(logFields && { mixin: logFields }) },
    forceCloseConnections: 'idle',
  });
  http.decorateReply('errorCode', null);
  http.setErrorHandler((error: FastifyError | KnownError, request, reply) => {
    const known = toKnown(error);
    if (known.status >= 500) request.log.error(error);
    answerError(reply, known);
  });
  http.setNotFoundHandler((_request, reply) =>
    answerError(reply, new KnownError('NOT_FOUND', 'There is nothing at this address. GraphQL is at /graphql.')),
  );
  return http;
}

function answerError(reply: FastifyReply, { status, message, code }: KnownError): void {
  reply.errorCode = code;
  void reply
    .status(status)
    .header('cache-control', 'no-store')
    .send({ errors: [{ message, extensions: { code } }] });
}

function toKnown(error: FastifyError | KnownError): KnownError {
  if (error instanceof KnownError) return error;
  if (error.statusCode === 413) {
    return new KnownError(
      'PAYLOAD_TOO_LARGE',
      `Expected a request body of at most ${bodyLimit} bytes. Send a shorter query or fewer variables.`,
    );
  }
  if ((error.statusCode ?? 500) < 500) return new KnownError('BAD_USER_INPUT', error.message);
  return new KnownError('INTERNAL_SERVER_ERROR', internalErrorMessage);
}

/** Makes the HTTP server's stop wait for GraphQL requests in flight. */
export const drainOnStop = (http: FastifyInstance) => fastifyApolloDrainPlugin<RequestContext>(http);

export interface GraphqlRoute {
  /** Must be started. */
  graphql: ApolloServer<RequestContext>;
  context: RequestContext;
  revisions: RevisionSource;
  /** Most memory that answers are kept in, in bytes; 0 keeps none. */
  answerCacheBytes: number;
  metrics: CacheMetrics;
  /** Null where no traces are made. */
  tracing: Tracing | null;
  /** Called before a request is answered, and may answer it. */
  onRequest?: onRequestHookHandler;
}

/** Mounts GraphQL at /graphql, behind a cache of its answers. */
export function mountGraphql(http: FastifyInstance, route: GraphqlRoute): void {
  const { graphql, context, revisions, answerCacheBytes, metrics, tracing, onRequest } = route;
  const handler = fastifyApolloHandler(graphql, { context: () => Promise.resolve(context) });
  const traced = tracing ? inOperationSpan(handler, tracing) : handler;
  http.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    ...(onRequest && { onRequest }),
    handler: withAnswerCache(traced, { revisions, capacity: answerCacheBytes, metrics }),
  });
}

/**
 * Mounts /health/live, which answers as long as the process does, and /health/ready, which asks the database.
 *
 * @param probe resolves when the database answers
 */
export function mountHealth(http: FastifyInstance, probe: () => Promise<unknown>): void {
  http.get('/health/live', () => ({ status: 'live' }));
  http.get('/health/ready', async () => {
    await probe();
    return { status: 'ready' };
  });
}
