import { describe, expect, test } from 'vitest';
import { findPassages } from '../../src/seed/find-passages.ts';

/** Our own text, of 52 words. */
const passage =
  'A muscle that works for long in hot weather loses water and salt with the sweat. Who then drinks water alone thins ' +
  'what salt is left, and the muscle may tighten by itself at night. A pinch of salt in the bottle helps some people, ' +
  'as does a slow stretch of the calf before bed.';

const earlier = [{ document: 'doc-a', text: `Water and salt\n\n${passage}\n\nThat is all.` }];

/** What of a text is found to stand in the earlier one. */
const shared = (text: string): string[] =>
  findPassages(text, earlier).map(({ start, end }) => Array.from(text).slice(start, end).join(''));

describe('a passage that an earlier document has is found', () => {
  const sentences = passage.split(/(?<=\.) /);
  test.for<[string, string, string[]]>([
    ['as it stands', `🧂 My own words first. ${passage} And mine again.`, [passage.slice(0, -1)]],
    [
      'in capitals, with other punctuation and line breaks',
      passage.toUpperCase().replaceAll(/[.,] /g, ' –\n'),
      [passage.toUpperCase().replaceAll(/[.,] /g, ' –\n').slice(0, -1)],
    ],
    [
      'with a word changed here and there',
      passage.replace('hot', 'warm').replace('tighten', 'cramp').replace('slow', 'gentle'),
      [passage.replace('hot', 'warm').replace('tighten', 'cramp').replace('slow', 'gentle').slice(0, -1)],
    ],
    [
      'in two pieces, where something else stands between',
      `${sentences[0]} ${sentences[1]} Something that nobody else has ever written stands here. ${sentences[2]} Mine.`,
      [`${sentences[0]} ${sentences[1]!.slice(0, -1)}`, sentences[2]!.slice(0, -1)],
    ],
  ])('%s', ([, text, found]) => {
    expect(shared(text)).toEqual(found);
  });
});

test.for<[string, string]>([
  [
    'a turn of phrase',
    'Here loses water and salt with the sweat whoever works, and nothing else is alike in this text.',
  ],
  ['the same words in another order', passage.split(' ').toReversed().join(' ')],
  [
    'the same in words of one’s own',
    passage
      .split(' ')
      .map((word, at) => (at % 4 === 0 ? 'indeed' : word))
      .join(' '),
  ],
  ['no text', ''],
  ['fewer words than a shingle has', 'A muscle that works'],
])('%s is no passage', ([, text]) => {
  expect(shared(text)).toEqual([]);
});

test('each earlier document is named, in the order given', () => {
  const others = [...earlier, { document: 'doc-b', text: 'Another topic.' }, { document: 'doc-c', text: passage }];
  expect(findPassages(passage, others)).toMatchObject([
    { document: 'doc-a', start: 0, end: passage.length - 1 },
    { document: 'doc-c', start: 0, end: passage.length - 1 },
  ]);
});
