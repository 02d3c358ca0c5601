import { configure } from 'safe-stable-stringify';
import type { FastifyRequest } from 'fastify';

type Operation = Record<string, unknown>;

/** What decides, besides the operation, whether and in which format it is answered. */
const decisiveHeaders = ['accept', 'content-type', 'x-apollo-operation-name', 'apollo-require-preflight'];

/** Parameters of the address that hold JSON. */
const jsonParameters = new Set(['variables', 'extensions']);

const stringify = configure({ strict: true });

/**
 * Names what a GraphQL request asks for: requests with the same key must get the same answer from the same graph, whatever the
 * order of what they list by name.
 *
 * @returns null for what is no operation, and for a persisted query that is registered, which GraphQL must see each time
 */
export function cacheKey(request: FastifyRequest): string | null {
  try {
    const operation = operationOf(request);
    if (!operation || isRegistration(operation)) return null;
    const { method, headers } = request;
    return stringify([method, decisiveHeaders.map((name) => headers[name] ?? null), operation]) ?? null;
  } catch {
    // Invalid JSON, or JSON that nests too deep; GraphQL reports it.
    return null;
  }
}

/**
 * What a GraphQL request asks for; null for what is no operation.
 *
 * @throws SyntaxError for invalid JSON in an address
 */
export function operationOf({ method, url, body }: FastifyRequest): Operation | null {
  if (method === 'POST') return isOperation(body) ? body : null;
  return method === 'GET' ? readParameters(new URL(url, 'http://localhost').searchParams) : null;
}

function readParameters(parameters: URLSearchParams): Operation | null {
  const names = [...parameters.keys()];
  if (new Set(names).size < names.length) return null;
  return Object.fromEntries(
    [...parameters].map(([name, text]) => [name, jsonParameters.has(name) ? (JSON.parse(text) as unknown) : text]),
  );
}

function isOperation(body: unknown): body is Operation {
  return typeof body === 'object' && body !== null && !Array.isArray(body);
}

function isRegistration({ query, extensions }: Operation): boolean {
  return Boolean(query && (extensions as Operation | null | undefined)?.['persistedQuery']);
}
