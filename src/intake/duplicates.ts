import { wordsOf } from '../search/normal-form.ts';
import { shinglesOf } from '../search/shingles.ts';
import type { SourceText } from './source-text.ts';

/** What a text is compared by. */
export type Fingerprint = Pick<SourceText, 'sha256' | 'fileSha256' | 'text'>;

export interface Duplicate {
  id: string;
  /** What both share: all bytes of their files, all of their text, or much of it. */
  by: 'FILE' | 'TEXT' | 'PASSAGES';
  /** Part of the runs of five words of either that both have (Jaccard), 0 to 1. */
  similarity: number;
}

/** From here on two texts count as versions of one. */
const minSimilarity = 0.5;

/** @returns those of `others` that the text repeats, the most similar first */
export function findDuplicates(text: Fingerprint, others: Iterable<Fingerprint & { id: string }>): Duplicate[] {
  const shingles = shingleSet(text);
  const found: Duplicate[] = [];
  for (const other of others) {
    if (other.fileSha256 === text.fileSha256) found.push({ id: other.id, by: 'FILE', similarity: 1 });
    else if (other.sha256 === text.sha256) found.push({ id: other.id, by: 'TEXT', similarity: 1 });
    else {
      const similarity = jaccard(shingles, shingleSet(other));
      if (similarity >= minSimilarity) found.push({ id: other.id, by: 'PASSAGES', similarity });
    }
  }
  return found.toSorted((a, b) => b.similarity - a.similarity);
}

const shingleSet = ({ text }: Fingerprint): Set<string> => new Set(shinglesOf(wordsOf(text)));

/** @returns the size of what both hold in parts of what either holds; 0 where both are empty */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const element of a) if (b.has(element)) shared += 1;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}
