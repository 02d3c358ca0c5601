// project: api
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openApi, root, type TestApi } from './support/api.ts';
import { projectNeo4j } from './support/project-neo4j.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const python = process.env['EXPORT_TOOLS'];

/** README's part on interfaces, whose snippets are run as they stand. */
const interfaces = /^## Interfaces$([^]*?)^## /m.exec(readme)![1]!;

const snippet = (language: string): string =>
  new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'm').exec(interfaces)![1]!;

let api: TestApi;
beforeAll(async () => void (api = await openApi()));
afterAll(() => api.app.stop());

/** Runs a program with the running API's address in the place of the default one. */
const run = async (program: string, ...args: string[]): Promise<string> =>
  (
    await promisify(execFile)(
      program,
      args.map((text) => text.replaceAll('http://127.0.0.1:4000', api.app.url)),
    )
  ).stdout;

test('GraphQL by curl', async () => {
  const { data } = JSON.parse(await run('sh', '-c', snippet('sh'))) as { data: { electrolytes: { edges: object[] } } };
  expect(data.electrolytes.edges).toContainEqual({ node: { name: 'Potassium', depletedBy: { totalCount: 1 } } });
});

test('Cypher', async () => {
  const { uri, user, password } = projectNeo4j();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery(snippet('cypher'));
    expect(records).toHaveLength(10);
    expect(records[0]?.toObject()).toEqual({ cause: 'Muscle fatigue', certainty: 'HIGH', documents: 5 });
  } finally {
    await driver.close();
  }
});

test.skipIf(!python)('pandas', async () => {
  expect(await run(python!, '-c', snippet('python'))).toMatch(/ Dehydration +4 +\w+$/m);
});
