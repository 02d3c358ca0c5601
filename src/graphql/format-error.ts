import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, Kind, type GraphQLFormattedError } from 'graphql';
import { internalErrorMessage } from '../errors.ts';
import type { RequestContext } from './context.ts';
import { knownErrorOf } from './app-error.ts';

/**
 * What a client is told of an error: those of the catalogue and of GraphQL itself as they are, of any other nothing but a code.
 *
 * @param formatted the error as Apollo would send it
 * @param error the error itself
 * @param suggest whether names of the schema may be suggested for names that are none
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown, suggest: boolean): GraphQLFormattedError {
  const { message, path, locations, extensions } = formatted;
  const told = (text: string, code: string): GraphQLFormattedError => ({
    message: text,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code },
  });
  const known = knownErrorOf(error);
  if (known) return told(known.code === 'INTERNAL_SERVER_ERROR' ? internalErrorMessage : known.message, known.code);
  const text = suggest ? message : withoutSuggestions(message);
  const code = extensions?.['code'] as string | undefined;
  if (code && code !== 'INTERNAL_SERVER_ERROR') return told(text, code);
  const isTold = isClientsFault(unwrapResolverError(error));
  return isTold ? told(text, 'BAD_USER_INPUT') : told(internalErrorMessage, 'INTERNAL_SERVER_ERROR');
}

/** Logs the errors of each request of which its client is not told the whole. */
export const logErrorsPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didEncounterErrors({ errors, contextValue }) {
        for (const error of errors)
          if (hasHiddenCause(error)) contextValue.logError(knownErrorOf(error) ?? unwrapResolverError(error));
        return Promise.resolve();
      },
    }),
  unexpectedErrorProcessingRequest({ requestContext, error }) {
    requestContext.contextValue.logError(error);
    return Promise.resolve();
  },
};

function hasHiddenCause(error: GraphQLError): boolean {
  const known = knownErrorOf(error);
  if (known) return known.status >= 500 && known.code !== 'SHUTTING_DOWN';
  const { code } = error.extensions;
  return !(code && code !== 'INTERNAL_SERVER_ERROR') && !isClientsFault(unwrapResolverError(error));
}

/** Takes away what graphql-js adds to a message about a name that is none: the names that are like it. */
function withoutSuggestions(message: string): string {
  return message.replace(/ ?Did you mean [^]*\?$/, '');
}

/** Whether GraphQL refused a value or the operation, or Apollo the request as a whole; faults of fields are ours. */
function isClientsFault(error: unknown): boolean {
  if (!(error instanceof GraphQLError)) return false;
  const { status } = (error.extensions['http'] ?? {}) as { status?: number };
  return error.nodes?.some(({ kind }) => kind !== Kind.FIELD) ?? (status !== undefined && status < 500);
}
