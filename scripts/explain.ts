import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  getVariableValues,
  GraphQLError,
  Kind,
  parse,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import neo4j, { type Driver } from 'neo4j-driver';
import { Compiler } from '../src/compiler/compiler.ts';
import { readConfig } from '../src/config.ts';
import { readEnvFile } from '../src/config/env-file.ts';
import { openDriver } from '../src/graph/driver.ts';
import { loadStatements } from '../src/graph/statements.ts';
import { operationLimits } from '../src/graphql/limits.ts';
import { bind, RequestArguments } from '../src/graphql/request.ts';
import { argumentRules, fieldRules } from '../src/graphql/rules.ts';
import { readSchema } from '../src/graphql/api-schema.ts';
import { printRoot } from './print-plan.ts';

const usage = 'npm run explain -- FILE.graphql [--operation NAME] [--variables JSON]';

/** What keeps an operation from being explained: what was expected, what was found, what to do. */
class UsageError extends Error {}

const root = join(import.meta.dirname, '..');

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  const [file] = positionals;
  if (positionals.length !== 1 || file === undefined) {
    throw new UsageError(`Expected one file, but got ${positionals.length}. Run: ${usage}`);
  }
  if (!existsSync(file)) throw new UsageError(`Expected ${file} to be a file, but there is none. Check the path.`);
  const text = readFileSync(file, 'utf8');
  const schema = readSchema(join(root, 'schema'));
  const document = readDocument(schema, text, file);
  const operation = chooseOperation(document, values.operation);
  const written = values.variables ?? /^# variables: (.*)$/m.exec(text)?.[1] ?? '{}';
  const variables = readVariables(schema, operation, written);

  const envFile = readEnvFile(join(root, '.env'));
  const config = readConfig(process.env, root, envFile);
  const pages = { defaultPageSize: Math.min(20, config.maxPageSize), maxPageSize: config.maxPageSize };
  const compiler = new Compiler({
    schema,
    statements: loadStatements(join(root, 'cypher')),
    rules: fieldRules('', pages),
  });
  const request = new RequestArguments(variables, pages);
  const rules: Record<string, (args: never) => Record<string, unknown> | void> = argumentRules(config.maxPageSize);
  const statements = compiler
    .plan({ document, operation, variables }, operationLimits)
    .filter(({ node }) => 'source' in node)
    .map((plan) => {
      const { selected } = plan.node;
      const derived = rules[selected.field.name]?.(request.of(selected) as never) ?? {};
      return { plan, parameters: bind(plan.compiled(), plan.node, derived, request) };
    });
  for (const { plan, parameters } of statements) {
    console.log(`${printRoot(plan)}\n\n// Parameters\n${JSON.stringify(parameters, null, 2)}\n`);
  }
  await explain(
    config.neo4j,
    statements.map(({ plan, parameters }) => ({ text: plan.compiled().cypher, parameters })),
  );
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { operation: { type: 'string' }, variables: { type: 'string' } },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message} Run: ${usage}`);
  }
}

function readDocument(schema: GraphQLSchema, text: string, file: string): DocumentNode {
  try {
    const document = parse(text);
    const [error] = validate(schema, document);
    if (error) throw error;
    return document;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const [{ line, column } = { line: 1, column: 1 }] = error.locations ?? [];
    throw new UsageError(`Expected a valid operation, but ${file}:${line}:${column} is not: ${error.message}`);
  }
}

function chooseOperation(document: DocumentNode, name: string | undefined): OperationDefinitionNode {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const names = operations.map((operation) => operation.name?.value ?? '(unnamed)').join(', ');
  const chosen = operations.filter((operation) => name === undefined || operation.name?.value === name);
  if (chosen.length === 1 && chosen[0]) return chosen[0];
  if (name !== undefined) throw new UsageError(`Expected an operation named ${name}, but the file has: ${names}.`);
  throw new UsageError(`Expected one operation, but the file has: ${names}. Choose one by --operation NAME.`);
}

function readVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  text: string,
): Record<string, unknown> {
  let values: unknown;
  try {
    values = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`Expected --variables to be a JSON object, but got ${text} (${(error as Error).message}).`);
  }
  if (typeof values !== 'object' || values === null || Array.isArray(values)) {
    throw new UsageError(`Expected --variables to be a JSON object, but got ${text}.`);
  }
  const { coerced, errors } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    values as Record<string, unknown>,
  );
  if (errors) throw new UsageError(`${errors.map(({ message }) => message).join('\n')} Give them by --variables JSON.`);
  return coerced;
}

type Neo4jConfig = ReturnType<typeof readConfig>['neo4j'];

/** Prints how Neo4j would run the statements, where there is one. */
async function explain(
  config: Neo4jConfig,
  statements: { text: string; parameters: Record<string, unknown> }[],
): Promise<void> {
  if (config.mode !== 'external') {
    console.log('// Neo4j was not asked for its plan: NEO4J_URI is not set. Set it, NEO4J_USER and NEO4J_PASSWORD.');
    return;
  }
  let driver: Driver;
  try {
    driver = await openDriver(config);
  } catch (error) {
    console.log(`// Neo4j was not asked for its plan: ${(error as Error).message}`);
    return;
  }
  try {
    for (const { text, parameters } of statements) {
      const session = driver.session({ database: config.database, defaultAccessMode: neo4j.session.READ });
      const { summary } = await session.run(`EXPLAIN ${text}`, parameters);
      await session.close();
      const plan = summary.plan as { arguments: Record<string, unknown> } | false;
      console.log(plan ? String(plan.arguments['string-representation']) : '// Neo4j returned no plan.');
    }
  } finally {
    await driver.close();
  }
}

main().catch((error: unknown) => {
  const known =
    error instanceof Error && ('code' in error || error instanceof UsageError || error instanceof GraphQLError);
  console.error(known ? error.message : error);
  process.exitCode = 1;
});
