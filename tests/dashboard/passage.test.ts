import { describe, expect, test } from 'vitest';
import { findWords } from '../../src/dashboard/source-text/find-words.ts';
import { fromQuotes } from '../../src/dashboard/source-text/known-characters.ts';
import { passageOf } from '../../src/dashboard/source-text/passage.ts';

const text = 'Causes\n\nThese 🦵 may lead to it: salt, heat, and cold water. More of the same line follows here.\nEnd';
const characters = Array.from(text);

function span(quote: string) {
  const start = Array.from(text.slice(0, text.indexOf(quote))).length;
  return { start, end: start + Array.from(quote).length };
}

/** Parts as one text: [quote] {context} with *hedge*, the rest as it is. */
function written(parts: ReturnType<typeof passageOf>): string {
  return parts
    .map(({ role, text: words, isHedge }) => {
      const marked = isHedge ? `*${words}*` : words;
      return role === 'quote' ? `[${marked}]` : role === 'context' ? `{${marked}}` : marked;
    })
    .join('');
}

describe('a passage', () => {
  test('has its quote, its context, the hedge marked, and what stands around it in its line', () => {
    const evidence = { ...span('heat'), context: [span('These 🦵 may lead to it')], cue: 'may' };
    expect(written(passageOf(characters, evidence))).toBe(
      '{These 🦵 }{*may*}{ lead to it}: salt, [heat], and cold water. More of the same line follows here.',
    );
  });

  test('is cut at whole words within a long line', () => {
    const line = Array.from(`${'before '.repeat(40)}HERE ${'after '.repeat(40)}`);
    const start = line.join('').indexOf('HERE');
    const parts = passageOf(line, { start, end: start + 4, context: [], cue: null });
    const words = written(parts);
    expect(words).toMatch(/^…before (before )*\[HERE\]( after)+…$/);
    expect(words.length).toBeLessThan(200);
  });

  test('marks the hedge in the quote before one in its context, and only as a word', () => {
    expect(findWords('Canned food can help', 'can')).toEqual({ start: 12, end: 15 });
    expect(findWords('Skador kan, kanske', 'kanske')).toEqual({ start: 12, end: 18 });
    expect(findWords('candid', 'can')).toBeNull();
    expect(findWords('🦵 (may)', '(may)')).toEqual({ start: 2, end: 7 });
  });

  test('from quotes alone says what is left out between them', () => {
    const spans = [span('These 🦵 may lead to it'), span('heat')].map((range) => ({
      ...range,
      quote: characters.slice(range.start, range.end).join(''),
    }));
    const evidence = { ...span('heat'), context: [span('These 🦵 may lead to it')], cue: 'may' };
    expect(written(passageOf(fromQuotes(spans), evidence))).toBe('{These 🦵 }{*may*}{ lead to it} … [heat]');
    expect(passageOf(fromQuotes([{ ...span('heat'), quote: null }]), evidence)).toEqual([]);
  });
});
