// project: browser
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Page } from 'playwright-core';
import { DisagreementsViewDocument, type DisagreementsViewQuery } from '../../src/dashboard/generated/graphql.ts';
import { disagreementsPage } from '../../src/dashboard/views/disagreements/disagreements-page.ts';
import { documentLabel } from '../../src/dashboard/views/document-label.ts';
import {
  download,
  expectAccessible,
  expectAnswerFirst,
  expectNoSidewaysScroll,
  expectSound,
  readCsv,
  tabTo,
} from './checks.ts';
import { openDashboard, type Dashboard } from './support.ts';

let dashboard: Dashboard;
beforeAll(async () => {
  dashboard = await openDashboard();
});
afterAll(() => dashboard.close());

/** What the API answers to the view. */
async function disagreements(language: 'EN' | 'SV' = 'EN'): Promise<DisagreementsViewQuery> {
  const variables = { language, ...disagreementsPage() };
  return (await dashboard.api.query(DisagreementsViewDocument.toString(), variables))
    .data as unknown as DisagreementsViewQuery;
}

/** Opens the view with an answer of the API that a test changed. */
async function visitChanged(page: Page, change: (answer: DisagreementsViewQuery) => void): Promise<void> {
  await page.route('**/graphql', async (route) => {
    const response = await route.fetch();
    const answer = (await response.json()) as { data: DisagreementsViewQuery };
    if ('hedged' in answer.data) change(answer.data);
    await route.fulfill({ response, json: answer });
  });
  await page.goto(`${dashboard.api.app.url}/disagreements`);
}

interface Paraphrased {
  claims: {
    edges: { node: { id: string; statement: string; evidence: { edges: { node: { paraphrase: string } }[] } } }[];
  };
}

const claims = (page: Page) => page.locator('.disputed h3');

describe('the view of disagreements', () => {
  test.for([
    ['EN', 'Disagreements', 'No document denies what another states.', 'stated as possible', 'light'],
    ['SV', 'Oenighet', 'Inget dokument motsäger det som ett annat anger.', 'anges som möjligt', 'dark'],
  ] as const)(
    'says that no document denies, and shows who only allows what another states, in %s, by one operation',
    async ([language, title, words, possible, colorScheme]) => {
      const visit = await dashboard.visit('/numbers', { colorScheme });
      const { page } = visit;
      const asked: string[] = [];
      page.on('request', (request) => {
        if (request.url().endsWith('/graphql')) asked.push(/query (\w+)/.exec(request.postData() ?? '')?.[1] ?? '');
      });
      await page.locator('.bars').first().waitFor();
      asked.length = 0;
      await page.goto(`${dashboard.api.app.url}/disagreements/?language=${language}`);
      const { denied, hedged, shared } = await disagreements(language);
      await claims(page).first().waitFor();
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title);
      expect(denied.totalCount).toBe(0);
      const summary = await page.locator('main p[role=status]', { hasText: words }).textContent();
      expect(summary?.match(/\d+/g)?.map(Number)).toEqual([hedged.totalCount, shared.totalCount]);
      expect(await claims(page).allTextContents()).toEqual(hedged.edges.map(({ node }) => node.statement));
      const positions = hedged.edges.flatMap(({ node }) => node.positions);
      expect(await page.locator('.disputed .dot').count()).toBe(positions.length);
      const [first] = hedged.edges;
      const step = page.locator('.steps').first().locator('.step', { hasText: possible });
      expect(await step.locator('a').allTextContents()).toEqual(
        first?.node.positions
          .filter(({ modality }) => modality === 'POSSIBLE')
          .map(({ document: { id } }) => documentLabel(id)),
      );
      const cues = first?.node.evidence.edges.flatMap(({ node: { cue } }) => cue ?? []);
      expect(cues).toEqual(expect.arrayContaining(await step.locator('q').allTextContents()));
      expect(await step.locator('q').count()).toBeGreaterThan(0);
      expect(asked).toEqual(['DisagreementsView']);
      await expectAccessible(page);
      expectSound(visit);
    },
  );

  test.for([
    [1440, 900],
    [390, 844],
  ] as const)('shows the answer on the first screen, %i wide and %i high', async ([width, height]) => {
    const { page } = await dashboard.visit('/disagreements', { viewport: { width, height } });
    await expectAnswerFirst(claims(page).first());
  });

  test('is used with the keyboard alone: a document opens its evidence, a claim all of it', async () => {
    const visit = await dashboard.visit('/disagreements');
    const { page } = visit;
    await claims(page).first().waitFor();
    const claim = (await disagreements()).hedged.edges[0]?.node;
    const firm = claim?.positions.find(({ modality }) => modality === 'ASSERTED');
    await tabTo(page, claim?.statement as string);
    await tabTo(page, documentLabel(firm?.document.id as string));
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: 'Evidence' });
    await panel.locator('h3').waitFor();
    expect(await panel.locator('.source').allTextContents()).toEqual([firm?.document.title]);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      documentLabel(firm?.document.id as string),
    );
    await claims(page).first().getByRole('link').click();
    await expect.poll(() => panel.locator('.places > li').count()).toBe(claim?.evidence.edges.length);
    expectSound(visit);
  });

  test('opens evidence that repeats neither the strength nor the sentence of its claim', async () => {
    const { data } = await dashboard.api.query(
      '{ claims(first: 100) { edges { node { id statement evidence { edges { node { paraphrase } } } } } } }',
    );
    const found = (data as unknown as Paraphrased).claims.edges.map(({ node: { id, statement, evidence } }) => {
      const paraphrases = evidence.edges.map(({ node }) => node.paraphrase);
      return { id, statement, paraphrases, others: paraphrases.filter((paraphrase) => paraphrase !== statement) };
    });
    const claim = found.find(({ paraphrases, others }) => others.length > 0 && others.length < paraphrases.length);
    const { page } = await dashboard.visit(`/disagreements?claim=${claim?.id}`);
    const panel = page.getByRole('complementary', { name: 'Evidence' });
    await panel.getByRole('heading', { level: 3, name: claim?.statement as string }).waitFor();
    expect((await panel.locator('.paraphrase').allTextContents()).toSorted()).toEqual(claim?.others.toSorted());
    const words = await panel.textContent();
    expect(words).toMatch(/Stated strength: [▮▯]{4} (High|Moderate|Low|Very low) · \d+ points?\d+ points?: /);
    expect(words).not.toMatch(/certainty \(/);
  });

  test('distinguishes a denial from an assertion, and says that there is one', async () => {
    const { page } = await dashboard.visit('/');
    await visitChanged(page, ({ denied, hedged }) => {
      const [edge] = hedged.edges.splice(0, 1);
      const position = edge?.node.positions[0];
      if (!edge || !position) return;
      position.stance = 'REFUTES';
      denied.edges.push(edge);
      denied.totalCount += 1;
      hedged.totalCount -= 1;
    });
    const section = page.getByRole('region', { name: 'Denied by a document' });
    const step = section.locator('.step[data-stance=REFUTES]');
    await step.waitFor();
    expect(await step.locator('dt').textContent()).toBe('refutes it');
    expect(await step.locator('dd').count()).toBe(1);
    expect(await page.getByText('On 1 claim a document denies what another states.').count()).toBe(1);
    expect(await page.locator('.step[data-stance=REFUTES]').count()).toBe(1);
    await expectAccessible(page);
  });

  test('says so where documents agree on all claims', async () => {
    const { page } = await dashboard.visit('/');
    await visitChanged(page, ({ hedged }) => {
      hedged.edges = [];
      hedged.totalCount = 0;
      hedged.pageInfo.hasNextPage = false;
    });
    await page.getByText('The documents agree on all claims').waitFor();
    expect(await page.getByRole('heading', { level: 2 }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Download CSV' }).isDisabled()).toBe(true);
    await expectAccessible(page);
  });

  test('says that the server could not be reached, and asks again', async () => {
    const { page } = await dashboard.visit('/');
    await page.route('**/graphql', (route) => route.abort());
    await page.goto(`${dashboard.api.app.url}/disagreements`);
    await page.getByRole('alert').getByText('The server could not be reached.').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => claims(page).count()).toBe((await disagreements()).hedged.totalCount);
  });

  test('is paged where the list is long, the focus staying on the button; its CSV has every page', async () => {
    const { hedged } = await disagreements();
    const statements = hedged.edges.map(({ node }) => node.statement);
    // Two full pages, and one that is not.
    const size = Math.floor((statements.length - 1) / 2);
    const small = await openDashboard({ MAX_PAGE_SIZE: String(size) });
    onTestFinished(() => small.close());
    const { page } = await small.visit('/disagreements');
    await expect.poll(() => claims(page).allTextContents()).toEqual(statements.slice(0, size));
    await page.getByRole('button', { name: `Show more (${statements.length - size} left)` }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => claims(page).allTextContents()).toEqual(statements.slice(0, 2 * size));
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      `Show more (${statements.length - 2 * size} left)`,
    );
    const { name, bytes } = await download(page, 'Download CSV');
    expect(name).toMatch(/^disagreements-[0-9a-f]{16}\.csv$/);
    const positions = hedged.edges.flatMap(({ node }) =>
      node.positions.map(({ document: { id }, stance, modality }) => ({
        claim: node.id,
        disagreement: 'HEDGED',
        certainty_points: String(node.certaintyPoints),
        document: id,
        stance,
        modality,
      })),
    );
    expect(readCsv(bytes)).toEqual(positions.map((position) => expect.objectContaining(position)));
    await page.getByRole('button', { name: /^Show more/ }).click();
    await expect.poll(() => claims(page).allTextContents()).toEqual(statements);
    expect(await page.getByRole('button', { name: /^Show more/ }).count()).toBe(0);
  });

  test('fits a phone 360 pixels wide, a claim with all five steps too', async () => {
    const { page } = await dashboard.visit('/', { viewport: { width: 360, height: 740 } });
    await visitChanged(page, ({ hedged }) => {
      const [position] = hedged.edges[0]?.node.positions ?? [];
      if (position) position.stance = 'REFUTES';
    });
    await page.locator('.step[data-stance=REFUTES]').waitFor();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await page.locator('.steps a').first().click();
    await page.getByRole('complementary', { name: 'Evidence' }).locator('h3').waitFor();
    await expectNoSidewaysScroll(page);
  });
});
