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

export type Direction = 'INCOMING' | 'OUTGOING' | 'BOTH';

/** An element of the schema that directives may say something about. */
type StoredElement =
  GraphQLNamedType | GraphQLField<unknown, unknown> | GraphQLInputField | GraphQLArgument | GraphQLEnumValue;

/** What the directives of `schema/directives.graphql` say about an element. */
export interface Storage {
  projected?: { from: 'NODE' | 'RELATIONSHIP' | 'MAP'; label?: string };
  ordered?: { by: string[] };
  property?: { name: string };
  localized?: Record<string, never>;
  relationship?: { type?: string; groups?: PredicateGroup[]; direction: Direction };
  reference?: { property: string };
  foreignKey?: { property: string };
  expression?: { cypher: string };
  cypher?: { file: StatementName };
  facet?: { by: string };
  where?: { cypher: string };
  listSize?: ListSize;
}

export type ListSize = { assumedSize?: number; slicingArguments?: string[] };

/** @returns a reader of the schema's directives, which reads those of an element once */
export function storageReader(schema: GraphQLSchema): (element: StoredElement) => Storage {
  const known = new Map<StoredElement, Storage>();
  const directives = schema.getDirectives();
  const read = ({ astNode }: StoredElement): Storage =>
    astNode ? Object.fromEntries(directives.map((one) => [one.name, getDirectiveValues(one, astNode)])) : {};
  return (element) => {
    const storage = known.get(element) ?? read(element);
    known.set(element, storage);
    return storage;
  };
}

/** The property that a field is read from, without its language. */
export function propertyOf({ property }: Storage, fieldName: string): string {
  return property?.name ?? fieldName.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
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
