import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { executeCodegen } from '@graphql-codegen/cli';
import { buildSchema } from 'graphql';
import { relationshipTypes } from '../src/domain/vocabulary.ts';
import { loadStatements } from '../src/graph/statements.ts';
import { readSdl } from '../src/graphql/api-schema.ts';
import { contractOf } from '../src/graphql/contract.ts';
import { apiTypes } from './api-types.ts';
import { brokenPromises } from './contract.ts';
import { readProperties } from './read-properties.ts';
import { checkStatementNames, statementTypes } from './statement-types.ts';
import { vocabularySdl } from './vocabulary-sdl.ts';

/**
 * Writes every generated file (`npm run codegen`). With `--check` it writes none, and fails where one is not what would be written.
 */
const check = process.argv.includes('--check');
const stale: string[] = [];

// What is generated from generated files comes after them.
update(
  'schema/vocabulary.graphql',
  vocabularySdl(readFileSync('schema/entity.graphql', 'utf8'), readFileSync('schema/relation.graphql', 'utf8')),
);
for (const file of readdirSync('cypher', { recursive: true, encoding: 'utf8' })) {
  if (file.endsWith('.cypher'))
    update(join('cypher', file), withRelationshipTypes(readFileSync(join('cypher', file), 'utf8')));
}
const statements = loadStatements('cypher').all;
update('src/generated/statements.ts', statementTypes(statements, 'src/domain'));
const sdl = readSdl('schema');
const schema = buildSchema(sdl);
checkStatementNames(schema, statements);
update('src/generated/read-properties.ts', readProperties(schema));
update('docs/contract/schema.graphql', keepingPromises('docs/contract/schema.graphql'));
const { result, error } = await executeCodegen(apiTypes(schema, sdl));
if (error) throw error;
for (const { filename, content } of result) update(filename, content);
const { firstQuestions } = await import('../src/dashboard/first-questions.ts');
update('src/generated/first-questions.ts', asModule(inBothLanguages(firstQuestions)));

if (stale.length > 0) {
  console.error(
    `Expected these files to be what \`npm run codegen\` writes, but they are not; run it:\n${stale.map((path) => `  - ${path}`).join('\n')}`,
  );
  process.exitCode = 1;
}

function update(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  if (check) stale.push(path);
  else writeFileSync(path, text);
}

/** Fills in the lists of relationship types that statements follow: `/*causal*\/…`. */
function withRelationshipTypes(cypher: string): string {
  return cypher.replace(/\/\*(\w+)\*\/[\w|]+/g, (whole, name: string) =>
    name in relationshipTypes ? `/*${name}*/${relationshipTypes[name as keyof typeof relationshipTypes]}` : whole,
  );
}

/** Questions that are the same in both are there once. */
function inBothLanguages<Question>(questionsIn: (language: 'EN' | 'SV') => Question[]): Question[] {
  const all = [...questionsIn('EN'), ...questionsIn('SV')];
  return [...new Map(all.map((question) => [JSON.stringify(question), question])).values()];
}

/** What the dashboard asks first, for the server, which has none of the dashboard's code. */
function asModule(questions: object): string {
  return `export const firstQuestions: { query: string; variables: Record<string, unknown> }[] = ${JSON.stringify(questions, null, 2)};\n`;
}

/** What clients may rely on, unless that takes away what is published already. */
function keepingPromises(published: string): string {
  const broken = existsSync(published) ? brokenPromises(readFileSync(published, 'utf8'), schema) : [];
  if (broken.length > 0) {
    throw new Error(
      `The schema breaks what ${published} promises to clients:\n${broken.map((change) => `  - ${change}`).join('\n')}\n` +
        'Keep it and mark it @deprecated(reason: "..."); it may go once a contract that says so is published (CONTRIBUTING.md).',
    );
  }
  return contractOf(schema);
}
