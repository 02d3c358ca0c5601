import { referenceVocabularies, type ReferenceVocabulary } from '../domain/vocabulary.ts';

/** The prefix of compact identifiers (CURIEs) of what this graph names itself. */
export const ownPrefix = 'MCKG';

/**
 * What the prefix stands for. A name, not an address: the graph has no domain of its own, and names must not change with the host
 * that serves it.
 */
export const baseIri = 'urn:muscle-cramp-knowledge-graph:';

/** The graph as a Biolink information resource. */
export const knowledgeSource = 'infores:muscle-cramp-knowledge-graph';

/** The licence of the data, as in LICENSE. */
export const license = 'https://spdx.org/licenses/MIT';

/** @returns the CURIE of an entity, claim, document or piece of evidence, e.g. `MCKG:muscle-cramp` */
export const curieOf = (id: string): string => `${ownPrefix}:${id}`;

/** @returns the IRI of an entity, claim, document or piece of evidence */
export const iriOf = (id: string): string => baseIri + encodeURIComponent(id);

/** @returns the IRI of a concept that a cross-reference points to, given its CURIE */
export function conceptIri(curie: string): string {
  const colon = curie.indexOf(':');
  const { iri } = referenceVocabularies[curie.slice(0, colon) as ReferenceVocabulary];
  return iri + encodeURIComponent(curie.slice(colon + 1));
}
