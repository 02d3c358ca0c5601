import { locateWords } from '../search/normal-form.ts';
import { shingleWords, shinglesOf } from '../search/shingles.ts';
import { sha256, type PassageRecord } from '../domain/dataset.ts';

/** Most words of another wording between two shared shingles of one passage: fewer than a shingle. */
const gapWords = shingleWords - 1;

/**
 * Fewest words of a passage that stand in shared shingles. Authors who write of one topic without knowing each other share turns of phrase,
 * of the seed's articles 15 words at most; a copied sentence or two has more.
 */
const passageWords = 20;

/** A text that stands before the one that is examined. */
export interface EarlierText {
  document: string;
  text: string;
}

/**
 * Finds the passages of a text that stand in earlier ones too, whichever of them copied: stretches whose words lie in shingles of five words
 * that both have, in any case and punctuation. A changed word here and there does not end a passage.
 *
 * @returns the passages, by earlier document in the order given, then by position
 */
export function findPassages(text: string, earlier: readonly EarlierText[]): PassageRecord[] {
  const words = locateWords(text);
  const points = Array.from(text);
  const shingles = shinglesOf(words.map(({ word }) => word));
  return earlier.flatMap(({ document, text: other }) => {
    const known = new Set(shinglesOf(locateWords(other).map(({ word }) => word)));
    return runsOf(shingles.map((shingle) => known.has(shingle))).map(([from, to]) => {
      const [start, end] = [words[from]!.start, words[to - 1]!.end];
      return { document, start, end, sha256: sha256(points.slice(start, end).join('')) };
    });
  });
}

/**
 * @param isShared of each shingle, whether the other text has it
 * @returns from and to (exclusive), by words
 */
function runsOf(isShared: readonly boolean[]): [number, number][] {
  const runs: { from: number; to: number; shared: number }[] = [];
  for (const [from, shared] of isShared.entries()) {
    if (!shared) continue;
    const to = from + shingleWords;
    const last = runs.at(-1);
    if (last && from - last.to <= gapWords) {
      last.shared += to - Math.max(from, last.to);
      last.to = to;
    } else runs.push({ from, to, shared: shingleWords });
  }
  return runs.filter(({ shared }) => shared >= passageWords).map(({ from, to }) => [from, to]);
}
