import type { MutationArguments } from '../../generated/arguments.ts';
import { hedgeFaults } from '../../domain/claim-faults.ts';
import { cueIssue, modalityOf } from '../../domain/cues.ts';
import { claimId, evidenceId, sha256, type ClaimParts } from '../../domain/dataset.ts';
import {
  claimPartsOf,
  proposalId,
  type ProposalProperties,
  type RecordChange,
  type SourceProperties,
  type SourceTextProperties,
} from '../../domain/library.ts';
import { readSpan, writeSpan } from '../../domain/span.ts';
import type { Language, Modality } from '../../domain/vocabulary.ts';
import { AppError } from '../../errors.ts';
import type { Block } from '../../intake/source-text.ts';
import { holdsWord } from '../../seed/verify.ts';
import { refuse, requireVersion, type Command, type Work } from '../command.ts';
import { claimProperties, knownEntities, partsOf } from '../proposed-claim.ts';
import { changed, short } from './source.ts';

type Input<Name extends keyof MutationArguments> = MutationArguments[Name]['input'];
type GivenSpan = Input<'addProposal'>['span'];

export const addProposal: Command<Input<'addProposal'>> = async (work, input) => {
  const { by, at, store } = work;
  const source = await store.source(input.source);
  if (source.state === 'DELETED') refuse(`Expected a source with a text, but that of ${source.id} is deleted.`);
  const text = await store.text(source.sha256);
  const points = Array.from(text.text);
  const span = located(points, input.span, 'span');
  const context = (input.context ?? []).map((given) => located(points, given, 'context'));
  const hedge = hedgeOf(
    input,
    source.language,
    [span, ...context].map(({ quote }) => quote),
  );
  const parts = partsOf(input.claim);
  const entities = await knownEntities(work, endsOf(parts));
  const stance = input.stance ?? 'SUPPORTS';
  const id = proposalId(source.id, parts, { ...span, stance });
  const known = await store.knownProposal(id);
  if (known) {
    throw new AppError(
      'CONFLICT',
      `Expected a proposal that is not there yet, but ${id} says the same of this span and is ${known.state}. Nothing was changed.`,
    );
  }
  const units = points.slice(0, span.start).join('').length;
  const proposal: ProposalProperties = {
    id,
    version: 1,
    state: 'PENDING',
    rejection: null,
    source: source.id,
    document: source.document,
    text_sha256: text.sha256,
    ...claimProperties(parts, hedge.modality, entities),
    start: span.start,
    end: span.end,
    start_unit: units,
    end_unit: units + span.quote.length,
    sha256: span.sha256,
    context: context.map((each) => writeSpan({ ...each, quote: null })),
    section: short('section', input.section) ?? headingAbove(text, points, span.start) ?? source.title,
    ...hedge,
    stance,
    evidence: evidenceId(claimId(parts), { ...span, document: source.document, stance }),
    created_by: by,
    created_at: at,
  };
  return { changes: [{ type: 'Proposal', id, before: null, after: proposal }], proposal: id, source: source.id };
};

export const decide: Command<Input<'decide'>> = async (work, input) => {
  const { store } = work;
  const before = await store.proposal(input.proposal);
  requireVersion(before, input.expectedVersion, `${before.state}, "${before.statement_en}"`);
  if ((input.state === 'REJECTED') !== (input.rejection != null)) {
    refuse('Expected a rejection for REJECTED and none for any other state, but it is otherwise.');
  }
  const source = await store.source(before.source);
  const decided = { state: input.state, rejection: input.rejection ?? null };
  const corrected = await correction(work, before, source, input);
  const after = { ...before, ...corrected, ...decided, version: before.version + 1 };
  const changes: RecordChange[] =
    after.id === before.id
      ? [{ type: 'Proposal', id: before.id, before, after }]
      : [
          { type: 'Proposal', id: before.id, before, after: null },
          { type: 'Proposal', id: after.id, before: null, after },
        ];
  // What readers see of a source is as it was published; what is decided since then is for the next time.
  if (source.state === 'WITHDRAWN') changes.push(changed(source, { state: 'DRAFT' }));
  return { changes, proposal: after.id, source: source.id, reason: input.reason };
};

/** What a decision corrects: the claim, the hedge, or nothing. */
async function correction(
  work: Work,
  before: ProposalProperties,
  source: SourceProperties,
  input: Input<'decide'>,
): Promise<Partial<ProposalProperties>> {
  if (input.claim == null && input.modality == null && input.cue === undefined) return {};
  const { store } = work;
  const parts = input.claim == null ? claimPartsOf(before) : partsOf(input.claim);
  const points = Array.from((await store.text(before.text_sha256)).text);
  const quotes = [before, ...before.context.map(readSpan)].map(({ start, end }) => points.slice(start, end).join(''));
  const { cue = before.cue, modality = input.cue === undefined ? before.modality : null } = input;
  const hedge = hedgeOf({ cue, modality, emphasis: before.emphasis }, source.language, quotes);
  const properties = claimProperties(parts, hedge.modality, await knownEntities(work, endsOf(parts)));
  const id = proposalId(source.id, parts, before);
  if (id !== before.id && (await store.knownProposal(id))) {
    refuse(`Expected a claim that is not proposed of this span yet, but ${id} is. Reject this one as a duplicate.`);
  }
  const evidence = evidenceId(properties.claim, before);
  return { ...properties, ...hedge, id, evidence };
}

function endsOf({ subject, object, qualifiers: { population, bodyPart } }: ClaimParts): string[] {
  return [subject, object, population, bodyPart].filter((id) => id !== undefined);
}

function located(points: string[], { start, end }: GivenSpan, name: string) {
  if (start < 0 || end <= start || end > points.length)
    refuse(`Expected ${name} to lie in the text, which has ${points.length} characters, but it is ${start} to ${end}.`);
  const quote = points.slice(start, end).join('');
  if (quote.trim() === '') refuse(`Expected ${name} to hold words, but it holds white space alone.`);
  return { start, end, sha256: sha256(quote), quote };
}

interface GivenHedge {
  cue?: string | null | undefined;
  modality?: Modality | null | undefined;
  emphasis?: string | null | undefined;
}

/** The hedge of a span, each word of which stands in it, with the modality of the table of cues where that has the cue. */
function hedgeOf(given: GivenHedge, language: Language, quotes: string[]) {
  const cue = short('cue', given.cue);
  const emphasis = short('emphasis', given.emphasis);
  for (const [name, word] of Object.entries({ cue, emphasis })) {
    if (word !== null && !quotes.some((quote) => holdsWord(quote, word)))
      refuse(`Expected the ${name} "${word}" to stand in the span or its context, but it does not.`);
  }
  const known = modalityOf(cue, language);
  const modality = given.modality ?? known;
  if (modality === undefined) refuse(`Expected a modality, since the table of cues does not have "${cue}".`);
  const faults = known === undefined ? hedgeFaults({ cue, modality }) : (cueIssue({ cue, modality }, language) ?? []);
  if (faults.length > 0) refuse(`Expected modality and cue to agree: ${[faults].flat().join('; ')}.`);
  return { cue, emphasis, modality };
}

/** The text of the last heading above a place; null without one. */
function headingAbove({ blocks }: SourceTextProperties, points: string[], place: number): string | null {
  const heading = blocks
    .map((block) => JSON.parse(block) as Block)
    .findLast(({ kind, end }) => kind === 'HEADING' && end <= place);
  return heading ? points.slice(heading.start, heading.end).join('') : null;
}
