// project: browser
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { ConsensusViewDocument, type ConsensusViewQuery } from '../../src/dashboard/generated/graphql.ts';
import { labelBeside } from '../../src/domain/statement/verb.ts';
import { linesOf, type ConsensusRow, type HeatLine } from '../../src/dashboard/views/consensus/heat-rows.ts';
import { consensusVariables, readConsensusState } from '../../src/dashboard/views/consensus/consensus-state.ts';
import {
  download,
  expectAccessible,
  expectAnswerFirst,
  expectNoSidewaysScroll,
  expectSound,
  expectWholeWords,
  readCsv,
  tabTo,
} from './checks.ts';
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
const shownNames = (page: Page) => page.locator('.heat tbody .by-name a').allTextContents();

const treatments = 'predicate=TREATS&predicate=PREVENTS&predicate=IMPROVES';

/** The row of a subject. */
const rowOf = (page: Page, { subject }: ConsensusRow) =>
  page.locator('.heat tbody').filter({ has: page.getByRole('link', { name: subject.name, exact: true }) });

const isAsserted = (claims: ConsensusRow['claims']): boolean =>
  claims.some(({ positions }) => positions.some(({ modality }) => modality === 'ASSERTED'));

const firm = (line: HeatLine) => line.positions.filter(({ modality }) => modality === 'ASSERTED');

/** The row and the lines of a subject that several lines are said of. */
async function severalLines(search: string): Promise<{ row: ConsensusRow; lines: HeatLine[] }> {
  const row = (await consensusAt(search)).find((one) => linesOf(one).length > 1) as ConsensusRow;
  return { row, lines: linesOf(row) };
}

describe('the view of the consensus', () => {
  test.for([
    ['EN', 'What helps against Muscle cramp', 'can relieve: supports it, stated as possible', 'light'],
    ['SV', 'Vad som hjälper mot Muskelkramp', 'kan lindra: stöder det, anges som möjligt', 'dark'],
  ] as const)('shows who says what, and how firmly, in %s', async ([language, title, words, colorScheme]) => {
    const visit = await dashboard.visit(`/consensus?${treatments}&language=${language}`, { colorScheme });
    const { page } = visit;
    const rows = await consensusAt(treatments, language);
    await page.locator('.heat').waitFor();
    // The name in it is asked for apart from the rows.
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe(title);
    await expect.poll(() => page.title()).toContain(title);
    expect(await shownNames(page)).toEqual(names(rows));
    const positions = rows.flatMap(linesOf).flatMap((line) => line.positions);
    for (const modality of ['ASSERTED', 'PROBABLE', 'POSSIBLE', 'SPECULATIVE']) {
      const said = positions.filter((position) => position.modality === modality);
      expect(await page.locator(`.heat td [data-modality=${modality}]`).count()).toBe(said.length);
    }
    expect((await page.locator('.heat td [data-modality=POSSIBLE]').allTextContents()).join()).toContain(words);
    await expectAccessible(page);
    expectSound(visit);
  });

  test('keeps apart what is said with each predicate, each with its own strength', async () => {
    const { page } = await dashboard.visit(`/consensus?${treatments}`);
    await page.locator('.heat').waitFor();
    const { row, lines } = await severalLines(treatments);
    const shown = rowOf(page, row).locator('tr');
    expect(await shown.locator('.predicate').allTextContents()).toEqual(
      lines.map(({ predicate }) => labelBeside(row.subject, predicate).en),
    );
    expect(await shown.locator('.certainty').evaluateAll((all) => all.map((one) => one.dataset['certainty']))).toEqual(
      lines.map(({ certainty }) => certainty),
    );
    const cells = await shown.evaluateAll((all) => all.map((line) => line.querySelectorAll('td a').length));
    expect(cells).toEqual(lines.map(({ positions }) => positions.length));
  });

  test.for([
    [true, 'cause', 'cause: supports it'],
    [false, 'causes', 'causes: supports it'],
  ] as const)('has its verbs in the number of the subject (plural: %s)', async ([hasPluralName, head, cell]) => {
    const { page } = await dashboard.visit('/consensus?predicate=CAUSES');
    await page.locator('.heat').waitFor();
    const rows = await consensusAt('predicate=CAUSES');
    const row = rows.find(({ subject, claims }) => subject.hasPluralName === hasPluralName && isAsserted(claims))!;
    expect(await rowOf(page, row).locator('.predicate').textContent()).toBe(head);
    const said = await rowOf(page, row).locator('td [data-modality=ASSERTED]').allTextContents();
    for (const words of said) expect(words).toMatch(new RegExp(`^${cell}`));
    await rowOf(page, row).locator('td [data-modality=ASSERTED]').first().click();
    await expect.poll(() => page.locator('.triple em').first().textContent()).toBe(head);
  });

  test('heads each column with the whole title of a document, and breaks no word of it, at any width', async () => {
    const { page } = await dashboard.visit('/consensus');
    const rows = await consensusAt('');
    const titles = rows.flatMap(linesOf).flatMap(({ positions }) => positions.map(({ document }) => document.title));
    for (const width of [1440, 1024, 390, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await page.locator('.heat').waitFor();
      const heads = page.locator('.heat thead .document a');
      expect((await heads.allTextContents()).toSorted()).toEqual([...new Set(titles)].toSorted());
      await expectWholeWords(page.locator('.heat th'));
      await expectNoSidewaysScroll(page);
    }
  });

  test('is sorted by documents, strength, disagreement or name', async () => {
    const visit = await dashboard.visit('/consensus/');
    const { page } = visit;
    await page.locator('.heat').waitFor();
    const rows = await consensusAt('');
    await page.getByRole('link', { name: 'Subject' }).click();
    await expect.poll(() => shownNames(page)).toEqual(names(rows).toSorted(new Intl.Collator('en').compare));
    expect(await page.locator('th[aria-sort=ascending]').textContent()).toContain('Subject');
    await page.getByRole('link', { name: 'Relation, stated strength' }).click();
    const levels = ['HIGH', 'MODERATE', 'LOW', 'VERY_LOW'];
    const expected = levels.flatMap((level) => rows.filter((row) => linesOf(row)[0]?.certainty === level));
    await expect.poll(() => shownNames(page)).toEqual(names(expected));
    expect(await page.locator('th[aria-sort=descending]').textContent()).toContain('stated strength');
    await page.getByRole('combobox', { name: 'Sort by' }).selectOption('Disagreement');
    const differing = rows.filter((row) => linesOf(row).some(({ disagreement }) => disagreement !== null));
    expect(differing.length).toBeGreaterThan(2);
    await expect
      .poll(async () => (await shownNames(page)).slice(0, differing.length).toSorted())
      .toEqual(names(differing).toSorted());
    expect(await page.locator('.heat tbody').first().textContent()).toContain('differ in firmness');
    await page.goBack();
    await expect.poll(() => shownNames(page)).toEqual(names(expected));
    expectSound(visit);
  });

  test('opens the evidence of a cell, of that document and predicate alone, and of a row, of all its claims', async () => {
    const visit = await dashboard.visit('/consensus');
    const { page } = visit;
    const { row, lines } = await severalLines('');
    const [line] = lines as [HeatLine];
    const documents = line.positions.toSorted((one, other) => (one.document.id < other.document.id ? -1 : 1));
    const cell = rowOf(page, row).locator('td a').first();
    await cell.click();
    const panel = page.getByRole('complementary', { name: 'Evidence' });
    const pieces = panel.locator('.places > li');
    await expect.poll(() => pieces.count()).toBe(documents[0]?.evidenceCount);
    expect(new Set(await panel.locator('.source').allTextContents())).toEqual(new Set([documents[0]?.document.title]));
    expect(await cell.getAttribute('aria-current')).toBe('true');
    await page.reload();
    await expect.poll(() => pieces.count()).toBe(documents[0]?.evidenceCount);
    await page.goBack();
    await panel.waitFor({ state: 'detached' });
    await rowOf(page, row).locator('.by-name a').click();
    const all = lines.flatMap(({ positions }) => positions);
    await expect.poll(() => pieces.count()).toBe(all.reduce((sum, { evidenceCount }) => sum + evidenceCount, 0));
    expect(await panel.locator('h3').count()).toBe(row.claims.length);
    await expectAccessible(page);
    expectSound(visit);
  });

  test('is used with the keyboard alone', async () => {
    const visit = await dashboard.visit('/consensus');
    const { page } = visit;
    await page.locator('.heat').waitFor();
    await tabTo(page, 'Change');
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'Predicates' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.waitForURL((url) => url.searchParams.getAll('predicate').join() === 'TREATS,PREVENTS,IMPROVES');
    const rows = await consensusAt(treatments);
    await expect.poll(() => shownNames(page)).toEqual(names(rows));
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

  test('says that no document denies anything, and distinguishes a denial where one does', async () => {
    const { page } = await dashboard.visit('/consensus');
    await page.getByText('No document denies any of it.').waitFor();
    expect(await page.locator('.heat [data-stance=REFUTES]').count()).toBe(0);
    await page.route('**/graphql', async (route) => {
      const response = await route.fetch();
      const answer = (await response.json()) as { data: Partial<ConsensusViewQuery> };
      const claim = answer.data.consensus?.nodes[0]?.claims[0];
      if (claim?.positions[0] && answer.data.denied) {
        claim.positions[0].stance = 'REFUTES';
        claim.disagreement = 'DENIED';
        answer.data.denied.totalCount = 1;
      }
      await route.fulfill({ response, json: answer });
    });
    await page.goto(`${dashboard.api.app.url}/consensus`);
    const denied = page.locator('.heat td [data-stance=REFUTES]');
    await denied.waitFor();
    expect(await denied.textContent()).toMatch(/^✕ denies it: refutes it, stated/);
    await page.getByText('On 1 subject a document denies what is stated.').waitFor();
    expect(await page.locator('.heat .differs').first().textContent()).toBe('denied by one');
    await expectAccessible(page);
  });

  test('fades what does not count, and weighs the rest anew, live and as its address says', async () => {
    const visit = await dashboard.visit('/consensus');
    const { page } = visit;
    await page.locator('.heat').waitFor();
    await page.locator('.asked summary').first().click();
    await page.getByRole('slider', { name: 'Evidence that counts' }).fill('3');
    const rows = await consensusAt('');
    const standing = rows.filter((row) => linesOf(row).some((line) => firm(line).length > 0));
    expect(standing.length).toBeGreaterThan(0);
    expect(standing.length).toBeLessThan(rows.length);
    const outcome = `${standing.length} of ${rows.length} subjects stand by what counts.`;
    await page.getByText(outcome).waitFor();
    const lines = rows.flatMap(linesOf);
    const positions = lines.flatMap((line) => line.positions);
    expect(await page.locator('.heat td [data-counts=true]').count()).toBe(lines.flatMap(firm).length);
    expect(await page.locator('.heat td [data-counts=false]').count()).toBe(
      positions.length - lines.flatMap(firm).length,
    );
    expect(await page.locator('.heat tbody[data-counts=true]').count()).toBe(standing.length);
    expect(await page.locator('.heat .line-head[data-counts=false]').count()).toBe(
      lines.filter((line) => firm(line).length === 0).length,
    );
    // What one document alone states without a hedge is moderate, whatever others allow.
    const alone = rows.find((row) => {
      const [line] = linesOf(row);
      return line && line.claims.length === 1 && line.certainty === 'HIGH' && firm(line).length === 1;
    }) as ConsensusRow;
    expect(await rowOf(page, alone).locator('.certainty').first().getAttribute('data-certainty')).toBe('MODERATE');
    await expectAccessible(page);
    expect(new URL(page.url()).searchParams.get('strength')).toBe('ASSERTED');
    await page.reload();
    await page.getByText(outcome).waitFor();
    expectSound(visit);
  });

  test('counts the claims of all pages at once, and says of how many subjects it weighs those shown', async () => {
    const small = await openDashboard({ MAX_PAGE_SIZE: '20' });
    try {
      const { page } = await small.visit('/consensus');
      const all = await consensusAt('');
      const claims = new Set(all.flatMap((row) => row.claims.map(({ id }) => id)));
      const itself = all.filter((row) => row.claims.some(({ object }) => object.id === 'muscle-cramp'));
      const counts = `${all.length} subjects in ${claims.size} claims. ${itself.length} are named for Muscle cramp itself`;
      const summary = page.locator('.consensus-summary [role=status]');
      await expect.poll(() => summary.textContent()).toContain(counts);
      expect((await shownNames(page)).length).toBe(20);
      await page.locator('.asked summary').first().click();
      await page.getByRole('slider', { name: 'Evidence that counts' }).fill('3');
      await expect
        .poll(() => summary.textContent())
        .toContain(`of the 20 subjects shown, of ${all.length} in all, stand`);
    } finally {
      await small.close();
    }
  });

  test('shows more when asked, each subject once, and gives all of them as CSV', async () => {
    const small = await openDashboard({ MAX_PAGE_SIZE: '20' });
    try {
      const { page } = await small.visit('/consensus');
      const all = (await consensusAt('')).map(({ subject }) => subject.name);
      await page.locator('.heat').waitFor();
      expect(await shownNames(page)).toEqual(all.slice(0, 20));
      await page.getByRole('button', { name: `Show more (${all.length - 20} left)` }).click();
      await expect.poll(() => shownNames(page)).toEqual(all.slice(0, 40));
      const { bytes } = await download(page, 'Download CSV');
      expect([...new Set(readCsv(bytes).map((row) => row['subject_name']))]).toEqual(all);
    } finally {
      await small.close();
    }
  });

  test('gives its rows as CSV', async () => {
    const { page } = await dashboard.visit('/consensus?object=dehydration');
    await page.locator('.heat').waitFor();
    const { name, bytes } = await download(page, 'Download CSV');
    expect(name).toMatch(/^consensus-causal-of-dehydration-[0-9a-f]{16}\.csv$/);
    const positions = (await consensusAt('object=dehydration')).flatMap((row) =>
      linesOf(row).flatMap(({ predicate, certainty, claims, positions: said }) =>
        said.map((position) => ({
          subject: row.subject.id,
          subject_name: row.subject.name,
          predicate,
          certainty,
          document: position.document.id,
          document_title: position.document.title,
          stance: position.stance,
          modality: position.modality,
          evidence_count: String(position.evidenceCount),
          claims: claims.join('|'),
        })),
      ),
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
    await expect.poll(() => page.locator('.heat tbody').count()).toBe((await consensusAt('')).length);
  });

  test.for([
    [1440, 900],
    [1024, 768],
    [390, 844],
  ] as const)('shows the answer on the first screen, %i wide and %i high', async ([width, height]) => {
    const { page } = await dashboard.visit('/consensus', { viewport: { width, height } });
    await expectAnswerFirst(page.locator('.heat tbody').first());
  });

  test('fits a phone 360 pixels wide; the table scrolls below its first row and beside its first column', async () => {
    const { page } = await dashboard.visit('/consensus', { viewport: { width: 360, height: 740 } });
    const table = page.locator('.heat');
    await table.waitFor();
    await expectNoSidewaysScroll(page);
    await table.evaluate((element) => element.scrollTo(150, 400));
    expect(await table.evaluate((element) => [element.scrollLeft, element.scrollTop])).toEqual([150, 400]);
    const frame = (await table.boundingBox())!;
    const head = (await page.locator('.heat thead .by-name').boundingBox())!;
    expect([Math.round(head.x - frame.x), Math.round(head.y - frame.y)]).toEqual([1, 1]);
    const name = (await page.locator('.heat tbody .by-name').last().boundingBox())!;
    expect(Math.round(name.x - frame.x)).toBe(1);
    await expectNoSidewaysScroll(page);
  });

  test('is printed whole: no bar to unfold, no frame that scrolls, every document in its width', async () => {
    const { page } = await dashboard.visit('/consensus', { viewport: { width: 1024, height: 768 } });
    await page.locator('.heat').waitFor();
    await page.emulateMedia({ media: 'print' });
    const [shown, whole] = await page.locator('.heat').evaluate((table) => [
      [table.clientWidth, table.clientHeight],
      [table.scrollWidth, table.scrollHeight],
    ]);
    expect(shown).toEqual(whole);
    expect(await page.locator('.asked .change').isVisible()).toBe(false);
    expect(await page.locator('.view-tools').isVisible()).toBe(false);
  });
});
