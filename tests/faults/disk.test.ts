import { execFileSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, onTestFinished, test, vi } from 'vitest';
import { buildProgram } from '../support/build.ts';
import { fingerprint } from '../support/fingerprint.ts';
import { given } from '../support/external-neo4j.ts';
import { jvmsOver, embeddedNeo4j } from '../support/embedded-neo4j.ts';
import { run } from '../support/process.ts';
import { openRawDriver } from '../support/raw-graph.ts';
import { rowOf, sameHash, underLoad, untilReadiness } from './support/incident.ts';
import { startProgram } from './support/program.ts';
import { openFaultTable } from './support/table.ts';

beforeAll(buildProgram);

const tell = openFaultTable();

/** A disk of 900 MB with what is in the folder, which is unmounted with the test. */
function mountDisk(folder: string) {
  const aside = `${folder}.aside`;
  if (existsSync(folder)) renameSync(folder, aside);
  mkdirSync(folder);
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=900m,mode=700', 'tmpfs', folder]);
  onTestFinished(() => void execFileSync('umount', ['--lazy', folder]));
  if (existsSync(aside)) execFileSync('cp', ['-a', '--sparse=never', `${aside}/.`, folder]);
  const filler = join(folder, 'filler');
  return {
    fill() {
      const file = openSync(filler, 'w');
      try {
        for (const block of [Buffer.alloc(64 * 1024), Buffer.alloc(1)]) writeUntilFull(file, block);
      } finally {
        closeSync(file);
      }
    },
    free: () => rmSync(filler),
    /** Busy, until the last file of a killed process is closed. */
    remount: (how: 'ro' | 'rw'): Promise<void> =>
      vi.waitFor(() => void execFileSync('mount', ['-o', `remount,${how}`, folder], { stdio: 'ignore' }), {
        timeout: 40_000,
        interval: 10,
      }),
  };
}

function writeUntilFull(file: number, block: Buffer): void {
  try {
    for (;;) writeSync(file, block);
  } catch (error) {
    expect(error).toMatchObject({ code: 'ENOSPC' });
  }
}

function isMountable(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' });
    execFileSync('umount', [folder]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Settings of a program whose Neo4j has a disk of its own; see `embeddedNeo4j`. */
async function onDiskOfItsOwn(graph: 'empty' | 'loaded') {
  const settings = await embeddedNeo4j(graph);
  const directory = settings['DATA_DIRECTORY']!;
  const disk = mountDisk(join(directory, 'home'));
  const hash = async (): Promise<string> => {
    const driver = openRawDriver({
      uri: `bolt://127.0.0.1:${settings['NEO4J_BOLT_PORT']}`,
      user: 'neo4j',
      password: readFileSync(join(directory, 'password'), 'utf8').trim(),
    });
    try {
      return await fingerprint(driver);
    } finally {
      await driver.close();
    }
  };
  return { settings, directory, disk, hash };
}

const answers = 'Neo4j answers at';
const full = /NEO4J_START_FAILED: Expected \d+ MB of free space for .*; found 0 MB\. Make room, or set DATA_DIRECTORY/;

describe.skipIf(!isMountable())('the disk of Neo4j', { timeout: 480_000 }, () => {
  test('full or read-only: what runs answers on, a restart waits and says why, and goes on once the disk is right', async () => {
    const { settings, directory, disk, hash } = await onDiskOfItsOwn('loaded');
    const { url, output, child, ended } = await startProgram(settings);
    const before = await hash();
    const kill = async (): Promise<void> => {
      jvmsOver(directory).forEach((pid) => process.kill(pid, 'SIGKILL'));
      await vi.waitUntil(() => jvmsOver(directory).length === 0, { interval: 5 });
    };
    const untilSaid = (words: RegExp): Promise<unknown> =>
      vi.waitUntil(() => words.test(output()), { timeout: 120_000, interval: 20 });
    const untilAnswers = (times: number): Promise<unknown> =>
      vi.waitUntil(() => output().split(answers).length > times, { timeout: 180_000, interval: 20 });

    const filled = await underLoad(url, async (watched) => {
      const { replies } = watched.traffic;
      disk.fill();
      const sent = replies.length;
      await vi.waitUntil(() => replies.length >= sent + 40, { timeout: 120_000 });
      expect(new Set(replies.slice(sent).map(({ outcome }) => outcome))).toEqual(new Set(['right']));
      await kill();
      await untilReadiness(watched, 503);
      await untilSaid(full);
      disk.free();
      await untilAnswers(2);
      return performance.now();
    });
    expect(await hash()).toBe(before);
    tell(rowOf('full disk, and kill -9 while it is full', filled, sameHash));

    const readOnly = await underLoad(url, async (watched) => {
      await kill();
      await disk.remount('ro');
      await untilReadiness(watched, 503);
      await untilSaid(/NEO4J_START_FAILED: Expected to write into .*EROFS/);
      await disk.remount('rw');
      await untilAnswers(3);
      return performance.now();
    });
    expect(await hash()).toBe(before);
    tell(rowOf('kill -9 and a read-only data folder', readOnly, sameHash));
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  test('full at the first start, or while data is loaded: says so and ends, and the next start has the whole graph', async () => {
    const { settings, directory, disk, hash } = await onDiskOfItsOwn('empty');
    disk.fill();
    const refused = run(settings);
    expect(await refused.ended).toBe(1);
    expect(refused.output()).toMatch(full);
    expect(jvmsOver(directory)).toEqual([]);

    disk.free();
    const stuck = run(settings);
    await vi.waitUntil(() => stuck.output().includes(answers), { timeout: 180_000, interval: 5 });
    disk.fill();
    expect(await stuck.ended).toBe(1);
    expect(stuck.output()).toMatch(full);
    expect(jvmsOver(directory)).toEqual([]);

    disk.free();
    await Promise.all([startProgram(settings), startProgram(given(inject('neo4j')))]);
    const undisturbed = openRawDriver();
    onTestFinished(() => undisturbed.close());
    expect(await hash()).toBe(await fingerprint(undisturbed));
    tell({
      fault: 'full disk at the first start, and while data is loaded',
      sent: '2 starts',
      cameBack: 'NEO4J_START_FAILED with what is free, exit code 1',
      recovered: 'with the next start',
      lost: 'nothing: same hash as an undisturbed load',
    });
  });
});
