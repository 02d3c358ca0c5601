// project: api
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadStatements } from '../../src/graph/statements.ts';
import { relationshipTypes } from '../../src/domain/vocabulary.ts';
import { openApi, root, type TestApi } from '../support/api.ts';
import { toIntegers } from '../support/integers.ts';
import { projectNeo4j } from '../support/project-neo4j.ts';

const directory = join(root, 'cypher');
const statements = loadStatements(directory);
const folderOf = new Map(
  readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => [basename(file, '.cypher'), file.split('/')[0]]),
);

let api: TestApi;
let driver: Driver;
beforeAll(async () => {
  api = await openApi();
  const { uri, user, password } = projectNeo4j();
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
});
afterAll(async () => {
  await driver.close();
  await api.app.stop();
});

describe('each statement runs as its file has it, with its example', () => {
  test.for(statements.all.filter(({ name }) => !['fields', 'curation'].includes(folderOf.get(name)!)))(
    '$name',
    async (statement) => {
      const { text, example, parameters, yields, mode } = statement;
      expect(Object.keys(example).toSorted()).toEqual(parameters.toSorted());
      // Writes and schema changes are only planned: the example must not change the graph that other tests read.
      const planned = mode === 'READ' ? text : `EXPLAIN ${text}`;
      const { keys, records } = await driver.executeQuery(planned, toIntegers(example));
      const isRead = mode === 'READ';
      expect(isRead ? keys : []).toEqual(isRead ? [yields] : []);
      expect(records.length > 0).toBe(isRead);
    },
  );

  test.for(statements.all.filter(({ name }) => folderOf.get(name) === 'fields'))(
    '$name, given its parent',
    async (statement) => {
      const { text, example, yields } = statement;
      const { keys, records } = await driver.executeQuery(
        `${String(example['parent'])} CALL (this) {\n${text}\n} RETURN *`,
      );
      expect(keys).toContain(yields);
      expect(records.length).toBeGreaterThan(0);
    },
  );
});

test.for(statements.all.filter(({ name }) => folderOf.get(name) === 'curation'))(
  '$name is planned: this graph has no library to run it on (tests/curation does)',
  async ({ text, example, parameters, yields }) => {
    const { parent, ...given } = example as Record<string, unknown> & { parent?: string };
    expect(Object.keys(given).toSorted()).toEqual(parameters.toSorted());
    const whole = parent === undefined ? text : `${parent} CALL (this) {\n${text}\n} RETURN *`;
    const { keys } = await driver.executeQuery(`EXPLAIN ${whole}`, toIntegers(given));
    expect(keys.includes(yields ?? '')).toBe(yields !== null);
  },
);

/** The names of all fields in a value, or in the type that a header gives it. */
function fieldsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(fieldsOf);
  if (typeof value === 'string')
    return [...value.matchAll(/'(\w+)'|(\w+): /g)].map(([, quoted, named]) => (quoted ?? named)!);
  if (value === null || typeof value !== 'object' || neo4j.isInt(value)) return [];
  return Object.entries(value).flatMap(([name, field]) => [
    name,
    ...(typeof field === 'string' ? [] : fieldsOf(field)),
  ]);
}

describe('what a statement yields has the fields that its header types', () => {
  const typed = statements.all.filter(
    ({ name, mode, signature }) =>
      mode === 'READ' && folderOf.get(name) !== 'curation' && fieldsOf(signature.yields).length > 0,
  );
  test.for(typed)('$name', async ({ text, example, yields, signature }) => {
    const { records } = await driver.executeQuery(text, toIntegers(example));
    const found = new Set(records.flatMap((record) => fieldsOf(record.get(yields as string))));
    const declared = new Set(fieldsOf(signature.yields));
    expect([...declared].filter((field) => !found.has(field))).toEqual([]);
  });

  test('there are some', () => expect(typed.length).toBeGreaterThan(4));
});

test('a read that writes is refused by the server', async () => {
  const session = driver.session({ defaultAccessMode: 'READ' });
  await expect(session.run('CREATE (:Intruder)')).rejects.toThrow(/[Ww]riting in read access mode not allowed/);
  await session.close();
});

test('the relationship types that statements follow are those of the vocabulary', () => {
  const literals = statements.all.flatMap(({ text }) => [...text.matchAll(/\/\*(\w+)\*\/([\w|]+)/g)]);
  expect(literals.length).toBeGreaterThan(3);
  for (const [, name, written] of literals) {
    expect(written).toBe(relationshipTypes[name as keyof typeof relationshipTypes]);
  }
});
