import { compactIdentifier } from '../domain/identifiers.ts';
import type { CharRange } from '../domain/char-fragment.ts';
import type { Language } from '../domain/vocabulary.ts';
import { fold, foldText, keyOf, locateWords, stemKeyOf } from './normal-form.ts';
import { firstPart, shortestBeginning, shortestMisspelled, soughtWordsOf, splits } from './sought-words.ts';

/** A word of a text in the forms that are compared, and where its letters stand. */
interface TextWord extends CharRange {
  stem: string;
  /** As the folding indexes hold it. */
  letters: string;
  /** Where each of the letters stands in the text, with the marks on it. */
  places: CharRange[];
}

/**
 * What of a text `search` matched: words that differ in case, accents and inflection alone, the beginnings of words, names however they are
 * spaced, and the parts of a compound; only where a text has none of these, words that differ by a letter.
 *
 * @param text a text that the search found, in this language
 * @param sought the text that was searched for
 * @returns ranges in the order of the text, apart from each other
 */
export function matchedRanges(text: string, sought: string, language: Language): CharRange[] {
  const wanted = compactIdentifier(sought);
  const words = textWords(text, language);
  const wantedWords = soughtWordsOf(wanted);
  const found = [
    ...rangesOfRuns(words, keyOf(wanted)),
    ...wantedWords.flatMap((word) => rangesOfWord(words, word, language)),
  ];
  return merged(found.length > 0 ? found : wantedWords.flatMap((word) => misspelledRanges(words, fold(word))));
}

/**
 * Where a text contains another as the filters compare them: in any case, with or without accents, whatever punctuation is between words.
 *
 * @returns ranges in the order of the text, apart from each other; none for a text without a letter or digit
 */
export function containedRanges(text: string, contained: string): CharRange[] {
  // The language does not matter to what filters compare.
  const words = textWords(text, 'en');
  const letters = words.map((word) => word.letters).join(' ');
  const places = words.flatMap(({ start, places: own }) => [{ start: start - 1, end: start }, ...own]).slice(1);
  const wanted = foldText(contained);
  const ranges: CharRange[] = [];
  if (wanted === '') return ranges;
  for (let at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + wanted.length)) {
    const [first, last] = [places[at], places[at + wanted.length - 1]] as [CharRange, CharRange];
    ranges.push({ start: first.start, end: last.end });
  }
  return ranges;
}

function textWords(text: string, language: Language): TextWord[] {
  const characters = Array.from(text);
  return locateWords(text).map(({ word, start, end }) => {
    const letters = fold(word);
    const starts = characters
      .slice(start, end)
      .flatMap((character, index) => Array.from(keyOf(character), () => start + index))
      .slice(0, letters.length);
    const places = starts.map((from) => ({ start: from, end: starts.find((next) => next > from) ?? end }));
    return { start, end, letters, places, stem: stemKeyOf(word, language) };
  });
}

/** Words in a row that are the same as what is sought but for the spaces between them: "warm up" for "warm-up" and "warmup". */
function rangesOfRuns(words: readonly TextWord[], key: string): CharRange[] {
  return words.flatMap(({ start }, first) => {
    let run = '';
    for (const { letters, end } of words.slice(first)) {
      run += letters;
      if (run === key) return [{ start, end }];
      if (!key.startsWith(run)) break;
    }
    return [];
  });
}

function rangesOfWord(words: readonly TextWord[], sought: string, language: Language): CharRange[] {
  const [letters, stem] = [fold(sought), stemKeyOf(sought, language)];
  const found = words.flatMap((word) => {
    if (word.letters === letters || word.stem === stem) return [{ start: word.start, end: word.end }];
    return letters.length >= shortestBeginning ? beginningOf(word, letters) : [];
  });
  if (found.length > 0) return found;
  return splits(letters).flatMap((parts): readonly CharRange[] => {
    if (parts.some((part) => isName(words, stemKeyOf(part, language)))) return words;
    const [first, second] = parts;
    const ranges = [firstPart(first), second].map((part) => words.flatMap((word) => beginningOf(word, part)));
    return ranges.every(({ length }) => length > 0) ? ranges.flat() : [];
  });
}

/** Whether the words are, together, a name in some inflection: one of the two that a compound is made of. */
const isName = (words: readonly TextWord[], stem: string): boolean => words.map((word) => word.stem).join('') === stem;

/** The part of a word that is its beginning; none where it begins otherwise. */
function beginningOf({ start, letters, places }: TextWord, beginning: string): CharRange[] {
  const last = places[beginning.length - 1];
  return last && letters.startsWith(beginning) ? [{ start, end: last.end }] : [];
}

function misspelledRanges(words: readonly TextWord[], sought: string): CharRange[] {
  if (sought.length < shortestMisspelled) return [];
  return words.filter(({ letters }) => isOneLetterOff(letters, sought)).map(({ start, end }) => ({ start, end }));
}

/** Whether two words differ by one letter that is put in, left out or changed, or by two in a row that are swapped, as Lucene counts. */
function isOneLetterOff(one: string, other: string): boolean {
  const shortest = Math.min(one.length, other.length);
  let before = 0;
  while (before < shortest && one[before] === other[before]) before += 1;
  let after = 0;
  while (after < shortest - before && one.at(-1 - after) === other.at(-1 - after)) after += 1;
  const [rest, otherRest] = [one, other].map((word) => word.slice(before, word.length - after)) as [string, string];
  if (Math.max(rest.length, otherRest.length) <= 1) return true;
  return rest.length === 2 && otherRest === `${rest[1]}${rest[0]}`;
}

function merged(ranges: readonly CharRange[]): CharRange[] {
  const apart: CharRange[] = [];
  for (const { start, end } of ranges.toSorted((one, other) => one.start - other.start)) {
    const last = apart.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else apart.push({ start, end });
  }
  return apart;
}
