import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { cacheControlPlugin } from './cache-control.ts';
import type { RequestContext } from './context.ts';
import { dataReleasePlugin } from './data-release.ts';
import { refusalPlugin } from './refusal.ts';
import { formatError, logErrorsPlugin } from './format-error.ts';
import { openDocumentStore } from './document-cache.ts';
import { limitOperations } from './limits/plugin.ts';
import { persistedQueryPlugin } from './persisted-queries.ts';
import type { PageLimits } from '../projection/page.ts';
import { createExecutor, type ExecutorOptions } from './execute.ts';
import { readSchema } from './api-schema.ts';

/** Most tokens a query may have; parsing stops there. */
const maxTokens = 4_000;

export interface GraphqlServerOptions {
  /** Folder of the SDL. */
  schemaDirectory: string;
  execution: ExecutorOptions;
  pages: PageLimits;
  /** Whether the schema may be asked for, and its names are suggested for names that are none. */
  introspection: boolean;
  plugins: ApolloServerPlugin<RequestContext>[];
  /** Told what Apollo finds wrong in itself. */
  logger: NonNullable<ApolloServerOptionsWithGateway<RequestContext>['logger']>;
}

/** Builds the GraphQL server; it is started and stopped by whoever mounts it. */
export function createGraphqlServer(options: GraphqlServerOptions): ApolloServer<RequestContext> {
  const { schemaDirectory, execution, pages, introspection, plugins, logger } = options;
  const schema = readSchema(schemaDirectory);
  return new ApolloServer<RequestContext>({
    gateway: ownExecution(schema, execution),
    introspection,
    logger,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens },
    documentStore: openDocumentStore(),
    // The process is main's to stop.
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => formatError(formatted, error, introspection),
    // Cache control wraps every field, which costs a third of the throughput; the landing page would load from a CDN.
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      persistedQueryPlugin,
      limitOperations(pages),
      cacheControlPlugin,
      dataReleasePlugin,
      logErrorsPlugin,
      refusalPlugin,
      ...plugins,
    ],
  });
}

/** Every code that Apollo itself gives errors; those of ours are in src/errors.ts. */
export const apolloErrorCodes: string[] = Object.values(ApolloServerErrorCode);

type Gateway = ApolloServerOptionsWithGateway<RequestContext>['gateway'];

/** Apollo Server's way of leaving execution to others, which it calls a gateway. */
function ownExecution(schema: GraphQLSchema, options: ExecutorOptions): Gateway {
  const execute = createExecutor(options);
  let notifySchema: Parameters<Gateway['onSchemaLoadOrUpdate']>[0] | undefined;
  return {
    onSchemaLoadOrUpdate(callback) {
      notifySchema = callback;
      return () => undefined;
    },
    load() {
      notifySchema?.({ apiSchema: schema, coreSupergraphSdl: '' });
      return Promise.resolve({
        executor: ({ document, operation, request, context }) =>
          execute(
            { schema, document, operation, variables: request.variables, signal: context.signal },
            context.principal,
          ),
      });
    },
    stop: () => Promise.resolve(),
  };
}
