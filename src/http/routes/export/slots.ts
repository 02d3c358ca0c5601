import type { FastifyReply } from 'fastify';
import { AppError } from '../../../errors.ts';
import type { Metrics } from '../../../observability/metrics.ts';
import type { InFlight } from '../../hooks/in-flight.ts';

/** Exports that may run at a time; each holds a transaction and a connection of the database for as long as its reader takes. */
const maxExports = 4;

/** @returns a signal that is aborted when the export is to be broken off */
export type BeginExport = (reply: FastifyReply, name: string) => AbortSignal;

/** @returns what counts exports, and refuses one that is too many with TOO_MANY_EXPORTS */
export function exportSlots(metrics: Pick<Metrics, 'exportBegan'>, signalOf: InFlight['signalOf']): BeginExport {
  let running = 0;
  return (reply, name) => {
    if (running >= maxExports) {
      throw new AppError(
        'TOO_MANY_EXPORTS',
        `Expected at most ${maxExports} exports at a time; wait until one has ended.`,
      );
    }
    running += 1;
    const { socket } = reply.raw;
    const bytesBefore = socket?.bytesWritten ?? 0;
    const countEnd = metrics.exportBegan(name);
    reply.raw.once('close', () => {
      running -= 1;
      countEnd((socket?.bytesWritten ?? 0) - bytesBefore);
    });
    return signalOf(reply);
  };
}
