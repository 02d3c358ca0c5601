import type { ClaimParts, EntityRecord } from '../dataset.ts';
import { languages, type Language, type Localized, type Modality } from '../vocabulary.ts';
import { english } from './english.ts';
import type { Noun, SentenceParts } from './parts.ts';
import { swedish } from './swedish.ts';

const grammars: Record<Language, (parts: SentenceParts) => string> = { en: english, sv: swedish };

/**
 * Says a claim in one sentence of each language, such as "Diuretics can cause electrolyte imbalance." It is made of the claim alone, so
 * that nothing which one document adds stands under another's evidence.
 *
 * @param claim its ends and qualifiers are ids of `entities`
 * @param modality how firmly it is said: for a claim the strongest of what supports it, for a piece of evidence its own
 * @param entities by id
 */
export function statementOf(
  claim: ClaimParts,
  modality: Modality,
  entities: ReadonlyMap<string, EntityRecord>,
): Localized {
  const noun = (id: string, language: Language): Noun => {
    const entity = entities.get(id);
    if (!entity) throw new RangeError(`Unknown entity ${id}.`);
    return nounOf(entity, language);
  };
  const sentence = (language: Language): string => {
    const { population, bodyPart, level } = claim.qualifiers;
    const text = grammars[language]({
      subject: noun(claim.subject, language),
      object: noun(claim.object, language),
      predicate: claim.predicate,
      modality,
      level,
      population: population === undefined ? undefined : noun(population, language),
      bodyPart: bodyPart === undefined ? undefined : noun(bodyPart, language),
    });
    return `${text.charAt(0).toLocaleUpperCase(language)}${text.slice(1)}.`;
  };
  return Object.fromEntries(languages.map((language) => [language, sentence(language)])) as unknown as Localized;
}

function nounOf({ name, phrase, singular, isPlural, kind }: EntityRecord, language: Language): Noun {
  const small = withinSentence(name[language], language);
  return { phrase: phrase[language] ?? small, singular: singular[language] ?? small, isPlural, kind };
}

/** Whether the English name itself is in the plural: "Leg" is not, though a sentence says "the legs". */
export function hasPluralName({ name, phrase, isPlural }: EntityRecord): boolean {
  const small = withinSentence(name.en, 'en');
  const words = ` ${phrase.en ?? small} `;
  return isPlural && [small, name.en].some((one) => words.includes(` ${one} `));
}

/** A name without its capital, unless that is not the sentence's: a proper name has a phrase of its own. */
function withinSentence(name: string, language: Language): string {
  const [first = '', second = ''] = name;
  return second === second.toLocaleUpperCase(language) && second !== second.toLocaleLowerCase(language)
    ? name
    : first.toLocaleLowerCase(language) + name.slice(first.length);
}
