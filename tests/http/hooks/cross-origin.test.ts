// project: browser
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { openApi, type TestApi } from '../../support/api.ts';
import { openBrowser } from '../../support/browser.ts';
import { codesOf } from '../../support/raw-http.ts';

const friend = 'https://dashboard.example';
const query = '{ meta { quotes } }';
const search = `/graphql?${new URLSearchParams({ query }).toString()}`;

let closed: TestApi;
let opened: TestApi;
beforeAll(async () => {
  closed = await openApi({ RESPONSE_CACHE_MB: '64' });
  opened = await openApi({ RESPONSE_CACHE_MB: '64', CORS_ORIGINS: `${friend},http://127.0.0.1:5173` });
});
afterAll(async () => {
  await opened.app.stop();
  await closed.app.stop();
});

const preflight = (api: TestApi, path: string, origin: string): Promise<Response> =>
  fetch(api.app.url + path, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    },
  });

const ask = (api: TestApi, headers: Record<string, string>): Promise<Response> =>
  fetch(`${api.app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });

const corsHeadersOf = ({ headers }: Response): string[] =>
  [...headers.keys()].filter((name) => name.startsWith('access-control-'));

describe('pages of other origins', () => {
  test('may read nothing by default', async () => {
    for (const path of ['/graphql', '/export/claims.csv', '/', '/dashboard.json', '/health/live'])
      expect(corsHeadersOf(await preflight(closed, path, friend))).toEqual([]);
    for (const origin of [friend, 'null', closed.app.url])
      expect(corsHeadersOf(await ask(closed, { origin }))).toEqual([]);
    const exported = await fetch(`${closed.app.url}/export/claims.csv`, { headers: { origin: friend } });
    expect(corsHeadersOf(exported)).toEqual([]);
    await exported.body?.cancel();
  });

  test('of an origin that is listed may read GraphQL and the exports, and nothing else', async () => {
    for (const path of ['/graphql', '/export/claims.csv', '/export/']) {
      const { status, headers } = await preflight(opened, path, friend);
      expect([path, status, headers.get('access-control-allow-origin')]).toEqual([path, 204, friend]);
      expect(headers.get('access-control-allow-credentials')).toBeNull();
    }
    for (const time of ['first', 'again']) {
      const answer = await ask(opened, { origin: friend });
      expect([time, answer.headers.get('access-control-allow-origin')]).toEqual([time, friend]);
      expect(answer.headers.get('vary')?.toLowerCase()).toBe('origin, accept');
      expect(answer.headers.get('access-control-expose-headers')).toContain('x-request-id');
    }
    const part = await fetch(`${opened.app.url}/export/claims.csv`, {
      headers: { origin: friend, range: 'bytes=0-9' },
    });
    expect([part.status, (await part.text()).length]).toEqual([206, 10]);
    expect(part.headers.get('access-control-expose-headers')).toContain('content-range');
    const refused = await fetch(`${opened.app.url}/graphql`, { headers: { origin: friend } });
    expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([400, friend]);
    for (const path of ['/', '/dashboard.json', '/health/live', '/nothing']) {
      const answer = await fetch(opened.app.url + path, { headers: { origin: friend } });
      expect([path, ...corsHeadersOf(answer)]).toEqual([path]);
    }
  });

  test('of an origin that is merely like one that is listed may read nothing', async () => {
    for (const origin of [
      'http://dashboard.example',
      `${friend}:8443`,
      `${friend}.attacker.example`,
      'https://attacker.example',
      'https://DASHBOARD.example',
      'null',
      '*',
    ]) {
      for (const answer of [await preflight(opened, '/graphql', origin), await ask(opened, { origin })])
        expect([origin, answer.headers.get('access-control-allow-origin')]).toEqual([origin, null]);
    }
  });

  test('are kept from reading, or let read, by a real browser', async () => {
    const site = createServer((_request, response) => response.end('a page of another origin')).listen(0, '127.0.0.1');
    await once(site, 'listening');
    const origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
    const own = await openApi({ CORS_ORIGINS: origin });
    const browser = await openBrowser();
    onTestFinished(async () => {
      await browser.close();
      await own.app.stop();
      site.close();
    });
    const page = await browser.newPage();
    await page.goto(origin);
    const read = (url: string): Promise<string> =>
      page.evaluate(
        ([address, text]) =>
          fetch(`${address}/graphql`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ query: text }),
          }).then(
            (response) => response.text(),
            (error: unknown) => String(error),
          ),
        [url, query] as const,
      );
    expect(await read(own.app.url)).toContain('"quotes"');
    expect(await read(opened.app.url)).toContain('Failed to fetch');
  });
});

describe('what a page of another origin can send without asking first is refused', () => {
  const simple: [string, string | undefined, string | FormData][] = [
    ['text', 'text/plain', JSON.stringify({ query })],
    ['text with a parameter', 'text/plain; charset=utf-8', JSON.stringify({ query })],
    ['text in other case', 'Text/PLAIN', JSON.stringify({ query })],
    ['text that says it is JSON', 'text/plain; application/json', JSON.stringify({ query })],
    ['a form', 'application/x-www-form-urlencoded', new URLSearchParams({ query }).toString()],
    ['a form with files', undefined, formOf({ query })],
  ];
  test.for(simple)('POST of %s, whatever is kept', async ([, contentType, body]) => {
    for (const api of [closed, opened]) {
      expect((await ask(api, {})).status).toBe(200);
      expect((await ask(api, {})).headers.get('cache-status')).toBe('responses; hit');
      api.statements.length = 0;
      const answer = await fetch(`${api.app.url}/graphql`, {
        method: 'POST',
        headers: { origin: friend, ...(contentType && { 'content-type': contentType }) },
        body,
      });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
      expect(answer.headers.get('cache-status')).toBeNull();
      expect(await answer.text()).not.toContain('"data"');
      expect(api.statements).toEqual([]);
    }
  });

  test('GET, as of a picture or a link, even if the same question is kept', async () => {
    const answer = await fetch(closed.app.url + search, { headers: { 'apollo-require-preflight': 'yes' } });
    expect(answer.status).toBe(200);
    for (const headers of [
      {},
      { accept: 'image/*' },
      { 'apollo-require-preflight': '' },
      { 'content-type': 'text/plain' },
    ]) {
      closed.statements.length = 0;
      const refused = await fetch(closed.app.url + search, { headers: headers as Record<string, string> });
      expect([refused.status, refused.headers.get('cache-status')]).toEqual([400, null]);
      expect(codesOf({ body: await refused.text() })).toEqual(['BAD_REQUEST']);
      expect(closed.statements).toEqual([]);
    }
  });

  test('but not GET with a header that must be asked for first', async () => {
    for (const headers of [
      { 'apollo-require-preflight': 'yes' },
      { 'x-apollo-operation-name': 'Any' },
      { 'content-type': 'application/json' },
    ])
      expect((await fetch(closed.app.url + search, { headers: headers as Record<string, string> })).status).toBe(200);
  });
});

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}
