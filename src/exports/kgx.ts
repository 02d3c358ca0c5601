import { readCrossReference } from '../domain/cross-reference.ts';
import { kinds, predicates, type Localized } from '../domain/vocabulary.ts';
import { plainTsvRow } from './delimited.ts';
import { describeEvidence } from './evidence.ts';
import { acceptedClaims, section, type ClaimRow, type EntityRow, type TextFile } from './export-file.ts';
import { project } from '../project.ts';
import { curieOf } from '../domain/identifiers.ts';
import { biolinkId, exactMatches, ownSlot } from './identifiers.ts';

type Value = string | number | boolean | string[] | object[];
/** Nodes or edges by Biolink slots, and how each is read from a record; a slot without a value is left out. */
type Slots<Row> = Record<string, (row: Row) => Value | undefined>;

const nodeSlots: Slots<EntityRow> = {
  id: biolinkId,
  category: (entity) => [kinds[entity.kind].biolink],
  name: (entity) => entity.name_en,
  description: (entity) => entity.description_en ?? undefined,
  xref: (entity) => entity.xrefs.map((written) => readCrossReference(written).id),
  equivalent_identifiers: (entity) => [curieOf(entity.id), ...exactMatches(entity)],
  verified_xref: ({ xrefs }) =>
    xrefs
      .map(readCrossReference)
      .filter(({ verified }) => verified)
      .map(({ id }) => id),
  synonym: (entity) => entity.synonyms_en,
  name_sv: (entity) => entity.name_sv,
  synonym_sv: (entity) => entity.synonyms_sv,
  [ownSlot('id')]: (entity) => curieOf(entity.id),
  [ownSlot('kind')]: (entity) => entity.kind,
};

const edgeSlots: Slots<ClaimRow> = {
  id: (claim) => curieOf(claim.id),
  category: () => ['biolink:Association'],
  subject: (claim) => biolinkId(claim.subject),
  predicate: (claim) => predicates[claim.predicate].biolink,
  object: (claim) => biolinkId(claim.object),
  negated: (claim) => claim.document_count === 0,
  qualified_predicate: qualifier('qualified_predicate'),
  object_aspect_qualifier: qualifier('object_aspect_qualifier'),
  object_direction_qualifier: qualifier('object_direction_qualifier'),
  population_context_qualifier: ({ population }) => (population ? biolinkId(population) : undefined),
  anatomical_context_qualifier: ({ body_part: bodyPart }) => (bodyPart ? biolinkId(bodyPart) : undefined),
  // Where the edges' knowledge comes from, in Biolink's terms.
  knowledge_level: () => 'knowledge_assertion',
  agent_type: () => project.agentType,
  primary_knowledge_source: () => project.informationResource,
  publications: (claim) => [...new Set(claim.evidence.map(({ document }) => curieOf(document.id)))],
  has_evidence: (claim) => claim.evidence.map(({ id }) => curieOf(id)),
  evidence: (claim) => claim.evidence.map((evidence) => describeEvidence(evidence, curieOf)),
  original_predicate: (claim) => claim.predicate,
  description: (claim) => claim.statement_en,
  statement_sv: (claim) => claim.statement_sv,
  polarity: (claim) => claim.polarity,
  level: (claim) => claim.level ?? undefined,
  certainty: (claim) => claim.certainty,
  document_count: (claim) => claim.document_count,
  evidence_count: (claim) => claim.evidence_count,
};

function qualifier(slot: string): Slots<ClaimRow>[string] {
  return ({ predicate }) =>
    (predicates[predicate] as { biolinkQualifiers?: Record<string, string> }).biolinkQualifiers?.[slot];
}

const descriptions = {
  nodes: {
    en: 'Entities as KGX nodes with Biolink categories',
    sv: 'Entiteter som KGX-noder med Biolinks kategorier',
  },
  edges: {
    en: 'Accepted claims as KGX edges with Biolink predicates and their evidence',
    sv: 'Godtagna påståenden som KGX-kanter med Biolinks predikat och sina belägg',
  },
};

/**
 * Nodes and edges of the Knowledge Graph Exchange format (https://biolink.github.io/kgx/kgx_format.html). Slots are Biolink's where
 * it has one; `name_sv`, `synonym_sv`, `statement_sv`, `verified_xref`, our id and kind, `polarity`, `level`, `certainty`, `document_count` and `evidence` are ours.
 */
export const kgxFiles: TextFile[] = [
  tsvFile('nodes', nodeSlots, section('export_entities', tsvLine(nodeSlots))),
  tsvFile('edges', edgeSlots, section('export_claims', tsvLine(edgeSlots), acceptedClaims)),
  jsonLinesFile('nodes', section('export_entities', jsonLine(nodeSlots))),
  jsonLinesFile('edges', section('export_claims', jsonLine(edgeSlots), acceptedClaims)),
];

function described(part: 'nodes' | 'edges', form: Localized): Localized {
  const { en, sv } = descriptions[part];
  return { en: `${en}, ${form.en}.`, sv: `${sv}, ${form.sv}.` };
}

function tsvFile(part: 'nodes' | 'edges', slots: object, records: TextFile['sections'][number]): TextFile {
  return {
    name: `kgx_${part}.tsv`,
    format: 'kgx-tsv',
    mediaType: 'text/tab-separated-values; charset=utf-8',
    description: described(part, { en: 'tab-separated', sv: 'tabbavgränsade' }),
    head: () => plainTsvRow(Object.keys(slots)),
    sections: [records],
    tail: '',
  };
}

function jsonLinesFile(part: 'nodes' | 'edges', records: TextFile['sections'][number]): TextFile {
  return {
    name: `kgx_${part}.jsonl`,
    format: 'kgx-jsonl',
    mediaType: 'application/jsonl; charset=utf-8',
    description: described(part, { en: 'one JSON object a line', sv: 'ett JSON-objekt per rad' }),
    head: () => '',
    sections: [records],
    tail: '',
  };
}

function jsonLine<Row>(slots: Slots<Row>): (row: Row) => string {
  return (row) => {
    const record = Object.entries(slots).map(([slot, read]) => [slot, read(row)] as const);
    const filled = record.filter(([, value]) => !(Array.isArray(value) && value.length === 0));
    return `${JSON.stringify(Object.fromEntries(filled))}\n`;
  };
}

function tsvLine<Row>(slots: Slots<Row>): (row: Row) => string {
  return (row) => plainTsvRow(Object.values(slots).map((read) => tsvCell(read(row))));
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
