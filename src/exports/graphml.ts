import { kinds, predicates } from '../domain/vocabulary.ts';
import { project } from '../project.ts';
import { describeEvidence } from './evidence.ts';
import { acceptedClaims, section, type ExportFile, type ClaimRow, type EntityRow } from './export-file.ts';

type Attributes = Record<string, string | number | null>;

const nodeKeys = [
  'name',
  'name_sv',
  'kind',
  'description',
  'synonyms',
  'synonyms_sv',
  'xrefs',
  'biolink_category',
] as const;
const edgeKeys = [
  'name',
  'predicate',
  'biolink_predicate',
  'polarity',
  'level',
  'population',
  'body_part',
  'certainty',
  'document_count',
  'evidence_count',
  'statement_en',
  'statement_sv',
  'evidence',
] as const;
const integers = new Set<string>(['document_count', 'evidence_count']);

/** The graph as GraphML (http://graphml.graphdrawing.org), for networkx, Cytoscape, Gephi and yEd. Lists are JSON texts. */
export const graphml: ExportFile = {
  name: 'graph.graphml',
  format: 'graphml',
  mediaType: 'application/graphml+xml; charset=utf-8',
  description: 'Entities and accepted claims as a directed graph, for networkx, Cytoscape and Gephi.',
  head: (dataRelease) =>
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
      ...nodeKeys.map((name) => declareKey('node', name)),
      ...edgeKeys.map((name) => declareKey('edge', name)),
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
  const attributes: Record<(typeof nodeKeys)[number], string> = {
    name: entity.name_en,
    name_sv: entity.name_sv,
    kind: entity.kind,
    description: entity.description_en,
    synonyms: JSON.stringify(entity.synonyms_en),
    synonyms_sv: JSON.stringify(entity.synonyms_sv),
    xrefs: JSON.stringify(entity.xrefs),
    biolink_category: kinds[entity.kind].biolink,
  };
  return `<node id="${escapeXml(entity.id)}">${writeData('node', attributes)}</node>\n`;
}

function writeEdge(claim: ClaimRow): string {
  const { label, biolink } = predicates[claim.predicate];
  const attributes: Record<(typeof edgeKeys)[number], string | number | null> = {
    name: label.en,
    predicate: claim.predicate,
    biolink_predicate: biolink,
    polarity: claim.polarity,
    level: claim.level,
    population: claim.population,
    body_part: claim.body_part,
    certainty: claim.certainty,
    document_count: claim.document_count,
    evidence_count: claim.evidence_count,
    statement_en: claim.statement_en,
    statement_sv: claim.statement_sv,
    evidence: JSON.stringify(claim.evidence.map((evidence) => describeEvidence(evidence, (id) => id))),
  };
  const ends = `source="${escapeXml(claim.subject)}" target="${escapeXml(claim.object)}"`;
  return `<edge id="${escapeXml(claim.id)}" ${ends}>${writeData('edge', attributes)}</edge>\n`;
}

function writeData(element: 'node' | 'edge', attributes: Attributes): string {
  return Object.entries(attributes)
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
