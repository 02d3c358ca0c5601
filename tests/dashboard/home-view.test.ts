// project: browser
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { expectApart } from './checks.ts';
import { openDashboard, type Dashboard } from './support.ts';

let dashboard: Dashboard;
beforeAll(async () => {
  dashboard = await openDashboard();
});
afterAll(() => dashboard.close());

/** Presses `/` and types a text. */
async function search(page: Page, text: string): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type(text);
}

const options = (page: Page) => page.getByRole('option');

describe('the landing page', () => {
  test('says how much there is, and leads to an answer with one press', async () => {
    const { page } = await dashboard.visit('/');
    const { data } = await dashboard.api.query('{ meta { counts { documents entities claims evidence } } }');
    const { counts } = (data as { meta: { counts: Record<string, number> } }).meta;
    const figures = page.getByRole('list', { name: 'In figures' }).getByRole('listitem');
    await figures.first().waitFor();
    expect(await figures.allTextContents()).toEqual([
      `${counts['documents']} documents`,
      `${counts['entities']} entities`,
      `${counts['claims']} claims`,
      `${counts['evidence']} pieces of evidence`,
    ]);
    await page.getByRole('link', { name: /^What prevents or relieves/ }).click();
    await page.getByRole('link', { name: 'Stretching', exact: true }).first().waitFor();
  });

  test('draws a chain whose steps open their evidence', async () => {
    const { page } = await dashboard.visit('/');
    const chain = page.locator('.chain-drawing');
    await chain.waitFor();
    expect(await chain.locator('.stop').allTextContents()).toHaveLength((await chain.locator('.step').count()) + 1);
    for (const width of [1440, 1024, 768, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await expectApart(chain.locator('.stop, .step'));
    }
    await chain.locator('.step').first().click();
    await page.getByRole('complementary', { name: 'Evidence' }).locator('h3').first().waitFor();
    expect(new URL(page.url()).pathname).toBe('/chains');
  });

  test('an address of chains from before it was there leads to them', async () => {
    for (const asked of ['?from=statins&from=diuretics&to=muscle-cramp&maxHops=2', '?language=SV&kind=CONDITION']) {
      const { page } = await dashboard.visit(`/${asked}`);
      await page.waitForURL((url) => url.pathname === '/chains');
      expect(new URL(page.url()).search).toBe(asked);
    }
  });
});

describe.for(['/', '/numbers'])('the search at %s', (path) => {
  test('finds by name, code and question, by keyboard alone', async () => {
    const { page } = await dashboard.visit(path);
    await search(page, 'MESH:D009120');
    await options(page).first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Muscle cramp' }).waitFor();
    await search(page, 'what leads to dehydration?');
    await expect.poll(() => options(page).first().textContent()).toBe('What leads to Dehydration?');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === '/consensus' && url.searchParams.get('object') === 'dehydration');
  });
});

describe('a search', () => {
  test('says that it goes on, that it failed, and asks again', async () => {
    const { page } = await dashboard.visit('/numbers');
    let fail = true;
    await page.locator('.bars').first().waitFor();
    await page.route('**/graphql', (route) => (fail ? route.abort() : route.continue()));
    await search(page, 'kalium');
    await page.getByText('Searching…').waitFor();
    await page.getByRole('alert').getByText('The search failed.').waitFor();
    fail = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => options(page).first().textContent()).toContain('Potassium');
  });

  test('that finds nothing offers the nearest names, or the list of all', async () => {
    const { page } = await dashboard.visit('/numbers');
    await search(page, 'potasium zzzz');
    await page.getByText('Nothing has this name. Did you mean:').waitFor();
    const near = await options(page).first().textContent();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('combobox').inputValue()).toBe(near);
    await page.getByRole('combobox').fill('qqqqqqqqqqqq');
    await page.getByRole('link', { name: 'All entities' }).click();
    await page.getByRole('heading', { level: 1, name: 'Entities' }).waitFor();
  });
});
