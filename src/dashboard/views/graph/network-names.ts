import type { Core, NodeSingular } from 'cytoscape';
import { wrap } from '../../components/tools/figure.ts';
import { withRoom, type NameBox } from './with-room.ts';

/** Heights of names on the page, in pixels, between which they grow with the drawing; the one in the middle has larger ones. */
const sizes = { usual: { least: 11, own: 12, most: 15 }, middle: { least: 13, own: 15, most: 19 } };

/** Most letters of a line: of a name below its node, which may have several, and of one beside it, which has one. */
const lineLength = { below: 18, beside: 34 };

/** Distance between lines, in heights of letters. */
const lineHeight = 1.2;

/** A name as it is written at a zoom, in the drawing's units. */
export interface WrittenName {
  id: string;
  lines: readonly string[];
  size: number;
  /** Where it is written from its node; below, it is centred. */
  side: 'left' | 'right' | 'below';
  box: NameBox;
}

/** Measures a line, in heights of its letters. */
export type MeasureLine = (line: string) => number;

/** Measures lines in a font; each once. */
export function measureIn(font: string): MeasureLine {
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = `100px ${font}`;
  const known = new Map<string, number>();
  return (line) => {
    const width = known.get(line) ?? (context?.measureText(line).width ?? 60 * line.length) / 100;
    known.set(line, width);
    return width;
  };
}

/**
 * The names that have room at a zoom, without covering one another: those that the reader points out first, then those of the entities
 * with most relations, the firmest first.
 *
 * @param zoom pixels for a unit of the drawing
 */
export function namesWithRoom(cy: Core, zoom: number, measure: MeasureLine): WrittenName[] {
  const names = cy
    .nodes(':visible')
    .map((node) => ({ importance: importanceOf(node), name: writtenName(node, zoom, measure) }))
    .toSorted((one, other) => other.importance - one.importance)
    .map(({ name }) => name);
  const room = withRoom(names.map(({ box }) => box));
  return names.filter(({ id }) => room.has(id) || isPointedOut(cy.getElementById(id)));
}

/** What is named whatever it covers. */
const isPointedOut = (node: NodeSingular): boolean =>
  ['middle', 'chosen', 'pointed'].some((name) => node.hasClass(name));

function importanceOf(node: NodeSingular): number {
  if (isPointedOut(node)) return 3e6;
  if (node.hasClass('found')) return 2e6;
  const isAside = node.hasClass('faded') || node.hasClass('uncounted');
  return (isAside ? 0 : 1e6) + 10 * node.degree(false) + Number(node.data('strength'));
}

function writtenName(node: NodeSingular, zoom: number, measure: MeasureLine): WrittenName {
  const { least, own, most } = node.hasClass('middle') ? sizes.middle : sizes.usual;
  const size = Math.min(Math.max(own, least / zoom), most / zoom);
  const name: string = node.data('name');
  const side: WrittenName['side'] = node.data('side') ?? 'below';
  const lines = side === 'below' ? wrap(name, lineLength.below) : [shortened(name, lineLength.beside)];
  const width = Math.max(...lines.map(measure)) * size;
  const height = lines.length * lineHeight * size;
  const { x, y } = node.position();
  const reach = Number(node.data('size')) / 2;
  const left = { left: x - reach - 5 - width, right: x + reach + 5, below: x - width / 2 }[side];
  const top = side === 'below' ? y + reach + 3 : y - height / 2;
  return { id: node.id(), lines, size, side, box: { id: node.id(), left, top, width, height } };
}

const shortened = (name: string, most: number): string =>
  name.length > most ? `${name.slice(0, most - 1).trimEnd()}…` : name;

/** A part of a drawing, in its units. */
interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * The names that have room when a whole drawing is as large as a place allows, which depends on how far they reach, and at which zoom.
 *
 * @param place in pixels
 */
export function wholeNamed(cy: Core, place: { width: number; height: number; maxZoom: number }, measure: MeasureLine) {
  let zoom = 1;
  let names: WrittenName[] = [];
  let frame: Frame = { left: 0, right: 1, top: 0, bottom: 1 };
  // Names are the larger the smaller the drawing is: a few rounds come close enough.
  for (let pass = 0; pass < 4; pass += 1) {
    names = namesWithRoom(cy, zoom, measure);
    frame = frameOf(cy, names);
    zoom = Math.min(place.width / (frame.right - frame.left), place.height / (frame.bottom - frame.top), place.maxZoom);
  }
  return { zoom, names, frame };
}

function frameOf(cy: Core, names: readonly WrittenName[]): Frame {
  const nodes = cy.nodes(':visible').map((node) => {
    const reach = Number(node.data('size')) / 2;
    const { x, y } = node.position();
    return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
  });
  const written = names.map(({ box: { left, top, width, height } }) => ({
    left,
    right: left + width,
    top,
    bottom: top + height,
  }));
  const all = [...nodes, ...written];
  return {
    left: Math.min(...all.map(({ left }) => left)),
    right: Math.max(...all.map(({ right }) => right)),
    top: Math.min(...all.map(({ top }) => top)),
    bottom: Math.max(...all.map(({ bottom }) => bottom)),
  };
}

/** Writes names in the drawing, and no others. */
export function writeNames(cy: Core, names: readonly WrittenName[]): void {
  const written = new Map(names.map((name) => [name.id, name]));
  cy.batch(() => {
    cy.nodes().forEach((node) => {
      const name = written.get(node.id());
      if (name) node.data({ label: name.lines.join('\n'), fontSize: name.size });
      node.toggleClass('written', name !== undefined);
    });
  });
}
