// project: api
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCuratorApi } from '../access/curator-api.ts';
import { root, type TestApi } from '../support/api.ts';
import { compileRelay } from './compiler.ts';
import { connectionFragments, nodeFragments, nodeTypes } from './fragments.ts';

const contract = readFileSync(join(root, 'docs/contract/schema.graphql'), 'utf8');
const schema = buildSchema(contract);
const nodes = nodeFragments(schema);
const connections = connectionFragments(schema);
const texts = [...nodes, ...connections].map(({ text }) => text);

let api: TestApi;
/** What the Relay compiler made of the fragments, by name. */
let queries: Map<string, string>;
beforeAll(async () => {
  api = await openCuratorApi();
  ({ queries } = await compileRelay(contract, texts));
});
afterAll(() => api.app.stop());

async function ask<T>(query: string | undefined, variables: Record<string, unknown> = {}): Promise<T> {
  const { data, errors } = await api.query(query as string, variables);
  expect(errors).toBeUndefined();
  return data as T;
}

describe('the Relay compiler', () => {
  test('accepts a refetchable fragment on every Node and a page of every connection', async () => {
    expect(nodes.length).toBeGreaterThan(12);
    expect(connections.length).toBeGreaterThan(40);
    expect((await compileRelay(contract, texts)).output).not.toContain('ERROR');
    expect([...queries.keys()].toSorted()).toEqual(
      [...nodes, ...connections].map(({ queryName }) => queryName).toSorted(),
    );
  });

  test.for([
    ['a page that does not say whether more follow', '  hasNextPage: Boolean!', '  more: Boolean!'],
    ['a Node that cannot be fetched by its id', /\n {2}node\([^)]*\): Node/, '\n  thing(id: ID!): Node'],
    ['a type that is no Node', 'type Document implements Node', 'type Document'],
  ] as const)('would refuse %s', async ([, from, to]) => {
    const broken = contract.replace(from, to);
    expect(broken).not.toBe(contract);
    expect((await compileRelay(broken, texts)).output).toContain('ERROR');
  });
});

interface List<T> {
  edges: { node: T }[];
}
const nodesOf = <T>({ edges }: List<T>): T[] => edges.map(({ node }) => node);

/** Things of a type, with what is selected of each. */
async function some<T>(type: string, selection: string): Promise<T[]> {
  const page = (list: string): string => `list: ${list} { edges { node { ... on ${type} { ${selection} } } } }`;
  if (type === 'Evidence') {
    const { claims } = await ask<{ claims: List<{ list: List<T> }> }>(
      `{ claims(first: 1) { edges { node { ${page('evidence')} } } } }`,
    );
    return nodesOf(claims).flatMap(({ list }) => nodesOf(list));
  }
  const kind = type.replaceAll(/(?<=[a-z])[A-Z]/g, '_$&').toUpperCase();
  const lists = { Claim: 'claims(first: 100)', Document: 'documents', Entity: 'entities(first: 100)' };
  const { list } = await ask<{ list: List<T> }>(
    `{ ${page(lists[type as keyof typeof lists] ?? `entities(first: 100, filter: { kinds: [${kind}] })`)} }`,
  );
  return nodesOf(list);
}

describe('a Node is fetched again by its id', () => {
  test.for(nodes)('$type', async ({ type, queryName }) => {
    const things = await some<{ id: string }>(type, 'id');
    expect(things.length).toBeGreaterThan(0);
    for (const { id } of things.slice(0, 3)) {
      expect(await ask(queries.get(queryName), { id })).toEqual({ node: { __typename: type, id } });
      expect(api.statements).toEqual(['node']);
    }
  });

  test('all types together, in the order asked, with null for what does not exist', async () => {
    const things: { __typename: string; id: string }[] = [];
    for (const { name } of nodeTypes(schema)) things.push((await some<(typeof things)[0]>(name, '__typename id'))[0]!);
    const ids = [...things.map(({ id }) => id).toReversed(), 'no-such-thing', things[0]!.id];
    expect(await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids })).toEqual({
      nodes: [...things.toReversed(), null, things[0]],
    });
    expect(api.statements).toEqual(['nodes']);
  });
});

interface Page {
  edges: { cursor: string; node: object }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

/** How many rows the root's connections have without a library; the others have more than are read. */
const ofSeed: Record<string, number> = { sources: 0, proposals: 0, entityDrafts: 0, decisions: 0, releases: 1 };

/** The id of the thing of a type that has most rows in a connection, and their number. */
async function richest(type: string, field: string): Promise<{ id?: string; rows: number }> {
  if (type === 'Query') return { rows: ofSeed[field] ?? Infinity };
  const things = await some<{ id: string; it: { totalCount: number } }>(type, `id it: ${field} { totalCount }`);
  const [most] = things.toSorted((a, b) => b.it.totalCount - a.it.totalCount);
  return { id: most!.id, rows: most!.it.totalCount };
}

/** One of each type of connection, of the root and of a node: the pages of every single one are read in `tests/compiler/paging.test.ts`. */
const ofEachType = new Map(
  connections
    .toReversed()
    .map((one) => [`${one.connection} ${one.type === 'Query' ? 'of the root' : 'of a node'}`, one]),
);

describe('a connection is paged by the queries that Relay makes', () => {
  test.for([...ofEachType.values()])('$queryName', async ({ type, field, queryName }) => {
    const { id, rows } = await richest(type, field);
    const page = async (variables: Record<string, unknown>): Promise<Page> => {
      const none = { first: null, after: null, last: null, before: null };
      const data = await ask<Record<string, Page> & { node: Record<string, Page> }>(queries.get(queryName), {
        ...(id !== undefined && { id }),
        ...none,
        ...variables,
      });
      expect(api.statements).toHaveLength(1);
      return (id === undefined ? data : data.node)[field] as Page;
    };
    const whole = await page({ first: 3 });
    expect(whole.edges).toHaveLength(Math.min(rows, 3));

    const first = await page({ first: 1 });
    const firstCursor = whole.edges[0]?.cursor ?? null;
    expect(first.pageInfo).toEqual({
      hasNextPage: rows > 1,
      hasPreviousPage: false,
      startCursor: firstCursor,
      endCursor: firstCursor,
    });
    const second = await page({ first: 2, after: firstCursor });
    expect([...first.edges, ...second.edges]).toEqual(whole.edges);
    expect(second.pageInfo.hasNextPage).toBe(whole.pageInfo.hasNextPage);
    expect(second.pageInfo.hasPreviousPage).toBe(rows > 0);

    const back = await page({ last: 2, before: whole.pageInfo.endCursor });
    expect(back.edges).toEqual(whole.edges.slice(0, -1));
    expect(back.pageInfo.hasNextPage).toBe(rows > 0);
    expect(back.pageInfo.hasPreviousPage).toBe(false);

    const last = await page({ last: 1 });
    expect(last.edges).toHaveLength(Math.min(rows, 1));
    expect(last.pageInfo.hasNextPage).toBe(false);
    expect(last.pageInfo.hasPreviousPage).toBe(rows > 1);
  });
});
