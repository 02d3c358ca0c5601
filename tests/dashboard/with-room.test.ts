import { expect, test } from 'vitest';
import { withRoom, type NameBox } from '../../src/dashboard/views/graph/with-room.ts';
import { seededRandom } from '../support/random.ts';

const box = (id: string, left: number, top: number, width = 40, height = 10): NameBox => ({
  id,
  left,
  top,
  width,
  height,
});

const isOver = (one: NameBox, other: NameBox): boolean =>
  Math.min(one.left + one.width, other.left + other.width) > Math.max(one.left, other.left) &&
  Math.min(one.top + one.height, other.top + other.height) > Math.max(one.top, other.top);

test('a name gives way to a more important one that it would cover, and to no other', () => {
  const boxes = [box('first', 0, 0), box('over it', 30, 5), box('beside it', 40, 0), box('below it', 0, 10)];
  expect([...withRoom(boxes)]).toEqual(['first', 'beside it', 'below it']);
});

test('none covers another among 2,000 of all sizes, and each that is left out would', () => {
  const random = seededRandom('names');
  const boxes = Array.from({ length: 2000 }, (_, index) =>
    box(String(index), 1000 * random(), 1000 * random(), 5 + 120 * random(), 5 + 30 * random()),
  );
  const chosen = withRoom(boxes);
  const shown = boxes.filter(({ id }) => chosen.has(id));
  for (const one of shown) expect(shown.filter((other) => other !== one && isOver(one, other))).toEqual([]);
  const leftOut = [...boxes.entries()].filter(([, { id }]) => !chosen.has(id));
  for (const [index, one] of leftOut)
    expect(boxes.slice(0, index).some((other) => chosen.has(other.id) && isOver(one, other))).toBe(true);
});

test('there may be no names', () => {
  expect(withRoom([]).size).toBe(0);
});
