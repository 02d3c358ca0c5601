import { eng, swe } from 'stopword';
import { KnownError } from '../errors.ts';
import { fold, keyOf, stemKeyOf, wordsOf } from './normal-form.ts';
import type { Language } from './vocabulary.ts';

/** Most characters of a text to search for; the longest synonym has half as many. */
const mostCharacters = 200;

/** Most words that must be found: each adds clauses to the index query, of which Lucene allows 1,024. */
const mostWords = 12;

const stopWords = new Set([...eng, ...swe]);

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
  /** Lucene query for the index that folds: every word must be there, begun or misspelt. */
  similar: string;
};

/**
 * Turns a text to search for into index queries. Nothing but letters and digits in lower case passes into them, so that no text
 * is taken for Lucene's query language.
 *
 * @throws KnownError BAD_USER_INPUT for a text that is blank or too long
 */
export function searchParametersOf(text: string): SearchParameters {
  const all = wordsOf(checkLength(text));
  const telling = all.filter((word) => !stopWords.has(word));
  const words = [...new Set(telling.length > 0 ? telling : all)];
  if (words.length > mostWords) {
    throw new KnownError(
      'BAD_USER_INPUT',
      `Expected text to have at most ${mostWords} words besides those such as "the" and "och", but got ${words.length}. Leave some out.`,
    );
  }
  return {
    ...normalFormsOf(text),
    words: mostOf(words),
    similar: words.map((word) => `+(${similarTo(fold(word))})`).join(' '),
  };
}

/** @returns the forms in which a text is looked up as a whole */
export function normalFormsOf(text: string): NormalForms {
  return { text, key: keyOf(text), stems: { en: stemKeyOf(text, 'en'), sv: stemKeyOf(text, 'sv') } };
}

function checkLength(text: string): string {
  if (text.trim() === '') throw new KnownError('BAD_USER_INPUT', 'Expected text to hold a word, but it is blank.');
  if (text.length > mostCharacters) {
    throw new KnownError(
      'BAD_USER_INPUT',
      `Expected text to have at most ${mostCharacters} characters, but got ${text.length}. Search for fewer words.`,
    );
  }
  return text;
}

/** All of one or two words, all but one of three to five, all but two of more. */
function mostOf(words: string[]): string {
  const dispensable = words.length < 3 ? 0 : words.length < 6 ? 1 : 2;
  const required = without(words, dispensable).map((group) => `(${group.map((word) => `+${word}`).join(' ')})`);
  // The groups only decide what is found; each word then counts once in the score.
  return words.length === 0 ? '' : `+(${required.join(' ')})^0 ${words.join(' ')}`;
}

/** Every way to leave out so many of the words. */
function without(words: string[], count: number): string[][] {
  if (count === 0) return [words];
  return words.flatMap((_, index) =>
    without(words.slice(index + 1), count - 1).map((rest) => [...words.slice(0, index), ...rest]),
  );
}

/** A word itself, words it begins, words it may be a misspelling of, and for a compound the two words it is made of. */
function similarTo(word: string): string {
  const edits = word.length < 5 ? 0 : word.length < 9 ? 1 : 2;
  return [
    `${word}^4`,
    ...(word.length > 2 ? [`${word}*^2`] : []),
    ...(edits > 0 ? [`${word}~${edits}`] : []),
    ...splits(word),
  ].join(' ');
}

/** Shortest first and last part of a compound, as in Swedish "vad|kramp". */
const [shortestModifier, shortestHead] = [3, 4];

function splits(word: string): string[] {
  const places = Math.max(0, word.length - shortestModifier - shortestHead + 1);
  return Array.from({ length: places }, (_, place) => {
    const at = place + shortestModifier;
    return `(+${word.slice(0, at)}* +${word.slice(at)}*)`;
  });
}
