import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { root } from '../support/api.ts';

interface LockedPackage {
  /** Left out where it is the registry that npm is set to. */
  resolved?: string;
  integrity?: string;
}

describe('what is installed is what was locked', () => {
  test.for(['package-lock.json', 'tests/bench/package-lock.json'])(
    '%s: every package has a hash, and none comes from elsewhere than a registry',
    (file) => {
      const { packages } = JSON.parse(readFileSync(join(root, file), 'utf8')) as {
        packages: Record<string, LockedPackage>;
      };
      const locked = Object.entries(packages).filter(([path]) => path.includes('node_modules/'));
      expect(locked.length).toBeGreaterThan(20);
      const faulty = locked.filter(
        ([, { resolved = 'https://registry/package.tgz', integrity }]) =>
          !integrity?.startsWith('sha512-') || !/^https:\/\/[^/]+\/.+\.tgz$/.test(resolved),
      );
      expect(faulty).toEqual([]);
    },
  );
});

/** Runs the audit against a registry of our own. */
async function audit(registry: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => registry(request, response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise((resolve) => server.close(() => resolve())));
  const { port } = server.address() as AddressInfo;
  const cache = mkdtempSync(join(tmpdir(), 'npm-'));
  onTestFinished(() => rmSync(cache, { recursive: true }));
  const settings = {
    npm_config_registry: `http://127.0.0.1:${port}/`,
    npm_config_fetch_retries: '0',
    npm_config_cache: cache,
  };
  return await new Promise<{ code: number; output: string }>((resolve) => {
    const child = execFile(
      process.execPath,
      ['.ci/audit.mjs'],
      { cwd: root, env: { ...process.env, ...settings } },
      (_error, stdout, stderr) => resolve({ code: child.exitCode ?? -1, output: stdout + stderr }),
    );
  });
}

function advise(advisories: object) {
  return ({ method }: IncomingMessage, response: ServerResponse): void => {
    if (method !== 'POST') response.writeHead(404).end('{}');
    else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(advisories));
  };
}

const weakness = (severity: string): object => ({
  graphql: [
    { id: 1, url: 'https://example.org/1', title: 'A weakness', severity, vulnerable_versions: '*', cwe: [], cvss: {} },
  ],
});

describe('the audit of the dependencies', () => {
  test('fails where a weakness of high severity is known', async () => {
    const { code, output } = await audit(advise(weakness('high')));
    expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining('graphql') as string });
  });

  test('passes where only slight ones are known', async () => {
    const { code, output } = await audit(advise(weakness('low')));
    expect({ code, output }).toEqual({ code: 0, output: expect.stringMatching(/high severity: 0\.\n$/) as string });
  });

  test('says so, and passes, where the registry offers no audit', async () => {
    const { code, output } = await audit((_request, response) => response.writeHead(405).end());
    expect({ code, output }).toEqual({
      code: 0,
      output: 'The registry reports no known vulnerabilities (status 405), so the dependencies were not audited.\n',
    });
  });
});
