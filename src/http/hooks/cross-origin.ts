import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

/**
 * Lets pages of other origins read what is mounted (Fetch, "CORS protocol"); whatever is mounted elsewhere they may not. Cookies never
 * count.
 *
 * @param origins exact, such as `https://dashboard.example`; none leaves all closed
 * @param mount mounts the routes
 */
export function openToOrigins(http: FastifyInstance, origins: string[], mount: (http: FastifyInstance) => void): void {
  if (origins.length === 0) return mount(http);
  void http.register(async (scope) => {
    await scope.register(cors, {
      origin: origins,
      methods: ['GET', 'HEAD', 'POST'],
      allowedHeaders: [
        'accept',
        'authorization',
        'apollo-require-preflight',
        'content-type',
        'if-none-match',
        'if-range',
        'range',
        'x-apollo-operation-name',
        'x-request-id',
      ],
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
    mount(scope);
  });
}
