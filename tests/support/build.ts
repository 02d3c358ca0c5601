import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashFiles } from './files.ts';
import { root } from './paths.ts';

const sources = ['src', 'package-lock.json', 'package.json', 'tsconfig.build.json', 'tsconfig.json', 'vite.config.ts'];

/** In dist/: the hash of the sources that it was built from. */
const stamp = join(root, 'dist/.sources.sha256');

/** Builds the program, unless dist/ was built from these very sources and has not been rebuilt since. */
export function buildProgram(): void {
  const hash = hashFiles(root, sources);
  if (isBuilt(hash)) return;
  console.log('Building the program');
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
  writeFileSync(stamp, hash);
}

function isBuilt(hash: string): boolean {
  const files = ['dist/main.js', 'dist/dashboard/index.html'].map((file) => join(root, file));
  if (![stamp, ...files].every((file) => existsSync(file))) return false;
  const stamped = statSync(stamp).mtimeMs;
  return readFileSync(stamp, 'utf8') === hash && files.every((file) => statSync(file).mtimeMs <= stamped);
}
