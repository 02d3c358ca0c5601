import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import { certaintyRanks } from '../../../domain/certainty.ts';
import type { Predicate } from '../../../domain/vocabulary.ts';
import { networkStyle, type NetworkColours } from './network-style.ts';
import type { Network } from './network.ts';
import { spiralPosition, type Position } from './spiral.ts';

/** Above this number of nodes the drawing is made for speed: no forces, no curves, coarser while it is moved. */
export const manyNodes = 250;

/** Above this number of relations only those of the chosen entity are named: the names of the others could not be distinguished. */
const manyLinks = 60;

/** Distance between neighbours on the spiral, in the drawing's units; a node is 22 wide. */
const room = 46;

export interface NetworkLook {
  colours: NetworkColours;
  predicate: (predicate: Predicate) => string;
}

export interface NetworkHandlers {
  onNode: (id: string) => void;
  /** Called with the id of the relation's claim. */
  onLink: (claim: string) => void;
}

/** A network on the page. */
export interface NetworkDrawing {
  /** Emphasizes an entity with its relations and neighbours; null emphasizes none. */
  select: (id: string | null) => void;
  zoom: (factor: number) => void;
  fit: () => void;
  /** The whole network as a PNG, at most 4,000 pixels wide or high. */
  png: () => string;
  /** Where each node stands, for the next drawing. */
  positions: () => Map<string, Position>;
  close: () => void;
}

/**
 * Draws a network in an element that has a size. Few nodes are moved by forces (cose, built into Cytoscape) from where they stood or
 * from their place on a spiral; it starts from no random place, so that an address shows the same drawing again. Its time grows with
 * the square of the number of nodes, so many nodes stay on the spiral, where each has its place whatever else is drawn.
 *
 * @param before where nodes stood in the drawing that this one replaces
 */
export function openNetworkDrawing(
  element: HTMLElement,
  {
    network,
    before,
    look,
    on,
  }: {
    network: Network;
    before: ReadonlyMap<string, Position>;
    look: NetworkLook;
    on: NetworkHandlers;
  },
): NetworkDrawing {
  const many = network.nodes.size > manyNodes;
  const cy = cytoscape({
    container: element,
    elements: elementsOf(network, many ? new Map() : before, look.predicate),
    style: networkStyle(look.colours, many),
    layout: { name: 'preset', fit: true, padding: 24 },
    minZoom: 0.02,
    maxZoom: 4,
    boxSelectionEnabled: false,
    // While it is moved, a picture of it is moved, and no more pixels are drawn than the page has.
    ...(many && { textureOnViewport: true, hideEdgesOnViewport: true, pixelRatio: 1 }),
  });
  if (!many) {
    cy.layout({
      name: 'cose',
      animate: false,
      randomize: false,
      padding: 24,
      idealEdgeLength: () => 140,
      nodeRepulsion: () => 400_000,
    }).run();
  }
  cy.on('tap', 'node', ({ target }) => on.onNode(target.id()));
  cy.on('tap', 'edge', ({ target }) => on.onLink(target.id()));
  return {
    select: (id) => select(cy, id),
    zoom: (factor) =>
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }),
    fit: () => cy.fit(undefined, 24),
    png: () => cy.png({ full: true, bg: look.colours.background, scale: 2, maxWidth: 4000, maxHeight: 4000 }),
    positions: () => new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }])),
    close: () => cy.destroy(),
  };
}

function elementsOf(
  { nodes, relations }: Network,
  before: ReadonlyMap<string, Position>,
  predicate: NetworkLook['predicate'],
): ElementDefinition[] {
  return [
    ...[...nodes.values()].map(({ id, kind, name }, index) => ({
      data: { id, kind, name },
      position: before.get(id) ?? spiralPosition(index, room),
    })),
    ...[...relations.values()].map((relation) => ({
      data: {
        id: relation.claim.id,
        source: relation.source.id,
        target: relation.target.id,
        label: predicate(relation.predicate),
        rank: certaintyRanks[relation.certainty],
      },
    })),
  ];
}

function select(cy: Core, id: string | null): void {
  cy.batch(() => {
    cy.elements().removeClass('chosen faded named');
    if (cy.edges().length <= manyLinks) cy.edges().addClass('named');
    const node = id === null ? null : cy.getElementById(id);
    if (!node || node.empty()) return;
    cy.elements().not(node.closedNeighborhood()).addClass('faded');
    node.addClass('chosen');
    node.connectedEdges().addClass('named');
  });
}
