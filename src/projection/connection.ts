import Cypher from '@neo4j/cypher-builder';
import type { GraphQLNamedType, GraphQLObjectType } from 'graphql';
import type { Compilation } from './compile.ts';
import { decodeCursor } from './cursor.ts';
import type { RowVariables } from './expression.ts';
import { conditionsOf } from './filter.ts';
import { liesBeyond, orderBy, orderOf, positionOf, type Order } from './order.ts';
import { readPage } from './page.ts';
import { readSelection, setsBelow, type SelectedField, type SelectedKey } from './selection.ts';
import { edgeTypesOf } from './storage.ts';

/** Where a connection's rows come from: clauses that bind `row`, to be followed by others. */
export interface RowSource {
  row: RowVariables;
  begin: (rest: Cypher.Clause) => Cypher.Clause;
}

/** Where a connection is read from. */
interface ConnectionSource {
  /** Gives the rows anew for each part that needs them. */
  rows: () => RowSource;
  /** What the connection's own fields, such as `truncated`, are read from. */
  whole?: RowVariables;
}

/** How the fields of a row are projected; given by the compiler. */
export interface Projector {
  fields: (compilation: Compilation, keys: SelectedKey[], row: RowVariables) => Record<string, Cypher.Expr>;
  value: (compilation: Compilation, type: GraphQLNamedType, fields: SelectedField[], row: RowVariables) => Cypher.Expr;
}

/** A connection being compiled. */
interface Connection {
  compilation: Compilation;
  /** The connection field as selected, with its paging, filter and order arguments. */
  selected: SelectedField;
  type: GraphQLObjectType;
  order: Order;
  projector: Projector;
}

type CursorName = 'after' | 'before';

/**
 * Compiles a connection to a map of its rows, their total number, whether rows lie beyond the cursor, and fields of its own; each
 * only if selected.
 */
export function connectionValue(
  compilation: Compilation,
  selected: SelectedField,
  type: GraphQLObjectType,
  source: ConnectionSource,
  projector: Projector,
): Cypher.Expr {
  compilation.subqueries.add();
  compilation.parameters.check(selected, (args) => readPage(args, compilation.limits));
  const connection = { compilation, selected, type, order: orderOf(compilation.schema, selected, type), projector };
  const parts = selectedParts(connection);
  const value = new Cypher.Map();
  if (parts.edges.length > 0 || parts.pageInfo) {
    value.set('rows', rows(connection, source.rows(), parts.edges, parts.pageInfo));
  }
  if (parts.totalCount) value.set('total', new Cypher.Count(kept(connection, source.rows())));
  const cursor = selected.arguments['last'] == null ? 'after' : 'before';
  if (parts.pageInfo && selected.arguments[cursor] != null) {
    value.set(
      'beyond',
      new Cypher.Exists(kept(connection, source.rows(), (row) => Cypher.not(keyset(connection, row, cursor)))),
    );
  }
  if (source.whole && parts.own.length > 0) {
    value.set('own', new Cypher.Map(projector.fields(compilation, parts.own, source.whole)));
  }
  return value;
}

function selectedParts({ compilation, selected, type }: Connection) {
  const keys = readSelection(compilation, type, setsBelow(selected));
  const named = ({ variants }: SelectedKey): string | undefined => variants[0]?.selected.field.name;
  return {
    edges: keys.filter((key) => named(key) === 'edges'),
    pageInfo: keys.some((key) => named(key) === 'pageInfo'),
    totalCount: keys.some((key) => named(key) === 'totalCount'),
    own: keys.filter((key) => !['edges', 'pageInfo', 'totalCount'].includes(named(key) ?? '')),
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
  ];
  // One row more than the page holds shows whether others follow.
  const limit = compilation.parameters.add(
    selected,
    (args) => readPage(args, compilation.limits).size + (pageInfo ? 1 : 0),
  );
  const byKey = edges.flatMap(({ key, variants }) =>
    variants.map(({ selected: edge }) => [key, edgeValue(connection, edge, row)] as const),
  );
  const item = new Cypher.Map({ edges: new Cypher.Map(Object.fromEntries(byKey)) });
  if (pageInfo) item.set('position', positionOf(order, row));
  const page = withRow(row, conditions);
  page.orderBy(...orderBy(order, row, backward)).limit(limit);
  return new Cypher.Collect(begin(Cypher.utils.concat(page, new Cypher.Return([item, 'item']))));
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
