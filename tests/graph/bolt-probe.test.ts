// project: api
import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { networkInterfaces } from 'node:os';
import { expect, onTestFinished, test } from 'vitest';
import { isAnswering } from '../../src/graph/bolt-probe.ts';
import { freePort } from '../support/free-ports.ts';
import { projectNeo4j } from '../support/project-neo4j.ts';

/** Far longer than any server here takes that answers at all. */
const timeoutMs = 10_000;

/** Some machines have no IPv6. */
const loopbacks = Object.values(networkInterfaces()).flatMap((all) =>
  (all ?? []).filter(({ internal }) => internal).map(({ address }) => address),
);

test('Neo4j answers, and one that expects no TLS does by refusing it', async () => {
  const { uri } = projectNeo4j();
  expect(await isAnswering(uri, timeoutMs)).toBe(true);
  expect(await isAnswering(uri.replace(/^bolt:/, 'neo4j:'), timeoutMs)).toBe(true);
  expect(await isAnswering(uri.replace(/^bolt:/, 'bolt+s:'), timeoutMs)).toBe(true);
});

test('where nothing listens, the refusal is an answer', async () => {
  expect(await isAnswering(`bolt://127.0.0.1:${await freePort()}`, timeoutMs)).toBe(true);
});

test.for(loopbacks)('one at %s that accepts and says nothing does not answer, and is left', async (host) => {
  const sockets: Socket[] = [];
  const server = createServer((socket) => sockets.push(socket.resume())).listen(0, host);
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const name = host.includes(':') ? `[${host}]` : host;
  expect(await isAnswering(`bolt://${name}:${port}`, 200)).toBe(false);
  await expect.poll(() => sockets.map(({ destroyed }) => destroyed)).toEqual([true]);
});
