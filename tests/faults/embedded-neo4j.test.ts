import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, realpathSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { JAR_DIRECTORY } from '../embedded-neo4j/support.ts';
import { buildProgram } from '../support/build.ts';
import { fingerprint } from '../support/fingerprint.ts';
import { jvmsOver, embeddedNeo4j } from '../support/embedded-neo4j.ts';
import { run, type Run } from '../support/process.ts';
import { openRawDriver } from '../support/raw-graph.ts';
import { rowOf, sameHash, statementTimeout, underLoad, untilReadiness } from './support/incident.ts';
import { openFaultTable } from './support/table.ts';

beforeAll(buildProgram);

const tell = openFaultTable();

/** Longest time that a start of Neo4j may take here, in milliseconds. */
const timeoutMs = 180_000;

interface Embedded extends Run {
  url: string;
  directory: string;
  /** Hash of the whole graph, read past the API. */
  hash: () => Promise<string>;
  /** Ends the JVM by SIGKILL. */
  killNeo4j: () => void;
  /** Waits until the program has said something so many times. */
  untilSaid: (words: string, times?: number) => Promise<void>;
}

async function startEmbedded(environment: Record<string, string> = {}): Promise<Embedded> {
  const settings: Record<string, string> = {
    ...(await embeddedNeo4j('loaded')),
    STATEMENT_TIMEOUT_MS: String(statementTimeout),
    ...environment,
  };
  const directory = settings['DATA_DIRECTORY']!;
  const started = run(settings);
  await started.untilReady();
  const { output } = started;
  return {
    ...started,
    url: `http://127.0.0.1:${settings['PORT']}`,
    directory,
    async hash() {
      const password = readFileSync(join(directory, 'password'), 'utf8').trim();
      const driver = openRawDriver({ uri: `bolt://127.0.0.1:${settings['NEO4J_BOLT_PORT']}`, user: 'neo4j', password });
      onTestFinished(() => driver.close());
      return fingerprint(driver);
    },
    killNeo4j: () => jvmsOver(directory).forEach((pid) => process.kill(pid, 'SIGKILL')),
    untilSaid: (words, times = 1) =>
      vi
        .waitUntil(() => output().split(words).length > times, { timeout: timeoutMs, interval: 20 })
        .then(() => undefined),
  };
}

/** Expects a stop in order: exit code 0, no JVM, and the folder given back. */
async function expectCleanStop({ child, ended, directory }: Embedded): Promise<void> {
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(jvmsOver(directory)).toEqual([]);
  expect(readdirSync(directory)).not.toContain('process.json');
}

const answers = 'Neo4j answers at';
const announced = 'Starting Neo4j again in';

describe('the embedded Neo4j', { timeout: 480_000 }, () => {
  test('killed under load, is started again each time, later the second time, nothing is lost, and the third start can be stopped', async () => {
    const api = await startEmbedded();
    const before = await api.hash();
    const killed: number[] = [];
    const incident = await underLoad(api.url, async (watched) => {
      for (const times of [1, 2]) {
        killed.push(...jvmsOver(api.directory));
        api.killNeo4j();
        await untilReadiness(watched, 503);
        await api.untilSaid(answers, times + 1);
      }
      return performance.now();
    });
    expect(api.output()).toContain('DATABASE_UNAVAILABLE: Neo4j ended by itself, with signal SIGKILL: ');
    expect(api.output()).toContain(`${announced} 1 s.`);
    expect(api.output()).toContain(`${announced} 2 s.`);
    expect(await api.hash()).toBe(before);
    const record = JSON.parse(readFileSync(join(api.directory, 'process.json'), 'utf8')) as { jvm: { pid: number } };
    expect(jvmsOver(api.directory)).toEqual([record.jvm.pid]);
    expect(killed).not.toContain(record.jvm.pid);
    tell(rowOf('kill -9 of the embedded Neo4j, twice', incident, sameHash));

    api.killNeo4j();
    await api.untilSaid('Starting Neo4j\n', 4);
    await expectCleanStop(api);
    expect(api.output().split(answers)).toHaveLength(4);
  });

  test('tries again, and says why, as long as its jars or its data are gone, and stops in order meanwhile', async () => {
    const java = realpathSync(execFileSync('which', ['java'], { encoding: 'utf8' }).trim());
    const api = await startEmbedded({ PATH: '/nowhere', JAVA_HOME: join(java, '../..') });
    const before = await api.hash();
    const jars = join(api.directory, 'lib');
    rmSync(jars);
    api.killNeo4j();
    await api.untilSaid('MAVEN_MISSING: ', 2);
    expect(api.output()).toContain(`${announced} 4 s.`);
    expect((await fetch(`${api.url}/health/live`)).status).toBe(200);
    expect((await fetch(`${api.url}/health/ready`)).status).toBe(503);
    symlinkSync(JAR_DIRECTORY, jars);
    await api.untilSaid(answers, 2);
    expect(await api.hash()).toBe(before);

    const data = join(api.directory, 'home/data');
    api.killNeo4j();
    renameSync(data, `${data}.aside`);
    await api.untilSaid('NEO4J_START_FAILED: Expected a database in ');
    await expectCleanStop(api);
    // An empty database in its place would have answered as if nothing were known.
    expect(existsSync(data)).toBe(false);
  });
});
