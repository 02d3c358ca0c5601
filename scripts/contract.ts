import { buildASTSchema, findBreakingChanges, parse, visit, type ASTNode, type GraphQLSchema } from 'graphql';
import { visibleToClients } from '../src/graphql/contract.ts';

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
