import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * One SHA-256 of what files hold and where they lie.
 *
 * @param base the folder that paths start from
 * @param paths files, and folders with all that is below them
 */
export function hashFiles(base: string, paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths.flatMap((each) => filesAt(base, each)).toSorted())
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(base, path)))
      .update('\0');
  return hash.digest('hex');
}

function filesAt(base: string, path: string): string[] {
  if (!statSync(join(base, path)).isDirectory()) return [path];
  return readdirSync(join(base, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(base, join(entry.parentPath, entry.name)));
}

/** Copies what is in a folder into another, which may be there; large files that are mostly empty stay small. */
export function copyFolder(from: string, to: string): void {
  execFileSync('cp', ['-a', '--sparse=always', `${from}/.`, to]);
}
