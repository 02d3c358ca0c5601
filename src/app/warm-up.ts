import { setMaxListeners } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { getOperationAST, parse, type GraphQLSchema } from 'graphql';
import type { PageLimits } from '../compiler/page-arguments.ts';
import { createExecutor, type ExecutorOptions } from '../graphql/execute.ts';
import { firstQuestions } from '../generated/first-questions.ts';
import type { ProcessOptions } from './process-options.ts';

/** How many are planned at a time: planning takes a processor each. */
const atOnce = 4;

/** Has something planned and run for the first time. */
export type FirstRun = (signal: AbortSignal) => Promise<unknown>;

/**
 * Runs what a server is asked first, so that the first requests do not wait for a planner that has only just been loaded: on a busy machine
 * that takes longer than a statement may. It ends early rather than keep a start from succeeding; what is wrong with the database is for
 * those to report who ask it next.
 */
export async function warmUp(
  firstRuns: readonly FirstRun[],
  { report, signal, timeoutMs }: Pick<ProcessOptions, 'report' | 'signal'> & { timeoutMs: number },
): Promise<void> {
  const ended = new AbortController();
  const stop = AbortSignal.any([ended.signal, ...(signal ? [signal] : [])]);
  // Each statement under way listens to it.
  setMaxListeners(0, stop);
  let done = 0;
  const reportDone = (): void => report({ phase: 'warm-up', done, total: firstRuns.length });
  const remaining = firstRuns.values();
  const run = async (): Promise<void> => {
    for (const firstRun of remaining) {
      if (stop.aborted) return;
      await firstRun(stop).catch(() => undefined);
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

/** What the dashboard asks first: whoever opens it finds its statements planned, and whoever asks for something else, the planner loaded. */
export function firstViews(schema: GraphQLSchema, options: ExecutorOptions): FirstRun[] {
  // Not among those who wait for their turn: nobody else asks yet.
  const execute = createExecutor({ ...options, limiter: { admit: (_task, fetch) => fetch() } });
  return firstQuestions.map(({ query, variables }) => async (signal) => {
    const document = parse(query);
    const operation = getOperationAST(document) ?? undefined;
    const ask = (asked: Record<string, unknown>): Promise<unknown> =>
      execute({ schema, document, operation, variables: asked, signal }, { name: null, role: 'reader' });
    const first = withPagesOf(options.pages, variables);
    const answer = await ask(first);
    // A page that continues after a cursor is another statement than the first one.
    const after = 'after' in first && cursorOfNextPage(answer);
    if (after) await ask({ ...first, after });
  });
}

/** Where the first connection in an answer continues that does. */
function cursorOfNextPage(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { hasNextPage, endCursor } = value as { hasNextPage?: boolean; endCursor?: string };
  if (hasNextPage) return endCursor;
  for (const below of Object.values(value)) {
    const cursor = cursorOfNextPage(below);
    if (cursor) return cursor;
  }
  return undefined;
}

/** As the views ask a server whose pages are smaller: none that it refuses. */
function withPagesOf({ maxPageSize }: PageLimits, variables: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [
      name,
      typeof value === 'number' ? Math.min(value, maxPageSize) : value,
    ]),
  );
}
