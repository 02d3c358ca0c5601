import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openApi, type TestApi } from '../support/api.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { expectSound, looks, openView } from './support.ts';

let api: TestApi;
let browser: Browser;
beforeAll(async () => {
  api = await openApi();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await api.app.stop();
});

/** Most bytes that the first view may take on the wire, headers included. */
const mostBytes = 400_000;

describe('the page around the views', () => {
  test('says in both languages that it is research data and no medical advice, and remembers the language', async () => {
    const { page } = await openView(browser, api, '/numbers');
    await page.getByText('Research data, not medical advice.').waitFor();
    await page.getByRole('button', { name: 'Svenska' }).click();
    await page.getByText('Forskningsdata, inte medicinsk rådgivning.').waitFor();
    expect(new URL(page.url()).searchParams.get('language')).toBe('SV');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('sv');
    await page.goto(`${api.app.url}/numbers`);
    await page.getByRole('heading', { level: 1, name: 'Siffror' }).waitFor();
  });

  test('is walked by keyboard alone: past the head, to a view, whose heading then has the focus, and back', async () => {
    const { page } = await openView(browser, api, '/numbers');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.getByRole('link', { name: 'Entity', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(await page.title()).toBe('Entity – Muscle-cramp knowledge graph');
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Numbers' }).waitFor();
  });

  test('keeps the colours that are chosen', async () => {
    const { page } = await openView(browser, api, '/numbers', { colorScheme: 'light' });
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await background();
    await page.getByRole('button', { name: 'Dark colours' }).click();
    expect(await background()).not.toBe(light);
    const dark = await background();
    await page.reload();
    expect(await background()).toBe(dark);
  });

  test('links to the other doors that this server has', async () => {
    const { page } = await openView(browser, api, '/numbers');
    const links = await page.locator('footer a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    // The tests' server uses a Neo4j that it did not start, whose Browser it does not know.
    expect(links).toEqual(['/playground', '/export/']);
  });

  test('says that a path leads nowhere', async () => {
    const response = await fetch(`${api.app.url}/nowhere`);
    expect([response.status, response.headers.get('content-type')]).toEqual([404, 'application/json; charset=utf-8']);
  });

  test(`takes at most ${mostBytes} bytes for the first view`, async () => {
    const { page } = await openPage(browser);
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await page.goto(api.app.url);
    await page.waitForLoadState('networkidle');
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThan(mostBytes);
  });

  test('lets nothing run that is written into the page', async () => {
    const { page, problems } = await openPage(browser);
    await page.goto(`${api.app.url}/numbers`);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken"';
      document.body.append(script);
    });
    expect(await page.title()).not.toBe('taken');
    expect(problems.join()).toContain('Content Security Policy');
  });
});

describe('the view of one entity', () => {
  test('names it in both languages, and says what it maps to, leads to and comes from', async () => {
    const { page } = await openView(browser, api, '/entity/muscle-cramp');
    await page.getByRole('heading', { level: 1, name: 'Muscle cramp' }).waitFor();
    await page.getByText('Muskelkramp', { exact: false }).first().waitFor();
    const { data } = await api.query(
      '{ entity(id: "muscle-cramp") { xrefs { curie url } causes { totalCount } treatments { totalCount } } }',
    );
    const { xrefs, causes, treatments } = (data as Record<string, unknown>)['entity'] as {
      xrefs: { curie: string; url: string }[];
      causes: { totalCount: number };
      treatments: { totalCount: number };
    };
    for (const { curie, url } of xrefs) {
      expect(await page.getByRole('link', { name: curie, exact: true }).getAttribute('href')).toBe(url);
    }
    await page.getByRole('heading', { name: `What leads to it (${causes.totalCount})` }).waitFor();
    await page.getByRole('heading', { name: `What helps against it (${treatments.totalCount})` }).waitFor();
  });

  test('shows more relations when asked, each once', async () => {
    const { page } = await openView(browser, api, '/entity/muscle-cramp');
    const rows = page.locator('.relations li');
    const before = await rows.count();
    await page.getByRole('button', { name: 'More' }).first().click();
    await expect.poll(() => rows.count()).toBe(before + 20);
    const links = await page
      .locator('.relations a[aria-label]')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(new Set(links).size).toBe(links.length);
  });

  test('opens the evidence of a relation and gives the focus back', async () => {
    const { page } = await openView(browser, api, '/entity/dehydration?language=SV');
    const link = page.locator('.relations a[aria-label]').first();
    await link.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: 'Belägg' });
    await panel.getByText('Dokument').first().waitFor();
    expect(new URL(page.url()).searchParams.get('claim')).toMatch(/^claim-/);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('leads to another entity by search', async () => {
    const { page } = await openView(browser, api, '/entity/muscle-cramp');
    await page.getByRole('combobox').fill('kalium');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Potassium' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/entity/potassium');
  });

  test('says that there is none of an id', async () => {
    const { page } = await openView(browser, api, '/entity/no-such-thing');
    expect(await page.getByText('There is no such entity. Search for one.').isVisible()).toBe(true);
  });
});

describe('the view of the numbers', () => {
  test('shows those of the API', async () => {
    const { page } = await openView(browser, api, '/numbers');
    const { data } = await api.query('{ meta { dataRelease } statistics { byKind { entities } } }');
    const { meta, statistics } = data as unknown as {
      meta: { dataRelease: string };
      statistics: { byKind: { entities: number }[] };
    };
    await page.getByText(meta.dataRelease).waitFor();
    const shown = await page.locator('.bars').first().locator('td.number').allTextContents();
    expect(shown.map(Number)).toEqual(statistics.byKind.map(({ entities }) => entities));
  });

  test('tells when the server does not answer, and asks again', async () => {
    const { page } = await openView(browser, api, '/entity/sodium');
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('link', { name: 'Numbers' }).click();
    await page.getByText('The server could not be reached.').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: 'Entities by kind' }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});

describe.for(looks)('%s', ([, options]) => {
  test.for(['/entity/muscle-cramp', '/entity/muscle-cramp?language=SV', '/numbers', '/numbers?language=SV'])(
    '%s has nothing wrong in it',
    async (path) => {
      const visit = await openView(browser, api, path, options);
      await expectSound(visit, api);
    },
  );
});
