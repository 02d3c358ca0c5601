// project: api
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openApi, root, type TestApi } from '../support/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.app.stop());

/** The answer's data; the request must have no errors. */
async function ask(query: string, variables: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { data, errors } = await api.query(query, variables);
  expect(errors).toBeUndefined();
  return data as Record<string, unknown>;
}

/** How many rows each list of texts has for a text. */
const filtered = (text: string): Promise<Record<string, unknown>> =>
  ask(
    `query ($text: String!) {
      entities(filter: { text: $text }) { totalCount }
      conditions(filter: { text: $text }) { totalCount }
      claims(filter: { text: $text }) { totalCount }
      documents(filter: { text: $text }) { totalCount }
      entity(id: "muscle-cramp") { relations(filter: { text: $text }) { totalCount } }
    }`,
    { text },
  );

const found = (text: string): Promise<Record<string, unknown>> =>
  ask('query ($text: String!) { search(text: $text) { totalCount } }', { text });

describe('a text is found however it is written, by filters as by search', () => {
  test.for([
    ['muscle cramp', 'a space behind', 'muscle cramp '],
    ['muscle cramp', 'spaces before and between', '  muscle   cramp'],
    ['muscle cramp', 'no-break space', 'muscle\u00a0cramp'],
    ['muscle cramp', 'thin space and line break', 'muscle\u2009\ncramp'],
    ['muscle cramp', 'capitals', 'MUSCLE CRAMP'],
    ['muscle cramp', 'full-width letters', 'ｍｕｓｃｌｅ　ｃｒａｍｐ'],
    ['warm-up', 'no-break hyphen', 'warm\u2011up'],
    ['warm-up', 'dash', 'warm–up'],
    ['warm-up', 'space', 'warm up'],
    ['fluid', 'ligature', '\ufb02uid'],
    ['dehydration', 'soft hyphen', 'dehy\u00addration'],
    ['dehydration', 'zero-width space', 'dehydra\u200btion'],
    ['dehydration', 'byte order mark', '\ufeffdehydration'],
    ['diuretics', 'capitals by a Turkish keyboard', 'DİURETİCS'],
    ['diuretics', 'capitals without a dot', 'DIURETICS'],
    ['vätskebrist', 'letters and marks apart', 'va\u0308tskebrist'],
  ] as const)('%s: %s', async ([plain, , written]) => {
    const expected = await filtered(plain);
    expect(expected['entities']).not.toEqual({ totalCount: 0 });
    expect(await filtered(written)).toEqual(expected);
    expect(await found(written)).toEqual(await found(plain));
  });

  test('vätskebrist: no dots', async () => {
    expect(await filtered('vatskebrist')).toEqual(await filtered('vätskebrist'));
  });

  test.for(['’', '‘', 'ʼ', '`', '´', '＇'])('an apostrophe written %s', async (mark) => {
    expect(await filtered(`Parkinson${mark}s`)).toEqual(await filtered("Parkinson's"));
    expect(await found(`Parkinson${mark}s`)).toEqual(await found("Parkinson's"));
  });
});

test('the hedge and the heading of evidence are found however they are written', async () => {
  expect(await evidenceOf({ cue: ' MA\u00adY ' })).toEqual(await evidenceOf({ cue: 'may' }));
  expect(await evidenceOf({ cue: 'may' })).not.toEqual(await evidenceOf({ cue: 'no such hedge' }));
  expect(await evidenceOf({ section: 'WHAT\u00a0CAUSES' })).toEqual(await evidenceOf({ section: 'what causes' }));
});

const evidenceOf = (filter: object): Promise<unknown> =>
  ask(
    `query ($filter: EvidenceFilter) {
      claims(first: 100) { edges { node { evidence(filter: $filter) { totalCount } } } }
    }`,
    { filter },
  );

test('a text without a letter or digit is in nothing; a blank one leaves nothing out', async () => {
  const { entities: none } = await filtered('(%)');
  expect(none).toEqual({ totalCount: 0 });
  expect(await filtered(' \u00a0')).toEqual(await filtered(''));
  expect((await filtered(''))['entities']).not.toEqual({ totalCount: 0 });
});

test('nothing depends on what the language of the database server takes for lower case', () => {
  for (const folder of ['schema', 'cypher']) {
    for (const file of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      if (!/\.(cypher|graphql)$/.test(file)) continue;
      expect(readFileSync(join(root, folder, file), 'utf8')).not.toMatch(/\b(toLower|toUpper|lower|upper)\(/i);
    }
  }
});
