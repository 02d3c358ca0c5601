import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { locateDraft } from '../../src/seed/locate.ts';
import { readSeed } from '../../src/seed/reader.ts';
import { readVerified, verifySources } from '../../src/seed/verify.ts';
import { article, seedFolder } from '../support/seed.ts';

const encodings: [string, (text: string) => Buffer, RegExp][] = [
  ['Windows-1252', (text) => Buffer.from(text, 'latin1'), /byte \d+ is 0x[89A-F][\dA-F]\. It looks like Windows-1252/],
  ['UTF-16 with a byte order mark', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'), /byte 0 is 0xFF\. .* UTF-16/],
  ['UTF-16 without one', (text) => Buffer.from(text.slice(0, 9), 'utf16le'), /byte 1 is 0x00, .*UTF-16LE/],
  [
    'UTF-8 that is cut off',
    (text) => Buffer.from(`å ${text}ä`).subarray(0, -1),
    /byte \d+ is 0xC3, though what comes before is UTF-8/,
  ],
];

/** ASCII at first, so that the encodings differ in what follows alone. */
const text = `# salt\n${article.replaceAll(/[^\0-\xff]/gu, '?')}`;

describe.for(encodings)('a file in %s is refused with its name, the byte and a way out', ([, encode, found]) => {
  const message = (name: string): RegExp => new RegExp(`Expected \\S*${name} to be UTF-8 text, but ${found.source}`);

  test('an article', () => {
    const { seed, documents, draft } = seedFolder();
    writeFileSync(join(seed, 'claims/doc-salt.yaml'), locateDraft(draft, documents));
    const dataset = readSeed(seed);
    writeFileSync(join(documents, 'salt.txt'), encode(text));
    expect(() => locateDraft(draft, documents)).toThrow(message('salt.txt'));
    expect(verifySources(dataset, documents).faults).toEqual([expect.stringMatching(message('salt.txt'))]);
    expect(() => readVerified(dataset, documents)).toThrow(message('salt.txt'));
  });

  test('a draft, and the seed', () => {
    const { seed, documents, draft } = seedFolder();
    writeFileSync(draft, encode(text));
    expect(() => locateDraft(draft, documents)).toThrow(message('draft.yaml'));
    for (const name of ['entities/cramps.yaml', 'claims/doc-more.yaml']) {
      writeFileSync(join(seed, name), encode(text));
      expect(() => readSeed(seed)).toThrow(message(name));
    }
  });
});

const startOf = (claimFile: string): number => Number(/start: (\d+)/.exec(claimFile)?.[1]);

test('a byte order mark is part of an article: hashed with its bytes, and counted as a character', () => {
  const { seed, documents, draft } = seedFolder();
  const path = join(documents, 'salt.txt');
  const before = locateDraft(draft, documents);
  writeFileSync(path, `\uFEFF${article}`);
  const after = locateDraft(draft, documents);
  expect(startOf(after)).toBe(startOf(before) + 1);
  expect(after).toContain(createHash('sha256').update(readFileSync(path)).digest('hex'));
  writeFileSync(join(seed, 'claims/doc-salt.yaml'), after);
  expect(verifySources(readSeed(seed), documents)).toEqual({ checked: { 'doc-salt': 2 }, faults: [] });
});

test('a draft and the seed may begin with a byte order mark', () => {
  const { seed, documents, draft } = seedFolder();
  const plain = locateDraft(draft, documents);
  writeFileSync(draft, `\uFEFF${readFileSync(draft, 'utf8')}`);
  expect(locateDraft(draft, documents)).toBe(plain);
  writeFileSync(join(seed, 'claims/doc-salt.yaml'), `\uFEFF${plain}`);
  expect(readSeed(seed).documents).toHaveLength(1);
});
