import type { Row } from '../graph/graph.ts';
import { certaintyRanks, judge } from '../knowledge/certainty.ts';
import { writeCrossReference } from '../knowledge/cross-reference.ts';
import {
  claimId,
  claimName,
  evidenceId,
  type ClaimRecord,
  type Dataset,
  type DocumentRecord,
  type EntityRecord,
} from '../knowledge/dataset.ts';
import { kinds } from '../knowledge/vocabulary.ts';

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
 * as certainty, then the relation layer. The rows of the first four have `properties` with the node's `id`.
 */
export function writeStepsOf({ documents, entities, claims }: Dataset): WriteStep[] {
  const labels = Object.values(kinds).map(({ label }) => label);
  return [
    { statement: 'upsert_documents', rows: mapped(documents, documentRow), parameters: {} },
    { statement: 'upsert_entities', rows: mapped(entities, entityRow), parameters: { labels } },
    { statement: 'upsert_claims', rows: mapped(claims, claimRow), parameters: {} },
    { statement: 'upsert_evidence', rows: flatMapped(claims, evidenceRows), parameters: {} },
    { statement: 'delete_stale_relations', rows: mapped(entities, ({ id }) => ({ id })), parameters: {} },
    { statement: 'derive_relations', rows: mapped(claims, (claim) => ({ id: claimId(claim) })), parameters: {} },
  ];
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

function entityRow({ id, kind, name, synonyms, description, xrefs }: EntityRecord): Row {
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
