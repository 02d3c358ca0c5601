import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { promisify } from 'node:util';
import type { FastifyInstance, onRequestHookHandler } from 'fastify';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { mountHealth } from '../../src/http/routes/health.ts';
import { createHttpServer } from '../../src/http/server.ts';
import { root } from '../support/api.ts';
import { codesOf, rawRequest, sendRaw } from '../support/raw-http.ts';

interface TestServer {
  url: string;
  http: FastifyInstance;
  /** Requests that were handled, other than for health. */
  handled: () => number;
}

/** @param onRequest called for each request that is handled */
async function serve(onRequest?: onRequestHookHandler): Promise<TestServer> {
  const http = createHttpServer({ ...readConfig({}, root), logLevel: 'silent' }, { write: () => undefined });
  let handled = 0;
  const count = (url = ''): void => void (handled += url.startsWith('/health') ? 0 : 1);
  // Without hooks, those whose address cannot be decoded count too.
  http.server.prependListener('request', ({ url }) => url?.startsWith('/%') && count(url));
  http.addHook('onRequest', ({ url }, _reply, done) => {
    count(url);
    done();
  });
  if (onRequest) http.addHook('onRequest', onRequest);
  mountHealth(http, () => Promise.resolve(), 2_000);
  http.get('/', () => ({ ok: true }));
  http.post('/', (request) => request.body);
  const url = await http.listen({ host: '127.0.0.1', port: 0 });
  onTestFinished(() => http.close());
  return { url, http, handled: () => handled };
}

const keptRequest = (target: string, lines: string[] = [], method = 'GET'): string =>
  rawRequest(target, lines, method).replace('Connection: close\r\n', '');

const json = ['Content-Type: application/json', 'Content-Length: 2'];

/** What floods consist of. */
const kinds: [string, string][] = [
  ['requests that are answered', keptRequest('/')],
  ['addresses where there is nothing', keptRequest('/nothing')],
  ['other methods', keptRequest('/', [], 'DELETE')],
  ['bodies', `${keptRequest('/', json, 'POST')}{}`],
  ['bodies in chunks', `${keptRequest('/', [json[0]!, 'Transfer-Encoding: chunked'], 'POST')}2\r\n{}\r\n0\r\n\r\n`],
  ['bodies that are no JSON', `${keptRequest('/', json, 'POST')}{{`],
  ['unknown expectations', keptRequest('/', ['Expect: a-miracle'])],
  ['HTTP/1.0 that stays', keptRequest('/', ['Connection: keep-alive']).replace('HTTP/1.1', 'HTTP/1.0')],
];

const connections = 20;
const perConnection = 2_000;
/** Most requests of one connection that are handled when it sends too many: the one under way, and the one that is refused. */
const handledAtMost = 2;

function flood(url: string, bytes: string): Socket {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname).on('error', () => undefined);
  onTestFinished(() => void socket.destroy());
  socket.resume().write(bytes);
  return socket;
}

describe.for(kinds)('connections that send thousands of requests at once: %s', ([, request]) => {
  test('keep nobody else waiting, and are closed', async () => {
    const { url, handled } = await serve();
    const sockets = Array.from({ length: connections }, () => flood(url, request.repeat(perConnection)));
    const closed = Promise.all(sockets.map((socket) => once(socket, 'close')));
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    await closed;
    expect(handled()).toBeLessThanOrEqual(connections * handledAtMost);
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
  });
});

test('whoever sends too many requests at once learns why', async () => {
  const { url } = await serve();
  const answers = await sendRaw(url, keptRequest('/').repeat(500));
  expect(answers.map(({ status }) => status)).toEqual([200, 429]);
  expect(answers[1]!.headers.get('connection')).toEqual(['close']);
  expect(codesOf(answers[1]!)).toEqual(['TOO_MANY_REQUESTS']);
});

test('an address that cannot be decoded ends such a connection, too', async () => {
  const { url } = await serve();
  const answers = await sendRaw(url, keptRequest('/%zz').repeat(500));
  expect(answers.map(({ status }) => status)).toEqual([400, 400]);
});

test('a hundred requests at once are answered in their order', async () => {
  const { url } = await serve();
  const bodies = Array.from({ length: 100 }, (_, number) => JSON.stringify({ number }));
  const requests = bodies.map(
    (body) => keptRequest('/', ['Content-Type: application/json', `Content-Length: ${body.length}`], 'POST') + body,
  );
  const answers = await sendRaw(url, requests.join('') + rawRequest('/'));
  expect(answers.map(({ body }) => body)).toEqual([...bodies, '{"ok":true}']);
});

test('connections take turns: a request is answered long before what others have sent at once', async () => {
  const { url, handled } = await serve((_request, _reply, done) => {
    // Work that nothing else can interrupt.
    const end = performance.now() + 2;
    while (performance.now() < end);
    done();
  });
  for (let each = 0; each < connections; each += 1) flood(url, keptRequest('/nothing').repeat(100));
  await expect.poll(handled).toBeGreaterThan(connections);
  const before = handled();
  expect((await fetch(`${url}/health/live`)).status).toBe(200);
  expect(handled() - before).toBeLessThan((connections * 100) / 4);
});

test('what a client that has left was still to get is not made', async () => {
  const held: (() => void)[] = [];
  const { url, http, handled } = await serve(({ url: path }, _reply, done) => {
    if (path.startsWith('/health')) done();
    else held.push(done);
  });
  const socket = flood(url, keptRequest('/').repeat(50));
  await expect.poll(handled).toBe(1);
  socket.destroy();
  const open = promisify(http.server.getConnections.bind(http.server));
  await expect.poll(() => open()).toBe(0);
  held[0]?.();
  expect((await fetch(`${url}/health/live`)).status).toBe(200);
  expect(handled()).toBe(1);
});
