import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { TestApi } from '../support/api.ts';
import { openPage, type Visit } from '../support/browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Where the views are opened that differ only in how they are looked at. */
export const looks: [string, BrowserContextOptions][] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['on a phone', { viewport: { width: 360, height: 740 }, hasTouch: true }],
];

/** Opens a view of the dashboard and waits until all that it asks for is there. */
export async function openView(
  browser: Browser,
  api: TestApi,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  // axe-core is put into the page by the test; the page's own policy would not let it run.
  const visit = await openPage(browser, { bypassCSP: true, locale: 'en-GB', ...options });
  await visit.page.goto(api.app.url + path);
  await visit.page.waitForLoadState('networkidle');
  return visit;
}

/** Expects that nothing went wrong in a page, that it asked no other host, and that axe-core finds nothing serious in it. */
export async function expectSound({ page, problems, hosts }: Visit, api: TestApi): Promise<void> {
  expect(problems).toEqual([]);
  expect([...hosts]).toEqual([new URL(api.app.url).host]);
  expect(await seriousFindings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
}

/** What axe-core finds that is serious or critical: the rule, and where it is broken. */
async function seriousFindings(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: axe });
  const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
    );
}
