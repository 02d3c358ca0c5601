// project: api
import { join } from 'node:path';
import {
  buildSchema,
  getIntrospectionQuery,
  getNamedType,
  GraphQLInt,
  isInputObjectType,
  isNonNullType,
  type GraphQLInputType,
  type GraphQLObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isConnection } from '../../src/compiler/storage.ts';
import { readSdl } from '../../src/graphql/api-schema.ts';
import { openCuratorApi } from '../access/curator-api.ts';
import { root, type TestApi } from '../support/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openCuratorApi();
});
afterAll(() => api.app.stop());

const chains = (args: string): string => `{ causalChains(${args}) { totalCount } }`;

const refusals: [string, string, string][] = [
  ['an unknown kind', '{ entities(filter: { kinds: [PLANET] }) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['a negative page', '{ entities(first: -1) { edges { node { id } } } }', 'PAGE_SIZE_OUT_OF_RANGE'],
  ['a page that is too large', '{ entities(first: 100000) { edges { node { id } } } }', 'PAGE_SIZE_OUT_OF_RANGE'],
  ['first and last', '{ entities(first: 1, last: 1) { edges { node { id } } } }', 'PAGINATION_CONFLICT'],
  ['no cursor', '{ entities(after: "nonsense") { edges { node { id } } } }', 'BAD_CURSOR'],
  ['no cursor, where only rows are counted', '{ entities(before: "nonsense") { totalCount } }', 'BAD_CURSOR'],
  [
    'a forged cursor',
    `{ entities(after: "${Buffer.from('["x",{"a":1}]').toString('base64url')}") { edges { node { id } } } }`,
    'BAD_CURSOR',
  ],
  [
    'a cursor with a value of another type',
    `{ entities(after: "${Buffer.from('["8bf338",7]').toString('base64url')}") { edges { node { id } } } }`,
    'BAD_CURSOR',
  ],
  ['an empty selector', chains('from: {}, to: { ids: ["muscle-cramp"] }'), 'EMPTY_SELECTOR'],
  ['an empty list in a selector', chains('from: { ids: [] }, to: { ids: ["muscle-cramp"] }'), 'EMPTY_SELECTOR'],
  ['no hop', chains('from: { ids: ["a"] }, to: { ids: ["b"] }, maxHops: 0'), 'BAD_USER_INPUT'],
  ['too many hops', chains('from: { ids: ["a"] }, to: { ids: ["b"] }, maxHops: 99'), 'BAD_USER_INPUT'],
  ['origins of anything', '{ causalOrigins(to: { kinds: [] }) { totalCount } }', 'EMPTY_SELECTOR'],
  ['origins too far away', '{ causalOrigins(to: { ids: ["a"] }, maxHops: 7) { totalCount } }', 'BAD_USER_INPUT'],
  ['too many ids', `{ nodes(ids: [${'"a",'.repeat(101)}]) { id } }`, 'PAGE_SIZE_OUT_OF_RANGE'],
  ['too many terms', `{ resolveTerms(terms: [${'"a",'.repeat(101)}]) { status } }`, 'PAGE_SIZE_OUT_OF_RANGE'],
  ['nothing to search for', '{ search(text: " ") { totalCount } }', 'BAD_USER_INPUT'],
  ['a text too long to search for', `{ search(text: "${'a'.repeat(201)}") { totalCount } }`, 'BAD_USER_INPUT'],
  ['a page of hits that is too large', '{ search(text: "a", first: 101) { totalCount } }', 'PAGE_SIZE_OUT_OF_RANGE'],
  ['an entity by nothing', '{ entity { id } }', 'BAD_USER_INPUT'],
  ['an entity by null', '{ entity(id: null) { id } }', 'BAD_USER_INPUT'],
  ['an entity in two ways', '{ entity(id: "potassium", curie: "MESH:D011188") { id } }', 'BAD_USER_INPUT'],
  ['an unknown field', '{ planets { id } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['no GraphQL', '{ entity(', 'GRAPHQL_PARSE_FAILED'],
  ['too many tokens', `{ ${'a: __typename '.repeat(4_000)} }`, 'GRAPHQL_PARSE_FAILED'],
  [
    'a page below an unknown entity',
    '{ entity(id: "none") { causes(first: -1) { totalCount } } }',
    'PAGE_SIZE_OUT_OF_RANGE',
  ],
  [
    'too deep',
    `{ entity(id: "muscle-cramp") ${'{ causes(first: 1) { edges { node '.repeat(11)} { id } ${'} } }'.repeat(11)} }`,
    'QUERY_TOO_DEEP',
  ],
  [
    'too many rows',
    `{ entities(first: 100) { edges { node { ${'relations(first: 100) { edges { node { '.repeat(2)} id ${'} } }'.repeat(2)} } } } }`,
    'QUERY_TOO_COSTLY',
  ],
  ['a subscription', 'subscription { x }', 'BAD_USER_INPUT'],
  [
    'a term that would take long to stem',
    `{ resolveTerms(terms: ["b${'ing'.repeat(10_000)}"]) { status } }`,
    'BAD_USER_INPUT',
  ],
  [
    'a page below the root',
    '{ entity(id: "muscle-cramp") { causes(first: 101) { totalCount edges { node { id } } } } }',
    'PAGE_SIZE_OUT_OF_RANGE',
  ],
];

const schema = buildSchema(readSdl(join(root, 'schema')));

/** An argument with a number below 0, where the input type has such numbers, for each of its numbers. */
function belowZero(name: string, type: GraphQLInputType): string[] {
  const named = getNamedType(type);
  if (named === GraphQLInt) return [`${name}: -1`];
  if (!isInputObjectType(named)) return [];
  const fields = Object.values(named.getFields()).flatMap((field) => belowZero(field.name, field.type));
  return fields.map((field) => `${name}: { ${field} }`);
}

/** Valid values by type. */
const values: Record<string, string> = { 'ID!': '"a"', 'Int!': '1' };

/** A query for each whole number that a field of the root, or of one of its entities, takes. */
const numbers = ['Query', 'Electrolyte', 'Document'].flatMap((parent) =>
  Object.values((schema.getType(parent) as GraphQLObjectType).getFields()).flatMap(({ name, args, type }) => {
    const required = args.filter(({ type: given }) => isNonNullType(given));
    const needed = required.map((one) => `${one.name}: ${values[String(one.type)] ?? '{ ids: ["a"] }'}`);
    const below = isConnection(getNamedType(type)) ? '{ totalCount }' : '{ __typename }';
    return args
      .flatMap((one) => belowZero(one.name, one.type))
      .map((number) => {
        const others = needed.filter((given) => given.split(':')[0] !== number.split(':')[0]);
        const field = `${name}(${[...others, number].join(', ')}) ${below}`;
        if (parent === 'Query') return field.replace('search(text: { ids: ["a"] }', 'search(text: "a"');
        return `node(id: "a") { ... on ${parent} { ${field} } }`;
      });
  }),
);

test.for(numbers)('a number below 0 is refused: %s', async (field) => {
  const { errors } = await api.query(`{ ${field} }`);
  expect(['BAD_USER_INPUT', 'PAGE_SIZE_OUT_OF_RANGE']).toContain(errors?.[0]?.extensions.code);
  expect(errors?.[0]?.message).toMatch(/^Expected \w+ to be .*, but got -1\./);
  expect(api.statements).toEqual([]);
});

/** Nothing of the inside may show: no stack, no Cypher, no host. */
function expectNothingInside(answer: unknown): void {
  expect(JSON.stringify(answer)).not.toMatch(
    /node_modules|\bat .*\.ts|\bMATCH\b|\bRETURN\b|127\.0\.0\.1|bolt:|stacktrace/i,
  );
}

describe('bad input is refused with a code before the database is asked', () => {
  test.for(refusals)('%s', async ([, query, code]) => {
    const answer = await api.query(query);
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
    expect(api.statements).toEqual([]);
    expectNothingInside(answer);
  });

  test('a cursor of another order', async () => {
    const { data } = await api.query('{ entities(first: 1) { pageInfo { endCursor } } }');
    const { endCursor } = (data as { entities: { pageInfo: { endCursor: string } } }).entities.pageInfo;
    const answer = await api.query(
      `{ entities(orderBy: NAME_EN_ASC, after: "${endCursor}") { edges { node { id } } } }`,
    );
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_CURSOR');
  });

  test('a cursor that was changed on the way', async () => {
    const { data } = await api.query('{ entities(first: 1, orderBy: DOCUMENTS_DESC) { pageInfo { endCursor } } }');
    const { endCursor } = (data as { entities: { pageInfo: { endCursor: string } } }).entities.pageInfo;
    const position = JSON.parse(Buffer.from(endCursor, 'base64url').toString()) as unknown[];
    for (const changed of [
      position.with(1, 'many'),
      position.with(1, 4),
      position.with(2, 'zinc'),
      position.slice(0, -1),
    ]) {
      const after = Buffer.from(JSON.stringify(changed)).toString('base64url');
      const answer = await api.query(
        'query ($after: String) { entities(orderBy: DOCUMENTS_DESC, after: $after) { edges { node { id } } } }',
        { after },
      );
      expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_CURSOR' } }]);
    }
  });

  test('too many rows beside a field whose argument has no value', async () => {
    const pages = 'relations(first: 100) { edges { node {';
    const query = `query ($id: ID = "x") { node(id: $id) { id }
      entities(first: 100) { edges { node { ${pages} ${pages} id } } } } } } } } } }`;
    const answer = await api.query(query, { id: null });
    expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    expect(api.statements).toEqual([]);
  });

  test('a null condition', async () => {
    const answer = await api.query(
      'query ($it: Boolean = true) { entity(id: "muscle-cramp") { id @include(if: $it) } }',
      {
        it: null,
      },
    );
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('a cursor of another connection', async () => {
    const { data } = await api.query('{ claims(first: 1) { pageInfo { endCursor } } }');
    const { endCursor } = (data as { claims: { pageInfo: { endCursor: string } } }).claims.pageInfo;
    const answer = await api.query(`{ entities(after: "${endCursor}") { edges { node { id } } } }`);
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_CURSOR');
  });

  test('a body of 1 MB', async () => {
    const answer = await api.query(`{ entity(id: "${'a'.repeat(1_000_000)}") { id } }`);
    expect(answer).toMatchObject({ status: 413, errors: [{ extensions: { code: 'PAYLOAD_TOO_LARGE' } }] });
    expectNothingInside(answer);
  });

  test('no JSON', async () => {
    const response = await fetch(`${api.app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{',
    });
    expect(response.status).toBe(400);
    expectNothingInside(await response.json());
  });

  test('an address that leads nowhere', async () => {
    const response = await fetch(`${api.app.url}/etc/passwd`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });
});

/** A query that asks for too much, and what the refusal says of it: limit, actual value and how to ask for less. */
const excesses: [string, string, RegExp][] = [
  [
    'root fields',
    `{ ${Array.from({ length: 11 }, (_, n) => `a${n}: meta { quotes }`).join(' ')} }`,
    /at most 10 root fields, but got 11\. Send several requests\./,
  ],
  [
    'aliases',
    `{ entity(id: "muscle-cramp") { ${Array.from({ length: 101 }, (_, n) => `a${n}: id`).join(' ')} } }`,
    /at most 100 aliases, but got 101\. Send several requests\./,
  ],
  [
    'levels',
    `{ entity(id: "muscle-cramp") ${'{ causes(first: 1) { edges { node '.repeat(10)} { id } ${'} } }'.repeat(10)} }`,
    /at most 10 lists and linked objects inside one another, but got 11\. Ask for ids/,
  ],
  [
    'rows',
    `{ entities(first: 100) { edges { node { ${'relations(first: 100) { edges { node { '.repeat(2)} id ${'} } }'.repeat(2)} } } } }`,
    /at most 20000 rows over all its lists, but the page sizes allow 1010100\. Give nested lists a smaller first\./,
  ],
  [
    'selections, by fragments that spread each other twice',
    `{ entity(id: "muscle-cramp") { ...F0 } } ${Array.from({ length: 24 }, (_, n) => `fragment F${n} on Entity { ...F${n + 1} ...F${n + 1} }`).join(' ')} fragment F24 on Entity { id }`,
    /at most 5000 selected fields, fragments counted wherever they are spread, but got 50331648\. Spread/,
  ],
  [
    'lists, by fragments that fan out',
    `{ entity(id: "muscle-cramp") { ...F0 } } ${Array.from({ length: 5 }, (_, n) => `fragment F${n} on Entity { ${['a', 'b', 'c'].map((key) => `${key}: causes(first: 0) { edges { node { ...F${n + 1} } } }`).join(' ')} }`).join(' ')} fragment F5 on Entity { id }`,
    /at most 100 aliases, but got 363/,
  ],
  [
    'lists',
    `{ entity(id: "muscle-cramp") { ...F0 } } ${Array.from({ length: 3 }, (_, n) => `fragment F${n} on Entity { ${['causes', 'effects', 'treatments', 'relations'].map((key) => `${key}(first: 0) { edges { node { ...F${n + 1} } claim { evidence(first: 0) { totalCount } } } }`).join(' ')} }`).join(' ')} fragment F3 on Entity { id }`,
    /at most 200 lists and linked objects, but got 253\. Select less/,
  ],
  [
    'rows of a page',
    '{ entities(first: 101) { totalCount } }',
    /Expected first to be from 0 to 100, but got 101\. Ask for less/,
  ],
];

/** A list for every kind, and other ones for some of them. */
const meanings = (below: string): string =>
  `effects(first: 1) { edges { node { ${below} } } } ${['Cause', 'Condition', 'Medication', 'Treatment']
    .map((type) => `... on ${type} { effects(first: 1) { edges { node { kind } } } }`)
    .join(' ')}`;

describe('an operation beyond a limit is refused with the limit, the actual value and what to do', () => {
  test.for(excesses)('%s', async ([, query, message]) => {
    const answer = await api.query(query);
    expect(answer.errors?.map((error) => error.message)).toEqual([expect.stringMatching(message)]);
    expect(api.statements).toEqual([]);
  });

  test('meanings for each kind that multiply when they are compiled', async () => {
    const query = `{ entity(id: "muscle-cramp") { ${meanings(meanings(meanings(meanings('id'))))} } }`;
    const answer = await api.query(query);
    expect(answer.errors?.[0]?.extensions.code).toBe('QUERY_TOO_COSTLY');
    expect(api.statements).toEqual([]);
  });
});

test('each answer reports its cost', async () => {
  const { extensions } = await api.query(
    '{ entities(first: 3) { edges { node { id causes(first: 2) { edges { node { id } } } } } } }',
  );
  expect(extensions).toMatchObject({ cost: { rows: 9, maxRows: 20_000 } });
});

test('introspection is not counted', async () => {
  const { errors } = await api.query(getIntrospectionQuery());
  expect(errors).toBeUndefined();
});

test.for(['entity', 'claim', 'document', 'node'])('%s of an unknown id is null', async (field) => {
  const { status, data, errors } = await api.query(`{ ${field}(id: "no-such-thing") { id } }`);
  expect({ status, data, errors }).toEqual({ status: 200, data: { [field]: null } });
});

test('null for an argument that has a default is the default', async () => {
  const query = `query ($language: Language, $orderBy: RelationOrder, $maxHops: Int) {
    entity(id: "muscle-cramp") { name(language: $language) causes(first: 1, orderBy: $orderBy) { totalCount } }
    causalChains(from: { ids: ["diuretics"] }, to: { ids: ["muscle-cramp"] }, maxHops: $maxHops) { totalCount }
  }`;
  const { data } = await api.query(query, { language: null, orderBy: null, maxHops: null });
  expect(data).toEqual((await api.query(query)).data);
  expect(data).toMatchObject({ entity: { name: 'Muscle cramp' } });
});

test('Cypher in an argument is text', async () => {
  const text = `muscle-cramp"}) DETACH DELETE e //\` ' }`;
  const { data } = await api.query(
    'query ($text: String!, $id: ID!) { entities(filter: { text: $text }) { totalCount } entity(id: $id) { id } }',
    {
      text,
      id: text,
    },
  );
  expect(data).toEqual({ entities: { totalCount: 0 }, entity: null });
});
