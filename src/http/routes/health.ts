import type { FastifyInstance } from 'fastify';
import { withDeadline } from '../hooks/in-flight.ts';
import { neverShed } from '../hooks/pressure.ts';

/**
 * Mounts /health/live, which answers as long as the process does, and /health/ready, which asks the database.
 *
 * @param probe resolves when the database answers
 * @param timeoutMs how long it may take before the service counts as not ready
 */
export function mountHealth(http: FastifyInstance, probe: () => Promise<unknown>, timeoutMs: number): void {
  const config = { ...neverShed.config, access: 'public' } as const;
  http.get('/health/live', { config }, () => ({ status: 'live' }));
  const askDatabase = async (): Promise<unknown> => {
    await probe();
    return { status: 'ready' };
  };
  http.get('/health/ready', { config }, withDeadline(askDatabase, timeoutMs));
}
