import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { root } from '../support/api.ts';
import { fingerprint } from '../support/fingerprint.ts';
import { given, startNeo4j } from '../support/given-neo4j.ts';
import { jvmsOver, ownNeo4j } from '../support/own-neo4j.ts';
import { run } from '../support/process.ts';
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

describe.skipIf(!isMountable())('the disk of Neo4j', { timeout: 180_000 }, () => {
  test('full, leaves reads right; full and read-only, a restart waits until it is neither', async () => {
    const settings = await ownNeo4j();
    const directory = settings['DATA_DIRECTORY']!;
    const data = join(directory, 'home');
    execFileSync('mkdir', ['-p', data]);
    const disk = mountDisk(data);
    const { url, output } = await startProgram(settings);
    const credentials = {
      uri: `bolt://127.0.0.1:${settings['NEO4J_BOLT_PORT']}`,
      user: 'neo4j',
      password: readFileSync(join(directory, 'password'), 'utf8').trim(),
    };
    const before = await hashAt(credentials);
    const incident = await underLoad(url, async (watched) => {
      const { replies } = watched.traffic;
      disk.fill();
      const filled = replies.length;
      await vi.waitUntil(() => replies.length >= filled + 40, { timeout: 30_000 });
      expect(new Set(replies.map(({ outcome }) => outcome))).toEqual(new Set(['right']));
      for (const pid of jvmsOver(directory)) process.kill(pid, 'SIGKILL');
      await untilReadiness(watched, 503);
      await vi
        .waitUntil(() => /NEO4J_START_FAILED: .*ENOSPC/.test(output()), { timeout: 30_000 })
        .catch(() =>
          console.log(
            'DEBUG',
            output()
              .split('\n')
              .filter((l) => !l.startsWith('{'))
              .join('\n')
              .slice(-3000),
            execFileSync('df', [data]).toString(),
          ),
        );
      disk.free();
      disk.remount('ro');
      await vi.waitUntil(() => /NEO4J_START_FAILED: .*EROFS/.test(output()), { timeout: 60_000 });
      disk.remount('rw');
      await vi.waitUntil(() => output().split('Neo4j answers at').length === 3, { timeout: 60_000 });
      return performance.now();
    });
    expect(await hashAt(credentials)).toBe(before);
    tell(rowOf('full disk, then kill -9, then a read-only data folder', incident));
  });

  test('full in the middle of a first load, fails it in words; the next start finishes it', async () => {
    const { directory } = await vi.waitFor(() => ownNeo4j()).then((it) => ({ directory: it['DATA_DIRECTORY']! }));
    const disk = mountDisk(directory);
    const neo4j = await startNeo4j({ directory });
    disk.fill();
    const failed = run(given(neo4j));
    const code = await Promise.race([failed.ended, new Promise((r) => setTimeout(r, 25_000, 'hangs'))]);
    const raw = openRawDriver(neo4j);
    for (const q of [
      'SHOW TRANSACTIONS YIELD currentQuery, status, elapsedTime RETURN *',
      'SHOW INDEXES YIELD name, state RETURN *',
      'SHOW DATABASES YIELD name, currentStatus, statusMessage RETURN *',
    ])
      console.log(
        'DEBUG',
        q,
        await Promise.race([
          raw
            .executeQuery(q)
            .then(({ records }) => JSON.stringify(records.map((r) => r.toObject())).slice(0, 1500), String),
          new Promise((r) => setTimeout(r, 4000, 'no answer')),
        ]),
      );
    void raw.close();
    failed.child.kill('SIGKILL');
    console.log('DEBUG', code, failed.output().slice(-3000));
    disk.free();
    console.log('DEBUG jvm', jvmsOver(directory));
    const second = run(given(neo4j));
    await Promise.race([second.untilReady(), second.ended]).catch(() => undefined);
    console.log('DEBUG', second.output().slice(-3000));
    const whole = await hashAt(neo4j);
    console.log('DEBUG', whole);
  });
});
