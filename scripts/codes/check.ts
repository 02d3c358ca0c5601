import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { CrossReference } from '../../src/domain/cross-reference.ts';
import type { EntityRecord } from '../../src/domain/dataset.ts';
import { referenceVocabularies, type ReferenceVocabulary } from '../../src/domain/vocabulary.ts';
import { stemKeyOf } from '../../src/search/normal-form.ts';

/** What a vocabulary calls a concept. */
export interface Concept {
  label: string;
  synonyms: string[];
}

/**
 * Looks identifiers up in the data of the packages that hold vocabularies.
 *
 * @param python a Python with the packages of `scripts/codes/requirements.txt`
 * @param curies identifiers, e.g. `MESH:D009120`
 * @returns the concepts by CURIE, without those that are unknown or obsolete and those of vocabularies that no package has
 */
export function lookUp(python: string, curies: readonly string[]): Map<string, Concept> {
  const found = execFileSync(python, [join(import.meta.dirname, 'look_up.py'), ...curies], { encoding: 'utf8' });
  return new Map(Object.entries(JSON.parse(found) as Record<string, Concept>));
}

/**
 * Holds a cross-reference against its vocabulary.
 *
 * @param concept what `lookUp` found for it
 * @returns what is wrong; undefined if nothing is, and where no package has the vocabulary and none is said to
 */
export function codeIssue({ id, label }: CrossReference, concept: Concept | undefined): string | undefined {
  const { name, source } = referenceVocabularies[id.split(':')[0] as ReferenceVocabulary];
  if (!source) return label === null ? undefined : `has a label, but no package has ${name}`;
  if (!concept) return `is unknown or obsolete in ${source}`;
  return label === concept.label ? undefined : `is "${concept.label}" in ${source}, not "${label ?? ''}"`;
}

/** @returns whether the concept's label or a synonym is an English name of the entity, singular or plural */
export function sharesName({ name, synonyms }: EntityRecord, concept: Concept): boolean {
  const names = new Set([name.en, ...synonyms.en].map((text) => stemKeyOf(text, 'en')));
  return [concept.label, ...concept.synonyms].some((text) => names.has(stemKeyOf(text, 'en')));
}
