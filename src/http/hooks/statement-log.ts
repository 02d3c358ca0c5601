import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { StatementRecord } from '../../graph/graph.ts';

/**
 * Logs each statement, at level debug, with the id of the request that it was run for. Node follows a request through
 * its promises only when that level is on: it costs each of them something.
 */
export function statementLog(http: FastifyInstance): (record: StatementRecord) => void {
  if (!['debug', 'trace'].includes(http.log.level)) return () => undefined;
  const logs = new AsyncLocalStorage<FastifyBaseLogger>();
  // The last hook before the handler: reading the body leaves the flow that earlier ones are in.
  http.addHook('preHandler', (request, _reply, done) => logs.run(request.log, done));
  return (record) => (logs.getStore() ?? http.log).debug(record, 'statement');
}
