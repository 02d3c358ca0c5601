import { describe, expect, test } from 'vitest';
import { findDuplicates, jaccard, type Fingerprint } from '../../src/intake/duplicates.ts';
import { detectLanguage } from '../../src/intake/language.ts';
import { read } from './support.ts';

describe('language', () => {
  test.for([
    ['en', 'Drink plenty of water.'],
    ['en', 'A cramp in the foot passes within minutes, and nobody knows why.'],
    ['sv', 'Vad är kramp?'],
    ['sv', 'Vad hjälper?'],
    ['sv', 'Drick mycket vatten och vila en stund.'],
  ] as const)('%s: %s', ([language, text]) => {
    const found = detectLanguage(text);
    expect(found).toMatchObject({ language, warnings: [] });
    expect(found.confidence).toBeGreaterThan(0.5);
  });

  test('one that is neither, or none, is taken for the likelier one, or English, and a warning says so', () => {
    const german = detectLanguage(
      'Was hilft gegen Krämpfe in der Nacht? Wasser trinken und dehnen hilft oft. Wer viel geht, bekommt sie häufiger, und im Sommer sind sie schlimmer als im Winter.',
    );
    expect(german.warnings).toEqual([
      {
        code: 'LANGUAGE_UNCERTAIN',
        message: expect.stringContaining('looks like German; it is taken for ') as string,
      },
    ]);
    expect(detectLanguage('12345')).toEqual({
      language: 'en',
      confidence: 0,
      warnings: [{ code: 'LANGUAGE_UNCERTAIN', message: expect.stringContaining('too few words') as string }],
    });
  });
});

const words = (from: number): string => Array.from({ length: 60 }, (_, index) => `word${from + index}`).join(' ');

const of = async (id: string, name: string, text: string): Promise<Fingerprint & { id: string }> => ({
  id,
  ...(await read(name, text)),
});

describe('duplicates', () => {
  test('the same file, the same text in another, much of it, the most similar first', async () => {
    const text = await read('a.md', words(0));
    const found = findDuplicates(text, [
      await of('other', 'a.md', words(500)),
      await of('similar', 'a.md', words(8)),
      await of('text', 'a.md', `\n${words(0)}\n`),
      await of('file', 'b.md', words(0)),
    ]);
    expect(found).toEqual([
      { id: 'text', by: 'TEXT', similarity: 1 },
      { id: 'file', by: 'FILE', similarity: 1 },
      { id: 'similar', by: 'PASSAGES', similarity: 48 / 64 },
    ]);
  });

  test('case, punctuation and format do not matter to passages; short texts share none', async () => {
    const html = await read('a.html', `<p>${words(0).toUpperCase()}!</p>`);
    expect(findDuplicates(html, [await of('a', 'a.txt', words(0))])).toEqual([
      { id: 'a', by: 'PASSAGES', similarity: 1 },
    ]);
    expect(findDuplicates(await read('a.txt', 'Two words'), [await of('b', 'b.txt', 'Two words!')])).toEqual([]);
    expect(jaccard(new Set(), new Set())).toBe(0);
  });
});
