import type {
  DecisionProperties,
  EntityDraftProperties,
  LibraryRecords,
  ProposalProperties,
  RecordChange,
  RecordType,
  SourceProperties,
  SourceTextProperties,
} from '../domain/library.ts';
import { AppError } from '../errors.ts';
import type { Row, RunInTransaction, Runnable, Statements } from '../graph/statements.ts';

/** The library as a command reads it, in the transaction of its mutation. */
export type Store = ReturnType<typeof openStore>;

export function openStore(run: RunInTransaction, { named }: Statements) {
  const records = async (ids: { sources?: string[]; proposals?: string[]; drafts?: string[]; entities?: string[] }) => {
    const [row] = await run(named('library_records'), { sources: [], proposals: [], drafts: [], entities: [], ...ids });
    const { sources, proposals, drafts } = row!.records;
    return {
      sources: sources.map(withNulls('Source')),
      proposals: proposals.map(withNulls('Proposal')),
      drafts: drafts.map(withNulls('EntityDraft')),
    };
  };
  const proposalsOn = async (of: { source: string } | { entity: string }): Promise<ProposalProperties[]> =>
    (await run(named('proposals_on'), { source: null, entity: null, ...of })).map(({ proposal }) =>
      withNulls('Proposal')(proposal),
    );
  return {
    /** @throws AppError NOT_FOUND */
    source: async (id: string): Promise<SourceProperties> =>
      found((await records({ sources: [id] })).sources[0], 'source', id),
    /** @throws AppError NOT_FOUND */
    proposal: async (id: string): Promise<ProposalProperties> =>
      found((await records({ proposals: [id] })).proposals[0], 'proposal', id),
    /** Null where it was never proposed. */
    knownProposal: async (id: string): Promise<ProposalProperties | null> =>
      (await records({ proposals: [id] })).proposals[0] ?? null,
    /** The drafts of entities, in any order. */
    draftsOf: async (entities: string[]): Promise<EntityDraftProperties[]> => (await records({ entities })).drafts,
    /** @throws AppError NOT_FOUND */
    draft: async (id: string): Promise<EntityDraftProperties> =>
      found((await records({ drafts: [id] })).drafts[0], 'draft of an entity', id),
    proposalsOf: (source: string) => proposalsOn({ source }),
    proposalsAbout: (entity: string) => proposalsOn({ entity }),
    /** @throws AppError NOT_FOUND once it is deleted */
    text: async (sha256: string): Promise<SourceTextProperties> =>
      found((await run(named('source_text'), { sha256 }))[0]?.text, 'text with SHA-256', sha256),
    /** Ids of sources, documents, drafts and entities that begin so. */
    takenIds: async (prefix: string): Promise<Set<string>> =>
      new Set((await run(named('taken_ids'), { prefix })).map(({ id }) => id)),
    /** The sources and documents with this text. */
    withText: async (sha256: string): Promise<string[]> =>
      (await run(named('same_text'), { sha256 })).map(({ id }) => id),
    /** A decision; without a number, the last of its author with one of these actions that is not taken back. */
    decision: async (number: number | null, by: string, actions: string[]): Promise<DecisionProperties | null> =>
      (await run(named('decision_to_undo'), { number, by, actions })).map(({ decision }) =>
        withNulls('Decision')(decision),
      )[0] ?? null,
    /** What is there now of the records that changes speak of, in the order of the changes. */
    current: async (changes: readonly RecordChange[]): Promise<(LibraryRecords[RecordType] | null)[]> => {
      const ids = (type: RecordType) => changes.filter((change) => change.type === type).map(({ id }) => id);
      const { sources, proposals, drafts } = await records({
        sources: ids('Source'),
        proposals: ids('Proposal'),
        drafts: ids('EntityDraft'),
      });
      const all = new Map([...sources, ...proposals, ...drafts].map((record) => [record.id, record]));
      return changes.map(({ id }) => all.get(id) ?? null);
    },
    /** Whether readers see a piece of evidence. */
    servesEvidence: async (id: string): Promise<boolean> => (await run(named('served_evidence'), { id })).length > 0,
  };
}

/** What a record may hold null for, which the database leaves out. */
const nullable = {
  Source: ['url', 'publisher', 'author', 'license', 'retrieved_at', 'taken_by', 'taken_until'],
  Proposal: ['rejection', 'level', 'population', 'body_part', 'cue', 'emphasis'],
  EntityDraft: ['description_en', 'description_sv', 'merged_into'],
  Decision: ['reason', 'source', 'undone_by', 'client_mutation_id'],
};

const withNulls =
  (type: keyof typeof nullable) =>
  <T extends object>(record: T): T => ({
    ...Object.fromEntries(nullable[type].map((name) => [name, null])),
    ...record,
  });

function found<T>(record: T | undefined, what: string, id: string): T {
  if (record) return record;
  throw new AppError('NOT_FOUND', `Expected a ${what} ${JSON.stringify(id)}, but there is none. Nothing was changed.`);
}

/** Writes changes of records in the transaction of their decision. */
export async function writeRecords(
  run: RunInTransaction,
  { named }: Statements,
  changes: readonly RecordChange[],
): Promise<void> {
  const rows = (type: RecordType): Row[] =>
    changes.flatMap((change) => (change.type === type && change.after ? [{ properties: change.after }] : []));
  const puts: [Runnable, Row[]][] = [
    [named('put_sources'), rows('Source')],
    [named('put_proposals'), rows('Proposal')],
    [named('put_drafts'), rows('EntityDraft')],
  ];
  for (const [statement, written] of puts) if (written.length > 0) await run(statement, { rows: written });
  const removed = changes.filter(({ after }) => after === null).map(({ id }) => id);
  if (removed.length > 0) await run(named('remove_records'), { ids: removed });
}
