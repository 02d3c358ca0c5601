import { allClaims, section, type ExportFile, type ClaimRow, type DocumentRow, type EntityRow } from './export-file.ts';
import { claimNodes, datasetNode, documentNodes, entityNodes, namespaces, type LinkedNode } from './linked-data.ts';

/** One JSON-LD 1.1 document that is written node by node: the context first, then one long `@graph`. */
export const jsonLd: ExportFile = {
  name: 'graph.jsonld',
  format: 'json-ld',
  mediaType: 'application/ld+json',
  description: 'All of it as RDF in JSON-LD: SKOS concepts, claims as statements, evidence as Web Annotations.',
  head: (dataRelease) => {
    const context = JSON.stringify({ '@version': 1.1, ...namespaces });
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
    .map(([term, ids]) => [term, ids.map((other) => ({ '@id': other }))]);
  const said = Object.entries({ ...plain, ...integers }).filter(([, value]) => value !== null);
  const spoken = Object.entries(texts).map(([term, byLanguage]) => [
    term,
    Object.entries(byLanguage).flatMap(([language, values]) =>
      [values].flat().map((value) => ({ '@language': language, '@value': value as string })),
    ),
  ]);
  const typed = types.length > 0 ? { '@type': types } : {};
  return JSON.stringify({ '@id': id, ...typed, ...Object.fromEntries([...linked, ...said, ...spoken]) });
}
