import type { FastifyRequest } from 'fastify';

/** A GraphQL operation as a request sends it: `query`, `variables` and what else there is, unchecked. */
export type SentOperation = Record<string, unknown>;

/** Parameters of the address that hold JSON. */
const jsonParameters = new Set(['variables', 'extensions']);

/**
 * What a GraphQL request asks for; null for what is no operation.
 *
 * @throws SyntaxError for invalid JSON in an address
 */
export function sentOperation({ method, url, body }: FastifyRequest): SentOperation | null {
  if (method === 'POST') return isOperation(body) ? body : null;
  return method === 'GET' ? readParameters(new URL(url, 'http://localhost').searchParams) : null;
}

function readParameters(parameters: URLSearchParams): SentOperation | null {
  const names = [...parameters.keys()];
  if (new Set(names).size < names.length) return null;
  return Object.fromEntries(
    [...parameters].map(([name, text]) => [name, jsonParameters.has(name) ? (JSON.parse(text) as unknown) : text]),
  );
}

function isOperation(body: unknown): body is SentOperation {
  return typeof body === 'object' && body !== null && !Array.isArray(body);
}
