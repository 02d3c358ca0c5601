import { AppError } from '../errors.ts';
import type { CuratedDataset } from '../domain/dataset.ts';
import { changesBetween, holdingsOf, summarize, type ReleaseChanges } from '../domain/release.ts';
import type { RunInTransaction, Statements } from '../graph/statements.ts';
import { planChange, writeChange } from './change.ts';
import { composeDataset, type Seed, type ServedLibrary } from './dataset.ts';
import { planLoad } from './load-plan.ts';
import { recordRelease } from './record-release.ts';

/** What a publication needs besides the transaction. */
export interface Publishing {
  seed: Seed;
  statements: Statements;
  /** Whether the seed's documents are at hand, so that evidence carries quotes. */
  quotes: boolean;
}

/** Who publishes, and why. */
export interface PublishNote {
  by: string;
  message: string;
}

/** @returns what the next release would change, and what would keep it from being published */
export function previewRelease(
  seed: Seed,
  before: ServedLibrary,
  after: ServedLibrary,
): { changes: ReleaseChanges; faults: string[]; datasets: { before: CuratedDataset; after: CuratedDataset } } {
  const one = composeDataset(seed, before);
  const other = composeDataset(seed, after);
  // What was left out before is no news.
  const known = new Set(one.conflicts.map(({ source }) => source));
  const faults = other.conflicts.filter(({ source }) => !known.has(source)).flatMap((conflict) => conflict.faults);
  const changes = changesBetween(summarize(holdingsOf(one.dataset)), summarize(holdingsOf(other.dataset)));
  return { changes, faults, datasets: { before: one.dataset, after: other.dataset } };
}

/**
 * Serves another library beside the seed, in the transaction that `run` runs in: all of it or nothing.
 *
 * @param before the library that is served
 * @returns the new release's number
 * @throws AppError BAD_USER_INPUT where a publication does not fit; CONFLICT where the graph serves another seed than this process has
 */
export async function publishRelease(
  run: RunInTransaction,
  { seed, statements, quotes }: Publishing,
  { before, after, by, message }: PublishNote & { before: ServedLibrary; after: ServedLibrary },
): Promise<number> {
  const { named } = statements;
  const { changes, faults, datasets } = previewRelease(seed, before, after);
  if (faults.length > 0) {
    throw new AppError(
      'BAD_USER_INPUT',
      `Expected claims that fit the graph, but nothing was published:\n${faults.join('\n')}`,
    );
  }
  const { fingerprint } = planLoad(datasets.before, quotes, statements).release;
  if ((await run(named('begin_change'), { fingerprint })).length === 0) {
    throw new AppError(
      'CONFLICT',
      'Expected the graph to serve the seed that this server was started with, but it serves another. Nothing was published: start this server again, or upgrade it as the others.',
    );
  }
  await writeChange(run, named, planChange(datasets.before, datasets.after));
  return recordRelease(run, named, planLoad(datasets.after, quotes, statements), {
    ...{ library: after, changes, by, message },
  });
}
