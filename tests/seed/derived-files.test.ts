import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { format } from 'prettier';
import { locateDraft } from '../../src/seed/locate.ts';
import { outdatedDerived, writeDerived } from '../../src/seed/derived-files.ts';
import { readSeed } from '../../src/seed/reader.ts';
import { readVerified, verifySources } from '../../src/seed/verify.ts';
import { article, seedFolder } from '../support/seed.ts';

function written(): ReturnType<typeof seedFolder> & { file: string } {
  const folder = seedFolder();
  writeFileSync(join(folder.seed, 'claims/doc-salt.yaml'), locateDraft(folder.draft, folder.documents));
  writeDerived(folder.seed, folder.documents);
  return { ...folder, file: join(folder.seed, 'derived/doc-salt.yaml') };
}

/** Mentions and passages of each document. */
const countsOf = (derived: ReturnType<typeof writeDerived>): Record<string, number[]> =>
  Object.fromEntries([...derived].map(([id, { mentions, passages }]) => [id, [mentions.length, passages.length]]));

function replaceIn(file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(file, text.replace(from, to));
}

test('what is written is read, verifies, is up to date, and is formatted', async () => {
  const { seed, documents, file } = written();
  const dataset = readSeed(seed);
  const start = Array.from(article.slice(0, article.indexOf('cramps'))).length;
  expect(dataset.documents[0]!.mentions).toEqual([
    {
      entity: 'cramp',
      name: 'Cramp',
      count: 1,
      start,
      end: start + 6,
      sha256: expect.stringMatching(/^\w{64}$/) as string,
    },
  ]);
  // "𝕾alt" begins with a letter outside of ASCII; the salt shaker is no word.
  expect(dataset.documents[0]!.wordCount).toBe(13);
  // Two pieces of evidence and the mention.
  expect(verifySources(dataset, documents)).toEqual({ checked: { 'doc-salt': 3 }, faults: [] });
  expect(outdatedDerived(dataset, documents)).toEqual([]);
  const text = readFileSync(file, 'utf8');
  expect(await format(text, { parser: 'yaml', singleQuote: true, printWidth: 120 })).toBe(text);
});

test('written again they are the same, and files of documents that are gone go', () => {
  const { seed, documents, file } = written();
  const before = readFileSync(file, 'utf8');
  writeFileSync(join(seed, 'derived/doc-gone.yaml'), 'document: doc-gone\nmentions: []\npassages: []\n');
  expect(countsOf(writeDerived(seed, documents))).toEqual({ 'doc-salt': [1, 0] });
  expect(readdirSync(join(seed, 'derived'))).toEqual(['doc-salt.yaml']);
  expect(readFileSync(file, 'utf8')).toBe(before);
});

test('a name that is added makes them out of date until they are written again', () => {
  const { seed, documents } = written();
  replaceIn(join(seed, 'entities/causes.yaml'), 'synonyms: { en: []', 'synonyms: { en: [little salt]');
  expect(outdatedDerived(readSeed(seed), documents)).toEqual([
    `doc-salt: mention of low-salt as "little salt": out of date; run npm run derive -- ${documents}`,
  ]);
  writeDerived(seed, documents);
  expect(outdatedDerived(readSeed(seed), documents)).toEqual([]);
});

test('a name that is dropped is reported where it is mentioned, and can be written anew', () => {
  const { seed, documents } = written();
  replaceIn(join(seed, 'entities/conditions.yaml'), 'name: { en: Cramp', 'name: { en: Seizure');
  expect(() => readSeed(seed)).toThrow(/derived\/doc-salt\.yaml:3: cramp has no name "Cramp"; run npm run derive/);
  writeDerived(seed, documents);
  expect(readSeed(seed).documents[0]!.mentions).toEqual([]);
});

test('another count or span is found out; a wrong span keeps the data from being loaded', () => {
  const { seed, documents, file } = written();
  replaceIn(file, 'count: 1', 'count: 2');
  const dataset = readSeed(seed);
  expect(verifySources(dataset, documents).faults).toEqual([]);
  expect(outdatedDerived(dataset, documents)).toHaveLength(1);
  replaceIn(file, /start: \d+/, 'start: 1');
  const moved = readSeed(seed);
  expect(verifySources(moved, documents).faults).toEqual([
    expect.stringMatching(/^doc-salt: mention of cramp as "Cramp": expected the SHA-256 of characters 1–\d+/),
  ]);
  expect(() => readVerified(moved, documents)).toThrow(/nothing was loaded/);
});

test('another number of words is found out', () => {
  const { seed, documents, file } = written();
  replaceIn(file, 'word_count: 13', 'word_count: 12');
  expect(outdatedDerived(readSeed(seed), documents)).toEqual([
    `doc-salt: number of words: out of date; run npm run derive -- ${documents}`,
  ]);
});

test('another article is refused, and nothing is written', () => {
  const { seed, documents, file } = written();
  const before = readFileSync(file, 'utf8');
  writeFileSync(join(documents, 'salt.txt'), article.replace('cramps', 'rest'));
  expect(() => writeDerived(seed, documents)).toThrow(/nothing was written/);
  expect(readFileSync(file, 'utf8')).toBe(before);
});

test('an article that is not at hand leaves its file as it is, unless there is none at all', () => {
  const { seed, documents, file } = written();
  const other = locateDraft(join(documents, 'draft.yaml'), documents);
  writeFileSync(join(documents, 'pepper.txt'), article);
  writeFileSync(
    join(seed, 'claims/doc-pepper.yaml'),
    other.replace('doc-salt', 'doc-pepper').replace('salt.txt', 'pepper.txt'),
  );
  const before = readFileSync(file, 'utf8');
  rmSync(join(documents, 'salt.txt'));
  expect(countsOf(writeDerived(seed, documents))).toEqual({ 'doc-pepper': [1, 0] });
  expect(readFileSync(file, 'utf8')).toBe(before);
  rmSync(join(documents, 'pepper.txt'));
  expect(() => writeDerived(seed, documents)).toThrow(/the file is missing/);
});

test('a shared passage is written with the later document, and stays while the earlier article is not at hand', () => {
  const { seed, documents } = seedFolder();
  const text = `${article}${'One two three four five six seven eight nine ten eleven twelve '.repeat(2)}`;
  writeFileSync(join(documents, 'salt.txt'), text);
  writeFileSync(join(documents, 'salted.txt'), text);
  const first = locateDraft(join(documents, 'draft.yaml'), documents);
  writeFileSync(join(seed, 'claims/doc-salt.yaml'), first);
  const second = first.replace('doc-salt', 'doc-salted').replace('salt.txt', 'salted.txt');
  writeFileSync(join(seed, 'claims/doc-salted.yaml'), second);
  const found = { 'doc-salt': [1, 0], 'doc-salted': [1, 1] };
  expect(countsOf(writeDerived(seed, documents))).toEqual(found);
  const dataset = readSeed(seed);
  expect(verifySources(dataset, documents)).toEqual({ checked: { 'doc-salt': 3, 'doc-salted': 4 }, faults: [] });
  expect(dataset.claims.map(({ evidence }) => evidence.map(({ repeats }) => repeats))).toEqual([
    [[], ['doc-salt']],
    [[], ['doc-salt']],
  ]);
  rmSync(join(documents, 'salt.txt'));
  expect(countsOf(writeDerived(seed, documents))).toEqual({ 'doc-salted': [1, 1] });
  writeFileSync(join(documents, 'salt.txt'), article);
  expect(outdatedDerived(dataset, documents)).toEqual([
    `doc-salt: number of words: out of date; run npm run derive -- ${documents}`,
    `doc-salted: passage shared with doc-salt: out of date; run npm run derive -- ${documents}`,
  ]);
});

describe('an error is reported with file and line', () => {
  test.for<[string, string | RegExp, string, RegExp]>([
    ['an unknown document', 'doc-salt', 'doc-pepper', /derived\/doc-salt\.yaml:1: unknown document doc-pepper/],
    ['an unknown entity', 'entity: cramp', 'entity: moon', /doc-salt\.yaml:3: moon has no name "Cramp"/],
    ['a name of the other language', 'name: Cramp', 'name: Kramp', /doc-salt\.yaml:3: cramp has no name "Kramp"/],
    ['an empty span', /end: \d+/, 'end: 1', /doc-salt\.yaml:3: empty span \d+–1/],
    [
      'a passage of no earlier document',
      'passages: []',
      'passages: [{ document: doc-salt, start: 0, end: 1, sha256: ' + 'a'.repeat(64) + ' }]',
      /no document doc-salt before doc-salt; run npm run derive/,
    ],
    ['no count', 'count: 1', 'count: 0', /doc-salt\.yaml:5: mentions\.0\.count/],
    [
      'a name twice',
      /( {2}- entity[^]*?)(?=passages)/,
      '$1$1',
      /doc-salt\.yaml:9: duplicate mention of cramp as "Cramp", already at/,
    ],
  ])('%s', ([, from, to, message]) => {
    const { seed, file } = written();
    replaceIn(file, from, to);
    expect(() => readSeed(seed)).toThrow(message);
  });
});
