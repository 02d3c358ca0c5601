import { createHash } from 'node:crypto';
import Cypher from '@neo4j/cypher-builder';
import { getNamedType, isEnumType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { fillTemplate, type RowVariables } from './expression.ts';
import type { SelectedField } from './selection.ts';
import { storageOf } from './storage.ts';

/** One term of a total order, in Cypher over `this` and `node`. */
interface OrderTerm {
  cypher: string;
  descending: boolean;
}

/** The total order of a connection's rows, and a short name of it, so that a cursor of one order is not taken for another's. */
export interface Order {
  terms: OrderTerm[];
  signature: string;
}

/** The order of a connection: the terms of the chosen `orderBy`, then those of the connection's own, which end in an id. */
export function orderOf(
  schema: GraphQLSchema,
  { field, arguments: args }: SelectedField,
  type: GraphQLObjectType,
): Order {
  const orders = getNamedType(field.args.find(({ name }) => name === 'orderBy')?.type);
  const chosen = isEnumType(orders) ? orders.getValues().find(({ value }) => value === args['orderBy']) : undefined;
  const written = [chosen, type].flatMap((element) => (element && storageOf(schema, element, 'ordered')?.by) ?? []);
  const terms = written
    .map((term) => ({ cypher: term.replace(/ (ASC|DESC)$/, ''), descending: term.endsWith(' DESC') }))
    .filter(({ cypher }, index, all) => all.findIndex((term) => term.cypher === cypher) === index);
  const signature = createHash('sha256')
    .update(JSON.stringify([type.name, terms]))
    .digest('hex')
    .slice(0, 6);
  return { terms, signature };
}

/** What ORDER BY takes. */
export function orderBy({ terms }: Order, row: RowVariables, backward: boolean): [Cypher.Expr, Cypher.Order][] {
  return terms.map(({ cypher, descending }) => [fillTemplate(cypher, row), descending === backward ? 'ASC' : 'DESC']);
}

/** The order's signature and the row's values of its terms: what a cursor is made of. */
export function positionOf({ terms, signature }: Order, row: RowVariables): Cypher.List {
  return new Cypher.List([new Cypher.Literal(signature), ...terms.map(({ cypher }) => fillTemplate(cypher, row))]);
}

/**
 * The conditions that every term has a value, which every row fulfils: told so, Neo4j may read rows from an index in this order
 * instead of sorting them all.
 */
export function isPresent({ terms }: Order, row: RowVariables): Cypher.Predicate[] {
  return terms.map(({ cypher }) => Cypher.isNotNull(fillTemplate(cypher, row)));
}

/**
 * The condition of lying strictly after, or before, a position: positions are compared term by term. It begins with a plain
 * comparison of the first term, so that Neo4j may start reading an index there.
 *
 * @param position a list with a value for each term
 */
export function liesBeyond(
  { terms }: Order,
  row: RowVariables,
  position: Cypher.Param,
  side: 'after' | 'before',
): Cypher.Predicate {
  const from = (index: number): Cypher.Predicate => {
    const { cypher, descending } = terms[index] as OrderTerm;
    const [term, bound] = [fillTemplate(cypher, row), Cypher.listIndex(position, index)];
    const falling = descending === (side === 'after');
    if (index === terms.length - 1) return falling ? Cypher.lt(term, bound) : Cypher.gt(term, bound);
    return Cypher.and(
      falling ? Cypher.lte(term, bound) : Cypher.gte(term, bound),
      Cypher.or(Cypher.neq(term, bound), from(index + 1)),
    );
  };
  return from(0);
}
