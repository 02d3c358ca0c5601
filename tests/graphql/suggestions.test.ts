// project: api
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openApi, type TestApi } from '../support/api.ts';

const near: [string, string, Record<string, unknown>?][] = [
  ['a field', '{ entites { totalCount } }'],
  ['a field of a type within', '{ entities { edges { node { nam } } } }'],
  ['a field of another type', '{ entities { edges { node { depletes { totalCount } } } } }'],
  ['an argument', '{ entities(frist: 1) { totalCount } }'],
  ['an argument of a directive', '{ meta @include(iff: true) { quotes } }'],
  ['a directive', '{ meta @includ(if: true) { quotes } }'],
  ['a type', '{ entities { edges { node { ... on Medicatio { id } } } } }'],
  ['a type of a variable', 'query ($f: EntityFilte) { entities(filter: $f) { totalCount } }'],
  ['an enum value', '{ entities(filter: { kinds: [CAUS] }) { totalCount } }'],
  ['an enum value in other case', '{ entities(orderBy: name_en_asc) { totalCount } }'],
  ['an enum value as text', '{ entities(orderBy: "NAME_EN_ASC") { totalCount } }'],
  ['a field of an input', '{ entities(filter: { kind: [CAUSE] }) { totalCount } }'],
  [
    'an enum value of a variable',
    'query ($o: EntityOrder) { entities(orderBy: $o) { totalCount } }',
    { o: 'NAME_EN_AS' },
  ],
  [
    'a field of a variable',
    'query ($f: EntityFilter) { entities(filter: $f) { totalCount } }',
    { f: { kind: ['CAUSE'] } },
  ],
  [
    'an enum value within a variable',
    'query ($f: EntityFilter) { entities(filter: $f) { totalCount } }',
    { f: { kinds: ['CAUSES'] } },
  ],
];

let open: TestApi;
let production: TestApi;
beforeAll(async () => {
  open = await openApi();
  production = await openApi({ HOST: '0.0.0.0' });
});
afterAll(async () => {
  await production.app.stop();
  await open.app.stop();
});

const ask = async (api: TestApi, query: string, variables?: Record<string, unknown>) => {
  const { errors } = await api.query(query, variables);
  return { code: errors?.[0]?.extensions.code, text: errors?.map(({ message }) => message).join('\n') ?? '' };
};

describe('a name that is nearly one of the schema’s', () => {
  test('is corrected where the schema may be asked for', async () => {
    const texts = await Promise.all(near.map(async ([, ...query]) => (await ask(open, ...query)).text));
    expect(texts.filter((text) => text.includes('Did you mean')).length).toBeGreaterThanOrEqual(near.length - 1);
  });

  test.for(near)('is refused with the same code and no help in production: %s', async ([, ...query]) => {
    const [suggested, withheld] = [await ask(open, ...query), await ask(production, ...query)];
    expect(withheld.code).toBe(suggested.code);
    expect(withheld.text).not.toMatch(/did you mean|suggest/i);
    expect(withheld.text).toBe(suggested.text.replaceAll(/ Did you mean .*\?/g, ''));
  });
});

describe('by default', () => {
  test('introspection and Playground are there on loopback only', async () => {
    const query = '{ __schema { queryType { name } } }';
    expect((await open.query(query)).data).toEqual({ __schema: { queryType: { name: 'Query' } } });
    expect((await ask(production, query)).code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect((await ask(production, '{ __type(name: "Query") { name } }')).code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect((await production.query('{ __typename }')).data).toEqual({ __typename: 'Query' });
    expect((await fetch(`${open.app.url}/playground`)).status).toBe(200);
    expect((await fetch(`${production.app.url}/playground`)).status).toBe(404);
  });
});
