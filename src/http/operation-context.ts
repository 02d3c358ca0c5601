import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Releases } from '../graph/release.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { InFlight } from './hooks/in-flight.ts';

/** What the operations of an HTTP request are executed with, whichever route executes them. */
export type ContextOf = (request: FastifyRequest, reply: FastifyReply) => RequestContext;

/** @param signalOf its signal is aborted when the statements of a request are to be ended */
export function operationContext(
  http: FastifyInstance,
  { releases, signalOf }: { releases: Pick<Releases, 'current'>; signalOf: InFlight['signalOf'] },
): ContextOf {
  return (request, reply) => ({
    principal: request.principal,
    currentRelease: releases.current,
    signal: signalOf(reply),
    logError: (error: unknown) => http.errorLog.report(error, request.log),
    changeBegins: () => (request.hasBegunChange = true),
  });
}
