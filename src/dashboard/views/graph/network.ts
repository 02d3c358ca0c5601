import type { Certainty } from '../../../domain/certainty.ts';
import type { GraphViewQuery } from '../../generated/graphql.ts';

export type Neighborhood = GraphViewQuery['neighborhood'];
export type NetworkNode = Neighborhood['nodes'][number];
export type NetworkRelation = Neighborhood['relations'][number];

/** The certainty of a relation by what counts; null where nothing that counts supports it. */
export type CertaintyOf = (relation: NetworkRelation) => Certainty | null;

/** What is drawn: each entity and each claim once. */
export interface Network {
  /** In the order they came: the entity in the middle, the nearest first, then what each expansion added. */
  nodes: Map<string, NetworkNode>;
  /** By the id of their claim. */
  relations: Map<string, NetworkRelation>;
  /** Whether one of the neighbourhoods was cut. */
  truncated: boolean;
}

/**
 * Puts neighbourhoods together. A relation between entities of two of them is only there if one neighbourhood holds both.
 *
 * @param neighborhoods the middle's, then those of the expanded entities in the order they were expanded
 */
export function networkOf(neighborhoods: readonly Neighborhood[]): Network {
  const nodes = neighborhoods.flatMap((one) => one.nodes).map((node) => [node.id, node] as const);
  const relations = neighborhoods
    .flatMap((one) => one.relations)
    .map((relation) => [relation.claim.id, relation] as const);
  return {
    nodes: new Map(nodes),
    relations: new Map(relations),
    truncated: neighborhoods.some((one) => one.truncated),
  };
}

/** The relations that an entity is an end of, those it is the subject of first. */
export function relationsOf(network: Network, id: string): NetworkRelation[] {
  const all = [...network.relations.values()];
  return [
    ...all.filter(({ source }) => source.id === id),
    ...all.filter(({ source, target }) => target.id === id && source.id !== id),
  ];
}
