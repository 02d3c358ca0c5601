import { certaintyRanks } from '../../../domain/certainty.ts';
import { predicates } from '../../../domain/vocabulary.ts';
import type { Network, NetworkRelation } from './network.ts';
import type { Position } from './spiral.ts';

/** What an entity is to the one in the middle. */
type Role = 'cause' | 'treatment' | 'effect' | 'other';

/** Where an entity stands: on which side of the middle, so that its name is written away from it. */
export interface Place extends Position {
  side: 'left' | 'right';
}

/** How entities stand around one, in the drawing's units. */
export interface Arrangement {
  /** Whether all of them stand on the right, for a drawing that is high rather than wide. */
  isOneSided: boolean;
  /** Diameter of a node. */
  node: number;
  /** Distance between two rows, and how many rows a column has before there is another; a name has one line. */
  rowHeight: number;
  maxRows: number;
  /** How far the first and the last row are from the middle at least, and how much further those between them. */
  reach: number;
  bow: number;
}

export const wide: Arrangement = { isOneSided: false, node: 22, rowHeight: 30, maxRows: 19, reach: 150, bow: 120 };

/** For a phone or a tablet: thirty rows and their names, each as large as it is read. */
export const narrow: Arrangement = { isOneSided: true, node: 14, rowHeight: 19, maxRows: 50, reach: 50, bow: 50 };

/** Below this width, in pixels, names on two sides are drawn too small to be read. */
const narrowWidth = 800;

/** The arrangement for a drawing of a width in pixels. */
export const arrangementFor = (width: number): Arrangement => (width < narrowWidth ? narrow : wide);

/** Distance between two columns of a side: a name has at most a column. */
const columnWidth = 250;

/**
 * Places the entities around the one in the middle so that each name has room: what leads to it on the left, what helps against it, what
 * it leads to and everything else on the right, in that order, the most certain first; or all of it on the right. Each side is a bow of
 * rows, a long side several.
 *
 * @param middle id of the entity that stands at 0, 0 and has no place of its own
 * @returns the places of those entities that have a relation with the middle
 */
export function placesAround(
  { nodes, relations }: Network,
  middle: string,
  arrangement: Arrangement,
): Map<string, Place> {
  const strongest = new Map<string, { role: Role; rank: number }>();
  for (const relation of relations.values()) {
    const ends = [relation.source.id, relation.target.id];
    const other = ends.find((id) => id !== middle);
    if (!ends.includes(middle) || other === undefined) continue;
    const found = { role: roleOf(relation, middle), rank: certaintyRanks[relation.certainty] };
    const before = strongest.get(other);
    if (!before || order.indexOf(found.role) < order.indexOf(before.role)) strongest.set(other, found);
    else if (found.role === before.role && found.rank > before.rank) strongest.set(other, found);
  }
  const sorted = [...nodes.keys()]
    .flatMap((id) => {
      const to = strongest.get(id);
      return to ? [{ id, ...to }] : [];
    })
    .toSorted((a, b) => order.indexOf(a.role) - order.indexOf(b.role) || b.rank - a.rank);
  const isLeft = ({ role }: { role: Role }): boolean => role === 'cause' && !arrangement.isOneSided;
  const left = sorted.filter(isLeft).map(({ id }) => id);
  const right = sorted.filter((one) => !isLeft(one)).map(({ id }) => id);
  const rows = rowsFor(sorted.length, arrangement);
  return new Map([...side(left, 'left', rows, arrangement), ...side(right, 'right', rows, arrangement)]);
}

/** The roles from the top of the list down; an entity with several has the first. */
const order: readonly Role[] = ['cause', 'treatment', 'effect', 'other'];

function roleOf({ predicate, target }: NetworkRelation, middle: string): Role {
  const { group } = predicates[predicate];
  if (group === 'CAUSAL') return target.id === middle ? 'cause' : 'effect';
  return group === 'THERAPEUTIC' ? 'treatment' : 'other';
}

/** How much wider than high the drawing is of many entities, as screens are. */
const shape = 1.4;

/** Rows of a column: with many entities more than usual, so that the drawing of all of them has the shape of a screen. */
const rowsFor = (entities: number, { maxRows, rowHeight }: Arrangement): number =>
  Math.max(maxRows, Math.ceil(Math.sqrt((entities * columnWidth) / rowHeight / shape)));

function side(
  ids: readonly string[],
  name: Place['side'],
  maxRows: number,
  { rowHeight, reach, bow }: Arrangement,
): [string, Place][] {
  const columns = Math.max(1, Math.ceil(ids.length / maxRows));
  const rows = Math.ceil(ids.length / columns);
  const half = (rows * rowHeight) / 2;
  return ids.map((id, index) => {
    const y = ((index % rows) - (rows - 1) / 2) * rowHeight;
    const x = reach + bow * Math.sqrt(1 - (y / (half + rowHeight)) ** 2) + Math.floor(index / rows) * columnWidth;
    return [id, { x: name === 'left' ? -x : x, y, side: name }];
  });
}
