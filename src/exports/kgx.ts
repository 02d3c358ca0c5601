import { readCrossReference } from '../domain/cross-reference.ts';
import { kinds, predicates } from '../domain/vocabulary.ts';
import { plainTsvRow } from './delimited.ts';
import { describeEvidence } from './evidence.ts';
import { acceptedClaims, section, type ExportFile, type ClaimRow, type EntityRow } from './export-file.ts';
import { project } from '../project.ts';
import { curieOf } from './identifiers.ts';

type Value = string | number | boolean | string[] | object[];
/** A node or an edge by Biolink slots; a slot without a value is left out. */
type KgxRecord = Record<string, Value | undefined>;

const nodeColumns = [
  'id',
  'category',
  'name',
  'description',
  'xref',
  'equivalent_identifiers',
  'synonym',
  'name_sv',
  'synonym_sv',
];

const edgeColumns = [
  'id',
  'category',
  'subject',
  'predicate',
  'object',
  'negated',
  'qualified_predicate',
  'object_aspect_qualifier',
  'object_direction_qualifier',
  'population_context_qualifier',
  'anatomical_context_qualifier',
  'knowledge_level',
  'agent_type',
  'primary_knowledge_source',
  'publications',
  'has_evidence',
  'evidence',
  'original_predicate',
  'description',
  'statement_sv',
  'polarity',
  'level',
  'certainty',
  'document_count',
  'evidence_count',
];

/** Where the edges' knowledge comes from, in Biolink's terms; the data does not hold who read the documents. */
const provenance = {
  knowledge_level: 'knowledge_assertion',
  agent_type: 'not_provided',
  primary_knowledge_source: project.informationResource,
};

const descriptions = {
  nodes: 'Entities as KGX nodes with Biolink categories',
  edges: 'Accepted claims as KGX edges with Biolink predicates and their evidence',
};

/**
 * Nodes and edges of the Knowledge Graph Exchange format (https://biolink.github.io/kgx/kgx_format.html). Slots are Biolink's where
 * it has one; `name_sv`, `synonym_sv`, `statement_sv`, `polarity`, `level`, `certainty`, `document_count` and `evidence` are ours.
 */
export const kgxFiles: ExportFile[] = [
  tsvFile(
    'nodes',
    nodeColumns,
    section('export_entities', (entity: EntityRow) => tsvLine(nodeColumns, node(entity))),
  ),
  tsvFile(
    'edges',
    edgeColumns,
    section('export_claims', (claim: ClaimRow) => tsvLine(edgeColumns, edge(claim)), acceptedClaims),
  ),
  jsonLinesFile(
    'nodes',
    section('export_entities', (entity: EntityRow) => jsonLine(node(entity))),
  ),
  jsonLinesFile(
    'edges',
    section('export_claims', (claim: ClaimRow) => jsonLine(edge(claim)), acceptedClaims),
  ),
];

function tsvFile(part: 'nodes' | 'edges', columns: string[], records: ExportFile['sections'][number]): ExportFile {
  return {
    name: `kgx_${part}.tsv`,
    format: 'kgx-tsv',
    mediaType: 'text/tab-separated-values; charset=utf-8',
    description: `${descriptions[part]}, tab-separated.`,
    head: () => plainTsvRow(columns),
    sections: [records],
    tail: '',
  };
}

function jsonLinesFile(part: 'nodes' | 'edges', records: ExportFile['sections'][number]): ExportFile {
  return {
    name: `kgx_${part}.jsonl`,
    format: 'kgx-jsonl',
    mediaType: 'application/jsonl; charset=utf-8',
    description: `${descriptions[part]}, one JSON object a line.`,
    head: () => '',
    sections: [records],
    tail: '',
  };
}

function node(entity: EntityRow): KgxRecord {
  const references = entity.xrefs.map(readCrossReference);
  return {
    id: curieOf(entity.id),
    category: [kinds[entity.kind].biolink],
    name: entity.name_en,
    description: entity.description_en,
    xref: references.map(({ id }) => id),
    equivalent_identifiers: references.filter(({ mapping }) => mapping === 'EXACT').map(({ id }) => id),
    synonym: entity.synonyms_en,
    name_sv: entity.name_sv,
    synonym_sv: entity.synonyms_sv,
  };
}

function edge(claim: ClaimRow): KgxRecord {
  const definition: { biolink: string; biolinkQualifiers?: Record<string, string> } = predicates[claim.predicate];
  const documents = new Set(claim.evidence.map(({ document }) => curieOf(document.id)));
  return {
    id: curieOf(claim.id),
    category: ['biolink:Association'],
    subject: curieOf(claim.subject),
    predicate: definition.biolink,
    object: curieOf(claim.object),
    negated: claim.document_count === 0,
    ...definition.biolinkQualifiers,
    population_context_qualifier: claim.population === null ? undefined : curieOf(claim.population),
    anatomical_context_qualifier: claim.body_part === null ? undefined : curieOf(claim.body_part),
    ...provenance,
    publications: [...documents],
    has_evidence: claim.evidence.map(({ id }) => curieOf(id)),
    evidence: claim.evidence.map((evidence) => describeEvidence(evidence, curieOf)),
    original_predicate: claim.predicate,
    description: claim.statement_en,
    statement_sv: claim.statement_sv,
    polarity: claim.polarity,
    level: claim.level ?? undefined,
    certainty: claim.certainty,
    document_count: claim.document_count,
    evidence_count: claim.evidence_count,
  };
}

function jsonLine(record: KgxRecord): string {
  const filled = Object.entries(record).filter(([, value]) => !(Array.isArray(value) && value.length === 0));
  return `${JSON.stringify(Object.fromEntries(filled))}\n`;
}

function tsvLine(columns: string[], record: KgxRecord): string {
  return plainTsvRow(columns.map((column) => tsvCell(record[column])));
}

/** KGX splits every value at its bars: one inside a text becomes a slash. What is a list of objects is JSON without a bar. */
function tsvCell(value: Value | undefined): string {
  if (value === undefined) return '';
  if (!Array.isArray(value)) return tsvText(String(value));
  const texts = value.filter((item) => typeof item === 'string');
  if (texts.length < value.length) return JSON.stringify(value).replaceAll('|', String.raw`\u007c`);
  return texts.map(tsvText).join('|');
}

const tsvText = (text: string): string => text.replaceAll('|', '/');
