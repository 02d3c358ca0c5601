// project: browser
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chainsVariables, readChainsState } from '../../src/dashboard/views/chains/chains-state.ts';
import { claimIdsOf, claimsOf, type Chain } from '../../src/dashboard/views/chains/flow.ts';
import { ChainsViewDocument, type ChainsViewQuery } from '../../src/dashboard/generated/graphql.ts';
import { download, expectAccessible, expectNoSidewaysScroll, expectSound, readCsv, readPng, tabTo } from './checks.ts';
import { openDashboard, type Dashboard } from './support.ts';

let dashboard: Dashboard;
beforeAll(async () => {
  dashboard = await openDashboard();
});
afterAll(() => dashboard.close());

/** What the API answers to an address of the view. */
async function chainsAt(search: string, language: 'EN' | 'SV' = 'EN'): Promise<Chain[]> {
  const variables = chainsVariables(readChainsState(new URLSearchParams(search)), language);
  const { data } = await dashboard.api.query(ChainsViewDocument.toString(), variables);
  return nodesOf(data);
}

function nodesOf(data: unknown): Chain[] {
  return (data as ChainsViewQuery).causalChains.edges.map(({ node }) => node);
}

describe('the view of chains', () => {
  test.for([
    ['EN', 'Chains', 'causes', 'Evidence'],
    ['SV', 'Kedjor', 'orsakar', 'Belägg'],
  ] as const)(
    'lists what the API finds, ranked, and opens the evidence of a hop, in %s',
    async ([language, title, verb, evidence]) => {
      const visit = await dashboard.visit(`/chains?language=${language}`);
      const { page } = visit;
      const chains = await chainsAt('', language);
      await page.locator('.chains > li').first().waitFor();
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title);
      expect(await page.locator('.explanation').allTextContents()).toEqual(
        chains.map(({ explanation }) => explanation),
      );
      expect(await page.locator('.hop').count()).toBe(chains.reduce((sum, { length }) => sum + length, 0));
      await page.locator('.hop').first().click();
      const panel = page.getByRole('complementary', { name: evidence });
      const first = chains[0]?.hops[0];
      await panel.getByRole('heading', { level: 3, name: first?.claim.statement as string }).waitFor();
      expect(await panel.textContent()).toContain(verb);
      expect(new URL(page.url()).searchParams.get('claim')).toBe(first?.claim.id);
      await expectAccessible(page);
      expectSound(visit);
    },
  );

  test('is the same again from its address, dark, at /chains', async () => {
    const search = 'from=diuretics&from=chemotherapy&via=electrolyte-imbalance&maxHops=3&minCertainty=LOW&first=10';
    const visit = await dashboard.visit(`/chains?${search}`, { colorScheme: 'dark' });
    const { page } = visit;
    const chains = await chainsAt(search);
    await page.locator('.chains > li').first().waitFor();
    expect(chains.length).toBeGreaterThan(0);
    expect(await page.locator('.explanation').allTextContents()).toEqual(chains.map(({ explanation }) => explanation));
    await expect.poll(() => page.locator('.chips li').allTextContents()).toEqual(['Diuretics ×', 'Chemotherapy ×']);
    expect(await page.getByRole('combobox', { name: 'Via' }).inputValue()).toBe('Electrolyte imbalance');
    await page.locator('.flow canvas').waitFor();
    await expectAccessible(page);
    expectSound(visit);
  });

  test('is used with the keyboard alone: a start is searched for, a hop opened, the evidence closed', async () => {
    const visit = await dashboard.visit('/chains');
    const { page } = visit;
    await page.locator('.chains > li').first().waitFor();
    await page.getByRole('combobox', { name: 'Start: entity' }).focus();
    await page.keyboard.type('vattendrivande', { delay: 10 });
    await page.getByRole('option', { name: 'Diuretics' }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('from') === 'diuretics');
    const chains = await chainsAt('from=diuretics');
    await expect.poll(() => page.locator('.chains > li').count()).toBe(chains.length);
    await tabTo(page, /^Diuretics causes Muscle cramp/);
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: 'Evidence' });
    await panel.getByRole('heading', { level: 3 }).waitFor();
    expect(await panel.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toMatch(/^Diuretics causes Muscle cramp/);
    expectSound(visit);
  });

  test('opens the evidence of a link of the diagram that is clicked', async () => {
    const { page } = await dashboard.visit('/chains?from=statins&maxHops=1', { reducedMotion: 'reduce' });
    const [chain] = await chainsAt('from=statins&maxHops=1');
    await page.locator('.flow[aria-busy=false] canvas').click();
    await page.waitForURL((url) => url.searchParams.get('claim') === chain?.hops[0]?.claim.id);
    expect(await page.getByRole('complementary', { name: 'Evidence' }).locator('h3').textContent()).toBe(
      chain?.hops[0]?.claim.statement,
    );
  });

  test('gives its chains as CSV and its diagram as PNG', async () => {
    const { page } = await dashboard.visit('/chains', { reducedMotion: 'reduce' });
    await page.locator('.flow[aria-busy=false] canvas').waitFor();
    const csv = await download(page, 'Download CSV');
    expect(csv.name).toBe('chains.csv');
    const hops = (await chainsAt('')).flatMap((chain, index) =>
      chain.hops.map((hop) => ({
        chain: String(index + 1),
        from: hop.from.id,
        predicate: hop.predicate,
        to: hop.to.id,
        claim: claimIdsOf(hop),
        statement: claimsOf(hop)
          .map(({ statement }) => statement)
          .join(' '),
        certainty: hop.certainty,
        stitched: String(chain.stitched),
        documents: chain.documents.map(({ id }) => id).join(' '),
      })),
    );
    expect(readCsv(csv.bytes)).toEqual(hops.map((hop) => expect.objectContaining(hop)));
    const png = await download(page, 'Download PNG');
    expect(png.name).toBe('chains.png');
    const { width, colours } = await readPng(page, png.bytes);
    expect(width).toBeGreaterThan(1000);
    expect(colours).toBeGreaterThan(20);
  });

  test('copies a query that the API answers with what is shown', async () => {
    const { page } = await dashboard.visit('/chains?from=diuretics', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.locator('.chains > li').first().waitFor();
    await page.getByRole('button', { name: 'Copy as GraphQL query' }).click();
    await page.getByText('Copied').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const { data } = await dashboard.api.query(copied);
    expect(nodesOf(data)).toEqual(await chainsAt('from=diuretics'));
  });

  test('says so where no chain leads from start to end', async () => {
    const visit = await dashboard.visit('/chains?from=muscle-cramp&to=diuretics');
    await visit.page.getByText('No chain leads from this start to this target').waitFor();
    expect(await visit.page.locator('.flow').count()).toBe(0);
    await expectAccessible(visit.page);
    expectSound(visit);
  });

  test('says that the server could not be reached, and asks again', async () => {
    const { page } = await dashboard.visit('/consensus');
    await page.locator('.heat').waitFor();
    await page.route('**/graphql', (route) => route.abort());
    await page.goto(`${dashboard.api.app.url}/`);
    await page.getByRole('alert').getByText('The server could not be reached.').waitFor();
    await expectAccessible(page);
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => page.locator('.chains > li').count()).toBe((await chainsAt('')).length);
  });

  test('is whole, with its diagram and its data, after at most 400 kB', async () => {
    const { page } = await dashboard.visit('/chains');
    await page.locator('.flow[aria-busy=false] canvas').waitFor();
    const bytes = await page.evaluate(() =>
      [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
        .map((entry) => (entry as PerformanceResourceTiming).encodedBodySize)
        .reduce((sum, size) => sum + size, 0),
    );
    expect(bytes).toBeGreaterThan(100_000);
    expect(bytes).toBeLessThanOrEqual(400_000);
  });

  test('fits a phone 360 pixels wide', async () => {
    const { page } = await dashboard.visit('/chains', { viewport: { width: 360, height: 740 } });
    await page.locator('.flow[aria-busy=false] canvas').waitFor();
    await expectNoSidewaysScroll(page);
    await page.locator('.hop').first().click();
    await page.getByRole('complementary', { name: 'Evidence' }).getByRole('heading', { level: 3 }).waitFor();
    await expectNoSidewaysScroll(page);
  });
});
