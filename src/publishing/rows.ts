import type { Row } from '../graph/values.ts';
import { certaintyRanks, judge } from '../domain/certainty.ts';
import { writeCrossReference } from '../domain/cross-reference.ts';
import {
  claimId,
  claimName,
  evidenceId,
  termId,
  type ClaimRecord,
  type Dataset,
  type DocumentRecord,
  type EntityRecord,
  type TermField,
} from '../domain/dataset.ts';
import { keyOf, stemKeyOf } from '../search/normal-form.ts';
import { kinds, type Language } from '../domain/vocabulary.ts';

const languages = ['en', 'sv'] as const;

/** Rows that one statement takes in batches. */
export interface WriteStep {
  statement: string;
  /** Made anew each time they are walked, so that no more than a batch stands in memory. */
  rows: Iterable<Row>;
  /** What the statement takes besides the rows. */
  parameters: Row;
}

/**
 * Data as rows for the statements of `cypher/load/`, in the order in which they must be written: the nodes with derived values, such
 * as certainty, then the relation layer. The rows of the first five have `properties` with the node's `id`.
 */
export function writeStepsOf({ documents, entities, claims }: Dataset): WriteStep[] {
  const labels = Object.values(kinds).map(({ label }) => label);
  const documentsOf = documentsByEntity(claims);
  return [
    { statement: 'upsert_documents', rows: mapped(documents, documentRow), parameters: {} },
    {
      statement: 'upsert_entities',
      rows: mapped(entities, (entity) => entityRow(entity, [...(documentsOf.get(entity.id) ?? [])].toSorted())),
      parameters: { labels },
    },
    { statement: 'upsert_terms', rows: flatMapped(entities, termRows), parameters: {} },
    { statement: 'upsert_claims', rows: mapped(claims, claimRow), parameters: {} },
    { statement: 'upsert_evidence', rows: flatMapped(claims, evidenceRows), parameters: {} },
    { statement: 'delete_stale_relations', rows: mapped(entities, ({ id }) => ({ id })), parameters: {} },
    { statement: 'derive_relations', rows: mapped(claims, (claim) => ({ id: claimId(claim) })), parameters: {} },
  ];
}

/** The documents with evidence for or against a claim that has the entity as subject or object. */
function documentsByEntity(claims: Iterable<ClaimRecord>): Map<string, Set<string>> {
  const documentsOf = new Map<string, Set<string>>();
  for (const { subject, object, evidence } of claims) {
    for (const entity of [subject, object]) {
      const documents = documentsOf.get(entity) ?? new Set();
      for (const { document } of evidence) documents.add(document);
      documentsOf.set(entity, documents);
    }
  }
  return documentsOf;
}

function mapped<T>(records: Iterable<T>, toRow: (record: T) => Row): Iterable<Row> {
  return flatMapped(records, (record) => [toRow(record)]);
}

function flatMapped<T>(records: Iterable<T>, toRows: (record: T) => Row[]): Iterable<Row> {
  return {
    *[Symbol.iterator]() {
      for (const record of records) yield* toRows(record);
    },
  };
}

function documentRow({ id, title, language, fileName, sha256 }: DocumentRecord): Row {
  return { properties: { id, title, language, file_name: fileName, sha256 } };
}

function entityRow({ id, kind, name, synonyms, description, xrefs }: EntityRecord, documents: string[]): Row {
  return {
    label: kinds[kind].label,
    properties: {
      id,
      kind,
      // What Neo4j Browser takes for the caption.
      name: name.en,
      name_en: name.en,
      name_sv: name.sv,
      synonyms_en: synonyms.en,
      synonyms_sv: synonyms.sv,
      description_en: description,
      xrefs: xrefs.map(writeCrossReference),
      documents,
      document_count: documents.length,
    },
  };
}

/** Every text that an entity is called or described by, so that each can be found by itself. */
function termRows({ id, name, synonyms, description }: EntityRecord): Row[] {
  return [
    ...languages.flatMap((language) => [
      termRow(id, 'NAME', language, name[language]),
      ...synonyms[language].map((synonym) => termRow(id, 'SYNONYM', language, synonym)),
    ]),
    termRow(id, 'DESCRIPTION', 'en', description),
  ];
}

const termLabels: Record<Language, string> = { en: 'EnglishTerm', sv: 'SwedishTerm' };

function termRow(entity: string, field: TermField, language: Language, text: string): Row {
  const named = field !== 'DESCRIPTION';
  return {
    entity,
    label: termLabels[language],
    properties: {
      id: termId(entity, field, language, text),
      text,
      language,
      field,
      key: named ? keyOf(text) : null,
      stem: named ? stemKeyOf(text, language) : null,
    },
  };
}

function claimRow(claim: ClaimRecord): Row {
  const { subject, predicate, object, qualifiers, statement, status, evidence } = claim;
  const { certainty, supporting } = judge(evidence);
  return {
    subject,
    object,
    population: qualifiers.population ?? null,
    bodyPart: qualifiers.bodyPart ?? null,
    properties: {
      id: claimId(claim),
      name: claimName(claim),
      // Its ends' ids stand on it too, so that an index finds the claims of an entity.
      subject,
      object,
      predicate,
      polarity: qualifiers.polarity,
      level: qualifiers.level ?? null,
      statement_en: statement.en,
      statement_sv: statement.sv,
      status,
      certainty,
      certainty_rank: certaintyRanks[certainty],
      document_count: supporting,
      evidence_count: evidence.filter(({ stance }) => stance === 'SUPPORTS').length,
    },
  };
}

function evidenceRows(claim: ClaimRecord): Row[] {
  const id = claimId(claim);
  return claim.evidence.map(({ stance, ...evidence }) => ({
    claim: id,
    stance,
    properties: { id: evidenceId(id, { ...evidence, stance }), ...evidence },
  }));
}
