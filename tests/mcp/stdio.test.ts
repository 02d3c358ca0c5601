// project: process
import { once } from 'node:events';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { expect, onTestFinished, test } from 'vitest';
import { settingNames } from '../../src/config.ts';
import { bearer, makeTokens } from '../access/support.ts';
import { openApi, root } from '../support/api.ts';
import { freePort } from '../support/free-ports.ts';
import { runCommand } from '../support/process.ts';
import { projectNeo4j } from '../support/project-neo4j.ts';
import { call } from './support.ts';

/** A client of a server that it starts as a program of its own. */
async function connect(settings: Record<string, string>, ...args: string[]): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' });
  const empty = Object.fromEntries(settingNames.map((name) => [name, '']));
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [join(root, 'scripts/launch.cjs'), 'mcp', ...args],
      env: { ...empty, PATH: process.env['PATH'] ?? '', ...settings },
      stderr: 'ignore',
    }),
  );
  onTestFinished(() => client.close());
  return client;
}

test('over standard input and output, from a running server; a token is shown where it wants one', async () => {
  const tokens = await makeTokens();
  const api = await openApi({ READ_ACCESS: 'token', TOKENS_FILE: tokens.file });
  onTestFinished(() => api.app.stop());
  const allowed = await connect({ MCP_TOKEN: tokens.reader }, '--url', api.app.url);
  const { data } = await call(allowed, 'claim', { subject: 'diuretics', object: 'electrolyte-imbalance' });
  const [claim] = data!['claims'] as { url: string }[];
  expect(claim!.url).toContain(`${api.app.url}/entity/diuretics?claim=`);
  expect((await fetch(`${api.app.url}/graphql`, { headers: bearer(tokens.reader) })).status).not.toBe(401);

  const refused = await connect({}, '--url', api.app.url);
  const { isError, text } = await call(refused, 'changes');
  expect([isError, text]).toEqual([true, expect.stringMatching(/^UNAUTHENTICATED: /)]);
});

test('a server that is not there is reported, with what to do', async () => {
  const url = `http://127.0.0.1:${await freePort()}`;
  const client = await connect({}, '--url', url);
  const { isError, text } = await call(client, 'changes');
  expect([isError, text]).toEqual([true, expect.stringMatching(/^SERVER_UNREACHABLE: .*Start the server/)]);
});

test('without an address it starts a server, which ends with the input', async () => {
  const { uri, user, password } = projectNeo4j();
  const port = String(await freePort());
  const neo4j = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, LOAD_ON_START: 'false' };
  const { child, ended, output } = runCommand([process.execPath, join(root, 'dist/main.js'), 'mcp'], {
    ...neo4j,
    PORT: port,
  });
  const changes = { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'changes', arguments: {} } };
  child.stdin!.write(`${JSON.stringify(changes)}\n`);
  const [first] = (await once(child.stdout!, 'data')) as [Buffer];
  expect(JSON.parse(first.toString())).toMatchObject({ id: 1, result: { structuredContent: { isSame: null } } });
  expect((await fetch(`http://127.0.0.1:${port}/health/live`)).status).toBe(200);
  child.stdin!.end();
  expect([await ended, output()]).toEqual([0, expect.not.stringContaining('Error')]);
});

test('an invalid address is refused', async () => {
  const { ended, output } = runCommand([process.execPath, join(root, 'dist/main.js'), 'mcp', '--url', 'localhost'], {});
  expect(await ended).toBe(1);
  expect(output()).toContain('BAD_USAGE: Expected --url to be an address');
});
