// project: browser
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DocumentsViewDocument, type DocumentsViewQuery } from '../../src/dashboard/generated/graphql.ts';
import { sourceDocuments } from '../support/paths.ts';
import { download, expectAccessible, expectNoSidewaysScroll, expectSound, readCsv } from './checks.ts';
import { openDashboard, type Dashboard } from './support.ts';

let dashboard: Dashboard;
beforeAll(async () => {
  dashboard = await openDashboard();
});
afterAll(() => dashboard.close());

async function documents(): Promise<DocumentsViewQuery> {
  const { data } = await dashboard.api.query(DocumentsViewDocument.toString(), { maxDocuments: 100 });
  return data as unknown as DocumentsViewQuery;
}

async function countClaims(filter: string): Promise<number> {
  const { data } = await dashboard.api.query(`{ claims(filter: { status: ACCEPTED, ${filter} }) { totalCount } }`);
  return (data as unknown as { claims: { totalCount: number } }).claims.totalCount;
}

describe.skipIf(!sourceDocuments)('the view of documents', () => {
  test.for([
    ['EN', 'Documents', 'claims only here', 'light'],
    ['SV', 'Dokument', 'påståenden bara här', 'dark'],
  ] as const)('lists them with what there is of each, in %s', async ([language, title, onlyHere, colorScheme]) => {
    const visit = await dashboard.visit(`/documents?language=${language}`, { colorScheme });
    const { page } = visit;
    const { documents: listed, statistics } = await documents();
    await page.locator('.overlaps').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title);
    expect(await page.locator('.documents h2').allTextContents()).toEqual(listed.edges.map(({ node }) => node.title));
    for (const [index, { node }] of listed.edges.entries()) {
      const figures = await page.locator('.documents .card').nth(index).locator('dd').allTextContents();
      const counts = statistics.byDocument.find(({ document }) => document.id === node.id);
      expect(figures.map(Number)).toEqual([counts?.claims, expect.any(Number), counts?.evidence, counts?.entities]);
    }
    expect(await page.getByText(onlyHere).count()).toBe(listed.edges.length);
    await expectAccessible(page);
    expectSound(visit);
  });

  test('shows what they share: each claim in one set, a set with its claims, a claim with its evidence', async () => {
    const visit = await dashboard.visit('/documents');
    const { page } = visit;
    const bars = page.locator('.overlaps .bar');
    await bars.first().waitFor();
    const sizes = (await bars.allTextContents()).map(Number);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(await countClaims(''));
    await bars.first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('set') !== null);
    expect(await page.locator('.claim-list > li').count()).toBe(sizes[0]);
    const claim = page.locator('.claim-list a').first();
    const statement = await claim.textContent();
    await claim.click();
    const panel = page.getByRole('complementary', { name: 'Evidence' });
    await panel.getByRole('heading', { level: 3, name: statement ?? '' }).waitFor();
    await expectAccessible(page);
    expectSound(visit);
  });

  test('takes the texts of all documents at once, and says which it has', async () => {
    const { page } = await dashboard.visit('/documents');
    await page.locator('.text-drop').waitFor();
    const files = readdirSync(sourceDocuments!).map((name) => join(sourceDocuments!, name));
    await page.locator('input[type=file]').setInputFiles(files);
    await expect.poll(() => page.locator('.card .held').count()).toBe(files.length);
    await page.locator('.documents h2 a').first().click();
    await page.locator('.source-text .run').first().waitFor();
  });

  test('gives its figures as CSV, with the release', async () => {
    const { page } = await dashboard.visit('/documents');
    await page.locator('.overlaps').waitFor();
    const { bytes } = await download(page, 'Download CSV');
    const { meta, documents: listed } = await documents();
    expect(readCsv(bytes)).toEqual(
      listed.edges.map(({ node: { id } }) =>
        expect.objectContaining({
          document: id,
          data_release: meta.dataRelease,
          own_claim_count: expect.stringMatching(/^\d+$/),
        }),
      ),
    );
  });

  test('names an unknown set, and fits a phone 360 pixels wide', async () => {
    const { page } = await dashboard.visit('/documents?set=doc-nowhere', { viewport: { width: 360, height: 740 } });
    await page.getByText('The address has set=doc-nowhere').waitFor();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });
});
