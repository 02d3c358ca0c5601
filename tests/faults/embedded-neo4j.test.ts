// project: faults
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, realpathSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { JAR_DIRECTORY } from '../embedded-neo4j/support.ts';
import { freePortSettings } from '../support/free-ports.ts';
import { embeddedNeo4j, jvmsOver } from '../support/embedded-neo4j.ts';
import { fingerprint } from '../support/fingerprint.ts';
import { openRawDriver } from '../support/raw-graph.ts';
import { isMountable, mountDisk } from './support/disk.ts';
import { answers, hashOver, startEmbedded, type Embedded } from './support/embedded.ts';
import { rowOf, sameHash, timings, underLoad, untilReadiness, type Incident } from './support/incident.ts';
import { openFaultTable } from './support/table.ts';

const tell = openFaultTable();

const announced = 'Starting Neo4j again in';
const full =
  /NEO4J_START_FAILED: Expected \d+ MB of free space for .*; found \d+ MB\. Make room, or set DATA_DIRECTORY/;

type Disk = ReturnType<typeof mountDisk>;

/** Waits until Neo4j has been started once more than before `act`. */
async function startedAgain({ output, untilSaid }: Embedded, act: () => Promise<unknown>): Promise<void> {
  const before = output().split(answers).length;
  await act();
  await untilSaid(answers, before);
}

async function killTwice(api: Embedded): Promise<[string, Incident]> {
  const killed: number[] = [];
  const incident = await underLoad(api.url, async (watched) => {
    for (let times = 0; times < 2; times += 1) {
      killed.push(...jvmsOver(api.directory));
      await startedAgain(api, async () => {
        await api.killNeo4j();
        await untilReadiness(watched, 503);
      });
    }
    return performance.now();
  });
  expect(api.output()).toContain('DATABASE_UNAVAILABLE: Neo4j ended by itself, with signal SIGKILL: ');
  for (const pause of [timings.firstRestart, 2 * timings.firstRestart])
    expect(api.output()).toContain(`${announced} ${pause / 1_000} s.`);
  const record = JSON.parse(readFileSync(join(api.directory, 'process.json'), 'utf8')) as { jvm: { pid: number } };
  expect(jvmsOver(api.directory)).toEqual([record.jvm.pid]);
  expect(killed).not.toContain(record.jvm.pid);
  return ['kill -9 of the embedded Neo4j, twice', incident];
}

async function fillDisk(api: Embedded, disk: Disk): Promise<[string, Incident]> {
  const incident = await underLoad(api.url, async (watched) => {
    const { replies } = watched.traffic;
    disk.fill();
    const sent = replies.length;
    await vi.waitUntil(() => replies.length >= sent + 40, { timeout: 120_000 });
    expect(new Set(replies.slice(sent).map(({ outcome }) => outcome))).toEqual(new Set(['right']));
    await startedAgain(api, async () => {
      await api.killNeo4j();
      await untilReadiness(watched, 503);
      await api.untilSaid(full);
      disk.free();
    });
    return performance.now();
  });
  return ['full disk, and kill -9 while it is full', incident];
}

async function makeReadOnly(api: Embedded, disk: Disk): Promise<[string, Incident]> {
  const incident = await underLoad(api.url, async (watched) => {
    await startedAgain(api, async () => {
      await api.killNeo4j();
      await disk.remount('ro');
      await untilReadiness(watched, 503);
      await api.untilSaid(/NEO4J_START_FAILED: Expected to write into .*EROFS/);
      await disk.remount('rw');
    });
    return performance.now();
  });
  return ['kill -9 and a read-only data folder', incident];
}

/** Without jars, and without Maven on PATH: it tries again, less and less often. */
async function takeJars(api: Embedded): Promise<void> {
  const jars = join(api.directory, 'lib');
  await startedAgain(api, async () => {
    rmSync(jars);
    await api.killNeo4j();
    await api.untilSaid('MAVEN_MISSING: ', 2);
    expect((await fetch(`${api.url}/health/live`)).status).toBe(200);
    expect((await fetch(`${api.url}/health/ready`)).status).toBe(503);
    symlinkSync(JAR_DIRECTORY, jars);
  });
  const pauses = [...api.output().matchAll(/MAVEN_MISSING: .*again in ([\d.]+) s\./g)].map(([, pause]) =>
    Number(pause),
  );
  const longest = timings.lastRestart / 1_000;
  expect(pauses[1]).toBe(Math.min(2 * pauses[0]!, longest));
}

/** Without data, it is stopped while it waits to try again. */
async function takeData(api: Embedded): Promise<void> {
  const data = join(api.directory, 'home/data');
  await api.killNeo4j();
  renameSync(data, `${data}.aside`);
  await api.untilSaid('NEO4J_START_FAILED: Expected a database in ');
  api.child.kill('SIGTERM');
  expect(await api.ended).toBe(0);
  expect(jvmsOver(api.directory)).toEqual([]);
  expect(readdirSync(api.directory)).not.toContain('process.json');
  // An empty database in its place would have answered as if nothing were known.
  expect(existsSync(data)).toBe(false);
}

const canMount = isMountable();

describe('the embedded Neo4j', { timeout: 480_000 }, () => {
  // One after the other on one program: a start takes longer than most of what happens then.
  test('killed, on a full or read-only disk, or without jars, is started again by itself, says why not, and holds the same', async () => {
    const settings = await embeddedNeo4j('loaded');
    const disk = canMount ? mountDisk(join(settings['DATA_DIRECTORY']!, 'home')) : null;
    const java = realpathSync(execFileSync('which', ['java'], { encoding: 'utf8' }).trim());
    const api = startEmbedded({ ...settings, PATH: '/nowhere', JAVA_HOME: join(java, '../..') });
    await api.untilReady();
    const before = await hashOver(settings);
    const faults = [() => killTwice(api), ...(disk ? [() => fillDisk(api, disk), () => makeReadOnly(api, disk)] : [])];
    for (const fault of faults) {
      const [name, incident] = await fault();
      expect(await hashOver(settings)).toBe(before);
      tell(rowOf(name, incident, sameHash));
    }
    await takeJars(api);
    expect(await hashOver(settings)).toBe(before);
    const second = startEmbedded({ ...settings, ...(await freePortSettings()) });
    expect(await second.ended).toBe(1);
    expect(second.output()).toMatch(/^ALREADY_RUNNING: /m);
    await takeData(api);
  });

  test('can be stopped while it is started again', async () => {
    const api = startEmbedded(await embeddedNeo4j('loaded'));
    await api.untilReady();
    await api.killNeo4j();
    await api.untilSaid('Starting Neo4j\n', 2);
    api.child.kill('SIGTERM');
    expect(await api.ended).toBe(0);
    expect(jvmsOver(api.directory)).toEqual([]);
    expect(readdirSync(api.directory)).not.toContain('process.json');
    expect(api.output().split(answers)).toHaveLength(2);
  });

  test.skipIf(!canMount)(
    'whose disk is full at the first start, or while data is loaded, says so and ends; the next start has the whole graph',
    async () => {
      const settings = await embeddedNeo4j('empty');
      const disk = mountDisk(join(settings['DATA_DIRECTORY']!, 'home'));
      disk.fill();
      const refused = startEmbedded(settings);
      expect(await refused.ended).toBe(1);
      expect(refused.output()).toMatch(full);
      expect(jvmsOver(refused.directory)).toEqual([]);

      disk.free();
      const stuck = startEmbedded(settings);
      await vi.waitUntil(() => stuck.output().includes(answers), { timeout: 180_000, interval: 5 });
      disk.fill();
      expect(await stuck.ended).toBe(1);
      expect(stuck.output()).toMatch(full);
      expect(jvmsOver(stuck.directory)).toEqual([]);

      disk.free();
      await startEmbedded(settings).untilReady();
      const undisturbed = openRawDriver();
      onTestFinished(() => undisturbed.close());
      expect(await hashOver(settings)).toBe(await fingerprint(undisturbed));
      tell({
        fault: 'full disk at the first start, and while data is loaded',
        sent: '2 starts',
        cameBack: 'NEO4J_START_FAILED with what is free, exit code 1',
        recovered: 'with the next start',
        lost: 'nothing: same hash as an undisturbed load',
      });
    },
  );
});
