// project: process
import { existsSync, readFileSync } from 'node:fs';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import neo4j, { type Driver, type Neo4jError } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openDriver } from '../../src/graph/driver.ts';
import { openGraph, type Graph } from '../../src/graph/graph.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { writeConfiguration } from '../../src/embedded-neo4j/configuration.ts';
import { launchJvm } from '../../src/embedded-neo4j/neo4j-process.ts';
import { waitUntilReady } from '../../src/embedded-neo4j/readiness.ts';
import { testFolder } from '../exports/support.ts';
import { JAR_DIRECTORY, MEMORY } from '../embedded-neo4j/support.ts';
import { freePorts } from '../support/free-ports.ts';
import { openApi, root, type TestApi } from '../support/api.ts';
import { readCases, type Case } from '../support/cases.ts';
import { copyFolder } from '../support/files.ts';
import { sortedBy } from '../support/order.ts';
import { projectWithItsOwn } from '../support/project.ts';
import { projectNeo4j } from '../support/project-neo4j.ts';

interface ReadOnlyNeo4j {
  settings: Record<string, string>;
  stop: () => Promise<void>;
}

/** A Neo4j whose database is loaded and read-only. */
async function openReadOnlyNeo4j(directory: string): Promise<ReadOnlyNeo4j> {
  copyFolder(inject('loaded').folder, directory);
  const ports = await freePorts();
  const uri = `bolt://127.0.0.1:${ports.boltPort}`;
  const user = 'neo4j';
  const password = (await readFile(join(directory, 'password'), 'utf8')).trim();
  const settings = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const home = join(directory, 'home');
  const configurationFolder = await writeConfiguration(home, ports, MEMORY);
  await appendFile(join(configurationFolder, 'neo4j.conf'), 'server.databases.read_only=neo4j\n');
  const jvm = await launchJvm({
    java: 'java',
    jarDirectory: JAR_DIRECTORY,
    home,
    configurationFolder,
    heap: MEMORY.heap,
    env: process.env,
  });
  const answers = async (): Promise<void> => (await openDriver({ uri, user, password, database: 'neo4j' })).close();
  // It does not answer at first, which openDriver calls a AppError.
  const attempt = (): Promise<void> => answers().catch((cause: Error) => Promise.reject(new Error(cause.message)));
  await waitUntilReady(jvm, home, attempt, undefined).catch(async (error: unknown) => {
    await jvm.stop();
    throw error;
  });
  return { settings, stop: () => jvm.stop() };
}

/** Cases with every statement, of a root field or another, that any case has: the shortest first, and none that adds no statement. */
function casesOfEachStatement(): Case[] {
  const met = new Set<string>();
  const all = readCases('tests/cases').filter(({ pages }) => pages === null);
  return sortedBy(all, [[({ query }) => query.length, 'ASC']]).filter(({ name }) => {
    const before = met.size;
    const golden = join(root, `tests/cases/${name}.cypher`);
    for (const [, statement] of existsSync(golden) ? readFileSync(golden, 'utf8').matchAll(/\bstatement (\w+)/g) : [])
      met.add(statement!);
    return met.size > before;
  });
}

describe('over a database that may not be written to', () => {
  const folder = testFolder(afterAll);
  let readOnly: ReadOnlyNeo4j | undefined;
  let settings: Record<string, string>;
  let api: TestApi;
  beforeAll(async () => {
    readOnly = await openReadOnlyNeo4j(folder);
    ({ settings } = readOnly);
    api = await openApi({ ...settings, LOAD_ON_START: 'false' });
  });
  afterAll(() => readOnly?.stop());
  afterAll(() => api.app.stop());

  test('the database refuses to write, as an error of the catalogue', async () => {
    const { NEO4J_URI: uri = '', NEO4J_USER: user = '', NEO4J_PASSWORD: password = '' } = settings;
    const driver = await openDriver({ uri, user, password, database: 'neo4j' });
    const graph = openGraph({ driver, database: 'neo4j', timeoutMs: 10_000 });
    const statement = { name: 'intrude', text: 'CREATE (:Intruder)' };
    const refused = {
      code: 'DATABASE_REFUSED',
      message: expect.stringMatching(/the statement intrude; docs\/least-privilege\.md/),
    };
    await expect(graph.write('intrude', (run) => run(statement, {}))).rejects.toMatchObject(refused);
    await expect(graph.administer(statement, {})).rejects.toMatchObject(refused);
    await driver.close();
  });

  test('the API answers from each of its statements all the same', async () => {
    const cases = casesOfEachStatement();
    expect(cases.length).toBeGreaterThan(8);
    for (const { name, query, variables, statements } of cases) {
      const { data, errors } = await api.query(query, variables);
      expect([name, errors, api.statements.length]).toEqual([name, undefined, statements]);
      expect(data).toBeTypeOf('object');
      expect(data).not.toBeNull();
    }
  });

  test('and its exports', async () => {
    const { status, headers } = await fetch(`${api.app.url}/export/SHA256SUMS`);
    expect([status, headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
  });

  test('a start that finds all as it should be writes nothing, and so is not refused', async () => {
    const started = await openApi(settings);
    expect((await started.query('{ meta { dataRelease } }')).errors).toBeUndefined();
    await started.app.stop();
  });

  test('a start that would change something says what was refused and where to read on', async () => {
    const project = projectWithItsOwn('cypher');
    const header = '// purpose: None.\n// mode: SCHEMA\n// parameters: none\n// yields: nothing\n// example: {}\n';
    const text = 'CREATE INDEX intruder_id IF NOT EXISTS FOR (intruder:Intruder) ON (intruder.id)\n';
    await writeFile(join(project, 'cypher/schema/intruder_id.cypher'), header + text);
    await expect(openApi(settings, project)).rejects.toMatchObject({
      code: 'DATABASE_REFUSED',
      message: expect.stringContaining('docs/least-privilege.md'),
      cause: { message: expect.stringMatching(/read-only/) },
    });
  });
});

describe('a statement that writes, read', () => {
  let driver: Driver;
  let graph: Graph;
  beforeAll(async () => {
    driver = await openDriver({ ...projectNeo4j(), database: 'neo4j' });
    graph = openGraph({ driver, database: 'neo4j', timeoutMs: 10_000 });
  });
  afterAll(() => driver.close());

  const statement = { name: 'intrude', text: 'CREATE (n:Intruder) RETURN n' };
  const refused = { cause: { code: 'Neo.ClientError.Statement.AccessMode' } };
  test('is refused by the database, whichever door it comes by, and leaves nothing', async () => {
    await expect(graph.read(statement, {})).rejects.toMatchObject(refused);
    await expect(graph.stream(statement, {}).next()).rejects.toMatchObject(refused);
    const count = { name: 'count', text: 'MATCH (n:Intruder) RETURN count(n) AS count' };
    expect(await graph.read(count, {})).toEqual([{ count: 0 }]);
  });
});

const guide = join(root, 'docs/least-privilege.md');

describe('docs/least-privilege.md', () => {
  test('grants every procedure that a statement calls, and no other', async () => {
    const granted = [...(await readFile(guide, 'utf8')).matchAll(/EXECUTE PROCEDURE ([\w.]+) ON DBMS/g)].map(
      ([, name]) => name,
    );
    const texts = loadStatements(join(root, 'cypher')).all.map(({ text }) => text);
    const called = texts.flatMap((text) => [...text.matchAll(/CALL (\w+(?:\.\w+)+)/g)].map(([, name]) => name));
    expect(new Set(granted)).toEqual(new Set(called));
  });

  test('holds statements that this version of Neo4j knows, though Community supports none of them', async () => {
    const { uri, user, password } = projectNeo4j();
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
    const blocks = [...(await readFile(guide, 'utf8')).matchAll(/^```cypher\n([^]*?)^```/gm)].map(
      ([, text]) => text ?? '',
    );
    const statements = blocks.flatMap((text) => text.split(';')).map((text) => text.trim());
    const refusals: [string, string][] = [];
    for (const text of statements.filter((each) => each !== '')) {
      // Community has users too; EXPLAIN leaves them as they are.
      const run = driver.executeQuery(`EXPLAIN ${text}`, { password: 'not-a-password' }, { database: 'system' });
      refusals.push([
        text,
        await run.then(
          () => 'supported',
          ({ code }: Neo4jError) => code,
        ),
      ]);
    }
    await driver.close();
    expect(refusals.length).toBeGreaterThan(15);
    for (const [text, code] of refusals) {
      const expected = text.startsWith('CREATE USER')
        ? 'supported'
        : 'Neo.ClientError.Statement.UnsupportedAdministrationCommand';
      expect([text, code]).toEqual([text, expected]);
    }
  });
});
