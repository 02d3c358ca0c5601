import { certainties } from '../../../domain/certainty.ts';
import { requestLimits } from '../../../domain/argument-limits.ts';
import { entityKinds } from '../../../domain/vocabulary.ts';
import { anyStrength, strengths, type WhatIf } from '../../../domain/what-if.ts';
import { project } from '../../../project.ts';
import type { ChainsViewQueryVariables } from '../../generated/graphql.ts';
import { atMost } from '../../graphql/page-size.ts';
import type { Parameters } from '../../parameters.ts';
import { oneOf, parametersOf, upTo, wholeNumber } from '../state.ts';

/** Max. hops of a chain. */
export const hopChoices = upTo(requestLimits.chainHops);

/** How many chains are shown, as far as the API gives so many. */
export const pageChoices = [10, 20, 50, 100] as const;

const defaults = {
  kind: 'MEDICATION',
  to: project.startEntity,
  maxHops: 4,
  first: 100,
  strength: anyStrength,
} as const;

/**
 * Reads the state from an address; what is missing there or is no valid value is the default: chains of at most four hops from
 * medications to the project's start entity.
 */
export function readChainsState(parameters: URLSearchParams) {
  return {
    /** Entities that chains start at; when there are none, all of `kind`. */
    from: [...new Set(parameters.getAll('from'))].filter((id) => id !== ''),
    kind: oneOf(entityKinds, parameters.get('kind')) ?? defaults.kind,
    to: parameters.get('to') || defaults.to,
    via: parameters.get('via') || null,
    maxHops: wholeNumber(hopChoices, parameters.get('maxHops')) ?? defaults.maxHops,
    minCertainty: oneOf(certainties, parameters.get('minCertainty')),
    first: wholeNumber(pageChoices, parameters.get('first')) ?? defaults.first,
    /** The faintest evidence that counts. */
    strength: oneOf(strengths, parameters.get('strength')) ?? defaults.strength,
    /** Documents whose evidence does not count. */
    without: [...new Set(parameters.getAll('without'))].filter((id) => id !== ''),
    /** Only chains through this entity are lit and listed. */
    through: parameters.get('through') || null,
    /** The claim whose evidence is open. */
    claim: parameters.get('claim') || null,
  };
}

/** What the reader asks of the chains; all of it stands in the address. */
export type ChainsState = ReturnType<typeof readChainsState>;

/** The parameters of an address that say a state, without those that are at their default. */
export function writeChainsState(state: ChainsState): Parameters {
  return parametersOf({ ...state, kind: state.from.length > 0 ? null : state.kind }, defaults);
}

/** Whether all evidence counts, as in the API. */
export const isWhole = ({ strength, without }: WhatIf): boolean =>
  strength === defaults.strength && without.length === 0;

/**
 * What the API is asked for a state. Where only some of the evidence counts, certainties are others than the API's (higher, too, without
 * a document that denies something), so that the view itself leaves out what is not certain enough.
 */
export function chainsVariables(
  state: ChainsState,
  language: ChainsViewQueryVariables['language'],
): ChainsViewQueryVariables {
  return {
    from: state.from.length > 0 ? { ids: state.from } : { kinds: [state.kind] },
    to: { ids: [state.to] },
    via: state.via === null ? null : { ids: [state.via] },
    maxHops: state.maxHops,
    minCertainty: isWhole(state) ? state.minCertainty : null,
    first: atMost(state.first),
    language,
  };
}
