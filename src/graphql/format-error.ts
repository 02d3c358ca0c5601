import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, Kind, type GraphQLFormattedError } from 'graphql';
import { internalErrorMessage } from '../errors.ts';
import type { RequestContext } from './context.ts';
import { knownErrorOf } from './app-error.ts';

/**
 * The error as clients get it: those of the catalogue and of GraphQL itself as they are, any other as a code with a general message.
 *
 * @param formatted the error as Apollo would send it
 * @param error the error itself
 * @param suggest whether similar names of the schema may be suggested for unknown ones
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown, suggest: boolean): GraphQLFormattedError {
  const { message, path, locations, extensions } = formatted;
  const formattedWith = (text: string, code: string): GraphQLFormattedError => ({
    message: text,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code },
  });
  const known = knownErrorOf(error);
  if (known)
    return formattedWith(known.code === 'INTERNAL_SERVER_ERROR' ? internalErrorMessage : known.message, known.code);
  const text = suggest ? message : withoutSuggestions(message);
  const code = extensions?.['code'] as string | undefined;
  if (code && code !== 'INTERNAL_SERVER_ERROR') return formattedWith(text, code);
  const isShown = isClientError(unwrapResolverError(error));
  return isShown ? formattedWith(text, 'BAD_USER_INPUT') : formattedWith(internalErrorMessage, 'INTERNAL_SERVER_ERROR');
}

/** Logs the errors of each request whose cause its client does not see. */
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
  if (known) return known.isFailure;
  const { code } = error.extensions;
  return !(code && code !== 'INTERNAL_SERVER_ERROR') && !isClientError(unwrapResolverError(error));
}

/** Takes away what graphql-js adds to a message about an unknown name: similar names. */
function withoutSuggestions(message: string): string {
  return message.replace(/ ?Did you mean [^]*\?$/, '');
}

/** Whether GraphQL refused a value or the operation, or Apollo the request as a whole; errors of fields are the server's. */
function isClientError(error: unknown): boolean {
  if (!(error instanceof GraphQLError)) return false;
  const { status } = (error.extensions['http'] ?? {}) as { status?: number };
  return error.nodes?.some(({ kind }) => kind !== Kind.FIELD) ?? (status !== undefined && status < 500);
}
