import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { AppError } from '../../src/errors.ts';
import { canonicalLine, lengthOf, writeBlocks, type BlockDraft } from '../../src/intake/canonical.ts';
import { sentencesOf } from '../../src/intake/sentences.ts';
import { listMarkerOf } from '../../src/intake/list-marker.ts';
import { read, textOf } from './support.ts';

/** Texts of letters, emoji, accents by themselves, what takes no room, and white space of every kind. */
const characters = fc.constantFrom(
  ...Array.from('ab Zåé1.!?-–“”\t\n\r\u00A0\u2009\u200B\u200D\u00AD\uFEFF\u202E\u0301\u0007'),
  '👩‍⚕️',
  '🧪',
  '𝛼',
  'e\u0301',
  'ﬁ',
  '\u2028',
  '. ',
  '• ',
  '2) ',
);
const anyText = fc.array(characters, { maxLength: 40 }).map((parts) => parts.join(''));
const drafts = fc.array(
  fc.record({ kind: fc.constantFrom<BlockDraft['kind'][]>('HEADING', 'PARAGRAPH', 'LIST_ITEM'), text: anyText }),
  { maxLength: 12 },
);

test('a canonical line is one line, in NFC, without what takes no room, and canonical again as it is', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.string({ unit: 'binary' })), (text) => {
      const line = canonicalLine(text);
      expect(canonicalLine(line)).toBe(line);
      expect(line).toBe(line.normalize('NFC'));
      expect(line).not.toMatch(/[\n\r\t\u00A0\u00AD\u200B\uFEFF\u202E\u2028]| {2}|^ | $/u);
    }),
  );
});

test('of a text it changes nothing else', () => {
  const line = '“Citat” – 5 µg, ½ L, H₂O, ﬁ, 👩‍⚕️ och 𝛼… ‘så’ A\u0301.';
  expect(canonicalLine(line)).toBe(line.replace('A\u0301', 'Á'));
  expect(canonicalLine('a\u200Db\u00ADc\u202Ed\tе\u00A0f')).toBe('abcd е f');
});

test('blocks tile a canonical text: each is a line, and there is nothing else', () => {
  fc.assert(
    fc.property(drafts, (given) => {
      const source = writeBlocks(given);
      expect(source.blocks.map((block) => textOf(source, block)).join('\n')).toBe(source.text);
      expect(source.blocks.map((block) => textOf(source, block))).toEqual(
        given.map(({ text }) => canonicalLine(text)).filter(Boolean),
      );
      expect(lengthOf(source.text)).toBe(Array.from(source.text).length);
    }),
  );
});

/** What surrounds words in each format. */
const markup = {
  'a.txt': ['\n', '\n\n', '  - ', '1. ', '\r\n', '    '],
  'a.md': [
    '\n',
    '\n\n',
    '# ',
    '- ',
    '1. ',
    '> ',
    '| a | b |\n|---|---|\n',
    '**',
    '`',
    '<b>',
    '</p>',
    '[x](y)',
    '[^1]',
    '```\n',
    '---\n',
    '\\',
  ],
  'a.html': [
    '<p>',
    '</p>',
    '<ul><li>',
    '</li></ul>',
    '<ol start=3>',
    '<h2>',
    '<table><tr><td>',
    '</table>',
    '<br>',
    '<pre>',
    '<b>',
    '&nbsp;',
    '&#x1F9EA;',
    '<!--',
    '-->',
    '<script>',
    '<article>',
    '<',
  ],
};

test.for(Object.entries(markup))(
  'whatever stands in %s, it has blocks in order that hold all of its words, or an error of the catalogue',
  async ([name, marks]) => {
    const parts = fc.oneof(fc.constantFrom(...marks), anyText, fc.constantFrom('word ', 'ord 🧪 ', 'Kramp i foten. '));
    await fc.assert(
      fc.asyncProperty(fc.array(parts, { maxLength: 25 }), async (content) => {
        const source = await read(name, content.join('')).catch((error: unknown) => {
          if (error instanceof AppError) return undefined;
          throw error;
        });
        if (!source) return;
        let end = 0;
        for (const block of source.blocks) {
          expect(textOf(source, { start: end, end: block.start })).toSatisfy((gap: string) => isGap(gap, name));
          expect(textOf(source, block)).toMatch(/^\S(?:.*\S)?$/su);
          end = block.end;
        }
        expect(textOf(source, { start: end, end: Infinity })).toSatisfy((gap: string) => isGap(gap, name));
      }),
      { numRuns: 100 },
    );
  },
);

/** Whether a text between two blocks is one line break, or in plain text white space and the marker of a list. */
function isGap(gap: string, name: string): boolean {
  if (name !== 'a.txt') return gap === '' || gap === '\n';
  const marker = gap.trimStart();
  return marker === '' || listMarkerOf(`${marker}x`)?.length === marker.length;
}

test('plain text is kept, and a canonical text read as plain text is the same text with the same lines', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, drafts, async (text, given) => {
      const plain = `${text} word`;
      expect((await read('a.txt', plain)).text).toBe(plain);
      const source = writeBlocks([...given, { kind: 'PARAGRAPH', text: 'word' }]);
      expect((await read('a.txt', source.text)).text).toBe(source.text);
    }),
    { numRuns: 100 },
  );
});

test('words of an HTML page come out as their canonical line', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const source = await read('a.html', `<p>word ${text}</p>`);
      expect(source.text).toBe(canonicalLine(`word ${text}`));
    }),
    { numRuns: 100 },
  );
});

test('sentences hold all of their blocks but white space, in order', () => {
  fc.assert(
    fc.property(drafts, fc.constantFrom('en' as const, 'sv' as const), (given, language) => {
      const source = writeBlocks(given);
      const sentences = sentencesOf(source, language);
      const joined = sentences.map((sentence) => textOf(source, sentence)).join('');
      expect(joined.replaceAll(/\s/g, '')).toBe(source.text.replaceAll(/\s/g, ''));
      for (const { start, end, block } of sentences) {
        expect(start).toBeGreaterThanOrEqual(source.blocks[block]!.start);
        expect(end).toBeLessThanOrEqual(source.blocks[block]!.end);
      }
    }),
  );
});
