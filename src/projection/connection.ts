import Cypher from '@neo4j/cypher-builder';
import type { GraphQLNamedType, GraphQLObjectType } from 'graphql';
import type { Compilation } from './compilation.ts';
import { decodeCursor } from './cursor.ts';
import type { RowVariables } from './expression.ts';
import { conditionsOf } from './filter.ts';
import { isPresent, liesBeyond, orderBy, orderOf, positionOf, type Order } from './order.ts';
import { readPage } from './page.ts';
import { readSelection, setsBelow, type SelectedField, type SelectedKey } from './selection.ts';
import { edgeTypesOf } from './storage.ts';

/** Where a connection's rows come from: clauses that bind `row`, to be followed by others. */
export interface RowSource {
  row: RowVariables;
  begin: (rest: Cypher.Clause) => Cypher.Clause;
}

/** How the fields of a row are projected; given by the compiler. */
export interface Projector {
  fields: (compilation: Compilation, keys: SelectedKey[], row: RowVariables) => Record<string, Cypher.Expr>;
  value: (compilation: Compilation, type: GraphQLNamedType, fields: SelectedField[], row: RowVariables) => Cypher.Expr;
}

/** A connection being compiled. */
interface Connection {
  /** At the level of the connection's rows. */
  compilation: Compilation;
  /** The connection field as selected, with its paging, filter and order arguments. */
  selected: SelectedField;
  type: GraphQLObjectType;
  order: Order;
  projector: Projector;
}

type CursorName = 'after' | 'before';

/**
 * Compiles a connection to a map of its rows, their total number and whether rows lie beyond the cursor; each only if selected.
 *
 * @param source gives the rows anew for each part that needs them
 */
export function connectionValue(
  outer: Compilation,
  selected: SelectedField,
  type: GraphQLObjectType,
  source: () => RowSource,
  projector: Projector,
): Cypher.Expr {
  const size = (args: Record<string, unknown>): number => readPage(args, outer.limits).size;
  const compilation = { ...outer, level: outer.cost.insideList(outer.level, { selected, size }) };
  const connection = { compilation, selected, type, order: orderOf(outer.schema, selected, type), projector };
  const parts = selectedParts(connection);
  const value = new Cypher.Map();
  if (parts.edges.length > 0 || parts.pageInfo) {
    value.set('rows', rows(connection, source(), parts.edges, parts.pageInfo));
  }
  if (parts.totalCount) value.set('total', new Cypher.Count(kept(connection, source())));
  const cursor = selected.arguments['last'] == null ? 'after' : 'before';
  if (parts.pageInfo && selected.arguments[cursor] != null) {
    value.set(
      'beyond',
      new Cypher.Exists(kept(connection, source(), (row) => Cypher.not(keyset(connection, row, cursor)))),
    );
  }
  return value;
}

function selectedParts({ compilation, selected, type }: Connection) {
  const keys = readSelection(compilation, type, setsBelow(selected));
  const chosen = (name: string): SelectedKey[] =>
    keys.filter(({ variants }) => variants[0]?.selected.field.name === name);
  return {
    edges: chosen('edges'),
    pageInfo: chosen('pageInfo').length > 0,
    totalCount: chosen('totalCount').length > 0,
  };
}

/** The page: each row with its edge under every key that selects it and, for `pageInfo`, its position. */
function rows(
  connection: Connection,
  { row, begin }: RowSource,
  edges: SelectedKey[],
  pageInfo: boolean,
): Cypher.Collect {
  const { compilation, selected, order } = connection;
  const backward = selected.arguments['last'] != null;
  const cursors = (['after', 'before'] as const).filter((name) => selected.arguments[name] != null);
  const conditions = [
    ...conditionsOf(compilation, selected, row),
    ...cursors.map((name) => keyset(connection, row, name)),
    ...isPresent(order, row),
  ];
  const { rename, row: chosen } = renamed(row);
  // One row more than the page holds shows whether others follow.
  const limit = compilation.parameters.add(
    selected,
    (args) => readPage(args, compilation.limits).size + (pageInfo ? 1 : 0),
  );
  const byKey = edges.flatMap(({ key, variants }) =>
    variants.map(({ selected: edge }) => [key, edgeValue(connection, edge, chosen)] as const),
  );
  const item = new Cypher.Map({ edges: new Cypher.Map(Object.fromEntries(byKey)) });
  if (pageInfo) item.set('position', positionOf(order, chosen));
  const page = withRow(row, conditions);
  page.orderBy(...orderBy(order, row, backward)).limit(limit);
  return new Cypher.Collect(begin(Cypher.utils.concat(page, rename, new Cypher.Return([item, 'item']))));
}

/**
 * Gives a row a name of its own, since that of its statement may stand in a statement below, where it must not be shadowed. Rows
 * must have been filtered and ordered before: through a new name Neo4j sees no index.
 */
export function renamed(row: RowVariables): { rename: Cypher.With; row: RowVariables } {
  const self = new Cypher.Variable();
  if (row.this === row.node) return { rename: new Cypher.With([row.this, self]), row: { this: self, node: self } };
  const node = new Cypher.Variable();
  return { rename: new Cypher.With([row.this, self], [row.node, node]), row: { this: self, node } };
}

function edgeValue({ compilation, type, order, projector }: Connection, edge: SelectedField, row: RowVariables) {
  const types = edgeTypesOf(type);
  const node = { this: row.node, node: row.node };
  const value = new Cypher.Map();
  for (const selectedKey of readSelection(compilation, types.edge, setsBelow(edge))) {
    const selected = selectedKey.variants[0]?.selected;
    if (selected?.field.name === 'cursor') value.set(selectedKey.key, positionOf(order, row));
    else if (selected?.field.name === 'node') {
      value.set(selectedKey.key, projector.value(compilation, types.node, [selected], node));
    } else value.set(projector.fields(compilation, [selectedKey], row));
  }
  return value;
}

function withRow(row: RowVariables, conditions: Cypher.Predicate[]): Cypher.With {
  const clause = row.this === row.node ? new Cypher.With(row.this) : new Cypher.With(row.this, row.node);
  return conditions.length > 0 ? clause.where(Cypher.and(...conditions)) : clause;
}

/** All rows that the filter keeps, whatever the page. */
function kept(
  { compilation, selected }: Connection,
  { row, begin }: RowSource,
  further?: (row: RowVariables) => Cypher.Predicate,
): Cypher.Clause {
  const conditions = [...conditionsOf(compilation, selected, row), ...(further ? [further(row)] : [])];
  return begin(Cypher.utils.concat(withRow(row, conditions), new Cypher.Return(row.this)));
}

function keyset({ compilation, selected, order }: Connection, row: RowVariables, cursor: CursorName): Cypher.Predicate {
  const position = compilation.parameters.add(selected, (args) => decodeCursor(String(args[cursor]), order));
  return liesBeyond(order, row, position, cursor);
}
