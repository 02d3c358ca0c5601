/** A character of a text as it is compared, and where it stands, in UTF-16 units. */
interface Compared {
  character: string;
  start: number;
  end: number;
}

/** Names of characters that look like others, or like nothing. */
const names: Record<string, string> = {
  '\n': 'line break',
  '\r': 'carriage return',
  '\t': 'tab',
  ' ': 'space',
  '\u00A0': 'no-break space',
  '\u00AD': 'soft hyphen',
  '\u200B': 'zero-width space',
  '\u2011': 'no-break hyphen',
  '\u2019': 'right single quotation mark',
  '\u202F': 'narrow no-break space',
  '\uFEFF': 'byte order mark',
};

/** Fewest characters that a text and a quote must share for the text to be the one that was meant. */
const minShared = 12;

/**
 * Says how a text differs from a quote that it does not contain: in characters that look alike, be they spaces, line ends, hyphens or
 * quotation marks, composed or not, or from some character on.
 *
 * @returns the end of a sentence; empty where the text has nothing like it
 */
export function describeNearest(text: string, quote: string): string {
  const [inText, inQuote] = [comparedOf(text), comparedOf(quote)];
  const { at, length } = longestStart(inText, inQuote);
  if (length === inQuote.length) {
    const first = inText[at]!.start;
    const found = text.slice(first, inText[at + length - 1]!.end);
    const unit = firstDifference(found, quote);
    return `; at character ${charactersOf(text.slice(0, first))} the article has the same words, but ${nameOf(found, unit)} where the quote has ${nameOf(quote, unit)}`;
  }
  if (length < Math.min(minShared, inQuote.length / 2)) return '';
  const end = inText[at + length]?.start ?? text.length;
  const [goesOn, expected] = [text.slice(end), quote.slice(inQuote[length]!.start)].map((rest) =>
    JSON.stringify(Array.from(rest).slice(0, minShared).join('')),
  );
  return `; at character ${charactersOf(text.slice(0, end))} the article goes on with ${goesOn} where the quote has ${expected}`;
}

/** A text in which what looks alike is alike: each space a single one, each letter small and without what does not show. */
function comparedOf(text: string): Compared[] {
  const compared: Compared[] = [];
  for (const { 0: written, index } of text.matchAll(/\s+|\P{M}\p{M}*|\p{M}+/gsu)) {
    const start = index;
    const end = index + written.length;
    const folded = written
      .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/\s+/gu, ' ')
      .replaceAll(/\p{Pd}|\u2212/gu, '-')
      .replaceAll(/[‘’ʼ´`′]/g, "'")
      .replaceAll(/[“”„″«»]/g, '"');
    for (const character of folded) compared.push({ character, start, end });
  }
  return compared;
}

/** Where the text has most of the quote's beginning. */
function longestStart(text: Compared[], quote: Compared[]): { at: number; length: number } {
  let best = { at: 0, length: 0 };
  for (let at = 0; at < text.length; at += 1) {
    let length = 0;
    while (length < quote.length && text[at + length]?.character === quote[length]!.character) length += 1;
    if (length > best.length) best = { at, length };
  }
  return best;
}

function firstDifference(one: string, other: string): number {
  let unit = 0;
  while (one[unit] === other[unit]) unit += 1;
  return unit;
}

function nameOf(text: string, unit: number): string {
  const [character] = /^.\p{M}*/su.exec(text.slice(unit)) ?? [''];
  const codes = Array.from(character).map(
    (point) => `U+${point.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return codes.length === 0 ? 'nothing' : `${codes.join(' ')} (${names[character] ?? character})`;
}

const charactersOf = (text: string): number => Array.from(text).length;
