import { execFileSync } from 'node:child_process';
import { root } from './paths.ts';

/** Builds the program, unless dist/ was built from these very sources. */
export function buildProgram(): void {
  execFileSync(process.execPath, ['scripts/launch.cjs', 'build'], { cwd: root, stdio: 'inherit' });
}
