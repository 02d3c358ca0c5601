/** Words of a shingle (Broder, "On the resemblance and containment of documents", 1997). */
export const shingleWords = 5;

/** @returns the shingle that begins at each word but the last ones */
export function shinglesOf(words: readonly string[]): string[] {
  const count = Math.max(0, words.length - shingleWords + 1);
  return Array.from({ length: count }, (_, index) => words.slice(index, index + shingleWords).join(' '));
}
