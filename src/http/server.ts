import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyError, type FastifyInstance, type onRequestHookHandler } from 'fastify';
import type { ApolloServer } from '@apollo/server';
import { internalErrorMessage, KnownError } from '../errors.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Config } from '../config.ts';
import { withAnswerCache, type RevisionSource } from './answer-cache.ts';
import { withDeadline } from './deadline.ts';

/** Largest request body, in bytes; the longest sensible query is a small part of it. */
const bodyLimit = 256 * 1024;

/** Where log lines go. */
export interface LogStream {
  write(line: string): unknown;
}

/** An empty HTTP server: its log and how it answers what it does not understand. */
export function createHttpServer(logLevel: Config['logLevel'], logStream: LogStream): FastifyInstance {
  const http = Fastify({
    bodyLimit,
    logger: { level: logLevel, stream: logStream },
    forceCloseConnections: 'idle',
  });
  http.setErrorHandler((error: FastifyError | KnownError, request, reply) => {
    const known = toKnown(error);
    if (known.status >= 500) request.log.error(error);
    void reply
      .status(known.status)
      .header('cache-control', 'no-store')
      .send({ errors: [{ message: known.message, extensions: { code: known.code } }] });
  });
  http.setNotFoundHandler((_request, reply) => {
    const { status, message, code } = new KnownError(
      'NOT_FOUND',
      'There is nothing at this address. GraphQL is at /graphql.',
    );
    void reply
      .status(status)
      .header('cache-control', 'no-store')
      .send({ errors: [{ message, extensions: { code } }] });
  });
  return http;
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
  /** Longest time until a request is answered, be it by an error. */
  deadlineMilliseconds: number;
  /** Called before a request is answered, and may answer it. */
  onRequest?: onRequestHookHandler;
}

/** Mounts GraphQL at /graphql, behind a cache of its answers. */
export function mountGraphql(http: FastifyInstance, route: GraphqlRoute): void {
  const { graphql, context, revisions, answerCacheBytes, deadlineMilliseconds, onRequest } = route;
  const handler = fastifyApolloHandler(graphql, { context: () => Promise.resolve(context) });
  http.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    ...(onRequest && { onRequest }),
    handler: withDeadline(withAnswerCache(handler, revisions, answerCacheBytes), deadlineMilliseconds),
  });
}

/** How long the database may take to answer before the service counts as not ready, in milliseconds. */
const readinessMilliseconds = 2_000;

/**
 * Mounts /health/live, which answers as long as the process does, and /health/ready, which asks the database.
 *
 * @param probe resolves when the database answers
 */
export function mountHealth(http: FastifyInstance, probe: () => Promise<unknown>): void {
  http.get('/health/live', () => ({ status: 'live' }));
  const askDatabase = async (): Promise<unknown> => {
    await probe();
    return { status: 'ready' };
  };
  http.get('/health/ready', withDeadline(askDatabase, readinessMilliseconds));
}
