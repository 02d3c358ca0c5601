import { describe, expect, test } from 'vitest';
import type { ClaimParts, EntityRecord } from '../../src/domain/dataset.ts';
import { hasPluralName, statementOf } from '../../src/domain/statement/statement.ts';
import { inverseBeside, labelBeside, verbOf } from '../../src/domain/statement/verb.ts';
import { predicateNames, type EntityKind, type Localized, type Modality } from '../../src/domain/vocabulary.ts';

type Words = Pick<EntityRecord, 'name'> & Partial<Pick<EntityRecord, 'phrase' | 'singular' | 'isPlural'>>;

const entity = (id: string, kind: EntityKind, words: Words): EntityRecord => ({
  id,
  kind,
  synonyms: { en: [], sv: [] },
  hidden: { en: [], sv: [] },
  phrase: {},
  singular: {},
  isPlural: false,
  description: {},
  xrefs: [],
  related: [],
  ...words,
});

const entities = new Map(
  [
    entity('thirst', 'CAUSE', { name: { en: 'Thirst', sv: 'Törst' } }),
    entity('pills', 'MEDICATION', { name: { en: 'Pills', sv: 'Piller' }, isPlural: true }),
    entity('cramp', 'CONDITION', { name: { en: 'Cramp', sv: 'Kramp' }, phrase: { en: 'cramps' }, isPlural: true }),
    entity('als', 'CONDITION', { name: { en: 'ALS', sv: 'ALS' } }),
    entity('neck', 'BODY_PART', { name: { en: 'Neck', sv: 'Nacke' }, phrase: { en: 'the neck', sv: 'nacken' } }),
    entity('runners', 'POPULATION', { name: { en: 'Runners', sv: 'Löpare' }, isPlural: true }),
    entity('salts', 'ELECTROLYTE', {
      name: { en: 'Salts', sv: 'Salter' },
      singular: { en: 'salt', sv: 'salt' },
      isPlural: true,
    }),
    entity('sodium', 'ELECTROLYTE', { name: { en: 'Sodium', sv: 'Natrium' } }),
    entity('motion', 'PROCESS', { name: { en: 'Motion', sv: 'Rörelse' } }),
    entity('rest', 'TREATMENT', { name: { en: 'Rest', sv: 'Vila' } }),
  ].map((one) => [one.id, one]),
);

const say = (
  subject: string,
  predicate: ClaimParts['predicate'],
  object: string,
  modality: Modality = 'ASSERTED',
  qualifiers: Partial<ClaimParts['qualifiers']> = {},
): Localized =>
  statementOf({ subject, predicate, object, qualifiers: { polarity: 'NONE', ...qualifiers } }, modality, entities);

describe('a claim in one sentence', () => {
  test.for<[string, Localized, string, string]>([
    [
      'a verb agrees with its subject',
      say('thirst', 'CAUSES', 'cramp'),
      'Thirst causes cramps.',
      'Törst orsakar kramp.',
    ],
    ['and in the plural', say('pills', 'CAUSES', 'cramp'), 'Pills cause cramps.', 'Piller orsakar kramp.'],
    [
      'what is probable is frequent',
      say('thirst', 'PREDISPOSES_TO', 'cramp', 'PROBABLE'),
      'Thirst often raises the risk of cramps.',
      'Törst ökar ofta risken för kramp.',
    ],
    [
      'what is possible can be',
      say('rest', 'PREVENTS', 'cramp', 'POSSIBLE'),
      'Rest can help prevent cramps.',
      'Vila kan bidra till att förebygga kramp.',
    ],
    [
      'what is speculative might be',
      say('thirst', 'WORSENS', 'cramp', 'SPECULATIVE'),
      'Thirst might worsen cramps.',
      'Törst kan möjligen förvärra kramp.',
    ],
    [
      'a body part and a population stand at the end',
      say('thirst', 'CAUSES', 'cramp', 'POSSIBLE', { bodyPart: 'neck', population: 'runners' }),
      'Thirst can cause cramps in the neck in runners.',
      'Törst kan orsaka kramp i nacken hos löpare.',
    ],
    ['an acronym keeps its capitals', say('als', 'CAUSES', 'als'), 'ALS causes ALS.', 'ALS orsakar ALS.'],
    [
      'a level',
      say('thirst', 'INVOLVES', 'sodium', 'POSSIBLE', { level: 'LOW' }),
      'Thirst can mean too low a level of sodium.',
      'Törst kan innebära en för låg halt av natrium.',
    ],
    ['one of a kind', say('sodium', 'SUBTYPE_OF', 'salts'), 'Sodium is a kind of salt.', 'Natrium är ett slags salt.'],
    [
      'what is common needs no "often"',
      say('cramp', 'COMMON_IN', 'runners', 'PROBABLE'),
      'Cramps are common in runners.',
      'Kramp är vanligt hos löpare.',
    ],
    [
      'those who are more prone',
      say('cramp', 'COMMON_IN', 'runners'),
      'Cramps are more common in runners.',
      'Kramp är vanligare hos löpare.',
    ],
    [
      'what a medicine is for',
      say('pills', 'TREATS', 'cramp', 'POSSIBLE'),
      'Pills can be used to treat cramps.',
      'Piller kan användas mot kramp.',
    ],
    ['a part of the body', say('cramp', 'AFFECTS', 'neck'), 'Cramps affect the neck.', 'Kramp drabbar nacken.'],
    ['a process', say('cramp', 'AFFECTS', 'motion'), 'Cramps affect motion.', 'Kramp påverkar rörelse.'],
    [
      'a process that begins',
      say('salts', 'CAUSES', 'motion'),
      'Salts bring about motion.',
      'Salter ger upphov till rörelse.',
    ],
    [
      'a reason',
      say('cramp', 'WARRANTS', 'rest', 'POSSIBLE'),
      'Cramps can be a reason for rest.',
      'Kramp kan vara skäl till vila.',
    ],
  ])('%s', ([, statement, en, sv]) => {
    expect(statement).toEqual({ en, sv });
  });

  test('an entity that is not there is named', () => {
    expect(() => say('nobody', 'CAUSES', 'cramp')).toThrow('Unknown entity nobody.');
  });
});

const between = (subject: EntityKind, predicate: ClaimParts['predicate'], modality: Modality): Localized =>
  verbOf({ subject: { kind: subject, isPlural: false }, predicate, object: { kind: 'CONDITION' }, modality });

test('predicate and modality without the ends are in the words of the sentence', () => {
  expect(between('CAUSE', 'CAUSES', 'ASSERTED')).toEqual({ en: 'causes', sv: 'orsakar' });
  expect(between('CAUSE', 'PREDISPOSES_TO', 'POSSIBLE')).toEqual({
    en: 'can raise the risk of',
    sv: 'kan öka risken för',
  });
  expect(between('CONDITION', 'INVOLVES', 'POSSIBLE')).toEqual({ en: 'can involve', sv: 'kan röra' });
  expect(between('MEDICATION', 'TREATS', 'PROBABLE')).toEqual({ en: 'is often used to treat', sv: 'används ofta mot' });
});

test.for([
  ['a name in the plural', { name: 'Pills' }, true],
  ['that has an article in a sentence', { name: 'Nerves', phrase: 'the nerves' }, true],
  ['that keeps its capital', { name: "Parkinson's pills", phrase: "Parkinson's pills" }, true],
  [
    'a name in the singular of what sentences say in the plural',
    { name: 'Calf muscle', phrase: 'the calf muscles' },
    false,
  ],
  ['and in other words', { name: 'Serious nerve condition', phrase: 'serious conditions of the nerves' }, false],
] as const)('%s: %o', ([, { name, ...rest }, expected]) => {
  const phrase = 'phrase' in rest ? { en: rest.phrase } : {};
  expect(hasPluralName(entity('it', 'CAUSE', { name: { en: name, sv: name }, phrase, isPlural: true }))).toBe(expected);
});

test("a predicate's words beside a name are in the name's number", () => {
  const plural = { hasPluralName: true };
  expect(labelBeside({ hasPluralName: false }, 'CAUSES')).toEqual({ en: 'causes', sv: 'orsakar' });
  const words = predicateNames.map((name) => `${labelBeside(plural, name).en}, ${inverseBeside(plural, name).en}`);
  expect(words).toMatchInlineSnapshot(`
    [
      "cause, are caused by",
      "predispose to, are made likelier by",
      "worsen, are worsened by",
      "disrupt, are disrupted by",
      "deplete, are depleted by",
      "involve, are involved in",
      "relieve, are relieved by",
      "prevent, are prevented by",
      "improve, are improved by",
      "are a kind of, include",
      "accompany, are accompanied by",
      "affect, are affected by",
      "are common in, often have",
      "contain, are contained in",
      "are needed for, need",
      "warn of, are signalled by",
      "warrant, are warranted by",
    ]
  `);
});
