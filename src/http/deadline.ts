import type { RouteHandlerMethod } from 'fastify';
import { AppError } from '../errors.ts';
import { aborted } from './aborted.ts';
import type { InFlight } from './hooks/in-flight.ts';

/**
 * Answers by DATABASE_UNAVAILABLE what a handler has not answered in time, and by SHUTTING_DOWN what a stop does not wait for any longer; the
 * handler goes on, but what it makes is dropped. Fastify's own `handlerTimeout` ends with a request's body: it never comes to a POST.
 *
 * @param handler returns what is sent
 * @param milliseconds how long it may take
 * @param signalOf tells when nobody waits for it any longer
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

function unanswered(milliseconds: number): AppError {
  return new AppError(
    'DATABASE_UNAVAILABLE',
    `Expected the database to answer within ${milliseconds / 1_000} s; it did not. Try again shortly.`,
  );
}
