import { execFileSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, vi } from 'vitest';

/** A disk of 900 MB with what is in the folder, which is unmounted with the test. */
export function mountDisk(folder: string) {
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

/** Whether this process may mount a disk. */
export function isMountable(): boolean {
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
