import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { startEmbeddedNeo4j, type EmbeddedNeo4j } from '../../src/embedded-neo4j/start-neo4j.ts';
import type { LoadMessage, LoadOrder } from './load-process.ts';
import { dataDirectory, memory, root, type Connection, type Size, type Synthetic } from './settings.ts';
import { freePort } from '../support/free-ports.ts';

/** What loading a graph took. */
export interface LoadFigures {
  rows: number;
  seconds: number;
  /** Peak resident memory of the process that loads and of the JVM, in megabytes. */
  loaderMegabytes: number;
  jvmMegabytes: number;
}

/** A running Neo4j that holds a graph of the benchmark. */
export interface BenchGraph extends Connection {
  size: Size;
  /** Null when the graph was loaded before this was noted. */
  load: LoadFigures | null;
  stop: () => Promise<void>;
}

/**
 * Starts Neo4j over the graph's own folder and makes sure that the graph is loaded, by the product's own code in a process of its
 * own. A graph that an earlier run has loaded is kept if it holds the same data.
 *
 * @param synthetic what is added to the five documents, or null
 * @param say called with a line of text about progress
 */
export async function startGraph(
  size: Size,
  synthetic: Synthetic | null,
  say: (text: string) => void,
): Promise<BenchGraph> {
  const directory = join(dataDirectory, size);
  const figuresFile = join(directory, 'load.json');
  let neo4j = await startNeo4j(directory, say);
  try {
    let message = await runLoad({ ...connectionOf(neo4j), synthetic }, say);
    if (message.outcome === 'stale') {
      say(`The ${size} graph holds other data; it is built anew.`);
      await neo4j.stop();
      await rm(directory, { recursive: true });
      neo4j = await startNeo4j(directory, say);
      message = await runLoad({ ...connectionOf(neo4j), synthetic }, say);
    }
    if (message.outcome === 'loaded') {
      const { rows, seconds, megabytes } = message;
      const jvmMegabytes = await peakMegabytes(directory);
      const figures: LoadFigures = { rows, seconds, loaderMegabytes: megabytes, jvmMegabytes };
      await writeFile(figuresFile, JSON.stringify(figures));
      say(`Loaded the ${size} graph: ${JSON.stringify(figures)}`);
    }
  } catch (error) {
    await neo4j.stop();
    throw error;
  }
  const load = existsSync(figuresFile) ? (JSON.parse(await readFile(figuresFile, 'utf8')) as LoadFigures) : null;
  return { ...connectionOf(neo4j), size, load, stop: () => neo4j.stop() };
}

const connectionOf = ({ uri, user, password }: EmbeddedNeo4j): Connection => ({ uri, user, password });

async function startNeo4j(directory: string, say: (text: string) => void): Promise<EmbeddedNeo4j> {
  return startEmbeddedNeo4j({
    directory,
    // Those that `npm start` fetches.
    jarDirectory: join(root, '.local', 'neo4j', 'lib'),
    boltPort: await freePort(),
    httpPort: await freePort(),
    memory,
    host: process,
    report: (event) => 'message' in event && say(event.message),
  });
}

type Outcome = Extract<LoadMessage, { outcome: string }>;

async function runLoad(order: LoadOrder, say: (text: string) => void): Promise<Outcome> {
  const script = join(root, 'tests/bench/load-process.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, JSON.stringify(order)], {
    cwd: join(root, 'tests/bench'),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit') as Promise<[number | null]>;
  const start = performance.now();
  let outcome: Outcome | undefined;
  for await (const line of createInterface({ input: child.stdout })) {
    const message = JSON.parse(line) as LoadMessage;
    if ('outcome' in message) outcome = message;
    else {
      const seconds = Math.round((performance.now() - start) / 1000);
      say(`Loading: ${message.written} of ${message.total} rows after ${seconds} s`);
    }
  }
  const [code] = await exited;
  if (!outcome) throw new Error(`Expected the load to end well, but its process ended with ${code}.`);
  return outcome;
}

/** Peak resident memory of the JVM over a folder, in megabytes; 0 where the system does not report it. */
async function peakMegabytes(directory: string): Promise<number> {
  const { jvm } = JSON.parse(await readFile(join(directory, 'process.json'), 'utf8')) as { jvm?: { pid: number } };
  const status = `/proc/${jvm?.pid}/status`;
  if (!existsSync(status)) return 0;
  const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(await readFile(status, 'utf8')) ?? [];
  return Math.round(Number(kilobytes ?? 0) / 1024);
}
