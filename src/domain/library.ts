import { claimId, shortHash, type ClaimParts, type EvidenceRecord } from './dataset.ts';
import type { EntityKind, Language, Level, Modality, Polarity, Predicate, Stance } from './vocabulary.ts';

/*
 * What people do to the library, as its nodes hold it: a record is the properties of a node. A decision notes of each record that it
 * changes what it was before and is after, so that replaying all decisions gives the library.
 */

/** What every record of the library has. */
interface Versioned {
  id: string;
  /** Rises with each change; never falls, so that an undo is a change too. */
  version: number;
  /** Name of a token. */
  created_by: string;
  /** ISO 8601. */
  created_at: string;
}

type SourceState = 'DRAFT' | 'PUBLISHED' | 'WITHDRAWN' | 'DELETED';

export interface SourceProperties extends Versioned {
  /** Id of the document that it becomes. */
  document: string;
  state: SourceState;
  title: string;
  title_folded: string;
  language: Language;
  file_name: string;
  /** Of the text. */
  sha256: string;
  url: string | null;
  publisher: string | null;
  author: string | null;
  license: string | null;
  retrieved_at: string | null;
  quotable: boolean;
  word_count: number;
  created_by_folded: string;
  taken_by: string | null;
  taken_until: string | null;
}

/** The text of a source, which stands outside the decisions: it can be deleted. */
export interface SourceTextProperties {
  /** The SHA-256. */
  id: string;
  sha256: string;
  text: string;
  /** Each in JSON. */
  blocks: string[];
  converter: string;
}

type ProposalState = 'PENDING' | 'ACCEPTED' | 'REJECTED';

export interface ProposalProperties extends Versioned {
  state: ProposalState;
  rejection: string | null;
  source: string;
  /** Id of the document that the source becomes. */
  document: string;
  text_sha256: string;
  subject: string;
  predicate: Predicate;
  object: string;
  polarity: Polarity;
  level: Level | null;
  population: string | null;
  body_part: string | null;
  /** Id of the claim. */
  claim: string;
  statement_en: string;
  statement_sv: string;
  start: number;
  end: number;
  /** The span in UTF-16 units, as the database counts. */
  start_unit: number;
  end_unit: number;
  sha256: string;
  /** As `writeSpan` writes them, without quotes. */
  context: string[];
  section: string;
  cue: string | null;
  emphasis: string | null;
  modality: Modality;
  stance: Stance;
  /** Id of the evidence that it becomes. */
  evidence: string;
}

export interface EntityDraftProperties extends Versioned {
  /** Id of the entity that it becomes. */
  entity: string;
  kind: EntityKind;
  name_en: string;
  name_sv: string;
  synonyms_en: string[];
  synonyms_sv: string[];
  description_en: string | null;
  description_sv: string | null;
  merged_into: string | null;
}

/** The records of the library, by their label. */
export interface LibraryRecords {
  Source: SourceProperties;
  Proposal: ProposalProperties;
  EntityDraft: EntityDraftProperties;
}

export type RecordType = keyof LibraryRecords;

/** A record before and after a decision; null where it does not exist. */
export type RecordChange = {
  [Type in RecordType]: {
    type: Type;
    id: string;
    before: LibraryRecords[Type] | null;
    after: LibraryRecords[Type] | null;
  };
}[RecordType];

export interface DecisionProperties {
  id: string;
  number: number;
  /** Name of the mutation. */
  action: string;
  by: string;
  at: string;
  reason: string | null;
  source: string | null;
  /** Ids of what it changed. */
  targets: string[];
  /** A `RecordChange` each, in JSON. */
  changes: string[];
  undone_by: number | null;
  client_mutation_id: string | null;
  /** SHA-256 of what the client sent. */
  input_sha256: string;
  /** What the mutation answered with: ids in JSON. */
  outcome: string;
}

/** The claim that a proposal speaks of. */
export function claimPartsOf(
  proposal: Pick<
    ProposalProperties,
    'subject' | 'predicate' | 'object' | 'polarity' | 'level' | 'population' | 'body_part'
  >,
): ClaimParts {
  const { subject, predicate, object, polarity, level, population, body_part: bodyPart } = proposal;
  return {
    subject,
    predicate,
    object,
    qualifiers: {
      polarity,
      level: level ?? undefined,
      population: population ?? undefined,
      bodyPart: bodyPart ?? undefined,
    },
  };
}

/** @returns the ids of the entities and drafts that a proposal names */
export function endsOf({ subject, object, population, body_part: bodyPart }: ProposalProperties): string[] {
  return [subject, object, population, bodyPart].filter((id) => id !== null);
}

/** @returns the id of a proposal: a hash of its source, claim, span and stance, so that it is the same when it is made again */
export function proposalId(
  source: string,
  claim: ClaimParts,
  { start, end, stance }: Pick<EvidenceRecord, 'start' | 'end' | 'stance'>,
): string {
  return `proposal-${shortHash([source, claimId(claim), start, end, stance])}`;
}

/** @returns the id of the source that becomes a document */
export const sourceOf = (document: string): string => document.replace(/^doc-/, 'source-');

/** Longest id that is made of a title, in characters. */
const maxSlugLength = 60;

/** @returns a readable id made of a title, such as `leg-cramps-at-night`; `untitled` where none of its letters is Latin */
export function slugOf(title: string): string {
  const words = title
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words?.join('-').slice(0, maxSlugLength).replace(/-$/, '') || 'untitled';
}

/** @returns the first of `slug`, `slug-2`, `slug-3`, … that is not taken */
export function freeId(slug: string, isTaken: (id: string) => boolean): string {
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? slug : `${slug}-${number}`;
    if (!isTaken(id)) return id;
  }
}
