import type { Certainty, Disagreement } from './certainty.ts';
import type {
  ClaimRecord,
  DocumentRecord,
  EntityRecord,
  EvidenceRecord,
  MentionRecord,
  Qualifiers,
  TermField,
} from './dataset.ts';
import type { Language } from './vocabulary.ts';

/** The name of a field as a property: `fileName` is stored as `file_name`. */
type Snake<Name extends string> = Name extends `${infer Head}${infer Tail}`
  ? `${Head extends Lowercase<Head> ? Head : `_${Lowercase<Head>}`}${Snake<Tail>}`
  : Name;

type ByLanguage<T = unknown> = Record<Language, T>;

/**
 * The fields of a record as the properties of its node: one for each language where the record has both, null where it has none. Rows
 * are built against this, so that a field which they forget is a compile error.
 */
type Stored<Fields> = {
  [Key in keyof Fields & string as Fields[Key] extends ByLanguage ? `${Snake<Key>}_${Language}` : Snake<Key>]-?:
    | (Fields[Key] extends ByLanguage<infer Value> ? Value : Exclude<Fields[Key], undefined>)
    | (undefined extends Fields[Key] ? null : never);
};

/** Texts as the filters compare them (`foldText`). */
type Folded<Name extends string, Value = string> = Record<`${Name}_folded`, Value>;

export type DocumentProperties = Stored<Omit<DocumentRecord, 'mentions' | 'passages' | 'origin'>> &
  Folded<'title'> & {
    origin: 'SEED' | 'LIBRARY';
    evidence_count: number;
    claim_count: number;
    /** Claims that no other document has evidence on. */
    unique_claim_count: number;
  };

export type EntityProperties = Stored<
  Omit<EntityRecord, 'hidden' | 'phrase' | 'singular' | 'isPlural' | 'description' | 'xrefs' | 'related'>
> &
  Folded<'names' | 'curies', string[]> & {
    /** What Neo4j Browser takes for the caption. */
    name: string;
    /** Whether the English name is in the plural. */
    has_plural_name: boolean;
    description_en: string | null;
    description_sv: string | null;
    /** As `writeCrossReference` writes them. */
    xrefs: string[];
    documents: string[];
    document_count: number;
  };

/** What a claim is limited to is a relationship to an entity. */
type ClaimEnds = 'population' | 'bodyPart';

export type ClaimProperties = Stored<Omit<ClaimRecord, 'qualifiers' | 'evidence'>> &
  Stored<Omit<Qualifiers, ClaimEnds>> &
  Folded<'statements', string[]> & {
    id: string;
    /** What Neo4j Browser takes for the caption. */
    name: string;
    certainty: Certainty;
    certainty_rank: number;
    certainty_points: number;
    disagreement: Disagreement | null;
    /** Ids of the documents that count: those that state it other than by repeating another. */
    sources: string[];
    document_count: number;
    evidence_count: number;
  };

/** Its stance is the type of its relationship to the claim; its paraphrase is the statement that stands on it. */
export type EvidenceProperties = Stored<Omit<EvidenceRecord, 'stance' | 'context' | 'paraphrase'>> &
  Stored<{ statement: EvidenceRecord['paraphrase'] }> &
  Folded<'section'> &
  Folded<'cue', string | null> & {
    id: string;
    /** The cue as the counts by cue name it. */
    cue_lowercase: string | null;
    /** What Neo4j Browser takes for the caption: the hedge. */
    name: string;
    /** As `writeSpan` writes them. */
    context: string[];
  };

/** Of a relationship from the document to the entity. */
export type MentionProperties = Stored<Omit<MentionRecord, 'entity'>> & Pick<DocumentProperties, 'language'>;

export interface TermProperties {
  id: string;
  text: string;
  language: Language;
  field: TermField;
  /** Null for a description, which nobody looks up as a whole. */
  key: string | null;
  stem: string | null;
}

/** Of a release in the history, which is never changed. */
export interface ReleaseProperties {
  id: string;
  number: number;
  content_sha256: string;
  data_release: string;
  /** Number of the release before it. */
  previous: number | null;
  at: string;
  /** Name of the token of who published it; null where the program loaded what it is shipped with. */
  by: string | null;
  message: string;
  documents: number;
  entities: number;
  claims: number;
  evidence: number;
  /** Ids of evidence that is left out. */
  retracted: string[];
  /** What differs from the release before it, as `ReleaseChanges` in JSON; null for the first. */
  changes: string | null;
}
