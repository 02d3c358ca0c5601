import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../errors.ts';
import { listFaults } from './issues.ts';
import { readSourceText } from './source-text.ts';
import {
  claimName,
  sha256,
  type CuratedDataset,
  type DocumentRecord,
  type EvidenceRecord,
  type Locator,
  type Span,
} from '../domain/dataset.ts';

/** What a check of the spans found. */
export interface Verification {
  /** Pieces of evidence, mentions and passages checked, by document id. */
  checked: Record<string, number>;
  /** What does not match, each naming document and claim; empty when all is well. */
  faults: string[];
}

/**
 * Re-checks every span of the data against the articles: the file's hash, the hash of each piece of evidence, mention and passage, and that the cue
 * stands in the span.
 *
 * @param dataset seed
 * @param directory folder that holds the articles under their file names
 */
export function verifySources(dataset: CuratedDataset, directory: string): Verification {
  return verify(dataset, readSources(dataset, directory));
}

/**
 * Reads the articles, each of which must be what the seed was made from.
 *
 * @param dataset seed
 * @param directory folder that holds the articles under their file names
 * @returns their texts as Unicode code points, by document id
 * @throws AppError SOURCE_MISMATCH when any span does not verify; names the claims
 */
export function readVerified(dataset: CuratedDataset, directory: string): Sources['texts'] {
  const sources = readSources(dataset, directory);
  refuseMismatch(verify(dataset, sources).faults, 'nothing was loaded');
  return sources.texts;
}

/**
 * Fills in the quotes of evidence.
 *
 * @param texts by document id, as Unicode code points; evidence of a document without one keeps no quote
 */
export function withQuotes(dataset: CuratedDataset, texts: Sources['texts']): CuratedDataset {
  const quoted = <T extends Locator>(span: T, document: string): T & Span => ({
    ...span,
    quote: texts.get(document)?.slice(span.start, span.end).join('') ?? null,
  });
  return {
    ...dataset,
    claims: dataset.claims.map((claim) => ({
      ...claim,
      evidence: claim.evidence.map((evidence) => ({
        ...quoted(evidence, evidence.document),
        context: evidence.context.map((span) => quoted(span, evidence.document)),
      })),
    })),
  };
}

/** The articles' texts as Unicode code points, since locators count those and not UTF-16 units. */
export interface Sources {
  texts: Map<string, string[]>;
  faults: string[];
}

/**
 * Reads the articles.
 *
 * @param directory folder that holds them under their file names
 * @returns their texts, and what is wrong with the files
 */
export function readSources({ documents }: CuratedDataset, directory: string): Sources {
  const sources: Sources = { texts: new Map(), faults: [] };
  for (const document of documents) readSource(document, directory, sources);
  return sources;
}

/**
 * @param consequence what was not done
 * @throws AppError SOURCE_MISMATCH when there are faults; lists them
 */
export function refuseMismatch(faults: string[], consequence: string): void {
  if (faults.length === 0) return;
  throw new AppError(
    'SOURCE_MISMATCH',
    `Expected SOURCE_DOCUMENTS to hold the articles that the seed was made from, but ${faults.length} spans or files differ; ${consequence}.\n${listFaults(faults)}`,
  );
}

function readSource({ id, fileName, sha256: expected }: DocumentRecord, directory: string, sources: Sources): void {
  const path = join(directory, fileName);
  if (!existsSync(path)) {
    sources.faults.push(`${id}: expected the article ${fileName} in ${directory}, but the file is missing`);
    return;
  }
  try {
    const { text, sha256: found } = readSourceText(path);
    if (found !== expected)
      sources.faults.push(`${id}: expected ${fileName} to have SHA-256 ${expected}, but found ${found}`);
    sources.texts.set(id, Array.from(text));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    sources.faults.push(`${id}: ${error.message}`);
  }
}

function verify({ claims, documents }: CuratedDataset, sources: Sources): Verification {
  const faults = [...sources.faults];
  const checked: Verification['checked'] = {};
  const check = (document: string, what: string, faultsIn: (text: string[]) => string[]): void => {
    const text = sources.texts.get(document);
    if (!text) return;
    checked[document] = (checked[document] ?? 0) + 1;
    faults.push(...faultsIn(text).map((fault) => `${document}: ${what}: ${fault}`));
  };
  for (const claim of claims) {
    for (const evidence of claim.evidence) {
      const what = `${claimName(claim)}: characters ${evidence.start}–${evidence.end}`;
      check(evidence.document, what, (text) => evidenceFaults(evidence, text));
    }
  }
  for (const { id, mentions, passages } of documents) {
    for (const mention of mentions) {
      check(id, `mention of ${mention.entity} as "${mention.name}"`, (text) => spanFaults(mention, text));
    }
    for (const passage of passages) {
      check(id, `passage shared with ${passage.document}`, (text) => spanFaults(passage, text));
    }
  }
  return { checked, faults };
}

function evidenceFaults(evidence: EvidenceRecord, text: string[]): string[] {
  const spans = [evidence, ...evidence.context];
  const wrong = spans.flatMap((span) => spanFaults(span, text));
  if (wrong.length > 0) return wrong;
  const texts = spans.map(({ start, end }) => text.slice(start, end).join(''));
  return (['cue', 'emphasis'] as const)
    .filter((name) => evidence[name] !== null && !texts.some((span) => holdsWord(span, evidence[name]!)))
    .map((name) => `expected the span or its context to contain the ${name} "${evidence[name]}", but they do not`);
}

function spanFaults({ start, end, sha256: expected }: Locator, text: string[]): string[] {
  const found = sha256(text.slice(start, end).join(''));
  return found === expected
    ? []
    : [
        `expected the SHA-256 of characters ${start}–${end} to be ${expected.slice(0, 12)}…, but it is ${found.slice(0, 12)}…`,
      ];
}

/** Whether a text holds words as such, not as part of another word. */
export function holdsWord(text: string, words: string): boolean {
  const escaped = words.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<!\p{L})${escaped}(?!\p{L})`, 'iu').test(text);
}
