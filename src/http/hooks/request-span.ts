import type { FastifyInstance } from 'fastify';
import type { Tracing } from '../../observability/tracing.ts';

/**
 * Gives each request from here on a span, named and described by OpenTelemetry's conventions for HTTP servers. It has neither
 * address nor query, in which a client may have written anything.
 */
export function traceRequests(http: FastifyInstance, tracing: Tracing): void {
  const spans = new WeakMap<object, ReturnType<Tracing['startRequest']>>();
  http.addHook('onRequest', (request, reply, done) => {
    const { method, protocol, routeOptions } = request;
    const span = tracing.startRequest(request.headers, {
      'http.request.method': method,
      'url.scheme': protocol,
      ...(routeOptions.url !== undefined && { 'http.route': routeOptions.url }),
    });
    span.updateName(routeOptions.url === undefined ? method : `${method} ${routeOptions.url}`);
    spans.set(request, span);
    reply.raw.once('close', () => {
      const { statusCode, raw } = reply;
      span.setAttribute('http.response.status_code', statusCode);
      if (!raw.writableFinished) tracing.fail(span, 'aborted');
      else if (statusCode >= 500) tracing.fail(span, request.errorCodes?.[0] ?? String(statusCode));
      span.end();
    });
    done();
  });
  // Not earlier: while a body is read, what runs does not know to which request it belongs.
  http.addHook('preHandler', (request, _reply, done) => {
    const span = spans.get(request);
    if (span) tracing.within(span, done);
    else done();
  });
}
