import type { EntityKind, Level, Modality, Predicate } from '../vocabulary.ts';
import type { Noun, VerbParts, SentenceParts } from './parts.ts';

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
  INVOLVES: verb('innebär', 'innebära'),
  TREATS: verb('lindrar', 'lindra'),
  PREVENTS: verb('bidrar', 'bidra', 'till att förebygga'),
  IMPROVES: verb('främjar', 'främja'),
  SUBTYPE_OF: be('ett slags'),
  ACCOMPANIES: verb('förekommer', 'förekomma', 'vid'),
  AFFECTS: verb('påverkar', 'påverka'),
  COMMON_IN: be('vanligt hos'),
  CONTAINS: verb('innehåller', 'innehålla'),
  NEEDED_FOR: verb('behövs', 'behövas', 'för'),
  WARNS_OF: be('ett tecken på'),
  WARRANTS: be('skäl till'),
};

/** What the body does is not an effect that is bad. */
const bringsAbout = verb('ger', 'ge', 'upphov till');

/** What means too low a level of something has to do with it. */
const involves = verb('rör', 'röra');

/** A document says what a medicine is for, not that it works. */
const isUsedToTreat = verb('används', 'användas', 'mot');

/** A text without a hedge compares: those who are "more prone". "Vanligt" is itself what makes a claim probable. */
const isMoreCommonIn = be('vanligare hos');

/** An illness strikes a part of the body; what acts on a process only affects it. */
const strikes = verb('drabbar', 'drabba');

const levels: Record<Level, (electrolyte: Noun) => string> = {
  LOW: ({ phrase }) => `en för låg halt av ${phrase}`,
  HIGH: ({ phrase }) => `en för hög halt av ${phrase}`,
  // "Natriumbalansen", but "balansen mellan elektrolyter".
  IMBALANCED: ({ phrase, isPlural }) => `att ${isPlural ? `balansen mellan ${phrase}` : `${phrase}balansen`} är rubbad`,
};

/** @returns a Swedish sentence without its capital and full stop */
export function swedish(parts: SentenceParts): string {
  const { subject, predicate, object, level, population, bodyPart } = parts;
  return [
    subject.phrase,
    swedishVerb(parts),
    level ? levels[level](object) : predicate === 'SUBTYPE_OF' ? object.singular : object.phrase,
    ...(bodyPart ? [`i ${bodyPart.phrase}`] : []),
    ...(population ? [`${predicate === 'WARRANTS' ? 'för' : 'hos'} ${population.phrase}`] : []),
  ].join(' ');
}

/** What stands between the subject and the object, such as "kan orsaka". */
export function swedishVerb(parts: VerbParts): string {
  const { predicate, modality } = parts;
  const firmness = predicate === 'COMMON_IN' && modality === 'PROBABLE' ? 'ASSERTED' : modality;
  return predicateOf(verbOf(parts), firmness);
}

const harms = new Set<EntityKind>(['CAUSE', 'CONDITION', 'WARNING_SIGN']);

function verbOf({ subject, predicate, object, modality, level }: VerbParts): Verb {
  if (predicate === 'AFFECTS' && object.kind === 'BODY_PART' && harms.has(subject.kind)) return strikes;
  if (predicate === 'CAUSES' && object.kind === 'PROCESS') return bringsAbout;
  if (predicate === 'TREATS' && subject.kind === 'MEDICATION') return isUsedToTreat;
  if (predicate === 'INVOLVES' && !level) return involves;
  return predicate === 'COMMON_IN' && modality === 'ASSERTED' ? isMoreCommonIn : verbs[predicate];
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
