import { project } from '../project.ts';
import { referenceVocabularies } from './vocabulary.ts';

/** What the ids of entities, claims, documents and evidence begin with where they leave the graph: as CURIEs and as IRIs. */
const ownPrefixes = [`${project.curiePrefix}:`, project.baseIri];

/** What the CURIEs of a vocabulary begin with elsewhere: its IRIs, and the pages that show a concept. */
const conceptPrefixes = Object.entries(referenceVocabularies).flatMap(([prefix, { iri, page }]) =>
  [iri, page].map((other) => ({ prefix, other })),
);

/** @returns the CURIE of an entity, claim, document or piece of evidence, e.g. `MCKG:muscle-cramp` */
export const curieOf = (id: string): string => `${project.curiePrefix}:${encodeURIComponent(id)}`;

/** @returns the id of what a CURIE or an IRI of this graph names; any other text as it is */
export function localId(written: string): string {
  const id = withoutBrackets(written);
  const prefix = ownPrefixes.find((each) => id.slice(0, each.length).toLowerCase() === each.toLowerCase());
  return prefix === undefined ? written : decoded(id.slice(prefix.length));
}

/** @returns the CURIE of what an IRI, of this graph or of a vocabulary, or a vocabulary's page names; any other text as it is */
export function compactIdentifier(written: string): string {
  const own = localId(written);
  if (own !== written) return curieOf(own);
  const iri = withoutBrackets(written);
  const concept = conceptPrefixes.find(({ other }) => iri.startsWith(other));
  return concept ? `${concept.prefix}:${decoded(iri.slice(concept.other.length))}` : written;
}

/** As N-Triples write an IRI: in angle brackets. */
const withoutBrackets = (written: string): string => written.trim().replace(/^<(.*)>$/, '$1');

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
