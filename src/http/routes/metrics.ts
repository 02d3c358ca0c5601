import type { FastifyInstance } from 'fastify';
import type { Metrics } from '../../observability/metrics.ts';
import { neverShed } from '../hooks/pressure.ts';

/** Mounts /metrics, where Prometheus fetches what was counted. */
export function mountMetrics(http: FastifyInstance, metrics: Metrics): void {
  http.get('/metrics', neverShed, async (_request, reply) =>
    reply
      .header('cache-control', 'no-store')
      .type(metrics.contentType)
      .send(await metrics.text()),
  );
}
