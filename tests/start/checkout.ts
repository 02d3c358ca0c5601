import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { root } from '../support/api.ts';
import { runCommand, type Run } from '../support/process.ts';

/** A Neo4j that nobody runs: a start that gets as far as this has passed everything before. */
export const nowhere = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'unused' };

/** A folder of its own, which lives as long as the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'start-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Copies what the Dockerfile copies of the checkout: all that a build and a start need. Its packages are those of the checkout. */
export function copyCheckout(folder: string): string {
  const copied = readFileSync(join(root, 'Dockerfile'), 'utf8').matchAll(/^COPY (?!--from)(.+) \S+$/gm);
  const names = [...copied].flatMap(([, sources]) => (sources as string).split(' '));
  for (const name of new Set(names)) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Copies a built checkout, with its times. */
export function copyBuilt(from: string): string {
  const folder = join(temporaryFolder(), 'checkout');
  execFileSync('cp', ['-a', from, folder]);
  return folder;
}

/** Runs a command in a checkout; `environment` may hold other variables than settings. */
export function runIn(folder: string, command: [string, ...string[]], environment: Record<string, string> = {}): Run {
  return runCommand(command, { ...nowhere, ...environment }, folder);
}

/** Each file of a folder with the time of its last change. */
export function changes(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.startsWith('node_modules'))
    .map((name) => `${name} ${statSync(join(folder, name)).mtimeMs}`)
    .toSorted();
}

/** Gives a checkout packages of its own: those of the tests' checkout without some. */
export function leaveOut(folder: string, isLeftOut: (name: string) => boolean): void {
  const packages = join(folder, 'node_modules');
  rmSync(packages);
  for (const path of readdirSync(join(root, 'node_modules')).flatMap(namesBelow)) {
    if (isLeftOut(path)) continue;
    mkdirSync(dirname(join(packages, path)), { recursive: true });
    symlinkSync(join(root, 'node_modules', path), join(packages, path));
  }
}

function namesBelow(name: string): string[] {
  if (!name.startsWith('@')) return [name];
  return readdirSync(join(root, 'node_modules', name)).map((inner) => `${name}/${inner}`);
}
