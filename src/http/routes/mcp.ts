import type { ApolloServer } from '@apollo/server';
import { createMcpHandler, type McpHttpHandler } from '@modelcontextprotocol/server';
import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestHookHandler } from 'fastify';
import { AppError } from '../../errors.ts';
import type { ConcurrencyLimiter } from '../../graph/concurrency-limiter.ts';
import type { RequestContext } from '../../graphql/context.ts';
import { answerOf, type Ask, type GraphqlResponse } from '../../mcp/ask.ts';
import { createMcpServer } from '../../mcp/server.ts';
import type { Metrics } from '../../observability/metrics.ts';
import { jsonRpcErrorBody } from '../error-response.ts';
import { isAllowed } from '../hooks/cross-origin.ts';
import { withDeadline, type InFlight } from '../hooks/in-flight.ts';
import type { ContextOf } from '../operation-context.ts';

export interface McpRoute {
  /** Must be started. */
  graphql: ApolloServer<RequestContext>;
  contextOf: ContextOf;
  signalOf: InFlight['signalOf'];
  limiter: Pick<ConcurrencyLimiter, 'shedIfSaturated'>;
  metrics: Pick<Metrics, 'toolCalled'>;
  version: string;
  /** Where people reach the dashboard; null: where the request was sent to. */
  dashboardUrl: string | null;
  /** Origins whose pages may call tools, besides the server's own. */
  corsOrigins: readonly string[];
  /** Longest time until a request is answered, be it by an error. */
  deadlineMs: number;
}

/**
 * Mounts the MCP server at /mcp (Streamable HTTP, without sessions). Each tool call executes stored operations as GraphQL does, so that access,
 * limits, metrics and logs are the same.
 */
export function mountMcp(http: FastifyInstance, route: McpRoute): void {
  const config = { access: 'reader', errorBody: jsonRpcErrorBody } as const;
  const common = { url: '/mcp', config, onRequest: checkOrigin(route.corsOrigins) };
  http.route({
    ...common,
    method: 'POST',
    handler: withDeadline(
      async (request, reply) => {
        route.limiter.shedIfSaturated();
        if (Array.isArray(request.body))
          throw new AppError(
            'BAD_USER_INPUT',
            'Expected one JSON-RPC message, but got an array. Send each message as a request of its own.',
          );
        const handler = handlerFor(http, route, request, reply);
        const response = await handler.fetch(toWebRequest(request), { parsedBody: request.body });
        // Tools never change while the server runs: whoever subscribes to changes gets its acknowledgement, and then the end of the stream.
        await handler.close();
        return sendResponse(reply, response);
      },
      route.deadlineMs,
      route.signalOf,
    ),
  });
  http.route({
    ...common,
    method: ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE'],
    handler(_request, reply) {
      void reply.header('allow', 'POST');
      throw new AppError('METHOD_NOT_ALLOWED', 'Expected POST, by which MCP clients call tools; docs/mcp.md says how.');
    },
  });
}

/** One for each request: it holds nothing between two. */
function handlerFor(
  http: FastifyInstance,
  { graphql, contextOf, metrics, version, dashboardUrl }: McpRoute,
  request: FastifyRequest,
  reply: FastifyReply,
): McpHttpHandler {
  const contextValue = contextOf(request, reply);
  const ask: Ask = async (operation, variables) => {
    const { body } = await graphql.executeOperation(
      { query: String(operation), variables: variables as Record<string, unknown> },
      { contextValue },
    );
    // The executor never answers in parts.
    return answerOf((body as Extract<typeof body, { kind: 'single' }>).singleResult as GraphqlResponse);
  };
  const server = () =>
    createMcpServer({
      version,
      connect: async () => ({ ask, baseUrl: dashboardUrl ?? `${request.protocol}://${request.host}` }),
      onCall: ({ tool, codes, cause }) => {
        metrics.toolCalled(tool, codes ? 'error' : 'success');
        if (codes) request.errorCodes = [...(request.errorCodes ?? []), ...codes];
        if (cause !== undefined) http.errorLog.report(cause, request.log);
      },
    });
  return createMcpHandler(server);
}

/**
 * Refuses pages of other origins than this server's and those that are allowed, whatever browsers would do (MCP, Streamable HTTP,
 * "Security Warning"). Other clients send no Origin.
 */
function checkOrigin(allowed: readonly string[]): onRequestHookHandler {
  return ({ headers: { origin }, host }, _reply, done) => {
    // By host alone: what ends TLS in front of this server need not say so.
    const isOwn = origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
    const mayCall = isOwn || isAllowed(origin, allowed);
    done(
      mayCall
        ? undefined
        : new AppError(
            'FORBIDDEN',
            'Expected Origin to be that of this server, but got another. CORS_ORIGINS adds origins.',
          ),
    );
  };
}

/** The request without its body, which is parsed already. */
function toWebRequest({ method, url, headers }: FastifyRequest): Request {
  const copied = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    // A token is for this server's own check; no tool sees it.
    if (value !== undefined && name !== 'authorization') copied.set(name, String(value));
  }
  return new Request(new URL(url, 'http://localhost'), { method, headers: copied });
}

/** Streams have ended, so that they can be sent as a whole. */
async function sendResponse(reply: FastifyReply, response: Response): Promise<FastifyReply> {
  const text = await response.text();
  const type = response.headers.get('content-type');
  void reply.code(response.status).header('cache-control', 'no-store');
  if (type) void reply.type(type);
  return reply.send(text || undefined);
}
