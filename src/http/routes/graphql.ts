import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance, onRequestHookHandler, RouteHandlerMethod } from 'fastify';
import { AppError } from '../../errors.ts';
import type { RequestContext } from '../../graphql/context.ts';
import { revalidated } from '../../graphql/response.ts';
import type { Tracing } from '../../observability/tracing.ts';
import { withDeadline } from '../deadline.ts';
import type { InFlight } from '../hooks/in-flight.ts';
import { requireWholeCharacters } from '../hooks/text-encoding.ts';
import { withResponseCache, type CacheMetrics, type ResponseCacheOptions } from '../response-cache.ts';

export interface GraphqlRoute {
  /** Must be started. */
  graphql: ApolloServer<RequestContext>;
  context: Pick<RequestContext, 'currentRelease'>;
  /** Its signal is aborted when the statements of a request are to be ended. */
  signalOf: InFlight['signalOf'];
  releases: ResponseCacheOptions['releases'];
  /** Called before a request is executed; throws AppError when none can be just now. */
  shedIfSaturated: () => void;
  /** Largest size of the response cache, in bytes; 0 caches nothing. */
  responseCacheBytes: number;
  metrics: CacheMetrics;
  /** Null where no traces are made. */
  tracing: Tracing | null;
  /** Longest time until a request is answered, be it by an error. */
  deadlineMs: number;
  /** Called before a request is answered, and may answer it. */
  onRequest?: onRequestHookHandler;
}

/** Mounts GraphQL at /graphql. What is not in the response cache is executed by Apollo Server, each in a span of its own. */
export function mountGraphql(http: FastifyInstance, route: GraphqlRoute): void {
  const { graphql, context, signalOf, releases, responseCacheBytes: capacity, metrics, tracing, onRequest } = route;
  const handle = fastifyApolloHandler(graphql, {
    context: (request, reply) =>
      Promise.resolve({
        ...context,
        principal: request.principal,
        signal: signalOf(reply),
        logError: (error: unknown) => http.errorLog.report(error, request.log),
        changeBegins: () => (request.hasBegunChange = true),
      }),
  });
  const execute: RouteHandlerMethod = async function execute(request, reply) {
    route.shedIfSaturated();
    const run = async (): Promise<unknown> => handle.call(this, request, reply);
    const body = (await (tracing ? tracing.inSpan('graphql', run) : run())) as string;
    // Complete responses have no errors, and are not parsed.
    if (reply.getHeader('cache-control') !== revalidated) request.errorCodes = codesOf(body);
    return body;
  };
  http.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    config: { access: 'reader' },
    ...(onRequest && { onRequest }),
    preHandler: requireWholeCharacters,
    exposeHeadRoute: false,
    handler: withDeadline(withResponseCache(execute, { releases, capacity, metrics }), route.deadlineMs, signalOf),
  });
  http.route({
    url: '/graphql',
    method: ['HEAD', 'PUT', 'PATCH', 'DELETE'],
    config: { access: 'reader' },
    handler(_request, reply) {
      void reply.header('allow', 'GET, POST');
      throw new AppError('METHOD_NOT_ALLOWED', 'Expected GET or POST, which are the methods of GraphQL.');
    },
  });
}

/** The codes of a response's errors, for the log and the metrics. */
function codesOf(body: string): string[] | null {
  try {
    const { errors = [] } = JSON.parse(body) as { errors?: { extensions?: { code?: string } }[] };
    return errors.map(({ extensions }) => extensions?.code ?? 'UNKNOWN');
  } catch {
    // Not JSON: Apollo's response to a method that it does not know.
    return null;
  }
}
