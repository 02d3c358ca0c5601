import { describe, expect, test } from 'vitest';
import { keyOf, stemKeyOf, wordsOf } from '../../src/search/normal-form.ts';
import { searchParametersOf } from '../../src/search/search-request.ts';

describe('normal forms', () => {
  test.for([
    ['Warm-up', 'warm up'],
    ['warmup', 'WARM  UP!'],
    ['Vätskebrist', 'vatskebrist'],
    ['Diarré', 'diarre'],
    ['Parkinson’s disease', "Parkinson's Disease"],
    ['hög', 'ho\u0308g'],
    ['Ca²⁺', 'Ca2+'],
    ['fluid', '\ufb02uid'],
    ['dehydration', 'dehy\u00addra\u200btion'],
    ['Parkinson\u02bcs disease', 'Parkinson\u00b4s disease'],
    ['DİURETICS', 'dıuretıcs'],
    ['Straße', 'STRASSE'],
  ])('%s and %s are one', ([one, other]) => {
    expect(keyOf(one!)).toBe(keyOf(other!));
  });

  test.for([
    ['sv', 'Muskelkramp', 'muskelkramperna'],
    ['sv', 'vätskebrist', 'vatskebristen'],
    ['sv', 'elektrolytobalans', 'elektrolytobalansen'],
    ['sv', 'blodflöde', 'blodflödet'],
    ['en', 'injured nerve', 'injured nerves'],
    ['en', 'cramping', 'cramps'],
  ] as const)('in %s, %s and %s differ in inflection alone', ([language, one, other]) => {
    expect(stemKeyOf(one, language)).toBe(stemKeyOf(other, language));
    expect(keyOf(one)).not.toBe(keyOf(other));
  });

  test('different things stay apart', () => {
    expect(keyOf('hypokalemia')).not.toBe(keyOf('hyperkalemia'));
    expect(stemKeyOf('kalium', 'sv')).not.toBe(stemKeyOf('kalcium', 'sv'));
  });

  test('words are nothing but letters and digits', () => {
    expect(wordsOf(`"mus*cle" AND -x:y~2^3 \u0301 (å/ä) 🧂`)).toEqual([
      'mus',
      'cle',
      'and',
      'x',
      'y',
      '2',
      '3',
      'å',
      'ä',
    ]);
  });
});

describe('index queries', () => {
  test('both of two words are required', () => {
    expect(searchParametersOf('kidney stones')).toMatchObject({
      words: '+((+kidney +stones))^0 kidney stones',
      partial: false,
    });
  });

  test('one of three words may be missing, and small words do not count', () => {
    expect(searchParametersOf('the muscle cramp and the calf')).toMatchObject({
      words: '+((+cramp +calf) (+muscle +calf) (+muscle +cramp))^0 muscle cramp calf',
      partial: true,
    });
  });

  test('words are begun from the third letter on, and misspelt from the fifth', () => {
    expect(searchParametersOf('ms')).toMatchObject({ begun: '+(ms^4)', misspelt: '+(ms^4)' });
    expect(searchParametersOf('vad')).toMatchObject({ begun: '+(vad^4 vad*^4)', misspelt: '+(vad^4 vad*^4)' });
    expect(searchParametersOf('KÄKEN').misspelt).toBe('+(kaken^4 kaken*^4 kaken~1)');
  });

  test('a word may be a compound of two', () => {
    const { begun, pairs } = searchParametersOf('vadkramp');
    expect(begun).toContain('(+vad* +kramp*)');
    expect(pairs).toContainEqual({ language: 'sv', first: 'vad', second: 'kramp' });
  });

  test('two names may stand in a row, with small words between', () => {
    expect(searchParametersOf('muskelkramp i vaden').pairs).toEqual([
      { language: 'en', first: 'muskelkramp', second: 'vaden' },
      { language: 'sv', first: 'muskelkramp', second: 'vad' },
    ]);
  });

  test('nothing of the query language passes', () => {
    const { words, begun, misspelt } = searchParametersOf('title:"cramp*" OR NOT /x/ AND {a TO z]');
    for (const query of [words, begun, misspelt]) {
      expect(query).not.toMatch(/[":/{}[\]\\!&|?-]|\b(AND|OR|NOT|TO)\b/);
    }
  });

  test('a text without a letter or digit matches nothing', () => {
    expect(searchParametersOf('*?:"')).toMatchObject({ words: '""', begun: '""', misspelt: '""', pairs: [] });
  });

  test.for([
    ['', 'blank'],
    [' \t\n', 'blank'],
    ['x'.repeat(201), 'at most 200 characters, but got 201'],
    ['ﷺ'.repeat(12), 'at most 200 characters, but got 216'],
    ['a1 a2 a3 a4 a5 a6 a7 a8 a9 a10 a11 a12 a13', 'at most 12 words besides'],
  ])('%s is refused', ([text, message]) => {
    expect(() => searchParametersOf(text!)).toThrow(message);
  });
});
