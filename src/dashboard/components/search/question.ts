import { predicatesOf, type Predicate } from '../../../domain/vocabulary.ts';

/** What a reader asks of an entity: all that is said of it, what leads to it, or what helps against it. */
export type Wish = 'all' | 'causes' | 'helps';

/** A question in a few words, taken apart. */
export interface Question {
  wish: Wish;
  /** The name that it is about. */
  name: string;
}

/** How questions begin, in English and Swedish; what follows is the name. */
const openings: readonly [Exclude<Wish, 'all'>, RegExp][] = [
  ['causes', /^(?:what|which\s+\S+)\s+(?:can\s+|may\s+)?(?:leads?\s+to|causes?|triggers?|makes?)\s+/iu],
  ['causes', /^(?:the\s+)?(?:causes?|triggers?)\s+(?:of|for)\s+/iu],
  ['causes', /^(?:vad|vilka?\s+\S+)\s+(?:kan\s+)?(?:leder?\s+till|leda\s+till|orsakar?|ger|ge|utlöser?)\s+/iu],
  ['causes', /^orsaker?\s+(?:till|bakom)\s+/iu],
  ['helps', /^(?:what|which\s+\S+)\s+(?:can\s+|may\s+)?(?:helps?\s+(?:against|with)|treats?|prevents?|relieves?)\s+/iu],
  ['helps', /^(?:treatments?|remed(?:y|ies)|prevention)\s+(?:of|for|against)\s+/iu],
  ['helps', /^(?:vad|vilka?\s+\S+)\s+(?:kan\s+)?(?:hjälper?\s+mot|behandlar?|förebygger?|lindrar?)\s+/iu],
  ['helps', /^behandling(?:ar)?\s+(?:av|mot|för)\s+/iu],
];

/** Takes a question apart: "what leads to cramps?" is about "cramps" and asks for causes. What is no question is a name. */
export function readQuestion(text: string): Question {
  const asked = text.trim().replace(/[?…\s]+$/u, '');
  for (const [wish, opening] of openings) {
    const name = asked.replace(opening, '');
    if (name !== asked && name !== '') return { wish, name };
  }
  return { wish: 'all', name: asked };
}

/** The predicates that answer a wish; none means the view's own default. */
export function predicatesFor(wish: Wish): readonly Predicate[] {
  return wish === 'helps' ? predicatesOf('THERAPEUTIC') : [];
}
