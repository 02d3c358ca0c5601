import { mappings, referenceVocabularies, type Mapping, type ReferenceVocabulary } from './vocabulary.ts';

/** A concept of a standard vocabulary that an entity maps to, as SSSOM has it. */
export interface CrossReference {
  /** Compact identifier (CURIE), e.g. `MESH:D009120`. */
  id: string;
  mapping: Mapping;
  /** The concept's preferred label, recorded once its vocabulary was found to have the identifier; null where that was not checked. */
  label: string | null;
}

/** A cross-reference with what follows from it. */
interface ReadCrossReference extends CrossReference {
  vocabulary: ReferenceVocabulary;
  /** Whether the identifier was found in its vocabulary. */
  verified: boolean;
  /** The package whose data the vocabulary's identifiers are checked against, with its version. */
  source: string | null;
  /** A page that shows the concept. */
  url: string;
}

/**
 * The form in which the graph holds a cross-reference: SKOS property, CURIE and, if it is verified, the label, e.g.
 * `skos:exactMatch MESH:D009120 Muscle Cramp`.
 */
export function writeCrossReference({ id, mapping, label }: CrossReference): string {
  return [mappings[mapping], id, ...(label === null ? [] : [label])].join(' ');
}

/** Reads what `writeCrossReference` wrote. */
export function readCrossReference(written: string): ReadCrossReference {
  const [property, id = '', ...words] = written.split(' ');
  const [prefix, local = ''] = id.split(':');
  const mapping = (Object.keys(mappings) as Mapping[]).find((name) => mappings[name] === property);
  if (!mapping || !prefix || !(prefix in referenceVocabularies)) throw new Error(`"${written}" is no cross-reference.`);
  const vocabulary = prefix as ReferenceVocabulary;
  const label = words.length === 0 ? null : words.join(' ');
  const { page, source } = referenceVocabularies[vocabulary];
  return { id, mapping, label, vocabulary, verified: label !== null, source, url: page + local };
}
