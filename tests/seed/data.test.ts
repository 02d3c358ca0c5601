import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/search/normal-form.ts';
import { outdatedDerived } from '../../src/seed/derived-files.ts';
import { foldText } from '../../src/search/normal-form.ts';
import { readSeed } from '../../src/seed/reader.ts';
import { cueViolations, withoutChain, withoutRelation } from '../../src/seed/quality.ts';
import { verifySources } from '../../src/seed/verify.ts';
import { root, sourceDocuments } from '../support/api.ts';

const dataset = readSeed(join(root, 'seed'));
const { claims, entities, documents } = dataset;

test('the five articles are there, four English and one Swedish, and every document makes claims', () => {
  const languages = documents.map(({ language }) => language);
  expect(languages.filter((language) => language === 'en').length).toBeGreaterThanOrEqual(4);
  expect(languages).toContain('sv');
  const silent = documents.filter(
    ({ id }) => !claims.some(({ evidence }) => evidence.some(({ document }) => document === id)),
  );
  expect(silent).toEqual([]);
});

/** Why no text leads from these to cramps, or from cramps to them. */
const leadNowhere: Record<string, string> = {
  'brain-muscle-communication': 'is disrupted; the disruption itself leads to cramps (disrupted-nerve-signalling)',
  'chemical-reactions': 'how a healthy muscle contracts',
  'metabolic-communication': 'is disrupted; the disruption itself leads to cramps (disrupted-metabolic-communication)',
  'muscle-contraction': 'how a healthy muscle contracts',
  'muscle-movement': 'how a healthy muscle moves',
  'involuntary-muscle-contraction': 'what a cramp is a kind of',
  'muscle-function': 'is disrupted; what disrupts it leads to cramps',
  'muscle-irritability': 'ends, in the text, in involuntary contractions, which cramps are a kind of',
  'muscle-tension': 'comes with cramps from stress and anxiety, neither of the other',
  'increased-urine-output': 'what diuretics do; the text leads from them to electrolyte imbalance directly',
  complications: 'follow from what is not treated, not from cramps',
  calcium: 'is depleted; its low level leads to cramps (low-calcium)',
  potassium: 'is depleted; its low level leads to cramps (low-potassium)',
  sodium: 'is depleted; its low level leads to cramps (low-sodium)',
  salts: 'are depleted; their lack leads to cramps (salt-deficiency)',
};

test('every claim is accepted: all that is served is public', () => {
  expect(claims.filter(({ status }) => status !== 'ACCEPTED').map(({ subject, object }) => [subject, object])).toEqual(
    [],
  );
});

test('every entity is spoken of', () => {
  const used = new Set(
    claims.flatMap(({ subject, object, qualifiers }) => [subject, object, qualifiers.population, qualifiers.bodyPart]),
  );
  expect(entities.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
});

const pairOf = (one: string, other: string): string => [one, other].toSorted().join(' ');

test('the vocabulary relates what no document does, each pair once', () => {
  const claimed = new Set(claims.map(({ subject, object }) => pairOf(subject, object)));
  const pairs = entities.flatMap(({ id, related }) => related.map((other) => pairOf(id, other)));
  expect(pairs.length).toBeGreaterThan(20);
  expect(new Set(pairs).size).toBe(pairs.length);
  expect(pairs.filter((pair) => claimed.has(pair))).toEqual([]);
});

test('the same cue is the same modality in every document', () => {
  expect(cueViolations(dataset)).toEqual([]);
});

test('every entity has a relation, and what is causal leads to cramps or from them', () => {
  expect(withoutRelation(dataset)).toEqual([]);
  expect(withoutChain(dataset, 'muscle-cramp')).toEqual(Object.keys(leadNowhere).toSorted());
});

test('no two identifiers differ in case and punctuation alone, in which they are looked for', () => {
  const ids = new Set(entities.flatMap(({ xrefs }) => xrefs.map(({ id }) => id)));
  expect(ids.size).toBeGreaterThan(200);
  expect(new Set([...ids].map(foldText)).size).toBe(ids.size);
});

test('every entity is described in both languages', () => {
  expect(entities.filter(({ description: { en, sv } }) => !en || !sv || en === sv)).toEqual([]);
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
      claims.flatMap(({ evidence }) => evidence).length +
        documents.flatMap(({ mentions, passages }) => [...mentions, ...passages]).length,
    );
  });

  test('a document’s author is named in it', () => {
    const named = documents.filter(({ author }) => author !== undefined);
    expect(named).toHaveLength(1);
    for (const { author, fileName } of named)
      expect(readFileSync(resolve(root, sourceDocuments!, fileName), 'utf8')).toContain(author);
  });

  test('what is derived from them is up to date', () => {
    expect(outdatedDerived(dataset, resolve(root, sourceDocuments!))).toEqual([]);
  });

  test('every word of theirs in another script is part of a name', () => {
    const foreign = documents.flatMap(({ fileName }) =>
      wordsOf(readFileSync(resolve(root, sourceDocuments!, fileName), 'utf8')).filter((word) =>
        /[^\p{sc=Latin}\p{N}\p{M}]/u.test(word),
      ),
    );
    expect(foreign).not.toEqual([]);
    const named = new Set(
      entities.flatMap(({ name, synonyms }) => [name.en, name.sv, ...synonyms.en, ...synonyms.sv].flatMap(wordsOf)),
    );
    expect(foreign.filter((word) => !named.has(word))).toEqual([]);
  });

  test('what a document makes claims about it calls by a name that the entity has, or by no noun at all', () => {
    const pairs = new Set(
      claims.flatMap(({ subject, object, evidence }) =>
        evidence.flatMap(({ document }) => [subject, object].map((entity) => `${document} ${entity}`)),
      ),
    );
    for (const { id, mentions } of documents) for (const { entity } of mentions) pairs.delete(`${id} ${entity}`);
    // They rest on verbs ("arteries narrow"), adjectives and lists that share a noun ("low levels of potassium or calcium"). A new one is to be
    // looked at: a noun that a document has for an entity belongs to its names.
    expect([...pairs].toSorted().slice(76)).toEqual([]);
  });

  test('no sentence of theirs stands in the repository', () => {
    const sentences = documents.flatMap(({ fileName }) =>
      readFileSync(resolve(root, sourceDocuments!, fileName), 'utf8')
        .split(/(?<=[.!?])\s+|\n+/)
        .map((sentence) => sentence.trim())
        .filter((sentence) => sentence.length >= 45),
    );
    expect(sentences.length).toBeGreaterThan(100);
    const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);
    const data = files
      .filter((file) => file !== 'package-lock.json' && existsSync(join(root, file)))
      .map((file) => readFileSync(join(root, file), 'utf8').replaceAll(/\s+/g, ' '))
      .join('\n');
    expect(sentences.filter((sentence) => data.includes(sentence))).toEqual([]);
  });
});
