// project: browser
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { kindColours } from '../../src/domain/kind-colours.ts';
import type { EntityKind } from '../../src/domain/vocabulary.ts';
import { GraphViewDocument } from '../../src/dashboard/generated/graphql.ts';
import { graphQuestions, readGraphState } from '../../src/dashboard/views/graph/graph-state.ts';
import { networkOf, type Neighborhood, type Network } from '../../src/dashboard/views/graph/network.ts';
import { seededRandom } from '../support/random.ts';
import {
  download,
  expectAccessible,
  expectAnswerFirst,
  expectApart,
  expectNoSidewaysScroll,
  expectSound,
  findColour,
  readCsv,
  readPng,
  tabTo,
} from './checks.ts';
import { openDashboard, type Dashboard } from './support.ts';

let dashboard: Dashboard;
beforeAll(async () => {
  dashboard = await openDashboard();
});
afterAll(() => dashboard.close());

/** What the API answers to an address of the view, put together. */
async function networkAt(search: string, language: 'EN' | 'SV' = 'EN'): Promise<Network> {
  const neighborhoods: Neighborhood[] = [];
  for (const question of graphQuestions(readGraphState(new URLSearchParams(search)), language)) {
    const { data } = await dashboard.api.query(GraphViewDocument.toString(), question);
    neighborhoods.push(data?.['neighborhood'] as Neighborhood);
  }
  return networkOf(neighborhoods);
}

/** Waits until the network is drawn. */
const drawn = (page: Page) => page.locator('.network[aria-busy=false] canvas').first().waitFor();

describe('the view of the graph', () => {
  test.for([
    ['EN', 'Around Potassium', 'Entities by kind', 'light'],
    ['SV', 'Omkring Kalium', 'Entiteter efter typ', 'dark'],
  ] as const)('draws a neighbourhood and lists it, in %s', async ([language, title, legend, colorScheme]) => {
    const visit = await dashboard.visit(`/graph?id=potassium&language=${language}`, { colorScheme });
    const { page } = visit;
    await drawn(page);
    const { nodes, relations } = await networkAt('id=potassium', language);
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe(title);
    const kinds = page.getByRole('region', { name: legend });
    for (const kind of await kinds.locator('summary').all()) await kind.click();
    expect((await kinds.locator('li a').allTextContents()).toSorted()).toEqual(
      [...nodes.values()].map(({ name }) => name).toSorted(),
    );
    const own = [...relations.values()].filter(({ source, target }) => [source.id, target.id].includes('potassium'));
    expect(await page.locator('.relations li').count()).toBe(own.length);
    await expectAccessible(page);
    expectSound(visit);
  });

  test('adds the neighbourhood of an entity that is clicked, and is the same again from its address', async () => {
    const visit = await dashboard.visit('/graph?id=statins');
    const { page } = visit;
    await drawn(page);
    const before = await networkAt('id=statins');
    await clickKind(page, 'CONDITION');
    await page.waitForURL((url) => url.searchParams.has('expanded'));
    const id = new URL(page.url()).searchParams.get('expanded') as string;
    const after = await networkAt(`id=statins&expanded=${id}`);
    expect(after.nodes.size).toBeGreaterThan(before.nodes.size);
    const size = `${after.nodes.size} entities, ${after.relations.size} relations.`;
    await page.getByText(size).waitFor();
    expect(
      await page.getByRole('region', { name: 'Selected entity' }).getByRole('heading', { level: 2 }).textContent(),
    ).toBe(after.nodes.get(id)?.name);
    await page.reload();
    await page.getByText(size).waitFor();
    await page.getByRole('button', { name: 'Remove neighbourhood' }).click();
    await page.getByText(`${before.nodes.size} entities, ${before.relations.size} relations.`).waitFor();
    expectSound(visit);
  });

  test('is used with the keyboard alone: an entity is chosen and expanded, a relation opened', async () => {
    const visit = await dashboard.visit('/graph?id=statins');
    const { page } = visit;
    await drawn(page);
    await tabTo(page, 'Condition (');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Muscle cramp');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('node') === 'muscle-cramp');
    await tabTo(page, 'Add neighbourhood');
    await page.keyboard.press('Enter');
    const { nodes, relations } = await networkAt('id=statins&expanded=muscle-cramp');
    await page.getByText(`${nodes.size} entities, ${relations.size} relations.`).waitFor();
    await tabTo(page, /^Statins cause Muscle cramp/);
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: 'Evidence' });
    await panel.locator('h3').first().waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Statins cause/);
    expectSound(visit);
  });

  test('gives its relations as CSV and its drawing as a figure, named after the question and the release', async () => {
    const { page } = await dashboard.visit('/graph?id=potassium&depth=2&limit=50', { colorScheme: 'dark' });
    await drawn(page);
    const { nodes, relations } = await networkAt('id=potassium&depth=2&limit=50');
    const csv = await download(page, 'Download CSV');
    expect(csv.name).toMatch(/^graph-around-potassium-depth-2-max-50-[0-9a-f]{16}\.csv$/);
    const rows = [...relations.values()].map(({ source, target, predicate, certainty, claim }) => ({
      source: source.id,
      source_name: nodes.get(source.id)?.name,
      predicate,
      target: target.id,
      target_kind: nodes.get(target.id)?.kind,
      certainty,
      claim: claim.id,
    }));
    expect(readCsv(csv.bytes)).toEqual(rows.map((row) => expect.objectContaining(row)));
    const svg = await download(page, 'Download SVG');
    expect(svg.name).toBe(csv.name.replace('.csv', '.svg'));
    const text = svg.bytes.toString('utf8');
    const parts = [
      '>Around Potassium<',
      '>leads to<',
      '>helps against<',
      '>Electrolyte<',
      '>Stated strength:<',
      '>Moderate<',
    ];
    for (const part of parts) expect(text).toContain(part);
    expect(text).toContain(`${nodes.size} entities, ${relations.size} relations. There is more.`);
    expect(text).toContain(`Data release: ${/-([0-9a-f]{16})\./.exec(svg.name)?.[1]}.`);
    expect(text).toContain('/graph?id=potassium&amp;depth=2&amp;limit=50');
    expect(text.match(/<circle /g)).toHaveLength(nodes.size);
    expect(text.match(/marker-end=/g)).toHaveLength(relations.size);
    expect(text).toContain('<rect width="100%" height="100%" fill="rgb(255, 255, 255)"/>');
    const png = await download(page, 'Download PNG');
    expect(png.name).toBe(csv.name.replace('.csv', '.png'));
    const { width, colours } = await readPng(page, png.bytes);
    expect(width).toBe(2336);
    expect(colours).toBeGreaterThan(20);
  });

  test('draws in its figure what is not hidden, and says which side is which', async () => {
    const { page } = await dashboard.visit('/graph?hide=TREATMENT&hide=THERAPEUTIC');
    await drawn(page);
    const { nodes } = await networkAt('');
    const text = (await download(page, 'Download SVG')).bytes.toString('utf8');
    const shown = [...nodes.values()].filter(({ kind }) => kind !== 'TREATMENT');
    expect(shown.length).toBeLessThan(nodes.size);
    expect(text.match(/<circle /g)).toHaveLength(shown.length);
    expect(text).not.toContain('>Treatment<');
    expect(text).not.toContain('>helps against<');
    expect(text).toContain('Left: what leads to Muscle cramp.');
  });

  test.for([
    [1440, 900],
    [390, 844],
  ] as const)('has its zoom and its search on the first screen, %i wide and %i high', async ([width, height]) => {
    const { page } = await dashboard.visit('/graph', { viewport: { width, height } });
    await drawn(page);
    for (const tool of [
      ...(await page.getByRole('group', { name: 'Zoom' }).getByRole('button').all()),
      page.getByRole('combobox', { name: 'Find in this graph' }),
    ]) {
      const { x, y, width: own, height: high } = (await tool.boundingBox())!;
      expect(y + high).toBeLessThan(height);
      expect(x + own).toBeLessThanOrEqual(width);
    }
  });

  test('names the strongest of many entities, the more the closer they are', async () => {
    const { page } = await dashboard.visit('/graph?depth=3&limit=250');
    await drawn(page);
    const names = async () => Number(await page.locator('.network').getAttribute('data-names'));
    const { nodes } = await networkAt('depth=3&limit=250');
    expect(nodes.size).toBeGreaterThan(150);
    const far = await names();
    expect(far).toBeGreaterThan(25);
    for (let step = 0; step < 5; step += 1) await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(names).toBeGreaterThan(1.5 * far);
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(names).toBe(far);
  });

  test('points out in the drawing what the pointer or the focus is on in the list', async () => {
    const { page } = await dashboard.visit('/graph?depth=3&limit=250');
    await drawn(page);
    const picture = () => page.locator('.network').screenshot();
    await page.locator('.network-list summary').first().click();
    await page.mouse.move(0, 0);
    const link = page.locator('.network-list details[open] li a').last();
    const before = await picture();
    await link.focus();
    await expect.poll(async () => (await picture()).equals(before)).toBe(false);
    await page.locator('.network-list summary').first().focus();
    await expect.poll(async () => (await picture()).equals(before)).toBe(true);
    await link.hover();
    await expect.poll(async () => (await picture()).equals(before)).toBe(false);
  });

  test('finds an entity by its name: points out all that match, selects one and moves it to the middle', async () => {
    const visit = await dashboard.visit('/graph?depth=3&limit=250');
    const { page } = visit;
    await drawn(page);
    const picture = () => page.locator('.network').screenshot();
    const before = await picture();
    await page.getByRole('combobox', { name: 'Find in this graph' }).fill('diure');
    await page.getByRole('option', { name: 'Diuretics' }).waitFor();
    await expect.poll(async () => (await picture()).equals(before)).toBe(false);
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('node') === 'diuretics');
    await page.getByRole('region', { name: 'Selected entity' }).getByRole('heading', { name: 'Diuretics' }).waitFor();
    const { width, height } = (await page.locator('.network').boundingBox())!;
    await page.locator('.network').click({ position: { x: width / 2, y: height / 2 } });
    await page.waitForURL((url) => url.searchParams.get('expanded') === 'diuretics');
    await page.getByRole('combobox', { name: 'Find in this graph' }).fill('no such entity');
    await page.getByText('No entity of this graph has such a name.').waitFor();
    expectSound(visit);
  });

  test('says so where there is no such entity', async () => {
    const visit = await dashboard.visit('/graph?id=no-such-thing');
    await visit.page.getByText('Unknown entity “no-such-thing”.').waitFor();
    await expectAccessible(visit.page);
    expectSound(visit);
  });

  test('says that the server could not be reached, and asks again', async () => {
    const { page } = await dashboard.visit('/');
    await page.route('**/graphql', (route) => route.abort());
    await page.goto(`${dashboard.api.app.url}/graph`);
    await page.getByRole('alert').getByText('The server could not be reached.').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await drawn(page);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('leaves out a chosen entity that it does not hold, as it says', async () => {
    const { page } = await dashboard.visit('/graph?node=no-such-thing');
    await page.getByText('The address has node=no-such-thing, which is not possible here.').waitFor();
    const chosen = page.getByRole('region', { name: 'Selected entity' });
    expect(await chosen.getByRole('heading', { level: 2 }).textContent()).toBe('Muscle cramp');
  });

  test('has nothing over its drawing', async () => {
    const { page } = await dashboard.visit('/graph');
    await page.locator('.network canvas').first().waitFor();
    await expectApart(page.locator('.network, .zoom button'));
  });

  test('fits a phone 360 pixels wide', async () => {
    const { page } = await dashboard.visit('/graph', { viewport: { width: 360, height: 740 } });
    await drawn(page);
    await expectNoSidewaysScroll(page);
  });

  test.for([
    [1440, 900],
    [390, 844],
  ] as const)('shows the answer on the first screen, %i wide and %i high', async ([width, height]) => {
    const { page } = await dashboard.visit('/graph', { viewport: { width, height } });
    await expectAnswerFirst(page.locator('.network[aria-busy=false]'));
  });

  test('fades what does not count, live and as its address says, and counts what stands', async () => {
    const visit = await dashboard.visit('/graph');
    const { page } = visit;
    await drawn(page);
    const treatment = async () =>
      findColour(page, await page.locator('.network').screenshot(), kindColours.light.TREATMENT).then(
        () => 'drawn',
        () => 'faded',
      );
    expect(await treatment()).toBe('drawn');
    await page.locator('.asked summary').click();
    await page.getByRole('slider', { name: 'Evidence that counts' }).fill('3');
    const { relations } = await networkAt('');
    const ids = [...relations.keys()];
    const { data } = await dashboard.api.query(
      'query ($ids: [ID!]) { claims(first: 100, filter: { ids: $ids }) { nodes { id evidence { nodes { modality } } } } }',
      { ids },
    );
    const { nodes } = (data as { claims: { nodes: { id: string; evidence: { nodes: { modality: string }[] } }[] } })
      .claims;
    const standing = nodes.filter(({ evidence }) => evidence.nodes.some(({ modality }) => modality === 'ASSERTED'));
    expect(standing.length).toBeGreaterThan(0);
    expect(standing.length).toBeLessThan(ids.length);
    await page.getByText(`${standing.length} of ${ids.length} relations stand by what counts.`).waitFor();
    await expect.poll(treatment).toBe('faded');
    const own = [...relations.values()].filter(({ source, target }) => [source.id, target.id].includes('muscle-cramp'));
    const fallen = own.filter(({ claim }) => !standing.some(({ id }) => id === claim.id));
    expect(await page.locator('.relations [data-counts=false]').count()).toBe(fallen.length);
    await expectAccessible(page);
    expect(new URL(page.url()).searchParams.get('strength')).toBe('ASSERTED');
    await page.reload();
    await page.getByText(`${standing.length} of ${ids.length} relations stand by what counts.`).waitFor();
    await expect.poll(treatment).toBe('faded');
    expectSound(visit);
  });

  test('stays whole with 2,000 entities and 5,000 relations', async () => {
    const many = manyEntities(2000, 5000);
    const { page, problems } = await dashboard.visit('/');
    await page.waitForLoadState('networkidle');
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('query GraphView')
        ? route.fulfill({ json: { data: { neighborhood: many } } })
        : route.continue(),
    );
    await page.goto(`${dashboard.api.app.url}/graph?limit=2000`);
    await drawn(page);
    await page.getByText('2000 entities, 5000 relations.').waitFor();
    const ends = many.relations.filter(({ source, target }) => [source.id, target.id].includes('muscle-cramp')).length;
    expect(await page.locator('.relations li').count()).toBe(100);
    await page.getByRole('button', { name: `List all ${ends} relations` }).click();
    await expect.poll(() => page.locator('.relations li').count()).toBe(ends);
    const pixels = () => page.locator('.network').screenshot();
    const before = await pixels();
    await page.locator('.network').hover({ position: { x: 20, y: 20 } });
    await page.mouse.wheel(0, -400);
    await page.mouse.down();
    for (let step = 1; step <= 10; step += 1) await page.mouse.move(300 + 10 * step, 500);
    await page.mouse.up();
    await expect.poll(async () => (await pixels()).equals(before)).toBe(false);
    await page.locator('.network-list summary').first().click();
    await page.locator('.network-list details li a').nth(3).click();
    await page.waitForURL((url) => url.searchParams.has('node'));
    await expectAccessible(page);
    expect(problems).toEqual([]);
  });
});

/** Clicks an entity of a kind: a place of the drawing that has the kind's colour all around. */
async function clickKind(page: Page, kind: EntityKind): Promise<void> {
  const drawing = page.locator('.network');
  const position = await findColour(page, await drawing.screenshot(), kindColours.light[kind]);
  await drawing.click({ position });
}

/** A neighbourhood like the API's, with hubs: relations lead more often from the first entities. */
function manyEntities(entities: number, relations: number): Neighborhood {
  const random = seededRandom('network');
  const kinds = ['CAUSE', 'CONDITION', 'TREATMENT', 'PROCESS', 'MEDICATION'] as const;
  const certainties = ['VERY_LOW', 'LOW', 'MODERATE', 'HIGH'] as const;
  return {
    truncated: true,
    nodes: Array.from({ length: entities }, (_, index) => ({
      id: index === 0 ? 'muscle-cramp' : `entity-${index}`,
      kind: kinds[index % kinds.length] as (typeof kinds)[number],
      name: `Entity number ${index}`,
    })),
    relations: Array.from({ length: relations }, (_, index) => {
      const source = index < entities ? 0 : Math.floor(random() ** 3 * entities);
      const target = index < entities ? index : Math.floor(random() * entities);
      return {
        source: { id: source === 0 ? 'muscle-cramp' : `entity-${source}`, hasPluralName: false },
        target: { id: target === 0 ? 'muscle-cramp' : `entity-${target}` },
        predicate: 'CAUSES',
        certainty: certainties[index % certainties.length] as (typeof certainties)[number],
        documentCount: 1,
        claim: { id: `claim-${index}`, population: null, bodyPart: null },
      };
    }),
  };
}
