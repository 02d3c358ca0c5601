import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { settingNames } from '../../src/config.ts';
import type { Operation } from './operations.ts';
import { freePort } from './ports.ts';
import type { ServerOrder } from './servers/order.ts';
import { root, type Connection, type Size } from './settings.ts';

export const rivalNames = ['api', 'cached', 'peer', 'driver', 'floor'] as const;
export type RivalName = (typeof rivalNames)[number];

/** A request that makes a server answer an operation. */
export interface BenchRequest {
  url: string;
  body: string;
}

/** A server process that answers operations over the graph of one size. */
export interface Rival {
  name: RivalName;
  size: Size;
  /** Null for an operation that it does not answer. */
  request: (operation: Operation) => BenchRequest | null;
  stop: () => Promise<void>;
}

/** Megabytes of the answer cache where it is measured. */
const cacheMegabytes = 64;

/** Node's options for every rival, those of `npm start`. */
const nodeOptions = ['--max-semi-space-size=64'];

/** Starts the product's own server, as `npm start` does, over a graph that is loaded already. */
export async function startApi(name: 'api' | 'cached', size: Size, connection: Connection): Promise<Rival> {
  const port = await freePort();
  const child = spawn(process.execPath, [...nodeOptions, join(root, 'dist/main.js')], {
    cwd: root,
    env: {
      NODE_ENV: 'production',
      // Empty settings count as unset, so that the developer's .env does not count.
      ...Object.fromEntries(settingNames.map((setting) => [setting, ''])),
      PATH: process.env['PATH'],
      PORT: String(port),
      NEO4J_URI: connection.uri,
      NEO4J_USER: connection.user,
      NEO4J_PASSWORD: connection.password,
      LOAD_ON_START: 'false',
      ...(hasResponseCache() && { RESPONSE_CACHE_MB: String(name === 'cached' ? cacheMegabytes : 0) }),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ready = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk) => String(chunk).includes('GraphQL:') && resolve());
  });
  await orExit(child, ready);
  return {
    name,
    size,
    request: ({ query, variables }) => ({
      url: `http://127.0.0.1:${port}/graphql`,
      body: JSON.stringify({ query, variables }),
    }),
    stop: () => end(child),
  };
}

/** Whether this version of the product has the answer cache. */
export function hasResponseCache(): boolean {
  return settingNames.includes('RESPONSE_CACHE_MB');
}

const scripts = { peer: 'peer-server.ts', driver: 'driver-server.ts', floor: 'floor-server.ts' };

/** Starts one of the servers that the product is compared with. */
export async function startRival(name: keyof typeof scripts, size: Size, order: ServerOrder): Promise<Rival> {
  const child = fork(join(import.meta.dirname, 'servers', scripts[name]), {
    cwd: import.meta.dirname,
    env: { ...process.env, NODE_ENV: 'production' },
    execArgv: [...nodeOptions, '--import', 'tsx'],
  });
  child.send(order);
  const [{ port }] = (await orExit(child, once(child, 'message'))) as [{ port: number }];
  const base = `http://127.0.0.1:${port}`;
  const requests: Record<keyof typeof scripts, Rival['request']> = {
    peer: ({ name: operation, peerQuery }) =>
      peerQuery === null || !order.peerVariables[operation]
        ? null
        : {
            url: `${base}/graphql`,
            body: JSON.stringify({ query: peerQuery, variables: order.peerVariables[operation] }),
          },
    driver: (operation) => ({ url: `${base}/${operation.name}`, body: '{}' }),
    floor: ({ hasFloor, query, variables }) =>
      hasFloor ? { url: `${base}/graphql`, body: JSON.stringify({ query, variables }) } : null,
  };
  return { name, size, request: requests[name], stop: () => end(child) };
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
