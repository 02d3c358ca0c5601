import { expect, test } from 'vitest';
import { RequestArguments } from '../../src/graphql/request.ts';
import { pages, plannerOf } from '../support/compiler.ts';

const plan = plannerOf();

/** Decodes what the database may return for an operation's one root field; without its errors where there are none. */
function decode(query: string, raw: unknown): unknown {
  const [field] = plan(query);
  return field?.compiled().decode(raw, { arguments: new RequestArguments({}, pages), errors: [] });
}

test('an object has its keys in the order in which they are selected for its own type', () => {
  const query = '{ nodes(ids: ["a", "b"]) { ... on Medication { name } ... on Entity { id name } } }';
  const raw = ['Electrolyte', 'Medication'].map((label) => [label, 'id', 'name']);
  const [electrolyte, medication] = decode(query, raw) as [object, object];
  expect(Object.entries(electrolyte)).toEqual([
    ['id', 'id'],
    ['name', 'name'],
  ]);
  expect(Object.entries(medication)).toEqual([
    ['name', 'name'],
    ['id', 'id'],
  ]);
});

test('a materialized connection whose statement yields no row is empty', () => {
  const query = `{ causalChains(from: { ids: ["a"] }, to: { ids: ["b"] }) {
    truncated totalCount edges { node { length } } pageInfo { hasNextPage endCursor }
  } }`;
  expect(decode(query, [[], 0, false, null])).toEqual({
    truncated: false,
    totalCount: 0,
    edges: [],
    pageInfo: { hasNextPage: false, endCursor: null },
  });
});

test('fields that kinds share are compiled once for all of them, at each level', () => {
  const levels = 8;
  const query = `{ node(id: "a") { ${'... on Entity { __typename causes(first: 1) { edges { node { '.repeat(levels)} id ${'} } } }'.repeat(levels)} } }`;
  expect(decode(query, ['Condition', [[]]])).toEqual({ __typename: 'Condition', causes: { edges: [] } });
});

test('a label that no type of the field has is an error that names both', () => {
  expect(() => decode('{ node(id: "a") { __typename } }', ['Planet'])).toThrow(
    'Expected a label of a Node, but got Planet.',
  );
});
