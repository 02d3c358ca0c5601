import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { ConnectionError, FastifyBaseLogger, FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '../../errors.ts';
import type { Timings } from '../../time-limits.ts';
import { errorBody, fromHttpError } from '../error-response.ts';
import { addressIssue } from './encodings.ts';
import { requestIdOf } from './request-log.ts';
import { headerLimit } from '../size-limits.ts';
import { securityHeaders } from './security-headers.ts';

const headersOf = (requestId: string): Record<string, string> => ({
  ...securityHeaders,
  'x-request-id': requestId,
  'cache-control': 'no-store',
  'content-type': 'application/json; charset=utf-8',
});

/**
 * Answers, and ends the connection of, a client whose bytes are no request or come too slowly.
 *
 * @param isResponding whether part of a response was sent already, which other bytes would falsify
 */
export function answerBrokenRequest(
  error: ConnectionError,
  socket: Socket,
  { log, timings, isResponding }: { log: FastifyBaseLogger; timings: Timings; isResponding: boolean },
): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  // No request has begun, so none is too slow; the socket has a timeout of its own.
  if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT' && socket.bytesRead === 0) return;
  const known = toRefusal(error.code, timings);
  const requestId = requestIdOf({ headers: {} });
  const body = JSON.stringify(errorBody(known));
  const headers = { ...headersOf(requestId), 'content-length': Buffer.byteLength(body), connection: 'close' };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  log.info({ requestId, status: known.status, codes: [known.code] }, 'request');
  if (socket.writable && !isResponding)
    socket.write(`HTTP/1.1 ${known.status} ${STATUS_CODES[known.status]}\r\n${lines.join('')}\r\n${body}`);
  socket.destroy(error);
}

function toRefusal(code: string, timings: Timings): AppError {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    const [head, whole] = [timings.requestHeaders, timings.request].map((time) => time / 1000);
    return new AppError(
      'REQUEST_TIMEOUT',
      `Expected the headers of a request within ${head} seconds and all of it within ${whole}. Send it again, faster.`,
    );
  }
  if (code === 'HPE_HEADER_OVERFLOW') {
    return new AppError(
      'HEADERS_TOO_LARGE',
      `Expected at most ${headerLimit} bytes of address and headers. Send long queries by POST.`,
    );
  }
  if (code === 'HPE_INVALID_URL') {
    return new AppError(
      'BAD_USER_INPUT',
      'Expected an address in ASCII, but got other bytes. Send text as UTF-8 in %-encoding, such as %C3%A4 for ä.',
    );
  }
  return new AppError('BAD_USER_INPUT', 'Expected an HTTP/1.1 request, but got something else.');
}

/** Answers a request whose address can't be decoded; it reaches no route, nor what is hooked on all routes. */
export function answerBadAddress(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const known = addressIssue(request.raw.url) ?? fromHttpError(error);
  request.errorCodes = [known.code];
  void reply.code(known.status).headers(headersOf(request.id)).send(errorBody(known));
}
