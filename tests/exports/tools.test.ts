// project: process
import { execFile } from 'node:child_process';
import { createWriteStream, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportFiles } from '../../src/exports/catalogue.ts';
import { writeFiles } from '../../src/exports/write-files.ts';
import { openApi, root, type TestApi } from '../support/api.ts';
import { awkward, awkwardRecords } from './awkward.ts';
import { beginExport, countsOf, openTestGraph, testFolder } from './support.ts';

/** What `read_exports.py` prints. */
interface Found {
  kgx: {
    nodes: number;
    edges: number;
    edge_ids: string[];
    evidence: string[];
    unknown_predicates: string[];
    /** Of nodes, with a prefix that Biolink does not list for their category and that is not ours. */
    unusual_ids: string[];
    errors: Record<string, object>;
    first_node: Record<string, unknown>;
    first_edge: Record<string, unknown> & { evidence: Record<string, unknown>[] };
    tsv_rows: Record<string, number>;
  };
  graphml: {
    nodes: number;
    edges: number;
    edge_ids: string[];
    evidence: string[];
    nodes_without_kind: string[];
    nodes_without_label: string[];
    first_node: Record<string, string>;
    first_edge: Record<string, string>;
  };
  csv: { claim_ids: string[]; evidence: string[]; first: Record<string, string> };
  rdf: {
    triples: number;
    only_in_n_triples: number;
    only_in_json_ld: number;
    claims: string[];
    entities: string[];
    evidence: string[];
    selectors: number;
    documents: string[];
    not_described: string[];
    related: number;
    labels: string[];
  };
  /** Whether Parquet holds the cells of the CSV, by table; and its columns with their types. */
  tables: Record<string, { rows: number; different: string[]; columns: string[]; types: string[] }>;
  sssom: { rows: number; metadata: Record<string, string>; first_label: string };
}

const python = process.env['EXPORT_TOOLS'];

// Not while Node waits: a server whose process is late refuses requests.
const run = promisify(execFile);

async function readWithTools(folder: string): Promise<Found> {
  const { stdout } = await run(python!, [join(root, 'tests/exports/read_exports.py'), folder], { maxBuffer: 2 ** 26 });
  return JSON.parse(stdout.trim().split('\n').at(-1)!) as Found;
}

const curies = (ids: string[]): string[] => ids.map((id) => `MCKG:${id}`);

const cleanUps: (() => unknown)[] = [];
const atEnd = (cleanUp: () => unknown): void => void cleanUps.push(cleanUp);
afterAll(async () => {
  for (const cleanUp of cleanUps) await cleanUp();
});

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.app.stop());

describe.skipIf(!python)('read by the tools of its users', () => {
  let found: Found;
  let claims: string[];
  let evidence: string[];
  beforeAll(async () => {
    const graph = await openTestGraph(atEnd);
    const folder = testFolder(atEnd);
    await writeFiles(await beginExport(graph), exportFiles, folder);
    found = await readWithTools(folder);
    const idsOf = async (label: string): Promise<string[]> => {
      const text = `MATCH (node:${label}) RETURN node.id AS id ORDER BY id`;
      return (await graph.read({ name: 'ids', text }, {})).map(({ id }) => id as string);
    };
    [claims, evidence] = [await idsOf('Claim'), await idsOf('Evidence')];
  });

  test('kgx validate has nothing to say, and Biolink knows every predicate', async () => {
    const { entities, relations } = await countsOf(api);
    expect(found.kgx.errors).toEqual({ jsonl: {}, tsv: {} });
    expect(found.kgx.unknown_predicates).toEqual([]);
    expect(found.kgx.unusual_ids).toEqual([]);
    expect([found.kgx.nodes, found.kgx.edges]).toEqual([entities, relations]);
    expect(found.kgx.tsv_rows).toEqual({ nodes: entities, edges: relations });
    expect(found.kgx.edge_ids).toEqual(curies(claims));
    expect(found.kgx.evidence.toSorted()).toEqual(curies(evidence));
  });

  test('networkx sees every entity and every claim', async () => {
    const { entities, relations } = await countsOf(api);
    // An end that is no node of the file would be one without a kind.
    expect([found.graphml.nodes, found.graphml.nodes_without_kind]).toEqual([entities, []]);
    expect(found.graphml.edges).toBe(relations);
    expect(found.graphml.edge_ids.toSorted()).toEqual(curies(claims));
    expect(found.graphml.evidence.toSorted()).toEqual(curies(evidence));
    // What Gephi takes for the caption of a node.
    expect(found.graphml.nodes_without_label).toEqual([]);
  });

  test('the CSV has one row for each piece of evidence', () => {
    expect(found.csv.evidence.toSorted()).toEqual(curies(evidence));
    expect([...new Set(found.csv.claim_ids)]).toEqual(curies(claims));
  });

  test('pandas reads from Parquet what it reads from CSV', async () => {
    const { entities, relations } = await countsOf(api);
    for (const { different, types } of Object.values(found.tables)) {
      expect(different).toEqual([]);
      expect([...new Set(types)].toSorted()).toEqual(types.includes('int32') ? ['int32', 'string'] : ['string']);
    }
    expect(Object.entries(found.tables).map(([name, { rows }]) => [name, rows])).toEqual([
      ['claims', evidence.length],
      ['entities', entities],
      ['relations', relations],
    ]);
  });

  test('rdflib reads the same triples from both RDF files, and every name is described', async () => {
    const { entities, documents } = await countsOf(api);
    expect(found.rdf.triples).toBeGreaterThan(10_000);
    expect([found.rdf.only_in_n_triples, found.rdf.only_in_json_ld]).toEqual([0, 0]);
    expect(found.rdf.claims.toSorted()).toEqual(claims);
    expect(found.rdf.evidence.toSorted()).toEqual(evidence);
    expect([found.rdf.entities.length, found.rdf.documents.length]).toEqual([entities, documents]);
    const graph = await openTestGraph();
    const text = 'MATCH (evidence:Evidence) RETURN sum(size(evidence.context)) AS count';
    const [row] = await graph.read({ name: 'contexts', text }, {});
    expect(row?.['count']).toBeGreaterThan(100);
    expect(found.rdf.selectors).toBe(evidence.length + (row?.['count'] as number));
    expect(found.rdf.not_described).toEqual([]);
    const related = 'MATCH (entity)-[:RELATED_TO]-(other) RETURN count(DISTINCT [entity.id, other.id]) AS count';
    const [pairs] = await graph.read({ name: 'related', text: related }, {});
    expect(pairs?.['count']).toBeGreaterThan(50);
    expect(found.rdf.related).toBe(pairs?.['count']);
  });

  test('sssom finds the mapping set valid, with every cross-reference', async () => {
    const graph = await openTestGraph();
    const text = 'MATCH (entity:Entity) UNWIND entity.xrefs AS xref RETURN count(xref) AS count';
    const [row] = await graph.read({ name: 'xrefs', text }, {});
    expect(found.sssom.rows).toBe(row?.['count']);
    expect(found.sssom.rows).toBeGreaterThan(240);
    const { data } = await api.query('{ meta { dataRelease } }');
    const { dataRelease } = (data as { meta: { dataRelease: string } }).meta;
    expect(found.sssom.metadata).toEqual({
      mapping_set_id: `urn:muscle-cramp-knowledge-graph:mappings:${dataRelease}`,
      mapping_set_version: dataRelease,
      license: 'https://creativecommons.org/licenses/by/4.0/',
    });
  });
});

describe.skipIf(!python)('awkward texts come back from each format as they were', () => {
  let found: Found;
  beforeAll(async () => {
    const folder = testFolder(atEnd);
    for (const file of exportFiles) {
      const path = join(folder, `awkward.${file.name}`);
      if ('pack' in file) {
        const records = file.sections.flatMap(({ statement }) => awkwardRecords[statement] ?? []);
        await pipeline(file.pack(Readable.from(records)), createWriteStream(path));
        continue;
      }
      const { head, sections, tail } = file;
      const written = sections.flatMap(({ statement, write }) => (awkwardRecords[statement] ?? []).map(write));
      writeFileSync(path, head('awkward') + written.join('') + tail);
    }
    found = await readWithTools(folder);
  });

  test('KGX JSON Lines', () => {
    const { first_node: node, first_edge: edge } = found.kgx;
    expect([node['name'], node['synonym'], node['name_sv']]).toEqual([awkward, [awkward, 'plain'], awkward]);
    expect([edge['description'], edge.evidence[0]?.['cue']]).toEqual([awkward, awkward]);
  });

  test('KGX TSV has a line for each record, and what the claim denies is negated', () => {
    expect(found.kgx.tsv_rows).toEqual({ nodes: 2, edges: 1 });
    expect(found.kgx.first_edge['negated']).toBe(true);
    expect(found.kgx.first_edge).toMatchObject({
      predicate: 'biolink:affects',
      object_direction_qualifier: 'decreased',
    });
    expect(found.kgx.errors).toEqual({ jsonl: {}, tsv: {} });
  });

  test('GraphML', () => {
    const { first_node: node, first_edge: edge } = found.graphml;
    expect([node['name'], node['label'], edge['statement_sv']]).toEqual([awkward, awkward, awkward]);
    expect(edge['label']).toBe(edge['name']);
    expect(JSON.parse(node['synonyms']!)).toEqual([awkward, 'plain']);
  });

  test('CSV, where what a spreadsheet would run gets an apostrophe', () => {
    const { first } = found.csv;
    expect([first['subject_name'], first['cue'], first['document_title']]).toEqual([awkward, awkward, awkward]);
    expect(first['object_name']).toBe("'=1+1");
  });

  test('Parquet', () => {
    expect(Object.values(found.tables).flatMap(({ different }) => different)).toEqual([]);
    // What is denied is no relation.
    expect(Object.values(found.tables).map(({ rows }) => rows)).toEqual([1, 2, 0]);
  });

  test('RDF', () => {
    expect(found.rdf.labels).toEqual([awkward]);
    expect([found.rdf.only_in_n_triples, found.rdf.only_in_json_ld]).toEqual([0, 0]);
  });

  test('SSSOM, whose tool reads every line end as a line feed', () => {
    expect(found.sssom.first_label).toBe(awkward.replaceAll(/\r\n?/g, '\n'));
  });
});
