import type { FastifyError } from 'fastify';
import { internalErrorMessage, AppError } from '../errors.ts';
import { bodyLimit } from './size-limits.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The body of a response that is an error and nothing else, where the route's clients expect another form than GraphQL's. */
    errorBody?: (known: AppError, thrown: FastifyError | AppError) => object;
  }
}

/** The catalogue's error for whatever was thrown while a request was answered. */
export function fromHttpError(error: FastifyError | AppError): AppError {
  if (error instanceof AppError) return error;
  const { statusCode = 500, message } = error;
  if (statusCode === 413) {
    return new AppError(
      'PAYLOAD_TOO_LARGE',
      `Expected a request body of at most ${bodyLimit} bytes. Send a shorter query or fewer variables.`,
    );
  }
  if (statusCode === 415) {
    return new AppError(
      'UNSUPPORTED_MEDIA_TYPE',
      'Expected a JSON body, but got another type. Say content-type: application/json.',
    );
  }
  if (statusCode < 500) return new AppError('BAD_USER_INPUT', message);
  return new AppError('INTERNAL_SERVER_ERROR', internalErrorMessage);
}

/** The body of an answer that is an error and nothing else, in the form that GraphQL gives errors. */
export function errorBody({ message, code }: AppError): {
  errors: [{ message: string; extensions: { code: string } }];
} {
  return { errors: [{ message, extensions: { code } }] };
}

/** Such a body in the form of JSON-RPC 2.0 (5.1, "Error object"), which answers no message in particular. */
export function jsonRpcErrorBody({ message, code, status }: AppError, thrown: { code: string }): object {
  const parseError = -32_700;
  const invalidRequest = -32_600;
  const internalError = -32_603;
  const byStatus = status < 500 ? invalidRequest : internalError;
  const number = thrown.code === 'FST_ERR_CTP_INVALID_JSON_BODY' ? parseError : byStatus;
  return { jsonrpc: '2.0', id: null, error: { code: number, message, data: { code } } };
}
