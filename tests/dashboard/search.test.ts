// project: browser
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { searchVariables } from '../../src/dashboard/components/search/search-variables.ts';
import { EntitySearchDocument } from '../../src/dashboard/generated/graphql.ts';
import { expectAccessible, expectNoSidewaysScroll } from './checks.ts';
import { openDashboard, type Dashboard } from './support.ts';

let dashboard: Dashboard;
beforeAll(async () => {
  dashboard = await openDashboard();
  // Planned before a reader waits for it, as a start does.
  await dashboard.api.query(EntitySearchDocument.toString(), { ...searchVariables('salt', 'EN') });
});
afterAll(() => dashboard.close());

/** Presses `/`, types a text and waits for what is found. */
async function search(page: Page, text: string): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type(text);
  await page.getByRole('option').first().waitFor();
}

const option = (page: Page, text: string) => page.getByRole('option').filter({ hasText: text });

describe('the search in the header', () => {
  test.for([
    [
      'EN',
      'Documents',
      'blood losses',
      'How Blood Loss Can Trigger Muscle Cramps',
      'doc-blood-loss',
      ['Blood', 'Loss'],
    ],
    ['EN', 'Documents', 'liuqiyue', 'How Blood Loss Can Trigger Muscle Cramps', 'doc-blood-loss', ['liuqiyue']],
    ['SV', 'Dokument', 'muskelspasmen', 'Vad orsakar muskelspasmer?', 'doc-muskelspasmer', ['muskelspasmer']],
  ] as const)(
    'finds documents in a group of their own, in %s: %s for “%s”',
    async ([language, heading, text, title, id, marked]) => {
      const { page } = await dashboard.visit(`/numbers?language=${language}`);
      await search(page, text);
      const found = page.getByRole('group', { name: heading }).getByRole('option').filter({ hasText: title });
      await found.waitFor();
      expect(await found.locator('mark').allTextContents()).toEqual(marked);
      await found.dispatchEvent('pointerdown');
      await page.waitForURL((url) => url.pathname === `/documents/${id}`);
      await page.getByRole('heading', { level: 1 }).filter({ hasText: title }).waitFor();
    },
  );

  test('finds a document where it finds no entity, by keyboard alone', async () => {
    const { page } = await dashboard.visit('/numbers');
    await search(page, 'liuqiy');
    await expect.poll(() => page.getByRole('option').count()).toBe(1);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === '/documents/doc-blood-loss');
  });

  test.for([
    ['EN', 'muscle CRAMPS', 'Muscle cramp', ['Muscle', 'cramp']],
    ['EN', 'vatskebrist', 'Dehydration', ['vätskebrist']],
    ['SV', 'uttork', 'Uttorkning', ['Uttork']],
    ['EN', 'crmap', 'Muscle cramp', ['cramp', 'cramp']],
  ] as const)('marks what it matched, in %s: “%s”', async ([language, text, name, marked]) => {
    const { page } = await dashboard.visit(`/numbers?language=${language}`);
    await search(page, text);
    const first = option(page, name).first();
    await first.waitFor();
    expect(await first.locator('mark').allTextContents()).toEqual(marked);
  });

  test.for([
    ['EN', 'statiner', 'en'],
    ['SV', 'statins', 'sv'],
  ] as const)('quotes in %s what it found in the other language: “%s”', async ([code, text, tag]) => {
    const { page } = await dashboard.visit(`/numbers?language=${code}`);
    await search(page, text);
    const { data } = await dashboard.api.query(
      `query ($text: String!, $language: Language!) {
        search(text: $text, first: 8) { nodes { language sentence(language: $language) matchedText } }
      }`,
      { text, language: code },
    );
    const { nodes } = (
      data as { search: { nodes: { language: string; sentence: string | null; matchedText: string }[] } }
    ).search;
    const foreign = nodes.filter(({ language, sentence }) => sentence !== null && language !== code);
    expect(foreign.length).toBeGreaterThan(0);
    for (const { sentence, matchedText } of foreign) {
      const quoted = page.getByRole('option').locator(`small [lang=${tag}]`).filter({ hasText: sentence! });
      expect(await quoted.count()).toBeGreaterThan(0);
      expect(await option(page, matchedText).count()).toBe(0);
    }
  });

  test.for([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['on a phone', { viewport: { width: 390, height: 740 }, hasTouch: true }],
  ] as const)('has nothing wrong in what it found, %s', async ([, look]) => {
    const { page } = await dashboard.visit('/numbers', look);
    await search(page, 'muscle spasms');
    await page.getByRole('group', { name: 'Documents' }).getByRole('option').first().waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
});

test('a field for an entity marks what was matched, too, and offers no documents', async () => {
  const { page } = await dashboard.visit('/graph?id=sodium');
  await page.getByRole('heading', { level: 1, name: 'Around Sodium' }).waitFor();
  await page.locator('.asked summary').click();
  await page.locator('main').getByRole('combobox').first().fill('muscle spasms');
  await page.getByRole('option').first().waitFor();
  expect((await page.getByRole('option').first().locator('mark').allTextContents()).length).toBeGreaterThan(0);
  expect(await page.getByRole('listbox').getByRole('group').count()).toBe(0);
});

describe('the page of an entity that was found by another name', () => {
  test('says by which, and marks it', async () => {
    const { page } = await dashboard.visit('/numbers');
    await search(page, 'vatskebrist');
    await page.keyboard.press('Enter');
    await page.getByText('Also called “vätskebrist”, the name that the search found.').waitFor();
    expect(await page.locator('.facts mark').allTextContents()).toEqual(['vätskebrist']);
    expect(await page.locator('.failure').count()).toBe(0);
  });

  test('says nothing where it was found by its own name, nor of what it is not called', async () => {
    const { page } = await dashboard.visit('/numbers');
    await search(page, 'dehydration');
    await page.keyboard.press('Enter');
    await page.locator('.facts').waitFor();
    expect(new URL(page.url()).search).toBe('');
    await page.goto(`${dashboard.api.app.url}/entity/dehydration?called=harmless`);
    await page.getByText('The address has called=harmless, which is not possible here.').waitFor();
    expect(await page.getByText('Also called').count()).toBe(0);
  });
});

test('the list of all entities marks what its filter found, be it another name', async () => {
  const { page } = await dashboard.visit('/entities?text=TSKEB');
  const item = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Dehydration' });
  await item.getByText('also called').waitFor();
  expect(await item.locator('mark').allTextContents()).toEqual(['tskeb']);
  await page.getByRole('searchbox', { name: 'Name contains' }).fill('dehyd');
  await expect.poll(() => item.locator('mark').allTextContents()).toEqual(['Dehyd']);
  expect(await page.getByText('also called').count()).toBe(0);
});
