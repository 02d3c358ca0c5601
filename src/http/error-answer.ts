import type { FastifyError } from 'fastify';
import { internalErrorMessage, KnownError } from '../errors.ts';
import { bodyLimit } from './protection/request-limits.ts';

/** The catalogue's error for whatever was thrown while a request was answered. */
export function toKnown(error: FastifyError | KnownError): KnownError {
  if (error instanceof KnownError) return error;
  const { statusCode = 500, message } = error;
  if (statusCode === 413) {
    return new KnownError(
      'PAYLOAD_TOO_LARGE',
      `Expected a request body of at most ${bodyLimit} bytes. Send a shorter query or fewer variables.`,
    );
  }
  if (statusCode === 415) {
    return new KnownError(
      'UNSUPPORTED_MEDIA_TYPE',
      'Expected a JSON body, but got another type. Say content-type: application/json.',
    );
  }
  if (statusCode < 500) return new KnownError('BAD_USER_INPUT', message);
  return new KnownError('INTERNAL_SERVER_ERROR', internalErrorMessage);
}

/** The body of an answer that is an error and nothing else, in the form that GraphQL gives errors. */
export function errorBody({ message, code }: KnownError): {
  errors: [{ message: string; extensions: { code: string } }];
} {
  return { errors: [{ message, extensions: { code } }] };
}
