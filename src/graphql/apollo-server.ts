import { ApolloServer, type ApolloServerOptionsWithGateway } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { apolloPlugin, formatError, type PluginOptions } from './apollo-plugin.ts';
import type { RequestContext } from './context.ts';
import { createExecutor, type ExecutorOptions } from './execute.ts';

/** Most tokens a query may have; parsing stops there. */
const maxTokens = 4_000;

/** Most memory that parsed documents are kept in, in bytes. */
const capacity = 64 * 2 ** 20;

/** What a character of a query takes once it is parsed, in bytes, at most: a comment has two and becomes an object, as each token does. */
const bytesPerCharacter = 100;

type ServerOptions = ApolloServerOptionsWithGateway<RequestContext>;

export interface GraphqlServerOptions extends PluginOptions {
  schema: GraphQLSchema;
  execution: ExecutorOptions;
  /** Whether the schema may be asked for, and similar names are suggested for unknown ones. */
  introspection: boolean;
  /** Gets Apollo's own warnings and errors. */
  logger: NonNullable<ServerOptions['logger']>;
}

/** Builds the GraphQL server; it is started and stopped by whoever mounts it. */
export function createGraphqlServer(options: GraphqlServerOptions): ApolloServer<RequestContext> {
  const { schema, execution, introspection, logger } = options;
  return new ApolloServer<RequestContext>({
    gateway: ownExecution(schema, execution),
    introspection,
    // A GET only reads, cookies never count, and pages of other origins learn nothing: there is no request to forge (decision 0036).
    csrfPrevention: false,
    logger,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens },
    documentStore: openDocumentStore(),
    // The process is main's to stop.
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => formatError(formatted, error, introspection),
    // Cache control wraps every field, which costs a third of the throughput; the landing page would load from a CDN.
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), apolloPlugin(options)],
  });
}

/** Every code that Apollo itself gives errors; those of ours are in src/errors.ts. */
export const apolloErrorCodes: string[] = Object.values(ApolloServerErrorCode);

type Gateway = ServerOptions['gateway'];

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

/**
 * Keeps the parsed documents that were used last. Apollo Server's own store weighs a document without its text and its tokens, which
 * it holds too, so that long comments could fill the memory.
 */
function openDocumentStore(): NonNullable<ServerOptions['documentStore']> {
  const documents = new LRUCache<string, DocumentNode>({ maxSize: capacity, sizeCalculation });
  return {
    get: (key) => Promise.resolve(documents.get(key)),
    set: (key, document) => {
      documents.set(key, document);
      return Promise.resolve();
    },
    delete: (key) => Promise.resolve(documents.delete(key)),
  };
}

function sizeCalculation({ loc }: DocumentNode, key: string): number {
  return key.length + bytesPerCharacter * (loc?.source.body.length ?? 0);
}
