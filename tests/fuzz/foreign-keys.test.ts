// project: fuzz
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProfiledPlan } from 'neo4j-driver';
import * as fc from 'fast-check';
import {
  getNamedType,
  isAbstractType,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type GraphQLCompositeType,
  type GraphQLField,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { RootPlan } from '../../src/compiler/compiler.ts';
import { storageReader } from '../../src/compiler/storage.ts';
import { readSchema } from '../../src/graphql/api-schema.ts';
import { bind, RequestArguments } from '../../src/graphql/request.ts';
import { openCuratorApi } from '../access/curator-api.ts';
import { root, type TestApi } from '../support/api.ts';
import { readCases } from '../support/cases.ts';
import { comparable } from '../support/comparable.ts';
import { pages, plannerOf } from '../support/compiler.ts';
import { hitsOf } from '../support/database-hits.ts';
import { ask } from '../support/http.ts';
import { toIntegers } from '../support/integers.ts';
import { projectWithItsOwn } from '../support/project.ts';
import { openRawDriver } from '../support/raw-graph.ts';
import { gatherWords } from '../support/words.ts';
import type { Operation } from './operation.ts';
import { soundOperations } from './operations.ts';

/** As for operations: `FUZZ_SEED` and `FUZZ_RUNS`. */
const seed = Number(process.env['FUZZ_SEED'] ?? 1);
const runs = Math.max(10, Number(process.env['FUZZ_RUNS'] ?? 0) / 100);

const schema = readSchema(join(root, 'schema'));
const storageOf = storageReader(schema);

/** Whether the row holds the id of the field's object. */
function hasForeignKey(field: GraphQLField<unknown, unknown> | null | undefined): boolean {
  const { foreignKey, reference } = field ? storageOf(field) : {};
  return foreignKey !== undefined || reference !== undefined;
}

/** The id of each object whose id the rows of a type hold, as a selection of nothing but the id. */
function idsFor(type: GraphQLCompositeType | null | undefined): readonly SelectionNode[] {
  const fields = type && 'getFields' in type ? Object.values(type.getFields()).filter(hasForeignKey) : [];
  return fields.flatMap((field) => {
    // An entity's type is no part of its id.
    const more = isAbstractType(getNamedType(field.type)) ? '... on Node { again: id }' : '__typename again: id';
    const [query] = parse(`{ id_of_${field.name}: ${field.name} { id ${more} } }`).definitions;
    return (query as OperationDefinitionNode).selectionSet.selections;
  });
}

/** Selects, beside what an operation selects, the ids of linked objects wherever rows hold them. */
function withIds(operation: Operation): Operation {
  const types = new TypeInfo(schema);
  const document = visit(
    parse(operation.query),
    visitWithTypeInfo(types, {
      SelectionSet: (set) => {
        // Of an object that may be known by its id nothing more is selected.
        const added = hasForeignKey(types.getFieldDef()) ? [] : idsFor(types.getParentType());
        return { ...set, selections: [...set.selections, ...added] };
      },
    }),
  );
  return { ...operation, query: print(document) };
}

/** The project as if no row held the id of a linked object: each is matched, by a statement where it is a `@reference`. */
function projectWithoutForeignKeys(): string {
  const folder = projectWithItsOwn('schema', 'cypher');
  for (const file of readdirSync(join(folder, 'schema')).filter((name) => name.endsWith('.graphql'))) {
    const path = join(folder, 'schema', file);
    const sdl = readFileSync(path, 'utf8')
      .replaceAll(/\s+@foreignKey\(property: "\w+"\)/g, '')
      .replaceAll(/@reference\(property: "(\w+)"\)/g, '@cypher(file: "matched_$1")');
    writeFileSync(path, sdl);
  }
  for (const [property, label] of Object.entries({
    claim: 'Claim',
    level_claim: 'Claim',
    document: 'Document',
    source: 'Source',
    value: 'Document',
  })) {
    const header = '// purpose: None.\n// mode: READ\n// parameters: none\n// yields: it\n// example: {}\n';
    const text = `MATCH (it:${label} {id: this.${property}})\nRETURN it\n`;
    writeFileSync(join(folder, `cypher/fields/matched_${property}.cypher`), header + text);
  }
  return folder;
}

type Plan = ReturnType<typeof plannerOf>;

let planned: [reading: Plan, matching: Plan] | undefined;

/** Plans operations as the project does, and as if each linked object were matched. */
function planners(): [reading: Plan, matching: Plan] {
  planned ??= [plannerOf(), plannerOf(projectWithoutForeignKeys())];
  return planned;
}

function matchesOf(plan: Plan, operation: Operation): number {
  return statementsOf(plan, operation).split(/\bMATCH\b/).length - 1;
}

function statementsOf(plan: Plan, { query, variables }: Operation): string {
  return plan(query, variables)
    .map(({ compiled }) => compiled().cypher)
    .join('\n');
}

/** Where both ask the same, the answers are the same. */
function differs(operation: Operation): boolean {
  const [reading, matching] = planners().map((plan) => statementsOf(plan, operation));
  return reading !== matching;
}

const cases = readCases('tests/cases');
const asked = [...cases, ...readCases('tests/consumers'), ...readCases('schema/playground', 'tests/playground')];

describe('where nothing but the id of a linked object is selected', () => {
  test('no statement matches the object', () => {
    const [reading, matching] = planners();
    const added = asked.filter((one) => {
      const more = withIds(one);
      expect(matchesOf(reading, more)).toBe(matchesOf(reading, one));
      return matchesOf(matching, more) > matchesOf(matching, one);
    });
    expect(added.length).toBeGreaterThan(30);
  });

  test(`answers are the same as with a match, seed ${seed}`, { timeout: 1_200_000 }, async () => {
    const apis = [
      await openCuratorApi(),
      await openCuratorApi({ LOAD_ON_START: 'false' }, projectWithoutForeignKeys()),
    ];
    onTestFinished(async () => void (await Promise.all(apis.map(({ app }) => app.stop()))));
    let read = 0;
    const compare = async (operation: Operation): Promise<void> => {
      const [answer = '', matched] = await Promise.all(apis.map((api) => textOf(api, operation)));
      if (answer !== matched) throw new Error(`${operation.query}\n${answer}\n${matched}`);
      if (answer.includes('"again":')) read += 1;
    };
    for (const one of cases.map(withIds).filter(differs)) await compare(one);
    expect(read).toBeGreaterThan(10);
    read = 0;
    const operations = soundOperations(schema, await gatherWords(apis[0] as TestApi, schema)).map(withIds);
    await fc.assert(fc.asyncProperty(operations, compare), { seed, numRuns: runs });
    expect(read).toBeGreaterThan(runs / 10);
  });

  test.for([
    ['list', {}],
    ['consensus', { object: 'muscle-cramp' }],
  ] as const)('%s of the benchmark takes fewer database hits', async ([name, variables]) => {
    const query = readFileSync(join(root, `tests/bench/operations/${name}.graphql`), 'utf8');
    const driver = openRawDriver();
    onTestFinished(() => driver.close());
    const [read = 0, matched = 0] = await Promise.all(
      planners().map(async (plan) => {
        const [{ node, compiled }] = plan(query, variables) as [RootPlan];
        const parameters = bind(compiled(), node, {}, new RequestArguments(variables, pages));
        const { summary } = await driver.executeQuery(`PROFILE ${compiled().cypher}`, toIntegers(parameters));
        return hitsOf(summary.profile as ProfiledPlan);
      }),
    );
    expect(read).toBeLessThan(0.9 * matched);
  });
});

/** A response with its cost, but not when it was made. */
async function textOf(api: TestApi, operation: Operation): Promise<string> {
  const { text } = await ask(api, operation);
  return JSON.stringify(comparable(JSON.parse(text)));
}
