// project: api
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openApi, type TestApi } from '../support/api.ts';
import type { GraphqlRequest } from '../support/http.ts';
import { Battle } from './attack.ts';

let api: TestApi;
const battle = new Battle();
beforeAll(async () => {
  api = await openApi();
});
afterAll(async () => {
  battle.print();
  await api.app.stop();
});

/** Parts of a document, each made from its number. */
const many = (count: number, part: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => part(n)).join(' ');
const nested = (count: number, open: string, inside: string, close: string): string =>
  `${open.repeat(count)} ${inside} ${close.repeat(count)}`;
const cramp = (selection: string): string => `{ entity(id: "muscle-cramp") { ${selection} } }`;

const deepest = nested(150, 'causes(first: 1) { edges { node { ', 'id', '} } }');
const doubling = many(24, (n) => `fragment F${n} on Entity { ...F${n + 1} ...F${n + 1} }`);
const repeated = 'causes { edges { node { id } } } '.repeat(40);
const described =
  'fragment S on __Schema { types { name description fields { name description args { name description } } } }';

/** What is sent, as a query or a whole request, and the code of the refusal. */
const refused: [name: string, sent: string, request: string | GraphqlRequest, code: string][] = [
  ['depth bomb', '150 levels', cramp(deepest), 'QUERY_TOO_DEEP'],
  [
    'depth bomb by inline fragments',
    '900 levels',
    nested(900, '... on Query { ', 'meta { quotes }', '}').replace(/^/, '{ ').concat(' }'),
    'GRAPHQL_PARSE_FAILED',
  ],
  [
    'alias bomb',
    '300 aliases of a root field',
    `{ ${many(300, (n) => `a${n}: entity(id: "x") { id }`)} }`,
    'QUERY_TOO_COSTLY',
  ],
  ['alias bomb below the root', '1,200 aliases', cramp(many(1_200, (n) => `a${n}: description`)), 'QUERY_TOO_COSTLY'],
  [
    'alias bomb of type names',
    '1,200 aliases in rows',
    `{ entities(first: 100) { edges { node { ${many(1_200, (n) => `a${n}: __typename`)} } } } }`,
    'QUERY_TOO_COSTLY',
  ],
  [
    'fragment bomb',
    '24 fragments that spread each other twice',
    `${cramp('...F0')} ${doubling} fragment F24 on Entity { id }`,
    'QUERY_TOO_COSTLY',
  ],
  [
    'fragment cycle',
    '3 fragments in a ring',
    `${cramp('...A')} fragment A on Entity { ...B } fragment B on Entity { ...C } fragment C on Entity { ...A }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'fragment cycles',
    '60 fragments, each spreads all',
    `${cramp('...F0')} ${many(60, (n) => `fragment F${n} on Entity { ${many(15, (m) => `...F${(n + m) % 60}`)} }`)}`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'directive overload',
    '@include 550 times',
    `{ meta { quotes ${'@include(if: true) '.repeat(550)} } }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'directive overload beyond the tokens',
    '@include 10,000 times',
    `{ meta { quotes ${'@include(if: true) '.repeat(10_000)} } }`,
    'GRAPHQL_PARSE_FAILED',
  ],
  [
    'unknown directives',
    '1,900 of them',
    `{ meta { quotes ${'@nothing '.repeat(1_900)} } }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'batch',
    '100 operations in an array',
    { body: JSON.stringify(Array.from({ length: 100 }, () => ({ query: '{ meta { quotes } }' }))) },
    'BAD_REQUEST',
  ],
  [
    'many operations, none chosen',
    '400 in one document',
    many(400, (n) => `query Q${n} { meta { quotes } }`),
    'OPERATION_RESOLUTION_FAILURE',
  ],
  [
    'many operations over one chain of fragments',
    '200 operations, 100 fragments',
    `${many(200, (n) => `query Q${n} { ...F0 }`)} ${many(100, (n) => `fragment F${n} on Query { ${n < 99 ? `...F${n + 1}` : 'meta { quotes }'} }`)}`,
    'OPERATION_RESOLUTION_FAILURE',
  ],
  [
    'field duplication',
    '10 fragments that repeat a nested field 40 times',
    `${cramp(many(9, (n) => `...F${n}`))} ${many(9, (n) => `fragment F${n} on Entity { ${repeated} }`)}`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'clashing fields',
    '300 of one key with other arguments',
    `{ ${many(300, (n) => `entity(id: "${n}") { id }`)} }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['long name', 'a field of 250,000 letters', `{ ${'a'.repeat(250_000)} }`, 'GRAPHQL_VALIDATION_FAILED'],
  [
    'names like those of the schema',
    '1,900 misspelt fields',
    `{ ${many(1_900, (n) => `electrolites${n}`)} }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['token flood', '100,000 tokens', `{ ${'a '.repeat(100_000)} }`, 'GRAPHQL_PARSE_FAILED'],
  [
    'deep list',
    '1,900 brackets',
    `{ entities(filter: { ids: ${nested(1_900, '[', '', ']')} }) { totalCount } }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'deep input object',
    '900 braces',
    `{ entities(filter: ${nested(900, '{a: ', '1', '}')}) { totalCount } }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'input field given many times',
    '1,200 times',
    `{ entities(filter: { ${'text: "a" '.repeat(1_200)} }) { totalCount } }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'unused variables',
    '900 of them',
    `query (${many(900, (n) => `$v${n}: Int`)}) { meta { quotes } }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'introspection, nested',
    'fields of fields, 6 levels',
    `{ __schema { types { ${nested(6, 'fields { type { ', 'name', '} }')} } } }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'introspection, wide',
    'the arguments of all fields of all fields',
    '{ __schema { types { fields { type { ofType { fields { args { name description } } } } } } } }',
    'QUERY_TOO_COSTLY',
  ],
  [
    'introspection, repeated',
    '500 aliases of the whole schema',
    `{ ${many(500, (n) => `a${n}: __schema { ...S }`)} } ${described}`,
    'QUERY_TOO_COSTLY',
  ],
  [
    'introspection, repeated by 9 aliases',
    '9 times the whole schema',
    `{ ${many(9, (n) => `a${n}: __schema { ...S }`)} } ${described}`,
    'QUERY_TOO_COSTLY',
  ],
  [
    'introspection, aliases below',
    'every description 900 times',
    `{ __schema { types { fields { ${many(900, (n) => `a${n}: description`)} } } } }`,
    'QUERY_TOO_COSTLY',
  ],
  ['mutation', 'one that there is not', 'mutation { deleteEverything }', 'GRAPHQL_VALIDATION_FAILED'],
  ['subscription', 'one', 'subscription { everything }', 'BAD_USER_INPUT'],
  ['incremental delivery', '@defer', cramp('... @defer { causes { totalCount } }'), 'GRAPHQL_VALIDATION_FAILED'],
];

describe('documents that would cost more than they should are refused, and no statement is run', () => {
  test.for(refused)('%s: %s', async ([name, sent, request, code]) => {
    const outcome = await battle.attack(api, {
      name,
      sent,
      request: typeof request === 'string' ? { query: request } : request,
    });
    expect(outcome).toMatchObject({ codes: [code], statements: [] });
    // What comes back is not much larger than what can be sent.
    expect(outcome.length).toBeLessThan(600_000);
  });
});

/** Long, but no work: what is sent and how many statements it takes. */
const harmless: [name: string, sent: string, query: string, statements: string[]][] = [
  ['comment flood', '60,000 comments', `${'#\n'.repeat(60_000)} { meta { quotes } }`, ['meta']],
  ['comma flood', '250,000 commas', `{ ${','.repeat(250_000)} meta { quotes } }`, ['meta']],
  ['one field many times', '300 times', cramp('id '.repeat(300)), ['entity']],
  [
    'long names that are allowed',
    '20 aliases of 10,000 letters',
    cramp(many(20, (n) => `${'a'.repeat(10_000)}${n}: id`)),
    ['entity'],
  ],
  [
    'introspection as tools ask for it',
    'the whole schema',
    getIntrospectionQuery({
      inputValueDeprecation: true,
      oneOf: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
    }),
    [],
  ],
];

describe('documents that are only long are answered', () => {
  test.for(harmless)('%s: %s', async ([name, sent, query, statements]) => {
    expect(await battle.attack(api, { name, sent, request: { query } })).toMatchObject({
      status: 200,
      codes: [],
      statements,
    });
  });
});

test('a server without a Playground does not expose its schema', async () => {
  const closed = await openApi({ PLAYGROUND: 'false' });
  try {
    for (const query of [
      getIntrospectionQuery(),
      '{ __type(name: "Query") { name } }',
      'query ($q: Boolean = true) { ...F } fragment F on Query { __schema @include(if: $q) { types { name } } }',
    ]) {
      const outcome = await battle.attack(closed, {
        name: 'introspection where it is off',
        sent: query.slice(0, 40).replace(/\s+/g, ' ').trim(),
        request: { query },
      });
      expect(outcome).toMatchObject({ codes: ['GRAPHQL_VALIDATION_FAILED'], statements: [] });
    }
  } finally {
    await closed.app.stop();
  }
});
