import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemSwedish } from '@orama/stemmers/swedish';
import type { Language } from '../domain/vocabulary.ts';

const stemmers: Record<Language, (word: string) => string> = {
  en: stemEnglish,
  // The library's Swedish stemmer leaves the definite ending of neuter words: "blodflödet" for "blodflöde".
  sv: (word) => stemSwedish(word).replace(/(?<=\p{L}{4})et$/u, ''),
};

/** @returns the text's words in lower case, each nothing but letters and digits; an English possessive ending is dropped */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/(?<=\p{L})['’]s(?![\p{L}\p{N}])/gu, '')
      .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? []
  );
}

/** @returns the word without accents and rings (å is a, ö is o), as Lucene's folding analyzers index it */
export function fold(word: string): string {
  return word.normalize('NFKD').replaceAll(/\p{M}/gu, '');
}

/** @returns what two spellings share that differ in case, accents, spaces or punctuation alone: "Warm-up" and "warm up" */
export function keyOf(text: string): string {
  return wordsOf(text).map(fold).join('');
}

/** @returns what two spellings share that differ in inflection besides, by the Snowball stemmer of the language */
export function stemKeyOf(text: string, language: Language): string {
  return wordsOf(text)
    .map((word) => fold(stemOf(word, stemmers[language])))
    .join('');
}

/** Stems for as long as the word gets shorter: the stemmer takes "obalansen" to "obalans", but "obalans" to "obalan". */
function stemOf(word: string, stem: (word: string) => string): string {
  let [longer, stemmed] = [word, stem(word)];
  while (stemmed.length < longer.length) [longer, stemmed] = [stemmed, stem(stemmed)];
  return stemmed;
}
