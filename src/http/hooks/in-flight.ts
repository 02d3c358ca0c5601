import { setMaxListeners } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, RouteHandlerMethod } from 'fastify';
import { AppError, outcomeUnknown } from '../../errors.ts';
import { timingsAt } from '../../time-limits.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Whether its handler may have changed something: then no answer to it may say that nothing was done. */
    hasBegunChange: boolean;
  }
}

/** Most connections at a time, and most that wait to be accepted; each may hold an answer that its client is slow to take. */
export const maxConnections = 2_048;

/** The answers that are under way. */
export type InFlight = ReturnType<typeof watchInFlight>;

/**
 * Watches over the answers of a server, which it stops.
 *
 * @param silence how long nothing may be sent or taken over a connection before it is cut, in milliseconds: longer than an answer takes
 * @param timings how long a stop waits
 */
export function watchInFlight(http: FastifyInstance, silence: number, timings = timingsAt()) {
  http.server.maxConnections = maxConnections;
  http.server.setTimeout(silence);
  const rejectFromNowOn = prepareRefusal(http);
  const underWay = new Map<FastifyReply, AbortController>();
  const cut = async (signal: AbortSignal): Promise<void> => {
    await delay(timings.stopResponses, undefined, { signal });
    for (const controller of underWay.values()) controller.abort(stopping());
    await delay(timings.stopReaders, undefined, { signal });
    http.server.closeAllConnections();
  };
  return {
    /** @returns a signal that is aborted when the client leaves before it has its answer, or when a stop does not wait any longer; one for each answer */
    signalOf: (reply: FastifyReply): AbortSignal => {
      const known = underWay.get(reply);
      if (known) return known.signal;
      const controller = new AbortController();
      // Each statement of an operation listens while it runs; an operation with many root fields is no leak.
      setMaxListeners(0, controller.signal);
      underWay.set(reply, controller);
      reply.raw.once('close', () => {
        underWay.delete(reply);
        if (!reply.raw.writableFinished) controller.abort(left());
      });
      return controller.signal;
    },
    /** Stops the server: what is under way is ended in order, whatever else comes is refused. */
    stop: async (): Promise<void> => {
      rejectFromNowOn();
      if (http.server.listening) await delay(timings.stopGrace);
      const ended = new AbortController();
      const cutting = cut(ended.signal).catch(() => undefined);
      await http.close();
      ended.abort();
      await cutting;
    },
  };
}

/** @returns what makes the server refuse all requests, and have clients close their connections */
function prepareRefusal(http: FastifyInstance): () => void {
  let isStopping = false;
  http.addHook('onRequest', (_request, _reply, done) => done(isStopping ? stopping() : undefined));
  http.addHook('onSend', (_request, reply, _payload, done) => {
    if (isStopping) void reply.header('connection', 'close');
    done();
  });
  return () => (isStopping = true);
}

/**
 * Answers with DATABASE_UNAVAILABLE what a handler has not answered in time, and with SHUTTING_DOWN what a stop no longer waits for; the
 * handler goes on, but its result is dropped. A handler that began a change is answered with OUTCOME_UNKNOWN instead. Fastify's own
 * `handlerTimeout` ends with a request's body: it never applies to a POST.
 *
 * @param handler returns what is sent
 * @param milliseconds how long it may take
 * @param signalOf its signal is aborted when nobody waits for the response any longer
 */
export function withDeadline(
  handler: RouteHandlerMethod,
  milliseconds: number,
  signalOf?: InFlight['signalOf'],
): RouteHandlerMethod {
  return async function answerInTime(request, reply) {
    const signal = signalOf?.(reply);
    let timer: NodeJS.Timeout | undefined;
    const ended = new Promise<never>((_resolve, reject) => {
      const end = (reason: unknown): void =>
        reject(request.hasBegunChange ? outcomeUnknown(reason) : (reason as Error));
      timer = setTimeout(() => end(unanswered(milliseconds)), milliseconds);
      if (signal?.aborted) end(signal.reason);
      else signal?.addEventListener('abort', () => end(signal.reason), { once: true });
    });
    try {
      return await Promise.race([handler.call(this, request, reply), ended]);
    } finally {
      clearTimeout(timer);
    }
  };
}

/** Never resolves; rejects with a signal's reason once it is aborted. For a race with what does not know the signal. */
export function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const fail = (): void => reject(signal.reason as Error);
    if (signal.aborted) fail();
    else signal.addEventListener('abort', fail, { once: true });
  });
}

function unanswered(milliseconds: number): AppError {
  return new AppError(
    'DATABASE_UNAVAILABLE',
    `Expected the database to answer within ${milliseconds / 1_000} s; it did not. Try again shortly.`,
  );
}

const stopping = (): AppError =>
  new AppError('SHUTTING_DOWN', 'This server is being stopped; ask again when it, or another, is there.');

const left = (): AppError => new AppError('CLIENT_LEFT', 'The client left before it had its answer.');
