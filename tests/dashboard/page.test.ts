// project: browser
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import {
  download,
  expectAccessible,
  expectAnswerFirst,
  expectNoSidewaysScroll,
  expectSound,
  readCsv,
} from './checks.ts';
import { project } from '../../src/project.ts';
import { viewPaths } from '../../src/view-paths.ts';
import { openDashboard, type Dashboard } from './support.ts';

/** What the page says of itself to others, such as `og:title`. */
const saidIn = async (page: Page): Promise<Record<string, string>> =>
  Object.fromEntries(
    await page
      .locator('meta:is([property^="og:"], [name^="twitter:"])')
      .evaluateAll((all) =>
        all.map((meta) => [meta.getAttribute('property') ?? meta.getAttribute('name')!, meta.getAttribute('content')!]),
      ),
  );

let dashboard: Dashboard;
beforeAll(async () => {
  dashboard = await openDashboard();
});
afterAll(() => dashboard.close());

/** Most bytes that the first view may take on the wire. */
const maxBytes = 250_000;

describe('the page around the views', () => {
  test('says in both languages that it is research data, and remembers the language', async () => {
    const { page } = await dashboard.visit('/numbers');
    await page.getByText('not medical advice').waitFor();
    await page.getByRole('button', { name: 'Svenska' }).click();
    await page.getByText('inte medicinska råd').waitFor();
    expect(new URL(page.url()).searchParams.get('language')).toBe('SV');
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('sv');
    await page.goto(`${dashboard.api.app.url}/numbers`);
    await page.getByText('inte medicinska råd').waitFor();
  });

  test('is walked by keyboard alone: past the head, to a view, whose heading then has the focus, and back', async () => {
    const { page } = await dashboard.visit('/numbers');
    await page.getByRole('heading', { level: 1, name: 'Statistics' }).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await page.getByRole('link', { name: 'Consensus', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'What leads to Muscle cramp' }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(await page.title()).toContain('Consensus');
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Statistics' }).waitFor();
  });

  test('keeps the colours that are chosen', async () => {
    const { page } = await dashboard.visit('/numbers', { colorScheme: 'light' });
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await background();
    await page.getByRole('button', { name: 'Colours: as the system' }).click();
    expect(await background()).toBe(light);
    await page.getByRole('button', { name: 'Colours: light' }).click();
    const dark = await background();
    expect(dark).not.toBe(light);
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await background()).toBe(dark);
    await page.getByRole('button', { name: 'Colours: dark' }).click();
    expect(await background()).toBe(light);
  });

  test.for([
    ['/entity/muscle-cramp', '.tile', 'height'],
    ['/entities', '.question label', 'y'],
    ['/', '.questions strong', 'y'],
  ] as const)('lines up what stands beside one another: at %s, %s by %s', async ([path, selector, side]) => {
    const { page } = await dashboard.visit(path, { viewport: { width: 1024, height: 768 } });
    const all = page.locator(selector);
    await all.first().waitFor();
    await page.waitForFunction(() => document.fonts.status === 'loaded');
    const sides = async () =>
      all.evaluateAll((found, name) => found.map((one) => Math.round(one.getBoundingClientRect()[name])), side);
    await expect.poll(async () => new Set(await sides()).size).toBe(1);
    expect((await sides()).length).toBeGreaterThan(1);
  });

  test('stands at a wrong address too, with status 404 and the way on; programs get an error there', async () => {
    for (const path of ['/nonsense', '/entity/a/b', '/export/none.csv']) {
      const { page } = await openPage(dashboard.browser);
      const response = await page.goto(dashboard.api.app.url + path);
      expect([path, response?.status()]).toEqual([path, 404]);
      await page.getByRole('heading', { level: 1, name: 'There is no such view.' }).waitFor();
      await page.getByRole('link', { name: 'Go to the start page' }).click();
      await page.getByRole('heading', { level: 1, name: /^What leads to/ }).waitFor();
      await page.getByRole('link', { name: 'Consensus', exact: true }).first().click();
      await page.getByRole('heading', { level: 1, name: 'What leads to Muscle cramp' }).waitFor();
      const answer = await fetch(dashboard.api.app.url + path, {
        headers: { accept: 'application/json, text/html;q=0.5' },
      });
      expect([answer.status, await answer.json()]).toMatchObject([
        404,
        { errors: [{ extensions: { code: 'NOT_FOUND' } }] },
      ]);
    }
  });

  test('says what it is to those who show links to it, and names no other host', async () => {
    const { page } = await dashboard.visit('/consensus');
    const said = await saidIn(page);
    expect(said).toEqual({
      'og:type': 'website',
      'og:site_name': project.title.en,
      'og:title': project.title.en,
      'og:description': project.summary,
      'og:image': './icons/preview.png',
      'og:image:type': 'image/png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': `${project.title.en}: ${project.summary}`,
      'twitter:card': 'summary_large_image',
      'twitter:title': project.title.en,
      'twitter:description': project.summary,
      'twitter:image': './icons/preview.png',
    });
  });

  test('has pictures of its own: for links to it, for tabs, and for phones that keep it as an app', async () => {
    const { page } = await dashboard.visit('/entity/sodium');
    const picture = async (address: string) => {
      const response = await fetch(new URL(address, page.url()));
      expect([address, response.status, response.headers.get('content-type')]).toEqual([address, 200, 'image/png']);
      const bytes = Buffer.from(await response.arrayBuffer());
      return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    };
    const linked = (rel: string) => page.locator(`link[rel="${rel}"]`).last().getAttribute('href');
    const said = await saidIn(page);
    expect(await picture(said['og:image']!)).toEqual([1200, 630]);
    expect(await picture((await linked('icon'))!)).toEqual([192, 192]);
    expect(await picture((await linked('apple-touch-icon'))!)).toEqual([180, 180]);
    const manifest = new URL((await linked('manifest'))!, page.url());
    const response = await fetch(manifest);
    expect(response.headers.get('content-type')).toContain('application/manifest+json');
    const {
      name,
      start_url: start,
      icons,
    } = (await response.json()) as {
      name: string;
      start_url: string;
      icons: { src: string; sizes: string }[];
    };
    expect([name, new URL(start, manifest).href]).toEqual([project.title.en, `${dashboard.api.app.url}/`]);
    for (const { src, sizes } of icons) expect((await picture(new URL(src, manifest).href)).join('x')).toBe(sizes);
  });

  test('names its picture by the whole address where people are known to reach it at one', async () => {
    const named = await openDashboard({ DASHBOARD_URL: 'https://graph.example/cramps' });
    try {
      const { page } = await named.visit('/entity/sodium');
      expect(await saidIn(page)).toMatchObject({
        'og:image': 'https://graph.example/cramps/icons/preview.png',
        'twitter:image': 'https://graph.example/cramps/icons/preview.png',
      });
    } finally {
      await named.close();
    }
  });

  test.for([
    ['/entities?kind=TREATMENT', 'Treatments · Entities'],
    ['/consensus?predicate=PREVENTS&predicate=TREATS', 'What relieves or prevents Muscle cramp · Consensus'],
    ['/graph?id=sodium&language=SV', 'Omkring Natrium · Graf'],
    ['/entity/sodium', 'Sodium'],
    ['/numbers', 'Statistics'],
  ] as const)('has a title that says what is shown: %s', async ([address, title]) => {
    const { page } = await dashboard.visit(address);
    await expect.poll(() => page.title()).toMatch(new RegExp(`^${title} – `));
  });

  test('links to the other doors that this server has', async () => {
    const { page } = await dashboard.visit('/numbers');
    await page.locator('footer a[href="/playground"]').waitFor();
    const links = await page.locator('footer a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    // The tests' server uses a Neo4j that it did not start, whose Browser it does not know.
    expect(links).toEqual(['/playground', '/graphiql/', '/export/']);
  });

  test(`takes at most ${maxBytes} bytes for the first view`, async () => {
    const { page } = await openPage(dashboard.browser);
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await page.goto(dashboard.api.app.url);
    await page.locator('.chain-drawing').waitFor();
    await page.waitForLoadState('networkidle');
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThan(maxBytes);
  });

  test('lets nothing run that is written into the page', async () => {
    const { page, problems } = await dashboard.visit('/numbers');
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken"';
      document.body.append(script);
    });
    expect(await page.title()).not.toBe('taken');
    expect(problems.join()).toContain('Content Security Policy');
  });
});

describe('the view of one entity', () => {
  interface Answer {
    xrefs: { curie: string; label: string | null; url: string }[];
    causes: { totalCount: number };
    treatments: { totalCount: number };
  }
  interface Subjects {
    causedBy: { totalCount: number };
    treatedBy: { totalCount: number };
  }

  test('names it in both languages, and says what it maps to, leads to and comes from', async () => {
    const { page } = await dashboard.visit('/entity/muscle-cramp');
    await page.getByRole('heading', { level: 1, name: 'Muscle cramp' }).waitFor();
    await page.getByText('Muskelkramp').first().waitFor();
    const { data } = await dashboard.api.query(
      `{
        entity(id: "muscle-cramp") { xrefs { curie label url } causes { totalCount } treatments { totalCount } }
        causedBy: consensus(object: "muscle-cramp", includeSubtypes: false) { totalCount }
        treatedBy: consensus(object: "muscle-cramp", predicates: [TREATS, PREVENTS, IMPROVES], includeSubtypes: false) { totalCount }
      }`,
    );
    const { causedBy, treatedBy } = data as unknown as Subjects;
    const { xrefs, causes, treatments } = (data as { entity: Answer }).entity;
    expect(xrefs.length).toBeGreaterThan(0);
    for (const { curie, label, url } of xrefs) {
      const link = page.getByRole('link', { name: curie, exact: true });
      expect(await link.getAttribute('href')).toBe(url);
      expect(await page.getByRole('listitem').filter({ has: link }).textContent()).toContain(label ?? 'not verified');
    }
    await page
      .getByRole('navigation', { name: 'Sections' })
      .getByText(`entities in ${causes.totalCount} claims`)
      .waitFor();
    const heads = (await page.getByRole('heading', { level: 2 }).allTextContents()).map((text) => text.trim());
    // A subject may be named by several claims; the consensus, which counts it once, is where the page says so.
    expect(causedBy.totalCount).toBeLessThan(causes.totalCount);
    const caused = `${causedBy.totalCount} entities in ${causes.totalCount} claims`;
    const treated = `${treatedBy.totalCount} entities in ${treatments.totalCount} claims`;
    expect(heads).toContain(`Causes: what leads to it ${caused}`);
    expect(heads).toContain(`Treatments: what helps against it ${treated}`);
    const tiles = await page.getByRole('navigation', { name: 'Sections' }).getByRole('listitem').allTextContents();
    expect(tiles.slice(0, 3)).toEqual([`Causes${caused}`, 'Effects1 claim', `Treatments${treated}`]);
    await page.getByRole('link', { name: 'Who says what leads to it' }).click();
    await page.getByText(`${causedBy.totalCount} are named for Muscle cramp itself`).waitFor();
  });

  test('shows more relations when asked, each once', async () => {
    const { page } = await dashboard.visit('/entity/muscle-cramp');
    const rows = page.getByRole('region', { name: 'Causes: what leads to it' }).locator('tbody tr');
    await rows.first().waitFor();
    const before = await rows.count();
    await page
      .getByRole('button', { name: /^Show more/ })
      .first()
      .click();
    await expect.poll(() => rows.count()).toBeGreaterThan(before);
    const claims = await rows
      .locator('a[aria-label]')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).searchParams.get('claim')));
    expect(new Set(claims).size).toBe(claims.length);
  });

  test('shows all relations at once when asked, and says on paper how many of them it has', async () => {
    const { page } = await dashboard.visit('/entity/muscle-cramp');
    const causes = page.getByRole('region', { name: 'Causes: what leads to it' });
    const rows = causes.locator('tbody tr');
    const all = causes.getByRole('button', { name: /^Show all/ });
    await all.waitFor();
    const { data } = await dashboard.api.query('{ entity(id: "muscle-cramp") { causes { totalCount } } }');
    const { totalCount } = (data as { entity: { causes: { totalCount: number } } }).entity.causes;
    expect(totalCount).toBeGreaterThan(20);
    await page.emulateMedia({ media: 'print' });
    await causes.getByText(`10 of ${totalCount} are shown here.`).waitFor();
    await page.emulateMedia({ media: 'screen' });
    expect(await all.textContent()).toBe(`Show all ${totalCount}`);
    await all.click();
    await expect.poll(() => rows.count()).toBe(totalCount);
    expect(await causes.getByRole('button').count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(await causes.getByText('are shown here').count()).toBe(0);
  });

  test('filters its relations by the names of what they lead to and by what they say, as its address has it', async () => {
    const { page } = await dashboard.visit('/entity/muscle-cramp');
    const causes = page.getByRole('region', { name: 'Causes: what leads to it' });
    await causes.locator('tbody tr').first().waitFor();
    const { data } = await dashboard.api.query(
      `{ entity(id: "muscle-cramp") {
        relations { totalCount }
        kept: relations(filter: { text: "kalium" }) { totalCount }
        causes(first: 0) { totalCount }
        caused: causes(filter: { text: "kalium" }, first: 100) { nodes { name } }
        worsened: relations(filter: { text: "kalium", predicates: [WORSENS] }) { totalCount }
      } }`,
    );
    const { entity } = data as unknown as {
      entity: Record<'relations' | 'kept' | 'causes' | 'worsened', { totalCount: number }> & {
        caused: { nodes: { name: string }[] };
      };
    };
    expect(entity.caused.nodes.length).toBeGreaterThan(0);
    await page.getByRole('searchbox', { name: 'Name contains' }).fill('kalium');
    const status = `${entity.kept.totalCount} of ${entity.relations.totalCount} claims with an entity whose name contains “kalium”`;
    await page.getByText(`${status}.`).waitFor();
    const names = await causes.locator('.relation > span > a').allTextContents();
    expect(names.toSorted()).toEqual(entity.caused.nodes.map(({ name }) => name).toSorted());
    expect(await causes.getByRole('heading').textContent()).toContain(
      `${names.length} of ${entity.causes.totalCount} claims`,
    );
    // Its English name lacks the word: the page says which name has it.
    expect(await causes.locator('.relation > span:not(.kind-icon)').first().textContent()).toMatch(
      /also called .*kalium/i,
    );
    expect(new Set((await causes.locator('mark').allTextContents()).map((text) => text.toLowerCase()))).toEqual(
      new Set(['kalium']),
    );
    const csv = await download(page, 'Download CSV');
    expect(readCsv(csv.bytes)).toHaveLength(entity.kept.totalCount);
    await page.getByRole('combobox', { name: 'Relation' }).selectOption('WORSENS');
    await page
      .getByText(
        `${entity.worsened.totalCount} of ${entity.relations.totalCount} claims with an entity whose name contains “kalium”, related by`,
      )
      .waitFor();
    expect(new URL(page.url()).search).toBe('?text=kalium&predicate=WORSENS');
    await page.getByRole('button', { name: 'Clear the filter' }).click();
    await causes.getByRole('button', { name: /^Show all/ }).waitFor();
    expect(new URL(page.url()).search).toBe('');
  });

  test('shows all that a filter keeps when asked, and nothing else', async () => {
    const { page } = await dashboard.visit('/entity/muscle-cramp?predicate=CAUSES');
    const causes = page.getByRole('region', { name: 'Causes: what leads to it' });
    const all = causes.getByRole('button', { name: /^Show all/ });
    await all.waitFor();
    const { data } = await dashboard.api.query(
      '{ entity(id: "muscle-cramp") { causes(filter: { predicates: [CAUSES] }) { totalCount } } }',
    );
    const { totalCount } = (data as { entity: { causes: { totalCount: number } } }).entity.causes;
    await all.click();
    await expect.poll(() => causes.locator('tbody tr').count()).toBe(totalCount);
    expect(new Set(await causes.locator('.relation em').allTextContents()).size).toBeLessThanOrEqual(2);
  });

  test('gives all its relations as CSV, those that are not shown yet too, each once', async () => {
    const { page } = await dashboard.visit('/entity');
    await page.getByRole('heading', { level: 1, name: 'Muscle cramp' }).waitFor();
    const csv = await download(page, 'Download CSV');
    expect(csv.name).toMatch(/^entity-muscle-cramp-[0-9a-f]{16}\.csv$/);
    const rows = readCsv(csv.bytes);
    const { data } = await dashboard.api.query('{ entity(id: "muscle-cramp") { relations { totalCount } } }');
    const { totalCount } = (data as { entity: { relations: { totalCount: number } } }).entity.relations;
    expect(totalCount).toBeGreaterThan(100);
    expect(new Set(rows.map(({ claim }) => claim)).size).toBe(totalCount);
    expect(rows).toHaveLength(totalCount);
  });

  test('opens the evidence of a relation and gives the focus back', async () => {
    const { page } = await dashboard.visit('/entity/dehydration?language=SV');
    const link = page.locator('a[aria-label^="Belägg:"]').first();
    await link.waitFor();
    await link.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: 'Belägg' });
    await panel
      .getByRole('link', { name: /^tecken / })
      .first()
      .waitFor();
    expect(new URL(page.url()).searchParams.get('claim')).toMatch(/^claim-/);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('sorts its relations by what the reader chooses, as its address says', async () => {
    const { page } = await dashboard.visit('/entity/muscle-cramp');
    const causes = page.getByRole('region', { name: 'Causes: what leads to it' });
    await causes.getByRole('link', { name: 'Relation', exact: true }).click();
    await causes.locator('th[aria-sort=ascending]').waitFor();
    const names = await causes.locator('.relation > span > a').allTextContents();
    expect(names).toHaveLength(10);
    expect(names).toEqual(names.toSorted());
    expect(new URL(page.url()).searchParams.get('sort')).toBe('name');
  });

  test('says that there is none of an id', async () => {
    const { page } = await dashboard.visit('/entity/no-such-thing');
    const message = page.getByText('Unknown entity “no-such-thing”.');
    await message.waitFor();
    expect(await message.isVisible()).toBe(true);
  });
});

describe('an address', () => {
  test.for(Object.values(viewPaths).flat())('%s names a parameter that it does not know', async (pattern) => {
    const path = pattern.replace(':id', pattern.startsWith('/documents') ? 'doc-blood-loss' : 'sodium');
    const { page } = await dashboard.visit(`${path}?nonsense=1`);
    await page.getByText('The address has “nonsense”, which this page does not know.').waitFor();
    expect(await page.locator('.failure p').count()).toBe(1);
  });

  test.for([
    '/consensus?sort=colour',
    '/consensus?predicate=EATS',
    '/consensus?strength=SURE',
    '/graph?depth=9',
    '/graph?hide=FISH',
    '/graph?node=no-such-thing',
    '/entities?kind=FISH',
    '/entity/sodium?sort=colour',
    '/entity/sodium?predicate=EATS',
    '/documents/doc-blood-loss?show=book',
  ])('names a value that is not possible: %s', async (address) => {
    const { page } = await dashboard.visit(address);
    const named = `The address has ${address.split('?')[1]}, which is not possible here. It is left out.`;
    await expect.poll(() => page.locator('.failure p').allTextContents()).toEqual([named]);
  });

  test('without such things names nothing', async () => {
    const { page } = await dashboard.visit('/consensus?sort=name&strength=POSSIBLE&predicate=CAUSES&language=EN');
    await page.locator('.heat').waitFor();
    expect(await page.locator('.failure').count()).toBe(0);
  });
});

test('a navigation that is wider than a phone shows the current view', async () => {
  const width = 390;
  const { page } = await dashboard.visit('/numbers', { viewport: { width, height: 844 } });
  const current = page.getByRole('navigation').locator('[aria-current=page]');
  await current.waitFor();
  const { x, width: own } = (await current.boundingBox())!;
  expect([await current.textContent(), x > 0, x + own < width]).toEqual(['Statistics', true, true]);
});

/** The titles of the tables that have two columns of numbers that are the same in every row. */
const twins = (page: Page) =>
  page.locator('.bars').evaluateAll((tables) =>
    tables.flatMap((table) => {
      const rows = [...table.querySelectorAll('tbody tr')].map((row) =>
        [...row.querySelectorAll('td')].map((cell) => cell.textContent),
      );
      const columns = (rows[0] ?? []).map((_, at) => rows.map((row) => row[at]).join());
      return new Set(columns).size < columns.length ? [table.closest('section')?.ariaLabel] : [];
    }),
  );

describe('the view of the numbers', () => {
  test.for([
    [1440, 900],
    [390, 844],
  ] as const)('shows the answer on the first screen, %i wide and %i high', async ([width, height]) => {
    const { page } = await dashboard.visit('/numbers', { viewport: { width, height } });
    await expectAnswerFirst(page.locator('.bars tbody tr').first());
    const { data } = await dashboard.api.query('{ meta { counts { documents entities claims evidence } } }');
    const { counts } = (data as { meta: { counts: Record<string, number> } }).meta;
    const shown = await page.getByRole('region', { name: 'Totals' }).locator('dd').allTextContents();
    expect(shown.map(Number)).toEqual(Object.values(counts));
  });

  interface Counts {
    meta: { counts: { claims: number; relations: number } };
    statistics: Record<'byCertainty' | 'byPredicate', { claims: number; relations: number }[]>;
  }

  test('counts claims and relations once where each claim is one relation, and says so', async () => {
    const { page } = await dashboard.visit('/numbers');
    await page.getByText('there are as many relations as claims.').waitFor();
    expect(await twins(page)).toEqual([]);
    expect(await page.getByRole('columnheader', { name: 'Relations' }).count()).toBe(0);
    expect(await page.getByRole('columnheader', { name: 'Claims' }).count()).toBe(3);
    const csv = readCsv((await download(page, 'Download CSV')).bytes);
    expect(csv.filter(({ of }) => of === 'relations')).toEqual([]);
    expect(csv.filter(({ of }) => of === 'claims').length).toBeGreaterThan(3);
  });

  test('counts both where a claim is no relation', async () => {
    const { page } = await openPage(dashboard.browser);
    await page.route('**/graphql', async (route) => {
      const response = await route.fetch();
      const answer = (await response.json()) as { data: Counts };
      if (answer.data.statistics?.byCertainty) {
        answer.data.meta.counts.claims += 1;
        answer.data.statistics.byCertainty[0]!.claims += 1;
        answer.data.statistics.byPredicate[0]!.claims += 1;
      }
      await route.fulfill({ response, json: answer });
    });
    await page.goto(`${dashboard.api.app.url}/numbers`);
    await page.getByText('Relations of the graph are the claims that are').waitFor();
    expect(await page.getByRole('columnheader', { name: 'Relations' }).count()).toBe(2);
    expect(await page.getByRole('region', { name: 'Totals' }).locator('dt').allTextContents()).toContain('Relations');
    await page.context().close();
  });

  test('shows those of the API', async () => {
    const { page } = await dashboard.visit('/numbers');
    const { data } = await dashboard.api.query('{ meta { dataRelease } statistics { byKind { entities } } }');
    const { meta, statistics } = data as unknown as {
      meta: { dataRelease: string };
      statistics: { byKind: { entities: number }[] };
    };
    await page.getByText(meta.dataRelease, { exact: true }).waitFor();
    const shown = await page.getByRole('region', { name: 'Entities by kind' }).locator('td.number').allTextContents();
    expect(shown.map(Number)).toEqual(statistics.byKind.map(({ entities }) => entities));
  });

  test('says when the server does not answer, and asks again', async () => {
    const { page } = await dashboard.visit('/entity/sodium');
    await page.getByRole('heading', { level: 1, name: 'Sodium' }).waitFor();
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('link', { name: 'Statistics' }).click();
    await page.getByText('The server could not be reached.').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.bars').first().waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});

describe.for([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['on a phone', { viewport: { width: 360, height: 740 }, hasTouch: true }],
] as const)('%s', ([, look]) => {
  test.for([
    '/',
    '/?language=SV',
    '/entities',
    '/entities?kind=TREATMENT&language=SV',
    '/entity/muscle-cramp',
    '/entity/muscle-cramp?language=SV',
    '/entity/muscle-cramp?text=kalium&called=Muskelkramp',
    '/entities?text=kal',
    '/numbers',
    '/numbers?language=SV',
  ])('%s has nothing wrong in it', async (path) => {
    const visit = await dashboard.visit(path, look);
    await visit.page.waitForLoadState('networkidle');
    await expectAccessible(visit.page);
    expectSound(visit);
    await expectNoSidewaysScroll(visit.page);
  });
});
