import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance, onRequestHookHandler, RouteHandlerMethod } from 'fastify';
import { AppError } from '../../errors.ts';
import type { ConcurrencyLimiter } from '../../graph/concurrency-limiter.ts';
import type { RequestContext } from '../../graphql/context.ts';
import type { ContextOf } from '../operation-context.ts';
import { revalidated } from '../../graphql/apollo-plugin.ts';
import type { Tracing } from '../../observability/tracing.ts';
import { requireWholeCharacters } from '../hooks/encodings.ts';
import { withDeadline, type InFlight } from '../hooks/in-flight.ts';
import { leaveOutEmptyParts } from '../sent-operation.ts';
import { withResponseCache, type CacheMetrics, type ResponseCacheOptions } from '../response-cache.ts';
import { mountSchema } from './schema.ts';

export interface GraphqlRoute {
  /** Must be started. */
  graphql: ApolloServer<RequestContext>;
  contextOf: ContextOf;
  signalOf: InFlight['signalOf'];
  releases: ResponseCacheOptions['releases'];
  limiter: Pick<ConcurrencyLimiter, 'shedIfSaturated'>;
  /** Largest size of the response cache, in bytes; 0 caches nothing. */
  responseCacheBytes: number;
  metrics: CacheMetrics;
  /** Null where no traces are made. */
  tracing: Tracing | null;
  /** Longest time until a request is answered, be it by an error. */
  deadlineMs: number;
  /** The schema as clients see it; left out where nobody may ask for it. */
  sdl?: string;
  /** Called before a GET is answered, and may answer it. */
  onGet?: onRequestHookHandler;
}

/** Mounts GraphQL at /graphql. What is not in the response cache is executed by Apollo Server, each in a span of its own. */
export function mountGraphql(http: FastifyInstance, route: GraphqlRoute): void {
  const { graphql, contextOf, signalOf, releases, responseCacheBytes: capacity, metrics, tracing, onGet } = route;
  const handle = fastifyApolloHandler(graphql, { context: async (...exchange) => contextOf(...exchange) });
  const execute: RouteHandlerMethod = async function execute(request, reply) {
    route.limiter.shedIfSaturated();
    const run = async (): Promise<unknown> => handle.call(this, request, reply);
    const body = (await (tracing ? tracing.inSpan('graphql', run) : run())) as string;
    // Complete responses have no errors, and are not parsed.
    if (reply.getHeader('cache-control') !== revalidated) request.errorCodes = codesOf(body);
    return body;
  };
  const answered = {
    url: '/graphql',
    config: { access: 'reader' as const },
    preHandler: [leaveOutEmptyParts, requireWholeCharacters],
    handler: withDeadline(withResponseCache(execute, { releases, capacity, metrics }), route.deadlineMs, signalOf),
  };
  if (route.sdl !== undefined) mountSchema(http, route.sdl);
  http.route({ ...answered, method: 'GET', exposeHeadRoute: false, onRequest: [refuseWebSockets, onGet ?? []].flat() });
  http.route({ ...answered, method: 'POST' });
}

/** Says to clients of subscriptions that there are none, instead of what else is wrong with their request. */
const refuseWebSockets: onRequestHookHandler = ({ headers }, _reply, done) =>
  done(
    headers.upgrade?.toLowerCase() === 'websocket'
      ? new AppError(
          'BAD_USER_INPUT',
          'Expected a query by GET or POST, but got the handshake of a WebSocket. This API has no subscriptions.',
        )
      : undefined,
  );

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
