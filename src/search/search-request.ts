import { compactIdentifier } from '../domain/identifiers.ts';
import { AppError } from '../errors.ts';
import { fold, foldText, keyOf, stemKeyOf, wordsOf } from './normal-form.ts';
import { firstPart, isStopWord, shortestBeginning, shortestMisspelled, soughtWordsOf, splits } from './sought-words.ts';
import { languages, type Language } from '../domain/vocabulary.ts';

/** Most characters of a text to search for; the longest synonym has half as many. */
const maxCharacters = 200;

/** Most UTF-16 units of a text that may have as few characters: no letter is written with more than four. */
const maxWrittenLength = 4 * maxCharacters;

/** Most words that must be found: each adds clauses to the index query, of which Lucene allows 1,024. */
const maxWords = 12;

/** A text in the forms in which it is looked up as a whole among names and synonyms. */
type NormalForms = {
  text: string;
  key: string;
  /** The form that inflections share, by language. */
  stems: Record<Language, string>;
};

/** What the statement of `search` takes for a text. */
type SearchParameters = NormalForms & {
  /** Lucene query for the indexes that stem: most words must be there. */
  words: string;
  /** Whether `words` lets any be missing. */
  partial: boolean;
  /** Lucene query for the index that folds: every word must be there or begin one, or be made of two that are. */
  begun: string;
  /** Lucene query for the index of documents, which folds: as `begun`, and in any inflection. */
  titled: string;
  /** Lucene query for the index that folds: every word must be there or begin one, but for a letter. */
  misspelt: string;
  /** Lucene query for the index that folds: any word may be there, but for two letters, or one that begins alike. */
  nearest: string;
  /** Every way to take the text for two names in a row, by the forms that inflections share. */
  pairs: Pair[];
};

interface Pair {
  language: Language;
  first: string;
  second: string;
}

/**
 * Turns a text to search for into index queries. Nothing but letters and digits in lower case passes into them, so that no text
 * is taken for Lucene's query language. An IRI that the exports give out is looked up as its CURIE.
 *
 * @throws AppError BAD_USER_INPUT for a text that is blank or too long
 */
export function searchParametersOf(written: string): SearchParameters {
  const text = compactIdentifier(written);
  if (text.trim() === '') throw new AppError('BAD_USER_INPUT', 'Expected text to hold a word, but it is blank.');
  checkLength('text', text);
  const words = soughtWordsOf(text);
  if (words.length > maxWords) {
    throw new AppError(
      'BAD_USER_INPUT',
      `Expected text to have at most ${maxWords} words besides those such as "the" and "och", but got ${words.length}. Leave some out.`,
    );
  }
  return {
    ...normalFormsOf('text', text),
    words: majorityOf(words),
    partial: dispensable(words) > 0,
    begun: allOf(words, (word) => begunBy(fold(word))),
    titled: allOf(words, (word) => [...begunBy(fold(word)), ...inflectionsOf(word)]),
    misspelt: allOf(words, (word) => misspellingOf(fold(word))),
    nearest: words.flatMap(similarTo).join(' ') || nothing,
    pairs: pairsOf(wordsOf(text)),
  };
}

/**
 * @param name names the argument that holds the text
 * @returns the forms in which a text is looked up as a whole
 * @throws AppError BAD_USER_INPUT for a text that is too long
 */
export function normalFormsOf(name: string, text: string): NormalForms {
  checkLength(name, text);
  return { text, key: keyOf(compactIdentifier(text)), stems: { en: stemKeyOf(text, 'en'), sv: stemKeyOf(text, 'sv') } };
}

/**
 * Refuses a text that would take long to look for: stemming and the ordering of combining marks (Unicode, UAX #15) take time that
 * grows with the square of the length.
 *
 * @param name names the argument or input field that holds the text
 * @throws AppError BAD_USER_INPUT for a text of more than 200 characters, ligatures taken apart and accents put on their letters
 */
function checkLength(name: string, text: string): void {
  const { length } = text.length > maxWrittenLength ? text : text.normalize('NFKC');
  if (length > maxCharacters) {
    throw new AppError(
      'BAD_USER_INPUT',
      `Expected ${name} to have at most ${maxCharacters} characters, but got ${length}. Leave words out.`,
    );
  }
}

/**
 * A text that rows are compared with, as the graph holds the texts that it is compared with.
 *
 * @param name names the argument or input field that holds the text
 * @returns null for text without a letter or digit, which no row matches
 * @throws AppError BAD_USER_INPUT for a text that is too long
 */
export function foldCondition(name: string, text: string): string | null {
  checkLength(name, text);
  return foldText(text) || (text.trim() === '' ? '' : null);
}

/** A Lucene query that matches nothing, for a text without a letter or digit. */
const nothing = '""';

/** How many words may be missing: one of three to five, two of more. */
function dispensable({ length }: string[]): number {
  return length < 3 ? 0 : length < 6 ? 1 : 2;
}

function majorityOf(words: string[]): string {
  const required = without(words, dispensable(words)).map((group) => `(${group.map((word) => `+${word}`).join(' ')})`);
  // The groups only decide what is found; each word then counts once in the score.
  return words.length === 0 ? nothing : `+(${required.join(' ')})^0 ${words.join(' ')}`;
}

/** Every way to leave out so many of the words. */
function without(words: string[], count: number): string[][] {
  if (count === 0) return [words];
  return words.flatMap((_, index) =>
    without(words.slice(index + 1), count - 1).map((rest) => [...words.slice(0, index), ...rest]),
  );
}

function allOf(words: string[], alternatives: (word: string) => string[]): string {
  return words.map((word) => `+(${alternatives(word).join(' ')})`).join(' ') || nothing;
}

/** A word itself, those it begins, and texts that hold the two parts of a compound: "kramp i nacken" for "nackkramp". */
function begunBy(word: string): string[] {
  const compounds = splits(word).map(([first, second]) => `(+${firstPart(first)}* +${second}*)^4`);
  return [`${word}^4`, ...(word.length >= shortestBeginning ? [`${word}*^4`] : []), ...compounds];
}

/** Words that begin with what inflections of a word share, in either language. */
function inflectionsOf(word: string): string[] {
  const stems = new Set(languages.map((language) => stemKeyOf(word, language)));
  return [...stems].filter((stem) => stem.length >= shortestBeginning).map((stem) => `${stem}*`);
}

/** A word itself, those it begins, and, unless it is short, those that differ by one letter: two make hypo- of hyper-. */
function misspellingOf(word: string): string[] {
  return [
    `${word}^4`,
    ...(word.length >= shortestBeginning ? [`${word}*^4`] : []),
    ...(word.length >= shortestMisspelled ? [`${word}~1`] : []),
  ];
}

/** Words that differ by two letters or begin with the same four, unless the word is short. */
function similarTo(written: string): string[] {
  const word = fold(written);
  return word.length >= shortestMisspelled ? [`${word}~2`, `${word.slice(0, 4)}*`] : [];
}

/** Two names in a row, or one word as the compound it may be: "vad|kramp". */
function pairsOf(words: string[]): Pair[] {
  const [word] = words;
  if (words.length === 1 && word) return stemmed('sv', splits(word));
  const rows = words.map((_, at): [string, string] => [
    words.slice(0, words.findLastIndex((before, index) => index < at && !isStopWord(before)) + 1).join(' '),
    words.slice(at).join(' '),
  ]);
  const kept = rows.filter(([first], at) => first !== '' && !isStopWord(words[at] as string));
  return [...stemmed('en', kept), ...stemmed('sv', kept)];
}

function stemmed(language: Language, pairs: [string, string][]): Pair[] {
  return pairs.map(([first, second]) => ({
    language,
    first: stemKeyOf(first, language),
    second: stemKeyOf(second, language),
  }));
}
