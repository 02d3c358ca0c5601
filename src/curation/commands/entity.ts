import type { MutationArguments } from '../../generated/arguments.ts';
import {
  endsOf,
  freeId,
  slugOf,
  type EntityDraftProperties,
  type ProposalProperties,
  type RecordChange,
} from '../../domain/library.ts';
import { refuse, requireVersion, type Command, type Work } from '../command.ts';
import { inWords, knownEntities, movedTo } from '../proposed-claim.ts';
import { short } from './source.ts';

export const draftEntity: Command<MutationArguments['draftEntity']['input']> = async (work, input) => {
  const { by, at, store } = work;
  const names = { en: short('nameEn', input.nameEn), sv: short('nameSv', input.nameSv) };
  const name = names.en ?? names.sv ?? refuse('Expected a name in English or Swedish, but got none.');
  const given = {
    kind: input.kind,
    name_en: names.en ?? name,
    name_sv: names.sv ?? name,
    synonyms_en: namesIn(input.synonymsEn),
    synonyms_sv: namesIn(input.synonymsSv),
    description_en: short('descriptionEn', input.descriptionEn),
    description_sv: short('descriptionSv', input.descriptionSv),
  };
  if (input.draft == null) {
    const taken = await store.takenIds(slugOf(name));
    const entity = freeId(slugOf(name), (other) => taken.has(other));
    const id = `draft-${entity}`;
    const draft: EntityDraftProperties = {
      id,
      entity,
      version: 1,
      ...given,
      merged_into: null,
      created_by: by,
      created_at: at,
    };
    return { changes: [{ type: 'EntityDraft', id, before: null, after: draft }], entityDraft: id };
  }
  const before = await store.draft(input.draft);
  requireVersion(before, input.expectedVersion ?? 0, `${before.kind} "${before.name_en}"`);
  const after = { ...before, ...given, version: before.version + 1 };
  return {
    changes: [
      { type: 'EntityDraft', id: before.id, before, after },
      ...(await reworded(work, await store.proposalsAbout(before.entity), after)),
    ],
    entityDraft: before.id,
  };
};

export const mergeEntities: Command<MutationArguments['mergeEntities']['input']> = async (work, input) => {
  const { store } = work;
  const before = await store.draft(input.draft);
  requireVersion(before, input.expectedVersion, `${before.kind} "${before.name_en}"`);
  if (input.into === before.entity) refuse('Expected another entity to merge into, but it is the same one.');
  if (before.merged_into !== null)
    refuse(`Expected a draft of its own, but ${input.draft} is merged into ${before.merged_into}.`);
  const [target] = await store.draftsOf([input.into]);
  if (!target && !(await work.entities()).has(input.into))
    refuse(`Expected an entity or a draft ${input.into}, but there is none.`);
  if (target?.merged_into)
    refuse(`Expected a draft of its own, but ${input.into} is merged into ${target.merged_into}.`);
  const changes: RecordChange[] = [
    {
      type: 'EntityDraft',
      id: before.id,
      before,
      after: { ...before, merged_into: input.into, version: before.version + 1 },
    },
  ];
  const known = target && { ...target, ...joinedNames(target, before), version: target.version + 1 };
  if (known) changes.push({ type: 'EntityDraft', id: known.id, before: target, after: known });
  const proposals = await store.proposalsAbout(before.entity);
  const entities = await knownEntities(work, [input.into, ...proposals.flatMap(endsOf)], known ? [known] : []);
  for (const proposal of proposals) {
    const moved = movedTo(proposal, { from: before.entity, to: input.into }, entities);
    if (moved.id !== proposal.id && (await store.knownProposal(moved.id))) {
      refuse(
        `Expected no proposal to become one that is there already, but ${proposal.id} would become ${moved.id}. Reject it first.`,
      );
    }
    if (moved.id !== proposal.id) changes.push({ type: 'Proposal', id: proposal.id, before: proposal, after: null });
    changes.push({
      type: 'Proposal',
      id: moved.id,
      before: moved.id === proposal.id ? proposal : null,
      after: moved,
    });
  }
  return { changes, entityDraft: before.id };
};

/** The proposals about a draft that has other names now, with their sentences in its words. */
async function reworded(
  work: Work,
  proposals: ProposalProperties[],
  draft: EntityDraftProperties,
): Promise<RecordChange[]> {
  if (proposals.length === 0) return [];
  const entities = await knownEntities(work, proposals.flatMap(endsOf), [draft]);
  return proposals.map((before) => ({
    type: 'Proposal',
    id: before.id,
    before,
    after: { ...before, ...inWords(before, entities), version: before.version + 1 },
  }));
}

function joinedNames(target: EntityDraftProperties, draft: EntityDraftProperties) {
  const joined = (language: 'en' | 'sv'): string[] => {
    const own = target[`name_${language}`];
    const all = [...target[`synonyms_${language}`], draft[`name_${language}`], ...draft[`synonyms_${language}`]];
    return [...new Set(all)].filter((name) => name !== own);
  };
  return { synonyms_en: joined('en'), synonyms_sv: joined('sv') };
}

/** Most other names of an entity in one language. */
const maxNames = 50;

function namesIn(given: readonly string[] | null | undefined): string[] {
  const names = [...new Set((given ?? []).flatMap((name) => short('synonyms', name) ?? []))];
  if (names.length > maxNames) refuse(`Expected at most ${maxNames} other names, but got ${names.length}.`);
  return names;
}
