// project: process
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { freePort, freePortSettings } from './support/free-ports.ts';
import { jvmsOver, embeddedNeo4j } from './support/embedded-neo4j.ts';
import { sourceDocuments } from './support/paths.ts';
import { run, runCommand } from './support/process.ts';
import { projectNeo4j } from './support/project-neo4j.ts';

async function ask(port: string, query: string): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { data: unknown }).data;
}

const state = '{ meta { dataRelease releaseNumber counts { entities claims evidence relations } } }';

describe('the process with an embedded Neo4j', () => {
  // One after the other on one folder: a start takes longer than most of what happens then.
  test('starts, answers, is the only one, is found by an export, leaves a JVM to the next start when it is killed, and stops in order', async () => {
    const settings = await embeddedNeo4j();
    const directory = settings['DATA_DIRECTORY']!;
    const first = run(settings);
    await first.untilReady();
    expect(first.output()).toContain(`http://127.0.0.1:${settings['PORT']}/graphql`);
    expect(first.output()).toContain('Neo4j Browser:');
    expect(await ask(settings['PORT']!, '{ meta { quotes } }')).toEqual({
      meta: { quotes: sourceDocuments !== undefined },
    });
    const ready = await fetch(`http://127.0.0.1:${settings['PORT']}/health/ready`);
    expect(await ready.json()).toEqual({ status: 'ready' });
    const before = await ask(settings['PORT']!, state);
    const [orphan, ...others] = jvmsOver(directory);
    expect(others).toEqual([]);

    const second = run({ ...settings, PORT: String(await freePort()) });
    expect(await second.ended).toBe(1);
    expect(second.output()).toMatch(/^ALREADY_RUNNING: /m);

    const elsewhere = { ...settings, NEO4J_BOLT_PORT: String(await freePort()) };
    const folder = join(directory, 'export');
    expect(await run(elsewhere, 'export', '--format', 'csv', '--out', folder).ended).toBe(0);
    expect(readdirSync(folder).filter((name) => name.endsWith('.csv'))).toHaveLength(3);
    expect(readdirSync(folder)).toContain('SHA256SUMS.sig');

    first.child.kill('SIGKILL');
    await first.ended;
    const record = join(directory, 'process.json');
    expect(JSON.parse(readFileSync(record, 'utf8'))).toMatchObject({ jvm: { pid: orphan } });
    renameSync(record, `${record}.aside`);
    const unknown = run({ ...settings, ...(await freePortSettings()) });
    expect(await unknown.ended).toBe(1);
    expect(unknown.output()).toMatch(/^ALREADY_RUNNING: .*one holds its lock/m);
    expect(jvmsOver(directory)).toEqual([orphan]);

    renameSync(`${record}.aside`, record);
    const third = run(settings);
    await third.untilReady();
    expect(third.output()).toContain(`ended without stopping its Neo4j (process ${orphan}); ending that first`);
    expect(await ask(settings['PORT']!, state)).toEqual(before);
    expect(jvmsOver(directory)).toHaveLength(1);
    expect(jvmsOver(directory)).not.toContain(orphan);
    third.child.kill('SIGTERM');
    third.child.kill('SIGTERM');
    expect(await third.ended).toBe(0);
    expect(jvmsOver(directory)).toEqual([]);
  });

  test('SIGTERM to npm reaches the process and its JVM', async () => {
    const settings = await embeddedNeo4j('loaded');
    const { child, untilReady, ended, output } = runCommand(['npm', 'start'], settings);
    await untilReady();
    child.kill('SIGTERM');
    await ended;
    expect(output()).toContain('Stopped.');
    expect(jvmsOver(settings['DATA_DIRECTORY']!)).toEqual([]);
  });

  test('SIGTERM in the middle of a start leaves nothing', async () => {
    const settings = await embeddedNeo4j('loaded');
    const { child, ended, output } = run(settings);
    while (!output().includes('Starting Neo4j')) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGTERM');
    expect(await ended).toBe(1);
    expect(output()).toContain('INTERRUPTED: ');
    expect(jvmsOver(settings['DATA_DIRECTORY']!)).toEqual([]);
  });
});

function given(): Record<string, string> {
  const { uri, user, password } = projectNeo4j();
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
}

describe('what keeps it from starting is reported in one clear line, with exit code 1', () => {
  test('a taken port', async () => {
    const blocker = createServer().listen(0, '127.0.0.1');
    await once(blocker, 'listening');
    const { port } = blocker.address() as { port: number };
    const { ended, output } = run({ ...given(), PORT: String(port) });
    expect(await ended).toBe(1);
    expect(output()).toMatch(
      new RegExp(`^PORT_TAKEN: Expected to listen on 127\\.0\\.0\\.1:${port}, .* set PORT to a free one\\.\n$`),
    );
    blocker.close();
  });

  test('no Java', async () => {
    const { ended, output } = run({ ...(await embeddedNeo4j()), PATH: '/nowhere', JAVA_HOME: '' });
    expect(await ended).toBe(1);
    expect(output()).toMatch(/^JAVA_MISSING: .*17.*\n$/);
  });

  test('no Maven, when there is something to fetch', async () => {
    const settings = await embeddedNeo4j();
    rmSync(join(settings['DATA_DIRECTORY']!, 'lib'), { recursive: true });
    const java = realpathSync(execFileSync('which', ['java'], { encoding: 'utf8' }).trim());
    const { ended, output } = run({ ...settings, PATH: '/nowhere', JAVA_HOME: join(java, '../..') });
    expect(await ended).toBe(1);
    expect(output()).toMatch(/^MAVEN_MISSING: .*\n$/);
  });

  test('a server that does not answer', async () => {
    const { ended, output } = run({ ...given(), NEO4J_URI: `bolt://127.0.0.1:${await freePort()}` });
    expect(await ended).toBe(1);
    expect(output()).toMatch(/^DATABASE_UNAVAILABLE: Expected a Neo4j server at NEO4J_URI .*\n$/);
  });

  test('a wrong password', async () => {
    const { ended, output } = run({ ...given(), NEO4J_PASSWORD: 'wrong-password' });
    expect(await ended).toBe(1);
    expect(output()).toMatch(/^DATABASE_REFUSED: .*NEO4J_PASSWORD.*\n$/);
    expect(output()).not.toContain('wrong-password');
  });

  test('faulty settings, all at once', async () => {
    const { ended, output } = run({ PORT: 'many', NEO4J_URI: 'nowhere', LOG_LEVEL: 'loud' });
    expect(await ended).toBe(1);
    for (const name of ['PORT', 'NEO4J_URI', 'NEO4J_PASSWORD', 'LOG_LEVEL'])
      expect(output()).toMatch(new RegExp(`^  ${name} is`, 'm'));
  });

  test('an unknown option', async () => {
    const { ended, output } = run({}, '--port', '5');
    expect(await ended).toBe(1);
    expect(output()).toMatch(/^BAD_USAGE: [^]*Usage: npm start/);
  });

  test('a draft that is not there', async () => {
    const { ended, output } = run({}, 'locate', '/nowhere.yaml', '/tmp');
    expect(await ended).toBe(1);
    expect(output()).toMatch(/^FILE_MISSING: .*nowhere\.yaml.*\n$/);
  });

  test('articles that are not there', async () => {
    const { ended, output } = run({ ...given(), SOURCE_DOCUMENTS: '/nowhere' });
    expect(await ended).toBe(1);
    expect(output()).toContain('SOURCE_MISMATCH: ');
  });

  test('a word that is no command', async () => {
    const { ended, output } = run({}, 'dance');
    expect(await ended).toBe(1);
    expect(output()).toContain('Usage: npm start');
  });
});

test('--help lists the commands', async () => {
  const { ended, output } = run({}, '--help');
  expect(await ended).toBe(0);
  expect(output()).toMatch(/npm start[^]*npm run verify[^]*npm run --silent locate/);
});
