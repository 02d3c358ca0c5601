import type { FastifyInstance } from 'fastify';
import { neverShed } from './pressure.ts';
import type { Metrics } from '../../observability/metrics.ts';

/** Counts all requests from here on, and the errors that their answers tell. */
export function countRequests(http: FastifyInstance, metrics: Metrics): void {
  http.addHook('onRequest', (request, reply, done) => {
    const begin = performance.now();
    metrics.requestBegan();
    // Not Fastify's onResponse, which never comes when a client leaves early.
    reply.raw.once('close', () => {
      metrics.requestEnded({
        method: request.method,
        route: request.routeOptions.url,
        status: reply.raw.writableFinished ? reply.statusCode : null,
        seconds: (performance.now() - begin) / 1_000,
      });
      for (const code of request.errorCodes ?? []) metrics.errorTold(code);
    });
    done();
  });
}

/** Mounts /metrics, where Prometheus fetches what was counted. */
export function mountMetrics(http: FastifyInstance, metrics: Metrics): void {
  http.get('/metrics', neverShed, async (_request, reply) =>
    reply
      .header('cache-control', 'no-store')
      .type(metrics.contentType)
      .send(await metrics.text()),
  );
}
