import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { root } from '../support/api.ts';
import { fingerprint } from '../support/fingerprint.ts';
import { jvmsOver, ownNeo4j } from '../support/own-neo4j.ts';
import { openRawDriver } from '../support/raw-graph.ts';
import { rowOf, underLoad, untilReadiness } from './support/incident.ts';
import { startProgram } from './support/program.ts';
import { openFaultTable } from './support/table.ts';

beforeAll(() => {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root });
});

const tell = openFaultTable();

/** A small disk of its own, unmounted with the test. Neo4j keeps two logs of 256 MB in reserve on it. */
function mountDisk(folder: string): { fill: () => void; free: () => void; remount: (how: 'ro' | 'rw') => void } {
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=700m,mode=700', 'tmpfs', folder]);
  onTestFinished(() => void execFileSync('umount', ['--lazy', folder]));
  const filler = join(folder, 'filler');
  return {
    fill() {
      const file = openSync(filler, 'w');
      const block = Buffer.alloc(64 * 1024);
      try {
        for (;;) if (writeSync(file, block) === 0) return;
      } catch (error) {
        expect(error).toMatchObject({ code: 'ENOSPC' });
      } finally {
        closeSync(file);
      }
    },
    free: () => rmSync(filler),
    remount: (how) => void execFileSync('mount', ['-o', `remount,${how}`, folder]),
  };
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

const hashAt = async (credentials: { uri: string; user: string; password: string }): Promise<string> => {
  const driver = openRawDriver(credentials);
  try {
    return await fingerprint(driver);
  } finally {
    await driver.close();
  }
};

describe.skipIf(!isMountable())('the disk of Neo4j', { timeout: 300_000 }, () => {
  test('full, leaves reads right; read-only, keeps a restart waiting, which says so', async () => {
    const settings = await ownNeo4j();
    const directory = settings['DATA_DIRECTORY']!;
    const home = join(directory, 'home');
    mkdirSync(home);
    const disk = mountDisk(home);
    const { url, output, child, ended } = await startProgram(settings);
    const credentials = {
      uri: `bolt://127.0.0.1:${settings['NEO4J_BOLT_PORT']}`,
      user: 'neo4j',
      password: readFileSync(join(directory, 'password'), 'utf8').trim(),
    };
    const before = await hashAt(credentials);
    const said = (words: string): number => output().split(words).length - 1;
    const kill = (): void => jvmsOver(directory).forEach((pid) => process.kill(pid, 'SIGKILL'));
    const incident = await underLoad(url, async (watched) => {
      const { replies } = watched.traffic;
      disk.fill();
      const filled = replies.length;
      await vi.waitUntil(() => replies.length >= filled + 40, { timeout: 60_000 });
      expect(new Set(replies.slice(filled).map(({ outcome }) => outcome))).toEqual(new Set(['right']));
      disk.free();
      kill();
      await vi.waitUntil(() => jvmsOver(directory).length === 0);
      disk.remount('ro');
      await untilReadiness(watched, 503);
      await vi.waitUntil(() => /NEO4J_START_FAILED: .*EROFS/.test(output()), { timeout: 60_000 });
      disk.remount('rw');
      await vi.waitUntil(() => said('Neo4j answers at') > 1, { timeout: 90_000 });
      return performance.now();
    });
    expect(await hashAt(credentials)).toBe(before);
    tell(rowOf('full disk, then kill -9 and a read-only data folder', incident));
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });
});
