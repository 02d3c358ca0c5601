import { predicateNames } from '../../../domain/vocabulary.ts';
import { oneOf } from '../state.ts';
import { sortings, type RelationFilter } from './sections.ts';

/** Reads the state from an address; what is missing there or is no valid value is the default: all relations, the most certain first. */
export function readEntityState(parameters: URLSearchParams) {
  return {
    sort: oneOf(sortings, parameters.get('sort')) ?? 'certainty',
    /** What a name of the other entity must contain. */
    text: parameters.get('text') ?? '',
    /** What the relations must say; null for anything. */
    predicate: oneOf(predicateNames, parameters.get('predicate')),
    /** The claim whose evidence is open. */
    claim: parameters.get('claim'),
    /** The name by which a search found the entity. */
    called: parameters.get('called'),
  };
}

/** What the page of an entity shows. */
export type EntityState = ReturnType<typeof readEntityState>;

/** The filter that a state says; null where it keeps all relations. */
export function filterOf({ text, predicate }: EntityState): RelationFilter | null {
  const wanted = text.trim();
  if (wanted === '' && predicate === null) return null;
  return { ...(wanted !== '' && { text: wanted }), ...(predicate !== null && { predicates: [predicate] }) };
}
