// project: api
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openApi, type TestApi } from '../../support/api.ts';
import { rawRequest, sendOne } from '../../support/raw-http.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi({ RESPONSE_CACHE_MB: '1' });
});
afterAll(() => api.app.stop());

interface Answer {
  data?: { resolveTerms: { term: string; status: string }[] };
  errors?: { message: string; extensions: { code: string } }[];
}

async function ask(bytes: Buffer): Promise<{ status: number } & Answer> {
  const { status, body } = await sendOne(api.app.url, bytes);
  return { status, ...(JSON.parse(body) as Answer) };
}

const post = (body: Buffer, contentType = 'application/json') => {
  const lines = [`Content-Type: ${contentType}`, `Content-Length: ${body.length}`];
  return ask(Buffer.concat([Buffer.from(rawRequest('/graphql', lines, 'POST')), body]));
};

const get = (target: string) => ask(Buffer.from(rawRequest(target, ['Accept: application/json']), 'latin1'));

const refused = (status: number, code: string, message: RegExp) => ({
  status,
  errors: [{ message: expect.stringMatching(message) as string, extensions: { code } }],
});

const swedish = JSON.stringify({ query: '{ resolveTerms(terms: ["vätskebrist"]) { term status } }' });
const queryFor = (term: string): string => `{ resolveTerms(terms: ["${term}"]) { term status } }`;

/** @param term %-encoded as it is to be sent */
const addressFor = (term: string): string =>
  `/graphql?query=${encodeURIComponent(queryFor('TERM')).replace('TERM', term)}`;

const found = { status: 200, data: { resolveTerms: [{ term: 'vätskebrist', status: 'DIRECT' }] } };

/** The query with other bytes in the place of "ä", which is at byte 36. */
const withBytes = (...bytes: number[]): Buffer => {
  const [before, after] = swedish.split('ä') as [string, string];
  return Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after)]);
};

describe('a body', () => {
  test('is read as UTF-8, with or without a byte order mark, however that is declared', async () => {
    const body = Buffer.from(swedish);
    for (const parameters of ['', '; charset=utf-8', ';charset="UTF-8"', '; charset=utf8', '; charset=us-ascii; a=b'])
      expect(await post(body, `application/json${parameters}`)).toMatchObject(found);
    expect(await post(Buffer.concat([Buffer.from('\uFEFF'), body]))).toMatchObject(found);
  });

  const invalid: [string, number[], string][] = [
    ['Latin-1', [0xe4], 'E4'],
    ['an overlong form', [0xc0, 0x80], 'C0'],
    ['a surrogate', [0xed, 0xa0, 0x80], 'ED'],
    ['a code point beyond Unicode', [0xf4, 0x90, 0x80, 0x80], 'F4'],
    ['a continuation byte alone', [0xa4], 'A4'],
    ['half of a character', [0xc3], 'C3'],
    ['UTF-16’s byte order mark', [0xff, 0xfe], 'FF'],
  ];
  test.for(invalid)('with %s is refused, and says where', async ([, bytes, first]) => {
    const message = new RegExp(`^Expected a body in UTF-8, but byte 36 is 0x${first}\\.`);
    expect(await post(withBytes(...bytes))).toEqual(refused(400, 'BAD_USER_INPUT', message));
  });

  test('may hold U+FFFD itself, and the place of a byte after it is right', async () => {
    expect(await post(withBytes(0xef, 0xbf, 0xbd))).toMatchObject({ status: 200 });
    expect(await post(withBytes(0xef, 0xbf, 0xbd, 0xe4))).toEqual(refused(400, 'BAD_USER_INPUT', /byte 39 is 0xE4/));
  });

  test('in UTF-16 is refused', async () => {
    const answer = await post(Buffer.from(`\uFEFF${swedish}`, 'utf16le'));
    expect(answer).toEqual(refused(400, 'BAD_USER_INPUT', /UTF-8, but byte 0 is 0xFF/));
  });

  const charsets = ['iso-8859-1', '"ISO-8859-1"', 'windows-1252', 'utf-16', 'utf-7', 'x', '', 'utf-8; charset=latin1'];
  test.for(charsets)('that declares charset=%s is refused, whatever its bytes', async (charset) => {
    const contentType = `application/json; charset=${charset}`;
    expect(await post(Buffer.from(swedish), contentType)).toEqual(
      refused(415, 'UNSUPPORTED_MEDIA_TYPE', /^Expected a body in UTF-8, but content-type declares the charset ".*"/),
    );
  });

  test('of a form is refused', async () => {
    expect(await post(Buffer.from('--x--\r\n'), 'multipart/form-data; boundary=x')).toMatchObject({ status: 415 });
  });
});

describe('an address', () => {
  test('is read as UTF-8', async () => {
    expect(await get(addressFor('v%C3%A4tskebrist'))).toMatchObject(found);
    expect(await get(addressFor('v%c3%a4tskebrist'))).toMatchObject(found);
    expect(await get(addressFor('100%'))).toMatchObject({ status: 200 });
  });

  const invalid = ['%E4', '%C0%80', '%ED%A0%80', '%F4%90%80%80', '%FF', '%C3', '%C3%A4%E4'];
  test.for(invalid)('with %s is refused on every route, and says where', async (encoded) => {
    const first = encoded.slice(-3) === '%E4' ? '%E4' : encoded.slice(0, 3);
    for (const target of [
      addressFor(encoded),
      `/export/?a=${encoded}`,
      `/health/live?${encoded}`,
      `/${encoded}`,
      `/nowhere?${encoded}`,
    ])
      expect(await get(target)).toEqual(
        refused(400, 'BAD_USER_INPUT', new RegExp(`UTF-8, but character ${target.indexOf(first)} begins ${first}\\.`)),
      );
  });

  test('with bytes that are not %-encoded is refused, be they UTF-8 or not', async () => {
    for (const bytes of ['\xe4', '\xc3\xa4'])
      expect(await get(addressFor(bytes))).toEqual(
        refused(400, 'BAD_USER_INPUT', /^Expected an address in ASCII, .*%C3%A4 for ä/),
      );
  });
});

describe('half of a surrogate pair, which JSON can escape', () => {
  const halves = ['\\ud800', '\\uDFFF', 'a\\uD83D', '\\udc00\\ud800'];
  const named = 'query ($terms: [String!]!) { resolveTerms(terms: $terms) { term status } }';

  test.for(halves)('%s is refused wherever a body or an address holds it', async (half) => {
    const bodies = [
      `{"query":"{ resolveTerms(terms: [\\"${half}\\"]) { term } }"}`,
      `{"query":"{ meta { quotes } } # ${half}"}`,
      `{"query":"${named}","variables":{"terms":["a","${half}"]}}`,
      `{"query":"${named}","variables":{"terms":[],"${half}":1}}`,
      `{"query":"{ meta { quotes } }","operationName":"${half}"}`,
      `{"query":"{ meta { quotes } }","extensions":{"a":[{"b":"${half}"}]}}`,
    ];
    const answer = refused(400, 'BAD_USER_INPUT', /half of a surrogate pair \(\\ud[89a-f]/);
    for (const body of bodies) expect(await post(Buffer.from(body))).toEqual(answer);
    const search = new URLSearchParams({ query: named, variables: `{"terms":["${half}"]}` });
    expect(await get(`/graphql?${search.toString()}`)).toEqual(answer);
  });

  test('does not stand in for U+FFFD in a query that was asked before', async () => {
    const sha256Hash = createHash('sha256').update(queryFor('\uFFFD')).digest('hex');
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    const asked = (query: string): Buffer => Buffer.from(JSON.stringify({ query, extensions }));
    expect(await post(asked(queryFor('\uFFFD')))).toMatchObject({
      status: 200,
      data: { resolveTerms: [{ term: '\uFFFD' }] },
    });
    expect(await post(asked(queryFor('\ud800')))).toMatchObject({ status: 400 });
  });

  test('a whole pair is read', async () => {
    const body = `{"query":"${named}","variables":{"terms":["\\ud83d\\ude00"]}}`;
    expect(await post(Buffer.from(body))).toMatchObject({ status: 200, data: { resolveTerms: [{ term: '😀' }] } });
  });

  test('JSON that nests deeper than the stack is looked through', async () => {
    const depth = 60_000;
    const nested = `${'['.repeat(depth)}"\\ud800"${']'.repeat(depth)}`;
    const body = `{"query":"{ meta { quotes } }","variables":{"a":${nested}}}`;
    expect((await post(Buffer.from(body))).status).toBe(400);
  });
});

test('bytes of a header that are not ASCII change nothing', async () => {
  const lines = [
    'X-Request-Id: \xe4',
    'X-Apollo-Operation-Name: \xe4',
    'Traceparent: \xe4',
    'Content-Type: application/json',
  ];
  const request = rawRequest('/graphql?query={meta{quotes}}', lines);
  const { status, headers } = await sendOne(api.app.url, Buffer.from(request, 'latin1'));
  expect([status, headers.get('x-request-id')]).toEqual([200, [expect.stringMatching(/^[\da-f-]{36}$/)]]);
});
