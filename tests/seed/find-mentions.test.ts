import { expect, test } from 'vitest';
import { findMentions } from '../../src/seed/find-mentions.ts';
import { sha256, type EntityRecord } from '../../src/domain/dataset.ts';
import type { Language } from '../../src/domain/vocabulary.ts';

/** An entity with names in one language, the first of them its name, and a word that no document may be said to use. */
function called(language: Language, id: string, [name = '', ...synonyms]: string[]): EntityRecord {
  const of = <T>(own: T, other: T) => (language === 'en' ? { en: own, sv: other } : { en: other, sv: own });
  return {
    id,
    kind: 'CONDITION',
    name: of(name, 'elsewhere'),
    synonyms: of(synonyms, []),
    hidden: { en: ['hiddenword'], sv: ['hiddenword'] },
    phrase: {},
    singular: {},
    isPlural: false,
    description: { en: 'described' },
    xrefs: [],
    related: [],
  };
}

/** What is found, as `entity: name × count @ the first one's text`. */
function found(language: Language, entities: Record<string, string[]>, text: string): string[] {
  const records = Object.entries(entities).map(([id, names]) => called(language, id, names));
  return findMentions(text, language, records).map(({ entity, name, count, start, end, sha256: hash }) => {
    const span = Array.from(text).slice(start, end).join('');
    expect(hash).toBe(sha256(span));
    return `${entity}: ${name} × ${count} @ ${span}`;
  });
}

const cramps = { leg: ['Leg cramp', 'leg muscle cramp'], muscle: ['Muscle cramp', 'muscle cramps', 'cramp'] };

test.for<[string, Language, Record<string, string[]>, string, string[]]>([
  [
    'what stands below the last sentence belongs to the page',
    'en',
    { back: ['Back'] },
    'The back\n\nHis back hurts.\n\nRelated Articles\n\nBack to top button',
    ['back: Back × 2 @ back'],
  ],
  ['a text without any sentence is read whole', 'en', { back: ['Back'] }, 'The back', ['back: Back × 1 @ back']],
  [
    'the longest name takes its words, be it of another entity',
    'en',
    cramps,
    'A leg muscle cramp is a muscle cramp. A cramp!',
    [
      'leg: leg muscle cramp × 1 @ leg muscle cramp',
      'muscle: Muscle cramp × 1 @ muscle cramp',
      'muscle: cramp × 1 @ cramp',
    ],
  ],
  [
    'of two names that overlap, the longer one',
    'en',
    { loss: ['blood loss'], volume: ['loss of volume'] },
    'Blood loss of volume.',
    ['volume: loss of volume × 1 @ loss of volume'],
  ],
  [
    'a name of two entities is one of both',
    'en',
    { one: ['spasm'], two: ['spasm'] },
    'A spasm.',
    ['one: spasm × 1 @ spasm', 'two: spasm × 1 @ spasm'],
  ],
  ['any case', 'en', { pad: ['PAD'] }, 'Pad, PAD and pad.', ['pad: PAD × 3 @ Pad']],
  ['whole words', 'en', { rest: ['rest'] }, 'Interest, arrest, restless: no rest.', ['rest: rest × 1 @ rest']],
  [
    'a plural for a singular and the other way round',
    'en',
    { injury: ['injury'], drug: ['Medications'], loss: ['loss of sleep'] },
    'Injuries; one medication. Losses of sleep.',
    [
      'drug: Medications × 1 @ medication',
      'injury: injury × 1 @ Injuries',
      'loss: loss of sleep × 1 @ Losses of sleep',
    ],
  ],
  [
    'the form that is listed, not another one',
    'en',
    cramps,
    'Muscle cramps, a muscle cramp.',
    ['muscle: Muscle cramp × 1 @ muscle cramp', 'muscle: muscle cramps × 1 @ Muscle cramps'],
  ],
  ['no other word of the same stem', 'en', { drug: ['Medication'], water: ['hydration'] }, 'Medical. Hydrated.', []],
  [
    'a hyphen for a space and the other way round, not a dash or a new paragraph',
    'en',
    { warm: ['warm-up'], heat: ['cold therapy'] },
    'Warm up, warm‑up, warm-up. Warm – up. Warm\n\nup. Cold\ntherapy.',
    ['heat: cold therapy × 1 @ Cold\ntherapy', 'warm: warm-up × 3 @ Warm up'],
  ],
  ['no name across the end of a sentence', 'en', { cramp: ['muscle cramp'] }, 'It is a muscle. Cramp is not.', []],
  [
    'possessives, with either apostrophe',
    'en',
    { drug: ["Parkinson's disease"] },
    'Parkinson’s disease.',
    ["drug: Parkinson's disease × 1 @ Parkinson’s disease"],
  ],
  ['no hidden label, no description, no other language', 'en', cramps, 'Hiddenword, described elsewhere.', []],
  ['positions in code points', 'en', cramps, '𝕾alt 🧂: so\u00ADdium. Cramp.', ['muscle: cramp × 1 @ Cramp']],
  [
    'definite forms and plurals in Swedish',
    'sv',
    { cramp: ['Muskelkramp', 'kramp'], imbalance: ['störning'], salt: ['Salter'] },
    'Muskelkrampen, muskelkramper, krampernas, kramp, störningarna och saltet.',
    [
      'cramp: Muskelkramp × 2 @ Muskelkrampen',
      'cramp: kramp × 2 @ krampernas',
      'imbalance: störning × 1 @ störningarna',
      'salt: Salter × 1 @ saltet',
    ],
  ],
  [
    'Swedish adjectives with their nouns',
    'sv',
    { illness: ['kronisk sjukdom'] },
    'Den kroniska sjukdomen.',
    ['illness: kronisk sjukdom × 1 @ kroniska sjukdomen'],
  ],
  [
    'no letters without their rings, no compounds, no participles',
    'sv',
    { cramp: ['kramp'], calf: ['vad'], eel: ['ål'] },
    'Krampande vadkramp, vad; al.',
    [],
  ],
  [
    'no indefinite form of a definite name',
    'sv',
    { people: ['allmänheten'] },
    'I allmänhet är allmänhetens väl.',
    ['people: allmänheten × 1 @ allmänhetens'],
  ],
])('%s', ([, language, entities, text, expected]) => {
  expect(found(language, entities, text)).toEqual(expected);
});
