// project: browser
import { readFileSync } from 'node:fs';
import { createServer, request as httpRequest } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { pageStyle } from '../../src/http/routes/export/style.ts';
import { expectAccessible } from './checks.ts';
import { openApi, root, type TestApi } from '../support/api.ts';
import { openBrowser, openPage, type Visit } from '../support/browser.ts';

let api: TestApi;
let browser: Browser;
beforeAll(async () => {
  [api, browser] = await Promise.all([openApi(), openBrowser()]);
});
afterAll(() => Promise.all([browser.close(), api.app.stop()]));

async function visit(query = '', options: Parameters<typeof openPage>[1] = {}, url = api.app.url): Promise<Visit> {
  const opened = await openPage(browser, options);
  onTestFinished(() => opened.page.context().close());
  await opened.page.goto(`${url}/export/${query}`);
  return opened;
}

/** A proxy that serves the server below a path, which the server does not know. */
async function openProxy(): Promise<string> {
  const proxy = createServer((incoming, response) => {
    const path = incoming.url!.replace(/^\/kg/, '');
    const { host: _host, ...headers } = incoming.headers;
    if (path === incoming.url) response.writeHead(404).end();
    else
      httpRequest(`${api.app.url}${path}`, { headers, method: incoming.method! }, (answer) => {
        response.writeHead(answer.statusCode!, answer.headers);
        answer.pipe(response);
      }).end();
  }).listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  onTestFinished(() => void proxy.close());
  return `http://127.0.0.1:${(proxy.address() as AddressInfo).port}/kg`;
}

describe.for([
  ['en', 'light', 1280],
  ['sv', 'dark', 1280],
  ['en', 'dark', 390],
  ['sv', 'light', 390],
] as const)('in %s, %s, %i px wide', ([language, colorScheme, width]) => {
  test('is accessible, fits and has no problems', async () => {
    const options = { colorScheme, viewport: { width, height: 844 } };
    const { page, problems, hosts } = await visit(`?language=${language}`, options);
    await expectAccessible(page);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    expect(problems).toEqual([]);
    expect(hosts.size).toBe(1);
  });
});

test('speaks the language that the browser prefers, and the one that is chosen', async () => {
  const { page } = await visit('', { locale: 'sv-SE' });
  expect(await page.title()).toMatch(/^Exporter – /);
  await page.getByRole('link', { name: 'English' }).click();
  expect(await page.title()).toMatch(/^Exports – /);
});

test('says which release it is, what it holds and under which licence', async () => {
  const { page } = await visit();
  const { data } = await api.query('{ meta { dataRelease counts { relations entities } } }');
  const { meta } = data as { meta: { dataRelease: string; counts: { relations: number; entities: number } } };
  const facts = await page.locator('.facts dd').allTextContents();
  expect(facts).toEqual([meta.dataRelease, String(meta.counts.entities), String(meta.counts.relations), 'CC BY 4.0']);
  expect(await page.getByRole('row', { name: /relations\.csv/ }).textContent()).toMatch(/\d+(\.\d)? kB/);
});

test('takes the scheme that was chosen in the dashboard', async () => {
  const { page } = await visit('', { colorScheme: 'light' });
  await page.evaluate("localStorage.setItem('scheme', 'dark')");
  await page.reload();
  expect(await page.evaluate<string>('getComputedStyle(document.body).backgroundColor')).toBe('rgb(17, 20, 23)');
});

test('copies a snippet that names its own address', async () => {
  const { page } = await visit('', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByRole('button', { name: 'Copy: pandas (Python)' }).click();
  await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
  await expectAccessible(page);
  expect(await page.evaluate<string>('navigator.clipboard.readText()')).toContain(
    `pd.read_csv("${api.app.url}/export/relations.csv")`,
  );
});

test('works below the path of a proxy, by all that it links to', async () => {
  const base = await openProxy();
  const { page, problems } = await visit('', {}, base);
  expect(await page.locator('#pandas').textContent()).toContain(`"${base}/export/relations.csv"`);
  const links = await page.locator('a').evaluateAll((all) => all.map((link) => (link as unknown as URL).href));
  const own = [...new Set(links)].filter((link) => !link.startsWith('https://creativecommons.org/'));
  expect(own.length).toBeGreaterThan(20);
  for (const link of own) {
    expect(link).toMatch(new RegExp(`^${base}/`));
    expect([link, (await fetch(link, { method: 'HEAD' })).status]).toEqual([link, 200]);
  }
  // The way there without a slash ends there, too.
  expect((await fetch(`${base}/export?language=sv`)).url).toBe(`${base}/export/?language=sv`);
  expect(problems).toEqual([]);
});

test('has the colours of the dashboard', () => {
  const dashboard = readFileSync(join(root, 'src/dashboard/tokens.css'), 'utf8');
  const colours = [...pageStyle.matchAll(/^ {2}(--[\w-]+): (.*);$/gm)];
  expect(colours.length).toBeGreaterThan(15);
  for (const [, name, value] of colours) expect(dashboard).toContain(`${name}: ${value};`);
});
