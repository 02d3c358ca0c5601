import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { hasCode, readIfPresent } from '../files.ts';
import type { HostProcess } from './process-host.ts';
import { copyDependencies } from './maven.ts';
import type { Report } from './start-progress.ts';

/** In the jars' folder: the SHA-256 of the pom that the jars were brought for. */
const MARKER = '.pom.sha256';
const HOUR = 3_600_000;

export interface JarOptions {
  jarDirectory: string;
  pomFile: string;
  logFile: string;
  env: HostProcess['env'];
  report: Report;
  signal?: AbortSignal | undefined;
}

/**
 * Sees to it that `jarDirectory` holds the jars of `pomFile`. If a whole download for exactly this pom is there, nothing is
 * run. Else Maven fills a folder beside it, which then takes its place, so that an interrupted download is never used.
 *
 * @throws AppError MAVEN_MISSING or NEO4J_DOWNLOAD_FAILED, as {@link copyDependencies} does
 */
export async function ensureJars(options: JarOptions): Promise<void> {
  const pom = await readFile(options.pomFile, 'utf8');
  const fingerprint = createHash('sha256').update(pom).digest('hex');
  if (await fits(options.jarDirectory, fingerprint)) return;
  await mkdir(dirname(options.jarDirectory), { recursive: true, mode: 0o700 });
  await removeLeftovers(options.jarDirectory);
  const draft = await mkdtemp(draftPrefix(options.jarDirectory));
  try {
    await download(draft, pom, options);
    await writeFile(join(draft, MARKER), fingerprint, { mode: 0o600, flush: true });
    await putInPlace(draft, options.jarDirectory, fingerprint);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function fits(jarDirectory: string, fingerprint: string): Promise<boolean> {
  return (await readIfPresent(join(jarDirectory, MARKER))) === fingerprint;
}

async function download(outputDirectory: string, pom: string, options: JarOptions): Promise<void> {
  const total = Number(/<jar\.count>(\d+)</.exec(pom)?.[1]);
  let done = 0;
  const report = () => options.report({ phase: 'download', done, total });
  await copyDependencies({
    ...options,
    outputDirectory,
    onStart: report,
    onJar: () => {
      done = Math.min(done + 1, total);
      report();
    },
  });
  done = total;
  report();
}

/** Another process may put its download in place meanwhile; one that fits is as good as ours. */
async function putInPlace(draft: string, jarDirectory: string, fingerprint: string): Promise<void> {
  if (await fits(jarDirectory, fingerprint)) return;
  const old = `${draft}.old`;
  try {
    await rename(jarDirectory, old).catch((error: unknown) => {
      if (!hasCode(error, 'ENOENT')) throw error;
    });
    await rename(draft, jarDirectory);
  } catch (error) {
    if (!hasCode(error, 'ENOTEMPTY', 'EEXIST') || !(await fits(jarDirectory, fingerprint))) throw error;
  } finally {
    await rm(old, { recursive: true, force: true });
  }
}

function draftPrefix(jarDirectory: string): string {
  return `${jarDirectory}.partial-`;
}

/** Removes what killed downloads left; a younger folder may be that of a download that another process runs just now. */
async function removeLeftovers(jarDirectory: string): Promise<void> {
  const folder = dirname(jarDirectory);
  const prefix = basename(draftPrefix(jarDirectory));
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    if (!name.startsWith(prefix)) continue;
    const changed = await stat(path).catch(() => undefined);
    if (changed && Date.now() - changed.mtimeMs > HOUR) await rm(path, { recursive: true, force: true });
  }
}
