import { setTimeout as delay } from 'node:timers/promises';
import { AppError } from '../errors.ts';
import type { Timings } from '../time-limits.ts';
import type { Jvm } from './neo4j-process.ts';
import type { Report } from './start-progress.ts';
import { describeEnd } from './why-neo4j-ended.ts';

interface SupervisionOptions {
  /** Starts another JVM and resolves once it answers; leaves none behind when it rejects. */
  restart: (signal: AbortSignal) => Promise<Jvm>;
  report: Report;
  timings: Timings;
}

/**
 * Starts Neo4j again whenever it ends by itself, after a pause that doubles with each attempt. It never gives up: what
 * keeps a start from succeeding, such as a full disk, may pass, and each attempt says what was in its way.
 *
 * @param first the JVM that runs
 * @returns stops what runs, what is being started and what would be
 */
export function supervise(first: Jvm, { restart, report, timings }: SupervisionOptions): { stop: () => Promise<void> } {
  const stopping = new AbortController();
  const { signal } = stopping;
  let jvm = first;
  let pause = timings.firstRestart;

  async function startAgain(why: string): Promise<Jvm> {
    for (let reason = why; ;) {
      report({ phase: 'restart', message: `${reason} Starting Neo4j again in ${pause / 1_000} s.` });
      await delay(pause, undefined, { signal });
      pause = Math.min(2 * pause, timings.lastRestart);
      try {
        return await restart(signal);
      } catch (error) {
        signal.throwIfAborted();
        reason = describe(error);
      }
    }
  }
  async function keepRunning(): Promise<void> {
    for (;;) {
      const started = performance.now();
      const exit = await jvm.exited;
      if (signal.aborted) return;
      if (performance.now() - started >= timings.healthy) pause = timings.firstRestart;
      jvm = await startAgain(`DATABASE_UNAVAILABLE: Neo4j ended by itself, with ${await describeEnd(jvm, exit)}`);
      if (signal.aborted) await jvm.stop();
    }
  }
  const running = keepRunning().catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
  return {
    async stop() {
      stopping.abort();
      await jvm.stop();
      await running;
    },
  };
}

function describe(error: unknown): string {
  return error instanceof AppError ? `${error.code}: ${error.message}` : `NEO4J_START_FAILED: ${String(error)}.`;
}
