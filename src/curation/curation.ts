import { sha256, type EntityRecord } from '../domain/dataset.ts';
import type { DecisionProperties } from '../domain/library.ts';
import { AppError } from '../errors.ts';
import type { MutationArguments } from '../generated/arguments.ts';
import type { Graph } from '../graph/graph.ts';
import type { RunInTransaction, Statements } from '../graph/statements.ts';
import { convertFile } from '../intake/convert.ts';
import type { SourceFile, SourceText } from '../intake/source-text.ts';
import { composeDataset, emptyLibrary, type Seed, type ServedLibrary } from '../publishing/dataset.ts';
import { publishRelease } from '../publishing/publish.ts';
import type { Command, Outcome, Work } from './command.ts';
import { draftEntity, mergeEntities } from './commands/entity.ts';
import { addProposal, decide } from './commands/proposal.ts';
import { publish, retractEvidence, revertRelease, withdrawSource } from './commands/release.ts';
import { deleteSource, editSource, importText, releaseSource, takeSource } from './commands/source.ts';
import { undo } from './commands/undo.ts';
import { publicationId } from './publication-of.ts';
import { openStore, writeRecords } from './store.ts';

/** The name of a mutation. */
export type Action = keyof MutationArguments;

const commands: { [Name in Action]: Command<MutationArguments[Name]['input']> } = {
  importText,
  editSource,
  takeSource,
  releaseSource,
  deleteSource,
  draftEntity,
  mergeEntities,
  addProposal,
  decide,
  undo,
  publish,
  withdrawSource,
  retractEvidence,
  revertRelease,
};

/** Who sends a mutation, and until when it matters. */
export interface Sender {
  /** Name of the token. */
  by: string;
  signal: AbortSignal;
}

/** Ids of what a mutation's answer holds; null for what it does not. */
export type Answer = Record<
  'clientMutationId' | 'decision' | 'source' | 'proposal' | 'entityDraft' | 'release',
  string | null
>;

export interface CurationOptions {
  graph: Pick<Graph, 'write'>;
  statements: Statements;
  /** Read when it is first needed. */
  seed: () => Seed;
  /** Whether the seed's documents are at hand. */
  quotes: boolean;
  /** Reads a file. */
  takeIn: (file: SourceFile) => Promise<SourceText>;
  /** Longest time that a mutation may take, in milliseconds. */
  deadlineMs: number;
  now?: () => Date;
}

/** What is said of a file besides its text; the title is the text's own when left out. */
export type GivenFile = Omit<MutationArguments['importText']['input'], 'title' | 'text' | 'fileName'> & {
  title?: string;
};

/** The only writer of the library. */
export type Curation = ReturnType<typeof openCuration>;

export function openCuration(options: CurationOptions) {
  const { graph, statements, deadlineMs, takeIn, now = () => new Date() } = options;
  const { named } = statements;
  const entitiesOf = entitiesByRelease(options.seed);
  /**
   * Does what a mutation says in one transaction, together with the decision that records it: all of it or nothing, and once however
   * often it is sent with the same `clientMutationId`.
   */
  const inOneTransaction = <Name extends Action>(
    action: Name,
    input: MutationArguments[Name]['input'],
    { by, signal, incoming }: Sender & { incoming: SourceText | null },
  ): Promise<Answer> =>
    graph.write(
      `curation ${action}`,
      async (run) => {
        const clientMutationId = input.clientMutationId ?? null;
        const inputHash = sha256(JSON.stringify([input, incoming?.sha256]));
        const [row] = await run(named('begin_mutation'), { by, clientMutationId });
        const { number, release, done } = row!.begun;
        if (done) return { clientMutationId, ...answerBefore(done, { action, inputHash }) };
        const work = workIn(run, options, { by, at: now().toISOString(), entitiesOf, release, incoming });
        const outcome = await commands[action](work, input);
        const ids = idsOf(outcome);
        const properties: DecisionProperties = {
          id: `decision-${number}`,
          number,
          action,
          by,
          at: work.at,
          reason: outcome.reason ?? null,
          source: outcome.source ?? null,
          targets: outcome.changes.map(({ id }) => id),
          changes: outcome.changes.map((change) => JSON.stringify(change)),
          undone_by: null,
          client_mutation_id: clientMutationId,
          input_sha256: inputHash,
          outcome: JSON.stringify({ ...ids, decision: `decision-${number}` }),
        };
        await writeOutcome(run, statements, outcome, properties);
        return { clientMutationId, ...ids, decision: properties.id };
      },
      { deadlineMs, signal },
    );
  return {
    /**
     * @throws AppError CONFLICT, NOT_FOUND or BAD_USER_INPUT, or one of `intakeErrors` for a text, and then nothing was changed;
     *   OUTCOME_UNKNOWN
     */
    run: async <Name extends Action>(
      action: Name,
      input: MutationArguments[Name]['input'],
      sender: Sender,
    ): Promise<Answer> => {
      // Read before the transaction, in which all other mutations wait. A request is too small for a text that would take long.
      const incoming = 'text' in input ? await convertFile({ name: null, bytes: Buffer.from(input.text) }) : null;
      return inOneTransaction(action, input, { ...sender, incoming });
    },
    /** Stores a file as `importText` stores a text; gives what was read, too. */
    importFile: async (
      file: SourceFile,
      given: GivenFile,
      sender: Sender,
    ): Promise<{ answer: Answer; read: SourceText }> => {
      const read = await takeIn(file);
      const input = { ...given, title: given.title ?? read.title, fileName: file.name, text: '' };
      return { answer: await inOneTransaction('importText', input, { ...sender, incoming: read }), read };
    },
  };
}

async function writeOutcome(
  run: RunInTransaction,
  statements: Statements,
  { text, deletesText, changes, undoes }: Outcome,
  properties: DecisionProperties,
): Promise<void> {
  const { named } = statements;
  if (text) await run(named('put_text'), { text });
  await writeRecords(run, statements, changes);
  if (deletesText) await run(named('delete_text'), deletesText);
  await run(named('record_decision'), { properties, undoes: undoes ?? null });
}

const idsOf = ({ source, proposal, entityDraft, release }: Outcome) => ({
  source: source ?? null,
  proposal: proposal ?? null,
  entityDraft: entityDraft ?? null,
  release: release ?? null,
});

/** What a mutation that comes again answered with when it was done. */
function answerBefore(
  done: Pick<DecisionProperties, 'action' | 'input_sha256' | 'outcome'>,
  { action, inputHash }: { action: Action; inputHash: string },
): Omit<Answer, 'clientMutationId'> {
  if (done.action === action && done.input_sha256 === inputHash)
    return JSON.parse(done.outcome) as Omit<Answer, 'clientMutationId'>;
  throw new AppError(
    'CONFLICT',
    `Expected a clientMutationId that is new or comes with the same mutation again, but ${done.action} has used it otherwise. Nothing was changed.`,
  );
}

/** Keeps the entities of the release that is served; they are read from its publications when it is another. */
function entitiesByRelease(seed: () => Seed) {
  let known: { release: number | null; entities: ReadonlyMap<string, EntityRecord> } | undefined;
  return async (release: number | null, library: () => Promise<ServedLibrary>) => {
    if (known?.release !== release) {
      const { dataset } = composeDataset(seed(), await library());
      known = { release, entities: new Map(dataset.entities.map((entity) => [entity.id, entity])) };
    }
    return known.entities;
  };
}

interface Begun {
  by: string;
  at: string;
  /** Number of the release that is served. */
  release: number | null;
  entitiesOf: ReturnType<typeof entitiesByRelease>;
  incoming: SourceText | null;
}

function workIn(
  run: RunInTransaction,
  { statements, seed, quotes }: CurationOptions,
  { by, at, release, entitiesOf, incoming }: Begun,
): Work {
  const { named } = statements;
  const servedBy = async (number?: number): Promise<ServedLibrary | null> => {
    const [row] = await run(named('served_library'), { number: number ?? null });
    return row?.held ?? null;
  };
  return {
    by,
    at,
    store: openStore(run, statements),
    incoming,
    servedBy,
    entities: () => entitiesOf(release, async () => (await servedBy()) ?? emptyLibrary),
    storePublication: async (publication) => {
      const id = publicationId(publication);
      await run(named('put_publication'), { id, ...publication });
      return id;
    },
    publish: (served, next, message) =>
      publishRelease(run, { seed: seed(), statements, quotes }, { served, library: next, by, message }),
    otherTexts: ({ publications }) => [
      ...[...seed().texts].map(([document, points]) => ({ document, text: points.join('') })),
      ...publications.flatMap(({ document, text }) => (text === null ? [] : [{ document, text }])),
    ],
  };
}
