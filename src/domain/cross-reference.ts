import { mappings, referenceVocabularies, type Mapping, type ReferenceVocabulary } from './vocabulary.ts';

/** A concept of a standard vocabulary that an entity maps to, as SSSOM has it. */
export interface CrossReference {
  /** Compact identifier (CURIE), e.g. `MESH:D009120`. */
  id: string;
  mapping: Mapping;
}

/**
 * The form in which the graph holds a cross-reference: SKOS property and CURIE, e.g. `skos:exactMatch MESH:D009120`.
 */
export function writeCrossReference({ id, mapping }: CrossReference): string {
  return `${mappings[mapping]} ${id}`;
}

/** Reads what `writeCrossReference` wrote, with the vocabulary and a page that shows the concept. */
export function readCrossReference(written: string): CrossReference & { vocabulary: ReferenceVocabulary; url: string } {
  const [property, id = ''] = written.split(' ');
  const [prefix, local = ''] = id.split(':');
  const mapping = (Object.keys(mappings) as Mapping[]).find((name) => mappings[name] === property);
  if (!mapping || !prefix || !(prefix in referenceVocabularies)) throw new Error(`"${written}" is no cross-reference.`);
  const vocabulary = prefix as ReferenceVocabulary;
  return { id, mapping, vocabulary, url: referenceVocabularies[vocabulary].page + local };
}
