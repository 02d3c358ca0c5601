import type { EntityKind, Level, Modality, Predicate } from '../vocabulary.ts';
import type { SentenceParts } from './statement.ts';

/** A verb with what follows it up to the object: one that agrees with its subject, or a form of "be". */
type Verb = { bare: string; third: string; rest: string } | { be: string };

const verb = (bare: string, rest = '', third = `${bare}s`): Verb => ({ bare, third, rest });

const verbs: Record<Predicate, Verb> = {
  CAUSES: verb('cause'),
  PREDISPOSES_TO: verb('raise', 'the risk of'),
  WORSENS: verb('worsen'),
  DISRUPTS: verb('disrupt'),
  DEPLETES: verb('lower', 'the level of'),
  INVOLVES: verb('mean'),
  TREATS: verb('relieve'),
  PREVENTS: verb('help', 'prevent'),
  IMPROVES: verb('benefit'),
  SUBTYPE_OF: { be: 'a kind of' },
  ACCOMPANIES: verb('accompany', '', 'accompanies'),
  AFFECTS: verb('affect'),
  COMMON_IN: { be: 'common in' },
  CONTAINS: verb('contain'),
  NEEDED_FOR: { be: 'needed for' },
  WARNS_OF: { be: 'a sign of' },
  WARRANTS: { be: 'a reason for' },
};

const levels: Record<Level, string> = {
  LOW: 'too low a level of',
  HIGH: 'too high a level of',
  IMBALANCED: 'an imbalance of',
};

/** What the body does is not an effect that is bad. */
const bringAbout = verb('bring', 'about');

/** A document says what a medicine is for, not that it works. */
const isUsedToTreat: Verb = { be: 'used to treat' };

/** A text without a hedge compares: those who are "more prone". "Common" is itself what makes a claim probable. */
const isMoreCommonIn: Verb = { be: 'more common in' };

/** @returns an English sentence without its capital and full stop */
export function english({ subject, predicate, object, modality, level, population, bodyPart }: SentenceParts): string {
  const limits = [bodyPart, population].flatMap((limit) => (limit ? [`in ${limit.phrase}`] : []));
  const firmness = predicate === 'COMMON_IN' && modality === 'PROBABLE' ? 'ASSERTED' : modality;
  return [
    subject.phrase,
    predicateOf(verbOf(predicate, modality, subject.kind, object.kind), firmness, subject.isPlural),
    ...(level ? [levels[level]] : []),
    predicate === 'SUBTYPE_OF' ? object.singular : object.phrase,
    ...limits,
  ].join(' ');
}

function verbOf(predicate: Predicate, modality: Modality, subject: EntityKind, object: EntityKind): Verb {
  if (predicate === 'CAUSES' && object === 'PROCESS') return bringAbout;
  if (predicate === 'TREATS' && subject === 'MEDICATION') return isUsedToTreat;
  return predicate === 'COMMON_IN' && modality === 'ASSERTED' ? isMoreCommonIn : verbs[predicate];
}

function predicateOf(form: Verb, modality: Modality, isPlural: boolean): string {
  const [bare, finite, rest] =
    'be' in form ? ['be', isPlural ? 'are' : 'is', form.be] : [form.bare, isPlural ? form.bare : form.third, form.rest];
  const hedged: Record<Modality, string[]> = {
    ASSERTED: [finite],
    PROBABLE: bare === 'be' ? [finite, 'often'] : ['often', finite],
    POSSIBLE: ['can', bare],
    SPECULATIVE: ['might', bare],
  };
  return [...hedged[modality], rest].filter(Boolean).join(' ');
}
