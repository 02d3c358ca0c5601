import Cypher from '@neo4j/cypher-builder';
import type { GraphQLNamedType, GraphQLObjectType } from 'graphql';
import type { Compilation } from './compilation.ts';
import { decodeCursor, encodeCursor, type SignedPosition } from './cursor.ts';
import type { RowVariables } from './expression.ts';
import { conditionsOf } from './filter.ts';
import { isPresent, liesBeyond, orderBy, orderOf, positionOf, type Order } from './order.ts';
import { readPage, toConnection, type ConnectionAnswer, type ConnectionRows } from './page.ts';
import { fieldReader, placed, type Projection } from './projection.ts';
import { rawFieldReader } from './raw.ts';
import { objectReader, valueReader, type FieldReader, type Read } from './reader.ts';
import { readSelection, setsBelow, type SelectedField, type SelectedKey } from './selection.ts';
import { edgeTypesOf } from './storage.ts';

/** Where a connection's rows come from: clauses that bind `row`, to be followed by others. */
export interface RowSource {
  row: RowVariables;
  begin: (rest: Cypher.Clause) => Cypher.Clause;
}

/** How the fields of a row are projected; given by the compiler. */
export interface Projector {
  /** Gives the fields of a value of a concrete type their places. */
  fields: (
    compilation: Compilation,
    type: GraphQLObjectType,
    keys: SelectedKey[],
    row: RowVariables,
    places: Cypher.Expr[],
  ) => FieldReader[];
  value: (compilation: Compilation, type: GraphQLNamedType, fields: SelectedField[], row: RowVariables) => Projection;
}

/** A connection being compiled. */
export interface Connection {
  compilation: Compilation;
  /** The connection field as selected, with its paging, filter and order arguments. */
  selected: SelectedField;
  type: GraphQLObjectType;
  order: Order;
  keys: SelectedKey[];
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

/** A connection field with what is selected of it. Each request's page and cursors are checked, whatever is selected. */
export function connectionOf(
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
  const keys = readSelection(compilation, type, setsBelow(selected));
  return { compilation, selected, type, order, keys, parts: partsOf(keys), projector };
}

/**
 * Compiles a connection to the list of its rows, their total number and whether rows lie beyond the cursor; each only if selected.
 *
 * @param source gives the rows anew for each part that needs them
 */
export function connectionValue(
  compilation: Compilation,
  selected: SelectedField,
  type: GraphQLObjectType,
  source: () => RowSource,
  projector: Projector,
): Projection {
  const connection = connectionOf(compilation, selected, type, projector);
  const { parts } = connection;
  const page = parts.edges.length > 0 || parts.pageInfo ? rows(connection, source()) : null;
  const total = parts.totalCount ? new Cypher.Count(kept(connection, source())) : undefined;
  const start = startingCursor(connection);
  const before = (row: RowVariables): Cypher.Predicate => Cypher.not(keyset(connection, row, start as CursorName));
  const beyond = start ? new Cypher.Exists(kept(connection, source(), before)) : undefined;
  return {
    expression: listOf([page?.expression, total, beyond]),
    read: connectionReader(connection, page?.edges ?? []),
  };
}

/** A list with null for what is missing, which at the end is left out. */
function listOf(places: (Cypher.Expr | undefined)[]): Cypher.List {
  const last = places.findLastIndex((place) => place !== undefined);
  return new Cypher.List(places.slice(0, last + 1).map((place) => place ?? Cypher.Null));
}

/**
 * Reads a connection from what the database gives for it.
 *
 * @param parts readers of its edges and of its own fields, each out of the page
 */
export function connectionReader({ compilation, selected, type, keys }: Connection, parts: FieldReader[]): Read {
  const byKey = new Map(parts.map((part) => [part.key, part]));
  const read = objectReader(
    keys.map(
      (key) =>
        byKey.get(key.key) ?? fieldReader(key.key, selectedOf(key), rawFieldReader(compilation, type, selectedOf(key))),
    ),
  );
  return (raw, reading) =>
    read(toConnection(raw as ConnectionRows, readPage(reading.argumentsOf(selected), compilation.limits)), reading);
}

/** The cursor that the page starts from, where it must be known whether rows lie on its far side. */
export function startingCursor({ parts, selected }: Connection): CursorName | undefined {
  const cursor = selected.arguments['last'] == null ? 'after' : 'before';
  return parts.pageInfo && selected.arguments[cursor] != null ? cursor : undefined;
}

function partsOf(keys: SelectedKey[]): ConnectionParts {
  const named = (name: string): SelectedKey[] => keys.filter((key) => selectedOf(key).field.name === name);
  return {
    edges: named('edges'),
    pageInfo: named('pageInfo').length > 0,
    totalCount: named('totalCount').length > 0,
    own: keys.filter((key) => !commonFields.has(selectedOf(key).field.name)),
  };
}

/** Fields that every connection has. */
const commonFields = new Set(['edges', 'pageInfo', 'totalCount', '__typename']);

/** What a key stands for; the type of a connection, or of an edge, is concrete, so there is one. */
function selectedOf({ variants }: SelectedKey): SelectedField {
  return (variants[0] as SelectedKey['variants'][number]).selected;
}

function rows(connection: Connection, { row, begin }: RowSource): ProjectedRows {
  const { compilation, selected, order } = connection;
  const named = row.this instanceof Cypher.NamedVariable;
  const conditions = [
    ...conditionsOf(compilation, selected, row),
    ...withinCursors(connection, row),
    // Rows that are found from another row come from no index.
    ...(named ? isPresent(order, row) : []),
  ];
  const page = withRow(row, conditions);
  page.orderBy(...orderBy(order, row, isBackward(connection))).limit(pageLimit(connection));
  const chosen = named ? renamed(row) : { rename: undefined, row };
  const { expression, edges } = rowItem(connection, chosen.row);
  const chain = Cypher.utils.concat(page, chosen.rename, new Cypher.Return([expression, 'item']));
  return { expression: new Cypher.Collect(begin(chain)), edges };
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

/** Rows, or one of them, as the database gives them, and readers of the edges out of the page. */
export interface ProjectedRows {
  expression: Cypher.Expr;
  edges: FieldReader[];
}

/** A row of the page: its edge for every key that selects edges, then for `pageInfo` its position. */
export function rowItem(connection: Connection, row: RowVariables): ProjectedRows {
  const { parts, order, type } = connection;
  const places: Cypher.Expr[] = [];
  const edges = parts.edges.map((key) => {
    const selected = selectedOf(key);
    const edge = placed(places, edgeValue(connection, selected, row));
    const read = valueReader(selected.field.type, edge, `${type.name}.edges`);
    return fieldReader(key.key, selected, (page, reading) => read((page as ConnectionAnswer).rows, reading));
  });
  if (parts.pageInfo) places.push(positionOf(order, row));
  return { expression: new Cypher.List(places), edges };
}

function edgeValue(connection: Connection, edge: SelectedField, row: RowVariables): Projection {
  const { compilation, type, projector } = connection;
  const types = edgeTypesOf(type);
  const places: Cypher.Expr[] = [];
  const fields = readSelection(compilation, types.edge, setsBelow(edge)).flatMap((key) => {
    const special = relayField(connection, selectedOf(key), row);
    if (!special) return projector.fields(compilation, types.edge, [key], row, places);
    return [fieldReader(key.key, selectedOf(key), placed(places, special))];
  });
  return { expression: new Cypher.List(places), read: objectReader(fields) };
}

/** The fields that every edge has (Relay Cursor Connections, section 3.1); null for others. */
function relayField(
  { compilation, type, order, projector }: Connection,
  selected: SelectedField,
  row: RowVariables,
): Projection | null {
  const { name } = selected.field;
  if (name === 'cursor') {
    return { expression: positionOf(order, row), read: (raw) => encodeCursor(raw as SignedPosition) };
  }
  if (name !== 'node') return null;
  const types = edgeTypesOf(type);
  const { expression, read } = projector.value(compilation, types.node, [selected], { this: row.node, node: row.node });
  return { expression, read: valueReader(selected.field.type, read, `${types.edge.name}.node`) };
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
