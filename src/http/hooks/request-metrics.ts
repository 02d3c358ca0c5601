import type { FastifyInstance } from 'fastify';
import type { Metrics } from '../../observability/metrics.ts';

/** Counts all requests from here on, and the errors of their responses. */
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
