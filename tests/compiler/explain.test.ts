// project: api
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../support/api.ts';
import { projectNeo4j } from '../support/project-neo4j.ts';

const directory = mkdtempSync(join(tmpdir(), 'explain-'));
const closedPort = 'bolt://127.0.0.1:1';

/** Runs what `npm run explain -- …` runs. */
function explain(
  args: string[],
  settings: Record<string, string> = {},
  command = ['node_modules/.bin/jiti', 'scripts/explain.ts'],
) {
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], ...settings };
  const options = { cwd: root, env, encoding: 'utf8' } as const;
  const [program = '', ...first] = command;
  const { status, stdout, stderr } = spawnSync(program, [...first, ...args], options);
  return { status, stdout, stderr };
}

function file(name: string, text: string): string {
  const path = join(directory, name);
  writeFileSync(path, text);
  return path;
}

const twoOperations = file(
  'two.graphql',
  `query One { meta { quotes } }
query Other($ids: [ID!]) { entities(filter: { ids: $ids }, first: 3) { edges { node { id } } } }`,
);

test('prints the plan, the statement with its parameters, and how Neo4j would run it', () => {
  const { uri, user, password } = projectNeo4j();
  const settings = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const command = ['npm', 'run', '--silent', 'explain', '--'];
  const { status, stdout } = explain(['tests/consumers/find-by-part-of-a-name.graphql'], settings, command);
  expect(status).toBe(0);
  expect(stdout).toMatch(/connection of statement/);
  expect(stdout).toMatch(/^MATCH|^RETURN/m);
  expect(stdout).toMatch(/"p0": /);
  expect(stdout).toMatch(/\+ProduceResults/);
});

test('without a Neo4j it prints all but the plan of Neo4j, and why', () => {
  for (const settings of [{}, { NEO4J_URI: closedPort, NEO4J_PASSWORD: 'any' }]) {
    const args = [twoOperations, '--operation', 'Other', '--variables', '{"ids": ["potassium"]}'];
    const { status, stdout } = explain(args, settings);
    expect(status).toBe(0);
    expect(stdout).toContain('WHERE entity.id IN $p0');
    expect(stdout).toContain('"potassium"');
    expect(stdout).toMatch(/Neo4j was not asked for its plan: .+/);
  }
});

test.for<[name: string, args: string[], message: string | RegExp]>([
  ['no file', [], 'Expected one file, but got 0. Run: npm run explain -- FILE.graphql'],
  ['a missing file', ['no-such.graphql'], 'Expected no-such.graphql to be a file, but there is none.'],
  ['text that is no GraphQL', [file('broken.graphql', '{\n  entity(\n}')], /broken\.graphql:3:1 is not: Syntax Error/],
  ['an unknown field', [file('field.graphql', '{ meta {\n    nonsense } }')], /field\.graphql:2:5 is not: .*nonsense/],
  ['several operations', [twoOperations], 'the file has: One, Other. Choose one by --operation NAME.'],
  ['an unknown operation', [twoOperations, '--operation', 'Third'], 'named Third, but the file has: One, Other.'],
  ['variables that are no JSON', [twoOperations, '--operation', 'Other', '--variables', '{'], 'to be a JSON object'],
  ['a variable of another type', [twoOperations, '--operation', 'Other', '--variables', '{"ids": 0.5}'], '"$ids"'],
  ['an unknown option', ['--nonsense'], "Unknown option '--nonsense'"],
  ['a page that is too large', [file('page.graphql', '{ entities(first: 999) { totalCount } }')], 'from 0 to 100'],
])('%s is an error that says what to do', ([, args, message]) => {
  const { status, stderr } = explain(args);
  expect(status).toBe(1);
  expect(stderr).toMatch(message);
  expect(stderr).not.toMatch(/\n {4}at /);
});
