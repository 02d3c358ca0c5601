import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { RequestContext } from './context.ts';
import { formatError, logErrorsPlugin } from './format-error.ts';
import { openDocumentStore } from './document-cache.ts';
import { persistedQueryPlugin } from './persisted-queries.ts';
import { responsePlugin } from './response.ts';
import { createExecutor, type ExecutorOptions } from './execute.ts';

/** Most tokens a query may have; parsing stops there. */
const maxTokens = 4_000;

export interface GraphqlServerOptions {
  schema: GraphQLSchema;
  execution: ExecutorOptions;
  /** Whether the schema may be asked for, and similar names are suggested for unknown ones. */
  introspection: boolean;
  plugins: ApolloServerPlugin<RequestContext>[];
  /** Ends the requests that are under way when the server stops. */
  drain: () => Promise<void>;
  /** Gets Apollo's own warnings and errors. */
  logger: NonNullable<ApolloServerOptionsWithGateway<RequestContext>['logger']>;
}

/** Builds the GraphQL server; it is started and stopped by whoever mounts it. */
export function createGraphqlServer(options: GraphqlServerOptions): ApolloServer<RequestContext> {
  const { schema, execution, introspection, plugins, drain, logger } = options;
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
      logErrorsPlugin,
      responsePlugin,
      // Stopping begins with the HTTP server.
      { serverWillStart: () => Promise.resolve({ drainServer: drain }) },
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
