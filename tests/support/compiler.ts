import { join } from 'node:path';
import { getOperationAST, parse, type OperationDefinitionNode } from 'graphql';
import { Compiler, type RootPlan } from '../../src/compiler/compiler.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { readSchema } from '../../src/graphql/api-schema.ts';
import { operationLimits } from '../../src/graphql/limits.ts';
import { fieldRules } from '../../src/graphql/rules.ts';
import { root } from './paths.ts';

export const pages = { defaultPageSize: 20, maxPageSize: 100 };

/**
 * @param project the project's folder, or that of a copy with another schema
 * @returns what plans the root fields of a query that are read from the graph
 */
export function plannerOf(project = root): (query: string, variables?: Record<string, unknown>) => RootPlan[] {
  const compiler = new Compiler({
    schema: readSchema(join(project, 'schema')),
    statements: loadStatements(join(project, 'cypher')),
    rules: fieldRules('', pages),
  });
  return (query, variables = {}) => {
    const document = parse(query);
    const operation = getOperationAST(document) as OperationDefinitionNode;
    return compiler.plan({ document, operation, variables }, operationLimits).filter(({ node }) => 'source' in node);
  };
}
