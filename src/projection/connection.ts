import Cypher from '@neo4j/cypher-builder';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql';
import type { Compilation } from './compile.ts';
import { decodeCursor, orderSignature } from './cursor.ts';
import { fillTemplate, type RowVariables } from './expression.ts';
import { positionKey, readPage } from './page.ts';
import { readSelection, setsBelow, type SelectedField, type SelectedKey } from './selection.ts';
import { edgeTypesOf, orderOf, storageOf, type OrderTerm } from './storage.ts';

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

/**
 * Compiles a connection to a map of its rows, their total number and whether rows lie beyond the cursor; each only if selected.
 *
 * @param selected the connection field as selected, with its paging, filter and order arguments
 * @param type the connection's type
 * @param source gives the rows anew for each part that needs them
 */
export function connectionValue(
  compilation: Compilation,
  selected: SelectedField,
  type: GraphQLObjectType,
  source: () => RowSource,
  projector: Projector,
): Cypher.Expr {
  const keys = readSelection(compilation, type, setsBelow(selected));
  const chosen = (name: string): SelectedKey[] =>
    keys.filter(({ variants }) => variants[0]?.selected.field.name === name);
  const [edges, pageInfo, totalCount] = [chosen('edges'), chosen('pageInfo'), chosen('totalCount')];
  const order = connectionOrder(compilation, selected, type);
  const value = new Cypher.Map();
  if (edges.length + pageInfo.length > 0) {
    value.set('rows', rows(compilation, selected, type, source(), order, edges, pageInfo.length > 0, projector));
  }
  if (totalCount.length > 0) {
    const { row, begin } = source();
    value.set('total', new Cypher.Count(begin(kept(row, filters(compilation, selected, row)))));
  }
  const cursor = selected.arguments['last'] == null ? 'after' : 'before';
  if (pageInfo.length > 0 && selected.arguments[cursor] != null) {
    const { row, begin } = source();
    const beyond = Cypher.not(keyset(compilation, selected, row, order, cursor));
    value.set('beyond', new Cypher.Exists(begin(kept(row, [...filters(compilation, selected, row), beyond]))));
  }
  return value;
}

function connectionOrder(
  { schema }: Compilation,
  { field, arguments: args }: SelectedField,
  type: GraphQLObjectType,
): OrderTerm[] {
  const orders = getNamedType(field.args.find(({ name }) => name === 'orderBy')?.type);
  return orderOf(schema, type, isEnumType(orders) ? orders : undefined, args['orderBy']);
}

function rows(
  compilation: Compilation,
  selected: SelectedField,
  type: GraphQLObjectType,
  { row, begin }: RowSource,
  order: OrderTerm[],
  edges: SelectedKey[],
  withPageInfo: boolean,
  projector: Projector,
): Cypher.Collect {
  const backward = selected.arguments['last'] != null;
  const cursors = (['after', 'before'] as const).filter((name) => selected.arguments[name] != null);
  const conditions = [
    ...filters(compilation, selected, row),
    ...cursors.map((name) => keyset(compilation, selected, row, order, name)),
  ];
  // One row more than the page holds shows whether others follow.
  const limit = compilation.parameters.add(
    selected,
    (args) => readPage(args, compilation.limits).size + (withPageInfo ? 1 : 0),
  );
  const entries: Record<string, Cypher.Expr> = Object.fromEntries(
    edges.flatMap(({ key, variants }) =>
      variants.map(({ selected: edge }) => [key, edgeValue(compilation, type, edge, row, order, projector)]),
    ),
  );
  if (withPageInfo) entries[positionKey] = signedPosition(row, order);
  const terms = order.map(({ cypher, descending }): [Cypher.Expr, Cypher.Order] => [
    fillTemplate(cypher, row),
    descending === backward ? 'ASC' : 'DESC',
  ]);
  const page = withRow(row, conditions);
  page.orderBy(...terms).limit(limit);
  return new Cypher.Collect(begin(Cypher.utils.concat(page, new Cypher.Return([new Cypher.Map(entries), 'item']))));
}

function edgeValue(
  compilation: Compilation,
  type: GraphQLObjectType,
  selected: SelectedField,
  row: RowVariables,
  order: OrderTerm[],
  projector: Projector,
): Cypher.Expr {
  const types = edgeTypesOf(type);
  const edge = new Cypher.Map();
  for (const selectedKey of readSelection(compilation, types.edge, setsBelow(selected))) {
    const field = selectedKey.variants[0]?.selected;
    if (field?.field.name === 'cursor') edge.set(selectedKey.key, signedPosition(row, order));
    else if (field?.field.name === 'node') {
      edge.set(selectedKey.key, projector.value(compilation, types.node, [field], { this: row.node, node: row.node }));
    } else edge.set(projector.fields(compilation, [selectedKey], row));
  }
  return edge;
}

function withRow(row: RowVariables, conditions: Cypher.Predicate[]): Cypher.With {
  const clause = row.this === row.node ? new Cypher.With(row.this) : new Cypher.With(row.this, row.node);
  return conditions.length > 0 ? clause.where(Cypher.and(...conditions)) : clause;
}

function kept(row: RowVariables, conditions: Cypher.Predicate[]): Cypher.Clause {
  return Cypher.utils.concat(withRow(row, conditions), new Cypher.Return(row.this));
}

function signedPosition(row: RowVariables, order: OrderTerm[]): Cypher.List {
  return new Cypher.List([
    new Cypher.Literal(orderSignature(order)),
    ...order.map(({ cypher }) => fillTemplate(cypher, row)),
  ]);
}

/** Rows strictly after (or before) a cursor: the order of positions is that of their terms, one after the other. */
function keyset(
  compilation: Compilation,
  selected: SelectedField,
  row: RowVariables,
  order: OrderTerm[],
  cursor: 'after' | 'before',
): Cypher.Predicate {
  const position = compilation.parameters.add(selected, (args) => decodeCursor(String(args[cursor]), order));
  const terms = order.map(({ cypher, descending }, index) => ({
    term: fillTemplate(cypher, row),
    bound: Cypher.listIndex(position, index),
    descending,
  }));
  const alternatives = terms.map(({ term, bound, descending }, index) => {
    const further = descending === (cursor === 'after') ? Cypher.lt(term, bound) : Cypher.gt(term, bound);
    return Cypher.and(...terms.slice(0, index).map((tie) => Cypher.eq(tie.term, tie.bound)), further);
  });
  return Cypher.or(...alternatives) ?? Cypher.false;
}

/** The conditions of a connection's filter and of its arguments that carry one. */
function filters({ schema, parameters }: Compilation, selected: SelectedField, row: RowVariables): Cypher.Predicate[] {
  const conditions: Cypher.Predicate[] = [];
  const consider = (
    element: GraphQLArgument | GraphQLInputField,
    given: unknown,
    pick: (args: Record<string, unknown>) => unknown,
  ) => {
    if (given == null) return;
    const condition = storageOf(schema, element, 'where');
    if (condition) conditions.push(fillTemplate(condition.cypher, row, parameters.add(selected, pick)));
    const type = getNamedType(element.type);
    if (!isInputObjectType(type)) return;
    for (const field of Object.values(type.getFields())) {
      const take = (from: unknown): unknown => (from as Record<string, unknown> | undefined)?.[field.name];
      consider(field, take(given), (args) => take(pick(args)));
    }
  };
  for (const argument of selected.field.args) {
    consider(argument, selected.arguments[argument.name], (args) => args[argument.name]);
  }
  return conditions;
}
