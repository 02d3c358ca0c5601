import type { Change, ReleaseChanges } from '../domain/release.ts';
import { joinChanges, reversed } from '../domain/release.ts';
import type { RecordChange } from '../domain/library.ts';
import type { Block } from '../intake/source-text.ts';
import type { ChainChangeArguments, ClaimChangeArguments, NamedChangeArguments } from '../generated/arguments.ts';

/** Most items of each list of a comparison. */
const maxChanges = 1_000;

/** The changes of each release between two, as the graph holds them; null where they are not known. */
interface StoredDiff {
  from: number;
  to: number;
  changes: (string | null)[];
}

type Joined = Change<never>;

/** The fields of what users bring, and of releases, that are not read straight from the graph. */
export const rulesOfLibrary = {
  TextBlock: {
    kind: (written: string) => blockIn(written).kind,
    level: (written: string) => blockIn(written).level,
    number: (written: string) => blockIn(written).number,
    start: (written: string) => blockIn(written).start,
    end: (written: string) => blockIn(written).end,
    page: (written: string) => blockIn(written).page,
  },
  DecisionChange: {
    type: (written: string) => changeIn(written).type,
    target: (written: string) => changeIn(written).id,
    before: (written: string) => asJson(changeIn(written).before),
    after: (written: string) => asJson(changeIn(written).after),
  },
  ReleaseDiff: {
    isComplete: ({ changes }: StoredDiff) => !changes.includes(null),
    counts: (diff: StoredDiff) =>
      Object.fromEntries(Object.entries(changesIn(diff)).map(([part, changes]) => [part, changes.length])),
    documents: (diff: StoredDiff) => changesIn(diff).documents.slice(0, maxChanges),
    entities: (diff: StoredDiff) => changesIn(diff).entities.slice(0, maxChanges),
    claims: (diff: StoredDiff) => changesIn(diff).claims.slice(0, maxChanges),
    evidence: (diff: StoredDiff) => changesIn(diff).evidence.slice(0, maxChanges),
    chains: (diff: StoredDiff) => changesIn(diff).chains.slice(0, maxChanges),
  },
  NamedChange: {
    of: ({ id }: Joined) => id,
    change: kindOf,
    name: (change: ReleaseChanges['documents' | 'entities'][number], { language }: NamedChangeArguments['name']) => {
      const last = (change.after ?? change.before)!;
      return 'title' in last ? last.title : last.name[language ?? 'en'];
    },
  },
  ClaimChange: {
    claim: ({ id }: Joined) => id,
    change: kindOf,
    statement: ({ before, after }: ReleaseChanges['claims'][number], { language }: ClaimChangeArguments['statement']) =>
      (after ?? before)!.statement[language ?? 'en'],
    certaintyBefore: ({ before }: ReleaseChanges['claims'][number]) => before?.certainty ?? null,
    certaintyAfter: ({ after }: ReleaseChanges['claims'][number]) => after?.certainty ?? null,
    pointsBefore: ({ before }: ReleaseChanges['claims'][number]) => before?.points ?? null,
    pointsAfter: ({ after }: ReleaseChanges['claims'][number]) => after?.points ?? null,
  },
  EvidenceChange: {
    evidence: ({ id }: Joined) => id,
    change: kindOf,
    claim: ({ before, after }: ReleaseChanges['evidence'][number]) => (after ?? before)!.claim,
    document: ({ before, after }: ReleaseChanges['evidence'][number]) => (after ?? before)!.document,
  },
  ChainChange: {
    entities: ({ id }: ReleaseChanges['chains'][number]) => id.split(' > '),
    change: kindOf,
    names: ({ before, after }: ReleaseChanges['chains'][number], { language }: ChainChangeArguments['names']) =>
      (after ?? before)!.names.map((name) => name[language ?? 'en']),
    certaintyBefore: ({ before }: ReleaseChanges['chains'][number]) => before?.certainty ?? null,
    certaintyAfter: ({ after }: ReleaseChanges['chains'][number]) => after?.certainty ?? null,
  },
};

const blockIn = (written: string): Block => JSON.parse(written) as Block;

const changeIn = (written: string): RecordChange => JSON.parse(written) as RecordChange;

const asJson = (record: object | null): string | null => record && JSON.stringify(record);

function kindOf({ before, after }: Joined): 'ADDED' | 'REMOVED' | 'CHANGED' {
  if (before === null) return 'ADDED';
  return after === null ? 'REMOVED' : 'CHANGED';
}

const joined = new WeakMap<StoredDiff, ReleaseChanges>();

/** Joins the changes of a comparison once, however many of its fields are selected. */
function changesIn(diff: StoredDiff): ReleaseChanges {
  const known = joined.get(diff);
  if (known) return known;
  const steps = diff.changes.flatMap((change) => (change === null ? [] : [JSON.parse(change) as ReleaseChanges]));
  const forwards = joinChanges(steps);
  const changes = diff.from <= diff.to ? forwards : reversed(forwards);
  joined.set(diff, changes);
  return changes;
}
