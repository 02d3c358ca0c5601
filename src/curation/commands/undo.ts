import { isDeepStrictEqual } from 'node:util';
import type { MutationArguments } from '../../generated/arguments.ts';
import type { RecordChange } from '../../domain/library.ts';
import { AppError } from '../../errors.ts';
import { refuse, type Command, type Work } from '../command.ts';

/** What is taken back as if it had never been done. */
const undoable = ['importText', 'editSource', 'draftEntity', 'mergeEntities', 'addProposal', 'decide'];

/** What readers see the effect of, or what took something for good: another mutation leads back from it. */
const instead: Record<string, string> = {
  publish: 'revertRelease or withdrawSource',
  withdrawSource: 'publish',
  retractEvidence: 'revertRelease',
  revertRelease: 'revertRelease',
  deleteSource: 'importText, with the text',
  takeSource: 'releaseSource',
  releaseSource: 'takeSource',
  undo: 'the mutation that was taken back',
};

export const undo: Command<MutationArguments['undo']['input']> = async (work, input) => {
  const { by, store } = work;
  const decision = await store.decision(input.decision ?? null, by, undoable);
  if (!decision) refuse('Expected a decision to take back, but there is none.');
  const { id, number, action, undone_by: undoneBy } = decision;
  if (undoneBy !== null)
    refuse(`Expected a decision that stands, but number ${undoneBy} has taken number ${number} back already.`);
  if (instead[action])
    refuse(`Expected a decision on the library, but ${id} is one of ${action}. Use ${instead[action]}.`);
  const done = decision.changes.map((change) => JSON.parse(change) as RecordChange);
  const now = await store.current(done);
  await refuseOrphans(work, done);
  const changes = done.flatMap((change, index): RecordChange[] => {
    const current = now[index] ?? null;
    if (!isSame(current, change.after)) {
      throw new AppError(
        'CONFLICT',
        `Expected ${change.id} as ${id} left it, but it was changed since then. Nothing was changed; take back what was done after it first.`,
      );
    }
    const { before } = change;
    // A version never falls, so that nobody takes what is there now for what was there then.
    const restored = before && { ...before, version: (current ?? before).version + 1 };
    return [{ ...change, before: current, after: restored } as RecordChange];
  });
  return { changes, undoes: id, ...(decision.source !== null && { source: decision.source }) };
};

/** @throws AppError CONFLICT where something speaks of what would no longer be there */
async function refuseOrphans({ store }: Work, done: readonly RecordChange[]): Promise<void> {
  for (const { type, id, before, after } of done) {
    if (before !== null || after === null || type === 'Proposal') continue;
    const proposals = type === 'Source' ? await store.proposalsOf(id) : await store.proposalsAbout(after.entity);
    if (proposals.length === 0) continue;
    throw new AppError(
      'CONFLICT',
      `Expected nothing to speak of ${id}, but ${proposals.length} proposals do. Nothing was changed; take those back first.`,
    );
  }
}

/** Whether a record is what it was, however often it was changed and changed back meanwhile. */
function isSame(one: object | null, other: object | null): boolean {
  if (one === null || other === null) return one === other;
  return isDeepStrictEqual({ ...one, version: 0 }, { ...other, version: 0 });
}
