// project: database
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { freePort } from '../support/free-ports.ts';
import { openApi, root, sourceDocuments, type TestApi } from '../support/api.ts';
import { openCounter, type Counter } from '../support/counter.ts';
import { runCommand } from '../support/process.ts';
import { seededRandom } from '../support/random.ts';
import { projectNeo4j } from '../support/project-neo4j.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi({ RESPONSE_CACHE_MB: '64' });
});
afterAll(() => api.app.stop());

/** A counter that lives as long as the test. */
async function counterFor(id: string, ballast?: number): Promise<Counter> {
  const counter = await openCounter(id, ballast);
  onTestFinished(() => counter.close());
  return counter;
}

/** Asks by POST or GET; returns the description that came and whether the cache gave it. */
async function readDescription(url: string, query: string, method: 'POST' | 'GET') {
  const response =
    method === 'POST'
      ? await fetch(`${url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query }),
        })
      : await fetch(`${url}/graphql?${new URLSearchParams({ query }).toString()}`, {
          headers: { 'content-type': 'application/json' },
        });
  const { data } = (await response.json()) as { data: { entity: { description: string } } };
  return { description: data.entity.description, isHit: response.headers.get('cache-status') === 'responses; hit' };
}

/** Starts the built program as a process of its own over the run's Neo4j. */
async function startProcess(directory: string): Promise<string> {
  const { uri, user, password } = projectNeo4j();
  const port = String(await freePort());
  const { untilReady } = runCommand([process.execPath, join(directory, 'dist/main.js')], {
    PORT: port,
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    SOURCE_DOCUMENTS: sourceDocuments ?? '',
  });
  await untilReady();
  return `http://127.0.0.1:${port}`;
}

test('in any order of releases and reads, a read returns the last release', async () => {
  const counter = await counterFor('stale-sequence');
  const random = seededRandom('never stale');
  let written = 0;
  let hits = 0;
  for (let step = 0; step < 200; step++) {
    if (random() < 0.2) await counter.set(++written);
    const { description, isHit } = await readDescription(api.app.url, counter.query, random() < 0.5 ? 'POST' : 'GET');
    expect(description).toBe(String(written));
    if (isHit) hits++;
  }
  expect(written).toBeGreaterThan(20);
  expect(hits).toBeGreaterThan(20);
});

/** Reads without a pause until stopped; a read is stale when it is older than the last write before it. */
function hammer(urls: string[], query: string, committed: () => number) {
  const over = new AbortController();
  const counts = { reads: 0, hits: 0, stale: 0 };
  const readers = Array.from({ length: 6 }, async (_, reader) => {
    while (!over.signal.aborted) {
      const floor = committed();
      const url = urls[reader % urls.length] as string;
      const { description, isHit } = await readDescription(url, query, counts.reads % 2 ? 'POST' : 'GET');
      if (Number(description) < floor) counts.stale++;
      counts.reads++;
      if (isHit) counts.hits++;
    }
  });
  return async (): Promise<typeof counts> => {
    over.abort();
    await Promise.all(readers);
    return counts;
  };
}

describe('under load, no read of any process is older than what was published before it began', () => {
  test.for([
    ['small changes', 0, 100],
    ['changes of 20,000 nodes, which take their time to be applied', 20_000, 8],
  ] as const)('%s', async ([, ballast, writes]) => {
    const counter = await counterFor(`stale-load-${ballast}`, ballast);
    const urls = [api.app.url, await startProcess(root)];
    const random = seededRandom(`load ${ballast}`);
    let committed = 0;
    const stop = hammer(urls, counter.query, () => committed);
    for (let value = 1; value <= writes; value++) {
      await counter.set(value);
      committed = value;
      await new Promise((resolve) => setTimeout(resolve, random() * 40));
    }
    const { reads, hits, stale } = await stop();
    expect(stale).toBe(0);
    expect(hits).toBeGreaterThan(writes / 3);
    expect(reads - hits).toBeGreaterThan(writes / 3);
    for (const url of urls) expect((await readDescription(url, counter.query, 'GET')).description).toBe(String(writes));
  });
});

/** The program in a folder of its own, with another description of sodium in its seed. */
function editedProgram(description: string): string {
  const directory = mkdtempSync(join(tmpdir(), 'edited-program-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  for (const name of ['dist', 'seed', 'cypher', 'schema', 'vendor', 'package.json'])
    cpSync(join(root, name), join(directory, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(directory, 'node_modules'));
  const file = join(directory, 'seed/entities/electrolytes.yaml');
  const [before, after] = readFileSync(file, 'utf8').split(/(?<=id: sodium\n[^]*?description:\s+en: ).*/);
  writeFileSync(file, `${before}${description}${after}`);
  return directory;
}

test('what a second process loads is served at once by the first, with its release', async () => {
  const query = '{ entity(id: "sodium") { description } }';
  const before = await api.query(query);
  await readDescription(api.app.url, query, 'POST');
  expect((await readDescription(api.app.url, query, 'POST')).isHit).toBe(true);

  const other = await startProcess(editedProgram('Edited elsewhere.'));
  const after = await api.query(query);
  expect(after.data).toEqual({ entity: { description: 'Edited elsewhere.' } });
  expect(after.extensions).not.toEqual(before.extensions);
  expect((await readDescription(other, query, 'GET')).description).toBe('Edited elsewhere.');

  const restored = await openApi();
  await restored.app.stop();
  for (const url of [api.app.url, other])
    expect({ data: { entity: { description: (await readDescription(url, query, 'POST')).description } } }).toEqual({
      data: before.data,
    });
  expect((await api.query(query)).extensions).toEqual(before.extensions);
});
