import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import type { Principal } from '../../src/access/roles.ts';
import { Compiler } from '../../src/compiler/compiler.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { createExecutor } from '../../src/graphql/execute.ts';
import { root } from '../support/api.ts';

/** The API has no mutations; this schema has root fields of both types over the same statements. */
const schema = buildSchema(`
  ${readFileSync(join(root, 'schema/directives.graphql'), 'utf8')}
  enum PredicateGroup { CAUSAL }
  enum Direction { INCOMING OUTGOING BOTH }
  type Thing @projected(from: NODE, label: "Thing") {
    id: ID!
    next: Thing @relationship(type: "NEXT", direction: OUTGOING)
    things(first: Int): ThingConnection! @relationship(type: "NEXT", direction: OUTGOING)
  }
  type ThingConnection @ordered(by: ["this.id ASC"]) { edges: [ThingEdge!]! totalCount: Int! }
  type ThingEdge { node: Thing! }
  type Query {
    thing(id: ID!): Thing @cypher(file: "entity")
    must(id: ID!): Thing! @cypher(file: "entity")
  }
  type Mutation {
    thing(id: ID!): Thing @cypher(file: "entity")
    must(id: ID!): Thing! @cypher(file: "entity")
  }
`);
const compiler = new Compiler({ schema, statements: loadStatements(join(root, 'cypher')), rules: {} });
const signal = new AbortController().signal;

/** Executes an operation, each of whose statements ends some turns of the event loop after its begin; `bad` fails. */
async function execute(query: string, principal: Principal = { name: 'curator', role: 'curator' }) {
  const events: string[] = [];
  const read = async (_statement: unknown, { id }: Record<string, unknown>): Promise<Record<string, unknown>[]> => {
    events.push(`begin ${String(id)}`);
    for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    events.push(`end ${String(id)}`);
    if (id === 'bad') throw new Error('This statement fails.');
    return [{ value: [id] }];
  };
  const executor = createExecutor({
    compiler,
    pages: { defaultPageSize: 20, maxPageSize: 100 },
    argumentRules: {},
    graph: { read: read as Graph['read'] },
    curation: { run: async () => ({}) as never },
    limiter: { admit: (_task, run) => run() },
  });
  const document = parse(query);
  const operation = getOperationAST(document) ?? undefined;
  const request = { schema, document, operation, variables: {}, signal };
  return { ...(await executor(request, principal)), events };
}

const fields = 'one: thing(id: "1") { id } two: thing(id: "2") { id }';

test('the root fields of a query run at the same time', async () => {
  const { data, events } = await execute(`query { ${fields} }`);
  expect(data).toEqual({ one: { id: '1' }, two: { id: '2' } });
  expect(events).toEqual(['begin 1', 'begin 2', 'end 1', 'end 2']);
});

test.for<[who: string, principal: Principal, code: string, status: number]>([
  ['a client without a token', { name: null, role: 'reader' }, 'UNAUTHENTICATED', 401],
  ['a reader', { name: 'reader', role: 'reader' }, 'FORBIDDEN', 403],
])('a mutation is refused to %s', async ([, principal, code, status]) => {
  const { data, errors, events } = await execute(`mutation { ${fields} }`, principal);
  expect(data).toBeUndefined();
  expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code, http: { status } }]);
  expect(events).toEqual([]);
  expect((await execute(`query { ${fields} }`, principal)).errors).toBeUndefined();
});

test('the root fields of a mutation run one after another', async () => {
  const { data, events } = await execute(`mutation { ${fields} }`);
  expect(data).toEqual({ one: { id: '1' }, two: { id: '2' } });
  expect(events).toEqual(['begin 1', 'end 1', 'begin 2', 'end 2']);
});

test('a field that fails and may be null is null, and the mutation goes on', async () => {
  const { data, errors, events } = await execute(
    'mutation { one: thing(id: "bad") { id } two: thing(id: "2") { id } }',
  );
  expect(data).toEqual({ one: null, two: { id: '2' } });
  expect(errors?.map(({ path }) => path)).toEqual([['one']]);
  expect(events).toEqual(['begin bad', 'end bad', 'begin 2', 'end 2']);
});

test('after a field that fails and may not be null nothing more is changed', async () => {
  const { data, errors, events } = await execute('mutation { one: must(id: "bad") { id } two: thing(id: "2") { id } }');
  expect(data).toBeNull();
  expect(errors?.map(({ path }) => path)).toEqual([['one']]);
  expect(events).toEqual(['begin bad', 'end bad']);
});

const repeat = (count: number, text: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => text(n)).join(' ');
const nest = (count: number, open: string, inside: string, close: string): string =>
  `${open.repeat(count)} ${inside} ${close.repeat(count)}`;

describe.for(['query', 'mutation'])('a %s is refused before anything is run where it has', (type) => {
  test.for<[what: string, selection: string, code: string]>([
    ['too many root fields', repeat(11, (n) => `f${n}: thing(id: "${n}") { id }`), 'QUERY_TOO_COSTLY'],
    ['too many aliases', `thing(id: "1") { ${repeat(101, (n) => `a${n}: id`)} }`, 'QUERY_TOO_COSTLY'],
    ['too many objects', `thing(id: "1") { ${repeat(100, (n) => `a${n}: next { next { id } }`)} }`, 'QUERY_TOO_COSTLY'],
    ['too many levels', `thing(id: "1") { ${nest(11, 'next {', 'id', '}')} }`, 'QUERY_TOO_DEEP'],
    [
      'too many rows',
      `thing(id: "1") { ${nest(3, 'things(first: 100) { edges { node {', 'id', '} } }')} }`,
      'QUERY_TOO_COSTLY',
    ],
  ])('%s', async ([, selection, code]) => {
    const { data, errors, events } = await execute(`${type} { ${selection} }`);
    expect(data).toBeUndefined();
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual([code]);
    expect(events).toEqual([]);
  });
});
