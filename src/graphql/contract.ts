import { GraphQLSchema, isObjectType, isSpecifiedDirective, lexicographicSortSchema, printSchema } from 'graphql';

/**
 * What the API promises its clients, as SDL that changes only when the promise does: in alphabetical order and without the
 * directives that say how things are stored, nor the types that only those name.
 */
export function contractOf(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(visibleToClients(schema)))}\n`;
}

const visible = new WeakMap<GraphQLSchema, GraphQLSchema>();

/**
 * The schema without the directives that say how things are stored, made once. Types are found from the root and as implementations of
 * interfaces, so that those that nothing leads to fall away.
 */
export function visibleToClients(schema: GraphQLSchema): GraphQLSchema {
  const { types, directives, ...config } = schema.toConfig();
  const made =
    visible.get(schema) ??
    new GraphQLSchema({
      ...config,
      types: types.filter((type) => isObjectType(type) && type.getInterfaces().length > 0),
      directives: directives.filter(isSpecifiedDirective),
    });
  visible.set(schema, made);
  return made;
}
