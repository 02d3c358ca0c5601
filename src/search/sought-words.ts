import { eng, swe } from 'stopword';
import { wordsOf } from './normal-form.ts';

const stopWords = new Set([...eng, ...swe]);

/** Whether a word is one that hardly any text lacks, such as `the` and `och`. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}

/** @returns the text's words that are looked for, each once: those besides stop words, or where there are no others, these */
export function soughtWordsOf(text: string): string[] {
  const all = wordsOf(text);
  const significant = all.filter((word) => !isStopWord(word));
  return [...new Set(significant.length > 0 ? significant : all)];
}

/** Fewest letters of a compound's first and last part. */
const [shortestFirst, shortestSecond] = [3, 4];

/** Every way to split a word into the two parts of a compound. */
export function splits(word: string): [string, string][] {
  const places = Math.max(0, word.length - shortestFirst - shortestSecond + 1);
  return Array.from({ length: places }, (_, place) => [
    word.slice(0, place + shortestFirst),
    word.slice(place + shortestFirst),
  ]);
}

/** What a compound's first part is as a word of its own, without the s that joins it: "blods|brist". */
export function firstPart(part: string): string {
  return part.replace(/s$/, '');
}

/** Fewest letters of a word that may be the beginning of another. */
export const shortestBeginning = 3;

/** Fewest letters of a word that may be misspelled. */
export const shortestMisspelled = 5;
