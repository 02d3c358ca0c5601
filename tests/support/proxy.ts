import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from './free-ports.ts';

/** How a proxy passes on what it gets. */
export interface ProxyOptions {
  /** The version of HTTP that it speaks to the server behind it. */
  version: '1.0' | '1.1';
  /** Whether it compresses what comes uncompressed. */
  gzip: 'on' | 'off';
}

export interface Proxy {
  /** Where the server's root is, without a slash at the end. */
  url: string;
  stop: () => Promise<void>;
}

/**
 * Starts an nginx that serves another server below `/kg/` and nothing else.
 *
 * @param target the other server's address
 */
export async function startProxy(target: string, { version, gzip }: ProxyOptions): Promise<Proxy> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder};`);
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; master_process off; pid ${folder}/pid; error_log stderr;
events {}
http {
  access_log off; ${temporary.join(' ')}
  server {
    listen 127.0.0.1:${port};
    gzip ${gzip}; gzip_proxied any; gzip_types *;
    location /kg/ { proxy_pass ${target}/; proxy_http_version ${version}; }
  }
}
`,
  );
  const nginx = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'inherit'],
    // Debian keeps it where only root's shells look.
    env: { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin` },
  });
  const ended = once(nginx, 'exit');
  const stop = async (): Promise<void> => {
    nginx.kill();
    await ended;
    rmSync(folder, { recursive: true });
  };
  while (!(await listens(port))) {
    if (nginx.exitCode !== null) throw new Error(`nginx ended with code ${nginx.exitCode}.`);
    await delay(20);
  }
  return { url: `http://127.0.0.1:${port}/kg`, stop };
}

async function listens(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  const [event] = await Promise.race([
    once(socket, 'connect').then(() => ['connect']),
    once(socket, 'error').then(
      () => ['error'],
      () => ['error'],
    ),
  ]).catch(() => ['error']);
  socket.destroy();
  return event === 'connect';
}
