import { execFileSync } from 'node:child_process';
import { root } from './api.ts';
import { onceARun } from './once.ts';

/** Builds the program as it is. */
export async function buildProgram(): Promise<void> {
  await onceARun('built', () => void execFileSync('npm', ['run', '--silent', 'build'], { cwd: root }));
}
