// project: process
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { platform } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { ProgressEvent } from '../../src/embedded-neo4j/start-progress.ts';
import {
  startEmbeddedNeo4j,
  type EmbeddedNeo4j,
  type EmbeddedNeo4jOptions,
} from '../../src/embedded-neo4j/start-neo4j.ts';
import { JAR_DIRECTORY, MEMORY, REPOSITORY, temporaryFolder } from './support.ts';
import { freePorts } from '../support/free-ports.ts';

/** How Neo4j's log reports a wrong password. */
const FAILED_SIGN_IN = /client is unauthorized/;
const POM_FILE = join(REPOSITORY, 'src/embedded-neo4j/pom.xml');
/** A first run downloads Neo4j. */
const DEADLINE = 240_000;

interface Given extends EmbeddedNeo4jOptions {
  events: ProgressEvent[];
}

async function given(directory?: string): Promise<Given> {
  const events: ProgressEvent[] = [];
  return {
    directory: directory ?? join(await temporaryFolder(), 'neo4j'),
    jarDirectory: JAR_DIRECTORY,
    ...(await freePorts()),
    memory: MEMORY,
    host: process,
    report: (event) => events.push(event),
    events,
  };
}

async function start(options: EmbeddedNeo4jOptions): Promise<EmbeddedNeo4j> {
  const started = await startEmbeddedNeo4j(options);
  onTestFinished(() => started.stop());
  return started;
}

async function query(database: EmbeddedNeo4j, statement: string): Promise<unknown[]> {
  const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.user, database.password));
  try {
    const { records } = await driver.executeQuery(statement, {}, { database: 'neo4j' });
    return records.map((record) => record.get(0));
  } finally {
    await driver.close();
  }
}

/** The numbers of the JVMs whose home lies in `directory`. */
function jvms(directory: string): number[] {
  const lines = execFileSync('/bin/ps', ['-ww', '-A', '-o', 'pid=', '-o', 'command='], { encoding: 'utf8' }).split(
    '\n',
  );
  const ours = lines.filter((line) => line.includes(`--home-dir=${directory}/`));
  return ours.map((line) => Number.parseInt(line));
}

function processGroup(pid: number): number {
  return Number(execFileSync('/bin/ps', ['-o', 'pgid=', '-p', String(pid)], { encoding: 'utf8' }));
}

async function permissions(path: string): Promise<string> {
  return ((await stat(path)).mode & 0o777).toString(8);
}

async function recordOf(directory: string): Promise<{ owner: { pid: number }; jvm: { pid: number } }> {
  return JSON.parse(await readFile(join(directory, 'process.json'), 'utf8'));
}

describe('a start', { timeout: DEADLINE }, () => {
  test('makes a database that later starts keep, reachable on the loopback address only', async () => {
    const options = await given();
    const { directory } = options;
    const first = await start(options);
    const jars = (await readdir(JAR_DIRECTORY)).filter((name) => name.endsWith('.jar'));
    expect(await readFile(POM_FILE, 'utf8')).toContain(`<jar.count>${jars.length}</jar.count>`);
    const jvm = (await recordOf(directory)).jvm.pid;
    expect(jvms(directory)).toEqual([jvm]);
    expect(processGroup(jvm)).toBe(jvm);
    expect(listeners(jvm)).toEqual([options.boltPort, options.httpPort].toSorted((a, b) => a - b));
    expect(await (await fetch(first.browserUrl)).text()).toContain('Neo4j Browser');
    expect(await query(first, "CREATE (:Kept {name: 'muskelkramp'})")).toEqual([]);
    expect(await readFile(first.passwordFile, 'utf8')).toBe(`${first.password}\n`);
    expect(await Promise.all([directory, join(directory, 'home')].map(permissions))).toEqual(['700', '700']);
    const files = ['password', 'process.json', 'home/conf/neo4j.conf', 'home/logs/console.log'];
    expect(await Promise.all(files.map((file) => permissions(join(directory, file))))).toEqual(files.map(() => '600'));
    expect(await readFile(join(directory, 'home/logs/console.log'), 'utf8')).not.toMatch(/WARN|ERROR/);
    await expect(startEmbeddedNeo4j(await given(directory))).rejects.toMatchObject({
      code: 'ALREADY_RUNNING',
      message: expect.stringContaining(`process ${process.pid} does`),
    });

    await first.stop();
    await first.stop();
    expect(jvms(directory)).toEqual([]);
    expect(await readdir(directory)).not.toContain('process.json');

    const second = await start({ ...options, host: withoutMaven() });
    expect(second.password).toBe(first.password);
    expect(await query(second, 'MATCH (kept:Kept) RETURN kept.name')).toEqual(['muskelkramp']);
    const secondLog = await readFile(join(directory, 'home/logs/console.log'), 'utf8');
    expect(secondLog).not.toMatch(FAILED_SIGN_IN);

    await second.stop();
    expect(jvms(directory)).toEqual([]);
    expect(await readdir(directory)).not.toContain('process.json');
  });

  test('leaves a process alone whose number a stale record names', async () => {
    const options = await given();
    await mkdir(options.directory, { recursive: true });
    const stranger = spawn('sleep', ['60'], { stdio: 'ignore' });
    onTestFinished(() => void stranger.kill());
    const stale = { owner: { pid: process.pid, startTime: '1' }, jvm: { pid: stranger.pid, startTime: '1' } };
    await writeFile(join(options.directory, 'process.json'), JSON.stringify(stale));
    const blocker = createServer().listen(options.boltPort, '127.0.0.1');
    onTestFinished(() => void blocker.close());
    await once(blocker, 'listening');
    await expect(startEmbeddedNeo4j(options)).rejects.toMatchObject({ code: 'PORT_TAKEN' });
    expect(stranger.exitCode ?? stranger.signalCode).toBeNull();
  });

  test('sets the password after a crash that came before it was set, and refuses a wrong one', async () => {
    const options = await given();
    const { directory } = options;
    await mkdir(join(directory, 'home/data/databases/system'), { recursive: true });
    await expect(startEmbeddedNeo4j(options)).rejects.toMatchObject({
      code: 'DATABASE_REFUSED',
      message: expect.stringContaining('found a database but no password'),
    });
    await writeFile(join(directory, 'password'), 'written-before-the-crash');
    const started = await start(options);
    expect(await query(started, 'RETURN 1 = 1')).toEqual([true]);
    expect(await readFile(join(directory, 'home/logs/console.log'), 'utf8')).toMatch(FAILED_SIGN_IN);
    await started.stop();

    await writeFile(join(directory, 'password'), 'not-the-password');
    await expect(startEmbeddedNeo4j(options)).rejects.toMatchObject({
      code: 'DATABASE_REFUSED',
      message: expect.stringContaining('it refused it'),
    });
    expect(jvms(directory)).toEqual([]);
  });

  test('says why Neo4j did not come up', async () => {
    const options = await given();
    await mkdir(join(options.directory, 'home/data'), { recursive: true });
    await writeFile(join(options.directory, 'home/data/transactions'), 'not a folder');
    await expect(startEmbeddedNeo4j(options)).rejects.toMatchObject({
      code: 'NEO4J_START_FAILED',
      message: expect.stringMatching(/ERROR.* Caused by: .*transactions.* Its log is .*console\.log/),
    });
  });

  test('can be aborted', async () => {
    const options = await given();
    const abort = new AbortController();
    const report = (event: ProgressEvent) => {
      if (event.phase === 'start') setTimeout(() => abort.abort(), 1_000);
    };
    await expect(startEmbeddedNeo4j({ ...options, report, signal: abort.signal })).rejects.toThrow(/abort/i);
    expect(jvms(options.directory)).toEqual([]);
    expect(await readdir(options.directory)).not.toContain('process.json');
  });
});

test.each(['boltPort', 'httpPort'] as const)('a start finds a taken %s before it runs anything', async (name) => {
  const options = await given();
  const squatter = createServer().listen(options[name], '127.0.0.1');
  onTestFinished(() => void squatter.close());
  await once(squatter, 'listening');
  await expect(startEmbeddedNeo4j({ ...options, host: hostWith({ PATH: '' }) })).rejects.toMatchObject({
    code: 'PORT_TAKEN',
    message: expect.stringMatching(name === 'boltPort' ? /NEO4J_BOLT_PORT/ : /NEO4J_HTTP_PORT/),
  });
  expect(await readdir(options.directory)).toEqual(['home']);
});

test('a start without Java says so', async () => {
  const options = await given();
  await expect(startEmbeddedNeo4j({ ...options, host: hostWith({ PATH: '' }) })).rejects.toMatchObject({
    code: 'JAVA_MISSING',
  });
});

function hostWith(env: Record<string, string | undefined>): EmbeddedNeo4jOptions['host'] {
  return { pid: process.pid, env, kill: (pid, signal) => process.kill(pid, signal) };
}

/** A host whose PATH holds Java and nothing else. */
function withoutMaven(): EmbeddedNeo4jOptions['host'] {
  const home = /java\.home = (.*)/.exec(
    execFileSync('sh', ['-c', 'java -XshowSettings:properties -version 2>&1'], { encoding: 'utf8' }),
  )![1]!;
  return hostWith({ PATH: '', JAVA_HOME: home });
}

/** The ports that a process listens on; fails if one of them is open to other machines. */
function listeners(pid: number): number[] {
  const addresses =
    platform() === 'linux'
      ? execFileSync('ss', ['-Hltnp'], { encoding: 'utf8' })
          .split('\n')
          .filter((line) => line.includes(`pid=${pid},`))
          .map((line) => line.trim().split(/\s+/)[3]!)
      : execFileSync('lsof', ['-nP', '-a', '-p', String(pid), '-iTCP', '-sTCP:LISTEN', '-Fn'], { encoding: 'utf8' })
          .split('\n')
          .filter((line) => line.startsWith('n'))
          .map((line) => line.slice(1));
  return addresses
    .map((address) =>
      Number(/^\[?(?:::ffff:)?127\.0\.0\.1\]?:(\d+)$/.exec(address)?.[1] ?? `open to others: ${address}`),
    )
    .toSorted((a, b) => a - b);
}
