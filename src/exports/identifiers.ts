import { readCrossReference } from '../domain/cross-reference.ts';
import { curieOf } from '../domain/identifiers.ts';
import { kinds, referenceVocabularies, type ReferenceVocabulary } from '../domain/vocabulary.ts';
import { project } from '../project.ts';
import type { NamedEntity } from './export-file.ts';

/** @returns the name of a slot for what is ours where Biolink's slot of that name holds something else */
export const ownSlot = (name: string): string => `${project.curiePrefix.toLowerCase()}_${name}`;

/** @returns the IRI of an entity, claim, document or piece of evidence */
export const iriOf = (id: string): string => project.baseIri + encodeURIComponent(id);

/** @returns an IRI of ours as its CURIE, and any other as it is */
export const compact = (iri: string): string =>
  iri.startsWith(project.baseIri) ? `${project.curiePrefix}:${iri.slice(project.baseIri.length)}` : iri;

/** @returns the IRI of a concept that a cross-reference points to, given its CURIE */
export function conceptIri(curie: string): string {
  const colon = curie.indexOf(':');
  const { iri } = referenceVocabularies[curie.slice(0, colon) as ReferenceVocabulary];
  return iri + encodeURIComponent(curie.slice(colon + 1));
}

/** @returns CURIEs of the concepts of other vocabularies that are the same as the entity */
export function exactMatches({ xrefs }: Pick<NamedEntity, 'xrefs'>): string[] {
  return xrefs
    .map(readCrossReference)
    .filter(({ mapping }) => mapping === 'EXACT')
    .map(({ id }) => id);
}

/**
 * The CURIE by which others know the entity: that of a verified exact match in the vocabulary which Biolink prefers for its category, so
 * that its graph can be merged with theirs; ours where there is none.
 */
export function biolinkId({ id, kind, xrefs }: Pick<NamedEntity, 'id' | 'kind' | 'xrefs'>): string {
  const exact = xrefs.map(readCrossReference).filter(({ mapping, verified }) => verified && mapping === 'EXACT');
  const preferred = kinds[kind].biolinkPrefixes.flatMap((prefix) =>
    exact.filter(({ vocabulary }) => vocabulary === prefix),
  );
  return preferred[0]?.id ?? curieOf(id);
}
