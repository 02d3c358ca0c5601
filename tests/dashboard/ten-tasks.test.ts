// project: browser
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sourceDocuments } from '../support/paths.ts';
import { root } from '../support/api.ts';
import { download, expectNoSidewaysScroll, expectSound, readPng } from './checks.ts';
import { readPdf } from './pdf.ts';
import type { Visit } from '../support/browser.ts';
import { openDashboard, type Dashboard } from './support.ts';

/**
 * What a new user wants, from the start page on, by what is seen there: visible roles and names, and no address. Clicks count; typing into
 * the search and pressing Enter at once is an entry, which is counted apart.
 */

const python = process.env['EXPORT_TOOLS'];
const clipboard = ['clipboard-read', 'clipboard-write'];

let dashboard: Dashboard;
let release: string;
beforeAll(async () => {
  dashboard = await openDashboard();
  ({ dataRelease: release } = (await ask<{ meta: { dataRelease: string } }>('{ meta { dataRelease } }')).meta);
});

/** A user's way from the start page, which counts. */
interface Way {
  name: string;
  visit: Visit;
  page: Page;
  counts: { clicks: number; entries: number };
  /** How long a program takes that clicks at once and waits for each result. */
  readonly seconds: number;
  click: (what: Locator) => Promise<void>;
  /** Presses a button that downloads a file, and reads the file. */
  download: (button: string) => ReturnType<typeof download>;
  /** Types into the search and presses Enter, without waiting for what the search offers. */
  enter: (text: string) => Promise<void>;
}

/** The ways that were walked to their ends. */
const walked: Way[] = [];
afterAll(async () => {
  const lines = walked.map(({ name, counts, seconds }) =>
    [name, `clicks: ${counts.clicks}`, `entries: ${counts.entries}`, `${seconds.toFixed(1)} s`].join(' | '),
  );
  console.log(`\n${lines.join('\n')}`);
  await dashboard.close();
});

/** Opens the start page; from there on clicks and entries count. */
async function begin({ name }: { name: string }, options?: BrowserContextOptions): Promise<Way> {
  const visit = await dashboard.visit('/', options);
  const { page } = visit;
  await page.getByRole('figure').waitFor();
  const counts = { clicks: 0, entries: 0 };
  const began = performance.now();
  return {
    name,
    visit,
    page,
    counts,
    get seconds() {
      return (performance.now() - began) / 1_000;
    },
    async click(what) {
      counts.clicks += 1;
      await what.click();
    },
    async download(button) {
      counts.clicks += 1;
      return download(page, button);
    },
    async enter(text) {
      counts.entries += 1;
      const field = page.getByRole('search').getByRole('combobox', { name: 'Search' });
      await field.fill(text);
      await field.press('Enter');
    },
  };
}

/** Expects that a way that led to its end took exactly these clicks and entries, and that nothing went wrong on it. */
function expectEnd(way: Way, wanted: Way['counts']): void {
  walked.push({ ...way });
  expect(way.counts).toEqual(wanted);
  expectSound(way.visit);
}

async function ask<Data>(query: string): Promise<Data> {
  const { data, errors } = await dashboard.api.query(query);
  expect(errors).toBeUndefined();
  return data as Data;
}

interface Chains {
  causalChains: { totalCount: number; edges: { node: { hops: { from: { name: string } }[] } }[] };
}

/** The names of all entities along each chain from medications to a cramp, without the cramp. */
async function medicationChains(): Promise<string[][]> {
  const { causalChains } = await ask<Chains>(
    `{ causalChains(from: { kinds: [MEDICATION] }, to: { ids: ["muscle-cramp"] }, maxHops: 4, first: 100) {
      totalCount edges { node { hops { from { name } } } }
    } }`,
  );
  const chains = causalChains.edges.map(({ node }) => node.hops.map(({ from }) => from.name));
  expect(chains).toHaveLength(causalChains.totalCount);
  return chains;
}

const medications = (page: Page) => page.getByRole('link', { name: 'Which medications lead to muscle cramps' });

/** Expects the quote of a passage that the open evidence locates, as the document has it. */
async function expectQuote(evidence: Locator, fileName: string): Promise<void> {
  const quote = evidence.getByRole('blockquote');
  await quote.waitFor();
  const location = await evidence.getByRole('link', { name: /^characters/ }).textContent();
  const [start, end] = location!.match(/\d+/g)!.map(Number);
  const characters = Array.from(readFileSync(join(sourceDocuments!, fileName), 'utf8'));
  const sentence = characters.slice(start, end).join('');
  expect(sentence).toMatch(/diuretics.* can .*electrolyte imbalance/);
  expect(await quote.innerText()).toBe(sentence);
}

const evidenceOf = (page: Page) => page.getByRole('complementary', { name: 'Evidence' });

const regions = (page: Page) => page.getByRole('region').allInnerTexts();

/** The document that says what diuretics do to electrolytes. */
const fileName = '001_5db335dd8ddc905d.txt';

describe('a new user', () => {
  test('which medications lead to cramps, and through what', async ({ task }) => {
    const way = await begin(task);
    const { page, click } = way;
    await click(medications(page));
    const chains = await medicationChains();
    const starts = new Set(chains.map(([start]) => start!));
    await page.getByText(`${chains.length} chains from ${starts.size} starts.`).waitFor();
    expect(starts.size).toBeGreaterThan(5);
    for (const name of starts) await page.getByRole('region', { name, exact: true }).waitFor();
    const through = page.getByRole('group', { name: 'Through' }).getByRole('button');
    const shown = (await through.allInnerTexts()).map((text) => text.trim().split(/\s+(?=\d+$)/));
    expect(shown.length).toBeGreaterThan(3);
    for (const [name, count] of shown) {
      expect([name, Number(count)]).toEqual([name, chains.filter((chain) => chain.slice(1).includes(name!)).length]);
    }
    expectEnd(way, { clicks: 1, entries: 0 });
  });

  test.skipIf(!sourceDocuments)('the sentence behind diuretics → electrolyte imbalance', async ({ task }) => {
    const way = await begin(task);
    const { page, click } = way;
    await click(page.getByRole('figure').getByRole('link', { name: 'cause Low' }));
    const evidence = evidenceOf(page);
    await evidence.getByRole('heading', { name: 'Diuretics can cause electrolyte imbalance.' }).waitFor();
    await expectQuote(evidence, fileName);
    expectEnd(way, { clicks: 1, entries: 0 });
  });

  test('what differs between the documents', async ({ task }) => {
    const way = await begin(task);
    const { page, click } = way;
    await click(page.getByRole('link', { name: 'Where do the documents differ?' }));
    const { disagreements } = await ask<{
      disagreements: { totalCount: number; edges: { node: { statement: string } }[] };
    }>('{ disagreements(first: 100) { totalCount edges { node { statement } } } }');
    await page.getByText(`No document denies what another states. On ${disagreements.totalCount} of the `).waitFor();
    const claims = page.getByRole('article');
    expect((await claims.getByRole('heading').allTextContents()).toSorted()).toEqual(
      disagreements.edges.map(({ node }) => node.statement).toSorted(),
    );
    const fatigue = claims.filter({ hasText: 'Muscle fatigue causes muscle cramps.' });
    const said = await fatigue.getByRole('definition').allInnerTexts();
    expect(said).toEqual(expect.arrayContaining(['Leg muscle cramps', 'Blood loss may', 'Muskelspasmer kan']));
    expectEnd(way, { clicks: 1, entries: 0 });
  });

  test('find “kalkbrist”', async ({ task }) => {
    const way = await begin(task);
    const { page, enter } = way;
    await enter('kalkbrist');
    await page.getByRole('heading', { level: 1, name: 'Low calcium', exact: true }).waitFor();
    await page.getByRole('definition').filter({ hasText: 'Kalciumbrist' }).waitFor();
    expectEnd(way, { clicks: 0, entries: 1 });
  });

  test('find “MESH:D009120”', async ({ task }) => {
    const way = await begin(task);
    const { page, enter } = way;
    await enter('MESH:D009120');
    await page.getByRole('heading', { level: 1, name: 'Muscle cramp', exact: true }).waitFor();
    const code = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'MESH:D009120' }) });
    expect(await code.innerText()).toContain('skos:exactMatch');
    expectEnd(way, { clicks: 0, entries: 1 });
  });

  test('a figure for a paper, as SVG and as PNG', async ({ task }) => {
    const way = await begin(task);
    const { page } = way;
    await way.click(medications(page));
    const svg = await way.download('Download SVG');
    const png = await way.download('Download PNG');
    expect([svg.name, png.name]).toEqual(
      ['svg', 'png'].map((ending) => `chains-medication-to-muscle-cramp-${release}.${ending}`),
    );
    const drawing = svg.bytes.toString('utf8');
    const texts = [...drawing.matchAll(/<(?:title|text)\b[^>]*>([^<]*)</g)].map(([, text]) => text);
    expect(texts[0]).toBe('Medications → Muscle cramp');
    const legend = ['Stated strength:', 'High', 'Low', 'Kind:', 'Medication', 'Cause'];
    const names = ['Diuretics', 'Electrolyte imbalance', 'Muscle cramp'];
    const origin = [`Data release: ${release}.`, page.url()];
    expect(texts).toEqual(expect.arrayContaining([...legend, ...names, ...origin]));
    const [width, height] = /width="(\d+)" height="(\d+)"/.exec(drawing)!.slice(1).map(Number);
    const picture = await readPng(page, png.bytes);
    expect(picture).toMatchObject({ width: 2 * width!, height: 2 * height! });
    expect(picture.colours).toBeGreaterThan(20);
    expectEnd(way, { clicks: 3, entries: 0 });
  });

  test.skipIf(!python)('the data in pandas, in three lines', async ({ task }) => {
    const way = await begin(task, { permissions: clipboard });
    const { page, click } = way;
    await click(page.getByRole('link', { name: 'Exports' }));
    await click(page.getByRole('button', { name: 'Copy: pandas (Python)' }));
    await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
    const code = await page.evaluate(() => navigator.clipboard.readText());
    expect(code.split('\n')).toHaveLength(3);
    const { stdout } = await promisify(execFile)(python!, ['-c', `${code}\nprint(len(causes))`]);
    const { entity } = await ask<{ entity: { causes: { totalCount: number } } }>(
      '{ entity(id: "muscle-cramp") { causes(filter: { predicates: [CAUSES] }) { totalCount } } }',
    );
    expect(entity.causes.totalCount).toBeGreaterThan(50);
    expect(stdout).toMatch(/ Muscle fatigue +HIGH +5$/m);
    expect(stdout.trim().split('\n').at(-1)).toBe(String(entity.causes.totalCount));
    expectEnd(way, { clicks: 2, entries: 0 });
  });

  test('share a view', async ({ task }) => {
    const way = await begin(task, { permissions: clipboard });
    const { page, click } = way;
    await click(medications(page));
    await click(page.getByRole('group', { name: 'Through' }).getByRole('button', { name: /^Electrolyte imbalance/ }));
    await click(page.getByRole('button', { name: 'Copy link' }));
    await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const shown = await regions(page);
    expect(shown.join()).toContain('Diuretics');
    expect(shown.join()).not.toContain('Statins');
    const other = await dashboard.visit(link.slice(dashboard.api.app.url.length));
    await expect.poll(() => regions(other.page)).toEqual(shown);
    expect(await other.page.title()).toBe(await page.title());
    expectEnd(way, { clicks: 3, entries: 0 });
  });

  test('print a view', async ({ task }) => {
    const way = await begin(task);
    const { page, click } = way;
    await click(medications(page));
    const chains = await medicationChains();
    await page.getByText(`${chains.length} chains from `).waitFor();
    const { headings, pages } = readPdf(await page.pdf({ format: 'A4', tagged: true, outline: true }));
    expect(headings).toEqual(expect.arrayContaining(['Medications → Muscle cramp', 'Chains by start']));
    // All chains are on paper, which has no button for more of them, and each page has a part of them.
    const names = chains.flat().length;
    expect(pages.length).toBeGreaterThan(3);
    for (const texts of pages) expect(texts).toBeGreaterThan(10);
    expect(pages.reduce((sum, texts) => sum + texts, 0)).toBeGreaterThan(names);
    await page.emulateMedia({ media: 'print' });
    const paper = { width: 700, height: 990 };
    await page.setViewportSize(paper);
    const { x, width } = (await page.locator('.flow canvas').boundingBox())!;
    expect(x + width).toBeLessThanOrEqual(paper.width);
    expect(await page.getByText(`Data release: ${release}. ${page.url()}`).isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: /^(Copy|Download|Show|Details)/ }).count()).toBe(0);
    expectEnd(way, { clicks: 1, entries: 0 });
  });

  test.skipIf(!sourceDocuments)('the same on a phone', async ({ task }) => {
    const way = await begin(task, { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
    const { page, click } = way;
    await expectNoSidewaysScroll(page);
    await click(medications(page));
    await page.getByText(/^\d+ chains from \d+ starts\.$/).waitFor();
    await expectNoSidewaysScroll(page);
    const diuretics = page.getByRole('region', { name: 'Diuretics', exact: true });
    await click(diuretics.getByRole('link', { name: 'Diuretics cause Electrolyte imbalance: Low' }));
    const evidence = evidenceOf(page);
    await evidence.getByRole('heading', { name: 'Diuretics can cause electrolyte imbalance.' }).waitFor();
    await expectQuote(evidence, fileName);
    await expectNoSidewaysScroll(page);
    const quote = (await evidence.getByRole('blockquote').boundingBox())!;
    expect([quote.x >= 0, quote.x + quote.width <= 390, quote.y + quote.height <= 844]).toEqual([true, true, true]);
    expectEnd(way, { clicks: 2, entries: 0 });
  });
});

test('docs/quality/ten-tasks.md has the ten tasks, with these clicks and entries', () => {
  const page = readFileSync(join(root, 'docs/quality/ten-tasks.md'), 'utf8');
  const cells = [...page.matchAll(/^\| *\d+ *\|(.*)\|$/gm)].map(([, row]) =>
    row!.split('|').map((cell) => cell.trim()),
  );
  const rows = cells.map(([name, , clicks, entries]) => [name, { clicks: Number(clicks), entries: Number(entries) }]);
  expect(rows).toHaveLength(10);
  expect(rows).toEqual(expect.arrayContaining(walked.map(({ name, counts }) => [name, counts])));
});
