import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isObjectType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { argumentRules } from '../src/graphql/rules.ts';
import type { Statement } from '../src/graph/statements.ts';

import { storageReader } from '../src/compiler/storage.ts';

/**
 * Writes the types of the statements in `cypher/`, as their headers give them.
 *
 * @param domain folder of the modules whose exported types the headers may name
 * @throws Error when a header declares what its statement does not use, or the reverse
 */
export function statementTypes(statements: readonly Statement[], domain: string): string {
  for (const statement of statements) checkUse(statement);
  const members = statements.map(({ name, signature, yields }) => {
    const row = yields ? { [yields]: signature.yields ?? 'unknown' } : {};
    return `  ${name}: { parameters: ${objectType(signature.parameters)}; row: ${objectType(row)} };`;
  });
  const body = `/** What each statement takes, and what each of its rows holds. */\nexport interface StatementTypes {\n${members.join('\n')}\n}\n`;
  return `// Written by \`npm run codegen\` from the headers in cypher/. Change them there.\n${imports(body, domain)}\n${body.replaceAll(/\bint\b/g, 'number')}`;
}

function objectType(types: Record<string, string>): string {
  const members = Object.entries(types).map(([name, type]) => `${name}: ${type}`);
  return members.length > 0 ? `{ ${members.join('; ')} }` : 'Record<string, never>';
}

/** A parameter, or a field of the rows that a statement unwinds, that only the header knows would be dropped without a word. */
function checkUse({ name, text, signature }: Statement): void {
  const declared = Object.keys(signature.parameters);
  const used = new Set([...text.matchAll(/\$(\w+)/g)].map(([, parameter]) => parameter as string));
  const rowFields = [...(signature.parameters['rows']?.matchAll(/(\w+): /g) ?? [])].map(([, field]) => field as string);
  const faults = [
    ...declared
      .filter((parameter) => !used.has(parameter))
      .map((parameter) => `declares $${parameter}, which it does not use`),
    ...[...used]
      .filter((parameter) => !declared.includes(parameter))
      .map((parameter) => `uses $${parameter}, which it does not declare`),
    ...rowFields
      .filter((field) => !new RegExp(`\\brow\\.${field}\\b`).test(text))
      .map((field) => `declares row.${field}, which it does not use`),
  ];
  if (faults.length > 0) throw new Error(faults.map((fault) => `${name}.cypher ${fault}.`).join('\n'));
}

/**
 * @throws Error when a field of the API names a statement that does not exist, that yields nothing, or, at the root, that takes what
 *   the field has no argument for
 */
export function checkStatementNames(schema: GraphQLSchema, statements: readonly Statement[]): void {
  const faults = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .flatMap((type) =>
      Object.values(type.getFields()).flatMap((field) => statementFaults(schema, type, field, statements)),
    );
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

function statementFaults(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  statements: readonly Statement[],
): string[] {
  const name = storageReader(schema)(field).cypher?.file;
  if (!name) return [];
  const coordinate = `${type.name}.${field.name}`;
  const statement = statements.find((candidate) => candidate.name === name);
  if (!statement) return [`${coordinate} names the statement ${name}, but cypher/ has no ${name}.cypher.`];
  if (!statement.yields) return [`${coordinate} names the statement ${name}, which yields nothing.`];
  // What a mutation's command gives is what its statement takes.
  const derived =
    type === schema.getMutationType() || (type === schema.getQueryType() && field.name in argumentRules(1));
  const known = derived ? statement.parameters : field.args.map((argument) => argument.name);
  return statement.parameters
    .filter((parameter) => !known.includes(parameter))
    .map(
      (parameter) => `${coordinate} names the statement ${name}, which takes $${parameter}, but has no such argument.`,
    );
}

/** Imports the types that are named from the module that exports each. */
function imports(text: string, domain: string): string {
  const named = new Set(text.match(/\b[A-Z]\w+/g));
  const lines = readdirSync(domain)
    .filter((name) => name.endsWith('.ts'))
    .toSorted()
    .flatMap((file) => {
      const exported = [...readFileSync(join(domain, file), 'utf8').matchAll(/^export (?:type|interface) (\w+)/gm)];
      const wanted = exported
        .map(([, type]) => type as string)
        .filter((type) => named.has(type))
        .toSorted();
      return wanted.length > 0 ? [`import type { ${wanted.join(', ')} } from '../domain/${basename(file)}';`] : [];
    });
  return `${lines.join('\n')}\n`;
}
