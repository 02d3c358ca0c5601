import { readCrossReference } from '../domain/cross-reference.ts';
import { kinds, mappings, predicates } from '../domain/vocabulary.ts';
import { project } from '../project.ts';
import { curieOf } from '../domain/identifiers.ts';
import { conceptIri, iriOf } from './identifiers.ts';
import type { Locator } from '../domain/dataset.ts';
import { contextOf } from './evidence.ts';
import type { ClaimRow, DocumentRow, EntityRow, EvidenceRow, NamedEntity } from './export-file.ts';

/** The namespaces of what is said, by the prefix that JSON-LD writes. */
export const namespaces = {
  biolink: 'https://w3id.org/biolink/vocab/',
  dcterms: 'http://purl.org/dc/terms/',
  oa: 'http://www.w3.org/ns/oa#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vann: 'http://purl.org/vocab/vann/',
  [project.termPrefix]: `${project.baseIri}vocabulary:`,
} as const;

/** A term of our own, for what no standard vocabulary has. */
const own = (name: string): string => `${project.termPrefix}:${name}`;

/** A text or texts by their language. */
interface Texts {
  en?: string | string[];
  sv?: string | string[];
}

/** A node of the RDF graph: its IRI, its types and what is said of it; names of terms are written as `prefix:name`. */
export interface LinkedNode {
  id: string;
  types: string[];
  /** IRIs of other nodes. */
  links?: Record<string, string[]>;
  /** Texts without a language. */
  plain?: Record<string, string | null>;
  integers?: Record<string, number>;
  texts?: Record<string, Texts>;
}

/** The whole of what is exported, as a dataset of its release. */
export function datasetNode(dataRelease: string): LinkedNode {
  return {
    id: `${project.baseIri}release:${dataRelease}`,
    types: ['schema:Dataset', 'prov:Entity'],
    links: { 'dcterms:license': [project.dataLicense.url] },
    plain: {
      'schema:version': dataRelease,
      // How the CURIEs of the other files are made of its IRIs.
      'vann:preferredNamespacePrefix': project.curiePrefix,
      'vann:preferredNamespaceUri': project.baseIri,
    },
    texts: { 'dcterms:title': project.title, 'dcterms:description': project.provenance },
  };
}

export function documentNodes({ id, title, language, file_name: fileName, sha256 }: DocumentRow): LinkedNode[] {
  return [
    {
      id: iriOf(id),
      types: ['prov:Entity', 'schema:DigitalDocument'],
      plain: { 'dcterms:identifier': fileName, 'dcterms:language': language, 'schema:sha256': sha256 },
      texts: { 'dcterms:title': { [language]: title } },
    },
  ];
}

export function entityNodes(entity: EntityRow): LinkedNode[] {
  const references = entity.xrefs.map(readCrossReference);
  const links = Object.entries(mappings).map(([mapping, property]) => [
    property,
    references.filter((reference) => reference.mapping === mapping).map(({ id }) => conceptIri(id)),
  ]);
  return [
    {
      id: iriOf(entity.id),
      types: ['skos:Concept', kinds[entity.kind].biolink],
      plain: { 'dcterms:identifier': curieOf(entity.id) },
      links: { ...(Object.fromEntries(links) as Record<string, string[]>), 'skos:related': entity.related.map(iriOf) },
      texts: {
        'skos:prefLabel': { en: entity.name_en, sv: entity.name_sv },
        'skos:altLabel': { en: entity.synonyms_en, sv: entity.synonyms_sv },
        'skos:definition': { en: entity.description_en ?? [], sv: entity.description_sv ?? [] },
      },
    },
    ...references.flatMap(conceptNodes),
  ];
}

/** What is said of a verified concept of another vocabulary; nothing is said of one that is not verified. */
function conceptNodes({ id, label, source }: ReturnType<typeof readCrossReference>): LinkedNode[] {
  if (label === null) return [];
  return [
    { id: conceptIri(id), types: [], plain: { 'dcterms:source': source }, texts: { 'rdfs:label': { en: label } } },
  ];
}

/**
 * A claim as a statement about statements, never as a triple of its own: a claim that is hedged, denied or limited to some people must
 * not be read as a fact.
 */
export function claimNodes(claim: ClaimRow): LinkedNode[] {
  const documents = [...new Set(claim.evidence.map(({ document }) => iriOf(document.id)))];
  return [
    {
      id: iriOf(claim.id),
      types: ['rdf:Statement', 'biolink:Association'],
      links: {
        'rdf:subject': [iriOf(claim.subject.id)],
        'rdf:predicate': [expand(predicates[claim.predicate].biolink)],
        'rdf:object': [iriOf(claim.object.id)],
        'biolink:population_context_qualifier': linked(claim.population),
        'biolink:anatomical_context_qualifier': linked(claim.body_part),
        'prov:wasDerivedFrom': documents,
      },
      plain: {
        [own('predicate')]: claim.predicate,
        [own('polarity')]: claim.polarity,
        [own('level')]: claim.level,
        [own('status')]: claim.status,
        [own('certainty')]: claim.certainty,
      },
      integers: { [own('documentCount')]: claim.document_count, [own('evidenceCount')]: claim.evidence_count },
      texts: { 'rdfs:label': { en: claim.statement_en, sv: claim.statement_sv } },
    },
    ...claim.evidence.flatMap((evidence) => evidenceNodes(claim.id, evidence)),
  ];
}

/** A piece of evidence as a Web Annotation: it ties the claim to a place in a document, by positions in Unicode code points. */
function evidenceNodes(claim: string, evidence: EvidenceRow): LinkedNode[] {
  const id = iriOf(evidence.id);
  const target = `${id}:target`;
  const context = evidence.context.map((_, index) => `${id}:context:${index + 1}`);
  return [
    {
      id,
      types: ['oa:Annotation'],
      links: {
        'oa:hasBody': [iriOf(claim)],
        'oa:hasTarget': [target],
        'oa:motivatedBy': [`${namespaces.oa}linking`],
        [own('context')]: context,
        [own('repeats')]: evidence.repeats.map(iriOf),
      },
      plain: {
        [own('stance')]: evidence.stance,
        [own('modality')]: evidence.modality,
        [own('cue')]: evidence.cue,
        [own('emphasis')]: evidence.emphasis,
        [own('section')]: evidence.section,
      },
      texts: { 'rdfs:label': { en: evidence.statement_en, sv: evidence.statement_sv } },
    },
    ...spanNodes(target, evidence.document.id, evidence),
    ...contextOf(evidence).flatMap((span, index) => spanNodes(context[index]!, evidence.document.id, span)),
  ];
}

/** A span of a document. */
function spanNodes(id: string, document: string, { start, end, sha256 }: Locator): LinkedNode[] {
  const selector = `${id}:selector`;
  return [
    {
      id,
      types: ['oa:SpecificResource'],
      links: { 'oa:hasSource': [iriOf(document)], 'oa:hasSelector': [selector] },
      plain: { 'schema:sha256': sha256 },
    },
    { id: selector, types: ['oa:TextPositionSelector'], integers: { 'oa:start': start, 'oa:end': end } },
  ];
}

const linked = (entity: NamedEntity | null): string[] => (entity ? [iriOf(entity.id)] : []);

/** @returns the IRI that `prefix:name` stands for */
export function expand(term: string): string {
  const colon = term.indexOf(':');
  return namespaces[term.slice(0, colon) as keyof typeof namespaces] + term.slice(colon + 1);
}
