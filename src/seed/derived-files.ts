import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { CuratedDataset, DocumentRecord } from '../domain/dataset.ts';
import { locateWords } from '../search/normal-form.ts';
import { findMentions } from './find-mentions.ts';
import { findPassages } from './find-passages.ts';
import { derivedOf, type Derived } from './assemble.ts';
import { readSeed } from './reader.ts';
import { derivedFileSchema, type DerivedFile } from './schema.ts';
import { readSources, refuseMismatch, type Sources } from './verify.ts';
import { readYamlFile } from './yaml-file.ts';

/**
 * Writes what is derived from the articles to `derived/`, a file for each document: what it calls the entities, and the passages that it
 * shares with documents before it. What needs an article that is not at hand stays as it is.
 *
 * @param directory the seed's folder
 * @param documents folder that holds the articles under their file names
 * @returns what was found, by document id
 * @throws AppError BAD_SEED; SOURCE_MISMATCH when no article is at hand, or one is another
 */
export function writeDerived(directory: string, documents: string): Map<string, Derived> {
  // What is to be written may be what is invalid.
  const dataset = readSeed(directory, { derived: false });
  const atHand = dataset.documents.filter(({ fileName }) => existsSync(join(documents, fileName)));
  const sources = readSources(atHand.length > 0 ? { ...dataset, documents: atHand } : dataset, documents);
  refuseMismatch(sources.faults, 'nothing was written');
  const folder = join(directory, 'derived');
  const fileOf = (document: string): string => join(folder, `${document}.yaml`);
  mkdirSync(folder, { recursive: true });
  const files = new Set(dataset.documents.map(({ id }) => `${id}.yaml`));
  for (const name of readdirSync(folder)) if (!files.has(name)) rmSync(join(folder, name));
  const before = dataset.documents.map((document) => ({ ...document, ...recordedIn(fileOf(document.id)) }));
  const derived = derive({ ...dataset, documents: before }, sources);
  for (const [document, found] of derived) {
    const { wordCount, passages, mentions } = found;
    const file: DerivedFile = { document, mentions, passages, word_count: wordCount };
    writeFileSync(fileOf(document), stringify(file, { lineWidth: 120, singleQuote: true }));
  }
  return derived;
}

/** What a file of `derived/` holds; nothing where there is none, or an invalid one. */
function recordedIn(path: string): Derived {
  const file = existsSync(path) ? readYamlFile(path, derivedFileSchema) : null;
  return file && 'data' in file ? derivedOf(file.data) : { mentions: [], passages: [] };
}

/**
 * Compares what the seed holds as derived with what the articles say now.
 *
 * @param documents folder that holds the articles under their file names
 * @returns the documents for which it is out of date, each with the first thing that differs
 */
export function outdatedDerived(dataset: CuratedDataset, documents: string): string[] {
  const found = derive(dataset, readSources(dataset, documents));
  return dataset.documents.flatMap((document) => {
    const now = found.get(document.id) ?? document;
    const [mention] = differences(document.mentions, now.mentions);
    const [passage] = differences(document.passages, now.passages);
    const what = [
      document.wordCount !== now.wordCount && 'number of words',
      mention && `mention of ${mention.entity} as "${mention.name}"`,
      passage && `passage shared with ${passage.document}`,
    ].find(Boolean);
    return what ? [`${document.id}: ${what}: out of date; run npm run derive -- ${documents}`] : [];
  });
}

/** What the articles that are at hand call the entities and share with those before them, and their length. */
function derive({ documents, entities }: CuratedDataset, { texts }: Sources): Map<string, Derived> {
  const textOf = ({ id }: DocumentRecord): string => texts.get(id)!.join('');
  return new Map(
    documents.flatMap((document, index) => {
      if (!texts.has(document.id)) return [];
      const earlier = documents.slice(0, index).filter(({ id }) => texts.has(id));
      const compared = new Set(earlier.map(({ id }) => id));
      const text = textOf(document);
      const passages = [
        ...document.passages.filter((passage) => !compared.has(passage.document)),
        ...findPassages(
          text,
          earlier.map((one) => ({ document: one.id, text: textOf(one) })),
        ),
      ];
      const mentions = findMentions(text, document.language, entities);
      return [[document.id, { mentions, passages, wordCount: locateWords(text).length }]];
    }),
  );
}

/** @returns what stands in one of two lists only */
function differences<T extends object>(one: readonly T[], other: readonly T[]): T[] {
  const without = (list: readonly T[], others: readonly T[]): T[] => {
    const keys = new Set(others.map((item) => JSON.stringify(item)));
    return list.filter((item) => !keys.has(JSON.stringify(item)));
  };
  return [...without(one, other), ...without(other, one)];
}
