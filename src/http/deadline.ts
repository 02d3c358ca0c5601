import type { RouteHandlerMethod } from 'fastify';
import { AppError } from '../errors.ts';
import type { InFlight } from './hooks/in-flight.ts';

/**
 * Answers with DATABASE_UNAVAILABLE what a handler has not answered in time, and with SHUTTING_DOWN what a stop no longer waits for; the
 * handler goes on, but its result is dropped. Fastify's own `handlerTimeout` ends with a request's body: it never applies to a POST.
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
    const ends = signalOf ? [late, aborted(signalOf(reply))] : [late];
    try {
      return await Promise.race([handler.call(this, request, reply), ...ends]);
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
