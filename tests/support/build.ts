import { execFileSync } from 'node:child_process';
import { root } from './api.ts';
import { oncePerRun } from './once-per-run.ts';

/** Builds the program as it is. */
export async function buildProgram(): Promise<void> {
  await oncePerRun('built', () => void execFileSync('npm', ['run', '--silent', 'build'], { cwd: root }));
}
