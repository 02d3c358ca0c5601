import { describe, expect, test } from 'vitest';
import { containedRanges, matchedRanges } from '../../src/search/matched-ranges.ts';
import type { CharRange } from '../../src/domain/char-fragment.ts';

/** The text with brackets around its ranges. */
function bracketed(text: string, ranges: readonly CharRange[]): string {
  const characters = Array.from(text);
  for (const { start, end } of ranges.toReversed()) {
    characters.splice(end, 0, ']');
    characters.splice(start, 0, '[');
  }
  return characters.join('');
}

describe('what a search matched', () => {
  test.for([
    ['a name in another case', 'Muscle cramp', 'MUSCLE CRAMP', 'en', '[Muscle cramp]'],
    [
      'a word in another inflection, whole',
      'Statins cause muscle cramps.',
      'cramp statin',
      'en',
      '[Statins] cause muscle [cramps].',
    ],
    ['a Swedish inflection', 'Muskelkramper i vaden', 'muskelkrampen', 'sv', '[Muskelkramper] i vaden'],
    ['without accents', 'Vätskebrist', 'vatskebrist', 'sv', '[Vätskebrist]'],
    [
      'accents that are written apart',
      'Va\u0308tskebrist och salt',
      'vätskebrist',
      'sv',
      '[Va\u0308tskebrist] och salt',
    ],
    ['the beginning of a word, as one types', 'Dehydration', 'dehy', 'en', '[Dehy]dration'],
    ['the beginning of a word whose letters are folded', 'Œdema of the legs', 'oed', 'en', '[Œd]ema of the legs'],
    ['not the beginning of a word of one or two letters', 'Salt and sodium', 'sa', 'en', 'Salt and sodium'],
    ['a name that is spaced otherwise', 'Warm-up before sport', 'warmup', 'en', '[Warm-up] before sport'],
    ['a name that is written apart', 'Warmup before sport', 'warm up', 'en', '[Warmup] before sport'],
    ['the parts of a compound', 'Kramp i vaden', 'vadkramp', 'sv', '[Kramp] i [vad]en'],
    ['the name that a compound begins with', 'muskel', 'muskelspasmer', 'sv', '[muskel]'],
    ['the name that a compound ends with', 'Spasmer', 'muskelspasm', 'sv', '[Spasmer]'],
    ['no stop words', 'The loss of the blood', 'the loss of blood', 'en', 'The [loss] of the [blood]'],
    ['a misspelled word', 'Electrolyte imbalance', 'elektrolyte', 'en', '[Electrolyte] imbalance'],
    ['swapped letters', 'Muscle cramp', 'crmap', 'en', 'Muscle [cramp]'],
    [
      'no misspelled word beside one that is spelt so',
      'Hypokalemia, not hyperkalemia',
      'hyperkalemia',
      'en',
      'Hypokalemia, not [hyperkalemia]',
    ],
    ['a code without its prefix', 'MESH:D009120', 'd009120', 'en', 'MESH:[D009120]'],
    ['nothing of a text that has none of it', 'Potassium', 'cramp', 'en', 'Potassium'],
    ['characters beyond 16 bits count once', '🦵 cramp', 'cramp', 'en', '🦵 [cramp]'],
  ] as const)('%s', ([, text, sought, language, expected]) => {
    expect(bracketed(text, matchedRanges(text, sought, language))).toBe(expected);
  });
});

describe('what contains a filter', () => {
  test.for([
    ['in the middle of a word', 'Muscle cramps', 'CRAM', 'Muscle [cram]ps'],
    ['each time', 'Kramp och muskelkramp', 'kramp', '[Kramp] och muskel[kramp]'],
    ['over words, whatever is between them', 'Warm-up', 'arm u', 'W[arm-u]p'],
    ['without accents', 'Vätskebrist', 'tske', 'Vä[tske]brist'],
    ['accents that are written apart', 'Va\u0308tskebrist', 'vä', '[Va\u0308]tskebrist'],
    ['behind a possessive', 'Parkinson’s disease', 'disease', 'Parkinson’s [disease]'],
    ['nothing for nothing', 'Potassium', ' ', 'Potassium'],
  ] as const)('%s', ([, text, contained, expected]) => {
    expect(bracketed(text, containedRanges(text, contained))).toBe(expected);
  });
});
