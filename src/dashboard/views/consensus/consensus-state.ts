import { predicateNames, predicatesOf } from '../../../domain/vocabulary.ts';
import { project } from '../../../project.ts';
import type { ConsensusViewQueryVariables } from '../../generated/graphql.ts';
import { atMost } from '../../graphql/page-size.ts';
import type { Parameters } from '../../router.tsx';
import { oneOf, parametersOf, wholeNumber } from '../state.ts';
import { sortings, type Sorting } from './heat-rows.ts';

/** How many subjects are shown, as far as the API gives so many. */
export const limitChoices = [25, 50, 100] as const;

/** What the API orders by, so that those that are shown are the first. */
const orders = {
  documents: () => 'DOCUMENTS_DESC',
  certainty: () => 'CERTAINTY_DESC',
  name: (language) => `NAME_${language}_ASC`,
} as const satisfies Record<Sorting, (language: Language) => ConsensusViewQueryVariables['orderBy']>;

type Language = ConsensusViewQueryVariables['language'];

const defaults = { object: project.startEntity, limit: 100, sort: 'documents' } as const;

/** What is asked when the address names no predicate, as the API itself does: how the object arises. */
const usualPredicates = predicatesOf('CAUSAL');

/** Reads the state from an address; what is missing there or is no valid value is the default: what causes the project's start entity. */
export function readConsensusState(parameters: URLSearchParams) {
  const given = parameters.getAll('predicate');
  const chosen = predicateNames.filter((name) => given.includes(name));
  return {
    object: parameters.get('object') || defaults.object,
    /** What must be said of subject and object; never empty. */
    predicates: chosen.length > 0 ? chosen : usualPredicates,
    limit: wholeNumber(limitChoices, parameters.get('limit')) ?? defaults.limit,
    sort: oneOf(sortings, parameters.get('sort')) ?? defaults.sort,
    /** The subject whose evidence is open, with the document it is narrowed to. */
    subject: parameters.get('subject') || null,
    document: parameters.get('document') || null,
  };
}

/** What the reader asks of the consensus; all of it stands in the address. */
export type ConsensusState = ReturnType<typeof readConsensusState>;

/** The parameters of an address that say a state, without those that are at their default. */
export function writeConsensusState({ predicates, document, ...state }: ConsensusState): Parameters {
  const isUsual = predicates.join() === usualPredicates.join();
  return parametersOf(
    { ...state, predicate: isUsual ? null : predicates, document: state.subject === null ? null : document },
    defaults,
  );
}

/** What the API is asked for a state. */
export function consensusVariables(
  { object, predicates, limit, sort }: ConsensusState,
  language: Language,
): ConsensusViewQueryVariables {
  return { object, predicates, first: atMost(limit), orderBy: orders[sort](language), language };
}
