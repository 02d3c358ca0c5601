import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { GraphQLError, type GraphQLFieldResolver, type GraphQLFormattedError } from 'graphql';
import { KnownError } from '../errors.ts';
import type { RequestContext } from './context.ts';
import { resolvers } from './resolvers.ts';

/** Most tokens a query may have; parsing stops there. */
const maxTokens = 4_000;

export interface GraphqlServerOptions {
  /** Folder of the SDL. */
  schemaDirectory: string;
  fieldResolver: GraphQLFieldResolver<unknown, unknown>;
  /** Told of each error whose cause is not the client's business. */
  logError: (error: unknown) => void;
  plugins: ApolloServerPlugin<RequestContext>[];
}

/** The SDL of the API, all files in one. */
export function readSdl(directory: string): string {
  return readdirSync(directory)
    .filter((name) => name.endsWith('.graphql'))
    .toSorted()
    .map((name) => readFileSync(join(directory, name), 'utf8'))
    .join('\n');
}

/** Builds the GraphQL server; it is started and stopped by whoever mounts it. */
export function createGraphqlServer(options: GraphqlServerOptions): ApolloServer<RequestContext> {
  const { schemaDirectory, fieldResolver, logError, plugins } = options;
  return new ApolloServer<RequestContext>({
    typeDefs: readSdl(schemaDirectory),
    resolvers: resolvers as never,
    fieldResolver,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens },
    formatError: (formatted, error) => formatError(formatted, error, logError),
    // Cache control wraps every field, which costs a third of the throughput; the landing page would load from a CDN.
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), ...plugins],
  });
}

/** Errors of the catalogue and of GraphQL itself are told as they are; of any other the client learns nothing but a code. */
function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  logError: (error: unknown) => void,
): GraphQLFormattedError {
  const { path, locations } = formatted;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  const original = unwrapResolverError(error);
  if (original instanceof KnownError) {
    if (original.status >= 500) logError(original);
    return { message: original.message, ...place, extensions: { code: original.code } };
  }
  const code = formatted.extensions?.['code'] as string | undefined;
  if (code && code !== 'INTERNAL_SERVER_ERROR') return { message: formatted.message, ...place, extensions: { code } };
  if (isClientsFault(original)) return { message: formatted.message, ...place, extensions: { code: 'BAD_USER_INPUT' } };
  logError(original);
  return { message: 'Something went wrong in this server.', ...place, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}

/** Whether GraphQL itself refused part of the request, such as a null variable, or Apollo the request as a whole. */
function isClientsFault(error: unknown): boolean {
  if (!(error instanceof GraphQLError)) return false;
  const { status } = (error.extensions['http'] ?? {}) as { status?: number };
  return error.nodes !== undefined || (status !== undefined && status < 500);
}
