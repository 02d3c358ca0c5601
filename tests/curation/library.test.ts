// project: database
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bearer, makeTokens, type TestTokens } from '../access/support.ts';
import { testFolder } from '../exports/support.ts';
import { openApi, type TestApi } from '../support/api.ts';

const folder = testFolder(afterAll);
let api: TestApi;
let tokens: TestTokens;
beforeAll(async () => {
  tokens = await makeTokens(join(folder, 'tokens'));
  api = await openApi({ TOKENS_FILE: tokens.file, LOAD_ON_START: 'true' });
});
afterAll(() => api.app.stop());

interface Answer {
  data?: Record<string, Record<string, unknown> | null> | null;
  errors?: { message: string; extensions: { code: string } }[];
}

async function ask(query: string, variables: Record<string, unknown> = {}, token = tokens.curator): Promise<Answer> {
  const response = await fetch(`${api.app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && bearer(token)) },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}

const text = 'Night cramps\nDrinking pickle juice may relieve muscle cramps within two minutes.\nLong flights can cause muscle cramps.';

test('a text becomes a document that readers see, and goes again', async () => {
  const imported = await ask(
    'mutation ($input: ImportTextInput!) { importText(input: $input) { source { id version state wordCount text { blocks { kind start end } } } decision { number action by } } }',
    { input: { title: 'Cramps at night', text, quotable: true, clientMutationId: 'one' } },
  );
  expect(imported).toMatchObject({
    data: { importText: { source: { id: 'doc-cramps-at-night', version: 1, state: 'DRAFT' } } },
  });
});
