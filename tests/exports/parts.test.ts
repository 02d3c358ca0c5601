// project: api
import { request as httpRequest } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openApi, type TestApi } from '../support/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.app.stop());

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

function ask(name: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(`${api.app.url}/export/${name}`, { headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.on('error', reject).end();
  });
}

/** One of each kind: text, packed, described, signed, and all in one. */
const kinds = ['relations.csv', 'relations.parquet', 'datapackage.json', 'SHA256SUMS', 'SHA256SUMS.sig', 'all.zip'];

describe.for(kinds)('%s', (name) => {
  test('HEAD says what GET says, its length too, and sends nothing', async () => {
    for (const encoding of ['identity', 'gzip']) {
      const head = await ask(name, { 'accept-encoding': encoding }, 'HEAD');
      const get = await ask(name, { 'accept-encoding': encoding });
      expect([head.status, head.body.length]).toEqual([200, 0]);
      expect(Number(head.headers['content-length'])).toBe(get.body.length);
      for (const header of ['etag', 'content-type', 'content-disposition', 'content-encoding', 'accept-ranges', 'vary'])
        expect([header, head.headers[header]]).toEqual([header, get.headers[header]]);
    }
  });

  test('comes in parts that make up the whole', async () => {
    const { body, headers } = await ask(name);
    const middle = Math.floor(body.length / 2);
    const parts = [`bytes=0-${middle - 1}`, `bytes=${middle}-`];
    const answers: Answer[] = [];
    // What is asked for in parts comes uncompressed, so that its bytes are those of the file.
    for (const range of parts) answers.push(await ask(name, { range, 'accept-encoding': 'gzip' }));
    expect(answers.map(({ status }) => status)).toEqual([206, 206]);
    expect(Buffer.concat(answers.map((answer) => answer.body)).equals(body)).toBe(true);
    expect(answers.map((answer) => answer.headers['content-range'])).toEqual([
      `bytes 0-${middle - 1}/${body.length}`,
      `bytes ${middle}-${body.length - 1}/${body.length}`,
    ]);
    expect(answers.map((answer) => [answer.headers['etag'], answer.headers['content-length']])).toEqual([
      [headers['etag'], String(middle)],
      [headers['etag'], String(body.length - middle)],
    ]);
  });
});

describe('a part of a file', () => {
  const name = 'relations.csv';
  const total = async (): Promise<number> => (await ask(name)).body.length;

  test('may be its last bytes, or end behind its end', async () => {
    const { body } = await ask(name);
    const last = await ask(name, { range: 'bytes=-10' });
    expect([last.status, last.body.equals(body.subarray(-10))]).toEqual([206, true]);
    const more = await ask(name, { range: `bytes=${body.length - 3}-${body.length + 50}` });
    expect([more.status, more.body.equals(body.subarray(-3))]).toEqual([206, true]);
  });

  test('outside of it is refused with its length', async () => {
    const bytes = await total();
    const { status, headers, body } = await ask(name, { range: `bytes=${bytes}-` });
    expect([status, headers['content-range']]).toEqual([416, `bytes */${bytes}`]);
    expect(JSON.parse(body.toString())).toMatchObject({ errors: [{ extensions: { code: 'RANGE_NOT_SATISFIABLE' } }] });
    expect(headers['etag']).toBeUndefined();
  });

  test.for(['bytes=0-1,5-6', 'lines=1-2', 'nonsense'])('of another form is the whole: %s', async (range) => {
    const { status, headers, body } = await ask(name, { range });
    expect([status, headers['content-range'], body.length]).toEqual([200, undefined, await total()]);
  });

  test('is the whole once the file is another', async () => {
    const { headers, body } = await ask(name);
    const part = { range: 'bytes=0-9' };
    expect((await ask(name, { ...part, 'if-range': headers['etag'] as string })).body.length).toBe(10);
    const packed = (await ask(name, { 'accept-encoding': 'gzip' })).headers['etag'] as string;
    for (const other of ['"another"', packed, 'Mon, 30 Nov 2026 00:00:00 GMT', `W/${headers['etag'] as string}`]) {
      const whole = await ask(name, { ...part, 'if-range': other });
      expect([other, whole.status, whole.body.equals(body)]).toEqual([other, 200, true]);
    }
    const resumed = await ask(name, { ...part, 'if-range': '"another"', 'accept-encoding': 'gzip' });
    expect(gunzipSync(resumed.body).equals(body)).toBe(true);
  });

  test('is not sent again when it is known', async () => {
    const { headers } = await ask(name);
    const known = await ask(name, { range: 'bytes=0-9', 'if-none-match': headers['etag'] as string });
    expect([known.status, known.body.length]).toEqual([304, 0]);
  });
});

describe('the name of a file', () => {
  test('with its data release is an address as long as that is served', async () => {
    const { headers } = await ask('claims.csv');
    const fileName = /"(.*)"/.exec(headers['content-disposition'] as string)![1]!;
    const named = await ask(fileName);
    expect([named.status, named.headers['etag']]).toEqual([200, headers['etag']]);
    expect((await ask(fileName, {}, 'HEAD')).headers['content-length']).toBe(String(named.body.length));
    const other = await ask(fileName.replace(/[\da-f]{16}/, '0123456789abcdef'));
    expect([other.status, other.body.toString()]).toEqual([404, expect.stringContaining('which is served now')]);
    expect((await ask(`${fileName}x`)).status).toBe(404);
  });
});
