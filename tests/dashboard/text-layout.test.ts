import { describe, expect, test } from 'vitest';
import { fromQuotes } from '../../src/dashboard/source-text/known-characters.ts';
import type { ReadEvidence } from '../../src/dashboard/views/document/fetch-document.ts';
import { evidenceAt, passagesOf, sectionsOf } from '../../src/dashboard/views/document/passages.ts';
import { headingsOf, layOut, type Block } from '../../src/dashboard/views/document/text-layout.ts';

const text = 'Menu\n\nOn Cramps\n\nCauses\n\n  1. Salt: Lack of salt 🧂 may lead to cramps and pain.\n\nThe end.';
const characters = Array.from(text);

function evidence(quote: string, changes: Partial<ReadEvidence> = {}): ReadEvidence {
  const start = Array.from(text.slice(0, text.indexOf(quote))).length;
  const end = start + Array.from(quote).length;
  const piece = { id: quote, start, end, section: 'Causes > Salt', cue: null, context: [], quote, ...changes };
  return piece as unknown as ReadEvidence;
}

const all = [
  evidence('Lack of salt 🧂 may lead to cramps', { cue: 'may' }),
  evidence('salt 🧂 may lead to cramps and pain', { cue: 'may' }),
];

/** Blocks as lines of text: evidence as [n:text], a hedge as *text*, a gap as ~n~. */
function written(blocks: readonly Block[]): string[] {
  return blocks.map((block) => {
    if (block.kind === 'gap') return `~${block.missing}~`;
    const runs = block.runs.map(({ evidence: count, parts }) => {
      const words = parts.map(({ text: part, isHedge }) => (isHedge ? `*${part}*` : part)).join('');
      return count === 0 ? words : `[${count}:${words}]`;
    });
    return `${block.kind} ${runs.join('')}`;
  });
}

describe('the layout of a text', () => {
  test('has its lines, cut where evidence starts and ends, overlaps counted and hedges marked', () => {
    expect(written(layOut(characters, all, headingsOf('On cramps', all)))).toEqual([
      'paragraph Menu',
      'heading On Cramps',
      'heading Causes',
      'item 1. Salt: [1:Lack of ][2:salt 🧂 *may* lead to cramps][1: and pain].',
      'paragraph The end.',
    ]);
  });

  test('keeps every character but the white space around lines', () => {
    const words = layOut(characters, all, new Set()).flatMap((block) =>
      block.kind === 'gap' ? [] : block.runs.flatMap(({ parts }) => parts.map((part) => part.text)),
    );
    expect(words.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
  });

  test('of quotes alone says how much is left out', () => {
    const [, second] = all;
    const known = fromQuotes([second!]);
    expect(written(layOut(known, [second!], new Set()))).toEqual([
      `~${second!.start}~`,
      'paragraph [1:salt 🧂 *may* lead to cramps and pain]',
    ]);
  });

  test('of quotes alone goes on where no more is missing than what ends a sentence', () => {
    const quotes = [evidence('Lack of salt'), evidence(' may lead to cramps'), evidence('The end')];
    expect(written(layOut(fromQuotes(quotes), quotes, new Set())).slice(1)).toEqual([
      'paragraph [1:Lack of salt] … [1: may lead to cramps]',
      '~12~',
      'paragraph [1:The end]',
    ]);
  });

  test('cuts where one span ends and another starts', () => {
    const next = [evidence('Lack of salt'), evidence(' 🧂 may')];
    const line = written(layOut(characters, next, new Set())).find((words) => words.includes('Lack'));
    expect(line).toContain('[1:Lack of salt][1: 🧂 may]');
  });
});

describe('passages', () => {
  test('hold all evidence of exactly one span, and sections the passages in the order of the text', () => {
    const pieces = [...all.slice(0, 1), { ...all[0]!, id: 'same' }, all[1]!, evidence('The end', { section: 'End' })];
    const passages = passagesOf(pieces);
    expect(passages.map((passage) => passage.evidence.length)).toEqual([2, 1, 1]);
    expect(sectionsOf(passages).map(({ name, passages: held }) => [name, held.length])).toEqual([
      ['Causes > Salt', 2],
      ['End', 1],
    ]);
  });

  test('at a range are first those with exactly it, then those that overlap it, never those that touch it', () => {
    const [first, second] = all as [ReadEvidence, ReadEvidence];
    expect(evidenceAt(all, second)).toEqual([second, first]);
    expect(evidenceAt(all, { start: first.start, end: first.start + 1 })).toEqual([first]);
    expect(evidenceAt(all, { start: second.end, end: second.end + 1 })).toEqual([]);
  });
});
