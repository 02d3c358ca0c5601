// project: database
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Dataset } from '../../src/domain/dataset.ts';
import { openDriver } from '../../src/graph/driver.ts';
import { openGraph, type Graph } from '../../src/graph/graph.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { loadDataset } from '../../src/publishing/load.ts';
import { readSeed } from '../../src/seed/reader.ts';
import { openApi, root, type TestApi } from '../support/api.ts';
import { projectNeo4j } from '../support/project-neo4j.ts';

const statements = loadStatements(join(root, 'cypher'));
const dataset = readSeed(join(root, 'seed'));
const smaller: Dataset = { ...dataset, claims: dataset.claims.slice(0, 50) };

const served = ['Entity', 'Term', 'Claim', 'Evidence', 'Document'];

/** What people write, and what nobody has thought of yet. */
const library = ['Source', 'SourceText', 'Extraction', 'Proposal', 'EntityDraft', 'Decision', 'Unheard'];

let api: TestApi;
let driver: Driver;
let graph: Graph;
beforeAll(async () => {
  api = await openApi();
  driver = await openDriver({ ...projectNeo4j(), database: 'neo4j' });
  graph = openGraph({ driver, database: 'neo4j', timeoutMs: 60_000 });
});
afterAll(async () => {
  await driver.executeQuery(`MATCH (n:${library.join('|')}) DETACH DELETE n`);
  await driver.close();
  await api.app.stop();
});

const load = (data: Dataset, by = graph) => loadDataset({ graph: by, statements, dataset: data, quotes: false });

/** Two nodes of each label that look like what is served: one has the id of an entity that is, one of a claim that never was. */
async function writeLibrary(): Promise<void> {
  await driver.executeQuery(
    `UNWIND $library AS label
     UNWIND ['muscle-cramp', 'claim-0000000000000000'] AS id
     CREATE (n:$(label) {id: id, name_en: 'Zzyzx', text: 'Zzyzx cramp', key: 'zzyzx', status: 'PROPOSED', kind: 'CAUSE'})
     WITH collect(n) AS nodes
     UNWIND range(1, size(nodes) - 1) AS at
     WITH nodes[at - 1] AS a, nodes[at] AS b
     CREATE (a)-[:CAUSES {claim: 'none', certainty_rank: 4}]->(b)`,
    { library },
  );
}

async function libraryNow(): Promise<unknown[]> {
  const { records } = await driver.executeQuery(
    `MATCH (n:${library.join('|')}) OPTIONAL MATCH (n)-[r]->(m)
     RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties, type(r) AS type, elementId(m) AS other ORDER BY id`,
  );
  return records.map((record) => record.toObject() as unknown);
}

/** What everyone sees. */
async function publicView(): Promise<unknown> {
  const { data, extensions } = await api.query(`{
    meta { dataRelease releaseNumber counts { entities claims evidence documents } }
    statistics { byKind { kind entities } byDocument { claims evidence entities } }
    search(text: "Zzyzx") { totalCount }
    resolveTerms(terms: ["Zzyzx"]) { status }
    claims { totalCount }
    node(id: "claim-0000000000000000") { id }
    entity(id: "muscle-cramp") { name causes { totalCount } }
  }`);
  const sums = await (await fetch(`${api.app.url}/export/SHA256SUMS`)).text();
  return { data, extensions, sums };
}

test('what people write is never served, listed or deleted, however often a release is published', async () => {
  const before = await publicView();
  await writeLibrary();
  const written = await libraryNow();
  expect(written).toHaveLength(2 * library.length);
  expect(await publicView()).toEqual(before);

  await load(smaller);
  await load(dataset);
  expect(await libraryNow()).toEqual(written);

  // A first load that is interrupted, and undone by another.
  await driver.executeQuery(`MATCH (n:${[...served, 'Release'].join('|')}) DETACH DELETE n`);
  let transactions = 0;
  const broken: Graph = {
    ...graph,
    write: (name, work) => (++transactions > 4 ? Promise.reject(new Error('killed')) : graph.write(name, work)),
  };
  await expect(load(smaller, broken)).rejects.toThrow('killed');
  await load(dataset);
  expect(await libraryNow()).toEqual(written);
});

test('the statements of a load match served labels alone', () => {
  const directory = join(root, 'cypher/load');
  const labels = readdirSync(directory).flatMap((file) =>
    [...readFileSync(join(directory, file), 'utf8').matchAll(/\(\w*:(\w+)/g)].map(([, label]) => label),
  );
  expect(new Set(labels)).toEqual(new Set([...served, 'Release']));
});
