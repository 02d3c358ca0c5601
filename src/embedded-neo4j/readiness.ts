import { setTimeout as delay } from 'node:timers/promises';
import { AppError } from '../errors.ts';
import { timingsAt } from '../time-limits.ts';
import type { Jvm } from './neo4j-process.ts';
import { startFailure } from './why-neo4j-ended.ts';

/**
 * Waits until `attempt` succeeds, repeating it while it fails with anything but a AppError.
 *
 * @throws AppError ALREADY_RUNNING or NEO4J_START_FAILED if the JVM ends meanwhile, NEO4J_START_FAILED when it takes too long, or the
 *   one that `attempt` threw; an AbortError if `signal` is aborted
 */
export async function waitUntilReady(
  jvm: Jvm,
  home: string,
  attempt: () => Promise<void>,
  signal: AbortSignal | undefined,
  { neo4jStart, startProbe } = timingsAt(),
): Promise<void> {
  const ended = new AbortController();
  const until = AbortSignal.any([ended.signal, ...(signal ? [signal] : [])]);
  const deadline = delay(neo4jStart, 'too late' as const, { ref: false, signal: until });
  let failure: unknown;
  try {
    for (;;) {
      const outcome = await Promise.race([jvm.exited, deadline, tryOnce(attempt)]);
      if (outcome === 'ready') return;
      if (outcome === 'too late') throw tooLate(jvm, neo4jStart, failure);
      if ('signal' in outcome) throw await startFailure(jvm, outcome, home);
      failure = outcome.failure;
      await delay(startProbe);
    }
  } finally {
    ended.abort();
  }
}

async function tryOnce(attempt: () => Promise<void>): Promise<'ready' | { failure: unknown }> {
  try {
    await attempt();
    return 'ready';
  } catch (failure) {
    if (failure instanceof AppError) throw failure;
    return { failure };
  }
}

function tooLate({ logFile }: Jvm, milliseconds: number, cause: unknown): AppError {
  return new AppError(
    'NEO4J_START_FAILED',
    `Expected Neo4j to answer within ${milliseconds / 1_000} s; it runs but does not answer. Its log is ${logFile}.`,
    { cause },
  );
}
