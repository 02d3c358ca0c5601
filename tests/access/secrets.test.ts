// project: process
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { platform } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeToken } from '../../src/access/token.ts';
import { settingNames } from '../../src/config.ts';
import { testFolder } from '../exports/support.ts';
import { freePort } from '../support/free-ports.ts';
import { jvmsOver, embeddedNeo4j } from '../support/embedded-neo4j.ts';
import { run } from '../support/process.ts';
import { bearer } from './support.ts';
import { projectNeo4j } from '../support/project-neo4j.ts';

const othersSecret = 'a-secret-of-another-program';

/** Sends what shows secrets where they belong, and where they do not, and returns all that came back. */
async function provoke(url: string, token: string, guessed: string): Promise<string> {
  const post = (body: string, headers: object): Promise<Response> =>
    fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
  const query = JSON.stringify({ query: '{ meta { quotes } }' });
  const answers = [
    await post(query, bearer(token)),
    await post(query, bearer(guessed)),
    await post(query, { authorization: 'Basic bmVvNGo6c2VjcmV0' }),
    await post('{"query": ', bearer(token)),
    await post(JSON.stringify({ query: 'mutation { curate }' }), bearer(token)),
    await post(JSON.stringify({ query: '{ entities(first: -1) { totalCount } }' }), bearer(token)),
    await fetch(`${url}/export/?access_token=${token}`),
    await fetch(`${url}/export/${token}`, { headers: bearer(token) }),
    await fetch(`${url}/health/ready`, { headers: bearer(token) }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 401, 401, 400, 400, 200, 401, 404, 200]);
  return (await Promise.all(answers.map((answer) => answer.text()))).join('\n');
}

function filesBelow(folder: string): { path: string; text: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, text: readFileSync(path, 'latin1') }));
}

/** The command lines of all processes there are. */
function commandLines(): string {
  return execFileSync('ps', ['-A', '-ww', '-o', 'args='], { encoding: 'utf8', maxBuffer: 2 ** 26 });
}

/** The environment that a process was started with: by Linux's /proc, elsewhere as `ps` shows it after the command line. */
function environmentOf(pid: number): string {
  if (platform() === 'linux') return readFileSync(`/proc/${pid}/environ`, 'utf8');
  return execFileSync('ps', ['-E', '-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
}

describe('a closed server with an embedded Neo4j that logs all there is', () => {
  test('shows no secret in its log, its answers, any command line, Neo4j’s environment, logs or configuration', async () => {
    const settings = await embeddedNeo4j();
    const data = settings['DATA_DIRECTORY'] as string;
    const tokensFile = join(testFolder(), 'tokens.json');
    const made = run({ TOKENS_FILE: tokensFile }, 'token', 'add', 'me', '--role', 'reader');
    expect(await made.ended).toBe(0);
    const token = /mckg_[\w-]{43}/.exec(made.output())?.[0] as string;
    const server = run({
      ...settings,
      READ_ACCESS: 'token',
      TOKENS_FILE: tokensFile,
      LOG_LEVEL: 'trace',
      SOMEBODYS_API_KEY: othersSecret,
    });
    await server.untilReady();
    const guessed = makeToken();
    const received = await provoke(`http://127.0.0.1:${settings['PORT']}`, token, guessed);
    const password = readFileSync(join(data, 'password'), 'utf8').trim();
    const [jvm] = jvmsOver(data);
    const environment = environmentOf(jvm as number);
    expect(environment).toContain('LC_ALL=C.UTF-8');
    expect(environment).not.toMatch(new RegExp(`${othersSecret}|NEO4J_|TOKENS_FILE|READ_ACCESS`));
    const running = commandLines();
    expect(running).toContain(data);
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);

    const log = server.output();
    for (const line of ['"msg":"routes"', '"msg":"request"', '"msg":"statement"', '"msg":"refused"'])
      expect(log).toContain(line);
    const neo4jFiles = ['home/logs', 'home/conf'].flatMap((folder) => filesBelow(join(data, folder)));
    expect(neo4jFiles.length).toBeGreaterThan(3);
    const everywhere = [log, received, running, ...neo4jFiles.map(({ text }) => text)];
    for (const secret of [password, token, guessed, 'bmVvNGo6c2VjcmV0', othersSecret]) {
      expect(secret.length).toBeGreaterThan(10);
      expect(everywhere.filter((text) => text.includes(secret)).map((text) => text.slice(0, 80))).toEqual([]);
    }
    for (const file of [tokensFile, join(data, 'password'), join(data, 'home/conf/neo4j.conf')])
      expect([file, (statSync(file).mode & 0o777).toString(8)]).toEqual([file, '600']);
  });

  test('hands Maven none of its own settings, and all else', async () => {
    const settings = await embeddedNeo4j();
    const data = settings['DATA_DIRECTORY'] as string;
    rmSync(join(data, 'lib'), { recursive: true });
    const bin = join(testFolder(), 'bin');
    mkdirSync(bin);
    writeFileSync(join(bin, 'mvn'), '#!/bin/sh\nenv\nexit 1\n');
    chmodSync(join(bin, 'mvn'), 0o755);
    const { ended, output } = run({
      ...settings,
      PATH: `${bin}:${process.env['PATH']}`,
      MIRROR_PASSWORD: othersSecret,
    });
    expect(await ended).toBe(1);
    expect(output()).toMatch(/^NEO4J_DOWNLOAD_FAILED: /m);
    expect(output()).not.toContain(othersSecret);
    const environment = readFileSync(join(data, 'maven.log'), 'utf8');
    expect(environment).toContain(`MIRROR_PASSWORD=${othersSecret}`);
    expect(environment).not.toMatch(new RegExp(`^(${settingNames.join('|')})=`, 'm'));
    expect((statSync(join(data, 'maven.log')).mode & 0o777).toString(8)).toBe('600');
  });
});

describe('a server with an external Neo4j', () => {
  test('shows its password neither while it runs nor when the settings are faulty', async () => {
    const { uri, user, password } = projectNeo4j();
    const settings = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, PORT: String(await freePort()) };
    const server = run({ ...settings, LOG_LEVEL: 'trace' });
    await server.untilReady();
    await fetch(`http://127.0.0.1:${settings.PORT}/health/ready`);
    const running = commandLines();
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    const faulty = run({ ...settings, NEO4J_URI: uri.replace('://', `://${user}:${password}@`), PORT: 'many' });
    expect(await faulty.ended).toBe(1);
    expect(faulty.output()).toMatch(/NEO4J_URI is "bolt:\/\/…@127\.0\.0\.1:\d+": must hold no user and no password/);
    for (const text of [server.output(), running, faulty.output()]) expect(text.includes(password)).toBe(false);
    expect(server.output()).toContain('"msg":"statement"');
  });
});
