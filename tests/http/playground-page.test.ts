// project: browser
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Locator, Page } from 'playwright-core';
import { project } from '../../src/project.ts';
import { readExamples } from '../../src/http/routes/playground/examples.ts';
import { openApi, root, type TestApi } from '../support/api.ts';
import { openBrowser, openPage, type Visit } from '../support/browser.ts';

const examples = readExamples(join(root, 'schema/playground'));

let api: TestApi;
let browser: Browser;
let visit: Visit;
let page: Page;
beforeAll(async () => {
  [api, browser] = await Promise.all([openApi(), openBrowser()]);
  // A laptop's screen, on which not all tabs fit.
  visit = await openPage(browser, {
    viewport: { width: 1366, height: 768 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  page = visit.page;
  page.on('response', (response) => {
    if (response.status() >= 400) visit.problems.push(`${response.status()} ${response.url()}`);
  });
  // What is marked depends on the schema.
  const introspection = page.waitForResponse(
    (one) => one.request().postData()?.includes('IntrospectionQuery') ?? false,
  );
  await page.goto(`${api.app.url}/graphql`);
  await introspection;
});
afterAll(async () => {
  await browser.close();
  await api.app.stop();
});

/** What is wrong with the page as it is: marks of errors in the editors, and whatever has gone wrong since it was opened. */
async function problemsOf(): Promise<string[]> {
  // Editors check their text half a second after an edit; here they do so at once.
  await editors().evaluateAll((elements) => {
    for (const { CodeMirror } of elements as unknown as { CodeMirror: { performLint?: () => void } }[])
      CodeMirror.performLint?.();
  });
  const marks = await page.locator('.CodeMirror-lint-mark-error, .CodeMirror-lint-mark-warning').allTextContents();
  const others = [...visit.hosts].filter((host) => host !== new URL(api.app.url).host);
  return [...marks, ...visit.problems, ...others];
}

const isQuery = (text: string | null): boolean => text?.includes('"query"') ?? false;

/** The text of what is shown in the side panel. */
const panelText = (): Promise<string> => textOf(editors().last());

const byText = (text: string): Locator => page.getByText(text, { exact: true });
const icon = (title: string): Locator => page.locator('svg', { has: page.locator('title', { hasText: title }) });
const editors = (): Locator => page.locator('.CodeMirror');
/** The whole text of an editor, which shows no more than fits. */
const textOf = (editor: Locator): Promise<string> =>
  editor.evaluate((element) =>
    (element as unknown as { CodeMirror: { getValue: () => string } }).CodeMirror.getValue(),
  );

async function answerOf(run: () => Promise<unknown>): Promise<{ data?: unknown; errors?: unknown }> {
  const [response] = await Promise.all([
    page.waitForResponse((one) => isQuery(one.request().postData()) && one.url().endsWith('/graphql')),
    run(),
  ]);
  return (await response.json()) as { data?: unknown; errors?: unknown };
}

describe.for(examples)('the tab "$name"', ({ name, query, variables }) => {
  test('shows its query and variables without a mark of an error, runs it, and shows the answer', async () => {
    await byText(name).click();
    await byText('Query Variables').click();
    await expect.poll(() => textOf(editors().first())).toBe(query);
    expect(await textOf(editors().nth(1))).toBe(variables);
    await expect.poll(problemsOf).toEqual([]);
    await editors().first().click();
    const { data, errors } = await answerOf(() => page.keyboard.press('Control+Enter'));
    expect(errors).toBeUndefined();
    const shown = page.locator('.result-window .CodeMirror, .CodeMirror').last();
    await expect.poll(async () => JSON.parse((await textOf(shown)) || '{}') as object).toMatchObject({ data });
    await byText('Query Variables').click();
    await expect.poll(problemsOf).toEqual([]);
  });
});

test('DOCS lists the fields, opens one, and finds what is searched for', async () => {
  await byText('Docs').click();
  await page.getByText('causalChains').last().click();
  await page.getByText('CausalChainConnection').last().waitFor();
  await page.getByPlaceholder('Search the docs ...').fill('evidenceCount');
  await page.getByText('evidenceCount').last().waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(problemsOf).toEqual([]);
});

test('SCHEMA shows the whole SDL, which can be downloaded', async () => {
  await byText('Schema').first().click();
  await expect.poll(panelText).toContain('interface Entity implements Node {');
  for (const type of ['type Query {', 'type Claim implements Assertion & Node {', 'enum Predicate {'])
    expect(await panelText()).toContain(type);
  await byText('Download').click();
  const [download] = await Promise.all([page.waitForEvent('download'), byText('SDL').click()]);
  expect(readFileSync(await download.path(), 'utf8')).toContain('interface Entity implements Node {');
  expect(await byText('JSON').isVisible()).toBe(false);
  await page.keyboard.press('Escape');
  await expect.poll(problemsOf).toEqual([]);
});

test('HISTORY lists what was run, and opens it again', async () => {
  await byText('History').click();
  await page.getByText('DiureticsToCramp').last().waitFor();
  await byText('Use').click();
  await expect.poll(async () => textOf(editors().first())).toContain('query ');
  await expect.poll(problemsOf).toEqual([]);
});

test('COPY CURL gives a command that works', async () => {
  await byText(examples[1]!.name).first().click();
  await byText('Copy CURL').click();
  const command = await page.evaluate<string>('navigator.clipboard.readText()');
  const { stdout } = await promisify(execFile)('sh', ['-c', command]);
  expect(JSON.parse(stdout)).toMatchObject({ data: { consensus: { nodes: expect.any(Array) as unknown } } });
  await expect.poll(problemsOf).toEqual([]);
});

test('PRETTIFY, HTTP HEADERS and the play button answer a click; there is no pane for what this server does not send', async () => {
  await byText('Prettify').click();
  await expect.poll(() => textOf(editors().first())).toContain('query WhatDocumentsName($object: ID!, $first: Int) {');
  await byText('HTTP Headers').click();
  await byText('Query Variables').click();
  for (const panel of ['Tracing', 'Query Plan']) expect(await byText(panel).filter({ visible: true }).count()).toBe(0);
  const { errors } = await answerOf(() => page.getByTitle('Execute Query').or(icon('Play')).first().click());
  expect(errors).toBeUndefined();
  await expect.poll(problemsOf).toEqual([]);
});

test('the gear opens the settings, which can be saved; a tab can be opened and closed', async () => {
  await icon('Settings').click();
  expect(JSON.parse(await textOf(editors().last()))).toMatchObject({ 'request.credentials': 'same-origin' });
  await byText('Save Settings').click();
  await icon('Opens a New Tab').click();
  await byText('New Tab').waitFor();
  await editors().first().click();
  await page.keyboard.type('{ meta { counts { documents');
  const { data } = await answerOf(() => page.keyboard.press('Control+Enter'));
  expect(data).toMatchObject({ meta: { counts: { documents: 5 } } });
  await expect.poll(problemsOf).toEqual([]);
});

test('is called after the project, and leads to the other interfaces', async () => {
  expect(await page.title()).toBe(`Playground · ${project.title.en}`);
  const links = page.getByRole('navigation', { name: 'Interfaces' }).getByRole('link');
  const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(addresses).toEqual(['/', '/graphiql/', '/export/'].map((path) => api.app.url + path));
  for (const address of addresses) expect((await page.request.get(address)).status()).toBe(200);
});

test('is used on a phone: nothing is wider than the screen, and a query is run and read below it', async () => {
  const phone = await openPage(browser, { viewport: { width: 390, height: 844 } });
  await phone.page.goto(`${api.app.url}/playground`);
  const query = phone.page.locator('.CodeMirror').first();
  await query.waitFor();
  const buttons = ['Prettify', 'History', 'Copy CURL'].map((text) => phone.page.getByText(text, { exact: true }));
  const play = phone.page.getByTitle('Execute Query');
  for (const part of [query, play, ...buttons]) {
    const { x, width } = (await part.boundingBox())!;
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(392);
  }
  expect(await phone.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(392);
  await play.click();
  const shown = phone.page.locator('.CodeMirror').last();
  await expect.poll(() => textOf(shown)).toContain('causalChains');
  await shown.scrollIntoViewIfNeeded();
  const [asked, answered] = [(await query.boundingBox())!, (await shown.boundingBox())!];
  expect(answered.y).toBeGreaterThanOrEqual(asked.y + asked.height);
  expect((await shown.locator('.CodeMirror-lines').boundingBox())!.width).toBeGreaterThan(250);
  await phone.page.getByText('Docs', { exact: true }).click();
  await phone.page.getByPlaceholder('Search the docs ...').waitFor();
  expect(phone.problems).toEqual([]);
  await phone.page.context().close();
});

test('all is there again after the page was reloaded', async () => {
  await page.reload();
  for (const { name } of examples) {
    await byText(name).first().click();
    await byText('Query Variables').click();
    await expect.poll(problemsOf).toEqual([]);
  }
});
