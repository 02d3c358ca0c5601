import { expect, test } from 'vitest';
import { describeNearest } from '../../src/seed/near-quote.ts';

const quote = "It's said that vätskebrist, a warm-up and 'fine' food matter.";

/** The quote as an article may have it, and what is said of the first difference. */
const alike: [what: string, article: string, found: string, expected: string][] = [
  ['a no-break space', quote.replace(' said', '\u00A0said'), 'U+00A0 (no-break space)', 'U+0020 (space)'],
  ['a narrow no-break space', quote.replace(' said', '\u202Fsaid'), 'U+202F (narrow no-break space)', 'U+0020 (space)'],
  ['a line that is wrapped', quote.replace(' said', '\nsaid'), 'U+000A (line break)', 'U+0020 (space)'],
  ['a line end of Windows', quote.replace(' said', '\r\nsaid'), 'U+000D (carriage return)', 'U+0020 (space)'],
  ['two spaces', quote.replace(' said', '  said'), 'U+0020 (space)', 'U+0073 (s)'],
  ['a letter and a mark', quote.normalize('NFD'), 'U+0061 U+0308 (a\u0308)', 'U+00E4 (ä)'],
  ['another apostrophe', quote.replace("It's", 'It’s'), 'U+2019 (right single quotation mark)', "U+0027 (')"],
  ['a hyphen at which no line ends', quote.replace('-', '\u2011'), 'U+2011 (no-break hyphen)', 'U+002D (-)'],
  ['a soft hyphen', quote.replace('vätske', 'vätske\u00AD'), 'U+00AD (soft hyphen)', 'U+0062 (b)'],
  ['a ligature', quote.replace('fine', 'ﬁne'), 'U+FB01 (ﬁ)', 'U+0066 (f)'],
  ['another case', quote.replace('It', 'it'), 'U+0069 (i)', 'U+0049 (I)'],
];

test.for(alike)('%s is named', ([, article, found, expected]) => {
  expect(describeNearest(`Ämne: ${article} And more.`, quote)).toBe(
    `; at character 6 the article has the same words, but ${found} where the quote has ${expected}`,
  );
});

test('where other words follow, both are shown', () => {
  const article = quote.replace('fine', 'coarse');
  expect(describeNearest(`Ämne: ${article}`, quote)).toBe(
    `; at character 49 the article goes on with "coarse' food" where the quote has "fine' food m"`,
  );
  expect(describeNearest(quote.slice(0, 40), quote)).toContain('the article goes on with "" where');
});

test('of an article that has nothing like it nothing is said', () => {
  expect(describeNearest('Another text, which says other things.', quote)).toBe('');
  expect(describeNearest('', quote)).toBe('');
});
