import type { ReleaseChanges } from '../domain/release.ts';
import type { RunInTransaction, Statements } from '../graph/statements.ts';
import type { ServedLibrary } from './dataset.ts';
import type { LoadPlan } from './load-plan.ts';

/** What the history says of a release besides what it holds. */
export interface ReleaseNote {
  library: ServedLibrary;
  /** What differs from the release before it; null for the first. */
  changes: ReleaseChanges | null;
  /** Name of the token of who publishes it; left out where the program loads what it is shipped with. */
  by?: string;
  message: string;
}

/**
 * Records in the transaction of a change that the graph now serves what was planned, as a release with the next number.
 *
 * @returns its number
 */
export async function recordRelease(
  run: RunInTransaction,
  named: Statements['named'],
  { release, counts }: Pick<LoadPlan, 'release' | 'counts'>,
  { library: { publications, retracted }, changes, by, message }: ReleaseNote,
): Promise<number> {
  await run(named('write_release'), release);
  const [row] = await run(named('record_release'), {
    properties: {
      ...counts,
      by: by ?? null,
      message,
      retracted: [...retracted],
      changes: changes && JSON.stringify(changes),
    },
    publications: publications.map(({ id }) => id),
  });
  return row!.number;
}
