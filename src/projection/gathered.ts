import Cypher from '@neo4j/cypher-builder';
import {
  connectionReader,
  isBackward,
  keyset,
  pageLimit,
  rowItem,
  startingCursor,
  withinCursors,
  type Connection,
  type RowSource,
} from './connection.ts';
import type { RowVariables } from './expression.ts';
import { conditionsOf } from './filter.ts';
import { orderBy } from './order.ts';
import type { ConnectionAnswer } from './page.ts';
import type { Read } from './reader.ts';

/**
 * Compiles a root connection whose statement yields one map, with all rows as the list `rows` and the connection's own fields, such as
 * `truncated`, beside it: for rows that can only be had together.
 *
 * The rows are sorted in the statement's own pipeline, where a sort keeps nothing but the row. Inside a subquery every row that a
 * sort holds would count with the whole list beside it, which Neo4j's limit on a transaction's memory does not forgive.
 *
 * @param source gives the one map
 * @returns the statement, whose row has the column `value`, and how that is read
 */
export function gatheredConnection(connection: Connection, source: RowSource): { clause: Cypher.Clause; read: Read } {
  const { compilation, parts, order, projector, type } = connection;
  const [row, rows, own] = [new Cypher.Variable(), new Cypher.Variable(), new Cypher.Variable()];
  const [page, total, beyond] = [new Cypher.Variable(), new Cypher.Variable(), new Cypher.Variable()];
  const variables = { this: row, node: row };
  const whole = source.row.this;
  const filtered = listOf(row, whole.property('rows'), conditionsOf(compilation, connection.selected, variables));
  const ownPlaces: Cypher.Expr[] = [];
  const ownFields = projector
    .fields(compilation, type, parts.own, source.row, ownPlaces)
    .map((field) => ({ ...field, read: ofOwn(field.read) }));

  // The null keeps the connection's own fields where there is no row; collecting drops it.
  const unwound = new Cypher.With(
    [Cypher.plus(filtered, new Cypher.List([new Cypher.Literal(null)])), rows],
    [new Cypher.List(ownPlaces), own],
  );
  const sorted = new Cypher.With(row, own).orderBy(...orderBy(order, variables, isBackward(connection)));
  const collected = new Cypher.With([Cypher.collect(row), rows], [Cypher.head(Cypher.collect(own)), own]);
  const paged = new Cypher.With(
    [pageOf(connection, variables, rows), page],
    [Cypher.size(rows), total],
    [beyondOf(connection, variables, rows), beyond],
    own,
  );
  // Grouping leaves nothing of all rows behind: what is projected below must not count them.
  const alone = new Cypher.With(page, total, beyond, own, [Cypher.count(page), new Cypher.Variable()]);
  const { expression, edges } = rowItem(connection, variables);
  const value = new Cypher.List([new Cypher.ListComprehension(row).in(page).map(expression), total, beyond, own]);
  const clause = source.begin(
    Cypher.utils.concat(
      unwound,
      new Cypher.Unwind([rows, row]),
      sorted,
      collected,
      paged,
      alone,
      new Cypher.Return([value, 'value']),
    ),
  );
  return { clause, read: connectionReader(connection, [...edges, ...ownFields]) };
}

const ofOwn =
  (read: Read): Read =>
  (page, reading) =>
    read((page as ConnectionAnswer).own, reading);

function pageOf(connection: Connection, row: RowVariables, rows: Cypher.Variable): Cypher.Expr {
  const within = listOf(row.this, rows, withinCursors(connection, row));
  const limit = pageLimit(connection);
  return new Cypher.Raw((context) => `${context.compile(within)}[..${context.compile(limit)}]`);
}

/** Whether rows lie on the far side of the cursor that the page starts from. */
function beyondOf(connection: Connection, row: RowVariables, rows: Cypher.Variable): Cypher.Expr {
  const cursor = startingCursor(connection);
  return cursor ? Cypher.any(row.this, rows, Cypher.not(keyset(connection, row, cursor))) : Cypher.false;
}

function listOf(row: Cypher.Variable, list: Cypher.Expr, conditions: Cypher.Predicate[]): Cypher.Expr {
  return conditions.length > 0 ? new Cypher.ListComprehension(row).in(list).where(Cypher.and(...conditions)) : list;
}
