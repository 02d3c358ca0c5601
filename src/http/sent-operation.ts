import type { FastifyRequest, preHandlerHookHandler } from 'fastify';

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

/** Parts that say nothing where they are empty, as clients leave them that always send each. */
const optionalParts = ['operationName', 'variables', 'extensions'];

/** Takes empty parts of a GraphQL request for left out ones, which Apollo Server does not. */
export const leaveOutEmptyParts: preHandlerHookHandler = ({ raw, body }, _reply, done) => {
  if (isOperation(body)) for (const name of emptyParts(body)) delete body[name];
  const [path = '', search] = (raw.url ?? '').split(/\?(.*)/s);
  const parameters = new URLSearchParams(search);
  // One that is given twice is GraphQL's to refuse.
  const empty = emptyParts(
    Object.fromEntries([...parameters].filter(([name]) => parameters.getAll(name).length === 1)),
  );
  for (const name of empty) parameters.delete(name);
  if (empty.length > 0) raw.url = `${path}?${parameters.toString()}`;
  done();
};

/** A query that is empty beside the hash of a persisted one is another such part. */
function emptyParts(operation: SentOperation): string[] {
  const isEmpty = (name: string): boolean => {
    const part = operation[name];
    return typeof part === 'string' && (part.trim() === '' || (jsonParameters.has(name) && part.trim() === 'null'));
  };
  const empty = optionalParts.filter(isEmpty);
  return isEmpty('query') && operation['extensions'] && !empty.includes('extensions') ? [...empty, 'query'] : empty;
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
