import { describe, expect, test } from 'vitest';
import { networkOf, type NetworkRelation } from '../../src/dashboard/views/graph/network.ts';
import {
  arrangementFor,
  narrow,
  placesAround,
  wide,
  type Arrangement,
} from '../../src/dashboard/views/graph/places-around.ts';

/** A relation of the middle, `m`, with another entity. */
function relation(
  source: string,
  predicate: NetworkRelation['predicate'],
  target: string,
  certainty: NetworkRelation['certainty'] = 'LOW',
): NetworkRelation {
  const claim = { id: `${source} ${predicate} ${target}`, population: null, bodyPart: null };
  const ends = { source: { id: source, hasPluralName: false }, target: { id: target } };
  return { ...ends, predicate, certainty, documentCount: 1, claim };
}

const placesOf = (...relations: NetworkRelation[]) => arranged(wide, relations);

function arranged(arrangement: Arrangement, relations: readonly NetworkRelation[]) {
  const ids = [...new Set(['m', ...relations.flatMap(({ source, target }) => [source.id, target.id])])];
  const nodes = ids.map((id) => ({ id, kind: 'CAUSE' as const, name: id }));
  return placesAround(networkOf([{ truncated: false, nodes, relations: [...relations] }]), 'm', arrangement);
}

describe('around the one in the middle', () => {
  test('what leads to it stands on the left, all else on the right: what helps, effects, the rest, each the firmest first', () => {
    const places = placesOf(
      relation('weak', 'CAUSES', 'm'),
      relation('firm', 'WORSENS', 'm', 'HIGH'),
      relation('m', 'SUBTYPE_OF', 'class'),
      relation('m', 'CAUSES', 'effect'),
      relation('help', 'TREATS', 'm'),
      relation('better', 'PREVENTS', 'm', 'MODERATE'),
    );
    const sideOf = (side: string) =>
      [...places].filter(([, place]) => place.side === side).toSorted(([, a], [, b]) => a.y - b.y);
    expect(sideOf('left').map(([id]) => id)).toEqual(['firm', 'weak']);
    expect(sideOf('right').map(([id]) => id)).toEqual(['better', 'help', 'effect', 'class']);
    for (const [, { x, side }] of places) expect(Math.sign(x)).toBe(side === 'left' ? -1 : 1);
  });

  test('an entity with several relations stands where what leads to it stands', () => {
    expect(placesOf(relation('m', 'AFFECTS', 'a'), relation('a', 'CAUSES', 'm')).get('a')?.side).toBe('left');
  });

  test('what has no relation with it has no place', () => {
    expect([...placesOf(relation('a', 'CAUSES', 'm'), relation('a', 'CAUSES', 'b')).keys()]).toEqual(['a']);
  });

  test('where there is room for one side, all stand there, in the same order', () => {
    const places = arranged(narrow, [
      relation('m', 'CAUSES', 'effect'),
      relation('help', 'TREATS', 'm'),
      relation('weak', 'CAUSES', 'm'),
      relation('firm', 'CAUSES', 'm', 'HIGH'),
    ]);
    const rows = [...places].toSorted(([, a], [, b]) => a.y - b.y);
    expect(rows.map(([id]) => id)).toEqual(['firm', 'weak', 'help', 'effect']);
    for (const [, { x, side }] of rows) expect([Math.sign(x), side]).toEqual([1, 'right']);
  });

  test.for([wide, narrow].flatMap((arrangement) => [1, 19, 20, 60, 249].map((count) => [count, arrangement] as const)))(
    'no two names of %i overlap: %o',
    ([count, arrangement]) => {
      const relations = Array.from({ length: count }, (_, index) => relation(`e${index}`, 'CAUSES', 'm'));
      const places = [...arranged(arrangement, relations).values()];
      expect(places).toHaveLength(count);
      const [height, width] = [16, 240];
      const overlapping = places.filter((one, index) =>
        places.slice(0, index).some((other) => Math.abs(one.y - other.y) < height && Math.abs(one.x - other.x) < width),
      );
      expect(overlapping).toEqual([]);
    },
  );
});

test.for([320, 390, 608, 720, 800, 900, 1200])('names are read in a drawing %i pixels wide', (width) => {
  const causes = Array.from({ length: 13 }, (_, index) => relation(`c${index}`, 'CAUSES', 'm'));
  const treatments = Array.from({ length: 16 }, (_, index) => relation(`t${index}`, 'TREATS', 'm'));
  const places = [...arranged(arrangementFor(width), [...causes, ...treatments]).values()];
  const name = 215;
  const left = Math.min(-23, ...places.map(({ x, side }) => (side === 'left' ? x - name : x)));
  const right = Math.max(23, ...places.map(({ x, side }) => (side === 'right' ? x + name : x)));
  expect(12 * Math.min(1, (width - 48) / (right - left))).toBeGreaterThan(9);
});
