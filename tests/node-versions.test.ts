// project: process
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { root } from './support/api.ts';
import { buildProgram } from './support/build.ts';
import { embeddedNeo4j } from './support/embedded-neo4j.ts';
import { runCommand } from './support/process.ts';

beforeAll(buildProgram);

/** Node of a version, from npm. */
function nodeOf(version: string): string {
  const name = `node-${process.platform}-${process.arch}@${version}`;
  const command = ['--yes', '--package', name, 'node', '--print', 'process.execPath'];
  return execFileSync('npx', command, { cwd: tmpdir(), encoding: 'utf8' }).trim();
}

/** Nothing answers there: what goes through this proxy fails. Newer versions of Node follow it where they are asked to. */
const proxy = {
  NODE_USE_ENV_PROXY: '1',
  ...Object.fromEntries(
    ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'http_proxy', 'https_proxy', 'all_proxy'].map((name) => [
      name,
      'http://127.0.0.1:9',
    ]),
  ),
};

/** The image's health check. */
const check = JSON.parse(
  /HEALTHCHECK[^[]*(\[.*\])/.exec(readFileSync(join(root, 'Dockerfile'), 'utf8'))![1]!,
) as string[];

describe.for(['20.19', '22', '24'])('Node %s', (version) => {
  test('serves the graph of an embedded Neo4j, and asks this machine directly whatever proxy is set', async () => {
    const node = nodeOf(version);
    const settings = await embeddedNeo4j('loaded');
    const program = runCommand([node, join(root, 'dist/main.js')], { ...settings, ...proxy });
    await program.untilReady();
    const response = await fetch(`http://127.0.0.1:${settings['PORT']}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ entity(id: "potassium") { name } }' }),
    });
    expect(await response.json()).toMatchObject({ data: { entity: { name: 'Potassium' } } });
    const health = runCommand([node, ...check.slice(1)], { PORT: settings['PORT']!, ...proxy });
    expect(await health.ended).toBe(0);
    program.child.kill('SIGTERM');
    expect(await program.ended).toBe(0);
  });
});
