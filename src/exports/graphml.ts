import { kinds, predicates } from '../domain/vocabulary.ts';
import { project } from '../project.ts';
import { describeEvidence } from './evidence.ts';
import { acceptedClaims, section, type ClaimRow, type EntityRow, type TextFile } from './export-file.ts';
import { curieOf } from '../domain/identifiers.ts';

/** Attributes of nodes or edges by name, and how each is read from a record. */
type Attributes<Row> = Record<string, (row: Row) => string | number | null>;

const nodeAttributes: Attributes<EntityRow> = {
  // What Gephi and yEd take for the caption.
  label: (entity) => entity.name_en,
  name: (entity) => entity.name_en,
  name_sv: (entity) => entity.name_sv,
  kind: (entity) => entity.kind,
  description: (entity) => entity.description_en,
  synonyms: (entity) => JSON.stringify(entity.synonyms_en),
  synonyms_sv: (entity) => JSON.stringify(entity.synonyms_sv),
  xrefs: (entity) => JSON.stringify(entity.xrefs),
  biolink_category: (entity) => kinds[entity.kind].biolink,
};
const edgeAttributes: Attributes<ClaimRow> = {
  label: (claim) => predicates[claim.predicate].label.en,
  name: (claim) => predicates[claim.predicate].label.en,
  predicate: (claim) => claim.predicate,
  biolink_predicate: (claim) => predicates[claim.predicate].biolink,
  polarity: (claim) => claim.polarity,
  level: (claim) => claim.level,
  population: (claim) => claim.population && curieOf(claim.population.id),
  body_part: (claim) => claim.body_part && curieOf(claim.body_part.id),
  certainty: (claim) => claim.certainty,
  document_count: (claim) => claim.document_count,
  evidence_count: (claim) => claim.evidence_count,
  statement_en: (claim) => claim.statement_en,
  statement_sv: (claim) => claim.statement_sv,
  evidence: (claim) => JSON.stringify(claim.evidence.map((evidence) => describeEvidence(evidence, curieOf))),
};
const integers = new Set<string>(['document_count', 'evidence_count']);

/** The graph as GraphML (http://graphml.graphdrawing.org), for networkx, Cytoscape, Gephi and yEd. Lists are JSON texts. */
export const graphml: TextFile = {
  name: 'graph.graphml',
  format: 'graphml',
  mediaType: 'application/graphml+xml; charset=utf-8',
  description: {
    en: 'Entities and accepted claims as a directed graph, for networkx, Cytoscape and Gephi.',
    sv: 'Entiteter och godtagna påståenden som en riktad graf, för networkx, Cytoscape och Gephi.',
  },
  head: (dataRelease) =>
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
      ...Object.keys(nodeAttributes).map((name) => declareKey('node', name)),
      ...Object.keys(edgeAttributes).map((name) => declareKey('edge', name)),
      '<key id="graph_data_release" for="graph" attr.name="data_release" attr.type="string"/>',
      `<graph id="${project.name}" edgedefault="directed">`,
      `<data key="graph_data_release">${escapeXml(dataRelease)}</data>`,
      '',
    ].join('\n'),
  sections: [section('export_entities', writeNode), section('export_claims', writeEdge, acceptedClaims)],
  tail: '</graph>\n</graphml>\n',
};

function declareKey(element: 'node' | 'edge', name: string): string {
  const type = integers.has(name) ? 'int' : 'string';
  return `<key id="${element}_${name}" for="${element}" attr.name="${name}" attr.type="${type}"/>`;
}

function writeNode(entity: EntityRow): string {
  return `<node id="${escapeXml(curieOf(entity.id))}">${writeData('node', nodeAttributes, entity)}</node>\n`;
}

function writeEdge(claim: ClaimRow): string {
  const ends = `source="${escapeXml(curieOf(claim.subject.id))}" target="${escapeXml(curieOf(claim.object.id))}"`;
  return `<edge id="${escapeXml(curieOf(claim.id))}" ${ends}>${writeData('edge', edgeAttributes, claim)}</edge>\n`;
}

function writeData<Row>(element: 'node' | 'edge', attributes: Attributes<Row>, row: Row): string {
  return Object.entries(attributes)
    .map(([name, read]) => [name, read(row)] as const)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `<data key="${element}_${name}">${escapeXml(String(value))}</data>`)
    .join('');
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser would read them as a line feed, or as a space.
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** Escapes what XML 1.0 would read otherwise, and leaves out the control characters that it can't hold. */
function escapeXml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll(/[&<>"\r\n\t]/g, (character) => entities[character] as string);
}
