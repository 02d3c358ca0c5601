import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { root } from './paths.ts';

/** A project of which `cypher/` is a copy, to be changed, and the rest is this one's; it lives as long as the test. */
export function projectWithItsOwnCypher(): string {
  const folder = mkdtempSync(join(tmpdir(), 'project-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of readdirSync(root)) if (name !== 'cypher') symlinkSync(join(root, name), join(folder, name));
  cpSync(join(root, 'cypher'), join(folder, 'cypher'), { recursive: true });
  return folder;
}
