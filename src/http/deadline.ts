import type { RouteHandlerMethod } from 'fastify';
import { AppError, outcomeUnknown } from '../errors.ts';
import type { InFlight } from './hooks/in-flight.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Whether its handler may have changed something: then no answer to it may say that nothing was done. */
    hasBegunChange: boolean;
  }
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
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(unanswered(milliseconds)), milliseconds);
    });
    const ended = Promise.race(signalOf ? [late, aborted(signalOf(reply))] : [late]).catch((reason: unknown) => {
      throw request.hasBegunChange ? outcomeUnknown(reason) : reason;
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
