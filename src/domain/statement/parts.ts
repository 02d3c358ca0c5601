import type { EntityKind, Level, Modality, Predicate } from '../vocabulary.ts';

/** How an entity stands in a sentence of one language. */
export interface Noun {
  /** As it stands within a sentence, such as "muscle cramps". */
  phrase: string;
  /** As it stands after "a kind of", such as "muscle cramp". */
  singular: string;
  isPlural: boolean;
  kind: EntityKind;
}

/** What the verb of a sentence depends on. */
export interface VerbParts {
  subject: Pick<Noun, 'kind' | 'isPlural'>;
  predicate: Predicate;
  object: Pick<Noun, 'kind'>;
  modality: Modality;
  level?: Level | undefined;
}

/** What a sentence is made of. */
export interface SentenceParts extends VerbParts {
  subject: Noun;
  object: Noun;
  population: Noun | undefined;
  bodyPart: Noun | undefined;
}
