// project: api
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openApi, type TestApi } from '../support/api.ts';
import { readCases, type Case } from '../support/cases.ts';
import { comparable } from '../support/comparable.ts';
import { send } from '../support/http.ts';

let api: TestApi;
let caching: TestApi;
beforeAll(async () => {
  api = await openApi();
  caching = await openApi({ RESPONSE_CACHE_MB: '64' });
  // From here on it knows the release.
  await caching.query('{ meta { quotes } }');
});
afterAll(async () => {
  await caching.app.stop();
  await api.app.stop();
});

/** `UPDATE_CASES=1 npx vitest run tests/compiler/cases.test.ts` writes the answers anew; read the difference before committing it. */
const update = process.env['UPDATE_CASES'] === '1';

const cases = {
  'each case': readCases('tests/cases'),
  'what consumers ask': readCases('tests/consumers'),
  'each tab of Playground': readCases('schema/playground', 'tests/playground'),
};

describe.for(Object.entries(cases))('%s has its answer, from as many statements as it has root fields', ([, all]) => {
  test.for(all)('$name', async ({ answer, accept, ...request }) => {
    const data = await replay(request);
    if (update) accept(data);
    expect(comparable(data)).toEqual(comparable(update ? data : answer));
  });
});

describe('what is asked again', () => {
  test.for(cases['each case'])('$name: the same bytes, without its statements', async ({ query, variables }) => {
    const first = await send(caching, { query, variables });
    const again = await send(caching, { query, variables });
    expect(again.cacheStatus).toBe('hit');
    expect(again.statements).toEqual(['release']);
    expect(again.text).toBe(first.text);
    expect(again.headers.get('content-type')).toBe(first.headers.get('content-type'));
    expect(again.text).toBe((await send(api, { query, variables })).text);
  });
});

type Request = Omit<Case, 'answer' | 'accept'>;

/** The query's data; where its pages are followed, those of all pages, without the cursors that led to them. */
async function replay({ query, variables, statements, pages }: Request): Promise<unknown> {
  const ask = async (after: string | undefined): Promise<unknown> => {
    const { data, errors } = await api.query(query, { ...variables, ...(after !== undefined && { after }) });
    expect(errors).toBeUndefined();
    expect(api.statements).toHaveLength(statements);
    return data;
  };
  if (pages === null) return ask(undefined);
  const all: unknown[] = [];
  for (let more = true, after: string | undefined; more;) {
    const page = await ask(after);
    all.push(page);
    ({ hasNextPage: more, endCursor: after } = takePageInfo(page, pages.split('.')));
  }
  return all;
}

interface PageInfo {
  hasNextPage: boolean;
  endCursor: string;
}

function takePageInfo(data: unknown, path: string[]): PageInfo {
  const connection = path.reduce((value, key) => (value as Record<string, unknown>)[key], data);
  const { pageInfo } = connection as { pageInfo: PageInfo };
  delete (connection as { pageInfo?: PageInfo }).pageInfo;
  return pageInfo;
}
