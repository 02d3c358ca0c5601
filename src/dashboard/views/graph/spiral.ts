export interface Position {
  x: number;
  y: number;
}

/** Turning by this angle from one point to the next leaves no spokes and no gaps (H. Vogel, Math. Biosci. 44 (1979) 179). */
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/**
 * Where the node with this index stands on Vogel's spiral: the first in the middle, each further one as far out as it takes for all
 * to have the same room. It depends on nothing but the index, so that nodes stay where they are when more are added, and 2,000 nodes
 * need no time.
 *
 * @param room distance between neighbours, in the drawing's units
 */
export function spiralPosition(index: number, room: number): Position {
  const radius = room * Math.sqrt(index);
  return { x: radius * Math.cos(index * goldenAngle), y: radius * Math.sin(index * goldenAngle) };
}
