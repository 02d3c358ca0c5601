import type { ClaimStatus } from '../domain/dataset.ts';
import type { Certainty } from '../domain/certainty.ts';
import type { EntityKind, Language, Level, Modality, Polarity, Predicate, Stance } from '../domain/vocabulary.ts';

/** What `cypher/exports/export_documents.cypher` yields. */
export interface DocumentRow {
  id: string;
  title: string;
  language: Language;
  file_name: string;
  sha256: string;
}

/** What `cypher/exports/export_entities.cypher` yields. */
export interface EntityRow {
  id: string;
  kind: EntityKind;
  name_en: string;
  name_sv: string;
  synonyms_en: string[];
  synonyms_sv: string[];
  description_en: string;
  /** As `writeCrossReference` writes them. */
  xrefs: string[];
}

/** What `cypher/exports/export_claims.cypher` yields. */
export interface ClaimRow {
  id: string;
  subject: string;
  subject_name: string;
  predicate: Predicate;
  object: string;
  object_name: string;
  polarity: Polarity;
  level: Level | null;
  population: string | null;
  body_part: string | null;
  status: ClaimStatus;
  certainty: Certainty;
  statement_en: string;
  statement_sv: string;
  document_count: number;
  evidence_count: number;
  /** Ordered by document, place and id. */
  evidence: EvidenceRow[];
}

/** A place in a document; its quote is left out, since the articles are other people's text. */
export interface EvidenceRow {
  id: string;
  stance: Stance;
  modality: Modality;
  cue: string | null;
  section: string;
  start: number;
  end: number;
  sha256: string;
  document: Omit<DocumentRow, 'sha256'>;
}
