// project: api
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

const byText = 'query ($text: String!) { search(text: $text) { totalCount } }';
const byFilter = 'query ($text: String!) { entities(filter: { text: $text }) { totalCount } }';
const byId = 'query ($id: ID!) { entity(id: $id) { id } }';
const byIds = 'query ($ids: [ID!]) { entities(filter: { ids: $ids }) { totalCount } }';

/** Marks that each have to be put before all those that already stand there (Unicode, UAX #15). */
const unordered = 'a' + '\u0300\u0316'.repeat(40_000);
const deepJson = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);

const refused: [name: string, sent: string, request: GraphqlRequest, code: string][] = [
  [
    'text that is slow to normalize',
    '80,000 combining marks to search for',
    { query: byText, variables: { text: unordered } },
    'BAD_USER_INPUT',
  ],
  [
    'text that is slow to normalize, in a filter',
    '80,000 combining marks',
    { query: byFilter, variables: { text: unordered } },
    'BAD_USER_INPUT',
  ],
  [
    'term that is slow to normalize',
    '80,000 combining marks',
    {
      query: 'query ($terms: [String!]!) { resolveTerms(terms: $terms) { status } }',
      variables: { terms: [unordered] },
    },
    'BAD_USER_INPUT',
  ],
  [
    'text that grows',
    '80,000 ligatures of 18 letters',
    { query: byText, variables: { text: 'ﷺ'.repeat(80_000) } },
    'BAD_USER_INPUT',
  ],
  [
    'long text in a filter below the root',
    '200,000 letters',
    {
      query: '{ entity(id: "muscle-cramp") { claims: relations(filter: { text: "$" }) { totalCount } } }'.replace(
        '$',
        'a'.repeat(200_000),
      ),
    },
    'BAD_USER_INPUT',
  ],
  [
    'many ids',
    '50,000 ids',
    {
      query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      variables: { ids: Array.from({ length: 50_000 }, () => 'a') },
    },
    'QUERY_TOO_COSTLY',
  ],
  [
    'list in a list',
    '50,000 deep, as a variable',
    { body: `{"query": ${JSON.stringify(byIds)}, "variables": {"ids": ${deepJson(50_000)}}}` },
    'BAD_USER_INPUT',
  ],
  [
    'deep JSON where an id is expected',
    '100,000 levels',
    { body: `{"query": ${JSON.stringify(byId)}, "variables": {"id": ${deepJson(100_000)}}}` },
    'BAD_USER_INPUT',
  ],
  [
    'prototype pollution',
    '__proto__ in the body',
    { body: `{"query": ${JSON.stringify(byId)}, "variables": {"__proto__": {"id": "muscle-cramp"}}}` },
    'BAD_USER_INPUT',
  ],
  [
    'numbers out of range',
    'first: 10^400',
    { query: '{ entities(first: 1' + '0'.repeat(400) + ') { totalCount } }' },
    'GRAPHQL_VALIDATION_FAILED',
  ],
];

describe('values that would take long are refused, and no statement is run', () => {
  test.for(refused)('%s: %s', async ([name, sent, request, code]) => {
    const outcome = await battle.attack(api, { name, sent, request });
    expect(outcome).toMatchObject({ codes: [code], statements: [] });
  });
});

const harmless: [name: string, sent: string, request: GraphqlRequest, data: unknown][] = [
  [
    'variables that no one declared',
    '10,000 of them',
    {
      query: byId,
      variables: { id: 'potassium', ...Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`v${n}`, n])) },
    },
    { entity: { id: 'potassium' } },
  ],
  [
    'huge variable',
    'an id of 200,000 letters',
    { query: byId, variables: { id: 'a'.repeat(200_000) } },
    { entity: null },
  ],
  [
    'long list',
    '20,000 ids to filter by',
    { query: byIds, variables: { ids: Array.from({ length: 20_000 }, (_, n) => `id${n}`) } },
    { entities: { totalCount: 0 } },
  ],
  [
    'deep JSON beside the query',
    '100,000 levels in extensions',
    { body: `{"query": "{ entity(id: \\"potassium\\") { id } }", "extensions": {"x": ${deepJson(100_000)}}}` },
    { entity: { id: 'potassium' } },
  ],
  [
    'terms that are slow to stem',
    '100 of 200 letters',
    {
      query: 'query ($terms: [String!]!) { terms: resolveTerms(terms: $terms) { status } }',
      variables: { terms: Array.from({ length: 100 }, () => 'b' + 'ing'.repeat(66)) },
    },
    { terms: Array.from({ length: 100 }, () => ({ status: 'NONE' })) },
  ],
];

describe('values that are only many are answered by one statement', () => {
  test.for(harmless)('%s: %s', async ([name, sent, request, data]) => {
    const outcome = await battle.attack(api, { name, sent, request });
    expect(outcome).toMatchObject({ status: 200, codes: [], data });
    expect(outcome.statements).toHaveLength(1);
  });
});

/** Texts that mean something to Lucene's query parser. */
const luceneTexts = [
  '+cramp -muscle',
  'cramp AND NOT spasm OR (muscle)',
  '"muscle cramp"~10',
  'cramp~2',
  'cr?mp* potass*',
  '*',
  '*:*',
  '*amp',
  '/.*cramp.*/',
  '/(a+)+b/',
  '[a TO zzzz]',
  '{* TO *}',
  'text:cramp',
  'name_en:potassium^9',
  'cramp^1000000000',
  'cramp && potassium || !sodium',
  String.raw`cramp\\ \" \u0022 muscle`,
  '"',
  '((((((((((cramp',
  '_exists_:id',
];

test.for(luceneTexts)('Lucene means nothing in a text to search for: %s', async (text) => {
  const query =
    'query ($text: String!) { search(text: $text) { totalCount edges { node { score matchedText entity { id } } } } }';
  const outcome = await battle.attack(api, {
    name: 'Lucene injection',
    sent: `\`${text.replaceAll('|', '\\|')}\``,
    request: { query, variables: { text } },
  });
  const words = text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const nothing = { search: { totalCount: 0, edges: [] } };
  const expected = words === '' ? nothing : (await api.query(query, { text: words })).data;
  expect(outcome).toMatchObject({ codes: [], data: expected });
  expect(outcome.statements).toEqual(['search']);
});
