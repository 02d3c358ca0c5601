import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import type { StatementObserver } from '../../graph/graph.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Codes of the response's errors; null without errors. */
    errorCodes: string[] | null;
  }
}

/**
 * Logs each request once it is over, at level info, however it ended. Addresses, headers and bodies are left out: they
 * hold what people ask for, and secrets. `bytes` is what the connection sent meanwhile, headers included.
 */
export class RequestLog extends LogController {
  constructor() {
    super({ requestIdLogLabel: 'requestId' });
  }

  override incomingRequest(request: FastifyRequest, reply: FastifyReply): void {
    if (!['info', 'debug', 'trace'].includes(request.log.level)) return;
    const start = performance.now();
    const { socket } = request;
    const sentBefore = socket.bytesWritten;
    reply.raw.once('close', () => {
      const { errorCodes } = request;
      request.log.info(
        {
          ...describeRequest(request),
          status: reply.statusCode,
          milliseconds: performance.now() - start,
          bytes: socket.bytesWritten - sentBefore,
          // The client left before it had all.
          ...(!reply.raw.writableFinished && { aborted: true }),
          ...(errorCodes && { codes: errorCodes }),
        },
        'request',
      );
    });
  }

  override requestCompleted(error: Error | null | undefined, request: FastifyRequest): void {
    if (error) request.server.errorLog.report(error, request.log);
  }
}

/** What a log line shows of a request that it is about. */
export function describeRequest({ method, routeOptions }: FastifyRequest): { method: string; route: string | null } {
  return { method, route: routeOptions.url ?? null };
}

const wellFormed = /^[\w.-]{1,64}$/;

/** Names a request: as the client or a proxy did, if its `X-Request-Id` is harmless wherever it is written, else by a random UUID. */
export function requestIdOf({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && wellFormed.test(given) ? given : randomUUID();
}

/** Adds each response's request id as `X-Request-Id`. */
export function addRequestIdHeader(http: FastifyInstance): void {
  http.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
}

/**
 * Logs each statement, at level debug, with the id of the request that it was run for, and that errors of the database have ended. Node
 * follows a request through its promises only when that level is on: it costs each of them something.
 */
export function statementLog(http: FastifyInstance): StatementObserver {
  const logs = new AsyncLocalStorage<FastifyBaseLogger>();
  // The last hook before the handler: reading the body leaves the flow that earlier ones are in.
  if (['debug', 'trace'].includes(http.log.level))
    http.addHook('preHandler', (request, _reply, done) => logs.run(request.log, done));
  return (record) => {
    (logs.getStore() ?? http.log).debug(record, 'statement');
    if (!record.failed) http.errorLog.recovered('DATABASE_UNAVAILABLE');
  };
}
