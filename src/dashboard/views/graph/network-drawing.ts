import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import { certaintyRanks } from '../../../domain/certainty.ts';
import { predicates } from '../../../domain/vocabulary.ts';
import type { Drawing } from '../../components/tools/figure.ts';
import { measureIn, namesWithRoom, wholeNamed, writeNames, type MeasureLine } from './network-names.ts';
import { networkSvg } from './network-svg.ts';
import { networkStyle, type NetworkColours } from './network-style.ts';
import type { CertaintyOf, Network, NetworkRelation } from './network.ts';
import type { Hideable } from './graph-state.ts';
import { spiralPosition, type Position } from './spiral.ts';
import { arrangementFor, placesAround, wide, type Place } from './places-around.ts';

/** Above this number of nodes the drawing is made for speed: no forces, no curves, coarser while it is moved. */
export const manyNodes = 250;

/** Above this number of relations only those of the chosen entity are named: the names of the others could not be distinguished. */
const manyLinks = 12;

/** Distance between neighbours on the spiral, in the drawing's units; a node is 22 wide, or wider with many relations. */
const room = 46;

/** Diameter of the node in the middle, and of others at most, in the drawing's units. */
const largestNode = 46;

/** Room around the whole drawing, in pixels, and how many of them a unit of it has at most. */
const padding = 16;
const maxFitZoom = 1.5;

/** From how many pixels for a unit an entity that is looked for is shown. */
const closeZoom = 1;

export interface NetworkLook {
  colours: NetworkColours;
  /** A predicate as it stands behind the name of its subject. */
  predicate: (relation: NetworkRelation) => string;
}

/** What the pointer stands on, and where on the drawing, in pixels. */
export interface Pointed {
  element: { node: string } | { claim: string };
  at: Position;
}

export interface NetworkHandlers {
  onNode: (id: string) => void;
  /** Called with the id of the relation's claim. */
  onLink: (claim: string) => void;
  /** Called with what the pointer stands on; null when it leaves it. */
  onPoint: (pointed: Pointed | null) => void;
}

interface DrawnNetwork {
  network: Network;
  /** Id of the entity in the middle. */
  middle: string;
  /** Where nodes stood in the drawing that this one replaces. */
  before: ReadonlyMap<string, Position>;
  look: NetworkLook;
}

/** A network on the page. */
export interface NetworkDrawing {
  /** Emphasizes an entity with its relations and neighbours; null emphasizes none. */
  select: (id: string | null) => void;
  /** Leaves out kinds of entities and groups of predicates; what stands alone then stays. */
  hide: (hidden: readonly Hideable[]) => void;
  /** Draws relations as wide as they are certain by what counts; those that are not at all recede, with what they alone lead to. */
  weigh: (certaintyOf: CertaintyOf) => void;
  /** Points out entities, such as those that are looked for, beside what is selected. */
  point: (how: 'found' | 'pointed', ids: readonly string[]) => void;
  /** Moves an entity to the middle of what is seen, close enough to be read. */
  center: (id: string) => void;
  zoom: (factor: number) => void;
  fit: () => void;
  /** Whether what leads to the one in the middle stands on its left, and all else on its right. */
  hasSides: boolean;
  /** What is drawn as lines and texts, in other colours. */
  svg: (colours: NetworkColours) => Drawing;
  /** Where each node stands, for the next drawing. */
  positions: () => Map<string, Position>;
  close: () => void;
}

/**
 * Draws a network in an element that has a size. The entities around one stand on its sides (see `placesAround`). Where some are
 * further away, few nodes are moved by forces (cose, built into Cytoscape) from where they stood or from their place on a spiral; it
 * starts from no random place, so that an address shows the same drawing again. Its time grows with the square of the number of nodes,
 * so many nodes stay on the spiral, where each has its place whatever else is drawn.
 */
export function openNetworkDrawing(
  element: HTMLElement,
  { on, ...drawn }: DrawnNetwork & { on: NetworkHandlers },
): NetworkDrawing {
  const font = getComputedStyle(element).fontFamily;
  const measure = measureIn(font);
  const { cy, hasSides } = placed(element, drawn, font);
  fit(cy, measure);
  const names = keepNamed(cy, () => {
    const written = namesWithRoom(cy, cy.zoom(), measure);
    writeNames(cy, written);
    element.dataset['names'] = String(written.length);
  });
  listen(cy, on);
  cy.on('mouseover mouseout', 'node', ({ type, target }) => {
    target.toggleClass('pointed', type === 'mouseover');
    names.update();
  });
  element.addEventListener('wheel', keepForPage, { capture: true });
  return {
    ...shownIn(cy, drawn.network, names.update),
    ...movedIn(cy, measure),
    hasSides,
    svg: (colours) => networkSvg(cy, colours, measure),
    positions: () => new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }])),
    close: () => {
      names.stop();
      element.removeEventListener('wheel', keepForPage, { capture: true });
      cy.destroy();
    },
  };
}

/** Everything in its place, in its colours, without names. */
function placed(element: HTMLElement, { network, middle, before, look }: DrawnNetwork, font: string) {
  const many = network.nodes.size > manyNodes;
  const { places, nodeSize } = many ? unarranged : arrange(network, middle, element.clientWidth);
  const cy = cytoscape({
    container: element,
    elements: elementsOf(network, middle, {
      places,
      nodeSize,
      before: many ? new Map() : before,
      predicate: look.predicate,
    }),
    style: networkStyle(look.colours, { many, font }),
    layout: { name: 'preset', fit: false },
    minZoom: 0.02,
    maxZoom: 4,
    boxSelectionEnabled: false,
    // While it is moved, a picture of it is moved, and no more pixels are drawn than the page has.
    ...(many && { textureOnViewport: true, hideEdgesOnViewport: true, pixelRatio: 1 }),
  });
  if (!many && places.size === 0) {
    cy.layout({
      name: 'cose',
      animate: false,
      fit: false,
      randomize: false,
      idealEdgeLength: () => 140,
      nodeRepulsion: () => 400_000,
    }).run();
  }
  return { cy, hasSides: [...places.values()].some(({ side }) => side === 'left') };
}

/** What changes how a drawing looks; afterwards others may have to be named. */
function shownIn(
  cy: Core,
  network: Network,
  onChange: () => void,
): Pick<NetworkDrawing, 'select' | 'hide' | 'weigh' | 'point'> {
  const then =
    <Parameters extends unknown[]>(change: (...parameters: Parameters) => void) =>
    (...parameters: Parameters): void => {
      change(...parameters);
      onChange();
    };
  return {
    select: then((id) => select(cy, id)),
    hide: then((hidden) => hide(cy, hidden)),
    weigh: then((certaintyOf) => weigh(cy, network, certaintyOf)),
    point: then((how, ids) => point(cy, how, ids)),
  };
}

/** What changes which part of a drawing is seen. */
function movedIn(cy: Core, measure: MeasureLine): Pick<NetworkDrawing, 'zoom' | 'fit' | 'center'> {
  return {
    zoom: (factor) =>
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }),
    fit: () => fit(cy, measure),
    center: (id) => {
      const zoom = Math.max(cy.zoom(), closeZoom);
      const { x, y } = cy.getElementById(id).position();
      cy.viewport({ zoom, pan: { x: cy.width() / 2 - x * zoom, y: cy.height() / 2 - y * zoom } });
    },
  };
}

/** Shows the whole drawing with its names. */
function fit(cy: Core, measure: MeasureLine): void {
  const [width, height] = [cy.width(), cy.height()];
  const place = { width: width - 2 * padding, height: height - 2 * padding, maxZoom: maxFitZoom };
  const { zoom, frame } = wholeNamed(cy, place, measure);
  const pan = {
    x: (width - (frame.left + frame.right) * zoom) / 2,
    y: (height - (frame.top + frame.bottom) * zoom) / 2,
  };
  cy.viewport({ zoom, pan });
}

/** Names what has room, now and whenever the drawing is zoomed or an entity is moved: once for all that happens in a frame. */
function keepNamed(cy: Core, write: () => void): { update: () => void; stop: () => void } {
  let frame: number | null = null;
  const update = (): void => {
    frame ??= requestAnimationFrame(() => {
      frame = null;
      write();
    });
  };
  cy.on('zoom dragfree', update);
  write();
  return {
    update,
    stop: () => {
      if (frame !== null) cancelAnimationFrame(frame);
    },
  };
}

const unarranged = { places: new Map<string, Place>(), nodeSize: wide.node };

/** Places what is around the one in the middle; nothing where some are further away. */
function arrange(network: Network, middle: string, width: number): typeof unarranged {
  const arrangement = arrangementFor(width);
  const places = placesAround(network, middle, arrangement);
  return places.size === network.nodes.size - 1 ? { places, nodeSize: arrangement.node } : unarranged;
}

function listen(cy: Core, on: NetworkHandlers): void {
  cy.on('tap', 'node', ({ target }) => on.onNode(target.id()));
  cy.on('tap', 'edge', ({ target }) => on.onLink(target.id()));
  cy.on('mouseover', 'node', ({ target, renderedPosition: at }) => on.onPoint({ element: { node: target.id() }, at }));
  cy.on('mouseover', 'edge', ({ target, renderedPosition: at }) => on.onPoint({ element: { claim: target.id() }, at }));
  cy.on('mouseout pan zoom drag', () => on.onPoint(null));
}

/** The wheel scrolls the page, and zooms only with the key that zooms pages. */
function keepForPage(event: WheelEvent): void {
  if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
}

function elementsOf(
  network: Network,
  middle: string,
  {
    places,
    nodeSize,
    before,
    predicate,
  }: {
    places: ReadonlyMap<string, Place>;
    nodeSize: number;
    before: ReadonlyMap<string, Position>;
    predicate: NetworkLook['predicate'];
  },
): ElementDefinition[] {
  const { nodes, relations } = network;
  const isArranged = places.size > 0;
  const tallies = tallyOf(network);
  // Where entities stand in rows, those with many relations would cover their neighbours.
  const sizeOf = (id: string): number =>
    id === middle ? largestNode : isArranged ? nodeSize : Math.min(nodeSize + (tallies.get(id)?.count ?? 0), 40);
  return [
    ...[...nodes.values()].map(({ id, kind, name }, index) => {
      const place = places.get(id);
      return {
        data: {
          id,
          kind,
          name,
          size: sizeOf(id),
          strength: tallies.get(id)?.rank ?? 0,
          ...(place && { side: place.side }),
        },
        classes: id === middle ? 'middle' : '',
        position: isArranged ? { x: place?.x ?? 0, y: place?.y ?? 0 } : (before.get(id) ?? spiralPosition(index, room)),
      };
    }),
    ...[...relations.values()].map((relation) => ({
      data: {
        id: relation.claim.id,
        source: relation.source.id,
        target: relation.target.id,
        label: predicate(relation),
        group: predicates[relation.predicate].group,
        rank: certaintyRanks[relation.certainty],
      },
      // What is drawn is about the middle; relations among the others are there, but recede.
      classes: isArranged && ![relation.source.id, relation.target.id].includes(middle) ? 'aside' : '',
    })),
  ];
}

/** How many relations each entity has, and the rank of the firmest. */
function tallyOf({ relations }: Network): Map<string, { count: number; rank: number }> {
  const tallies = new Map<string, { count: number; rank: number }>();
  for (const { source, target, certainty } of relations.values()) {
    for (const { id } of [source, target]) {
      const { count, rank } = tallies.get(id) ?? { count: 0, rank: 0 };
      tallies.set(id, { count: count + 1, rank: Math.max(rank, certaintyRanks[certainty]) });
    }
  }
  return tallies;
}

function hide(cy: Core, hidden: readonly Hideable[]): void {
  cy.batch(() => {
    cy.elements().removeClass('hidden');
    for (const one of hidden) cy.elements(`node[kind = "${one}"], edge[group = "${one}"]`).addClass('hidden');
    cy.nodes('.middle').removeClass('hidden');
  });
}

function weigh(cy: Core, { relations }: Network, certaintyOf: CertaintyOf): void {
  cy.batch(() => {
    for (const relation of relations.values()) {
      const certainty = certaintyOf(relation);
      const edge = cy.getElementById(relation.claim.id);
      edge.data('rank', certaintyRanks[certainty ?? relation.certainty]);
      edge.toggleClass('uncounted', certainty === null);
    }
    cy.nodes().forEach((node) => {
      const isCounted = node.hasClass('middle') || node.connectedEdges().not('.uncounted').nonempty();
      node.toggleClass('uncounted', !isCounted);
    });
  });
}

function point(cy: Core, how: 'found' | 'pointed', ids: readonly string[]): void {
  cy.batch(() => {
    cy.nodes().removeClass(how);
    for (const id of ids) cy.getElementById(id).addClass(how);
  });
}

function select(cy: Core, id: string | null): void {
  cy.batch(() => {
    cy.elements().removeClass('chosen faded named');
    if (cy.edges().length <= manyLinks) cy.edges().not('.aside').addClass('named');
    const node = id === null ? null : cy.getElementById(id);
    if (!node || node.empty()) return;
    cy.elements().not(node.closedNeighborhood()).addClass('faded');
    node.addClass('chosen');
    node.connectedEdges().addClass('named');
  });
}
