// project: api
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openApi, type TestApi } from '../support/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.app.stop());

interface Resolution {
  term: string;
  status: string;
  entities: { id: string }[];
}

async function resolve(terms: string[]): Promise<[string, string, string[]][]> {
  const { data, errors } = await api.query(
    'query ($terms: [String!]!) { resolveTerms(terms: $terms) { term status entities { id } } }',
    { terms },
  );
  expect(errors).toBeUndefined();
  expect(api.statements).toEqual(['resolve_terms']);
  return (data as { resolveTerms: Resolution[] }).resolveTerms.map(({ term, status, entities }) => [
    term,
    status,
    entities.map(({ id }) => id),
  ]);
}

test('one entity, several or none, in the order of the terms, repeated ones too', async () => {
  expect(await resolve(['zinc', 'muscle spasm', 'diabetic', 'zinc', 'Muskelspasm'])).toEqual([
    ['zinc', 'NONE', []],
    ['muscle spasm', 'DIRECT', ['muscle-cramp']],
    ['diabetic', 'AMBIGUOUS', ['diabetes', 'people-with-diabetes']],
    ['zinc', 'NONE', []],
    ['Muskelspasm', 'DIRECT', ['muscle-cramp']],
  ]);
});

test.for([
  ['  WARM   up ', 'warm-up'],
  ['vatskebrist', 'dehydration'],
  ['vätskebristen', 'dehydration'],
  ['muskelkramperna', 'muscle-cramp'],
  ['injured nerves', 'nerve-injury'],
  ['Parkinson’s disease', 'parkinsons-disease'],
  ['Na+', 'sodium'],
])('%s means %s', async ([term, id]) => {
  expect(await resolve([term!])).toEqual([[term, 'DIRECT', [id]]]);
});

test('a spelling as it stands comes before one of another inflection', async () => {
  expect(await resolve(['diabetes', 'diabetics', 'gravid', 'gravida'])).toEqual([
    ['diabetes', 'DIRECT', ['diabetes']],
    ['diabetics', 'DIRECT', ['people-with-diabetes']],
    ['gravid', 'DIRECT', ['pregnancy']],
    ['gravida', 'DIRECT', ['pregnant-women']],
  ]);
});

test.for(['', ' ', '*', '"', 'musc', 'mucsle cramp', 'hyperkalemia', 'low', "x'}) RETURN 1 //"])(
  '%j means nothing',
  async (term) => {
    expect(await resolve([term])).toEqual([[term, 'NONE', []]]);
  },
);

test('no terms, no answers', async () => {
  expect(await resolve([])).toEqual([]);
});
