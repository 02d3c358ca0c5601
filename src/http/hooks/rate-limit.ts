import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { AppError } from '../../errors.ts';
import { isProbe } from './host.ts';

/** Clients whose requests are counted at a time; whoever asked longest ago is forgotten first. */
const maxClients = 10_000;

/**
 * Refuses what a client asks beyond its share of each minute, and reports in every response how much of it is left
 * (draft-ietf-httpapi-ratelimit-headers-06). Probes are not counted.
 *
 * @param requestsPerMinute 0 counts nothing
 */
export async function limitRate(http: FastifyInstance, requestsPerMinute: number): Promise<void> {
  if (requestsPerMinute === 0) return;
  await http.register(rateLimit, {
    global: false,
    max: requestsPerMinute,
    timeWindow: 60_000,
    cache: maxClients,
    enableDraftSpec: true,
    keyGenerator: ({ ip }) => clientOf(ip),
    allowList: isProbe,
    errorResponseBuilder: (_request, { max, ttl }) =>
      new AppError(
        'TOO_MANY_REQUESTS',
        `Expected at most ${max} requests a minute from one client. Wait ${Math.ceil(ttl / 1000)} seconds.`,
      ),
  });
  // On the whole server, so that addresses where there is nothing count, too.
  http.addHook('onRequest', http.rateLimit());
}

/**
 * Whom an address belongs to: IPv4 addresses as they are, IPv6 addresses by their first 64 bits, within which one customer chooses
 * freely (RFC 6177, RFC 4291 2.5.1).
 */
export function clientOf(address: string): string {
  if (!address.includes(':')) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  const [before = [], after] = address.split('::').map((part) => part.split(':'));
  const missing = after ? 8 - before.length - after.length : 0;
  const groups = [...before, ...Array.from({ length: missing }, () => '0'), ...(after ?? [])];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group || '0', 16).toString(16))
    .join(':')}::/64`;
}
