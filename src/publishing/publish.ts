import { setImmediate } from 'node:timers/promises';
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

/** What the next release would change. */
interface ReleasePreview {
  changes: ReleaseChanges;
  /** What keeps it from being published. */
  faults: string[];
  before: CuratedDataset;
  after: CuratedDataset;
}

/** @returns what a release would change that serves another library beside the seed */
async function previewRelease(seed: Seed, before: ServedLibrary, after: ServedLibrary): Promise<ReleasePreview> {
  const one = composeDataset(seed, before);
  await setImmediate();
  const other = composeDataset(seed, after);
  await setImmediate();
  // What was left out before is no news.
  const known = new Set(one.conflicts.map(({ document }) => document));
  return {
    changes: changesBetween(summarize(holdingsOf(one.dataset)), summarize(holdingsOf(other.dataset))),
    faults: other.conflicts.filter(({ document }) => !known.has(document)).flatMap(({ faults }) => faults),
    before: one.dataset,
    after: other.dataset,
  };
}

/**
 * Serves another library beside the seed, in the transaction that `run` runs in: all of it or nothing. Between its parts other requests
 * have their turn.
 *
 * @param served the library that is served
 * @returns the new release's number
 * @throws AppError BAD_USER_INPUT where a publication does not fit; CONFLICT where the graph serves another seed than this process has
 */
export async function publishRelease(
  run: RunInTransaction,
  { seed, statements, quotes }: Publishing,
  { served, library, by, message }: PublishNote & { served: ServedLibrary; library: ServedLibrary },
): Promise<number> {
  const { named } = statements;
  const { changes, faults, before, after } = await previewRelease(seed, served, library);
  if (faults.length > 0) {
    throw new AppError(
      'BAD_USER_INPUT',
      `Expected claims that fit the graph, but nothing was published:\n${faults.join('\n')}`,
    );
  }
  await setImmediate();
  const { fingerprint } = planLoad(before, quotes, statements).release;
  if ((await run(named('begin_change'), { fingerprint })).length === 0) {
    throw new AppError(
      'CONFLICT',
      'Expected the graph to serve the seed that this server was started with, but it serves another. Nothing was published: start this server again, or upgrade it as the others.',
    );
  }
  const plan = planLoad(after, quotes, statements);
  await setImmediate();
  await writeChange(run, named, planChange(before, after));
  return recordRelease(run, named, plan, { library, changes, by, message });
}
