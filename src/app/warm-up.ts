import { setTimeout as delay } from 'node:timers/promises';
import type { Graph } from '../graph/graph.ts';
import type { Runnable, Statement } from '../graph/statements.ts';
import type { ProcessOptions } from './process-options.ts';

/** How many statements are planned at a time: planning takes a processor each. */
const atOnce = 4;

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
  let done = 0;
  const reportDone = (): void => report({ phase: 'warm-up', done, total: statements.length });
  const remaining = statements.values();
  const run = async (): Promise<void> => {
    for (const statement of remaining) {
      if (stop.aborted) return;
      await graph.read(statement, statement.example, stop).catch(() => undefined);
      done += 1;
      reportDone();
    }
  };
  reportDone();
  await Promise.race([
    Promise.all(Array.from({ length: atOnce }, run)),
    delay(timeoutMs, undefined, { ref: false, signal: stop }).catch(() => undefined),
  ]);
  ended.abort();
}
