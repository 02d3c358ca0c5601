import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { settingNames } from '../../src/config.ts';
import type { Operation } from './operations.ts';
import { freePort } from '../support/free-ports.ts';
import type { ServerOrder } from './servers/order.ts';
import { root, type Connection, type Size } from './settings.ts';

export const contenderNames = ['api', 'cached', 'other', 'peer', 'driver', 'noop'] as const;
export type ContenderName = (typeof contenderNames)[number];

/** A request that makes a server answer an operation. */
export interface BenchRequest {
  url: string;
  body: string;
}

/** A server process that answers operations over the graph of one size. */
export interface Contender {
  name: ContenderName;
  size: Size;
  /** Null for an operation that it does not answer. */
  request: (operation: Operation) => BenchRequest | null;
  processId: number;
  stop: () => Promise<void>;
}

/** Megabytes of the response cache where it is measured. */
const cacheMegabytes = 64;

/** Node's options for every contender, those of `npm start`. */
const nodeOptions = ['--max-semi-space-size=64'];

/** Starts the product's own server, as `npm start` does, over a graph that is loaded already. */
export async function startApi(name: 'api' | 'cached', graph: ServedGraph): Promise<Contender> {
  const url = await serve(root, graph, { RESPONSE_CACHE_MB: String(name === 'cached' ? cacheMegabytes : 0) });
  return contender(name, graph.size, url, ({ query }) => query);
}

/**
 * Starts the server of another version, without a response cache, over this version's graph.
 *
 * @param directory a built checkout; its own benchmark says how it asks each operation
 */
export async function startOtherVersion(directory: string, graph: ServedGraph): Promise<Contender> {
  await indexFor(directory, graph);
  // What the setting was called before it was renamed, and what it is called now.
  const url = await serve(directory, graph, { ANSWER_CACHE_MB: '0', RESPONSE_CACHE_MB: '0' });
  return contender('other', graph.size, url, ({ name }) =>
    readFileSync(join(directory, 'tests/bench/operations', `${name}.graphql`), 'utf8'),
  );
}

type ServedGraph = Connection & { size: Size };

/** Makes the indexes of another version that are missing, so that its statements find those that they name. */
async function indexFor(directory: string, { uri, user, password }: Connection): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    const schema = join(directory, 'cypher/schema');
    for (const file of readdirSync(schema)) await driver.executeQuery(readFileSync(join(schema, file), 'utf8'));
    await driver.executeQuery('CALL db.awaitIndexes(300)');
  } finally {
    await driver.close();
  }
}

/** Starts the server of a checkout; it is ready. */
async function serve(
  directory: string,
  { uri, user, password }: Connection,
  settings: Record<string, string>,
): Promise<{ url: string; child: ChildProcess }> {
  const port = await freePort();
  const child = spawn(process.execPath, [...nodeOptions, join(directory, 'dist/main.js')], {
    cwd: directory,
    env: {
      NODE_ENV: 'production',
      // Empty settings count as unset, so that the developer's .env does not count.
      ...Object.fromEntries(settingNames.map((setting) => [setting, ''])),
      PATH: process.env['PATH'],
      PORT: String(port),
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      LOAD_ON_START: 'false',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ready = new Promise<void>((isReady) => {
    child.stdout.on('data', (chunk) => String(chunk).includes('GraphQL:') && isReady());
  });
  await orExit(child, ready);
  return { url: `http://127.0.0.1:${port}/graphql`, child };
}

function contender(
  name: ContenderName,
  size: Size,
  { url, child }: { url: string; child: ChildProcess },
  queryOf: (operation: Operation) => string,
): Contender {
  return {
    name,
    size,
    request: (operation) => ({
      url,
      body: JSON.stringify({ query: queryOf(operation), variables: operation.variables }),
    }),
    processId: child.pid!,
    stop: () => end(child),
  };
}

const scripts = { peer: 'peer-server.ts', driver: 'driver-server.ts', noop: 'noop-server.ts' };

/** Starts one of the servers that the product is compared with. */
export async function startBaseline(name: keyof typeof scripts, size: Size, order: ServerOrder): Promise<Contender> {
  const child = fork(join(import.meta.dirname, 'servers', scripts[name]), {
    cwd: import.meta.dirname,
    env: { ...process.env, NODE_ENV: 'production' },
    execArgv: [...nodeOptions, '--import', 'tsx'],
  });
  child.send(order);
  const [{ port }] = (await orExit(child, once(child, 'message'))) as [{ port: number }];
  const base = `http://127.0.0.1:${port}`;
  const requests: Record<keyof typeof scripts, Contender['request']> = {
    peer: ({ name: operation, peerQuery }) =>
      peerQuery === null || !order.peerVariables[operation]
        ? null
        : {
            url: `${base}/graphql`,
            body: JSON.stringify({ query: peerQuery, variables: order.peerVariables[operation] }),
          },
    driver: (operation) => ({ url: `${base}/${operation.name}`, body: '{}' }),
    noop: ({ hasNoop, query, variables }) =>
      hasNoop ? { url: `${base}/graphql`, body: JSON.stringify({ query, variables }) } : null,
  };
  return { name, size, request: requests[name], processId: child.pid!, stop: () => end(child) };
}

async function orExit<T>(child: ChildProcess, ready: Promise<T>): Promise<T> {
  const exit = once(child, 'exit').then(([code]) => {
    throw new Error(`Expected ${child.spawnargs.join(' ').slice(0, 200)} to serve, but it ended with ${String(code)}.`);
  });
  return Promise.race([ready, exit]);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}
