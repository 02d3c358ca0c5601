import type { Level, Modality, Predicate } from '../vocabulary.ts';
import type { VerbParts, SentenceParts } from './parts.ts';

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

/** What means too low a level of something involves it. */
const involve = verb('involve');

/** A document says what a medicine is for, not that it works. */
const isUsedToTreat: Verb = { be: 'used to treat' };

/** A text without a hedge compares: those who are "more prone". "Common" is itself what makes a claim probable. */
const isMoreCommonIn: Verb = { be: 'more common in' };

/** @returns an English sentence without its capital and full stop */
export function english(parts: SentenceParts): string {
  const { subject, predicate, object, level, population, bodyPart } = parts;
  const limits = [bodyPart, population].flatMap((limit) => (limit ? [`in ${limit.phrase}`] : []));
  return [
    subject.phrase,
    englishVerb(parts),
    ...(level ? [levels[level]] : []),
    predicate === 'SUBTYPE_OF' ? object.singular : object.phrase,
    ...limits,
  ].join(' ');
}

/** What stands between the subject and the object, such as "can cause". */
export function englishVerb(parts: VerbParts): string {
  const { subject, predicate, modality } = parts;
  const firmness = predicate === 'COMMON_IN' && modality === 'PROBABLE' ? 'ASSERTED' : modality;
  return predicateOf(verbOf(parts), firmness, subject.isPlural);
}

function verbOf({ subject, predicate, object, modality, level }: VerbParts): Verb {
  if (predicate === 'CAUSES' && object.kind === 'PROCESS') return bringAbout;
  if (predicate === 'TREATS' && subject.kind === 'MEDICATION') return isUsedToTreat;
  if (predicate === 'INVOLVES' && !level) return involve;
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
