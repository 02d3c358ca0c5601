// project: process
import { createHash } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportFiles } from '../../src/exports/catalogue.ts';
import { openApi, type TestApi } from '../support/api.ts';
import { openBrowser, openPage, type Visit } from '../support/browser.ts';
import { startProxy, type Proxy, type ProxyOptions } from '../support/proxy.ts';

let api: TestApi;
let browser: Browser;
/** The hash of each export without a proxy. */
const direct = new Map<string, string>();
beforeAll(async () => {
  api = await openApi({ RESPONSE_CACHE_MB: '16' });
  browser = await openBrowser();
  for (const { name } of exportFiles) direct.set(name, await sha256(await fetch(`${api.app.url}/export/${name}`)));
});
afterAll(async () => {
  await browser.close();
  await api.app.stop();
});

const variants: ProxyOptions[] = [
  { version: '1.0', gzip: 'on' },
  { version: '1.0', gzip: 'off' },
  { version: '1.1', gzip: 'on' },
  { version: '1.1', gzip: 'off' },
];

const sha256 = async (response: Response): Promise<string> =>
  createHash('sha256')
    .update(Buffer.from(await response.arrayBuffer()))
    .digest('hex');

describe.for(variants)('below /kg/ of an nginx that speaks HTTP/$version, gzip $gzip', (options) => {
  let proxy: Proxy;
  beforeAll(async () => {
    proxy = await startProxy(api.app.url, options);
  });
  afterAll(() => proxy.stop());

  /** Opens a path below the proxy's, and collects what was asked for elsewhere. */
  async function visit(path: string): Promise<Visit & { outside: string[] }> {
    const opened = await openPage(browser, { locale: 'en-US' });
    const outside: string[] = [];
    opened.page.on('request', (request) => {
      const url = request.url();
      if (url.startsWith('http') && !url.startsWith(`${proxy.url}/`)) outside.push(url);
    });
    await opened.page.goto(proxy.url + path);
    return { ...opened, outside };
  }

  test('each export has the bytes that it has without a proxy, compressed or not', async () => {
    for (const { name } of exportFiles) {
      for (const coding of ['identity', 'gzip']) {
        const proxied = await fetch(`${proxy.url}/export/${name}`, { headers: { 'accept-encoding': coding } });
        expect([name, coding, proxied.status]).toEqual([name, coding, 200]);
        expect([name, coding, await sha256(proxied)]).toEqual([name, coding, direct.get(name)]);
      }
    }
  });

  test('GraphQL answers, and a tag that it gave is known again', async () => {
    const query = '{ claims(first: 100) { edges { node { id statement certaintyExplanation } } } }';
    const address = `${proxy.url}/graphql?${new URLSearchParams({ query }).toString()}`;
    const first = await fetch(address);
    expect([first.status, first.headers.get('content-encoding')]).toEqual([200, 'gzip']);
    expect(await first.json()).toMatchObject({ data: { claims: { edges: { length: 100 } } } });
    const again = await fetch(address, { headers: { 'if-none-match': first.headers.get('etag')! } });
    expect(again.status).toBe(304);
  });

  test('the dashboard opens at a deep view, moves on, is loaded again there, and its links stay below', async () => {
    const { page, problems, outside } = await visit('/entity/sodium');
    await page.getByRole('heading', { level: 1, name: 'Sodium' }).waitFor();
    const path = () => new URL(page.url()).pathname;
    await page.getByRole('link', { name: 'Consensus', exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: /^What leads to/ }).waitFor();
    expect(path()).toBe('/kg/consensus');
    await page.reload();
    await page.getByRole('heading', { level: 1, name: /^What leads to/ }).waitFor();
    await page.goto(`${proxy.url}/`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.locator('footer a').first().waitFor();
    const links = await page.locator('a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.filter((link) => link.startsWith(new URL(proxy.url).origin) && !link.startsWith(proxy.url))).toEqual(
      [],
    );
    expect(links).toEqual(expect.arrayContaining([`${proxy.url}/export/`, `${proxy.url}/playground`]));
    expect([problems, outside]).toEqual([[], []]);
  });

  test('pictures of the page and its manifest are below the path, too', async () => {
    const { page, outside } = await visit('/entity/sodium');
    const addresses = await page
      .locator(
        'link:is([rel=icon], [rel=apple-touch-icon], [rel=manifest]), meta:is([property="og:image"], [name="twitter:image"])',
      )
      .evaluateAll((all) =>
        all.map((one) => new URL(one.getAttribute('href') ?? one.getAttribute('content')!, document.baseURI).href),
      );
    expect(addresses.length).toBe(6);
    for (const address of addresses) {
      expect(address).toContain(`${proxy.url}/`);
      expect([address, (await fetch(address)).status]).toEqual([address, 200]);
    }
    const manifest = addresses.find((address) => address.endsWith('.webmanifest'))!;
    const { start_url: start } = (await (await fetch(manifest)).json()) as { start_url: string };
    expect([new URL(start, manifest).href, outside]).toEqual([`${proxy.url}/`, []]);
  });

  test('an address at which there is nothing is a page, from which the views are reached', async () => {
    const { page, outside } = await visit('/no/such/place');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('link', { name: 'Consensus', exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: /^What leads to/ }).waitFor();
    expect([new URL(page.url()).pathname, outside]).toEqual(['/kg/consensus', []]);
  });

  test('an address of chains from before there was a landing page leads to them', async () => {
    const { page, outside } = await visit('/?from=statins');
    await page.locator('.chain-drawing').first().waitFor();
    expect([new URL(page.url()).pathname, outside]).toEqual(['/kg/chains', []]);
  });

  test('Playground is led to, and asks below the path', async () => {
    const { page, problems, outside } = await visit('/graphql');
    expect(new URL(page.url()).pathname).toBe('/kg/playground');
    await page.locator('.CodeMirror').first().click();
    const [response] = await Promise.all([
      page.waitForResponse((each) => each.request().postData()?.includes('causalChains') ?? false),
      page.keyboard.press('Control+Enter'),
    ]);
    expect([response.url(), response.status()]).toEqual([`${proxy.url}/graphql`, 200]);
    expect([problems, outside]).toEqual([[], []]);
  });

  test.for(['/export', '/export/'])('the list of exports at %s leads to each', async (path) => {
    const { page, outside } = await visit(path);
    const links = await page.locator('a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    for (const { name } of exportFiles) expect(links).toContain(`${proxy.url}/export/${name}`);
    expect(outside).toEqual([]);
    const listed = (await (await fetch(proxy.url + path)).json()) as { exports: { url: string }[] };
    for (const { url } of listed.exports) {
      const address = new URL(url, `${proxy.url}/export/`).href;
      expect([address, (await fetch(address, { method: 'HEAD' })).status]).toEqual([address, 200]);
    }
  });
});
