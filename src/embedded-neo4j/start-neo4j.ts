import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AppError } from '../errors.ts';
import { assertPortFree } from '../ports.ts';
import { timingsAt, type Timings } from '../time-limits.ts';
import {
  configuredBoltPort,
  writeConfiguration,
  type BrowserContent,
  type Memory,
  type Ports,
} from './configuration.ts';
import { exists, makePrivateFolder } from '../files.ts';
import { explainFileError } from '../file-errors.ts';
import { assertDiskSpace, whileDiskHasSpace } from './disk.ts';
import type { HostProcess } from './process-host.ts';
import { ensureJars } from './jars.ts';
import { findJava } from './find-java.ts';
import { homeArgument, launchJvm, type Jvm } from './neo4j-process.ts';
import { readOrMakePassword, signIn, USER } from './password.ts';
import { claim, recordJvm, release } from './lock-file.ts';
import type { Report } from './start-progress.ts';
import { waitUntilReady } from './readiness.ts';
import { supervise } from './supervise.ts';

/** From src/embedded-neo4j and from dist/local-neo4j alike: the compiler copies no pom. */
const POM_FILE = fileURLToPath(new URL('../../src/embedded-neo4j/pom.xml', import.meta.url));

export interface EmbeddedNeo4jOptions extends Ports {
  /** Absolute. Holds lib/ (jars), home/ (Neo4j's home: data, logs, conf), password and process.json. */
  directory: string;
  memory: Memory;
  /** What Neo4j Browser fetches once it is connected. */
  browser?: BrowserContent | undefined;
  /** Where the jars are or go, if not in `directory`/lib. */
  jarDirectory?: string | undefined;
  /** Node's `process`: whose environment Java and Maven get, and who owns the JVM. */
  host: HostProcess;
  report: Report;
  /** Aborting it ends a start that is under way, and the JVM with it. */
  signal?: AbortSignal | undefined;
  timings?: Timings;
}

type TimedOptions = EmbeddedNeo4jOptions & { timings: Timings };

export interface EmbeddedNeo4j {
  uri: string;
  browserUrl: string;
  user: string;
  password: string;
  passwordFile: string;
  /** Waits for something to be written into it; rejects with AppError NEO4J_START_FAILED once its disk is full. */
  whileDiskHasSpace<T>(writing: Promise<T>): Promise<T>;
  /** Stops the JVM, or what would start it again; does nothing the second time. */
  stop(): Promise<void>;
}

/** Where a Neo4j is and how to sign in to it: the same over all its restarts. */
type Place = Omit<EmbeddedNeo4j, 'stop' | 'whileDiskHasSpace'>;

/**
 * Starts the embedded default Neo4j and returns once Bolt and HTTP answer. A first start downloads it. From then on it is started
 * again whenever it ends by itself, until it is stopped.
 *
 * @throws AppError ALREADY_RUNNING, PORT_TAKEN, JAVA_MISSING, MAVEN_MISSING, NEO4J_DOWNLOAD_FAILED, NEO4J_START_FAILED or
 *   DATABASE_REFUSED; another error if `signal` is aborted. No JVM is left behind.
 */
export async function startEmbeddedNeo4j(options: EmbeddedNeo4jOptions): Promise<EmbeddedNeo4j> {
  try {
    return await claimAndStart({ timings: timingsAt(), ...options });
  } catch (error) {
    throw explain(options.directory, error);
  }
}

async function claimAndStart(options: TimedOptions): Promise<EmbeddedNeo4j> {
  const { directory, host, report, timings } = options;
  const recordFile = join(directory, 'process.json');
  const home = join(directory, 'home');
  assertUsablePath(directory);
  await makePrivateFolder(directory);
  await makePrivateFolder(home);
  await claim({ file: recordFile, homeArgument: homeArgument(home), host, report, stopMs: timings.neo4jStop });
  try {
    return await startClaimed(options, home, recordFile);
  } catch (error) {
    await release(recordFile);
    throw error;
  }
}

/** The address of Neo4j Browser that fills in where to connect and as whom; the password is the reader's to enter. */
export function neo4jBrowserLink({ browserUrl, uri, user }: EmbeddedNeo4j): string {
  return `${browserUrl}?dbms=${encodeURIComponent(uri.replace('://', `://${user}@`))}&db=neo4j`;
}

/**
 * How to reach the Neo4j that another process has started over a folder, on whatever port it did.
 *
 * @throws AppError DATABASE_REFUSED if the folder holds no password
 */
export async function runningEmbeddedNeo4j({
  directory,
  boltPort,
}: Pick<EmbeddedNeo4jOptions, 'directory' | 'boltPort'>): Promise<Pick<EmbeddedNeo4j, 'uri' | 'user' | 'password'>> {
  const password = await readOrMakePassword(join(directory, 'password'), true);
  const port = (await configuredBoltPort(join(directory, 'home'))) ?? boltPort;
  return { uri: `bolt://127.0.0.1:${port}`, user: USER, password };
}

async function startClaimed(options: TimedOptions, home: string, recordFile: string): Promise<EmbeddedNeo4j> {
  const passwordFile = join(options.directory, 'password');
  const hasDatabase = () => exists(join(home, 'data', 'databases', 'system'));
  await assertPortsFree(options);
  const databaseExists = await hasDatabase();
  const place = {
    uri: `bolt://127.0.0.1:${options.boltPort}`,
    browserUrl: `http://127.0.0.1:${options.httpPort}/browser/`,
    user: USER,
    password: await readOrMakePassword(passwordFile, databaseExists),
    passwordFile,
  };
  const start = { ...options, home, recordFile, place };
  const { stop } = supervise(await startJvm({ ...start, databaseExists }), {
    report: options.report,
    timings: options.timings,
    async restart(signal) {
      await assertPortsFree(options);
      if (!(await hasDatabase())) throw databaseGone(home);
      return startJvm({ ...start, databaseExists: true, signal }).catch((error: unknown) => {
        throw explain(options.directory, error);
      });
    },
  });
  const stopAndRelease = async (): Promise<void> => {
    await stop();
    await release(recordFile);
  };
  let stopping: Promise<void> | undefined;
  return {
    ...place,
    whileDiskHasSpace: (writing) => whileDiskHasSpace(home, writing, options.timings.diskWatch),
    stop: () => (stopping ??= stopAndRelease()),
  };
}

interface StartOptions extends TimedOptions {
  home: string;
  recordFile: string;
  place: Place;
  databaseExists: boolean;
}

/** Starts a JVM, and resolves once Bolt and HTTP answer. */
async function startJvm(options: StartOptions): Promise<Jvm> {
  const { home, recordFile, databaseExists, timings } = options;
  await assertDiskSpace(home, databaseExists);
  const { uri, browserUrl, password, passwordFile } = options.place;
  const jvm = await launch(options, home);
  // HTTP comes up last. Signing in must not be repeated because something else was not ready.
  const answer = async () => {
    await assertHttpAnswers(browserUrl);
    await signIn({ uri, password, passwordFile, databaseExists });
  };
  try {
    await recordJvm(recordFile, options.host.pid, jvm.pid);
    await whileDiskHasSpace(home, waitUntilReady(jvm, home, answer, options.signal, timings), timings.diskWatch);
  } catch (error) {
    await jvm.stop();
    throw error;
  }
  options.report({ phase: 'ready', message: `Neo4j answers at ${uri}; Neo4j Browser: ${browserUrl}` });
  return jvm;
}

/** Asks without an agent that others share: the environment may have those go through a proxy, to which this address is its own machine. */
async function assertHttpAnswers(url: string): Promise<void> {
  const [response] = (await once(request(url, { method: 'HEAD', agent: false }).end(), 'response')) as [
    IncomingMessage,
  ];
  response.resume();
}

async function assertPortsFree({ boltPort, httpPort }: Ports): Promise<void> {
  await assertPortFree({ host: '127.0.0.1', port: boltPort }, 'NEO4J_BOLT_PORT');
  await assertPortFree({ host: '127.0.0.1', port: httpPort }, 'NEO4J_HTTP_PORT');
}

/**
 * Java and Neo4j make addresses of the paths of the jars; in these, such characters stand for something else, and beside letters outside ASCII
 * two more do.
 */
function assertUsablePath(directory: string): void {
  const forbidden = /^[ -~]*$/.test(directory) ? /[?[\]]|!(?=\/|$)/ : /[?[\]=;]|!(?=\/|$)/;
  const [character] = forbidden.exec(directory) ?? [];
  if (character === undefined) return;
  throw new AppError(
    'NEO4J_START_FAILED',
    `Expected a folder in whose path Java finds its files, but found "${character}" in ${directory}. Set DATA_DIRECTORY to another folder.`,
  );
}

function explain(directory: string, error: unknown): unknown {
  const where = { path: directory, instead: 'set DATA_DIRECTORY to another folder' };
  return explainFileError(error, where, 'NEO4J_START_FAILED');
}

/** Without this, a restart would make an empty database, and answers of nothing would look like answers. */
function databaseGone(home: string): AppError {
  return new AppError(
    'NEO4J_START_FAILED',
    `Expected a database in ${join(home, 'data')}; it is gone since Neo4j ran. Put it back; a new start of the program makes a new one.`,
  );
}

async function launch(options: TimedOptions, home: string): Promise<Jvm> {
  const { directory, host, report, signal } = options;
  const { env } = host;
  const jarDirectory = options.jarDirectory ?? join(directory, 'lib');
  const java = await findJava(env);
  await ensureJars({ jarDirectory, pomFile: POM_FILE, logFile: join(directory, 'maven.log'), env, report, signal });
  signal?.throwIfAborted();
  const configurationFolder = await writeConfiguration(home, options, options.memory, options.browser);
  report({ phase: 'start', message: 'Starting Neo4j' });
  return launchJvm({
    java,
    jarDirectory,
    home,
    configurationFolder,
    heap: options.memory.heap,
    env,
    stopMs: options.timings.neo4jStop,
  });
}
