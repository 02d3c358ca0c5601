/**
 * Lets callers share runs of a task. Each caller gets a run that begins after it asked: who calls while one is under way shares the
 * next with all others who do.
 *
 * @param task what is run, never twice at a time; it may reject
 */
export function coalesce<Result>(task: () => Promise<Result>): () => Promise<Result> {
  let underWay: Promise<unknown> = Promise.resolve();
  let next: Promise<Result> | null = null;
  const begin = (): Promise<Result> => {
    next = null;
    const run = task();
    underWay = run.catch(() => undefined);
    return run;
  };
  return () => (next ??= underWay.then(begin));
}
