import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { format } from 'prettier';
import { locateDraft } from '../../src/seed/locate.ts';
import { outdatedMentions, writeMentions } from '../../src/seed/mention-files.ts';
import { readSeed } from '../../src/seed/reader.ts';
import { verifySources, withQuotes } from '../../src/seed/verify.ts';
import { article, seedFolder } from '../support/seed.ts';

function written(): ReturnType<typeof seedFolder> & { file: string } {
  const folder = seedFolder();
  writeFileSync(join(folder.seed, 'claims/doc-salt.yaml'), locateDraft(folder.draft, folder.documents));
  writeMentions(folder.seed, folder.documents);
  return { ...folder, file: join(folder.seed, 'mentions/doc-salt.yaml') };
}

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
  // Two pieces of evidence and the mention.
  expect(verifySources(dataset, documents)).toEqual({ checked: { 'doc-salt': 3 }, faults: [] });
  expect(outdatedMentions(dataset, documents)).toEqual([]);
  const text = readFileSync(file, 'utf8');
  expect(await format(text, { parser: 'yaml', singleQuote: true, printWidth: 120 })).toBe(text);
});

test('written again they are the same, and files of documents that are gone go', () => {
  const { seed, documents, file } = written();
  const before = readFileSync(file, 'utf8');
  writeFileSync(join(seed, 'mentions/doc-gone.yaml'), 'document: doc-gone\nmentions: []\n');
  expect(writeMentions(seed, documents)).toEqual({ 'doc-salt': 1 });
  expect(readdirSync(join(seed, 'mentions'))).toEqual(['doc-salt.yaml']);
  expect(readFileSync(file, 'utf8')).toBe(before);
});

test('a name that is added makes them out of date until they are written again', () => {
  const { seed, documents } = written();
  replaceIn(join(seed, 'entities/causes.yaml'), 'synonyms: { en: []', 'synonyms: { en: [little salt]');
  expect(outdatedMentions(readSeed(seed), documents)).toEqual([
    `doc-salt: mentions are out of date (low-salt "little salt"); run npm run mentions -- ${documents}`,
  ]);
  writeMentions(seed, documents);
  expect(outdatedMentions(readSeed(seed), documents)).toEqual([]);
});

test('a name that is dropped is reported where it is mentioned, and can be written anew', () => {
  const { seed, documents } = written();
  replaceIn(join(seed, 'entities/conditions.yaml'), 'name: { en: Cramp', 'name: { en: Seizure');
  expect(() => readSeed(seed)).toThrow(/mentions\/doc-salt\.yaml:3: cramp has no name "Cramp"; run npm run mentions/);
  writeMentions(seed, documents);
  expect(readSeed(seed).documents[0]!.mentions).toEqual([]);
});

test('another count or span is found out; a wrong span keeps the data from being loaded', () => {
  const { seed, documents, file } = written();
  replaceIn(file, 'count: 1', 'count: 2');
  const dataset = readSeed(seed);
  expect(verifySources(dataset, documents).faults).toEqual([]);
  expect(outdatedMentions(dataset, documents)).toHaveLength(1);
  replaceIn(file, /start: \d+/, 'start: 1');
  const moved = readSeed(seed);
  expect(verifySources(moved, documents).faults).toEqual([
    expect.stringMatching(/^doc-salt: mention of cramp as "Cramp": expected the SHA-256 of characters 1–\d+/),
  ]);
  expect(() => withQuotes(moved, documents)).toThrow(/nothing was loaded/);
});

test('another article is refused, and nothing is written', () => {
  const { seed, documents, file } = written();
  const before = readFileSync(file, 'utf8');
  writeFileSync(join(documents, 'salt.txt'), article.replace('cramps', 'rest'));
  expect(() => writeMentions(seed, documents)).toThrow(/nothing was written/);
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
  expect(writeMentions(seed, documents)).toEqual({ 'doc-pepper': 1 });
  expect(readFileSync(file, 'utf8')).toBe(before);
  rmSync(join(documents, 'pepper.txt'));
  expect(() => writeMentions(seed, documents)).toThrow(/the file is missing/);
});

describe('an error is reported with file and line', () => {
  test.for<[string, string | RegExp, string, RegExp]>([
    ['an unknown document', 'doc-salt', 'doc-pepper', /mentions\/doc-salt\.yaml:1: unknown document doc-pepper/],
    ['an unknown entity', 'entity: cramp', 'entity: moon', /doc-salt\.yaml:3: moon has no name "Cramp"/],
    ['a name of the other language', 'name: Cramp', 'name: Kramp', /doc-salt\.yaml:3: cramp has no name "Kramp"/],
    ['an empty span', /end: \d+/, 'end: 1', /doc-salt\.yaml:3: empty span \d+–1/],
    ['no count', 'count: 1', 'count: 0', /doc-salt\.yaml:5: mentions\.0\.count/],
    [
      'a name twice',
      /( {2}- entity[^]*)/,
      '$1$1',
      /doc-salt\.yaml:9: duplicate mention of cramp as "Cramp", already at/,
    ],
  ])('%s', ([, from, to, message]) => {
    const { seed, file } = written();
    replaceIn(file, from, to);
    expect(() => readSeed(seed)).toThrow(message);
  });
});
