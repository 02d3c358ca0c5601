import type { RouteHandlerMethod } from 'fastify';
import { revalidated } from '../graphql/cache-control.ts';

/**
 * Notes the codes of what GraphQL answers for those who count and log them. Complete answers have none, and are not read.
 *
 * @param handler returns the body, and marks complete answers by `Cache-Control`
 */
export function withErrorCodes(handler: RouteHandlerMethod): RouteHandlerMethod {
  return async function noteCodes(request, reply) {
    const body = (await handler.call(this, request, reply)) as string;
    if (reply.getHeader('cache-control') !== revalidated) request.errorCodes = codesOf(body);
    return body;
  };
}

function codesOf(body: string): string[] | null {
  try {
    const { errors = [] } = JSON.parse(body) as { errors?: { extensions?: { code?: string } }[] };
    return errors.map(({ extensions }) => extensions?.code ?? 'UNKNOWN');
  } catch {
    // Not JSON: Apollo's answer to a method that it does not know.
    return null;
  }
}
