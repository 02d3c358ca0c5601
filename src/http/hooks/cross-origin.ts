import cors from '@fastify/cors';
import type { FastifyInstance, FastifyRequest, onRequestHookHandler } from 'fastify';
import { AppError } from '../../errors.ts';

/**
 * Lets pages of other origins read what is mounted (Fetch, "CORS protocol"); whatever is mounted elsewhere they may not. Cookies never
 * count, so that a page may send whatever headers its libraries add, and no request is more than its address, headers and body say.
 *
 * @param origins such as `https://dashboard.example` or, for all names below one, `https://*.dashboard.example`; none leaves all closed
 * @param mount mounts the routes
 */
export function openToOrigins(http: FastifyInstance, origins: string[], mount: (http: FastifyInstance) => void): void {
  void http.register(async (scope) => {
    scope.addHook('onRequest', refuseEmbedding);
    if (origins.length > 0) await open(scope, (origin) => isAllowed(origin, origins));
    mount(scope);
  });
}

async function open(scope: FastifyInstance, mayRead: (origin: string) => boolean): Promise<void> {
  scope.addHook('onRequest', (request, _reply, done) => {
    const { origin = '' } = request.headers;
    done(isPreflight(request) && !mayRead(origin) ? originRefused(origin) : undefined);
  });
  await scope.register(cors, {
    origin: (origin, decide) => decide(null, origin !== undefined && mayRead(origin)),
    methods: ['GET', 'HEAD', 'POST'],
    exposedHeaders: [
      'accept-ranges',
      'cache-status',
      'content-disposition',
      'content-range',
      'etag',
      'ratelimit-limit',
      'ratelimit-remaining',
      'ratelimit-reset',
      'retry-after',
      'x-data-release',
      'x-request-id',
    ],
    maxAge: 600,
    strictPreflight: false,
  });
}

/** Whether an origin is one of the allowed ones. */
export const isAllowed = (origin: string, origins: readonly string[]): boolean =>
  origins.some((allowed) => matches(origin, allowed));

/** Whether an origin is the allowed one, in which a `*` stands for one or more labels of a host name. */
function matches(origin: string, allowed: string): boolean {
  const [start = '', end] = allowed.split('*');
  if (end === undefined) return origin === allowed;
  const labels = origin.slice(start.length, -end.length);
  return /^[\w-]+(?:\.[\w-]+)*$/.test(labels) && origin === start + labels + end;
}

/** Whether a browser asks if a page of another origin may send a request (Fetch, "CORS-preflight request"). */
export function isPreflight({ method, headers }: FastifyRequest): boolean {
  return method === 'OPTIONS' && headers['access-control-request-method'] !== undefined;
}

/** Says why a preflight is refused; the page itself learns no more than that it was. */
export function originRefused(origin: string): AppError {
  return new AppError(
    'FORBIDDEN',
    `Expected a page of an origin that CORS_ORIGINS lists, but this one is of ${JSON.stringify(origin)}. Add it to that setting of this server, or fetch from a server of your own.`,
  );
}

/**
 * Refuses what a page of another site embeds, such as the picture or script that it takes an address for. Such a page can neither read what
 * comes nor send a token, so that all it could do is to make work (W3C, Fetch Metadata Request Headers). Links and allowed pages are others.
 */
const refuseEmbedding: onRequestHookHandler = ({ headers }, _reply, done) => {
  const isEmbedded = headers['sec-fetch-site'] === 'cross-site' && headers['sec-fetch-mode'] === 'no-cors';
  done(
    isEmbedded
      ? new AppError(
          'FORBIDDEN',
          'Expected a request that its page can read, but got one of another site in the mode "no-cors". Use fetch in its default mode, and add the page to CORS_ORIGINS.',
        )
      : undefined,
  );
};
