import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemSwedish } from '@orama/stemmers/swedish';
import type { Language } from './vocabulary.ts';

const stemmers: Record<Language, (word: string) => string> = { en: stemEnglish, sv: stemSwedish };

/** @returns the text's words in lower case, each nothing but letters and digits; an English possessive ending is dropped */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .replaceAll(/(?<=\p{L})['’]s(?![\p{L}\p{N}])/gu, '')
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
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
    .map((word) => fold(stemmers[language](word)))
    .join('');
}
