// project: database
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sha256 } from '../../src/domain/dataset.ts';
import { exportFiles } from '../../src/exports/catalogue.ts';
import { openApi, type TestApi } from '../support/api.ts';
import { openRawDriver } from '../support/raw-graph.ts';
import { countsOf } from './support.ts';

const names = exportFiles.map(({ name }) => name);

let api: TestApi;
let driver: Driver;
beforeAll(async () => {
  api = await openApi();
  driver = openRawDriver();
});
afterAll(() => Promise.all([driver.close(), api.app.stop()]));

async function allFiles(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const name of names) files.set(name, await (await fetch(`${api.app.url}/export/${name}`)).text());
  return files;
}

const allSums = async (): Promise<string[][]> => [...(await allFiles())].map(([name, text]) => [name, sha256(text)]);

test('all bytes are the same again, and again after the data was loaded anew', async () => {
  const first = await allSums();
  expect(await allSums()).toEqual(first);
  await driver.executeQuery('MATCH (node) DETACH DELETE node');
  const other = await openApi();
  await other.app.stop();
  expect(await allSums()).toEqual(first);
  expect((await countsOf(api)).claims).toBeGreaterThan(400);
});

test("no export holds a document's text", async () => {
  // As if the articles were at hand: each piece of evidence has a quote of its own.
  await driver.executeQuery(
    "MATCH (evidence:Evidence) SET evidence.kept = evidence.quote, evidence.quote = 'Quoted words.'",
  );
  const files = await allFiles();
  await driver.executeQuery('MATCH (evidence:Evidence) SET evidence.quote = evidence.kept REMOVE evidence.kept');
  expect(files.size).toBe(names.length);
  expect(names.filter((name) => files.get(name)?.includes('Quoted words.'))).toEqual([]);
});
