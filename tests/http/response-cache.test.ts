// project: database
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openApi, type TestApi } from '../support/api.ts';
import { openCounter, publishAgain, type Counter } from '../support/counter.ts';
import { openRawDriver } from '../support/raw-graph.ts';
import { send, type GraphqlRequest, type HttpAnswer } from '../support/http.ts';

let api: TestApi;
let uncached: TestApi;
let counter: Counter;
beforeAll(async () => {
  api = await openApi({ RESPONSE_CACHE_MB: '64' });
  uncached = await openApi();
  counter = await openCounter('answer-cache-test');
  // From here on it knows the release.
  await api.query('{ meta { quotes } }');
});
afterAll(async () => {
  await counter.close();
  await uncached.app.stop();
  await api.app.stop();
});

const cramp = 'query ($id: ID!, $language: Language) { entity(id: $id) { id name(language: $language) } }';

describe('what is asked again', () => {
  test('the order in which variables are named does not matter, by POST or GET', async () => {
    for (const method of ['POST', 'GET'] as const) {
      await send(api, { method, query: cramp, variables: { id: 'potassium', language: 'SV' } });
      const again = await send(api, { method, query: cramp, variables: { language: 'SV', id: 'potassium' } });
      expect(again.cacheStatus).toBe('hit');
      expect(JSON.parse(again.text)).toMatchObject({ data: { entity: { id: 'potassium', name: 'Kalium' } } });
    }
  });

  test('many at once ask the database for its release alone', async () => {
    const ask = () => api.query('{ meta { counts { entities } } }');
    await ask();
    const answers = await Promise.all(Array.from({ length: 100 }, ask));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(new Set(api.statements)).toEqual(new Set(['release']));
  });
});

/** All of an answer that a client goes by. */
async function textOf(at: TestApi, request: GraphqlRequest): Promise<string> {
  const { status, text, headers } = await send(at, request);
  return `${status} ${headers.get('content-type')} ${headers.get('etag')} ${headers.get('vary')} ${text}`;
}

const get = (query: string, headers: Record<string, string> = {}): Promise<HttpAnswer> =>
  send(api, { method: 'GET', query, headers });

describe('what differs in anything that decides is never mixed', () => {
  const two = 'query A { entity(id: "sodium") { id } } query B { entity(id: "calcium") { id } }';
  const json = { accept: 'application/json' };
  const graphql = { accept: 'application/graphql-response+json' };
  const requests: [string, GraphqlRequest][] = [
    ['a value', { query: cramp, variables: { id: 'sodium' } }],
    ['another value', { query: cramp, variables: { id: 'calcium' } }],
    ['a value more', { query: cramp, variables: { id: 'sodium', language: 'SV' } }],
    ['null', { query: cramp, variables: { id: 'sodium', language: null } }],
    ['a variable that is a list', { query: cramp, variables: { id: ['sodium'] } }],
    ['an operation', { query: two, operationName: 'A' }],
    ['another operation', { query: two, operationName: 'B' }],
    ['no operation', { query: two }],
    ['another query', { query: `${cramp} ` }],
    ['JSON', { query: cramp, variables: { id: 'sodium' }, headers: json }],
    ['GraphQL’s own format', { query: cramp, variables: { id: 'sodium' }, headers: graphql }],
    ['no format', { query: cramp, variables: { id: 'sodium' }, headers: { accept: 'image/png' } }],
    ['GET', { method: 'GET', query: cramp, variables: { id: 'sodium' } }],
    ['GET of another', { method: 'GET', query: cramp, variables: { id: 'calcium' } }],
    ['GET of a mutation', { method: 'GET', query: 'mutation { x }' }],
    ['text', { query: cramp, variables: { id: 'sodium' }, headers: { 'content-type': 'text/plain' } }],
  ];

  test('each is answered as it is without a cache, in any order', async () => {
    const expected = new Map<string, string>();
    for (const [name, request] of requests) expected.set(name, await textOf(uncached, request));
    for (const order of [requests, requests.toReversed(), requests]) {
      for (const [name, request] of order)
        expect(`${name}: ${await textOf(api, request)}`).toBe(`${name}: ${expected.get(name)}`);
    }
    expect(new Set(expected.values()).size).toBeGreaterThan(8);
  });

  test('a parameter given twice is refused, though each alone is known', async () => {
    const query = '{ meta { quotes } }';
    await get(query);
    expect((await get(query)).cacheStatus).toBe('hit');
    const search = new URLSearchParams({ query }).toString();
    const twice = await fetch(`${api.app.url}/graphql?${search}&${search}`);
    expect(twice.status).toBe(400);
  });
});

describe('what is not kept', () => {
  const faulty: [string, GraphqlRequest][] = [
    ['no such field', { query: '{ planets { id } }' }],
    ['a refused argument', { query: '{ entities(first: -1) { totalCount } }' }],
    ['an answer in part', { query: '{ meta { quotes } entity(id: "sodium") { causes(first: -1) { totalCount } } }' }],
    ['a mutation', { query: 'mutation { x }' }],
    ['no operation', {}],
    ['several at once', [{ query: '{ meta { quotes } }' }] as GraphqlRequest],
  ];
  test.for(faulty)('%s', async ([, request]) => {
    const { status, text } = await send(uncached, request);
    for (const answer of [await send(api, request), await send(api, request)]) {
      expect({ status: answer.status, text: answer.text }).toEqual({ status, text });
      expect(answer.cacheStatus).toBeUndefined();
      expect(answer.headers.get('etag')).toBeNull();
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(text).toContain('"errors"');
    }
  });

  test('what nests too deep to be named', async () => {
    const deep = '['.repeat(20_000) + ']'.repeat(20_000);
    const request = { body: `{"query":"{ meta { quotes } }","variables":{"a":${deep}}}` };
    for (const answer of [await send(api, request), await send(api, request)]) {
      expect([answer.status, answer.cacheStatus, answer.statements]).toEqual([200, 'fwd=bypass', ['meta']]);
    }
  });

  test('what was asked longest ago, once the memory is full', async () => {
    const small = await openApi({ RESPONSE_CACHE_MB: '1' });
    const ask = (name: string) =>
      send(small, {
        // What is kept is what is sent: uncompressed, so that its length can be counted.
        headers: { 'accept-encoding': 'identity' },
        query: `query ${name} { entities(first: 100) { edges { cursor node { id name } } } }`,
      });
    const names = Array.from({ length: 120 }, (_, n) => `Q${n}`);
    let size = 0;
    for (const name of names) size = Buffer.byteLength((await ask(name)).text);
    const kept = Math.floor(2 ** 20 / size);
    expect(kept).toBeLessThan(names.length);
    const hits: string[] = [];
    for (const name of names.toReversed()) {
      if ((await ask(name)).cacheStatus !== 'hit') break;
      hits.push(name);
    }
    expect(hits.length).toBeGreaterThan(kept / 2);
    expect(hits.length).toBeLessThanOrEqual(kept);
    await small.app.stop();
  });

  test('anything, when there is no memory for it', async () => {
    const request = { query: '{ meta { quotes } }' };
    for (const answer of [await send(uncached, request), await send(uncached, request)]) {
      expect(answer.cacheStatus).toBe('fwd=bypass');
      expect(answer.statements).toEqual(['meta']);
    }
  });
});

describe('a client that kept an answer', () => {
  test('gets 304 in a few bytes', async () => {
    const query = '{ entity(id: "sodium") { name } }';
    const { headers, text } = await get(query);
    expect(text).toContain('Sodium');
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(headers.get('vary')).toBe('accept, accept-encoding');
    const etag = headers.get('etag')!;
    expect(etag).toMatch(/^"[\w-]{43}\.json"$/);
    for (const tags of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const answer = await get(query, { 'if-none-match': tags });
      expect([answer.status, answer.text, answer.statements]).toEqual([304, '', ['release']]);
      expect(answer.headers.get('etag')).toBe(etag);
      expect(answer.headers.get('cache-control')).toBe('no-cache');
      expect(answer.headers.get('vary')).toBe('accept, accept-encoding');
    }
    expect((await get(query, { 'if-none-match': '"other"' })).status).toBe(200);
    const none = { 'if-none-match': etag };
    expect((await send(api, { query, headers: none })).status).toBe(200);
    expect((await send(uncached, { method: 'GET', query, headers: none })).status).toBe(304);
  });

  test('gets the new one when it changed, and not when something else did', async () => {
    await counter.set(1);
    await get(counter.query);
    const [first, other] = [await get(counter.query), await get('{ entity(id: "sodium") { id } }')];
    await counter.set(2);
    const changed = await get(counter.query, { 'if-none-match': first.headers.get('etag')! });
    expect([changed.status, changed.cacheStatus]).toEqual([200, 'fwd=stale; stored']);
    expect(changed.text).toContain('"description":"2"');
    const same = await get('{ entity(id: "sodium") { id } }', { 'if-none-match': other.headers.get('etag')! });
    expect([same.status, same.text]).toEqual([304, '']);
  });
});

describe('drafts, which are written into the same database under other labels,', () => {
  const driver = openRawDriver();
  afterAll(async () => {
    await driver.executeQuery('MATCH (draft:DraftTest) DETACH DELETE draft');
    await driver.close();
  });
  const draft = () => driver.executeQuery('CREATE (:DraftTest)');

  test('leave what is stored valid, and do not keep anything from being stored', async () => {
    const query = '# beside drafts\n{ entity(id: "sodium") { name } }';
    await send(api, { query });
    const statuses: unknown[] = [];
    for (let time = 0; time < 20; time += 1) {
      await draft();
      const { cacheStatus, statements } = await send(api, { query });
      statuses.push([cacheStatus, ...statements]);
    }
    expect(statuses).toEqual(Array.from({ length: 20 }, () => ['hit', 'release']));
    await draft();
    const first = await send(api, { query: `# once\n${query}` });
    expect(first.cacheStatus).toBe('fwd=miss; stored');
    expect(JSON.parse(first.text)).toMatchObject({ extensions: { dataRelease: expect.any(String) as string } });
  });

  test('unlike a release, which makes all that is stored stale', async () => {
    const query = '# beside a release\n{ entity(id: "sodium") { name } }';
    await send(api, { query });
    expect((await send(api, { query })).cacheStatus).toBe('hit');
    await driver.executeQuery(publishAgain);
    expect((await send(api, { query })).cacheStatus).toBe('fwd=stale; stored');
    expect((await send(api, { query })).cacheStatus).toBe('hit');
  });
});

const hashOf = (query: string): string => createHash('sha256').update(query).digest('hex');
const named = (sha256Hash: string): object => ({ persistedQuery: { version: 1, sha256Hash } });

describe('a query that is sent once and named by its hash from then on', () => {
  test('is unknown, registered, then answered and kept for any variables', async () => {
    const query = `# by hash\n${cramp}`;
    const byHash = (id: string) =>
      send(api, { method: 'GET', extensions: named(hashOf(query)), variables: { id, language: 'EN' } });
    const unknown = await byHash('sodium');
    expect(JSON.parse(unknown.text)).toMatchObject({
      errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    });
    expect(unknown.headers.get('etag')).toBeNull();
    for (let time = 0; time < 2; time++) {
      const registered = await send(api, { query, extensions: named(hashOf(query)), variables: { id: 'sodium' } });
      expect(registered.cacheStatus).toBe('fwd=bypass');
    }
    for (const [id, name] of [
      ['sodium', 'Sodium'],
      ['calcium', 'Calcium'],
    ] as const) {
      const [first, again] = [await byHash(id), await byHash(id)];
      expect(first.statements).toEqual(['entity']);
      expect([again.cacheStatus, again.text]).toEqual(['hit', first.text]);
      expect(again.text).toContain(`"name":"${name}"`);
      const kept = await send(api, {
        method: 'GET',
        extensions: named(hashOf(query)),
        variables: { id, language: 'EN' },
        headers: { 'if-none-match': again.headers.get('etag')! },
      });
      expect(kept.status).toBe(304);
    }
  });

  test('a hash that is not the query’s is refused', async () => {
    const answer = await send(api, { query: cramp, extensions: named(hashOf('other')), variables: { id: 'sodium' } });
    expect([answer.status, answer.cacheStatus]).toEqual([400, undefined]);
  });
});

test('an address that is too long is refused, and the next request is answered', async () => {
  const answer = await send(api, { method: 'GET', query: `{ meta { quotes } } #${'x'.repeat(20_000)}` });
  expect(answer.status).toBe(431);
  expect((await send(api, { query: '{ meta { quotes } }' })).status).toBe(200);
});

describe('extensions hold the release of the data', () => {
  test('of each answer that holds data, for no statement more', async () => {
    const { data, extensions } = await api.query('{ meta { dataRelease } }');
    expect(extensions).toMatchObject({ dataRelease: (data as { meta: { dataRelease: string } }).meta.dataRelease });
    const next = await send(api, { query: '# not asked before\n{ entity(id: "sodium") { id } }' });
    expect(next.statements).toEqual(['entity']);
    expect(JSON.parse(next.text)).toMatchObject({ extensions });
  });

  test('but not of a refusal', async () => {
    expect((await api.query('{ planets }')).extensions).toBeUndefined();
  });
});
