// project: browser
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bearer, makeTokens, type TestTokens } from '../access/support.ts';
import { testFolder } from '../exports/support.ts';
import { expectAccessible, expectNoSidewaysScroll } from './checks.ts';
import { openDashboard, type Dashboard } from './support.ts';

const folder = testFolder(afterAll);
let tokens: TestTokens;
let dashboard: Dashboard;
beforeAll(async () => {
  tokens = await makeTokens(folder);
  dashboard = await openDashboard({ READ_ACCESS: 'token', TOKENS_FILE: tokens.file });
});
afterAll(() => dashboard.close());

test('the page asks for a token, says when it does not work, and shows the data once it does', async () => {
  const { page } = await dashboard.visit('/numbers');
  await page.getByRole('heading', { level: 1, name: 'This server requires a token' }).waitFor();
  expect(await page.title()).toContain('This server requires a token');
  expect(await page.getByRole('alert').count()).toBe(0);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  // By keyboard alone: the field has the focus.
  await page.keyboard.type('mckg_guessed');
  await page.keyboard.press('Enter');
  await page.getByText('This token is invalid, expired or revoked.').waitFor();
  await expectAccessible(page);
  await page.keyboard.type(tokens.reader);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Statistics' }).waitFor();
  await page.locator('.bars').first().waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
  await page.locator('footer a[href="/playground"]').waitFor();

  await page.reload();
  await page.locator('.bars').first().waitFor();
  const kept = await page.evaluate(() =>
    [localStorage, sessionStorage].map((storage) => Object.entries(storage).map(([, value]) => value as string)),
  );
  expect(kept).toEqual([[], [tokens.reader]]);
  expect(page.url()).not.toContain(tokens.reader);
});

test('it shows how to download exports with the token', async () => {
  const { page } = await dashboard.visit('/numbers?language=SV');
  await page.getByLabel('Åtkomsttoken').fill(tokens.reader);
  await page.getByRole('button', { name: 'Visa data' }).click();
  await page.locator('footer summary', { hasText: 'Exporter' }).click();
  const shown = (await page.locator('footer code').textContent()) ?? '';
  const [, header = '', address = ''] = /-H '([^']+)' (\S+)$/.exec(shown) ?? [];
  const [name = '', value = ''] = header.replace('TOKEN', tokens.reader).split(': ');
  expect((await fetch(address)).status).toBe(401);
  const answered = await fetch(address, { headers: { [name]: value } });
  expect([answered.status, (await answered.text()).length > 1_000]).toEqual([200, true]);
});

test('a token that is revoked while the page is open is asked for again', async () => {
  const token = await tokens.command('add', 'principal', '--role', 'reader');
  // The server takes up a new token within a second.
  await expect
    .poll(async () => (await fetch(`${dashboard.api.app.url}/dashboard.json`, { headers: bearer(token) })).status)
    .toBe(200);
  const { page } = await dashboard.visit('/entity/sodium');
  await page.getByLabel('Access token').fill(token);
  await page.getByRole('button', { name: 'Show the data' }).click();
  await page.getByRole('heading', { level: 1, name: 'Sodium' }).waitFor();
  await tokens.command('revoke', 'principal');
  await expect
    .poll(async () => {
      await page.getByRole('link', { name: 'Statistics' }).click();
      await page.getByRole('link', { name: 'Consensus', exact: true }).click();
      return page.getByText('This token is invalid, expired or revoked.').isVisible();
    })
    .toBe(true);
});

test('Playground has a place for the token in each tab, and answers with it', async () => {
  const { page } = await dashboard.visit('/playground');
  await page.getByText('HTTP HEADERS').first().click();
  const headers = page.locator('.CodeMirror', { hasText: 'Authorization' }).first();
  await headers.click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(`{"Authorization": "Bearer ${tokens.reader}"`);
  await page.locator('.CodeMirror').first().click();
  await page.keyboard.press('Control+Enter');
  await page.locator('.CodeMirror', { hasText: '"causalChains": {' }).waitFor();
  expect(await page.locator('.CodeMirror', { hasText: 'UNAUTHENTICATED' }).count()).toBe(0);
});
