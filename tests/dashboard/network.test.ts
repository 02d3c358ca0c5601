import { describe, expect, test } from 'vitest';
import { relationsOf, networkOf, type Neighborhood } from '../../src/dashboard/views/graph/network.ts';
import { findNodes } from '../../src/dashboard/views/graph/find-nodes.ts';
import { spiralPosition } from '../../src/dashboard/views/graph/spiral.ts';

/** A neighbourhood of entities, with a claim for each pair such as `a>b`. */
function neighborhood(ids: string[], ...pairs: string[]): Neighborhood {
  return {
    truncated: false,
    nodes: ids.map((id) => ({ id, kind: 'CAUSE', name: id })),
    relations: pairs.map((pair) => ({
      source: { id: pair.charAt(0), hasPluralName: false },
      target: { id: pair.charAt(2) },
      predicate: 'CAUSES',
      certainty: 'LOW',
      documentCount: 1,
      claim: { id: pair, population: null, bodyPart: null },
    })),
  };
}

describe('a network of several neighbourhoods', () => {
  const network = networkOf([
    neighborhood(['a', 'b', 'c'], 'a>b', 'c>a'),
    neighborhood(['b', 'd', 'a'], 'a>b', 'b>d', 'b>b'),
  ]);

  test('holds each entity and each claim once, in the order they came', () => {
    expect([...network.nodes.keys()]).toEqual(['a', 'b', 'c', 'd']);
    expect([...network.relations.keys()]).toEqual(['a>b', 'c>a', 'b>d', 'b>b']);
  });

  test('is cut when one of them is', () => {
    expect(network.truncated).toBe(false);
    expect(networkOf([neighborhood(['a']), { ...neighborhood(['b']), truncated: true }]).truncated).toBe(true);
  });

  test('lists the relations of an entity: those it is the subject of first, each once', () => {
    expect(relationsOf(network, 'b').map(({ claim }) => claim.id)).toEqual(['b>d', 'b>b', 'a>b']);
  });
});

test('entities are found by any part of their name, in any case and without accents, those that begin with it first', () => {
  const named = ['Low calcium', 'Calcium', 'Vätskebrist', 'Salt'].map(
    (name) => ({ id: name, kind: 'CAUSE', name }) as const,
  );
  const network = networkOf([{ truncated: false, nodes: named, relations: [] }]);
  const found = (text: string) => findNodes(network, text).map(({ id }) => id);
  expect(found('CALC')).toEqual(['Calcium', 'Low calcium']);
  expect(found(' vatske')).toEqual(['Vätskebrist']);
  expect(found('x')).toEqual([]);
  expect(found(' ')).toEqual([]);
});

describe("Vogel's spiral", () => {
  const points = Array.from({ length: 2000 }, (_, index) => spiralPosition(index, 30));
  const distance = (index: number) => Math.hypot(points[index]?.x ?? NaN, points[index]?.y ?? NaN);

  test('has the first in the middle and each further out than the one before', () => {
    expect(distance(0)).toBe(0);
    for (let index = 1; index < points.length; index += 1) expect(distance(index)).toBeGreaterThan(distance(index - 1));
  });

  test('keeps all of 2,000 apart, within a circle of their number', () => {
    const nearest = points.map((one, index) =>
      Math.min(
        ...points.filter((_, other) => other !== index).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
      ),
    );
    expect(Math.min(...nearest)).toBeGreaterThan(29.9);
    expect(distance(1999)).toBeLessThan(30 * Math.sqrt(2000));
  });
});
