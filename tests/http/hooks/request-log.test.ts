// project: api
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openRelay } from '../../exports/support.ts';
import { openApi, type TestApi } from '../../support/api.ts';
import { codesOf, rawRequest, sendOne, sendRaw } from '../../support/raw-http.ts';

const uuid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

async function openLogging(level: string, settings: Record<string, string> = {}): Promise<TestApi> {
  const api = await openApi({ LOG_LEVEL: level, ...settings });
  onTestFinished(() => api.app.stop());
  return api;
}

type Line = Record<string, unknown>;

const linesOf = ({ log }: TestApi, message: string): Line[] =>
  log.map((line) => JSON.parse(line) as Line).filter(({ msg }) => msg === message);

const post = (api: TestApi, body: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${api.app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });

describe('a request’s id', () => {
  test('is the one that it came with if that is harmless, else a new one, in every answer', async () => {
    const api = await openLogging('silent');
    const idOf = async (lines: string[], target = '/health/live'): Promise<string[] | undefined> =>
      (await sendOne(api.app.url, rawRequest(target, lines))).headers.get('x-request-id');
    for (const id of ['a', 'Trace-1.2_3', 'x'.repeat(64)])
      for (const target of ['/health/live', '/nothing', '/%zz'])
        expect(await idOf([`X-Request-Id: ${id}`], target)).toEqual([id]);
    for (const id of ['', 'x'.repeat(65), 'a b', 'a;b', '<script>', 'å', '"', 'a,b', '${jndi:x}'])
      expect(await idOf([`X-Request-Id: ${id}`])).toEqual([expect.stringMatching(uuid)]);
    expect(await idOf(['X-Request-Id: a', 'X-Request-Id: b'])).toEqual([expect.stringMatching(uuid)]);
    const ids = await Promise.all(Array.from({ length: 50 }, () => idOf([])));
    expect(new Set(ids.flat()).size).toBe(50);
  });

  test('cannot end a header and begin another', async () => {
    const api = await openLogging('silent');
    for (const end of ['\r', '\n', '\0', '%0d%0a']) {
      const [answer] = await sendRaw(api.app.url, rawRequest('/health/live', [`X-Request-Id: a${end}Set-Cookie: b=c`]));
      expect(answer?.headers.get('set-cookie')).toBeUndefined();
      expect(answer?.headers.get('x-request-id')).toEqual([expect.stringMatching(uuid)]);
    }
  });

  test('leaves cached responses as they are', async () => {
    const api = await openLogging('silent', { RESPONSE_CACHE_MB: '64' });
    const body = '{"query":"{ meta { quotes } }"}';
    const [first, again] = [
      await post(api, body, { 'x-request-id': 'one' }),
      await post(api, body, { 'x-request-id': 'two' }),
    ];
    expect([first.headers.get('x-request-id'), again.headers.get('x-request-id')]).toEqual(['one', 'two']);
    expect(again.headers.get('cache-status')).toBe('responses; hit');
    expect(await again.text()).toBe(await first.text());
  });
});

describe('the access log', () => {
  test('has one line for each request, with what came of it', async () => {
    const api = await openLogging('info');
    const headers = { 'x-request-id': 'mine' };
    const sent: [() => Promise<unknown>, Line][] = [
      [() => post(api, '{"query":"{ meta { quotes } }"}', headers), { method: 'POST', route: '/graphql', status: 200 }],
      [
        () => post(api, '{"query":"{ entities(first: -1) { totalCount } }"}', headers),
        { method: 'POST', route: '/graphql', status: 200, codes: ['PAGE_SIZE_OUT_OF_RANGE'] },
      ],
      [
        () => post(api, '{"query":"{ planets }"}', headers),
        { method: 'POST', route: '/graphql', status: 400, codes: ['GRAPHQL_VALIDATION_FAILED'] },
      ],
      [() => post(api, '{', headers), { method: 'POST', route: '/graphql', status: 400, codes: ['BAD_USER_INPUT'] }],
      [
        () => fetch(`${api.app.url}/secret?secret`, { headers }),
        { method: 'GET', route: null, status: 404, codes: ['NOT_FOUND'] },
      ],
      [
        () => fetch(`${api.app.url}/%zz?secret`, { headers }),
        { method: 'GET', status: 400, codes: ['BAD_USER_INPUT'] },
      ],
      [() => fetch(`${api.app.url}/entity/secret`, { headers }), { method: 'GET', route: '/entity/:id' }],
    ];
    for (const [index, [request, expected]] of sent.entries()) {
      await request();
      await expect.poll(() => linesOf(api, 'request').length).toBe(index + 1);
      const line = linesOf(api, 'request').at(-1)!;
      expect(line).toMatchObject({ level: 30, requestId: 'mine', ...expected });
      expect(line['milliseconds']).toBeGreaterThan(0);
      expect(line['bytes']).toBeGreaterThan(100);
      expect('codes' in line).toBe('codes' in expected || line['status'] === 404);
    }
    expect(api.log.join('')).not.toContain('secret');
  });

  test('counts what was sent', async () => {
    const api = await openLogging('info');
    const [small, large] = ['{ meta { quotes } }', '{ entities(first: 100) { edges { node { id name } } } }'];
    for (const query of [small, large, small]) await (await post(api, JSON.stringify({ query }))).text();
    await expect.poll(() => linesOf(api, 'request').length).toBe(3);
    const [first, second, third] = linesOf(api, 'request').map(({ bytes }) => bytes as number);
    // As it was sent: compressed.
    expect(second).toBeGreaterThan(1_500);
    expect(first).toBe(third);
    expect(first).toBeLessThan(1_500);
  });

  test('logs what is not HTTP, and a client that left early', async () => {
    const api = await openLogging('info');
    await sendRaw(api.app.url, 'Nonsense\r\n\r\n');
    await expect.poll(() => linesOf(api, 'request')).toMatchObject([{ status: 400, codes: ['BAD_USER_INPUT'] }]);
    const leaving = new AbortController();
    const answer = await fetch(`${api.app.url}/export/graph.nt`, { signal: leaving.signal });
    leaving.abort();
    await answer.text().catch(() => undefined);
    await expect.poll(() => linesOf(api, 'request').length).toBe(2);
    expect(linesOf(api, 'request')[1]).toMatchObject({ route: '/export/graph.nt', status: 200 });
  });

  test('is silent at the level that is the default', async () => {
    const api = await openLogging('warn');
    api.log.length = 0;
    await post(api, '{"query":"{ planets }"}');
    await fetch(`${api.app.url}/nothing`);
    await sendRaw(api.app.url, 'Nonsense\r\n\r\n');
    expect(api.log).toEqual([]);
  });
});

test('at the most talkative level no line holds a token, a cookie, a variable or an address', async () => {
  const api = await openLogging('trace');
  const secret = 'c0ffee5ecret';
  await post(api, JSON.stringify({ query: `query ($id: ID!) { entity(id: $id) { id } }`, variables: { id: secret } }), {
    authorization: `Bearer ${secret}`,
    cookie: `session=${secret}`,
    'x-api-key': secret,
    'proxy-authorization': secret,
  });
  await post(api, JSON.stringify({ query: '{ planets }', variables: { id: secret } }), { authorization: secret });
  await post(api, `{"query": "${secret}`);
  for (const target of [
    `/graphql?query=${secret}`,
    `/${secret}`,
    `/%zz${secret}`,
    `/entity/${secret}`,
    `/assets/${secret}`,
  ])
    await fetch(api.app.url + target, { headers: { authorization: secret } });
  await sendRaw(api.app.url, `${secret}\r\n\r\n`);
  await expect.poll(() => linesOf(api, 'request').length).toBe(9);
  expect(api.log.join('')).not.toContain(secret);
});

describe('every line that a request causes has its id', () => {
  test('statements, those of concurrent requests kept apart', async () => {
    const api = await openLogging('debug');
    const ids = Array.from({ length: 20 }, (_, number) => `request-${number}`);
    await Promise.all(
      ids.map((id, number) =>
        post(api, JSON.stringify({ query: number % 2 ? '{ meta { quotes } }' : '{ entity(id: "sodium") { id } }' }), {
          'x-request-id': id,
        }),
      ),
    );
    const statements = linesOf(api, 'statement').filter(({ requestId }) => requestId);
    expect(statements.map(({ requestId, name }) => `${String(requestId)} ${String(name)}`).toSorted()).toEqual(
      ids.map((id, number) => `${id} ${number % 2 ? 'meta' : 'entity'}`).toSorted(),
    );
    await (await fetch(`${api.app.url}/export/claims.csv`, { headers: { 'x-request-id': 'an-export' } })).text();
    const exported = linesOf(api, 'statement').filter(({ requestId }) => requestId === 'an-export');
    expect(exported.map(({ name }) => name)).toContain('export_claims');
  });

  test('errors of the database, whose cause the client does not see', async () => {
    for (const [path, code] of [
      ['/graphql', 200],
      ['/health/ready', 503],
    ] as const) {
      const relay = await openRelay();
      const api = await openLogging('error', { NEO4J_URI: relay.uri });
      relay.cut();
      const headers = { 'x-request-id': `at${path.replaceAll('/', '-')}`, 'content-type': 'application/json' };
      const answer = await (path === '/graphql'
        ? post(api, '{"query":"{ meta { quotes } }"}', headers)
        : fetch(api.app.url + path, { headers }));
      expect(answer.status).toBe(code);
      expect(codesOf({ body: await answer.text() })).toEqual(['DATABASE_UNAVAILABLE']);
      expect(api.log.map((line) => JSON.parse(line) as Line)).toMatchObject([
        { level: 50, requestId: headers['x-request-id'], err: { code: 'DATABASE_UNAVAILABLE' } },
      ]);
    }
  });
});

describe('an error that repeats is a line when it begins and a line when it ends', () => {
  test('while the database is away', async () => {
    const relay = await openRelay();
    const api = await openLogging('warn', { NEO4J_URI: relay.uri });
    // Other causes, such as a machine that is busy, have lines of their own.
    const lines = (): Line[] =>
      api.log.filter((line) => line.includes('DATABASE_UNAVAILABLE')).map((line) => JSON.parse(line) as Line);
    const query = '{"query":"{ meta { quotes } }"}';
    const failures = async (): Promise<number> => {
      const requests = [1, 2, 3, 4].map(() => post(api, query));
      const others = ['/health/ready', '/export/claims.csv'].map((path) => fetch(api.app.url + path));
      const bodies = await Promise.all([...requests, ...others].map(async (request) => (await request).text()));
      return bodies.filter((body) => body.includes('DATABASE_UNAVAILABLE')).length;
    };
    relay.cut();
    let failed = 0;
    for (let each = 0; each < 10; each += 1) failed += await failures();
    expect(failed).toBeGreaterThan(30);
    expect(lines()).toMatchObject([{ level: 50, err: { code: 'DATABASE_UNAVAILABLE' } }]);
    await relay.restore();
    await expect.poll(async () => (await fetch(`${api.app.url}/health/ready`)).status).toBe(200);
    await expect.poll(() => lines().length).toBe(2);
    expect(lines()[1]).toMatchObject({ level: 40, code: 'DATABASE_UNAVAILABLE', msg: 'Errors have ended.' });
    expect(lines()[1]?.['errors']).toBeGreaterThanOrEqual(failed);
  });

  test('while tokens cannot be checked', async () => {
    const tokens = join(mkdtempSync(join(tmpdir(), 'tokens-')), 'tokens.json');
    onTestFinished(() => rmSync(dirname(tokens), { recursive: true }));
    const api = await openLogging('warn', { TOKENS_FILE: tokens });
    writeFileSync(tokens, '{ broken', { mode: 0o600 });
    const headers = { authorization: 'Bearer mckg_nobody' };
    await expect.poll(async () => (await fetch(`${api.app.url}/export/`, { headers })).status).toBe(503);
    api.log.length = 0;
    for (let each = 0; each < 20; each += 1)
      expect((await fetch(`${api.app.url}/export/`, { headers })).status).toBe(503);
    expect(api.log).toEqual([]);
  });
});
