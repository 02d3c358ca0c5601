import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemSwedish } from '@orama/stemmers/swedish';
import type { Language } from '../domain/vocabulary.ts';

const stemmers: Record<Language, (word: string) => string> = {
  en: stemEnglish,
  // The library's Swedish stemmer leaves the definite ending of neuter words: "blodflödet" for "blodflöde".
  sv: (word) => stemSwedish(word).replace(/(?<=\p{L}{4})et$/u, ''),
};

/** A word's parts in scripts that put no space between words, and those in other scripts: each is a word. */
const inOneScript =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}][\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{M}]*|[^\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]+/gu;

/**
 * @returns the text's words in lower case, each nothing but letters and digits; an English possessive ending is dropped, and so are
 *   characters that do not show, such as soft hyphens
 */
export function wordsOf(text: string): string[] {
  return (
    text
      .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')
      .replaceAll(/[‘’ʼ´`′＇]/g, "'")
      .normalize('NFKC')
      .toLowerCase()
      // What becomes of a Turkish capital İ.
      .replaceAll('i\u0307', 'i')
      .replaceAll(/(?<=\p{L})'s(?![\p{L}\p{N}])/gu, '')
      .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)
      ?.flatMap((word) => word.match(inOneScript) ?? []) ?? []
  );
}

/** A word of a text, and where it stands, in Unicode code points. */
export interface LocatedWord {
  word: string;
  start: number;
  end: number;
  /** Whether nothing but a space, a line break or one mark such as a hyphen is between it and the word before it. */
  isJoined: boolean;
}

/** A word as it is written, with what `wordsOf` drops of it. */
const writtenWord = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Default_Ignorable_Code_Point}]*(?:['‘’´`′＇]s(?![\p{L}\p{N}]))?/gu;

/** @returns the words that `wordsOf` finds, each with its position */
export function locateWords(text: string): LocatedWord[] {
  let [unit, point] = [0, 0];
  const parts = [...text.matchAll(writtenWord)].flatMap((word) =>
    [...word[0].matchAll(inOneScript)].map((part) => ({ written: part[0], index: word.index + part.index })),
  );
  return parts.flatMap(({ written, index }) => {
    const gap = text.slice(unit, index);
    const start = point + Array.from(gap).length;
    const end = start + Array.from(written).length;
    [unit, point] = [index + written.length, end];
    const isJoined = /^(?:[^\S\n]*(?:\n[^\S\n]*)?|[\p{Pd}'’/])$/u.test(gap);
    return wordsOf(written).map((word) => ({ word, start, end, isJoined }));
  });
}

/** What nouns and adjectives end in: in a name, and where a text inflects it, each after the part that both share. */
const inflections: Record<Language, { name: RegExp; written: RegExp }> = {
  en: { name: /^(?:|s|es|y|ies)$/, written: /^(?:|s|es|y|ies)$/ },
  // A name in the definite form is one in that form only: "allmänheten" is the public, but "i allmänhet" is in general.
  sv: { name: /^(?:|a|e|r|t|ar|er|or)$/, written: /^(?:|a|e|n|r|t|en|et|ar|er|or|na|arna|erna|orna)s?$/ },
};

/**
 * Whether a word is a form of a name's word. The stemmer alone takes "medical" for a form of "medication".
 *
 * @param word one of `wordsOf`
 * @param nameWord one of a name, with the same stem
 */
export function isFormOf(word: string, nameWord: string, language: Language): boolean {
  const { name, written } = inflections[language];
  let shared = 0;
  while (shared < word.length && word[shared] === nameWord[shared]) shared += 1;
  return name.test(nameWord.slice(shared)) && written.test(word.slice(shared));
}

/** Letters that Unicode does not take apart into a letter and a mark, as Lucene folds them. */
const foldedLetters: Record<string, string> = {
  æ: 'ae',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
};

/** @returns the word without accents and rings (å is a, ö is o), as Lucene's folding analyzers index it */
export function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[æđðıłøœßþ]/g, (letter) => foldedLetters[letter] as string);
}

/**
 * @returns what two spellings share that differ in case, accents, spaces between words or punctuation alone, with one space between
 *   words: what the filters compare
 */
export function foldText(text: string): string {
  return wordsOf(text).map(fold).join(' ');
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
