// project: api
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { openApi, type TestApi } from '../support/api.ts';
import { codesOf, rawPost, rawRequest, sendOne, sendRaw, untilClosed } from '../support/raw-http.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi({ TIMINGS_SCALE: '0.2' });
});
afterAll(() => api.app.stop());

const query = '{"query":"{ meta { quotes } }"}';

/** A connection that ends with the test. */
function open({ app }: TestApi = api): Socket {
  const { hostname, port } = new URL(app.url);
  const socket = connect(Number(port), hostname).on('error', () => undefined);
  onTestFinished(() => void socket.destroy());
  return socket;
}

/** What comes back on a connection until it ends, which it must within so many seconds. */
async function untilEnd(socket: Socket, seconds: number): Promise<{ status: number; code: string }> {
  let text = '';
  socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
  await untilClosed(socket, seconds * 1000);
  const [head = '', body = ''] = text.split('\r\n\r\n');
  return { status: Number(head.split(' ')[1]), code: codesOf({ body })[0] ?? '' };
}

/** Sends a byte five times a second, as long as it is let. */
function trickle(socket: Socket, byte: string): void {
  const timer = setInterval(() => socket.write(byte), 200);
  socket.once('close', () => clearInterval(timer));
}

const head = (lines: string[]): string => rawRequest('/graphql', ['Content-Type: application/json', ...lines], 'POST');

/** What clients do that take their time. */
const slow: Record<string, (socket: Socket) => unknown> = {
  'stops in the first line': (socket) => socket.write('GET /grap'),
  'sends one header after the other': (socket) => {
    socket.write('GET /graphql HTTP/1.1\r\nHost: localhost\r\n');
    trickle(socket, 'X-Slow: 1\r\n');
  },
  'sends its body byte by byte': (socket) => {
    socket.write(head(['Content-Length: 1000']));
    trickle(socket, ' ');
  },
  'never ends its body': (socket) => socket.write(`${head(['Transfer-Encoding: chunked'])}3\r\n{"q\r\n`),
};

test('clients that take their time are cut off, and hold nothing but their connections until then', async () => {
  const ends = Object.entries(slow).flatMap(([what, begin]) =>
    Array.from({ length: 40 }, async () => {
      const socket = open();
      begin(socket);
      return { what, ...(await untilEnd(socket, 50)) };
    }),
  );
  for (let time = 0; time < 20; time++) expect((await sendOne(api.app.url, rawPost(query), 10_000)).status).toBe(200);
  const counts = new Map<string, number>();
  for (const { what, status, code } of await Promise.all(ends)) {
    const outcome = `${what}: ${status} ${code}`;
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  }
  expect(Object.fromEntries(counts)).toEqual(
    Object.fromEntries(Object.keys(slow).map((what) => [`${what}: 408 REQUEST_TIMEOUT`, 40])),
  );
});

test('a connection on which nothing was sent yet ends without a word, as late as one between two requests', async () => {
  const own = await openApi({ TIMINGS_SCALE: '0.1' });
  onTestFinished(() => own.app.stop());
  const silent = open(own);
  const used = open(own);
  const began = performance.now();
  const late = open(own);
  const ends = [silent, used, late].map(async (socket) => {
    let text = '';
    socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
    await untilClosed(socket, 60_000);
    return { text, seconds: (performance.now() - began) / 1_000 };
  });
  used.write(rawRequest('/health/live').replace('Connection: close\r\n', ''));
  // Later than headers may come that have begun.
  setTimeout(() => late.write(rawPost(query)), 2_500);
  const [nothing, response, lateResponse] = await Promise.all(ends);
  expect(lateResponse!.text).toContain('200 OK');
  expect(nothing!.text).toBe('');
  expect(response!.text).toContain('200 OK');
  // A request that has begun would have been cut off after 1 s, or 2 s when Node looks.
  for (const { seconds } of [nothing!, response!]) expect(seconds).toBeGreaterThan(6);
});

describe('a body that is too large', () => {
  test('is refused by its length, before any of it is sent', async () => {
    const answer = await sendOne(api.app.url, head([`Content-Length: ${2 ** 40}`]));
    expect([answer.status, codesOf(answer)]).toEqual([413, ['PAYLOAD_TOO_LARGE']]);
    expect(answer.headers.get('connection')).toEqual(['close']);
  });

  test('is cut off where it gets too large, when it does not say its length', async () => {
    const socket = open();
    const end = untilEnd(socket, 10);
    socket.write(head(['Transfer-Encoding: chunked']));
    const block = ' '.repeat(16_384);
    let sent = 0;
    const feed = (): void => {
      while (!socket.destroyed && sent < 2 ** 30 && socket.write(`4000\r\n${block}\r\n`)) sent += block.length;
    };
    socket.on('drain', feed);
    feed();
    expect(await end).toEqual({ status: 413, code: 'PAYLOAD_TOO_LARGE' });
    expect(sent).toBeLessThan(2 ** 26);
  });

  test('is one of more than 262,144 bytes', async () => {
    expect((await sendOne(api.app.url, rawPost(query.padEnd(262_144)))).status).toBe(200);
    expect((await sendOne(api.app.url, rawPost(query.padEnd(262_145)))).status).toBe(413);
  });

  test('cannot hide in a compressed one', async () => {
    for (const coding of ['gzip', 'br', 'deflate', 'zstd', 'gzip, identity', 'x']) {
      const lines = ['Content-Type: application/json', `Content-Encoding: ${coding}`];
      const answer = await sendOne(api.app.url, rawPost(query, lines));
      expect([coding, answer.status, ...codesOf(answer)]).toEqual([coding, 415, 'UNSUPPORTED_MEDIA_TYPE']);
      expect(answer.headers.get('accept-encoding')).toEqual(['identity']);
    }
    const plain = ['Content-Type: application/json', 'Content-Encoding: identity'];
    expect((await sendOne(api.app.url, rawPost(query, plain))).status).toBe(200);
  });
});

describe('what could be read in two ways is not read at all', () => {
  const smuggled = rawRequest('/health/live');
  const ambiguous: [string, string][] = [
    ['a length beside chunks', head(['Content-Length: 6', 'Transfer-Encoding: chunked']) + `0\r\n\r\n${smuggled}`],
    ['chunks beside a length', head(['Transfer-Encoding: chunked', 'Content-Length: 6']) + `0\r\n\r\n${smuggled}`],
    ['two lengths', head(['Content-Length: 2', 'Content-Length: 40']) + `{}${smuggled}`],
    ['a length with a sign', head(['Content-Length: +2']) + `{}${smuggled}`],
    ['a length that is a list', head(['Content-Length: 2, 2']) + `{}${smuggled}`],
    ['chunks that are not the last coding', head(['Transfer-Encoding: chunked, identity']) + `0\r\n\r\n${smuggled}`],
    ['chunks in other words', head(['Transfer-Encoding: xchunked']) + `0\r\n\r\n${smuggled}`],
    ['a chunk with a bad length', head(['Transfer-Encoding: chunked']) + `0x2\r\n{}\r\n0\r\n\r\n${smuggled}`],
    ['space before a colon', head(['Transfer-Encoding : chunked']) + `0\r\n\r\n${smuggled}`],
    ['a folded header', head(['X-Folded: a', ' Content-Length: 2']) + `{}${smuggled}`],
    ['a bare line feed', `GET /health/live HTTP/1.1\nHost: localhost\n\n${smuggled}`],
    ['NUL in a header', rawRequest('/health/live', ['X-Nul: a\0b']) + smuggled],
    ['another version', rawRequest('/health/live').replace('HTTP/1.1', 'HTTP/1.2') + smuggled],
  ];
  test.for(ambiguous)('%s', async ([, bytes]) => {
    const answers = await sendRaw(api.app.url, bytes);
    expect(answers.map(({ status }) => status)).toEqual([400]);
    expect(codesOf(answers[0]!)).toEqual(['BAD_USER_INPUT']);
  });

  test('requests in one go are answered in their order, each by itself', async () => {
    const [first, third] = ['one', 'three'].map((id) => rawRequest('/health/live', [`X-Request-Id: ${id}`]));
    const kept = `${first}${rawPost(query)}${third}`.replaceAll('Connection: close\r\n', '');
    const answers = await sendRaw(api.app.url, kept + rawRequest('/nothing'));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 404]);
    expect([answers[0], answers[2]].map((answer) => answer?.headers.get('x-request-id'))).toEqual([['one'], ['three']]);
  });
});
