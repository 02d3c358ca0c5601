// project: process
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { kindColours } from '../../src/domain/kind-colours.ts';
import { chapters } from '../../src/neo4j-browser/guide.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { embeddedNeo4j } from '../support/embedded-neo4j.ts';
import { run } from '../support/process.ts';

const hostOf = (url: string): string => new URL(url).host;

/** Notes the hosts that a page asks, and which of them its Content-Security-Policy kept it from. */
function watchHosts(page: Page): { asked: Set<string>; refused: Set<string> } {
  const hosts = { asked: new Set<string>(), refused: new Set<string>() };
  page.on('request', (request) => void (request.url().startsWith('http') && hosts.asked.add(hostOf(request.url()))));
  page.on('websocket', (socket) => void hosts.asked.add(hostOf(socket.url())));
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText === 'csp') hosts.refused.add(hostOf(request.url()));
  });
  return hosts;
}

/** Runs the query that stands in the editor and waits for its drawing. */
async function drawing(page: Page, frames: number) {
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => page.locator('article').count(), { timeout: 20_000 }).toBe(frames + 1);
  const frame = page.locator('article').first();
  await frame.locator('g.node').first().waitFor();
  return frame;
}

test('the printed link and the password open the guide and the style; each query of the guide draws a graph', async () => {
  const settings = await embeddedNeo4j('loaded');
  const { output, untilReady } = run(settings);
  await untilReady();
  const browser = await openBrowser();
  onTestFinished(() => browser.close());
  const { page } = await openPage(browser, { viewport: { width: 1500, height: 950 } });
  const hosts = watchHosts(page);
  const password = readFileSync(join(settings['DATA_DIRECTORY']!, 'password'), 'utf8').trim();
  expect(output()).not.toContain(password);

  await page.goto(/Neo4j Browser: +(\S+db=neo4j)/.exec(output())![1]!);
  await page.locator('input[type=password]').fill(password);
  await page.keyboard.press('Enter');
  const drawn = new Map<string, { relationships: number; fills: Set<string | null> }>();
  for (const [index, { title, statements }] of chapters.entries()) {
    const heading = page.getByText(`${index + 1}. ${title}`);
    await heading.waitFor();
    const sidebar = (await page.locator('.slide').first().boundingBox())!;
    expect((await heading.boundingBox())!.x - sidebar.x).toBeGreaterThan(10);
    const queries = page.locator('.slide pre.runnable');
    expect(await queries.count()).toBe(statements.length);
    for (let query = 0; query < statements.length; query++) {
      const frames = await page.locator('article').count();
      await queries.nth(query).click();
      const frame = await drawing(page, frames);
      const relationships = await frame.locator('g.relationship').count();
      const fills = await frame
        .locator('g.node circle')
        .evaluateAll((circles) => circles.map((circle) => circle.getAttribute('fill')));
      drawn.set(statements[query]!, { relationships, fills: new Set(fills) });
    }
    if (index < chapters.length - 1) await page.getByText('Next', { exact: true }).click();
  }

  expect(drawn.size).toBe(chapters.flatMap(({ statements }) => statements).length);
  expect([...drawn].filter(([, { relationships }]) => relationships === 0)).toEqual([]);
  const { ELECTROLYTE, CAUSE } = kindColours.light;
  expect([...drawn.get('model_around_potassium')!.fills]).toEqual(expect.arrayContaining([ELECTROLYTE, CAUSE]));

  const own = ['PORT', 'NEO4J_HTTP_PORT', 'NEO4J_BOLT_PORT'].map((name) => `127.0.0.1:${settings[name]}`);
  expect([...hosts.asked].filter((host) => !hosts.refused.has(host)).toSorted()).toEqual(own.toSorted());
});
