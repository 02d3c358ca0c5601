import { ApolloServerErrorCode } from '@apollo/server/errors';
import type { ErrorCode } from '../../src/errors.ts';
import type { HttpAnswer } from '../support/http.ts';

/** Codes that a client may get for what it sent; any other would be an error of the server. */
const clientsFaults = [
  'BAD_USER_INPUT',
  'UNAUTHENTICATED',
  'UNSUPPORTED_MEDIA_TYPE',
  'BAD_CURSOR',
  'EMPTY_SELECTOR',
  'PAGE_SIZE_OUT_OF_RANGE',
  'PAGINATION_CONFLICT',
  'QUERY_TOO_DEEP',
  'QUERY_TOO_COSTLY',
  'PAYLOAD_TOO_LARGE',
  'NOT_FOUND',
  'METHOD_NOT_ALLOWED',
] satisfies ErrorCode[];

const codes = new Set<string>(
  [...clientsFaults, ...Object.keys(ApolloServerErrorCode)].filter((code) => code !== 'INTERNAL_SERVER_ERROR'),
);

/** What belongs to the inside: stacks, files, statements, the database's own errors and where it is. */
const inside =
  /node_modules|\bat .+:\d+:\d+|\.[jt]s:\d|\/(?:work|home|root|src)\/|\bMATCH \(|COLLECT \{|\bRETURN |\bUNWIND |bolt:\/\/|Neo\.\w+Error|Neo4jError|org\.neo4j|password|stacktrace/i;

/** A GraphQL answer as it came over HTTP. */
export interface GraphqlResponse {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions: { code: string } }[];
}

/**
 * Checks what must hold of every answer, whatever was sent.
 *
 * @param sent what a message may repeat, since the client wrote it
 * @throws Error that says what does not hold
 */
export function readAnswer({ status, text }: Pick<HttpAnswer, 'status' | 'text'>, sent: string): GraphqlResponse {
  if (status >= 500) throw new Error(`The status is ${status}: ${text.slice(0, 500)}`);
  const response = JSON.parse(text) as GraphqlResponse;
  for (const { message, extensions } of response.errors ?? []) {
    if (!codes.has(extensions.code)) throw new Error(`An error has the code ${extensions.code}: ${message}`);
    const leak = inside.exec(message)?.[0];
    if (leak && !sent.includes(leak)) throw new Error(`An error exposes internals ("${leak}"): ${message}`);
  }
  if (!response.data && !response.errors?.length)
    throw new Error(`There is neither data nor an error: ${text.slice(0, 500)}`);
  return response;
}
