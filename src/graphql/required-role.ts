import { getDirectiveValues, type GraphQLField, type GraphQLSchema } from 'graphql';
import type { Role } from '../access/roles.ts';

/** @returns the role that the schema's `@requires` asks for; that of a reader without one */
export function requiredRole(schema: GraphQLSchema, { astNode }: GraphQLField<unknown, unknown>): Role {
  const directive = schema.getDirective('requires');
  const { role } = (directive && astNode && getDirectiveValues(directive, astNode)) ?? {};
  return typeof role === 'string' ? (role.toLowerCase() as Role) : 'reader';
}
