import type { CharRange } from '../../domain/char-fragment.ts';

/**
 * Finds words in a text as such, not as part of another word, in the way in which the data was checked.
 *
 * @returns their first range in the text's Unicode code points; null where the text does not hold them
 */
export function findWords(text: string, words: string): CharRange | null {
  const escaped = words.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
  const found = new RegExp(String.raw`(?<!\p{L})${escaped}(?!\p{L})`, 'iu').exec(text);
  if (!found) return null;
  const start = lengthOf(text.slice(0, found.index));
  return { start, end: start + lengthOf(found[0]) };
}

function lengthOf(text: string): number {
  return Array.from(text).length;
}
