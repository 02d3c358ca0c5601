import { describe, expect, test } from 'vitest';
import { writeBlocks } from '../../src/intake/canonical.ts';
import { sentencesOf } from '../../src/intake/sentences.ts';
import { read, textOf } from './support.ts';

/** Sentences of a text in which bars stand where one ends. */
const marked: Record<'en' | 'sv', string[]> = {
  en: [
    'Dr. Lee and Prof. Ray saw it.|They were not sure.',
    'Salts, e.g. Potassium, or i.e. minerals, help.|So does rest.',
    'Lee et al. Found it in 2001.|It was Fig. 3 on pp. 4 and vol. 2.',
    'Written by J. Smith and A. B. Lee.|It is old.',
    'It lacks vitamin D.|It also lacks iron.',
    'The answer is no.|It helps nobody.',
    'Does it help?|Yes!|“It does.”|They said so.',
    'Take 2.5 mg at 8 a.m. every day.|Then stop.',
    '1. Stretch the foot.|2. Drink water.',
    'Fruits, nuts etc. are rich in it.|Try them.',
    'Emoji 🧪 count once.|𝐀 does, too.',
  ],
  sv: [
    'Salter, t.ex. Kalium, och bl.a. Natrium hjälper.|Vila hjälper också.',
    'Det beror på värme, dvs. på törst, p.g.a. Solen.|Det går över.',
    'Enligt dr. Lind m.fl. är det så.|Se jfr. Tabell och s. 4.',
    'Vila, vatten osv. hjälper.|Det gör också värme m.m.|Men inte kyla.',
    'Hjälper det?|Ja, kl. 8 och ca. 3 gånger.|Ät 5 st.|Det räcker.',
    'Brist på vitamin D.|Även järn saknas.',
    'Skrivet av K. Lund.|Det är gammalt.',
    'Folk tar s.k. Magnesium.|Det är 1,5 g.',
  ],
};

describe.for(Object.entries(marked))('%s', ([language, texts]) => {
  test.for(texts)('%s', (text) => {
    const source = writeBlocks([{ kind: 'PARAGRAPH', text: text.replaceAll('|', ' ') }]);
    const sentences = sentencesOf(source, language as 'en' | 'sv');
    expect(sentences.map((sentence) => textOf(source, sentence)).join('|')).toBe(text);
  });
});

test('a sentence goes on where plain text breaks its line, and ends with its block', async () => {
  const source = await read(
    'a.txt',
    'A heading\n\nA sentence that is long enough to go over the end of its\nline. Another.\n\nNo end\n',
  );
  expect(sentencesOf(source, 'en').map((sentence) => [sentence.block, textOf(source, sentence)])).toEqual([
    [0, 'A heading'],
    [1, 'A sentence that is long enough to go over the end of its\nline.'],
    [1, 'Another.'],
    [2, 'No end'],
  ]);
});
