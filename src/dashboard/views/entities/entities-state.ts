import { entityKinds } from '../../../domain/vocabulary.ts';
import type { EntitiesViewQueryVariables } from '../../generated/graphql.ts';
import { atMost } from '../../graphql/page-size.ts';
import type { Parameters } from '../../parameters.ts';
import { oneOf, parametersOf } from '../state.ts';

/** What the list can be sorted by. */
export const sortings = ['name', 'documents'] as const;

/** Reads the state from an address; what is missing there or is no valid value is the default: all entities by name. */
export function readEntitiesState(parameters: URLSearchParams) {
  return {
    kind: oneOf(entityKinds, parameters.get('kind')),
    /** What a name must contain. */
    text: parameters.get('text') ?? '',
    sort: oneOf(sortings, parameters.get('sort')) ?? 'name',
  };
}

/** Which entities the reader wants to see. */
export type EntitiesState = ReturnType<typeof readEntitiesState>;

/** The parameters of an address that say a state, without those that are at their default. */
export function writeEntitiesState(state: EntitiesState): Parameters {
  return parametersOf(state, { text: '', sort: 'name' });
}

/** What the API is asked for a state. */
export function entitiesVariables(
  { kind, text, sort }: EntitiesState,
  language: EntitiesViewQueryVariables['language'],
): EntitiesViewQueryVariables {
  return {
    kinds: kind && [kind],
    text: text.trim() === '' ? null : text.trim(),
    withNames: text.trim() !== '',
    orderBy: sort === 'documents' ? 'DOCUMENTS_DESC' : `NAME_${language}_ASC`,
    language,
    first: atMost(100),
  };
}
