// project: browser
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openApi, root, type TestApi } from '../support/api.ts';
import { openBrowser, openPage, type Visit } from '../support/browser.ts';

let api: TestApi;
let browser: Browser;
beforeAll(async () => {
  [api, browser] = await Promise.all([openApi(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await api.app.stop();
});

async function open(path: string): Promise<Visit> {
  const visit = await openPage(browser, { viewport: { width: 1440, height: 900 } });
  onTestFinished(() => visit.page.context().close());
  const { page } = visit;
  page.on('response', (response) => {
    if (response.status() >= 400) visit.problems.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(api.app.url + path);
  return visit;
}

/** Bytes of a page's built files with an ending. */
function sizeOf(folder: string, ending: RegExp): number {
  const assets = join(root, 'dist', folder, 'assets');
  const files = readdirSync(assets).filter((file) => ending.test(file));
  return files.reduce((sum, file) => sum + statSync(join(assets, file)).size, 0);
}

/** What the response pane shows, as far as it is rendered. */
const shown = (page: Page): Promise<string> => page.locator('.result-window').innerText();

test('GraphiQL opens, runs its first example, shows the documentation, and asks no other host', async () => {
  const { page, problems, hosts } = await open('/graphiql');
  expect(new URL(page.url()).pathname).toBe('/graphiql/');
  await page.locator('.graphiql-query-editor .view-lines').getByText('causalChains').waitFor();
  await page.getByRole('button', { name: 'Execute query' }).click();
  await expect.poll(() => shown(page)).toContain('"causalChains"');
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  await page.getByText('Docs', { exact: true }).waitFor();
  await page.getByRole('link', { name: 'Query', exact: true }).click();
  await page.getByRole('link', { name: 'causalOrigins' }).waitFor();
  expect(problems).toEqual([]);
  expect([...hosts]).toEqual([new URL(api.app.url).host]);
});

test('its editor marks what the schema does not have: its worker runs', async () => {
  const { page, problems } = await open('/graphiql/');
  const editor = page.locator('.graphiql-query-editor .monaco-editor').first();
  await editor.waitFor();
  await expect.poll(() => page.locator('.graphiql-query-editor .view-lines').innerText()).toContain('query');
  await editor.click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('{ nothing }');
  await page.locator('.graphiql-query-editor .squiggly-error').first().waitFor();
  expect(problems).toEqual([]);
});

test('it is linked from Playground and from the dashboard, and leads back', async () => {
  const { page } = await open('/playground');
  await page.getByRole('link', { name: 'GraphiQL' }).click();
  await page.waitForURL(`${api.app.url}/graphiql/`);
  await page.getByRole('link', { name: 'Dashboard' }).click();
  await page.waitForURL(`${api.app.url}/`);
  expect(await page.getByRole('link', { name: 'GraphiQL' }).getAttribute('href')).toBe('/graphiql/');
});

test('no page of the dashboard loads any of it, and all of it stays below 2 MB compressed', () => {
  expect(sizeOf('graphiql', /\.br$/)).toBeLessThan(2_000_000);
  expect(readdirSync(join(root, 'dist/dashboard/assets')).filter((file) => /monaco|react/i.test(file))).toEqual([]);
});

test('a server without Playground has no GraphiQL either', async () => {
  const closed = await openApi({ PLAYGROUND: 'false' });
  onTestFinished(() => closed.app.stop());
  expect((await fetch(`${closed.app.url}/graphiql/`)).status).toBe(404);
});
