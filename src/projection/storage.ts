import {
  getDirectiveValues,
  getNamedType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLEnumValue,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { StatementName } from '../graph/statements.ts';
import type { PredicateGroup } from '../domain/vocabulary.ts';

type Annotated =
  GraphQLNamedType | GraphQLField<unknown, unknown> | GraphQLInputField | GraphQLArgument | GraphQLEnumValue;

/** What each directive of `schema/directives.graphql` carries. */
interface StorageDirectives {
  projected: { from: 'NODE' | 'RELATIONSHIP' | 'MAP'; label?: string };
  ordered: { by: string[] };
  property: { name: string };
  localized: Record<string, never>;
  relationship: { type?: string; groups?: PredicateGroup[]; direction: Direction; label?: string };
  relationshipTypes: Record<string, never>;
  reference: { property: string };
  expression: { cypher: string };
  cypher: { file: StatementName };
  where: { cypher: string };
  listSize: { assumedSize?: number; slicingArguments?: string[] };
}

export type Direction = 'INCOMING' | 'OUTGOING' | 'BOTH';

/**
 * Reads one of the directives that say how something is stored, or how large it may be.
 *
 * @returns the directive's arguments, or undefined where the element does not carry it
 */
export function storageOf<Name extends keyof StorageDirectives>(
  schema: GraphQLSchema,
  element: Annotated,
  name: Name,
): StorageDirectives[Name] | undefined {
  const carried = known.get(element) ?? new Map<string, unknown>();
  known.set(element, carried);
  if (!carried.has(name)) {
    const directive = schema.getDirective(name);
    carried.set(name, directive && element.astNode && getDirectiveValues(directive, element.astNode));
  }
  return carried.get(name) as StorageDirectives[Name] | undefined;
}

/** What elements were found to carry; a schema does not change. */
const known = new WeakMap<Annotated, Map<string, unknown>>();

/** Whether values of the type are Relay connections. */
export function isConnection(type: GraphQLNamedType): type is GraphQLObjectType {
  return isObjectType(type) && type.name.endsWith('Connection');
}

/** The property that holds a field, by convention or by `@property`. */
export function propertyOf(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): string {
  return (
    storageOf(schema, field, 'property')?.name ?? field.name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  );
}

/** The type of a connection's edges, and of what an edge's `node` is. */
export function edgeTypesOf(connection: GraphQLObjectType): { edge: GraphQLObjectType; node: GraphQLNamedType } {
  const edge = getNamedType(connection.getFields()['edges']?.type) as GraphQLObjectType;
  return { edge, node: getNamedType(edge.getFields()['node']?.type) as GraphQLNamedType };
}

/** The label of the nodes that a type, or a connection's rows, are read from. */
export function labelOf(schema: GraphQLSchema, type: GraphQLNamedType): string {
  const node = isConnection(type) ? edgeTypesOf(type).node : type;
  const label = storageOf(schema, node, 'projected')?.label;
  if (!label) throw new Error(`The type ${node.name} must name its label with @projected.`);
  return label;
}
