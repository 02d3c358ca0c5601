import type { FastifyRequest } from 'fastify';

/**
 * The way from a request's address to the root of this server, such as `../` from `/entity/x`. Pages and redirects use it: where a proxy
 * serves this server below a path of its own, only the browser knows that path.
 */
export function rootFrom({ url }: FastifyRequest): string {
  const [path = ''] = url.replace(/^\w+:\/\/[^/]*/, '').split('?');
  return '../'.repeat(path.split('/').length - 2) || './';
}
