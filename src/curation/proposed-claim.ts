import { partsFaults } from '../domain/claim-faults.ts';
import { claimId, evidenceId, type ClaimParts, type EntityRecord } from '../domain/dataset.ts';
import { claimPartsOf, proposalId, type EntityDraftProperties, type ProposalProperties } from '../domain/library.ts';
import { statementOf } from '../domain/statement/statement.ts';
import { predicates, type Modality } from '../domain/vocabulary.ts';
import type { MutationArguments } from '../generated/arguments.ts';
import { refuse, type Work } from './command.ts';

type GivenClaim = MutationArguments['addProposal']['input']['claim'];

/** The claim as a client gives it, with what it leaves out. */
export function partsOf({ subject, predicate, object, ...given }: GivenClaim): ClaimParts {
  return {
    subject,
    predicate,
    object,
    qualifiers: {
      polarity: given.polarity ?? predicates[predicate].polarity,
      level: given.level ?? undefined,
      population: given.population ?? undefined,
      bodyPart: given.bodyPart ?? undefined,
    },
  };
}

/** Entities that are served and drafts, as a claim may speak of them. */
export type KnownEntities = ReadonlyMap<string, EntityRecord>;

/**
 * @param ids those that matter
 * @param changed drafts as they will be
 */
export async function knownEntities(
  { entities, store }: Pick<Work, 'entities' | 'store'>,
  ids: string[],
  changed: EntityDraftProperties[] = [],
): Promise<KnownEntities> {
  const drafts = [...(await store.draftsOf([...new Set(ids)])), ...changed];
  const records = drafts
    .filter((draft) => draft.merged_into === null)
    .map((draft) => [draft.entity, recordOf(draft)] as const);
  return new Map([...(await entities()), ...records]);
}

/** A draft as the entity that it becomes. */
export function recordOf(draft: EntityDraftProperties): EntityRecord {
  return {
    id: draft.entity,
    kind: draft.kind,
    name: { en: draft.name_en, sv: draft.name_sv },
    synonyms: { en: draft.synonyms_en, sv: draft.synonyms_sv },
    hidden: { en: [], sv: [] },
    phrase: {},
    singular: {},
    isPlural: false,
    description: {
      ...(draft.description_en !== null && { en: draft.description_en }),
      ...(draft.description_sv !== null && { sv: draft.description_sv }),
    },
    xrefs: [],
    related: [],
  };
}

/**
 * The properties by which a proposal holds its claim.
 *
 * @throws AppError BAD_USER_INPUT for ends that do not exist or that the predicate does not take
 */
export function claimProperties(parts: ClaimParts, modality: Modality, entities: KnownEntities) {
  const faults = partsFaults(parts, new Map([...entities.values()].map(({ id, kind }) => [id, kind])));
  if (faults.length > 0) refuse(`Expected a claim of this graph, but ${faults.join('; ')}.`);
  const { subject, predicate, object, qualifiers } = parts;
  const statement = statementOf(parts, modality, entities);
  return {
    subject,
    predicate,
    object,
    polarity: qualifiers.polarity,
    level: qualifiers.level ?? null,
    population: qualifiers.population ?? null,
    body_part: qualifiers.bodyPart ?? null,
    claim: claimId(parts),
    statement_en: statement.en,
    statement_sv: statement.sv,
  };
}

/** A proposal's claim and sentences, made anew. */
export function inWords(proposal: ProposalProperties, entities: KnownEntities) {
  return claimProperties(claimPartsOf(proposal), proposal.modality, entities);
}

/** A proposal that speaks of another entity: its id may be another, too. */
export function movedTo(
  proposal: ProposalProperties,
  { from, to }: { from: string; to: string },
  entities: KnownEntities,
): ProposalProperties {
  const end = <Id extends string | null>(id: Id): Id => (id === from ? (to as Id) : id);
  const ends = {
    subject: end(proposal.subject),
    object: end(proposal.object),
    population: end(proposal.population),
    body_part: end(proposal.body_part),
  };
  const moved = { ...proposal, ...ends, version: proposal.version + 1 };
  const properties = claimProperties(claimPartsOf(moved), moved.modality, entities);
  return {
    ...moved,
    ...properties,
    id: proposalId(moved.source, claimPartsOf(moved), moved),
    evidence: evidenceId(properties.claim, moved),
  };
}
