import { predicateNames, predicatesOf } from '../../../domain/vocabulary.ts';
import { anyStrength, strengths } from '../../../domain/what-if.ts';
import { project } from '../../../project.ts';
import type { ConsensusViewQueryVariables } from '../../generated/graphql.ts';
import { atMost } from '../../graphql/page-size.ts';
import type { Parameters } from '../../parameters.ts';
import { oneOf, parametersOf } from '../state.ts';
import { sortings, type Sorting } from './heat-rows.ts';

/** What the API orders by, so that those of the first page are the first. */
const orders = {
  documents: () => 'DOCUMENTS_DESC',
  certainty: () => 'CERTAINTY_DESC',
  disagreement: () => 'DISAGREEMENT_DESC',
  name: (language) => `NAME_${language}_ASC`,
} as const satisfies Record<Sorting, (language: Language) => ConsensusViewQueryVariables['orderBy']>;

type Language = ConsensusViewQueryVariables['language'];

const defaults = { object: project.startEntity, sort: 'documents', strength: anyStrength } as const;

/** What is asked when the address names no predicate, as the API itself does: how the object arises. */
const usualPredicates = predicatesOf('CAUSAL');

/** Reads the state from an address; what is missing there or is no valid value is the default: what causes the project's start entity. */
export function readConsensusState(parameters: URLSearchParams) {
  const given = parameters.getAll('predicate');
  const chosen = predicateNames.filter((name) => given.includes(name));
  const claim = parameters.get('claim') || null;
  return {
    object: parameters.get('object') || defaults.object,
    /** What must be said of subject and object; never empty. */
    predicate: chosen.length > 0 ? chosen : usualPredicates,
    sort: oneOf(sortings, parameters.get('sort')) ?? defaults.sort,
    /** The faintest evidence that counts. */
    strength: oneOf(strengths, parameters.get('strength')) ?? defaults.strength,
    /** The claims whose evidence is open, and the document it is narrowed to. */
    claim,
    document: claim === null ? null : parameters.get('document') || null,
  };
}

/** What the reader asks of the consensus; all of it stands in the address. */
export type ConsensusState = ReturnType<typeof readConsensusState>;

/** What is asked for, for the name of a file: the predicates, or in a word the usual ones. */
export const namedPredicates = ({ predicate }: ConsensusState): readonly string[] =>
  isUsual(predicate) ? ['causal'] : predicate;

const isUsual = (predicates: readonly string[]): boolean => predicates.join() === usualPredicates.join();

/** The parameters of an address that say a state, without those that are at their default. */
export function writeConsensusState({ predicate, ...state }: ConsensusState): Parameters {
  return parametersOf({ ...state, predicate: isUsual(predicate) ? null : predicate }, defaults);
}

/** What the API is asked for a state. */
export function consensusVariables(
  { object, predicate, sort }: ConsensusState,
  language: Language,
): ConsensusViewQueryVariables {
  return { object, predicates: predicate, first: atMost(100), orderBy: orders[sort](language), language };
}
