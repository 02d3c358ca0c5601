// project: api
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { get } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportFiles } from '../../src/exports/catalogue.ts';
import { openApi, type TestApi } from '../support/api.ts';

let api: TestApi;
let release: string;
beforeAll(async () => {
  api = await openApi();
  const { data } = await api.query('{ meta { dataRelease } }');
  release = (data as { meta: { dataRelease: string } }).meta.dataRelease;
});
afterAll(() => api.app.stop());

const names = exportFiles.map(({ name }) => name);
const address = (name: string): string => `${api.app.url}/export/${name}`;
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** What came over the wire: unlike fetch it neither asks for compression nor undoes it. */
function request(name: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(address(name), { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    }).on('error', reject);
  });
}

async function allFiles(): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const name of names) files.set(name, (await request(name)).body);
  return files;
}

describe('/export/', () => {
  test('lists every file as JSON, and as a page for browsers', async () => {
    const listed = (await (await fetch(address(''))).json()) as { exports: { url: string }[] };
    expect(listed.exports.map(({ url }) => url)).toEqual([...names, 'SHA256SUMS']);
    const page = await fetch(address(''), { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } });
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const text = await page.text();
    for (const { url } of listed.exports) expect(text).toContain(`<a href="${url}">`);
    expect(await (await fetch(`${api.app.url}/export`)).json()).toEqual(listed);
  });

  test('what is not listed is not found', async () => {
    const { status, body } = await request('..%2f..%2fpackage.json');
    expect(status).toBe(404);
    expect(body.toString()).toContain('NOT_FOUND');
  });
});

test.for(exportFiles.filter(({ format }) => format === 'csv').map(({ name }) => name))(
  '%s begins with a byte order mark, so that Excel reads å, ä and ö',
  async (name) => {
    const { body } = await request(name);
    expect(body.subarray(0, 3).toString('hex')).toBe('efbbbf');
    expect(body.subarray(3).includes('\uFEFF')).toBe(false);
  },
);

test('each node and edge of the GraphML has a label, which is what Gephi shows', async () => {
  const text = (await request('graph.graphml')).body.toString();
  const count = (tag: string): number => text.split(tag).length - 1;
  for (const element of ['node', 'edge'] as const) {
    expect(count(`<${element} `)).toBeGreaterThan(100);
    expect(count(`<data key="${element}_label">`)).toBe(count(`<${element} `));
    expect(count(`for="${element}" attr.name="label" attr.type="string"`)).toBe(1);
  }
});

describe.for(exportFiles.map(({ name, mediaType }) => [name, mediaType] as const))('%s', ([name, mediaType]) => {
  test('is called by its data release', async () => {
    const { status, headers } = await request(name);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe(mediaType);
    expect(headers['content-disposition']).toBe(`attachment; filename="muscle-cramp-${release}.${name}"`);
    expect(headers['x-data-release']).toBe(release);
  });

  test('holds the same when it comes compressed, under a name of its own', async () => {
    const plain = await request(name);
    const packed = await request(name, { 'accept-encoding': 'br, gzip;q=0.5' });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(packed.body).equals(plain.body)).toBe(true);
    expect(packed.headers['etag']).not.toBe(plain.headers['etag']);
    expect((await request(name, { 'accept-encoding': 'gzip;q=0' })).headers['content-encoding']).toBeUndefined();
  });

  test('is not sent again while the graph is as it was', async () => {
    const { headers } = await request(name);
    api.statements.length = 0;
    const again = await request(name, { 'if-none-match': headers['etag'] as string });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect(api.statements).toEqual(['release']);
  });
});

test('the checksums are those of what is sent', async () => {
  const sums = (await request('SHA256SUMS')).body.toString();
  const files = await allFiles();
  expect(sums).toBe(names.map((name) => `${sha256(files.get(name)!)}  muscle-cramp-${release}.${name}\n`).join(''));
  api.statements.length = 0;
  expect((await request('SHA256SUMS')).body.toString()).toBe(sums);
  expect(api.statements).toEqual(['release']);
});

test('a file takes one statement for each kind of record, besides asking twice for the state of the graph', async () => {
  api.statements.length = 0;
  await request('graph.jsonld');
  expect(api.statements).toEqual(['release', 'export_documents', 'export_entities', 'export_claims', 'release']);
});
