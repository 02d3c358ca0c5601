// project: browser
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readExamples } from '../../src/http/routes/playground/examples.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { openApi, root, type TestApi } from '../support/api.ts';

const visit = { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }, redirect: 'manual' } as const;

describe('Playground', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.app.stop());

  test('is where a browser that opens /graphql is led', async () => {
    const { status, headers } = await fetch(`${api.app.url}/graphql`, visit);
    expect([status, headers.get('location'), headers.get('vary')]).toEqual([302, '/playground', 'accept']);
    const asking = { headers: { ...visit.headers, 'apollo-require-preflight': 'true' } };
    const answered = await fetch(`${api.app.url}/graphql?query={__typename}`, asking);
    expect(await answered.json()).toMatchObject({ data: { __typename: 'Query' } });
  });

  test('sends the files that it names, with the hashes that it names', async () => {
    const page = await (await fetch(`${api.app.url}/playground`)).text();
    const files = [...page.matchAll(/"(\/playground\/[\d.]+\/[\w.]+)" integrity="sha384-([^"]+)"/g)];
    expect(files).toHaveLength(2);
    for (const [, path, hash] of files) {
      const response = await fetch(`${api.app.url}${path}`, { headers: { 'accept-encoding': 'br' } });
      expect(response.headers.get('content-encoding')).toBe('br');
      const content = Buffer.from(await response.arrayBuffer());
      expect(createHash('sha384').update(content).digest('base64')).toBe(hash);
    }
  });

  test('opens in a browser with a tab for each example, runs one, shows the schema, and asks no other host', async () => {
    const browser = await openBrowser();
    try {
      const { page, problems, hosts } = await openPage(browser, { viewport: { width: 3200, height: 900 } });
      await page.goto(`${api.app.url}/graphql`);
      for (const { name } of readExamples(join(root, 'schema/playground'))) {
        await page.getByText(name, { exact: true }).waitFor();
      }
      await page.getByText('Sök på svenska').click();
      await page.locator('.CodeMirror', { hasText: 'SearchInSwedish' }).click();
      await page.keyboard.press('Control+Enter');
      await page.locator('.CodeMirror', { hasText: '"matchedText": "Muskelkramp"' }).waitFor();
      await page.getByText('Docs', { exact: true }).click();
      await page.getByText('causalChains').last().waitFor();
      expect(problems).toEqual([]);
      expect([...hosts]).toEqual([new URL(api.app.url).host]);
    } finally {
      await browser.close();
    }
  });

  test('has a title of its own for each tab', () => {
    const titles = readExamples(join(root, 'schema/playground')).map(({ name }) => name);
    expect(titles.length).toBeGreaterThanOrEqual(8);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

test('without Playground there is neither page nor introspection', async () => {
  const api = await openApi({ PLAYGROUND: 'false' });
  try {
    expect((await fetch(`${api.app.url}/playground`)).status).toBe(404);
    expect((await fetch(`${api.app.url}/graphql`, visit)).status).toBe(400);
    const { errors } = await api.query('{ __schema { queryType { name } } }');
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  } finally {
    await api.app.stop();
  }
});
