import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, realpathSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { freePort } from './embedded-neo4j/support.ts';
import { buildProgram } from './support/build.ts';
import { jvmsOver, embeddedNeo4j } from './support/embedded-neo4j.ts';
import { run, runCommand } from './support/process.ts';

beforeAll(buildProgram);

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
  test('starts, answers, and on SIGTERM, even sent twice, stops in order and leaves no JVM', async () => {
    const settings = await embeddedNeo4j();
    const { child, untilReady, ended, output } = run(settings);
    await untilReady();
    expect(output()).toContain(`http://127.0.0.1:${settings['PORT']}/graphql`);
    expect(output()).toContain('Neo4j Browser:');
    expect(await ask(settings['PORT']!, '{ meta { quotes } }')).toEqual({ meta: { quotes: false } });
    expect(await (await fetch(`http://127.0.0.1:${settings['PORT']}/health/ready`)).json()).toEqual({
      status: 'ready',
    });
    expect(jvmsOver(settings['DATA_DIRECTORY']!)).toHaveLength(1);
    child.kill('SIGTERM');
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(jvmsOver(settings['DATA_DIRECTORY']!)).toEqual([]);
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

  test('after kill -9 the next start ends the JVM that was left, and holds the same graph', async () => {
    const settings = await embeddedNeo4j('loaded');
    const first = run(settings);
    await first.untilReady();
    const before = await ask(settings['PORT']!, state);
    const [orphan] = jvmsOver(settings['DATA_DIRECTORY']!);
    first.child.kill('SIGKILL');
    await first.ended;
    expect(jvmsOver(settings['DATA_DIRECTORY']!)).toEqual([orphan]);
    const second = run(settings);
    await second.untilReady();
    expect(await ask(settings['PORT']!, state)).toEqual(before);
    const jvms = jvmsOver(settings['DATA_DIRECTORY']!);
    expect(jvms).toHaveLength(1);
    expect(jvms).not.toContain(orphan);
    second.child.kill('SIGINT');
    expect(await second.ended).toBe(0);
  });

  test('a second start over the same folder is refused, and the first goes on', async () => {
    const settings = await embeddedNeo4j('loaded');
    const first = run(settings);
    await first.untilReady();
    const second = run({ ...settings, PORT: String(await freePort()) });
    expect(await second.ended).toBe(1);
    expect(second.output()).toMatch(/^ALREADY_RUNNING: /m);
    expect(await ask(settings['PORT']!, '{ meta { quotes } }')).toEqual({ meta: { quotes: false } });
    first.child.kill('SIGTERM');
    await first.ended;
  });

  test('an export finds the Neo4j of a server that runs, whatever port it was started with', async () => {
    const settings = await embeddedNeo4j('loaded');
    const server = run(settings);
    await server.untilReady();
    const elsewhere = { ...settings, NEO4J_BOLT_PORT: String(await freePort()) };
    const folder = join(settings['DATA_DIRECTORY']!, 'export');
    const { ended } = run(elsewhere, 'export', '--format', 'csv', '--out', folder);
    expect(await ended).toBe(0);
    expect(readdirSync(folder)).toHaveLength(2);
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
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
  const { uri, user, password } = inject('neo4j');
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

  test('ports that clash', async () => {
    const { ended, output } = run({ PORT: '7474' });
    expect(await ended).toBe(1);
    expect(output()).toContain('NEO4J_HTTP_PORT is "7474": must differ from PORT');
  });

  test('an option that is none', async () => {
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
