import type { ParametersOf, Row, StatementName } from '../graph/statements.ts';
import { certaintyRanks, disagreementOf, judge } from '../domain/certainty.ts';
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
import { writeSpan } from '../domain/span.ts';
import { hasPluralName } from '../domain/statement/statement.ts';
import { project } from '../project.ts';
import { foldText, keyOf, stemKeyOf } from '../search/normal-form.ts';
import { kinds, languages, predicates, type Language } from '../domain/vocabulary.ts';

/** A statement that takes rows in batches. */
type WriteStatement = {
  [Name in StatementName]: ParametersOf<Name> extends { rows: unknown[] } ? Name : never;
}[StatementName];

type RowFor<Name extends WriteStatement> = ParametersOf<Name>['rows'][number];

/** Rows that one statement takes in batches. */
export interface WriteStep {
  statement: WriteStatement;
  /** Made anew each time they are walked, so that no more than a batch stands in memory. */
  rows: Iterable<Row>;
  /** What the statement takes besides the rows. */
  parameters: Row;
}

/**
 * Data as rows for the statements of `cypher/load/`, in the order in which they must be written: the nodes with derived values, such
 * as certainty, then what documents call the entities, then the relation layer. The rows of the first five have `properties` with the node's `id`.
 */
export function writeStepsOf({ documents, entities, claims }: Dataset): WriteStep[] {
  const labels = Object.values(kinds).map(({ label }) => label);
  const documentsOf = documentsByEntity(claims);
  const countsOf = countsByDocument(claims);
  const rowOf = (entity: EntityRecord) => entityRow(entity, [...(documentsOf.get(entity.id) ?? [])].toSorted());
  return [
    step(
      'upsert_documents',
      mapped(documents, (document) => documentRow(document, countsOf.get(document.id))),
      {},
    ),
    step('upsert_entities', mapped(entities, rowOf), { labels }),
    step('upsert_terms', flatMapped(entities, termRows), {}),
    step('upsert_claims', mapped(claims, claimRow), {}),
    step('upsert_evidence', flatMapped(claims, evidenceRows), {}),
    step(
      'delete_stale_mentions',
      mapped(documents, ({ id, mentions }) => ({ id, kept: mentions.map(({ entity, name }) => [entity, name]) })),
      {},
    ),
    step('upsert_mentions', flatMapped(documents, mentionRows), {}),
    step(
      'delete_stale_relations',
      mapped(entities, ({ id }) => ({ id })),
      {},
    ),
    step(
      'derive_relations',
      mapped(claims, (claim) => ({ id: claimId(claim), group: predicates[claim.predicate].group })),
      {},
    ),
    step(
      'derive_bridges',
      flatMapped(claims, (claim) => (claim.predicate === 'DEPLETES' ? [{ id: claimId(claim) }] : [])),
      {},
    ),
    step(
      'relate_entities',
      flatMapped(entities, ({ id, related }) => (related.length > 0 ? [{ id, related }] : [])),
      {},
    ),
  ];
}

function step<Name extends WriteStatement>(
  statement: Name,
  rows: Iterable<RowFor<Name>>,
  parameters: Omit<ParametersOf<Name>, 'rows'>,
): WriteStep {
  return { statement, rows, parameters };
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

interface DocumentCounts {
  evidence: number;
  claims: number;
  /** Claims that no other document has evidence on. */
  uniqueClaims: number;
}

function countsByDocument(claims: Iterable<ClaimRecord>): Map<string, DocumentCounts> {
  const countsOf = new Map<string, DocumentCounts>();
  for (const { evidence } of claims) {
    const documents = new Set(evidence.map(({ document }) => document));
    for (const document of documents) {
      const counts = countsOf.get(document) ?? { evidence: 0, claims: 0, uniqueClaims: 0 };
      countsOf.set(document, counts);
      counts.evidence += evidence.filter((piece) => piece.document === document).length;
      counts.claims += 1;
      if (documents.size === 1) counts.uniqueClaims += 1;
    }
  }
  return countsOf;
}

function mapped<T, R>(records: Iterable<T>, toRow: (record: T) => R): Iterable<R> {
  return flatMapped(records, (record) => [toRow(record)]);
}

function flatMapped<T, R>(records: Iterable<T>, toRows: (record: T) => R[]): Iterable<R> {
  return {
    *[Symbol.iterator]() {
      for (const record of records) yield* toRows(record);
    },
  };
}

function documentRow(
  { fileName, origin, url, publisher, author, license, retrievedAt, wordCount, ...document }: DocumentRecord,
  counts: DocumentCounts = { evidence: 0, claims: 0, uniqueClaims: 0 },
): RowFor<'upsert_documents'> {
  const { id, title, language, sha256 } = document;
  return {
    properties: {
      id,
      title,
      title_folded: foldText(title),
      language,
      file_name: fileName,
      sha256,
      origin: origin ?? 'SEED',
      url: url ?? null,
      publisher: publisher ?? null,
      author: author ?? null,
      license: license ?? null,
      retrieved_at: retrievedAt ?? null,
      word_count: wordCount ?? null,
      evidence_count: counts.evidence,
      claim_count: counts.claims,
      unique_claim_count: counts.uniqueClaims,
    },
  };
}

function entityRow(entity: EntityRecord, documents: string[]): RowFor<'upsert_entities'> {
  const { id, kind, name, synonyms, description, xrefs } = entity;
  return {
    label: kinds[kind].label,
    properties: {
      id,
      kind,
      // What Neo4j Browser takes for the caption.
      name: name.en,
      name_en: name.en,
      name_sv: name.sv,
      has_plural_name: hasPluralName(entity),
      synonyms_en: synonyms.en,
      synonyms_sv: synonyms.sv,
      names_folded: [name.en, name.sv, ...synonyms.en, ...synonyms.sv].map(foldText),
      description_en: description.en ?? null,
      description_sv: description.sv ?? null,
      xrefs: xrefs.map(writeCrossReference),
      curies_folded: xrefs.map((xref) => foldText(xref.id)),
      documents,
      document_count: documents.length,
    },
  };
}

/** Every text by which an entity is found, so that each can be found by itself. */
function termRows({ id, name, synonyms, hidden, description, xrefs }: EntityRecord): RowFor<'upsert_terms'>[] {
  return [
    ...languages.flatMap((language) => [
      termRow(id, 'NAME', language, name[language]),
      ...synonyms[language].map((synonym) => termRow(id, 'SYNONYM', language, synonym)),
      ...hidden[language].map((label) => termRow(id, 'HIDDEN', language, label)),
    ]),
    ...[`${project.curiePrefix}:${id}`, id].map((text) => identifierRow(id, 'ID', text)),
    ...xrefs.flatMap(({ mapping, id: curie }) =>
      // People write a code with its vocabulary's prefix or without.
      [curie, curie.slice(curie.indexOf(':') + 1)].map((text) =>
        identifierRow(id, mapping === 'EXACT' ? 'CURIE' : 'RELATED_CURIE', text),
      ),
    ),
    // In one language: searched in both, what a description says in passing would be found too often.
    ...(description.en === undefined ? [] : [termRow(id, 'DESCRIPTION', 'en', description.en)]),
  ];
}

const termLabels: Record<Language, string> = { en: 'EnglishTerm', sv: 'SwedishTerm' };

function termRow(entity: string, field: TermField, language: Language, text: string): RowFor<'upsert_terms'> {
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

/** An identifier has no words that are looked for, and no inflection. */
function identifierRow(entity: string, field: TermField, text: string): RowFor<'upsert_terms'> {
  const { properties } = termRow(entity, field, 'en', text);
  return { entity, label: 'Identifier', properties: { ...properties, stem: null } };
}

function claimRow(claim: ClaimRecord): RowFor<'upsert_claims'> {
  const { subject, predicate, object, qualifiers, statement, status, evidence } = claim;
  const { certainty, points, sources } = judge(evidence);
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
      statements_folded: [
        ...new Set(
          [statement, ...evidence.map(({ paraphrase }) => paraphrase)].flatMap(({ en, sv }) => [en, sv].map(foldText)),
        ),
      ],
      status,
      certainty,
      certainty_rank: certaintyRanks[certainty],
      certainty_points: points,
      disagreement: disagreementOf(evidence),
      sources,
      document_count: sources.length,
      evidence_count: evidence.filter(({ stance }) => stance === 'SUPPORTS').length,
    },
  };
}

function evidenceRows(claim: ClaimRecord): RowFor<'upsert_evidence'>[] {
  const id = claimId(claim);
  return claim.evidence.map(({ stance, context, paraphrase, ...evidence }) => ({
    claim: id,
    stance,
    properties: {
      id: evidenceId(id, { ...evidence, stance }),
      name: evidence.cue === null ? 'no hedge' : `“${evidence.cue}”`,
      ...evidence,
      context: context.map(writeSpan),
      // Under the name of the claim's own sentence, so that one index holds both.
      statement_en: paraphrase.en,
      statement_sv: paraphrase.sv,
      section_folded: foldText(evidence.section),
      cue_folded: evidence.cue && foldText(evidence.cue),
      cue_lowercase: evidence.cue && evidence.cue.toLowerCase(),
    },
  }));
}

function mentionRows({ id, language, mentions }: DocumentRecord): RowFor<'upsert_mentions'>[] {
  return mentions.map(({ entity, ...mention }) => ({ document: id, entity, mention: { ...mention, language } }));
}
