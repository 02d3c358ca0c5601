import { predicates, type Localized, type Predicate } from '../vocabulary.ts';
import { englishVerb } from './english.ts';
import type { VerbParts } from './parts.ts';
import { swedishVerb } from './swedish.ts';

/** What stands in a statement between the subject and the object: predicate and modality, such as "can cause". */
export const verbOf = (parts: VerbParts): Localized => ({ en: englishVerb(parts), sv: swedishVerb(parts) });

/** A predicate's label as it stands behind the name of its subject: "Thirst causes", "Diuretics cause". */
export const labelBeside = (subject: { hasPluralName: boolean }, predicate: Predicate): Localized =>
  agreeing(predicates[predicate].label, subject);

/** A predicate's inverse as it stands behind the name of its object: "Thirst is caused by", "Cramps are caused by". */
export const inverseBeside = (object: { hasPluralName: boolean }, predicate: Predicate): Localized =>
  agreeing(predicates[predicate].inverse, object);

/** Words that start with a verb in the singular, in the number of the name before them. Swedish verbs have none. */
export const agreeing = ({ en, sv }: Localized, { hasPluralName }: { hasPluralName: boolean }): Localized => ({
  en: hasPluralName
    ? en
        .replace(/^is\b/, 'are')
        .replace(/^(\w+)ies\b/, '$1y')
        .replace(/^(\w+)s\b/, '$1')
    : en,
  sv,
});
