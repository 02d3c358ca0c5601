import { createHash } from 'node:crypto';
import type { CrossReference } from './cross-reference.ts';
import type { EntityKind, Level, Localized, Modality, Polarity, Predicate, Stance } from './vocabulary.ts';

/**
 * Data as a whole: what is loaded into the graph. Each part can be walked again and again and gives the same records in the same
 * order each time, so that it need not stand in memory.
 */
export interface Dataset {
  documents: Iterable<DocumentRecord>;
  entities: Iterable<EntityRecord>;
  claims: Iterable<ClaimRecord>;
}

/** Data in memory, as the seed is. */
export interface CuratedDataset extends Dataset {
  documents: DocumentRecord[];
  entities: EntityRecord[];
  claims: ClaimRecord[];
}

export interface DocumentRecord {
  id: string;
  title: string;
  language: keyof Localized;
  fileName: string;
  /** SHA-256 of the whole file, in hexadecimal. */
  sha256: string;
  /** What it says of itself: where it is published, by whom, who wrote it, and how it may be used. */
  url?: string | undefined;
  publisher?: string | undefined;
  author?: string | undefined;
  license?: string | undefined;
  /** The day on which its text was taken from there (ISO 8601). */
  retrievedAt?: string | undefined;
  /** Set where users brought it; the seed's when left out. */
  origin?: 'LIBRARY' | undefined;
  /** Derived: how many words it has. */
  wordCount?: number | undefined;
  /** What it calls the entities. */
  mentions: MentionRecord[];
  /** What it shares with documents before it. */
  passages: PassageRecord[];
}

/** A text in some of the languages. */
type Texts = { [Key in keyof Localized]?: string | undefined };

export interface EntityRecord {
  id: string;
  kind: EntityKind;
  name: Localized;
  synonyms: Record<keyof Localized, string[]>;
  /** What people write who look for it, though it is not what it is called (SKOS hidden labels), such as "fluid loss" for dehydration. */
  hidden: Record<keyof Localized, string[]>;
  /** How it stands within a sentence, where that is not its name with a small letter, such as "muscle cramps". */
  phrase: Texts;
  /** How it stands after "a kind of", where that is not its name with a small letter, such as "mineral". */
  singular: Texts;
  /** Whether the English phrase is in the plural. */
  isPlural: boolean;
  /** What it is, in our own words. */
  description: Texts;
  xrefs: CrossReference[];
  /** Ids of entities that a reader may take for it, or looks for beside it (SKOS related); our own word, stated at one of the two. */
  related: string[];
}

/** What qualifies a claim; part of its identity. */
export interface Qualifiers {
  polarity: Polarity;
  level?: Level | undefined;
  /** Id of a population that the claim is limited to. */
  population?: string | undefined;
  /** Id of a body part that the claim is limited to. */
  bodyPart?: string | undefined;
}

/** What curators have decided on a claim. */
export type ClaimStatus = 'ACCEPTED' | 'PROPOSED' | 'REJECTED';

export interface ClaimRecord {
  subject: string;
  predicate: Predicate;
  object: string;
  qualifiers: Qualifiers;
  /** Derived: the claim in one sentence, as firmly as its firmest evidence. */
  statement: Localized;
  status: ClaimStatus;
  evidence: EvidenceRecord[];
}

/** A span of a document, by Unicode code points (start inclusive, end exclusive) and the SHA-256 of its UTF-8. */
export interface Locator {
  start: number;
  end: number;
  sha256: string;
}

/** A span with its text, which is null when the documents are not at hand. */
export interface Span extends Locator {
  quote: string | null;
}

export interface EvidenceRecord extends Span {
  document: string;
  /** Further spans without which this one alone does not carry the claim: the introduction of its list, what a pronoun stands for. */
  context: Span[];
  section: string;
  cue: string | null;
  /** The word by which the text stresses it, such as "leading". */
  emphasis: string | null;
  modality: Modality;
  stance: Stance;
  /** Derived: documents before this one that have the passage in which the span stands. */
  repeats: string[];
  /** What this span says, in our own words. */
  paraphrase: Localized;
}

/** A name by which a document calls an entity, and the first span that reads so. */
export interface MentionRecord extends Locator {
  entity: string;
  /** As the entity lists it in the document's language; the document may inflect it. */
  name: string;
  /** How many times. */
  count: number;
}

/** A span whose wording stands in an earlier document too. */
export interface PassageRecord extends Locator {
  /** The earlier document. */
  document: string;
}

/** What makes a claim the one that it is. */
export type ClaimParts = Pick<ClaimRecord, 'subject' | 'predicate' | 'object' | 'qualifiers'>;

/** A claim as a curator names it, e.g. `dehydration CAUSES muscle-cramp`. */
export function claimName({ subject, predicate, object }: ClaimParts): string {
  return `${subject} ${predicate} ${object}`;
}

/** @returns the claim's id: a hash of subject, predicate, object and qualifiers, so that it is stable over rebuilds */
export function claimId({ subject, predicate, object, qualifiers }: ClaimParts): string {
  const { polarity, level, population, bodyPart, ...left } = qualifiers;
  // Each qualifier is part of the identity.
  left satisfies Record<string, never>;
  return `claim-${shortHash([subject, predicate, object, polarity, level, population, bodyPart])}`;
}

/** @returns the evidence's id: a hash of its claim, document, place and stance */
export function evidenceId(
  claim: string,
  { document, start, end, stance }: Pick<EvidenceRecord, 'document' | 'start' | 'end' | 'stance'>,
): string {
  return `evidence-${shortHash([claim, document, start, end, stance])}`;
}

/** What a text is to the entity that it belongs to. */
export type TermField = 'NAME' | 'SYNONYM' | 'HIDDEN' | 'CURIE' | 'RELATED_CURIE' | 'ID' | 'DESCRIPTION';

/** @returns the id of a text that an entity is called or described by: a hash of what it is made of */
export function termId(entity: string, field: TermField, language: keyof Localized, text: string): string {
  return `term-${shortHash([entity, field, language, text])}`;
}

/**
 * @returns the name of a data release: a hash over all data, as JSON that is written piece by piece; quotes do not count, since
 *   they are the documents' own
 */
export function dataReleaseOf(dataset: Dataset): string {
  return dataReleaseIn(contentHash(dataset));
}

/** @returns the name of the data release that has this hash of its content (`contentHash`) */
export const dataReleaseIn = (hash: string): string => hash.slice(0, shortHashLength);

/** @returns the SHA-256 of all data, of which `dataReleaseOf` is the beginning */
export function contentHash({ documents, entities, claims }: Dataset): string {
  const hash = createHash('sha256');
  let separator = '{';
  for (const [name, records] of Object.entries({ documents, entities, claims })) {
    hash.update(`${separator}"${name}":[`);
    separator = '';
    for (const record of records) {
      hash.update(separator + JSON.stringify(record, withoutQuote));
      separator = ',';
    }
    separator = '],';
  }
  return hash.update(']}').digest('hex');
}

function withoutQuote(key: string, value: unknown): unknown {
  return key === 'quote' ? undefined : value;
}

/** @returns SHA-256 of bytes, or of a text in UTF-8, in hexadecimal */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Hexadecimal digits of a hash that serves as a name. */
const shortHashLength = 16;

/** @returns the beginning of a value's hash, which serves as a name */
export function shortHash(value: unknown): string {
  return sha256(JSON.stringify(value)).slice(0, shortHashLength);
}
