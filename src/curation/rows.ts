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

/** Rows that one statement writes. */
export interface WriteStep {
  statement: string;
  /** Each has `properties` with the node's `id`. */
  rows: Row[];
  /** What the statement takes besides the rows. */
  parameters: Row;
}

/**
 * Curated data as rows for the statements of `cypher/load/`, in the order in which they must be written; derived values, such as
 * certainty, included.
 */
export function writeStepsOf({ documents, entities, claims }: Dataset): WriteStep[] {
  const labels = Object.values(kinds).map(({ label }) => label);
  const documentsOf = documentsByEntity(claims);
  return [
    { statement: 'upsert_documents', rows: documents.map(documentRow), parameters: {} },
    {
      statement: 'upsert_entities',
      rows: entities.map((entity) => entityRow(entity, [...(documentsOf.get(entity.id) ?? [])].toSorted())),
      parameters: { labels },
    },
    { statement: 'upsert_claims', rows: claims.map(claimRow), parameters: {} },
    { statement: 'upsert_evidence', rows: claims.flatMap(evidenceRows), parameters: {} },
  ];
}

/** The documents with evidence for or against a claim that has the entity as subject or object. */
function documentsByEntity(claims: readonly ClaimRecord[]): Map<string, Set<string>> {
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
