// project: browser
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ConsensusViewDocument, type ConsensusViewQuery } from '../../src/dashboard/generated/graphql.ts';
import type { ConsensusRow } from '../../src/dashboard/views/consensus/heat-rows.ts';
import { consensusVariables, readConsensusState } from '../../src/dashboard/views/consensus/consensus-state.ts';
import { documentLabel } from '../../src/dashboard/views/document-label.ts';
import { download, expectAccessible, expectNoSidewaysScroll, expectSound, readCsv, tabTo } from './checks.ts';
import { openDashboard, type Dashboard } from './support.ts';

let dashboard: Dashboard;
beforeAll(async () => {
  dashboard = await openDashboard();
});
afterAll(() => dashboard.close());

/** What the API answers to an address of the view. */
async function consensusAt(search: string, language: 'EN' | 'SV' = 'EN'): Promise<ConsensusRow[]> {
  const variables = consensusVariables(readConsensusState(new URLSearchParams(search)), language);
  return (
    (await dashboard.api.query(ConsensusViewDocument.toString(), variables)).data as unknown as ConsensusViewQuery
  ).consensus.nodes;
}

const names = (rows: ConsensusRow[]): string[] => rows.map(({ subject }) => subject.name);

describe('the view of the consensus', () => {
  test.for([
    ['EN', 'Consensus', 'supports it, stated without a hedge', 'light'],
    ['SV', 'Samstämmighet', 'stöder det, anges utan förbehåll', 'dark'],
  ] as const)('shows who says what, and how firmly, in %s', async ([language, title, words, colorScheme]) => {
    const visit = await dashboard.visit(`/consensus?language=${language}`, { colorScheme });
    const { page } = visit;
    const rows = await consensusAt('', language);
    await page.locator('.heat').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title);
    expect(await page.locator('.heat tbody th a').allTextContents()).toEqual(names(rows));
    const positions = rows.flatMap((row) => row.positions);
    expect(await page.locator('.heat td[data-modality]').count()).toBe(positions.length);
    for (const modality of ['ASSERTED', 'PROBABLE', 'POSSIBLE', 'SPECULATIVE']) {
      const said = positions.filter((position) => position.modality === modality);
      expect(await page.locator(`.heat td[data-modality=${modality}]`).count()).toBe(said.length);
    }
    expect(await page.locator('.heat td[data-modality=ASSERTED]').first().textContent()).toContain(words);
    await expectAccessible(page);
    expectSound(visit);
  });

  test('is sorted by documents, certainty or name', async () => {
    const visit = await dashboard.visit('/consensus/');
    const { page } = visit;
    await page.locator('.heat').waitFor();
    const rows = await consensusAt('');
    const heads = page.locator('.heat tbody th a');
    await page.getByRole('link', { name: 'Subject' }).click();
    await expect.poll(() => heads.allTextContents()).toEqual(names(rows).toSorted(new Intl.Collator('en').compare));
    expect(await page.locator('th[aria-sort=ascending]').textContent()).toContain('Subject');
    await page.getByRole('link', { name: 'Stated strength' }).click();
    const levels = ['HIGH', 'MODERATE', 'LOW', 'VERY_LOW'];
    const expected = levels.flatMap((level) => rows.filter(({ certainty }) => certainty === level));
    await expect.poll(() => heads.allTextContents()).toEqual(names(expected));
    expect(await page.locator('th[aria-sort=descending]').textContent()).toContain('Stated strength');
    await page.goBack();
    await expect.poll(() => heads.first().textContent()).toBe(names(rows).toSorted(new Intl.Collator('en').compare)[0]);
    expectSound(visit);
  });

  test('opens the evidence of a cell, of that document alone, and of a row, of all its claims', async () => {
    const visit = await dashboard.visit('/consensus');
    const { page } = visit;
    const row = (await consensusAt('')).find(({ claims }) => claims.length > 1) as ConsensusRow;
    const [position] = row.positions;
    const line = page.locator('.heat tbody tr', { hasText: row.subject.name }).first();
    await line.locator('td[data-modality] a').first().click();
    const panel = page.getByRole('complementary', { name: 'Evidence' });
    const pieces = panel.locator('.places > li');
    await expect.poll(() => pieces.count()).toBe(position?.evidenceCount);
    expect(new Set(await panel.locator('.source').allTextContents())).toEqual(new Set([position?.document.title]));
    await page.goBack();
    await panel.waitFor({ state: 'detached' });
    await line.locator('th a').click();
    await expect
      .poll(() => pieces.count())
      .toBe(row.positions.reduce((sum, { evidenceCount }) => sum + evidenceCount, 0));
    expect((await panel.locator('h3').allTextContents()).toSorted()).toEqual(
      row.claims.map(({ statement }) => statement).toSorted(),
    );
    await expectAccessible(page);
    expectSound(visit);
  });

  test('is used with the keyboard alone', async () => {
    const visit = await dashboard.visit('/consensus');
    const { page } = visit;
    await page.locator('.heat').waitFor();
    await page.getByRole('combobox', { name: 'Predicates' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.waitForURL((url) => url.searchParams.getAll('predicate').join() === 'TREATS,PREVENTS,IMPROVES');
    const search = 'predicate=TREATS&predicate=PREVENTS&predicate=IMPROVES';
    const rows = await consensusAt(search);
    await expect.poll(() => page.locator('.heat tbody th a').allTextContents()).toEqual(names(rows));
    await tabTo(page, names(rows)[0] as string);
    await tabTo(page, /supports it/);
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: 'Evidence' });
    await panel.locator('h3').first().waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('supports it');
    expectSound(visit);
  });

  test('distinguishes a denial from an assertion', async () => {
    const { page } = await dashboard.visit('/');
    await page.route('**/graphql', async (route) => {
      const response = await route.fetch();
      const answer = (await response.json()) as { data: Partial<ConsensusViewQuery> };
      const position = answer.data.consensus?.nodes[0]?.positions[0];
      if (position) position.stance = 'REFUTES';
      await route.fulfill({ response, json: answer });
    });
    await page.goto(`${dashboard.api.app.url}/consensus`);
    const denied = page.locator('.heat td[data-stance=REFUTES]');
    await denied.waitFor();
    expect(await denied.textContent()).toContain('refutes it');
    expect(await denied.textContent()).toContain('✕');
    await expectAccessible(page);
  });

  test('gives its rows as CSV', async () => {
    const { page } = await dashboard.visit('/consensus?object=dehydration&limit=25');
    await page.locator('.heat').waitFor();
    const { name, bytes } = await download(page, 'Download CSV');
    expect(name).toMatch(/^consensus-[0-9a-f]{16}\.csv$/);
    const positions = (await consensusAt('object=dehydration&limit=25')).flatMap((row) =>
      row.positions.map((position) => ({
        subject: row.subject.id,
        subject_name: row.subject.name,
        certainty: row.certainty,
        document: position.document.id,
        document_title: position.document.title,
        stance: position.stance,
        modality: position.modality,
        places: String(position.evidenceCount),
      })),
    );
    expect(positions.length).toBeGreaterThan(0);
    expect(readCsv(bytes)).toEqual(positions.map((position) => expect.objectContaining(position)));
  });

  test.for([
    ['/consensus?object=muscle-cramp&predicate=DEPLETES', 'No document names anything for this object'],
    ['/consensus?object=no-such-thing', 'Unknown entity “no-such-thing”.'],
  ])('says so where there is nothing to show: %s', async ([address, words]) => {
    const visit = await dashboard.visit(address as string);
    await visit.page.getByText(words as string).waitFor();
    await expectAccessible(visit.page);
    expectSound(visit);
  });

  test('says that the server could not be reached, and asks again', async () => {
    const { page } = await dashboard.visit('/');
    await page.route('**/graphql', (route) => route.abort());
    await page.goto(`${dashboard.api.app.url}/consensus`);
    await page.getByRole('alert').getByText('The server could not be reached.').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => page.locator('.heat tbody tr').count()).toBe((await consensusAt('')).length);
  });

  test('fits a phone 360 pixels wide; the table scrolls beside its first column', async () => {
    const { page } = await dashboard.visit('/consensus', { viewport: { width: 360, height: 740 } });
    await page.locator('.heat').waitFor();
    await expectNoSidewaysScroll(page);
    const [first] = await consensusAt('');
    const [position] = first?.positions.slice(-1) ?? [];
    const head = page.getByRole('columnheader', { name: documentLabel(position?.document.id as string) });
    await head.scrollIntoViewIfNeeded();
    expect(await page.locator('.heat').evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
    const box = await page.locator('.heat tbody th').first().boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    await expectNoSidewaysScroll(page);
  });
});
