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
export interface Connection {
  compilation: Compilation;
  /** The connection field as selected, with its paging, filter and order arguments. */
  selected: SelectedField;
  type: GraphQLObjectType;
  order: Order;
  parts: ConnectionParts;
  projector: Projector;
}

/** What of a connection is selected. */
interface ConnectionParts {
  edges: SelectedKey[];
  pageInfo: boolean;
  totalCount: boolean;
  /** Fields besides those that every connection has. */
  own: SelectedKey[];
}

type CursorName = 'after' | 'before';

/** Reads a connection field's selection, and has each request's page and cursors checked, whatever is selected. */
export function readConnection(
  compilation: Compilation,
  selected: SelectedField,
  type: GraphQLObjectType,
  projector: Projector,
): Connection {
  compilation.subqueries.add();
  const order = orderOf(compilation.schema, selected, type);
  compilation.parameters.check(selected, (args) => {
    readPage(args, compilation.limits);
    const { after, before } = args as { after?: string | null; before?: string | null };
    for (const cursor of [after, before]) if (cursor != null) decodeCursor(cursor, order);
  });
  return {
    compilation,
    selected,
    type,
    order,
    parts: selectedParts(compilation, selected, type),
    projector,
  };
}

/**
 * Compiles a connection to a map of its rows, their total number and whether rows lie beyond the cursor; each only if selected.
 *
 * @param source gives the rows anew for each part that needs them
 */
export function connectionValue(
  compilation: Compilation,
  selected: SelectedField,
  type: GraphQLObjectType,
  source: () => RowSource,
  projector: Projector,
): Cypher.Expr {
  const connection = readConnection(compilation, selected, type, projector);
  const { parts } = connection;
  const value = new Cypher.Map();
  if (parts.edges.length > 0 || parts.pageInfo) value.set('rows', rows(connection, source()));
  if (parts.totalCount) value.set('total', new Cypher.Count(kept(connection, source())));
  const start = startingCursor(connection);
  if (start) {
    const before = (row: RowVariables): Cypher.Predicate => Cypher.not(keyset(connection, row, start));
    value.set('beyond', new Cypher.Exists(kept(connection, source(), before)));
  }
  return value;
}

/** The cursor that the page starts from, where it must be known whether rows lie on its far side. */
export function startingCursor({ parts, selected }: Connection): CursorName | undefined {
  const cursor = selected.arguments['last'] == null ? 'after' : 'before';
  return parts.pageInfo && selected.arguments[cursor] != null ? cursor : undefined;
}

function selectedParts(compilation: Compilation, selected: SelectedField, type: GraphQLObjectType): ConnectionParts {
  const keys = readSelection(compilation, type, setsBelow(selected));
  return {
    edges: keys.filter((key) => fieldName(key) === 'edges'),
    pageInfo: keys.some((key) => fieldName(key) === 'pageInfo'),
    totalCount: keys.some((key) => fieldName(key) === 'totalCount'),
    own: keys.filter((key) => !commonFields.has(fieldName(key))),
  };
}

/** Fields that every connection has. */
const commonFields = new Set(['edges', 'pageInfo', 'totalCount']);

/** The field that a key stands for; a connection's type is concrete, so there is one. */
function fieldName({ variants }: SelectedKey): string {
  return variants[0]?.selected.field.name ?? '';
}

function rows(connection: Connection, { row, begin }: RowSource): Cypher.Collect {
  const { compilation, selected, order } = connection;
  const conditions = [
    ...conditionsOf(compilation, selected, row),
    ...withinCursors(connection, row),
    ...isPresent(order, row),
  ];
  const page = withRow(row, conditions);
  page.orderBy(...orderBy(order, row, isBackward(connection))).limit(pageLimit(connection));
  const { rename, row: chosen } = renamed(row);
  const item = rowItem(connection, chosen);
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

export function isBackward({ selected }: Connection): boolean {
  return selected.arguments['last'] != null;
}

/** The conditions of lying after and before the cursors that are given. */
export function withinCursors(connection: Connection, row: RowVariables): Cypher.Predicate[] {
  const given = (['after', 'before'] as const).filter((name) => connection.selected.arguments[name] != null);
  return given.map((name) => keyset(connection, row, name));
}

/** How many rows to fetch: one more than the page holds shows whether others follow. */
export function pageLimit({ compilation, selected, parts }: Connection): Cypher.Param {
  return compilation.parameters.add(
    selected,
    (args) => readPage(args, compilation.limits).size + (parts.pageInfo ? 1 : 0),
  );
}

/** A row of the page: its edge under every key that selects it and, for `pageInfo`, its position. */
export function rowItem(connection: Connection, row: RowVariables): Cypher.Map {
  const { parts, order } = connection;
  const byKey = parts.edges.flatMap(({ key, variants }) =>
    variants.map(({ selected: edge }) => [key, edgeValue(connection, edge, row)] as const),
  );
  const item = new Cypher.Map({ edges: new Cypher.Map(Object.fromEntries(byKey)) });
  if (parts.pageInfo) item.set('position', positionOf(order, row));
  return item;
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

/** The condition of lying strictly beyond a cursor, on the side that it names. */
export function keyset(
  { compilation, selected, order }: Connection,
  row: RowVariables,
  cursor: CursorName,
): Cypher.Predicate {
  const position = compilation.parameters.add(selected, (args) => decodeCursor(String(args[cursor]), order));
  return liesBeyond(order, row, position, cursor);
}
