// project: browser
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chainsVariables, readChainsState } from '../../src/dashboard/views/chains/chains-state.ts';
import { claimsOf, entitiesOf, groupByStart, leadsThrough, type Chain } from '../../src/dashboard/views/chains/flow.ts';
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

/** Shows all chains of each start, and reads the names along each. */
async function listed(page: Page): Promise<string[][]> {
  const more = page.locator('.show-all');
  while ((await more.count()) > 0) await more.first().click();
  return page
    .locator('.chain-groups .chains > li')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('.stop')].map((stop) => (stop.textContent ?? '').trim())),
    );
}

const namesOf = (chains: readonly Chain[]): string[][] =>
  groupByStart(chains)
    .flat()
    .map((chain) => entitiesOf(chain).map(({ name }) => name));

const drawn = (page: Page): Promise<void> => page.locator('.flow[aria-busy=false] canvas').waitFor();

describe('the view of chains', () => {
  test.for([
    ['EN', 'Medications → Muscle cramp', 'Chains', 'Evidence'],
    ['SV', 'Läkemedel → Muskelkramp', 'Kedjor', 'Belägg'],
  ] as const)(
    'lists by start what the API finds, each entity of a chain once, and opens the evidence of a hop, in %s',
    async ([language, title, view, evidence]) => {
      const visit = await dashboard.visit(`/chains?language=${language}`);
      const { page } = visit;
      const chains = await chainsAt('', language);
      await page.locator('.chains > li').first().waitFor();
      await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
      expect(await page.title()).toContain(`${title} · ${view} – `);
      expect(await listed(page)).toEqual(namesOf(chains));
      expect(await page.locator('.chain-group h3').allTextContents()).toEqual(
        groupByStart(chains).map((group) => expect.stringContaining(`· ${group.length} `)),
      );
      await page.locator('.chains .step').first().click();
      const panel = page.getByRole('complementary', { name: evidence });
      const first = chains[0]?.hops[0];
      await panel.getByRole('heading', { level: 3, name: first?.claim.statement as string }).waitFor();
      expect(new URL(page.url()).searchParams.get('claim')).toBe(first?.claim.id);
      await expectAccessible(page);
      expectSound(visit);
    },
  );

  test('begins its answer in the first screen, on a desk and on a phone', async () => {
    for (const viewport of [
      { width: 1440, height: 900 },
      { width: 390, height: 844 },
    ]) {
      const { page } = await dashboard.visit('/chains', { viewport });
      await drawn(page);
      const count = await page.locator('.chains-summary p').first().boundingBox();
      const flow = await page.locator('.flow').boundingBox();
      expect(count!.y + count!.height).toBeLessThan(viewport.height / 2);
      expect(flow!.y).toBeLessThan(viewport.height * 0.6);
      await page.context().close();
    }
  });

  test('is the same again from its address, dark', async () => {
    const search = 'from=diuretics&from=chemotherapy&via=electrolyte-imbalance&maxHops=3&minCertainty=LOW&first=10';
    const visit = await dashboard.visit(`/chains?${search}`, { colorScheme: 'dark' });
    const { page } = visit;
    const chains = await chainsAt(search);
    await page.locator('.chains > li').first().waitFor();
    expect(chains.length).toBeGreaterThan(0);
    expect(await listed(page)).toEqual(namesOf(chains));
    await expect
      .poll(() => page.locator('.asked .part').allTextContents())
      .toEqual(['Diuretics', '1 more', 'Muscle cramp', 'Electrolyte imbalance', '3 hops', 'Low']);
    await page.locator('.asked summary').click();
    await expect.poll(() => page.locator('.chips li').allTextContents()).toEqual(['Diuretics ×', 'Chemotherapy ×']);
    expect(await page.getByRole('combobox', { name: 'Via' }).inputValue()).toBe('Electrolyte imbalance');
    await drawn(page);
    await expectAccessible(page);
    expectSound(visit);
  });

  test('is used with the keyboard alone: a start is searched for, a hop opened, the evidence closed', async () => {
    const visit = await dashboard.visit('/chains');
    const { page } = visit;
    await page.locator('.chains > li').first().waitFor();
    await page.locator('.asked summary').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'Start: entity' }).focus();
    await page.keyboard.type('vattendrivande', { delay: 10 });
    await page.getByRole('option', { name: 'Diuretics' }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('from') === 'diuretics');
    const chains = await chainsAt('from=diuretics');
    await page.getByText(`${chains.length} chains from 1 start.`).waitFor();
    await tabTo(page, /^Diuretics cause Muscle cramp/);
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: 'Evidence' });
    await panel.getByRole('heading', { level: 3 }).waitFor();
    expect(await panel.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toMatch(/^Diuretics cause Muscle cramp/);
    expectSound(visit);
  });

  test('the dial fades what is hedged more, live, in the address, by keyboard; everything comes back', async () => {
    const visit = await dashboard.visit('/chains');
    const { page } = visit;
    const chains = await chainsAt('');
    await page.locator('.what-if fieldset:not(:disabled)').waitFor();
    const dial = page.getByRole('slider', { name: 'Evidence that counts' });
    await dial.focus();
    await page.keyboard.press('End');
    await page.waitForURL((url) => url.searchParams.get('strength') === 'ASSERTED');
    expect(await dial.getAttribute('aria-valuetext')).toBe('Asserted only');
    const outcome = page.getByText(new RegExp(`^\\d+ of ${chains.length} chains stand`));
    await outcome.waitFor();
    const standing = Number(/^\d+/.exec((await outcome.textContent()) ?? '')?.[0]);
    expect(standing).toBeLessThan(chains.length);
    expect(await listed(page)).toHaveLength(standing);
    await page.locator('.fallen summary').click();
    expect(await page.locator('.fallen .chains > li').count()).toBe(chains.length - standing);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Count everything' }).click();
    await page.waitForURL((url) => !url.searchParams.has('strength'));
    expect(await listed(page)).toEqual(namesOf(chains));
    expectSound(visit);
  });

  test('names what a hop is limited to, so that chains of the same entities differ', async () => {
    const { page } = await dashboard.visit('/chains?from=ruptured-disc&maxHops=1');
    const step = (part: string) => page.getByRole('link', { name: `Ruptured disc causes Muscle cramp (${part}): Low` });
    await Promise.all([step('Neck').waitFor(), step('Back').waitFor()]);
    await step('Back').click();
    const panel = page.getByRole('complementary', { name: 'Evidence' });
    await panel.getByText('Limited to: Back').waitFor();
    expect(await panel.getByRole('heading', { level: 3 }).first().textContent()).toBe(
      'A ruptured disc can cause muscle cramps in the back.',
    );
  });

  test('a document that does not count takes its chains along, from the address too', async () => {
    const { page } = await dashboard.visit('/chains?from=statins&maxHops=1');
    const [chain] = await chainsAt('from=statins&maxHops=1');
    const [source] = chain!.documents;
    expect(chain!.documents).toHaveLength(1);
    await page.locator('.what-if fieldset:not(:disabled)').waitFor();
    await page.getByRole('checkbox', { name: source!.title }).uncheck();
    await page.getByText('0 of 1 chain stand with what counts; 1 claim falls.').waitFor();
    expect(new URL(page.url()).searchParams.getAll('without')).toEqual([source!.id]);
    await page.reload();
    await page.getByText('0 of 1 chain stand with what counts; 1 claim falls.').waitFor();
    await page.getByText('No chain stands with what counts.').waitFor();
  });

  test('opens the evidence of a link of the diagram that is clicked', async () => {
    const { page } = await dashboard.visit('/chains?from=statins&maxHops=1');
    const [chain] = await chainsAt('from=statins&maxHops=1');
    await page.locator('.flow[aria-busy=false] canvas').click();
    await page.waitForURL((url) => url.searchParams.get('claim') === chain?.hops[0]?.claim.id);
    expect(await page.getByRole('complementary', { name: 'Evidence' }).locator('h3').textContent()).toBe(
      chain?.hops[0]?.claim.statement,
    );
  });

  test('lists only the chains through an entity of the diagram that is clicked, or chosen above it', async () => {
    const { page } = await dashboard.visit('/chains');
    const chains = await chainsAt('');
    await drawn(page);
    const { width, height } = (await page.locator('.flow').boundingBox())!;
    // The target: the only node of the last column, in its middle.
    await page.locator('.flow canvas').click({ position: { x: width - 134, y: height / 2 } });
    await page.waitForURL((url) => url.searchParams.get('through') === 'muscle-cramp');
    await page
      .getByRole('group', { name: 'Through' })
      .getByRole('button', { name: /^Electrolyte imbalance/ })
      .click();
    await page.waitForURL((url) => url.searchParams.get('through') === 'electrolyte-imbalance');
    expect(await listed(page)).toEqual(namesOf(chains.filter((chain) => leadsThrough('electrolyte-imbalance', chain))));
  });

  test('gives its chains as CSV and its diagram as a figure, named after the question and the release', async () => {
    const { page } = await dashboard.visit('/chains?from=diuretics', { colorScheme: 'dark' });
    await drawn(page);
    const csv = await download(page, 'Download CSV');
    expect(csv.name).toMatch(/^chains-diuretics-to-muscle-cramp-[0-9a-f]{16}\.csv$/);
    const hops = (await chainsAt('from=diuretics')).flatMap((chain, index) =>
      chain.hops.map((hop) => ({
        chain: String(index + 1),
        from: hop.from.id,
        predicate: hop.predicate,
        to: hop.to.id,
        claims: claimsOf(hop)
          .map(({ id }) => id)
          .join('|'),
        statement: claimsOf(hop)
          .map(({ statement }) => statement)
          .join(' '),
        certainty: hop.certainty,
        stitched: String(chain.stitched),
        documents: chain.documents.map(({ id }) => id).join('|'),
        document_count: String(chain.documents.length),
      })),
    );
    expect(readCsv(csv.bytes)).toEqual(hops.map((hop) => expect.objectContaining(hop)));
    const svg = await download(page, 'Download SVG');
    const release = /-([0-9a-f]{16})\.svg$/.exec(svg.name)?.[1];
    const text = svg.bytes.toString('utf8');
    for (const part of [
      'Diuretics → Muscle cramp',
      'Stated strength:',
      'Moderate',
      'Medication',
      'Electrolyte imbalance',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).toContain('<rect width="100%" height="100%" fill="rgb(255, 255, 255)"/>');
    expect(text).toContain(`Data release: ${release}.`);
    expect(text).toContain('/chains?from=diuretics');
    const png = await download(page, 'Download PNG');
    expect(png.name).toBe(svg.name.replace('.svg', '.png'));
    const { width, colours } = await readPng(page, png.bytes);
    expect(width).toBe(2336);
    expect(colours).toBeGreaterThan(20);
  });

  test('copies a query that the API answers with what is shown, and a link; opens the query in Playground', async () => {
    const { page } = await dashboard.visit('/chains?from=diuretics', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.locator('.chains > li').first().waitFor();
    await page.getByRole('button', { name: 'Copy as GraphQL query' }).click();
    await page.getByText('Copied').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const { data } = await dashboard.api.query(copied);
    expect(nodesOf(data)).toEqual(await chainsAt('from=diuretics'));
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    const notebook = await download(page, 'Notebook for Python');
    expect(notebook.name).toMatch(/^chains-diuretics-to-muscle-cramp-[0-9a-f]{16}\.ipynb$/);
    expect(notebook.bytes.toString('utf8')).toContain('causalChains');
    await page.getByRole('link', { name: 'Open in Playground' }).click();
    await page.waitForURL('**/playground#query=*');
    await page.getByText('From the link').waitFor();
    await expect.poll(() => page.locator('.CodeMirror').first().textContent()).toContain('ChainsView');
  });

  test('names what of the address it does not show', async () => {
    const { page } = await dashboard.visit('/chains?hops=6&maxHops=99&from=no-such-thing');
    await page.getByText('There is no entity with the id “no-such-thing”.').waitFor();
    expect(await page.locator('.failure p').allTextContents()).toEqual([
      'The address has “hops”, which this page does not know. It is left out.',
      'The address has maxHops=99, which is not possible here. It is left out.',
      'There is no entity with the id “no-such-thing”.',
    ]);
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
    await page.goto(`${dashboard.api.app.url}/chains`);
    await page.getByRole('alert').getByText('The server could not be reached.').waitFor();
    await expectAccessible(page);
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.chains > li').first().waitFor();
    expect(await listed(page)).toEqual(namesOf(await chainsAt('')));
  });

  test('is whole, with its diagram and its data, after at most 400 kB', async () => {
    const { page } = await dashboard.visit('/chains');
    await drawn(page);
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
    await drawn(page);
    await listed(page);
    await expectNoSidewaysScroll(page);
    await page.locator('.asked summary').click();
    await expectNoSidewaysScroll(page);
    await page.locator('.chain-groups .step').first().click();
    await page.getByRole('complementary', { name: 'Evidence' }).getByRole('heading', { level: 3 }).waitFor();
    await expectNoSidewaysScroll(page);
  });
});
