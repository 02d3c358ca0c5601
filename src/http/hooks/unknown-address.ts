import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '../../errors.ts';
import { prefersPage } from '../negotiation.ts';
import { isPreflight, originRefused } from './cross-origin.ts';

/** Answers a request with a page, whatever its address. */
export type SendPage = (request: FastifyRequest, reply: FastifyReply) => FastifyReply;

/**
 * Answers requests for which there is no route: with the methods that their address has, if it has any, else that there is nothing at it.
 * To be called before any route is mounted.
 *
 * @param sendPage answers a person, whose browser asks for a page; null where there is none
 */
export function answerUnknownAddresses(http: FastifyInstance, sendPage: SendPage | null): void {
  const methods = new Map<string, Set<string>>();
  http.addHook('onRoute', ({ url, method }) => {
    // A preflight's route, which is one for all addresses.
    if (url.endsWith('*') && method === 'OPTIONS') return;
    methods.set(url, new Set([...(methods.get(url) ?? []), ...[method].flat()]));
  });
  const errorFor = (request: FastifyRequest, reply: FastifyReply): AppError | undefined => {
    const allowed = [...methods].filter(([url]) => isAt(url, request.url)).flatMap(([, names]) => [...names]);
    // Of a static file that is missing, the method is allowed.
    if (allowed.length === 0 || allowed.includes(request.method)) return undefined;
    if (isPreflight(request)) return originRefused(request.headers.origin ?? '');
    const list = [...new Set(allowed)].toSorted().join(', ');
    void reply.header('allow', list);
    return new AppError('METHOD_NOT_ALLOWED', `Expected one of the methods ${list}, but got ${request.method}.`);
  };
  // Before the body is read, whatever it is.
  http.addHook('onRequest', (request, reply, done) => done(request.is404 ? errorFor(request, reply) : undefined));
  http.setNotFoundHandler((request, reply) => {
    const refusal = errorFor(request, reply);
    if (!refusal && sendPage && request.method === 'GET' && prefersPage(request))
      return sendPage(request, reply.code(404));
    throw refusal ?? new AppError('NOT_FOUND', 'There is nothing at this address. GraphQL is at /graphql.');
  });
}

/** Whether an address is one of a route's, such as `/entity/:id`. */
function isAt(route: string, address: string): boolean {
  const [path = ''] = address.split('?');
  const pattern = route
    .replace(/\/$/, '')
    .replaceAll('.', String.raw`\.`)
    .replace(/:\w+/, '[^/]+')
    .replace('*', '.*');
  return new RegExp(`^${pattern}/?$`).test(path);
}
