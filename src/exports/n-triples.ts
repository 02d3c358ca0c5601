import { allClaims, section, type ClaimRow, type DocumentRow, type EntityRow, type TextFile } from './export-file.ts';
import { claimNodes, datasetNode, documentNodes, entityNodes, expand, type LinkedNode } from './linked-data.ts';

/** The same triples as `json-ld.ts`, one a line (https://www.w3.org/TR/n-triples/). */
export const nTriples: TextFile = {
  name: 'graph.nt',
  format: 'n-triples',
  mediaType: 'application/n-triples',
  description: { en: 'The triples of the JSON-LD, one a line.', sv: 'Triplarna i JSON-LD-filen, en per rad.' },
  head: (dataRelease) => writeTriples([datasetNode(dataRelease)]),
  sections: [
    section('export_documents', (document: DocumentRow) => writeTriples(documentNodes(document))),
    section('export_entities', (entity: EntityRow) => writeTriples(entityNodes(entity))),
    section('export_claims', (claim: ClaimRow) => writeTriples(claimNodes(claim)), allClaims),
  ],
  tail: '',
};

const integerType = '<http://www.w3.org/2001/XMLSchema#integer>';

function writeTriples(nodes: LinkedNode[]): string {
  return nodes
    .flatMap((node) => objectsOf(node).map(([term, object]) => `<${node.id}> <${expand(term)}> ${object} .\n`))
    .join('');
}

function objectsOf({ types, links = {}, plain = {}, integers = {}, texts = {} }: LinkedNode): [string, string][] {
  return [
    ...types.map((type): [string, string] => ['rdf:type', `<${expand(type)}>`]),
    ...each(links, (ids) => ids.map((id) => `<${id}>`)),
    ...each(plain, (value) => (value === null ? [] : [literal(value)])),
    ...each(integers, (value) => [`${literal(String(value))}^^${integerType}`]),
    ...each(texts, (byLanguage) =>
      Object.entries(byLanguage).flatMap(([language, values]) =>
        [values].flat().map((value) => `${literal(value as string)}@${language}`),
      ),
    ),
  ];
}

function each<Value>(values: Record<string, Value>, write: (value: Value) => string[]): [string, string][] {
  return Object.entries(values).flatMap(([term, value]) =>
    write(value).map((object): [string, string] => [term, object]),
  );
}

/** JSON's escapes are all ones that N-Triples knows. */
const literal = (text: string): string => JSON.stringify(text);
