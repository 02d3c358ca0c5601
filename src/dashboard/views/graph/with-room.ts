/** Where a name would be written, in any unit. */
export interface NameBox {
  id: string;
  left: number;
  top: number;
  width: number;
  height: number;
}

/** What is in the way of a name is looked for in squares of this many average heights: few enough names stand in each. */
const squareSize = 4;

/**
 * Chooses the names that can be written without covering one another.
 *
 * @param boxes the most important first: a name gives way only to those before it
 * @returns the ids of those that have room
 */
export function withRoom(boxes: readonly NameBox[]): Set<string> {
  const square = squareSize * (boxes.reduce((sum, { height }) => sum + height, 0) / boxes.length);
  const taken = new Map<string, NameBox[]>();
  const chosen = boxes.filter((box) => {
    const squares = squaresOf(box, square);
    if (squares.some((key) => taken.get(key)?.some((other) => isOver(box, other)))) return false;
    for (const key of squares) taken.set(key, [...(taken.get(key) ?? []), box]);
    return true;
  });
  return new Set(chosen.map(({ id }) => id));
}

function squaresOf({ left, top, width, height }: NameBox, square: number): string[] {
  const keys: string[] = [];
  for (let column = Math.floor(left / square); column * square <= left + width; column += 1)
    for (let row = Math.floor(top / square); row * square <= top + height; row += 1) keys.push(`${column} ${row}`);
  return keys;
}

const isOver = (one: NameBox, other: NameBox): boolean =>
  one.left < other.left + other.width &&
  other.left < one.left + one.width &&
  one.top < other.top + other.height &&
  other.top < one.top + one.height;
