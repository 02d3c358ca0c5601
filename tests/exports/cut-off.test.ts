// project: database
import { createHash } from 'node:crypto';
import { createServer, get, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { once } from 'node:events';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { exportFiles } from '../../src/exports/catalogue.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openApi, type TestApi } from '../support/api.ts';
import { openTestGraph, rowBytes, serveExport } from './support.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.app.stop());

interface OldResponse {
  status: number;
  headers: Record<string, string>;
  /** All bytes until the connection ended. */
  body: Buffer;
}

/** Asks as HTTP/1.0 clients do, such as `curl -0` and nginx. */
function openOld(url: string, lines: string[] = []): Socket {
  const { hostname, port, host, pathname, search } = new URL(url);
  const socket = connect(Number(port), hostname).on('error', () => undefined);
  onTestFinished(() => void socket.destroy());
  socket.write([`GET ${pathname}${search} HTTP/1.0`, `Host: ${host}`, ...lines, '', ''].join('\r\n'));
  return socket;
}

async function askOld(url: string, lines?: string[]): Promise<OldResponse> {
  const chunks: Buffer[] = [];
  const socket = openOld(url, lines).on('data', (chunk: Buffer) => chunks.push(chunk));
  await once(socket, 'close');
  return readOld(Buffer.concat(chunks));
}

function readOld(bytes: Buffer): OldResponse {
  const end = bytes.indexOf('\r\n\r\n');
  const [first = '', ...lines] = bytes.subarray(0, end).toString().split('\r\n');
  const headers = Object.fromEntries(lines.map((line) => line.toLowerCase().split(': ', 2) as [string, string]));
  return { status: Number(first.split(' ')[1]), headers, body: bytes.subarray(end + 4) };
}

/** A proxy that speaks HTTP/1.0 to the server and takes what comes until the end of the connection for the whole body. */
async function openProxy(target: string): Promise<string> {
  const proxy = createServer((request, response) => {
    void askOld(new URL(request.url!, target).href).then(({ status, headers, body }) => {
      response.writeHead(status, headers);
      // Writes no more than the headers announce, and ends early when there is less.
      response.write(body, () => response.destroy());
    });
  }).listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  onTestFinished(() => void proxy.close());
  return `http://127.0.0.1:${(proxy.address() as AddressInfo).port}${new URL(target).pathname}`;
}

async function openNew(url: string, headers: Record<string, string> = {}): Promise<IncomingMessage> {
  const [response] = (await once(get(url, { agent: false, headers }), 'response')) as [IncomingMessage];
  return response.on('error', () => undefined);
}

async function read(response: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const change = (graph: Graph): Promise<unknown> =>
  graph.write('change', (run) =>
    run(
      {
        name: 'change',
        text: "MATCH (release:Release {id: 'current'}) SET release.release_number = release.release_number + 1",
      },
      {},
    ),
  );

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

describe('every response says how long it is, whatever version of HTTP its client speaks', () => {
  const paths = [
    ...[...exportFiles.map(({ name }) => name), 'SHA256SUMS', ''].map((name) => `/export/${name}`),
    '/graphql?query=%7B__typename%7D',
    '/metrics',
    '/health/ready',
    '/dashboard.json',
    '/playground',
    '/nothing',
  ];
  test.for(paths)('%s', async (path) => {
    const url = api.app.url + path;
    const bodies = new Set<string>();
    for (const encoding of ['identity', 'gzip']) {
      const headers = { 'accept-encoding': encoding };
      const current = await openNew(url, headers);
      const old = await askOld(
        url,
        Object.entries(headers).map((header) => header.join(': ')),
      );
      const body = await read(current);
      expect(old.status).toBe(current.statusCode);
      expect(Number(current.headers['content-length'])).toBe(body.length);
      expect(Number(old.headers['content-length'])).toBe(old.body.length);
      expect(current.headers['content-encoding']).toBe(old.headers['content-encoding']);
      const isPacked = current.headers['content-encoding'] === 'gzip';
      bodies.add(sha256(isPacked ? gunzipSync(body) : body));
    }
    // Only metrics change from one request to the next.
    expect(bodies.size).toBe(path === '/metrics' ? 2 : 1);
  });
});

describe('the graph changes while it is exported', () => {
  const small = 1_000;
  const large = 20_000;

  test('before anything of a file was sent: an error comes instead', async () => {
    const graph = await openTestGraph();
    const { url } = await serveExport('many', graph, { total: small, onStart: () => change(graph) });
    const old = await askOld(url);
    expect([old.status, old.headers['content-disposition'], old.headers['etag']]).toEqual([503, undefined, undefined]);
    expect(JSON.parse(old.body.toString())).toMatchObject({ errors: [{ extensions: { code: 'GRAPH_CHANGED' } }] });
    for (const encoding of ['identity', 'gzip'])
      expect((await openNew(url, { 'accept-encoding': encoding })).statusCode).toBe(503);
    expect((await openNew(await openProxy(url))).statusCode).toBe(503);
  });

  test('while a large file is sent over HTTP/1.0: less comes than was announced', async () => {
    const graph = await openTestGraph();
    let starts = 0;
    // The first reading measures the file.
    const onStart = async (): Promise<unknown> => (starts++ ? change(graph) : undefined);
    const { url } = await serveExport('many', graph, { total: large, onStart });
    const { status, headers, body } = await askOld(url, ['Accept-Encoding: gzip']);
    expect([status, headers['content-length'], starts]).toEqual([200, String(large * rowBytes + 4), 2]);
    expect(body.length).toBeLessThan(large * rowBytes + 4);
    starts = 0;
    const proxied = await openNew(await openProxy(url));
    await expect(read(proxied)).rejects.toThrow('aborted');
    expect(proxied.complete).toBe(false);
  });

  test('while a large file is sent over HTTP/1.1: its chunks do not end', async () => {
    const graph = await openTestGraph();
    const { url } = await serveExport('many', graph, { total: large, onStart: () => change(graph) });
    for (const encoding of ['identity', 'gzip']) {
      const response = await openNew(url, { 'accept-encoding': encoding });
      await expect(read(response)).rejects.toThrow('aborted');
      expect(response.complete).toBe(false);
    }
  });
});

test('a large file is the same over HTTP/1.0 and HTTP/1.1, plain and compressed', async () => {
  const graph = await openTestGraph();
  const { url } = await serveExport('many', graph, { total: 20_000 });
  const old = await askOld(url);
  const packed = gunzipSync(await read(await openNew(url, { 'accept-encoding': 'gzip' })));
  expect(new Set([old.body, packed, await read(await openNew(url))].map(sha256)).size).toBe(1);
  expect(old.body.length).toBe(20_000 * rowBytes + 4);
});
