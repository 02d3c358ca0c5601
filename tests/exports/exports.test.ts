// project: api
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { get } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportFiles } from '../../src/exports/catalogue.ts';
import { servedFiles } from '../../src/exports/release-files.ts';
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
const served = servedFiles(exportFiles, () => Promise.reject(new Error('No key.'))).map(({ name }) => name);

interface Listed {
  url: string;
  fileName: string;
  bytes: number;
  rows: number | null;
  sha256: string;
}
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
  test('lists every file with what it measures, as JSON', async () => {
    const listed = (await (await fetch(address(''))).json()) as { dataRelease: string; exports: Listed[] };
    expect(listed.dataRelease).toBe(release);
    expect(listed.exports.map(({ url }) => url)).toEqual(served);
    for (const { url, fileName, bytes, sha256: hash } of listed.exports) {
      const { body, headers } = await request(url);
      expect([url, bytes, hash]).toEqual([url, body.length, sha256(body)]);
      expect(headers['content-disposition']).toBe(`attachment; filename="${fileName}"`);
    }
    expect(await (await fetch(`${api.app.url}/export?language=sv`)).json()).toMatchObject({
      dataRelease: release,
      exports: served.map((url) => ({ url })),
    });
  });

  test('rows are those of the tables, and records of what is no table', async () => {
    const { data } = await api.query('{ meta { counts { entities claims evidence relations } } }');
    const { counts } = (data as { meta: { counts: Record<string, number> } }).meta;
    const { exports } = (await (await fetch(address(''))).json()) as { exports: Listed[] };
    const rows = Object.fromEntries(exports.map(({ url, rows: count }) => [url, count]));
    for (const ending of ['csv', 'parquet']) {
      expect(rows[`entities.${ending}`]).toBe(counts['entities']);
      expect(rows[`relations.${ending}`]).toBe(counts['relations']);
      expect(rows[`claims.${ending}`]).toBe(counts['evidence']);
    }
    expect(rows['kgx_edges.jsonl']).toBe(counts['relations']);
    expect(rows['all.zip']).toBeNull();
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

  test.skipIf(name.endsWith('.parquet'))(
    'holds the same when it comes compressed, under a name of its own',
    async () => {
      const plain = await request(name);
      const packed = await request(name, { 'accept-encoding': 'br, gzip;q=0.5' });
      expect(packed.headers['content-encoding']).toBe('gzip');
      expect(gunzipSync(packed.body).equals(plain.body)).toBe(true);
      expect(packed.headers['etag']).not.toBe(plain.headers['etag']);
      expect((await request(name, { 'accept-encoding': 'gzip;q=0' })).headers['content-encoding']).toBeUndefined();
    },
  );

  test('is not sent again while the graph is as it was', async () => {
    const { headers } = await request(name);
    api.statements.length = 0;
    const again = await request(name, { 'if-none-match': headers['etag'] as string });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect(api.statements).toEqual(['release']);
  });
});

test('what is packed is not compressed again', async () => {
  for (const name of ['relations.parquet', 'all.zip']) {
    const { status, headers } = await request(name, { 'accept-encoding': 'gzip' });
    expect([status, headers['content-encoding']]).toEqual([200, undefined]);
  }
});

test('the checksums are those of what is sent', async () => {
  const sums = (await request('SHA256SUMS')).body.toString();
  const files = await allFiles();
  const descriptors = ['datapackage.json', 'croissant.json', 'ro-crate-metadata.json'];
  const lines = names.map((name) => `${sha256(files.get(name)!)}  muscle-cramp-${release}.${name}\n`);
  for (const name of descriptors) lines.push(`${sha256((await request(name)).body)}  ${name}\n`);
  expect(sums).toBe(lines.join(''));
  for (const [, name] of sums.matchAll(/ {2}(.*)\n/g)) expect((await request(name!)).status).toBe(200);
  api.statements.length = 0;
  expect((await request('SHA256SUMS')).body.toString()).toBe(sums);
  expect(api.statements).toEqual(['release']);
});

test('a file takes one statement for each kind of record, besides asking twice for the state of the graph', async () => {
  api.statements.length = 0;
  await request('graph.jsonld');
  expect(api.statements).toEqual(['release', 'export_documents', 'export_entities', 'export_claims', 'release']);
});
