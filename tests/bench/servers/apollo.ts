import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify from 'fastify';
import type { GraphQLSchema } from 'graphql';

type Source =
  { schema: GraphQLSchema } | { typeDefs: string; resolvers: Record<string, Record<string, () => unknown>> };

/** Apollo Server set up as the product's: no cache control, no stack traces. */
export function createApollo(source: Source): ApolloServer {
  return new ApolloServer({
    ...source,
    includeStacktraceInErrorResponses: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}

/**
 * Serves a schema as the product serves its own: Apollo behind Fastify.
 *
 * @returns the port on loopback
 */
export async function serveApollo(apollo: ApolloServer, context: object): Promise<number> {
  await apollo.start();
  const http = Fastify();
  http.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    handler: fastifyApolloHandler(apollo, { context: () => Promise.resolve(context) }),
  });
  return Number(new URL(await http.listen({ host: '127.0.0.1', port: 0 })).port);
}
