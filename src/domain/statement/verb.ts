import type { Localized } from '../vocabulary.ts';
import { englishVerb } from './english.ts';
import type { VerbParts } from './parts.ts';
import { swedishVerb } from './swedish.ts';

/** What stands in a statement between a subject in the singular and the object: predicate and modality, such as "can cause". */
export const verbOf = (parts: VerbParts): Localized => ({ en: englishVerb(parts), sv: swedishVerb(parts) });
