import { requestLimits } from '../../../domain/argument-limits.ts';
import { entityKinds, predicateGroupNames, type EntityKind, type PredicateGroup } from '../../../domain/vocabulary.ts';
import { anyStrength, strengths } from '../../../domain/what-if.ts';
import { project } from '../../../project.ts';
import type { GraphViewQueryVariables } from '../../generated/graphql.ts';
import type { Parameters } from '../../parameters.ts';
import { oneOf, parametersOf, upTo, wholeNumber } from '../state.ts';

/** Most relations between the middle and an entity, and most entities. */
export const depthChoices = upTo(requestLimits.neighborhoodDepth);
export const maxEntities = requestLimits.neighborhoodEntities;
export const limitChoices = [30, 50, 100, 250, 500, 1000, maxEntities] as const;

/** Most neighbourhoods that are added: each is a question of its own whenever the address is opened. */
export const maxExpanded = 20;

const defaults = { id: project.startEntity, depth: 1, limit: 30, strength: anyStrength } as const;

/** What the legend can hide: the kinds of entities and the groups of predicates. */
export type Hideable = EntityKind | PredicateGroup;

const isHideable = (name: string): name is Hideable =>
  [...entityKinds, ...predicateGroupNames].some((one) => one === name);

/** Reads the state from an address; what is missing there or is no valid value is the default: what surrounds the project's start entity. */
export function readGraphState(parameters: URLSearchParams) {
  const id = parameters.get('id') || defaults.id;
  return {
    /** The entity in the middle. */
    id,
    depth: wholeNumber(depthChoices, parameters.get('depth')) ?? defaults.depth,
    limit: wholeNumber(limitChoices, parameters.get('limit')) ?? defaults.limit,
    /** Entities whose own neighbourhoods are added, in the order they were chosen. */
    expanded: [...new Set(parameters.getAll('expanded'))].filter((one) => one !== id).slice(0, maxExpanded),
    /** The entity that is emphasized, with its relations in the list; the middle's are listed when there is none. */
    node: parameters.get('node') || null,
    /** Kinds of entities and groups of predicates that are not drawn. */
    hide: parameters.getAll('hide').filter(isHideable),
    /** The faintest evidence that counts. */
    strength: oneOf(strengths, parameters.get('strength')) ?? defaults.strength,
    /** The claim whose evidence is open. */
    claim: parameters.get('claim') || null,
  };
}

/** What the reader asks of the graph; all of it stands in the address. */
export type GraphState = ReturnType<typeof readGraphState>;

/** The parameters of an address that say a state, without those that are at their default. */
export function writeGraphState(state: GraphState): Parameters {
  return parametersOf(state, defaults);
}

/** What the API is asked for a state: the neighbourhood of the middle, then those of the expanded entities, one relation far. */
export function graphQuestions(
  { id, depth, limit, expanded }: GraphState,
  language: GraphViewQueryVariables['language'],
): [GraphViewQueryVariables, ...GraphViewQueryVariables[]] {
  return [{ id, depth, limit, language }, ...expanded.map((one) => ({ id: one, depth: 1, limit, language }))];
}
