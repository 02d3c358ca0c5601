import { setTimeout as delay } from 'node:timers/promises';
import type { Graph } from '../graph/graph.ts';
import type { Runnable, Statement } from '../graph/statements.ts';
import type { ProcessOptions } from './process-options.ts';

/**
 * Runs each statement once with its example, so that the first requests do not wait for a planner that has only just been loaded: on a busy
 * machine that takes longer than a statement may. It ends early rather than keep a start from succeeding; what is wrong with the database
 * is for those to report who ask it next.
 */
export async function warmUp(
  graph: Graph,
  statements: readonly (Runnable & Pick<Statement, 'example'>)[],
  { report, signal, timeoutMs }: Pick<ProcessOptions, 'report' | 'signal'> & { timeoutMs: number },
): Promise<void> {
  const ended = new AbortController();
  const stop = AbortSignal.any([ended.signal, ...(signal ? [signal] : [])]);
  const run = async (): Promise<void> => {
    for (const [done, statement] of statements.entries()) {
      if (stop.aborted) return;
      report({ phase: 'warm-up', done, total: statements.length });
      await graph.read(statement, statement.example, stop).catch(() => undefined);
    }
    report({ phase: 'warm-up', done: statements.length, total: statements.length });
  };
  await Promise.race([run(), delay(timeoutMs, undefined, { ref: false, signal: stop }).catch(() => undefined)]);
  ended.abort();
}
