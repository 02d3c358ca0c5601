import type { RouteHandlerMethod } from 'fastify';
import { KnownError } from '../errors.ts';

/**
 * Answers by DATABASE_UNAVAILABLE what a handler has not answered in time; it goes on, but what it makes is dropped. Fastify's own
 * `handlerTimeout` ends with a request's body: it never comes to a POST.
 *
 * @param handler returns what is sent
 * @param milliseconds how long it may take
 */
export function withDeadline(handler: RouteHandlerMethod, milliseconds: number): RouteHandlerMethod {
  return async function answerInTime(request, reply) {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(unanswered(milliseconds)), milliseconds);
    });
    try {
      return await Promise.race([handler.call(this, request, reply), late]);
    } finally {
      clearTimeout(timer);
    }
  };
}

function unanswered(milliseconds: number): KnownError {
  return new KnownError(
    'DATABASE_UNAVAILABLE',
    `Expected the database to answer within ${milliseconds / 1_000} s; it did not. Try again shortly.`,
  );
}
