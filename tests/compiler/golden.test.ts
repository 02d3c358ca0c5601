import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { getOperationAST, parse, type OperationDefinitionNode } from 'graphql';
import { describe, expect, test } from 'vitest';
import { loadStatements } from '../../src/graph/statements.ts';
import { enumValues, fieldRules } from '../../src/graphql/rules.ts';
import { readSdl } from '../../src/graphql/server.ts';
import { Plans } from '../../src/projection/plans.ts';
import { root } from '../support/api.ts';
import { readCases, type Case } from '../support/cases.ts';

/** `UPDATE_CASES=1` writes the statements anew; read the difference before committing it. */
const update = process.env['UPDATE_CASES'] === '1';

const folders = [
  ['tests/cases', 'tests/cases'],
  ['tests/consumers', 'tests/consumers'],
  ['schema/playground', 'tests/playground'],
] as const;

const schema = makeExecutableSchema({ typeDefs: readSdl(join(root, 'schema')), resolvers: enumValues });
const plans = new Plans({
  statements: loadStatements(join(root, 'cypher')),
  rules: fieldRules(''),
  limits: { defaultPageSize: 20, maxPageSize: 100 },
});

/** Indents by the brackets that are open. */
function indented(cypher: string): string {
  let depth = 0;
  return cypher
    .split('\n')
    .map((line) => {
      const trimmed = line.trim();
      const quoteless = trimmed.replaceAll(/'[^']*'|\/\/.*/g, '');
      const leading = /^[)\]}]*/.exec(quoteless)?.[0].length ?? 0;
      const own = Math.max(depth - leading, 0);
      for (const letter of quoteless) depth += '([{'.includes(letter) ? 1 : ')]}'.includes(letter) ? -1 : 0;
      return '  '.repeat(own) + trimmed;
    })
    .join('\n');
}

function statementsOf({ query, variables }: Case): string {
  const document = parse(query);
  const operation = getOperationAST(document) as OperationDefinitionNode;
  return plans
    .rootFieldsOf({ schema, document, operation, variables })
    .filter(({ selected }) => !selected.field.name.startsWith('__'))
    .map(({ key, compiled }) => `// ${key}: ${compiled().statement.name}\n${indented(compiled().cypher)}\n`)
    .join('\n');
}

describe.for(folders)('%s', ([folder, answers]) => {
  test.for(readCases(folder, answers))('$name', (one) => {
    const file = join(root, answers, `${one.name}.cypher`);
    const cypher = statementsOf(one);
    if (update) writeFileSync(file, cypher);
    expect(existsSync(file) && readFileSync(file, 'utf8')).toBe(cypher);
  });
});
