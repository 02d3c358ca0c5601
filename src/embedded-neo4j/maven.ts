import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';
import { AppError } from '../errors.ts';
import { hasCode, writePrivateFile } from '../files.ts';
import { mavenEnvironment, type HostProcess } from './process-host.ts';

interface CopyDependenciesOptions {
  pomFile: string;
  outputDirectory: string;
  logFile: string;
  env: HostProcess['env'];
  /** Called once Maven runs. */
  onStart: () => void;
  /** Called for each of the pom's jars that Maven has downloaded; not for those it had before. */
  onJar: () => void;
  signal?: AbortSignal | undefined;
}

/**
 * Copies a pom's dependencies to a folder with Maven. What Maven prints goes to `logFile`.
 *
 * @throws AppError MAVEN_MISSING if there is no `mvn` on PATH, NEO4J_DOWNLOAD_FAILED if it fails; the signal's reason if
 *   that is aborted
 */
export async function copyDependencies(options: CopyDependenciesOptions): Promise<void> {
  const { env, logFile, onStart, onJar, signal } = options;
  signal?.throwIfAborted();
  const output = new MavenOutput(onJar);
  const code = await runMaven(mavenArguments(options), env, output, onStart, signal);
  await writePrivateFile(logFile, `${output.lines.join('\n')}\n`);
  signal?.throwIfAborted();
  if (code !== 0) throw downloadFailed(code, output.lastError, options);
}

async function runMaven(
  argv: string[],
  env: HostProcess['env'],
  output: MavenOutput,
  onStart: () => void,
  signal: AbortSignal | undefined,
): Promise<number | null> {
  const maven = spawn('mvn', argv, { env: mavenEnvironment(env), stdio: ['ignore', 'pipe', 'pipe'] });
  maven.once('spawn', onStart);
  const abort = () => maven.kill();
  signal?.addEventListener('abort', abort);
  createInterface({ input: maven.stdout }).on('line', (line) => output.take(line));
  createInterface({ input: maven.stderr }).on('line', (line) => output.take(line));
  try {
    const [code] = (await once(maven, 'close')) as [number | null];
    return code;
  } catch (error) {
    throw hasCode(error, 'ENOENT', 'EACCES', 'ENOEXEC', 'ENOTDIR') ? mavenMissing(error) : error;
  } finally {
    signal?.removeEventListener('abort', abort);
  }
}

function mavenArguments({ pomFile, outputDirectory }: CopyDependenciesOptions): string[] {
  // The pom holds the plugin's version. By its short name, Maven would first fetch six other plugins to look for it.
  const goal = 'org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies';
  return ['-B', '-Dstyle.color=never', '-f', pomFile, goal, `-DoutputDirectory=${outputDirectory}`];
}

/** Keeps what Maven prints, and finds in it how far it is and what went wrong. */
class MavenOutput {
  readonly lines: string[] = [];
  #lastError: string | undefined;
  readonly #onJar: () => void;
  #copying = false;

  constructor(onJar: () => void) {
    this.#onJar = onJar;
  }

  take(printed: string): void {
    const line = stripVTControlCharacters(printed);
    this.lines.push(line);
    const error = /^\[(?:ERROR|FATAL)\] (?!To see the full|Re-run Maven|For more information|\[Help)(.*\S)/.exec(line);
    if (error) this.#lastError = error[1]!;
    // Once the plugin runs, the pom's jars are here, and what comes after are the plugin's own.
    if (line.includes(':copy-dependencies (')) this.#copying = true;
    const jar = /Downloaded from .*\/([^/]+\.jar) \(/.exec(line)?.[1];
    if (jar && !this.#copying && !jar.startsWith('maven-dependency-plugin')) this.#onJar();
  }

  /** The last error; where none is marked as one, what was printed last by whatever ran instead, such as Java or a script. */
  get lastError(): string {
    const unmarked = this.lines.filter((line) => line.trim() !== '' && !/^\[\w+\]/.test(line));
    return this.#lastError ?? (unmarked.slice(-3).join(' ') || 'Maven named no error');
  }
}

function downloadFailed(
  code: number | null,
  lastError: string,
  { pomFile, logFile }: CopyDependenciesOptions,
): AppError {
  return new AppError(
    'NEO4J_DOWNLOAD_FAILED',
    `Expected Maven to bring the jars that ${pomFile} names; it ended with code ${code}: ${lastError}. ` +
      `Its full log is ${logFile}. ${adviceFor(lastError)}, and start again.`,
  );
}

function adviceFor(lastError: string): string {
  return lastError.includes('local repository')
    ? 'Set HOME to a folder that this user may write to, or MAVEN_OPTS to -Dmaven.repo.local= and such a folder'
    : "Check the network, or Maven's settings.xml for a mirror or proxy";
}

function mavenMissing(cause: unknown): AppError {
  return new AppError(
    'MAVEN_MISSING',
    'Neo4j is to be downloaded with Maven; found no mvn on PATH that can be run. Install Maven 3.6.3 or newer (it is needed once), ' +
      'or set NEO4J_URI to a Neo4j that runs elsewhere.',
    { cause },
  );
}
