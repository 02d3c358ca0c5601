// project: browser
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { openApi, type TestApi } from '../../support/api.ts';
import { openBrowser } from '../../support/browser.ts';
import { codesOf, rawRequest, sendOne } from '../../support/raw-http.ts';

const friend = 'https://dashboard.example';
const query = '{ meta { quotes } }';

let closed: TestApi;
let opened: TestApi;
beforeAll(async () => {
  closed = await openApi({ RESPONSE_CACHE_MB: '64' });
  opened = await openApi({
    RESPONSE_CACHE_MB: '64',
    CORS_ORIGINS: `${friend},https://*.notebooks.example,http://127.0.0.1:5173`,
  });
});
afterAll(async () => {
  await opened.app.stop();
  await closed.app.stop();
});

/** What Apollo Client, OpenTelemetry and Sentry send, besides a page's own. */
const requested = 'apollographql-client-name,baggage,content-type,sentry-trace,traceparent,x-mine';

const preflight = (api: TestApi, path: string, origin: string): Promise<Response> =>
  fetch(api.app.url + path, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': requested,
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
      // Whatever the libraries of a page add.
      expect(headers.get('access-control-allow-headers')).toBe(requested);
    }
    for (const time of ['first', 'again']) {
      const answer = await ask(opened, { origin: friend });
      expect([time, answer.headers.get('access-control-allow-origin')]).toEqual([time, friend]);
      expect(answer.headers.get('vary')?.toLowerCase()).toBe('origin, accept, accept-encoding');
      expect(answer.headers.get('access-control-expose-headers')).toContain('x-request-id');
    }
    for (const origin of ['https://a.notebooks.example', 'https://a-1.b_2.notebooks.example'])
      expect((await ask(opened, { origin })).headers.get('access-control-allow-origin')).toBe(origin);
    const part = await fetch(`${opened.app.url}/export/claims.csv`, {
      headers: { origin: friend, range: 'bytes=0-9' },
    });
    expect([part.status, (await part.arrayBuffer()).byteLength]).toEqual([206, 10]);
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
      'https://notebooks.example',
      'https://.notebooks.example',
      'https://a..notebooks.example',
      'https://attacker.example/.notebooks.example',
      'https://attacker.example#.notebooks.example',
      'https://me@a.notebooks.example',
      'https://anotebooks.example',
      'http://a.notebooks.example',
      'https://a.notebooks.example:8443',
      'https://*.notebooks.example',
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

  test.for(['/graphql?query=%7B__typename%7D', '/export/claims.csv'])(
    'a picture or a script whose address is %s, but no link to it',
    async (path) => {
      // Not by fetch, which says itself what it is.
      const from = (site: string, mode: string) =>
        sendOne(closed.app.url, rawRequest(path, [`Sec-Fetch-Site: ${site}`, `Sec-Fetch-Mode: ${mode}`]));
      closed.statements.length = 0;
      const refused = await from('cross-site', 'no-cors');
      expect([refused.status, codesOf(refused)]).toEqual([403, ['FORBIDDEN']]);
      expect(closed.statements).toEqual([]);
      for (const [site, mode] of [
        ['cross-site', 'navigate'],
        ['cross-site', 'cors'],
        ['same-origin', 'no-cors'],
        ['none', 'navigate'],
      ] as const) {
        expect([site, mode, (await from(site, mode)).status]).toEqual([site, mode, 200]);
      }
    },
  );
});

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}
