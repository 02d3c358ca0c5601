import type { EntityKind, Level, Modality, Predicate } from '../vocabulary.ts';
import type { SentenceParts } from './statement.ts';

/** A verb in the present and the infinitive, and what follows it up to the object. */
interface Verb {
  present: string;
  infinitive: string;
  rest: string;
}

const verb = (present: string, infinitive: string, rest = ''): Verb => ({ present, infinitive, rest });
const be = (rest: string): Verb => verb('är', 'vara', rest);

const verbs: Record<Predicate, Verb> = {
  CAUSES: verb('orsakar', 'orsaka'),
  PREDISPOSES_TO: verb('ökar', 'öka', 'risken för'),
  WORSENS: verb('förvärrar', 'förvärra'),
  DISRUPTS: verb('stör', 'störa'),
  DEPLETES: verb('sänker', 'sänka', 'halten av'),
  INVOLVES: verb('innefattar', 'innefatta'),
  TREATS: verb('lindrar', 'lindra'),
  PREVENTS: verb('bidrar', 'bidra', 'till att förebygga'),
  IMPROVES: verb('förbättrar', 'förbättra'),
  SUBTYPE_OF: be('en form av'),
  ACCOMPANIES: verb('förekommer', 'förekomma', 'tillsammans med'),
  AFFECTS: verb('påverkar', 'påverka'),
  COMMON_IN: be('vanligt hos'),
  CONTAINS: verb('innehåller', 'innehålla'),
  NEEDED_FOR: verb('behövs', 'behövas', 'för'),
  WARNS_OF: be('ett tecken på'),
  WARRANTS: be('skäl till'),
};

/** What the body does is not an effect that is bad. */
const bringsAbout = verb('ger', 'ge', 'upphov till');

/** An illness strikes a part of the body; what acts on a process only affects it. */
const strikes = verb('drabbar', 'drabba');

const levels: Record<Level, string> = {
  LOW: 'en för låg halt av',
  HIGH: 'en för hög halt av',
  IMBALANCED: 'en rubbad halt av',
};

/** @returns a Swedish sentence without its capital and full stop */
export function swedish({ subject, predicate, object, modality, level, population, bodyPart }: SentenceParts): string {
  // "Vanligt" is itself what makes a claim of COMMON_IN probable.
  const firmness = predicate === 'COMMON_IN' && modality === 'PROBABLE' ? 'ASSERTED' : modality;
  const form = formOf(predicate, object.kind);
  return [
    subject.phrase,
    predicateOf(form, firmness),
    ...(level ? [levels[level]] : []),
    predicate === 'SUBTYPE_OF' ? object.singular : object.phrase,
    ...(bodyPart ? [`i ${bodyPart.phrase}`] : []),
    ...(population ? [`hos ${population.phrase}`] : []),
  ].join(' ');
}

function formOf(predicate: Predicate, object: EntityKind): Verb {
  if (predicate === 'AFFECTS' && object === 'BODY_PART') return strikes;
  return predicate === 'CAUSES' && object === 'PROCESS' ? bringsAbout : verbs[predicate];
}

function predicateOf({ present, infinitive, rest }: Verb, modality: Modality): string {
  const hedged: Record<Modality, string[]> = {
    ASSERTED: [present],
    PROBABLE: [present, 'ofta'],
    POSSIBLE: ['kan', infinitive],
    SPECULATIVE: ['kan', 'möjligen', infinitive],
  };
  return [...hedged[modality], rest].filter(Boolean).join(' ');
}
