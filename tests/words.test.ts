import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './support/api.ts';

const glossary = 'docs/glossary.md';

/** What is checked: files, and folders with all that git knows in them. */
const checked = [
  '*.md',
  'docs',
  'schema',
  'cypher',
  'src',
  'scripts',
  'tests',
  '.ci',
  '.env.example',
  'package.json',
  'Dockerfile',
  'docker-compose.yml',
];

/** Pages that must quote old words. */
const exempt = new Set([glossary, 'CHANGELOG.md', 'tests/words.test.ts']);

/** The words that the glossary's last columns set as code; `*` stands for the rest of a word. */
const refused = readFileSync(join(root, glossary), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .flatMap((row) =>
    [
      ...row
        .split('|')
        .at(-2)!
        .matchAll(/`([^`]+)`/g),
    ].map(([, word]) => word!),
  );

const pattern = new RegExp(
  `(?<![\\p{L}\\d])(${refused.map((word) => word.replaceAll('*', '\\p{L}*').replaceAll(' ', '\\s+')).join('|')})(?![\\p{L}\\d])`,
  'giu',
);

const refusedIn = (text: string): string[] => [...text.matchAll(pattern)].map(([word]) => word);

test('the glossary’s words are found in any case, over line ends and as whole words only', () => {
  expect(refusedIn('Clients are Told; a kept\nanswer, visitors, 2 rivals')).toEqual([
    'Told',
    'kept\nanswer',
    'visitors',
    'rivals',
  ]);
  expect(refusedIn('untold, retells, arrival, skept answers')).toEqual([]);
  expect(refused).toEqual(expect.arrayContaining(['told', 'tells', 'kept answer*', 'given Neo4j', 'own Neo4j']));
  expect(refused).toEqual(expect.arrayContaining(['visitor*', 'applicant*', 'patience']));
});

test('code, pages and texts use the glossary’s words', () => {
  const files = execFileSync('git', ['ls-files', ...checked], { cwd: root, encoding: 'utf8' })
    .trim()
    .split('\n')
    .filter((file) => !exempt.has(file) && !/\.(png|svg)$/.test(file));
  expect(files.length).toBeGreaterThan(checked.length);
  const found = files.flatMap((file) =>
    refusedIn(readFileSync(join(root, file), 'utf8')).map((word) => `${file}: ${word}`),
  );
  expect(found).toEqual([]);
});
