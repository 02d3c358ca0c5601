// project: browser
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { sourceDocuments } from '../support/paths.ts';
import { expectAccessible, expectNoSidewaysScroll, expectSound, tabTo } from './checks.ts';
import { openDashboard, type Dashboard } from './support.ts';

let dashboard: Dashboard;
beforeAll(async () => {
  dashboard = await openDashboard();
});
afterAll(() => dashboard.close());

const fileName = '001_5db335dd8ddc905d.txt';
const file = join(sourceDocuments ?? '', fileName);
const characters = Array.from(sourceDocuments ? readFileSync(file, 'utf8') : '');
/** Where it says what diuretics do to electrolytes. */
const span = { start: 1871, end: 1969 };
const sentence = characters.slice(span.start, span.end).join('');
const reader = '/documents/doc-leg-muscle-cramps';

/** Makes the server one that does not have the documents' texts. */
async function withoutQuotes(page: Page): Promise<void> {
  await page.route('**/graphql', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      body: (await response.text()).replaceAll(/"quote":"(?:[^"\\]|\\.)*"/g, '"quote":null'),
    });
  });
}

/** Opens a path on such a server. */
async function visitWithoutQuotes(path: string, options?: Parameters<Dashboard['visit']>[1]) {
  const visit = await dashboard.visit('/numbers', options);
  await withoutQuotes(visit.page);
  await visit.page.goto(dashboard.api.app.url + path);
  return visit;
}

async function addText(page: Page): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(file);
}

interface Counts {
  document: { claims: { totalCount: number } };
  statistics: { byDocument: { document: { id: string }; evidence: number }[] };
}

async function countsOf(id: string): Promise<{ claims: number; evidence: number }> {
  const { data } = await dashboard.api.query(
    'query ($id: ID!) { document(id: $id) { claims { totalCount } } statistics { byDocument { document { id } evidence } } }',
    { id },
  );
  const { document, statistics } = data as unknown as Counts;
  return {
    claims: document.claims.totalCount,
    evidence: statistics.byDocument.find((count) => count.document.id === id)?.evidence ?? 0,
  };
}

describe.skipIf(!sourceDocuments)('the view of a document', () => {
  test.for([
    ['EN', 'light', 'Drop 001_5db335dd8ddc905d.txt here', 'Forget the text'],
    ['SV', 'dark', 'Släpp 001_5db335dd8ddc905d.txt här', 'Glöm texten'],
  ] as const)(
    'lists all evidence in the order of the text; with the text, checked in the browser, it marks it there, in %s',
    async ([language, colorScheme, drop, forget]) => {
      const visit = await visitWithoutQuotes(`${reader}?language=${language}`, { colorScheme });
      const { page } = visit;
      const sent: string[] = [];
      page.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')));
      await page.getByText(drop).waitFor();
      const { claims, evidence } = await countsOf('doc-leg-muscle-cramps');
      expect(await page.locator('.facts-line').textContent()).toMatch(new RegExp(`${claims} .*${evidence} `));
      expect(await page.locator('.evidence-list ul > li').count()).toBe(evidence);
      const starts = (await page.locator('.evidence-list .location').allTextContents()).map((text) =>
        Number(/\d+/.exec(text)?.[0]),
      );
      expect(starts).toEqual(starts.toSorted((one, other) => one - other));
      await expectAccessible(page);
      await addText(page);
      await page.getByRole('button', { name: forget }).waitFor();
      const shown = (await page.locator('.source-text').textContent()) ?? '';
      expect(shown.replaceAll(/\s/g, '')).toBe(characters.join('').replaceAll(/\s/g, ''));
      expect(await page.locator('.source-text .hedge').count()).toBeGreaterThan(20);
      await expectAccessible(page);
      await page.reload();
      await page.locator('.source-text .run').first().waitFor();
      await page.getByRole('button', { name: forget }).click();
      await page.getByText(drop).waitFor();
      expect(await page.locator('.source-text').count()).toBe(0);
      expect(sent.filter((request) => request.includes(sentence))).toEqual([]);
      expectSound(visit);
    },
  );

  test('is linked to at a range of characters: it is marked, its claims beside it, and they lead on', async () => {
    const visit = await visitWithoutQuotes(`${reader}#char=${span.start},${span.end}`);
    const { page } = visit;
    await page.locator('.evidence-list [aria-current]').first().waitFor();
    await addText(page);
    const marked = page.locator('.source-text [aria-current]');
    await marked.first().waitFor();
    expect((await marked.allTextContents()).join('')).toBe(sentence);
    await expect
      .poll(() => marked.first().evaluate((element) => element.getBoundingClientRect().top))
      .toBeLessThan(700);
    const aside = page.getByRole('complementary', { name: 'Selected passage' });
    await aside.getByRole('heading', { name: 'Diuretics can cause electrolyte imbalance.' }).waitFor();
    const [first] = await aside.locator('article').all();
    expect(await first?.getByRole('link').allTextContents()).toEqual(['Claim, only here', 'Graph', 'Consensus']);
    await aside.getByRole('link', { name: 'Next passage' }).click();
    await page.waitForURL((url) => url.hash.startsWith('#char=') && url.hash !== `#char=${span.start},${span.end}`);
    await page.goBack();
    await expect.poll(() => new URL(page.url()).hash).toBe(`#char=${span.start},${span.end}`);
    await page.getByRole('button', { name: 'Svenska' }).click();
    expect(new URL(page.url()).hash).toBe(`#char=${span.start},${span.end}`);
    await expectAccessible(page);
    expectSound(visit);
  });

  test('is used with the keyboard alone', async () => {
    const { page } = await visitWithoutQuotes(reader);
    await addText(page);
    await page.locator('.source-text .run').first().waitFor();
    await page.getByRole('button', { name: 'Forget the text' }).focus();
    await tabTo(page, 'Some medications, such as');
    await page.keyboard.press('Enter');
    const aside = page.getByRole('complementary', { name: 'Selected passage' });
    await aside.getByRole('heading', { name: 'Diuretics can cause electrolyte imbalance.' }).waitFor();
    await tabTo(page, 'Previous passage');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Some medications');
  });

  test('shows the located passages where the server has quotes, and how much it leaves out', async () => {
    const visit = await dashboard.visit(reader);
    const { page } = visit;
    await page.getByText('The server has the located passages only').waitFor();
    expect(await page.locator('.source-text').textContent()).toContain(sentence);
    expect(await page.locator('.source-text .gap').count()).toBeGreaterThan(3);
    await page.getByRole('button', { name: 'List', exact: true }).click();
    await page.waitForURL((url) => url.searchParams.get('show') === 'list');
    expect(await page.locator('.evidence-list .source-passage').count()).toBeGreaterThan(50);
    await expectAccessible(page);
    expectSound(visit);
  });

  test('explains a text that is another: what was expected, what was found, and how much of it is intact', async () => {
    const { page } = await visitWithoutQuotes(reader);
    await page.getByRole('button', { name: 'paste the text' }).click();
    await page.getByLabel('Text of the document').fill(characters.join('').replace('Back to top button', 'Top'));
    await page.getByRole('button', { name: 'Check this text' }).click();
    const failure = page.locator('.text-drop .failure');
    const { evidence } = await countsOf('doc-leg-muscle-cramps');
    await failure.getByText(`${evidence} of ${evidence} located passages are where they should be`).waitFor();
    expect(await failure.locator('code').allTextContents()).toEqual([
      '889c1ff8b480526d820873d769f9d5ac5f8a40953309e4741710b5c2f603b341',
      expect.stringMatching(/^[0-9a-f]{64}$/),
    ]);
    await expectAccessible(page);
    await page.getByLabel('Text of the document').fill(characters.join(''));
    await page.getByRole('button', { name: 'Check this text' }).click();
    await page.locator('.source-text .run').first().waitFor();
  });

  test('recognizes the text of another document, dropped anywhere on the page, and leads to it', async () => {
    const { page } = await visitWithoutQuotes('/documents/doc-muscle-spasms');
    await page.locator('.evidence-list').waitFor();
    const dataTransfer = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'any-name.txt'));
      return transfer;
    }, characters.join(''));
    await page.dispatchEvent('body', 'dragover', { dataTransfer });
    await page.locator('.text-drop[data-over]').waitFor();
    await page.dispatchEvent('body', 'drop', { dataTransfer });
    await page.getByText('SHA-256 matches: “Understanding and Managing Leg Muscle Cramps”.').waitFor();
    await page.getByRole('link', { name: 'Read it' }).click();
    await page.locator('.source-text .run').first().waitFor();
    expect(new URL(page.url()).pathname).toBe(reader);
  });

  test('names what of its address it cannot show', async () => {
    const visit = await dashboard.visit('/documents/not-there');
    const { page } = visit;
    await page.getByText('There is no document “not-there”.').waitFor();
    await page.goto(`${dashboard.api.app.url}${reader}?show=book#char=9,2`);
    await page.getByText('The address has show=book, which is not possible here. It is left out.').waitFor();
    await page.getByText('The address ends in “#char=9,2”.').waitFor();
    await addText(page);
    await page.getByRole('button', { name: 'Forget the text' }).waitFor();
    await page.goto(`${dashboard.api.app.url}${reader}#char=9000,9001`);
    await page.getByText(`There are no characters 9000–9001: the text has ${characters.length}.`).waitFor();
    expectSound(visit);
  });

  test('fits a phone 360 pixels wide, what is selected in a sheet below the text', async () => {
    const { page } = await visitWithoutQuotes(`${reader}#char=${span.start},${span.end}`, {
      viewport: { width: 360, height: 740 },
    });
    await page.locator('.evidence-list').waitFor();
    await expectNoSidewaysScroll(page);
    await addText(page);
    const marked = page.locator('.source-text [aria-current]').first();
    await marked.waitFor();
    await expectNoSidewaysScroll(page);
    const sheet = await page.getByRole('complementary', { name: 'Selected passage' }).boundingBox();
    await expect
      .poll(async () => ((await marked.boundingBox())?.y ?? 0) < (sheet?.y ?? 0), { message: 'it is above the sheet' })
      .toBe(true);
  });
});

describe.skipIf(!sourceDocuments)('the evidence panel', () => {
  test('shows the sentence behind diuretics and electrolyte imbalance two clicks away, its hedge marked', async () => {
    const visit = await visitWithoutQuotes('/disagreements');
    const { page } = visit;
    const { data } = await dashboard.api.query(
      '{ claims(filter: { subject: "diuretics", object: "electrolyte-imbalance" }, first: 1) { edges { node { id } } } }',
    );
    const [edge] = (data as unknown as { claims: { edges: { node: { id: string } }[] } }).claims.edges;
    await page.goto(`${dashboard.api.app.url}/entity/diuretics?claim=${edge?.node.id}`);
    const panel = page.getByRole('complementary', { name: 'Evidence' });
    await panel.getByText('Supports, hedged (“can”)').waitFor();
    await panel.getByRole('button', { name: 'Show the sentence' }).click();
    await panel.getByText('The articles belong to their publishers').waitFor();
    await expectAccessible(page);
    await panel.locator('input[type=file]').setInputFiles(file);
    const passage = panel.locator('.source-passage');
    await passage.waitFor();
    expect((await passage.locator('[data-role=quote]').allTextContents()).join('')).toBe(sentence);
    expect(await passage.locator('.hedge').textContent()).toBe('can');
    expect(await panel.getByRole('link', { name: 'characters 1871–1969' }).getAttribute('href')).toBe(
      `${reader}#char=1871,1969`,
    );
    await expectAccessible(page);
    expectSound(visit);
  });

  test('makes the page give way on a wide screen, and explains the points, which are not GRADE', async () => {
    const { page } = await dashboard.visit('/disagreements', { viewport: { width: 1440, height: 900 } });
    const claim = page.locator('.disputed h3 a').first();
    await claim.click();
    const panel = page.getByRole('complementary', { name: 'Evidence' });
    await panel.locator('h3').waitFor();
    const main = await page.locator('.disputed').boundingBox();
    const aside = await panel.boundingBox();
    expect((main?.x ?? 0) + (main?.width ?? 0)).toBeLessThanOrEqual(aside?.x ?? 0);
    await panel.getByText('Stated strength').click();
    expect(await panel.getByText('not GRADE').isVisible()).toBe(true);
  });

  test('has the evidence of both languages side by side', async () => {
    const { data } = await dashboard.api.query(
      '{ claims(filter: { minDocuments: 2 }, first: 100, orderBy: CERTAINTY_DESC) { edges { node { id positions { document { language } } } } } }',
    );
    type Positioned = { node: { id: string; positions: { document: { language: string } }[] } };
    const both = (data as unknown as { claims: { edges: Positioned[] } }).claims.edges.find(
      ({ node }) => new Set(node.positions.map(({ document }) => document.language)).size === 2,
    );
    const { page } = await dashboard.visit(`/documents?claim=${both?.node.id}`, {
      viewport: { width: 1440, height: 900 },
    });
    const panel = page.getByRole('complementary', { name: 'Evidence' });
    const english = await panel.locator('.languages > div', { hasText: 'In English' }).boundingBox();
    const swedish = await panel.locator('.languages > div', { hasText: 'In Swedish' }).boundingBox();
    expect(english?.y).toBe(swedish?.y);
    expect((english?.x ?? 0) + (english?.width ?? 0)).toBeLessThanOrEqual(swedish?.x ?? 0);
  });
});
