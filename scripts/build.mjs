import { spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
/** In dist/: what dist/ was built from, and what the build made. */
const stamp = join(dist, '.built');
/** Everything that decides what a build makes. */
const sources = [
  'src',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'vite.config.ts',
  'vite.graphiql.config.ts',
  'scripts/build.mjs',
];
const draftPrefix = 'dist.partial-';
const hour = 3_600_000;

/** A reason why the program can't be built or run, in words for whoever started it. */
class BuildError extends Error {}

/**
 * Sees to it that dist/ holds the program as src/ has it, and that the packages it needs are installed. Nothing is written if it is so
 * already. A build is made beside dist/ and then takes its place: one that was interrupted leaves dist/ as it was.
 *
 * @returns {Promise<boolean>} false where it could not be done; standard error then says why, and the process ends with exit code 1
 */
export async function ensureBuilt() {
  try {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    assertInstalled(dependencies, 'npm ci');
    const sourceHash = hashOf(sources);
    if (isBuilt(sourceHash)) return true;
    assertInstalled(devDependencies, 'npm ci --include=dev');
    assertBuildablePath();
    process.stderr.write(
      `Building ${dist}, which ${existsSync(dist) ? 'is not of these sources' : 'is not there'} …\n`,
    );
    await build(sourceHash);
    return true;
  } catch (error) {
    process.stderr.write(`BUILD_FAILED: ${explain(error)}\n`);
    process.exitCode = 1;
    return false;
  }
}

/** Hashes the names and contents of files and folders, each relative to the project's folder. */
function hashOf(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesBelow))
    hash.update(`${file}\0`).update(
      createHash('sha256')
        .update(readFileSync(join(root, file)))
        .digest(),
    );
  return hash.digest('hex');
}

function filesBelow(path) {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  const names = readdirSync(join(root, path)).toSorted();
  return names.flatMap((name) => filesBelow(join(path, name))).filter((file) => join(root, file) !== stamp);
}

function isBuilt(sourceHash) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === `${sourceHash} ${hashOf(['dist'])}\n`;
}

function assertInstalled(packages, command) {
  const { resolve } = createRequire(join(root, 'package.json'));
  const isInstalled = (name) => resolve.paths(name).some((folder) => existsSync(join(folder, name)));
  const missing = Object.keys(packages).filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  const named = missing.slice(0, 3).join(', ') + (missing.length > 3 ? ` and ${missing.length - 3} more` : '');
  throw new BuildError(
    `Expected the packages that package.json names in ${join(root, 'node_modules')}, but ${named} ${missing.length > 1 ? 'are' : 'is'} missing. Run "${command}", then start again.`,
  );
}

/** The bundler takes these for a query or a fragment, and the compiler for a pattern or a folder. */
function assertBuildablePath() {
  const [character] = /[#?*\\]/.exec(root) ?? [];
  if (character)
    throw new BuildError(
      `Expected a folder in whose path compiler and bundler find their files, but found "${character}" in ${root}. Rename or move the folder, then start again.`,
    );
}

async function build(sourceHash) {
  removeLeftovers();
  const draft = join(root, draftPrefix + randomUUID());
  mkdirSync(draft);
  const abort = new AbortController();
  const interrupt = (signal) =>
    abort.abort(new BuildError(`The build was interrupted by ${signal}; dist/ is as it was.`));
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, interrupt);
  // By their paths: npm's PATH would be cut where the folder's name holds a colon.
  const bundle = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'];
  const commands = [
    ['node_modules/typescript/bin/tsc', '--project', 'tsconfig.build.json', '--outDir', draft],
    [...bundle, '--outDir', join(draft, 'dashboard')],
    [...bundle, '--config', 'vite.graphiql.config.ts', '--outDir', join(draft, 'graphiql')],
  ];
  try {
    // At the same time; the first that fails ends the others.
    await Promise.allSettled(
      commands.map((command) => runNode(command, abort.signal).catch((error) => abort.abort(error))),
    );
    abort.signal.throwIfAborted();
    putInPlace(draft, sourceHash);
  } finally {
    rmSync(draft, { recursive: true, force: true });
    for (const signal of signals) process.off(signal, interrupt);
  }
}

/** Runs a program of Node's; what it prints goes to standard error, since standard output is the command's own. */
async function runNode(command, signal) {
  signal.throwIfAborted();
  // In a group of its own: the compiler starts a program, which would go on writing after the compiler was killed.
  const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 2, 2], detached: true });
  const kill = () => signalGroup(child.pid, 'SIGTERM');
  signal.addEventListener('abort', kill);
  const [code, killedBy] = await once(child, 'exit');
  signal.removeEventListener('abort', kill);
  // In a container whose first process collects no dead ones, those stay in the group for good.
  for (let left = 200; left > 0 && signalGroup(child.pid, 0); left -= 1) await delay(10);
  signal.throwIfAborted();
  if (code !== 0)
    throw new BuildError(
      `Expected ${command[0]} to succeed, but it ended with ${killedBy ?? `code ${code}`}; what it printed says why.`,
    );
}

/** @returns whether the group still has a process */
function signalGroup(pid, signal) {
  try {
    return process.kill(-pid, signal);
  } catch {
    return false;
  }
}

/** Another process may put its build in place meanwhile; one of the same sources is as good as ours. */
function putInPlace(draft, sourceHash) {
  if (isBuilt(sourceHash)) return;
  const old = `${draft}.old`;
  try {
    if (existsSync(dist)) renameSync(dist, old);
    renameSync(draft, dist);
    writeFileSync(stamp, `${sourceHash} ${hashOf(['dist'])}\n`);
  } catch (error) {
    if (!isBuilt(sourceHash)) throw error;
  } finally {
    rmSync(old, { recursive: true, force: true });
  }
}

/** Removes what killed builds left; a younger folder may be that of a build that another process makes just now. */
function removeLeftovers() {
  for (const name of readdirSync(root)) {
    const path = join(root, name);
    if (name.startsWith(draftPrefix) && Date.now() - statSync(path).mtimeMs > hour)
      rmSync(path, { recursive: true, force: true });
  }
}

function explain(error) {
  if (error instanceof BuildError) return error.message;
  if (!['EACCES', 'EPERM', 'EROFS'].includes(error.code))
    return `Expected to build in ${root}; found: ${error.message}.`;
  const { uid, mode } = statSync(root);
  return `Expected to build in ${root}, since dist/ does not hold what src/ says; found: ${error.message}. The folder belongs to uid ${uid} (mode ${(mode & 0o777).toString(8)}); this runs as uid ${process.getuid?.()}. Run "npm run build" as its owner, or start from a copy of your own.`;
}
