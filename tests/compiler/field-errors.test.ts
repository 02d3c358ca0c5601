import { buildSchema, executeSync, parse, type GraphQLObjectType, type OperationDefinitionNode } from 'graphql';
import { describe, expect, test } from 'vitest';
import { fragmentsOf } from '../../src/compiler/compiler.ts';
import { objectDecoder, type FieldError } from '../../src/compiler/decode.ts';
import { Planner } from '../../src/compiler/plan.ts';
import { storageReader } from '../../src/compiler/storage.ts';
import { RequestArguments } from '../../src/graphql/request.ts';
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

function decodeWithOurs(root: unknown): { data: unknown; errors: { path: unknown; message: string }[] } {
  const query = schema.getQueryType() as GraphQLObjectType;
  const { selectionSet } = document.definitions[0] as OperationDefinitionNode;
  const scope = {
    schema,
    storageOf: storageReader(schema),
    fragments: fragmentsOf(document),
    variables: {},
    rules: {},
    statements: {
      all: [],
      named: () => {
        throw new Error('No statement is needed.');
      },
    },
  };
  const decode = objectDecoder(new Planner(scope).passthrough(query, [selectionSet]));
  const errors: FieldError[] = [];
  let data: unknown = null;
  try {
    data = decode(root, {
      arguments: new RequestArguments({}, { defaultPageSize: 20, maxPageSize: 100 }),
      errors,
    });
  } catch (error) {
    errors.push(error as FieldError);
  }
  return { data, errors: errors.map(({ path, cause }) => ({ path, message: (cause as Error).message })) };
}

describe('values that are missing or wrong', () => {
  test('make the same nulls and the same errors as in graphql-js, over 100 random answers', () => {
    let failed = 0;
    for (let seed = 0; seed < 100; seed += 1) {
      const random = seededRandom(`reader ${seed}`);
      const thing = (): unknown => randomThing(random, 3);
      const root = { thing: thing(), must: thing(), many: [thing(), thing()] };
      const expected = executeSync({ schema, document, rootValue: root });
      const { data, errors } = decodeWithOurs(root);
      expect(data).toEqual(JSON.parse(JSON.stringify(expected.data)));
      expect(errors).toEqual((expected.errors ?? []).map(({ path, message }) => ({ path, message })));
      if (errors.length > 0) failed += 1;
    }
    expect(failed).toBeGreaterThan(50);
  });
});
