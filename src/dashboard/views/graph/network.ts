import type { Neighborhood, NetworkLink, NetworkNode } from './neighborhood.ts';

/** What is drawn: each entity and each claim once. */
export interface Network {
  /** In the order they came: the entity in the middle, the nearest first, then what each expansion added. */
  nodes: Map<string, NetworkNode>;
  /** By the id of their claim. */
  links: Map<string, NetworkLink>;
  /** Whether one of the neighbourhoods was cut. */
  truncated: boolean;
}

/**
 * Puts neighbourhoods together. A link between entities of two of them is only there if one neighbourhood holds both.
 *
 * @param neighborhoods the middle's, then those of the expanded entities in the order they were expanded
 */
export function networkOf(neighborhoods: readonly Neighborhood[]): Network {
  const nodes = neighborhoods.flatMap((one) => one.nodes).map((node) => [node.id, node] as const);
  const links = neighborhoods.flatMap((one) => one.links).map((link) => [link.claim.id, link] as const);
  return {
    nodes: new Map(nodes),
    links: new Map(links),
    truncated: neighborhoods.some((one) => one.truncated),
  };
}

/** The links that an entity is an end of, those it is the subject of first. */
export function linksOf(network: Network, id: string): NetworkLink[] {
  const all = [...network.links.values()];
  return [
    ...all.filter(({ source }) => source.id === id),
    ...all.filter(({ source, target }) => target.id === id && source.id !== id),
  ];
}
