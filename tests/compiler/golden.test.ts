import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getOperationAST, parse, type OperationDefinitionNode } from 'graphql';
import { describe, expect, test } from 'vitest';
import { Compiler } from '../../src/compiler/compiler.ts';
import { printRoot } from '../../scripts/print-plan.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { operationLimits } from '../../src/graphql/limits.ts';
import { fieldRules } from '../../src/graphql/rules.ts';
import { readSchema } from '../../src/graphql/api-schema.ts';
import { root } from '../support/api.ts';
import { readCases, type Case } from '../support/cases.ts';

/** `UPDATE_CASES=1` writes the statements anew; read the difference before committing it. */
const update = process.env['UPDATE_CASES'] === '1';

const folders = [
  ['tests/cases', 'tests/cases'],
  ['tests/consumers', 'tests/consumers'],
  ['schema/playground', 'tests/playground'],
] as const;

const schema = readSchema(join(root, 'schema'));
const compiler = new Compiler({
  schema,
  statements: loadStatements(join(root, 'cypher')),
  rules: fieldRules('', { defaultPageSize: 20, maxPageSize: 100 }),
});

/** Each root field's plan and parameters as comments, and its statement. */
function print({ query, variables }: Case): string {
  const document = parse(query);
  const operation = getOperationAST(document) as OperationDefinitionNode;
  return compiler
    .plan({ document, operation, variables }, operationLimits)
    .filter(({ node }) => 'source' in node)
    .map((plan) => `${printRoot(plan)}\n`)
    .join('\n');
}

describe.for(folders)('%s', ([folder, answers]) => {
  test.for(readCases(folder, answers))('$name', (one) => {
    const file = join(root, answers, `${one.name}.cypher`);
    const cypher = print(one);
    if (update) writeFileSync(file, cypher);
    expect(existsSync(file) && readFileSync(file, 'utf8')).toBe(cypher);
  });
});
