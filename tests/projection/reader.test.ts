import { buildSchema, executeSync, parse, type GraphQLObjectType, type OperationDefinitionNode } from 'graphql';
import { describe, expect, test } from 'vitest';
import type { Compilation } from '../../src/projection/compilation.ts';
import { fieldReader } from '../../src/projection/projection.ts';
import { rawFieldReader } from '../../src/projection/raw.ts';
import { objectReader, type Fault } from '../../src/projection/reader.ts';
import { readSelection } from '../../src/projection/selection.ts';
import { below, seededRandom } from '../support/random.ts';

const schema = buildSchema(`
  enum Colour { RED GREEN }
  type Thing {
    id: ID!
    name: String
    colour: Colour
    next: Thing
    must: Thing!
    some: [Thing]
    all: [Thing!]!
    many: [Thing!]
    grid: [[Int!]]!
  }
  type Query { thing: Thing, must: Thing!, many: [Thing!] }
`);

const document = parse(`{
  thing { ...deep }
  again: thing { id __typename }
  must { ...deep }
  many { id colour next { must { name } } }
}
fragment deep on Thing {
  id name colour grid
  next { id many { id name } must { id all { id } } }
  must { name }
  some { id must { id } }
  all { id next { id } }
}`);

/** A value of a type whose parts are missing, or wrong, with some probability. */
function randomThing(random: () => number, depth: number): unknown {
  const chance = 0.04;
  const absent = (value: unknown): unknown => (random() < chance ? null : value);
  const thing = (): unknown => (depth === 0 ? absent({ id: 'leaf' }) : absent(randomThing(random, depth - 1)));
  const list = (): unknown => absent(Array.from({ length: below(4, random) }, thing));
  return {
    id: absent('x'),
    name: absent('name'),
    colour: random() < chance ? 'BLUE' : absent('RED'),
    next: thing(),
    must: thing(),
    some: list(),
    all: list(),
    many: list(),
    grid: absent([[1, absent(2)], absent([absent(3)])]),
  };
}

const noArguments = (): Record<string, unknown> => ({});

function readWithOurs(root: unknown): { data: unknown; faults: { path: unknown; message: string }[] } {
  const scope = { schema, fragments: { deep: document.definitions[1] }, variables: {}, rules: {} };
  const compilation = scope as unknown as Compilation;
  const query = schema.getQueryType() as GraphQLObjectType;
  const { selectionSet } = document.definitions[0] as OperationDefinitionNode;
  const read = objectReader(
    readSelection(compilation, query, [selectionSet]).flatMap(({ key, variants }) =>
      variants.map(({ selected }) => fieldReader(key, selected, rawFieldReader(compilation, query, selected))),
    ),
  );
  const faults: Fault[] = [];
  let data: unknown = null;
  try {
    data = read(root, { argumentsOf: noArguments, faults });
  } catch (fault) {
    faults.push(fault as Fault);
  }
  return { data, faults: faults.map(({ path, cause }) => ({ path, message: (cause as Error).message })) };
}

describe('values that are missing or wrong', () => {
  test('make the same nulls and the same errors as in graphql-js, over 100 random answers', () => {
    let failed = 0;
    for (let seed = 0; seed < 100; seed += 1) {
      const random = seededRandom(`reader ${seed}`);
      const thing = (): unknown => randomThing(random, 3);
      const root = { thing: thing(), must: thing(), many: [thing(), thing()] };
      const expected = executeSync({ schema, document, rootValue: root });
      const { data, faults } = readWithOurs(root);
      expect(data).toEqual(JSON.parse(JSON.stringify(expected.data)));
      expect(faults).toEqual((expected.errors ?? []).map(({ path, message }) => ({ path, message })));
      if (faults.length > 0) failed += 1;
    }
    expect(failed).toBeGreaterThan(50);
  });
});
