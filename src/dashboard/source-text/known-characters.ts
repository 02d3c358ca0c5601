import type { CharRange } from '../../domain/char-fragment.ts';
import { findWords } from './find-words.ts';

/** A located span with its text where the server has it. */
export interface QuotedSpan extends CharRange {
  quote: string | null;
}

/** A text by code point, as far as it is known: where it is not, there is nothing. */
export type KnownCharacters = readonly (string | undefined)[];

/** The part of a text that quotes of it cover. */
export function fromQuotes(spans: readonly QuotedSpan[]): KnownCharacters {
  const characters: (string | undefined)[] = [];
  for (const { start, quote } of spans) {
    if (quote === null) continue;
    for (const [offset, character] of Array.from(quote).entries()) characters[start + offset] = character;
  }
  return characters;
}

/** The text of a range; null where not all of it is known. */
export function textAt(characters: KnownCharacters, { start, end }: CharRange): string | null {
  const found = characters.slice(start, end);
  return found.length === end - start && !found.includes(undefined) ? found.join('') : null;
}

/** Where the first of some ranges that holds a hedge has it; null where no text of a range is known or none holds it. */
export function locateCue(
  characters: KnownCharacters,
  ranges: readonly CharRange[],
  cue: string | null,
): CharRange | null {
  if (cue === null) return null;
  for (const range of ranges) {
    const found = findWords(textAt(characters, range) ?? '', cue);
    if (found) return { start: range.start + found.start, end: range.start + found.end };
  }
  return null;
}
