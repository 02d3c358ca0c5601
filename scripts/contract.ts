import {
  buildASTSchema,
  findBreakingChanges,
  GraphQLSchema,
  isObjectType,
  isSpecifiedDirective,
  lexicographicSortSchema,
  parse,
  printSchema,
  visit,
  type ASTNode,
} from 'graphql';

/**
 * What the API promises its clients, as SDL that changes only when the promise does: in alphabetical order and without the
 * directives that say how things are stored, nor the types that only those name.
 */
export function contractOf(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(visibleToClients(schema)))}\n`;
}

/**
 * Compares a schema with the contract that was published last.
 *
 * @param contract the published contract's SDL
 * @returns the changes that would break clients (graphql-js, findBreakingChanges), each in words; changes to what the contract
 *   marks as deprecated are none
 */
export function brokenPromises(contract: string, schema: GraphQLSchema): string[] {
  const promised = visit(parse(contract), { enter: (node) => (isDeprecated(node) ? null : undefined) });
  const changes = findBreakingChanges(visibleToClients(buildASTSchema(promised)), visibleToClients(schema));
  return changes.map(({ description }) => description);
}

function isDeprecated(node: ASTNode): boolean {
  const directives = 'directives' in node ? node.directives : undefined;
  return (directives ?? []).some(({ name }) => name.value === 'deprecated');
}

/** Types are found from the root and as implementations of interfaces, so that those that nothing leads to fall away. */
function visibleToClients(schema: GraphQLSchema): GraphQLSchema {
  const { types, directives, ...config } = schema.toConfig();
  return new GraphQLSchema({
    ...config,
    types: types.filter((type) => isObjectType(type) && type.getInterfaces().length > 0),
    directives: directives.filter(isSpecifiedDirective),
  });
}
