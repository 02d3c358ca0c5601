import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openApi, type TestApi } from '../support/api.ts';
import { readCases } from '../support/cases.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.app.stop());

/** `UPDATE_CASES=1 npx vitest run tests/projection/cases.test.ts` writes the answers anew; read the difference before committing it. */
const update = process.env['UPDATE_CASES'] === '1';

describe('each case has its answer, from as many statements as it has root fields', () => {
  test.for(readCases())('$name', async ({ query, variables, statements, answer, accept }) => {
    const { data, errors } = await api.query(query, variables);
    expect(errors).toBeUndefined();
    expect(api.statements).toHaveLength(statements);
    if (update) accept(data);
    expect(data).toEqual(update ? data : answer);
  });
});
