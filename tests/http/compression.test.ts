// project: api
import { get, request, type IncomingHttpHeaders } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openApi, type TestApi } from '../support/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi({ RESPONSE_CACHE_MB: '16' });
});
afterAll(() => api.app.stop());

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** What came over the wire: unlike fetch it neither asks for compression nor undoes it. */
function ask(path: string, headers: Record<string, string>, body?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent =
      body === undefined
        ? get(api.app.url + path, { headers })
        : request(api.app.url + path, { method: 'POST', headers });
    sent.on('error', reject).on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.end(body);
  });
}

const decoders: Record<string, (body: Buffer) => Buffer> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
  identity: (body) => body,
};
const codingOf = ({ headers }: Answer): string => headers['content-encoding'] ?? 'identity';
const decode = (answer: Answer): string => decoders[codingOf(answer)]!(answer.body).toString();

const large =
  '{ claims(first: 100) { edges { node { id statement subject { id name } object { id name } evidence { edges { node { id section start end sha256 } } } } } } }';
const post = (query: string, accepted: string) =>
  ask('/graphql', { 'content-type': 'application/json', 'accept-encoding': accepted }, JSON.stringify({ query }));

describe('a response of GraphQL', () => {
  test.for([
    ['gzip, br', 'gzip', 0.3],
    ['gzip, deflate, br, zstd', 'gzip', 0.3],
    ['br', 'br', 0.3],
    ['br;q=1, gzip;q=0.5', 'br', 0.3],
    ['*', 'br', 0.3],
    ['deflate', 'identity', 1],
    ['gzip;q=0', 'identity', 1],
    ['identity', 'identity', 1],
    ['', 'identity', 1],
  ] as const)('for a client that accepts "%s" is sent as %s, cached or not', async ([accepted, coding, share]) => {
    const plain = await post(large, 'identity');
    const cached = { first: /^responses; (hit|fwd=miss; stored)$/, again: /^responses; hit$/ };
    for (const time of ['first', 'again'] as const) {
      const answer = await post(large, accepted);
      expect([time, answer.status, codingOf(answer)]).toEqual([time, 200, coding]);
      expect(decode(answer)).toBe(plain.body.toString());
      expect(Number(answer.headers['content-length'])).toBe(answer.body.length);
      expect(answer.body.length).toBeLessThanOrEqual(plain.body.length * share);
      expect(answer.headers.vary).toBe('accept, accept-encoding');
      expect(answer.headers['cache-status']).toMatch(cached[time]);
    }
  });

  test('has a tag for each form, and each is not sent again', async () => {
    const path = `/graphql?${new URLSearchParams({ query: large }).toString()}`;
    const tags = new Set<string>();
    for (const accepted of ['identity', 'gzip', 'br']) {
      const { headers } = await ask(path, { 'accept-encoding': accepted });
      tags.add(headers.etag!);
      const again = await ask(path, { 'accept-encoding': accepted, 'if-none-match': headers.etag! });
      expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, headers.etag]);
    }
    expect(tags.size).toBe(3);
  });

  test('that fits into a packet is sent as it is, with one tag', async () => {
    const [plain, packed] = await Promise.all(
      ['identity', 'gzip'].map((coding) => post('{ meta { quotes } }', coding)),
    );
    expect([codingOf(packed!), packed!.headers.etag]).toEqual(['identity', plain!.headers.etag]);
  });

  test('that holds errors is compressed, too', async () => {
    const fields = Array.from({ length: 60 }, (_, n) => `f${n}`).join(' ');
    const answer = await post(`{ meta { ${fields} } }`, 'gzip');
    expect([answer.status, codingOf(answer)]).toEqual([400, 'gzip']);
    expect(decode(answer)).toContain('Cannot query field');
  });
});

const firstLineOf = (text: string): string | undefined => text.split('\n')[0];

test.for(['/', '/playground', '/playground/start.js', '/export/', '/metrics', '/neo4j-browser/guide.html'])(
  '%s is compressed where it is worth it',
  async (path) => {
    const accept = { accept: 'text/html' };
    const [plain, packed] = await Promise.all(
      ['identity', 'gzip'].map((coding) => ask(path, { ...accept, 'accept-encoding': coding })),
    );
    const isWorthIt = plain!.body.length >= 1_400;
    expect([path, codingOf(packed!)]).toEqual([path, isWorthIt ? 'gzip' : 'identity']);
    expect(packed!.headers.vary?.includes('accept-encoding') ?? false).toBe(isWorthIt);
    // Metrics change meanwhile, but for their first line.
    expect(firstLineOf(decode(packed!))).toBe(firstLineOf(plain!.body.toString()));
  },
);
