import { referenceVocabularies, type ReferenceVocabulary } from '../domain/vocabulary.ts';
import { project } from '../project.ts';

/** @returns the CURIE of an entity, claim, document or piece of evidence, e.g. `MCKG:muscle-cramp` */
export const curieOf = (id: string): string => `${project.curiePrefix}:${id}`;

/** @returns the IRI of an entity, claim, document or piece of evidence */
export const iriOf = (id: string): string => project.baseIri + encodeURIComponent(id);

/** @returns the IRI of a concept that a cross-reference points to, given its CURIE */
export function conceptIri(curie: string): string {
  const colon = curie.indexOf(':');
  const { iri } = referenceVocabularies[curie.slice(0, colon) as ReferenceVocabulary];
  return iri + encodeURIComponent(curie.slice(colon + 1));
}
