import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KnownError } from '../errors.ts';
import {
  sha256,
  type ClaimRecord,
  type Dataset,
  type DocumentRecord,
  type EvidenceRecord,
} from '../knowledge/dataset.ts';

/** What a check of the spans found. */
export interface Verification {
  /** Pieces of evidence checked, by document id. */
  checked: Record<string, number>;
  /** What does not match, each naming document and claim; empty when all is well. */
  faults: string[];
}

/**
 * Re-checks every span of the data against the articles: the file's hash, the span's hash, and that the cue stands in the span.
 *
 * @param dataset curated data
 * @param directory folder that holds the articles under their file names
 */
export function verifySources(dataset: Dataset, directory: string): Verification {
  const faults: string[] = [];
  const checked: Verification['checked'] = {};
  const texts = new Map(dataset.documents.map((document) => [document.id, readSource(document, directory, faults)]));
  for (const claim of dataset.claims) {
    for (const evidence of claim.evidence) {
      const text = texts.get(evidence.document);
      if (!text) continue;
      checked[evidence.document] = (checked[evidence.document] ?? 0) + 1;
      const fault = spanFault(evidence, text);
      if (fault)
        faults.push(`${evidence.document}: ${describe(claim)}: characters ${evidence.start}–${evidence.end}: ${fault}`);
    }
  }
  return { checked, faults };
}

/**
 * Fills in each piece of evidence's quote.
 *
 * @throws KnownError SOURCE_MISMATCH when any span does not verify; names the claims
 */
export function withQuotes(dataset: Dataset, directory: string): Dataset {
  const { faults } = verifySources(dataset, directory);
  if (faults.length > 0) {
    const shown = faults.slice(0, 20).map((fault) => `  ${fault}`);
    throw new KnownError(
      'SOURCE_MISMATCH',
      `Expected the articles in SOURCE_DOCUMENTS to be those the data was taken from, but ${faults.length} places differ; nothing was loaded.\n${shown.join('\n')}`,
    );
  }
  const texts = new Map(dataset.documents.map(({ id, fileName }) => [id, codePoints(join(directory, fileName))]));
  return {
    ...dataset,
    claims: dataset.claims.map((claim) => ({
      ...claim,
      evidence: claim.evidence.map((evidence) => ({
        ...evidence,
        quote: (texts.get(evidence.document) ?? []).slice(evidence.start, evidence.end).join(''),
      })),
    })),
  };
}

function readSource(
  { id, fileName, sha256: expected }: DocumentRecord,
  directory: string,
  faults: string[],
): string[] | null {
  const path = join(directory, fileName);
  if (!existsSync(path)) {
    faults.push(`${id}: expected the article ${fileName} in ${directory}, but there is no such file`);
    return null;
  }
  const found = sha256(readFileSync(path, 'utf8'));
  if (found !== expected) faults.push(`${id}: expected ${fileName} to have SHA-256 ${expected}, but found ${found}`);
  return codePoints(path);
}

/** A text as its Unicode code points, since locators count those and not UTF-16 units. */
function codePoints(path: string): string[] {
  return Array.from(readFileSync(path, 'utf8'));
}

function spanFault({ start, end, sha256: expected, cue }: EvidenceRecord, text: string[]): string | null {
  const span = text.slice(start, end).join('');
  if (sha256(span) !== expected)
    return `expected the span's SHA-256 to be ${expected.slice(0, 12)}…, but it is ${sha256(span).slice(0, 12)}…`;
  if (cue && !span.toLowerCase().includes(cue.toLowerCase()))
    return `expected the cue "${cue}" to stand in the span, but it does not`;
  return null;
}

function describe({ subject, predicate, object }: ClaimRecord): string {
  return `${subject} ${predicate} ${object}`;
}
