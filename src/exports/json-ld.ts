import { allClaims, section, type ClaimRow, type DocumentRow, type EntityRow, type TextFile } from './export-file.ts';
import { compact } from './identifiers.ts';
import { project } from '../project.ts';
import { claimNodes, datasetNode, documentNodes, entityNodes, namespaces, type LinkedNode } from './linked-data.ts';

/** One JSON-LD 1.1 document that is written node by node: the context first, then one long `@graph`. */
export const jsonLd: TextFile = {
  name: 'graph.jsonld',
  format: 'json-ld',
  mediaType: 'application/ld+json',
  description: {
    en: 'All of it as RDF in JSON-LD: SKOS concepts, claims as statements, evidence as Web Annotations.',
    sv: 'Allt som RDF i JSON-LD: SKOS-begrepp, påståenden som utsagor, belägg som Web Annotations.',
  },
  head: (dataRelease) => {
    const context = JSON.stringify({
      '@version': 1.1,
      ...namespaces,
      [project.curiePrefix]: project.baseIri,
    });
    return `{"@context":${context},"@graph":[\n${writeNode(datasetNode(dataRelease))}`;
  },
  sections: [
    section('export_documents', (document: DocumentRow) => writeMore(documentNodes(document))),
    section('export_entities', (entity: EntityRow) => writeMore(entityNodes(entity))),
    section('export_claims', (claim: ClaimRow) => writeMore(claimNodes(claim)), allClaims),
  ],
  tail: '\n]}\n',
};

function writeMore(nodes: LinkedNode[]): string {
  return nodes.map((node) => `,\n${writeNode(node)}`).join('');
}

function writeNode({ id, types, links = {}, plain = {}, integers = {}, texts = {} }: LinkedNode): string {
  const linked = Object.entries(links)
    .filter(([, ids]) => ids.length > 0)
    .map(([term, ids]) => [term, ids.map((other) => ({ '@id': compact(other) }))]);
  const said = Object.entries({ ...plain, ...integers }).filter(([, value]) => value !== null);
  const spoken = Object.entries(texts).map(([term, byLanguage]) => [
    term,
    Object.entries(byLanguage).flatMap(([language, values]) =>
      [values].flat().map((value) => ({ '@language': language, '@value': value as string })),
    ),
  ]);
  const typed = types.length > 0 ? { '@type': types } : {};
  return JSON.stringify({ '@id': compact(id), ...typed, ...Object.fromEntries([...linked, ...said, ...spoken]) });
}
