import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { CuratedDataset, MentionRecord } from '../domain/dataset.ts';
import { findMentions } from './find-mentions.ts';
import { readSeed } from './reader.ts';
import type { MentionFile } from './schema.ts';
import { readSources, refuseMismatch, type Sources } from './verify.ts';

/**
 * Writes what each document of the seed calls the entities to `mentions/`, a file for each document. That of a document whose article is
 * not at hand stays as it is.
 *
 * @param directory the seed's folder
 * @param documents folder that holds the articles under their file names
 * @returns the number of mentions by document id
 * @throws AppError BAD_SEED; SOURCE_MISMATCH when no article is at hand, or one is another
 */
export function writeMentions(directory: string, documents: string): Record<string, number> {
  // What is to be written may be what is invalid.
  const dataset = readSeed(directory, { mentions: false });
  const atHand = dataset.documents.filter(({ fileName }) => existsSync(join(documents, fileName)));
  const sources = readSources(atHand.length > 0 ? { ...dataset, documents: atHand } : dataset, documents);
  refuseMismatch(sources.faults, 'nothing was written');
  const folder = join(directory, 'mentions');
  mkdirSync(folder, { recursive: true });
  const files = new Set(dataset.documents.map(({ id }) => `${id}.yaml`));
  for (const name of readdirSync(folder)) if (!files.has(name)) rmSync(join(folder, name));
  return Object.fromEntries(
    [...mentionsByDocument(dataset, sources)].map(([document, mentions]) => {
      writeFileSync(join(folder, `${document}.yaml`), fileOf(document, mentions));
      return [document, mentions.length];
    }),
  );
}

/**
 * Compares the seed's mentions with what the articles say now.
 *
 * @param documents folder that holds the articles under their file names
 * @returns the documents whose mentions are out of date, each with the first entity and name that differ
 */
export function outdatedMentions(dataset: CuratedDataset, documents: string): string[] {
  const found = mentionsByDocument(dataset, readSources(dataset, documents));
  return dataset.documents.flatMap(({ id, mentions }) => {
    const now = found.get(id) ?? mentions;
    const [first] = [...without(mentions, now), ...without(now, mentions)];
    return first
      ? [`${id}: mentions are out of date (${first.entity} "${first.name}"); run npm run mentions -- ${documents}`]
      : [];
  });
}

/** What the articles that are at hand call the entities. */
function mentionsByDocument({ documents, entities }: CuratedDataset, { texts }: Sources): Map<string, MentionRecord[]> {
  return new Map(
    documents
      .filter(({ id }) => texts.has(id))
      .map(({ id, language }) => [id, findMentions(texts.get(id)!.join(''), language, entities)]),
  );
}

/** @returns the mentions that are not among the others */
function without(mentions: readonly MentionRecord[], others: readonly MentionRecord[]): MentionRecord[] {
  const keys = new Set(others.map(keyOf));
  return mentions.filter((mention) => !keys.has(keyOf(mention)));
}

const keyOf = ({ entity, name, count, start, end, sha256 }: MentionRecord): string =>
  JSON.stringify([entity, name, count, start, end, sha256]);

function fileOf(document: string, mentions: MentionRecord[]): string {
  const file: MentionFile = { document, mentions };
  return stringify(file, { lineWidth: 120, singleQuote: true });
}
