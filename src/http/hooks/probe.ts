import type { FastifyRequest } from 'fastify';

/**
 * Whether a request is a health probe. Probes come from load balancers and orchestrators, which call an address rather than a name and
 * must be answered under any load; their response holds no secret.
 */
export function isProbe({ raw }: FastifyRequest): boolean {
  return raw.url?.startsWith('/health/') ?? false;
}
