// project: api
import { buildSchema } from 'graphql';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSdl } from '../../src/graphql/api-schema.ts';
import { openApi, root, type TestApi } from '../support/api.ts';
import {
  conditionsOf,
  defaultOrderOf,
  findConnections,
  givenArguments,
  ofLibrary,
  ordersOf,
  pageQuery,
  sampleParents,
  type ConnectionField,
} from '../support/connections.ts';
import { sortedBy } from '../support/order.ts';
import { below, pick, seededRandom } from '../support/random.ts';
import { openRawDriver, readRawGraph, type RawGraph } from '../support/raw-graph.ts';
import { rowModels, type RowModel } from '../support/row-models.ts';

/** `PAGING_SEED=any-word npx vitest run tests/compiler/paging.test.ts` draws other parents, filters and page sizes. */
const seed = process.env['PAGING_SEED'] ?? '1';

/**
 * `PAGING_ORDERS=all` tries every order of every connection, which takes minutes, since each has statements of its own to be planned.
 * Without it the orders are dealt out among the connections with the same kind of rows, so that each order is met.
 */
const everyOrder = process.env['PAGING_ORDERS'] === 'all';

const schema = buildSchema(readSdl(join(root, 'schema')));
/**
 * What a search finds does not follow from the graph alone (`tests/search/` follows its pages), and an origin's length from all arguments
 * together (`tests/compiler/origins.test.ts`).
 */
const connections = findConnections(schema)
  .filter(({ rows }) => !ofLibrary.has(rows) && rows !== 'Release')
  .filter(({ path }) => path !== 'Query.search' && path !== 'Query.causalOrigins')
  .map((connection) => [connection.path, connection] as const);

let api: TestApi;
let driver: Driver;
let graph: RawGraph;
let models: Record<string, RowModel<never>>;
beforeAll(async () => {
  api = await openApi();
  driver = openRawDriver();
  graph = await readRawGraph(driver);
  models = rowModels(graph);
});
afterAll(async () => {
  await driver.close();
  await api.app.stop();
});

test('the walk finds the connections that the API is known for', () => {
  expect(connections.map(([path]) => path)).toEqual(
    expect.arrayContaining([
      'Query.entities',
      'Query.causalChains',
      'Entity.causes',
      'Claim.evidence',
      'Document.claims',
    ]),
  );
});

describe('pages are slices of the whole set in its order, forwards and backwards', () => {
  test.for(connections)(`%s, seed ${seed}`, async ([path, connection]) => {
    const model = modelOf(connection);
    const parents = sampleParents(schema, connection, graph);
    for (const [index, { orderBy, dealt }] of trialsOf(connection).entries()) {
      const random = seededRandom(`${seed} ${path} ${index}`);
      const { id, rows } = pick(parents.slice(0, 3), random) as { id: string | null; rows: never[] };
      const { args, keeps } = drawConditions(connection, model, rows, dealt, random);
      const whole = sortedBy(rows.filter(keeps), termsOf(connection, model, orderBy)).map(model.keyOf);
      const leftOut = orderBy === defaultOrderOf(connection) && random() < 0.5;
      const variables = {
        ...(id !== null && { id }),
        ...givenArguments[path],
        ...args,
        ...(orderBy && !leftOut && { orderBy }),
      };
      const { read, expected } = await followPages(
        pageQuery(schema, connection, model.selection),
        variables,
        whole,
        random,
      );
      expect(read).toEqual(expected);
    }
  });
});

/** An order to try, and the conditions that must be among those that are drawn; without any there are none but those always needed. */
interface Trial {
  orderBy: string;
  dealt: string[];
}

/** Orders and conditions are dealt out in turn among the connections with the same kind of rows, so that each is tried. */
function trialsOf(connection: ConnectionField): Trial[] {
  const peers = connections.filter(([, { rows }]) => rows === connection.rows).map(([path]) => path);
  const orders = ordersOf(connection);
  const share = everyOrder ? orders.length : Math.ceil(orders.length / peers.length);
  const names = conditionsOf(connection).flatMap(({ name, required }) => (required ? [] : [name]));
  // In twos, since each set of them is a statement of its own.
  const pairs = Array.from({ length: Math.ceil(names.length / 2) }, (_, index) =>
    names.slice(2 * index, 2 * index + 2),
  );
  const conditions = [[], ...pairs];
  const count = Math.max(Math.min(share, orders.length), Math.ceil(conditions.length / peers.length));
  const start = peers.indexOf(connection.path) * count;
  return Array.from({ length: count }, (_, index) => ({
    orderBy: orders[(start + index) % orders.length]!,
    dealt: conditions[(start + index) % conditions.length]!,
  }));
}

function modelOf({ path, rows }: ConnectionField): RowModel<never> {
  const model = models[rows];
  if (!model) throw new Error(`${path} has rows that have no model; add it to tests/support/row-models.ts.`);
  return model;
}

function termsOf({ path }: ConnectionField, { orders }: RowModel<never>, orderBy: string) {
  const terms = orders[orderBy];
  if (!terms) throw new Error(`${path} can be ordered by ${orderBy}; say how in tests/support/row-models.ts.`);
  return terms;
}

/** Draws values for the conditions that must be given, for those dealt and perhaps another; mostly such that one row passes them all. */
function drawConditions(
  connection: ConnectionField,
  { filters }: RowModel<never>,
  rows: never[],
  dealt: string[],
  random: () => number,
): { args: Record<string, unknown>; keeps: (row: never) => boolean } {
  const conditions = conditionsOf(connection).map((condition) => {
    const filter = filters[condition.name.replace('filter.', '')];
    if (!filter)
      throw new Error(`${connection.path} takes ${condition.name}; model it in tests/support/row-models.ts.`);
    return { ...condition, filter };
  });
  const optional = conditions.filter(({ required }) => !required);
  const chosen = [
    ...conditions.filter(({ name, required }) => required || dealt.includes(name)),
    ...Array.from({ length: dealt.length > 0 ? below(2, random) : 0 }, () => pick(optional, random)),
  ];
  const passing = rows.length > 0 ? pick(rows, random) : undefined;
  const drawn = (passing ? chosen : []).map(({ name, filter }) => ({
    name,
    filter,
    value: filter.draw(random() < 0.9 ? passing! : pick(rows, random), random),
  }));
  const values = new Map(drawn.map((condition) => [condition.name, condition]));
  const args: Record<string, unknown> = {};
  for (const { name, value } of values.values()) {
    if (name.startsWith('filter.')) args['filter'] = { ...(args['filter'] as object), [name.slice(7)]: value };
    else args[name] = value;
  }
  return { args, keeps: (row) => [...values.values()].every(({ filter, value }) => filter.keeps(row, value)) };
}

interface Page {
  totalCount?: number;
  edges: { cursor: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

/**
 * Reads all pages, of random sizes, from either end.
 *
 * @param whole the keys of all rows, in their order
 * @returns each page as read, with the variables it was asked with, and as the slice of the whole set that it must be
 */
async function followPages(
  query: string,
  variables: Record<string, unknown>,
  whole: unknown[],
  random: () => number,
): Promise<{ read: unknown[]; expected: unknown[] }> {
  const read: unknown[] = [];
  const expected: unknown[] = [];
  for (const [size, cursor] of [
    ['first', 'after'],
    ['last', 'before'],
  ] as const) {
    let [start, end] = size === 'first' ? [0, 0] : [whole.length, whole.length];
    let at: string | null = null;
    do {
      const rows = 1 + below(Math.min(100, whole.length / 2 + 1), random);
      [start, end] = size === 'first' ? [end, Math.min(end + rows, whole.length)] : [Math.max(start - rows, 0), start];
      // Only now and then with a cursor, since each text of a statement must be planned.
      const count = at === null || random() < 0.1;
      const given = { ...variables, count, [size]: rows, ...(at !== null && { [cursor]: at }) };
      const page = await readPage(query, given);
      read.push({ given, page });
      expected.push({
        given,
        page: { ...(count && { totalCount: whole.length }), ...sliceOf(whole, start, end, page) },
      });
      at = (size === 'first' ? page?.pageInfo.endCursor : page?.pageInfo.startCursor) ?? null;
    } while (size === 'first' ? end < whole.length : start > 0);
  }
  return { read, expected };
}

/** The page from `start` to before `end`; its cursors are whatever the edges say. */
function sliceOf(whole: unknown[], start: number, end: number, page: Page | undefined): object {
  const cursors = page?.edges.map(({ cursor }) => cursor) ?? [];
  return {
    pageInfo: {
      hasPreviousPage: start > 0,
      hasNextPage: end < whole.length,
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    },
    edges: whole.slice(start, end).map((key, index) => ({ cursor: cursors[index], ...(key as object) })),
  };
}

async function readPage(query: string, variables: Record<string, unknown>): Promise<Page | undefined> {
  const { data, errors } = await api.query(query, variables);
  expect({ errors, statements: api.statements.length }).toEqual({ errors: undefined, statements: 1 });
  const { page, parent } = data as { page?: Page; parent?: { page: Page } | null };
  return page ?? parent?.page;
}
