import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, Kind, type GraphQLFormattedError } from 'graphql';
import { internalErrorMessage } from '../errors.ts';
import { knownErrorOf } from './known-error.ts';

/**
 * What a client is told of an error: those of the catalogue and of GraphQL itself as they are, of any other nothing but a code.
 *
 * @param formatted the error as Apollo would send it
 * @param error the error itself
 * @param logError told of each error whose cause is not the client's business
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  logError: (error: unknown) => void,
): GraphQLFormattedError {
  const { message, path, locations, extensions } = formatted;
  const told = (text: string, code: string): GraphQLFormattedError => ({
    message: text,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code },
  });
  const known = knownErrorOf(error);
  if (known) {
    if (known.cause !== undefined) logError(known);
    return told(known.code === 'INTERNAL_SERVER_ERROR' ? internalErrorMessage : known.message, known.code);
  }
  const original = unwrapResolverError(error);
  const code = extensions?.['code'] as string | undefined;
  if (code && code !== 'INTERNAL_SERVER_ERROR') return told(message, code);
  if (isClientsFault(original)) return told(message, 'BAD_USER_INPUT');
  logError(original);
  return told(internalErrorMessage, 'INTERNAL_SERVER_ERROR');
}

/** Whether GraphQL refused a value or the operation, or Apollo the request as a whole; faults of fields are ours. */
function isClientsFault(error: unknown): boolean {
  if (!(error instanceof GraphQLError)) return false;
  const { status } = (error.extensions['http'] ?? {}) as { status?: number };
  return error.nodes?.some(({ kind }) => kind !== Kind.FIELD) ?? (status !== undefined && status < 500);
}
