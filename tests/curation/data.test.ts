import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSeed } from '../../src/curation/seed.ts';
import { verifySources } from '../../src/curation/source.ts';
import { root, sourceDocuments } from '../support/api.ts';

const dataset = readSeed(join(root, 'seed'));
const { claims, entities, documents } = dataset;

test('there are five documents, four English and one Swedish, and each makes claims', () => {
  expect(documents.map(({ language }) => language).toSorted()).toEqual(['en', 'en', 'en', 'en', 'sv']);
  for (const { id } of documents) {
    expect(claims.filter(({ evidence }) => evidence.some(({ document }) => document === id)).length).toBeGreaterThan(
      50,
    );
  }
});

test('every entity is spoken of, and has its name and a synonym or two languages to be found by', () => {
  const used = new Set(
    claims.flatMap(({ subject, object, qualifiers }) => [subject, object, qualifiers.population, qualifiers.bodyPart]),
  );
  expect(entities.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
});

test('no two entities share a name', () => {
  for (const language of ['en', 'sv'] as const) {
    const names = entities.map(({ name }) => name[language].toLowerCase());
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  }
});

test('no synonym repeats its entity’s name or itself', () => {
  for (const { id, name, synonyms } of entities) {
    for (const language of ['en', 'sv'] as const) {
      const all = [name[language], ...synonyms[language]].map((text) => text.toLowerCase());
      expect([id, all.filter((text, index) => all.indexOf(text) !== index)]).toEqual([id, []]);
    }
  }
});

test('the hub holds what the texts call it', () => {
  const hub = entities.find(({ id }) => id === 'muscle-cramp');
  expect(hub?.synonyms.en).toContain('muscle spasm');
  expect(hub?.synonyms.sv).toContain('muskelspasm');
});

describe.skipIf(!sourceDocuments)('against the articles', () => {
  test('every span matches its hash and holds its cue', () => {
    const { checked, faults } = verifySources(dataset, resolve(root, sourceDocuments!));
    expect(faults).toEqual([]);
    expect(Object.values(checked).reduce((sum, count) => sum + count)).toBe(
      claims.flatMap(({ evidence }) => evidence).length,
    );
  });

  test('no sentence of theirs stands in the curated data', () => {
    const sentences = documents.flatMap(({ fileName }) =>
      readFileSync(resolve(root, sourceDocuments!, fileName), 'utf8')
        .split(/(?<=[.!?])\s+|\n+/)
        .map((sentence) => sentence.trim())
        .filter((sentence) => sentence.length >= 45),
    );
    expect(sentences.length).toBeGreaterThan(100);
    const data = readdirSync(join(root, 'seed'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => readFileSync(join(root, 'seed', file), 'utf8').replaceAll(/\s+/g, ' '))
      .join('\n');
    expect(sentences.filter((sentence) => data.includes(sentence))).toEqual([]);
  });
});
