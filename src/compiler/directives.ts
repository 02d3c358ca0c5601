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
import type { PredicateGroup } from '../domain/vocabulary.ts';

type Annotated =
  GraphQLNamedType | GraphQLField<unknown, unknown> | GraphQLInputField | GraphQLArgument | GraphQLEnumValue;

/** What each directive of `schema/directives.graphql` carries. */
interface Directives {
  projected: { from: 'NODE' | 'RELATIONSHIP' | 'MAP'; label?: string };
  ordered: { by: string[] };
  property: { name: string };
  localized: Record<string, never>;
  relationship: { type?: string; groups?: PredicateGroup[]; direction: Direction; label?: string };
  relationshipTypes: Record<string, never>;
  reference: { property: string };
  expression: { cypher: string };
  cypher: { file: string };
  where: { cypher: string };
  listSize: ListSize;
}

export type Direction = 'INCOMING' | 'OUTGOING' | 'BOTH';

/** How many items a list may have. */
export interface ListSize {
  assumedSize?: number;
  slicingArguments?: string[];
}

/** @returns the directive's arguments, or undefined where the element does not carry it */
export function directiveOf<Name extends keyof Directives>(
  schema: GraphQLSchema,
  { astNode }: Annotated,
  name: Name,
): Directives[Name] | undefined {
  if (!astNode?.directives?.length) return undefined;
  const directive = schema.getDirective(name);
  return (directive && getDirectiveValues(directive, astNode)) as Directives[Name] | undefined;
}

/** Whether values of the type are Relay connections. */
export function isConnection(type: GraphQLNamedType): type is GraphQLObjectType {
  return isObjectType(type) && type.name.endsWith('Connection');
}

/** The type of a connection's edges, and of what an edge's `node` is. */
export function edgeTypesOf(connection: GraphQLObjectType): { edge: GraphQLObjectType; node: GraphQLNamedType } {
  const edge = getNamedType(connection.getFields()['edges']?.type) as GraphQLObjectType;
  return { edge, node: getNamedType(edge.getFields()['node']?.type) as GraphQLNamedType };
}

/** The label of the nodes that a type, or a connection's rows, are read from. */
export function labelOf(schema: GraphQLSchema, type: GraphQLNamedType): string {
  const node = isConnection(type) ? edgeTypesOf(type).node : type;
  const label = directiveOf(schema, node, 'projected')?.label;
  if (!label) throw new Error(`The type ${node.name} must name its label with @projected.`);
  return label;
}
