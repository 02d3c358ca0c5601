// project: api
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openApi, type TestApi } from '../support/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.app.stop());

const text = async (name: string): Promise<string> => (await fetch(`${api.app.url}/export/${name}`)).text();
const sorted = (ids: Iterable<string>): string[] => [...new Set(ids)].toSorted();
const found = (content: string, pattern: RegExp): string[] =>
  sorted([...content.matchAll(pattern)].map(([, id]) => id!));

/** The ids that stand first in each row of a table; no cell before them holds a line end. */
const firstCells = async (name: string): Promise<string[]> => found(await text(name), /^(MCKG:[\w-]+),/gm);

interface Node {
  id: string;
  mckg_id: string;
  mckg_kind: string;
  category: string[];
  equivalent_identifiers: string[];
}
const lines = async <T>(name: string): Promise<T[]> =>
  (await text(name))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

test('all files name entities and claims by the same CURIEs', async () => {
  const entities = await firstCells('entities.csv');
  expect(entities.length).toBeGreaterThan(200);
  expect(entities).toContain('MCKG:muscle-cramp');
  const graphml = await text('graph.graphml');
  expect(found(graphml, /<node id="([^"]+)"/g)).toEqual(entities);
  expect(found(await text('mappings.sssom.tsv'), /^(MCKG:[\w-]+)\t/gm).filter((id) => !entities.includes(id))).toEqual(
    [],
  );
  const nodes = await lines<Node>('kgx_nodes.jsonl');
  expect(sorted(nodes.map((node) => node.mckg_id))).toEqual(entities);
  const { '@context': context, '@graph': graph } = JSON.parse(await text('graph.jsonld')) as {
    '@context': Record<string, string>;
    '@graph': { '@id': string; '@type'?: string[] }[];
  };
  expect(context['MCKG']).toBe('urn:muscle-cramp-knowledge-graph:');
  const ofType = (type: string): string[] =>
    sorted(graph.filter((node) => node['@type']?.includes(type)).map((node) => node['@id']));
  expect(ofType('skos:Concept')).toEqual(entities);
  const triples = await text('graph.nt');
  expect(triples).toContain('<http://purl.org/vocab/vann/preferredNamespacePrefix> "MCKG"');
  expect(found(triples, /terms\/identifier> "(MCKG:[^"]+)"/g)).toEqual(entities);

  const claims = await firstCells('claims.csv');
  expect(ofType('rdf:Statement')).toEqual(claims);
  const relations = await firstCells('relations.csv');
  expect(found(graphml, /<edge id="([^"]+)"/g)).toEqual(relations);
  expect(sorted((await lines<{ id: string }>('kgx_edges.jsonl')).map(({ id }) => id))).toEqual(relations);
  for (const [, ends] of graphml.matchAll(/(?:source|target)="([^"]+)"/g)) expect(entities).toContain(ends);
});

test('KGX has one node for each concept, by the name that Biolink prefers, and its edges follow', async () => {
  const nodes = await lines<Node>('kgx_nodes.jsonl');
  const ids = new Set(nodes.map(({ id }) => id));
  expect(ids.size).toBe(nodes.length);
  const countOf = (prefix: string): number => nodes.filter(({ id }) => id.startsWith(`${prefix}:`)).length;
  expect(['MESH', 'HP', 'CHEBI', 'MCKG'].map(countOf)).toEqual([44, 8, 11, 141]);
  for (const { id, mckg_id: own, equivalent_identifiers: same } of nodes) {
    expect(same[0]).toBe(own);
    expect(same).toContain(id);
  }
  const byOwn = new Map(nodes.map((node) => [node.mckg_id, node]));
  expect(byOwn.get('MCKG:anemia')).toMatchObject({ id: 'MESH:D000740', mckg_kind: 'CONDITION' });
  expect(byOwn.get('MCKG:potassium')).toMatchObject({ id: 'CHEBI:29103', mckg_kind: 'ELECTROLYTE' });
  // Biolink has no identifiers of MeSH for treatments.
  expect(byOwn.get('MCKG:massage')?.id).toBe('MCKG:massage');
  const edges = await lines<{ subject: string; object: string; agent_type: string }>('kgx_edges.jsonl');
  for (const { subject, object, agent_type: agent } of edges)
    expect([ids.has(subject), ids.has(object), agent]).toEqual([true, true, 'text_mining_agent']);
});

test('meta says who made the claims, and under which licence', async () => {
  const { data } = await api.query('{ meta { dataLicense agentType provenance swedish: provenance(language: SV) } }');
  expect(data).toEqual({
    meta: {
      dataLicense: 'CC-BY-4.0',
      agentType: 'text_mining_agent',
      provenance: expect.stringContaining('No human curator is on record.') as string,
      swedish: expect.stringContaining('Ingen mänsklig granskare') as string,
    },
  });
});
