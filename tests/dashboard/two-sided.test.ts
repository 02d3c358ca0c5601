import { describe, expect, test } from 'vitest';
import { networkOf, type NetworkRelation } from '../../src/dashboard/views/graph/network.ts';
import { twoSidedPlaces } from '../../src/dashboard/views/graph/two-sided.ts';

/** A relation of the middle, `m`, with another entity. */
function relation(
  source: string,
  predicate: NetworkRelation['predicate'],
  target: string,
  certainty: NetworkRelation['certainty'] = 'LOW',
): NetworkRelation {
  const claim = { id: `${source} ${predicate} ${target}`, population: null, bodyPart: null };
  return { source: { id: source }, target: { id: target }, predicate, certainty, documentCount: 1, claim };
}

function placesOf(...relations: NetworkRelation[]) {
  const ids = [...new Set(['m', ...relations.flatMap(({ source, target }) => [source.id, target.id])])];
  const nodes = ids.map((id) => ({ id, kind: 'CAUSE' as const, name: id }));
  return twoSidedPlaces(networkOf([{ truncated: false, nodes, relations }]), 'm');
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

  test.for([1, 19, 20, 60, 249])('no two names of %s overlap', (count) => {
    const places = [
      ...placesOf(...Array.from({ length: count }, (_, index) => relation(`e${index}`, 'CAUSES', 'm'))).values(),
    ];
    expect(places).toHaveLength(count);
    const [height, width] = [16, 240];
    for (const [index, one] of places.entries()) {
      for (const other of places.slice(0, index)) {
        const isApart = Math.abs(one.y - other.y) >= height || Math.abs(one.x - other.x) >= width;
        expect(isApart, `${JSON.stringify(one)} ${JSON.stringify(other)}`).toBe(true);
      }
    }
  });
});
