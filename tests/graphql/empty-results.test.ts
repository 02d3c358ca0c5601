// project: process
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import { expect, onTestFinished, test } from 'vitest';
import type { Dataset } from '../../src/domain/dataset.ts';
import { openDriver } from '../../src/graph/driver.ts';
import { openGraph } from '../../src/graph/graph.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { isConnection, storageReader } from '../../src/compiler/storage.ts';
import { readSdl } from '../../src/graphql/api-schema.ts';
import { loadDataset, prepareGraph } from '../../src/publishing/load.ts';
import { readAnswer } from '../fuzz/answer.ts';
import { writeOperation, type GivenArgument, type Operation, type Selection } from '../fuzz/operation.ts';
import { isPlumbing } from '../fuzz/operations.ts';
import { misfits, readOperation } from '../fuzz/shape.ts';
import { openCuratorApi } from '../access/curator-api.ts';
import { root, type TestApi } from '../support/api.ts';
import { given, startNeo4j } from '../support/external-neo4j.ts';
import { ask } from '../support/http.ts';

const schema = buildSchema(readSdl(join(root, 'schema')));
const statements = loadStatements(join(root, 'cypher'));
const storageOf = storageReader(schema);

type Field = GraphQLField<unknown, unknown>;
const rootFields: Field[] = Object.values(schema.getQueryType()?.getFields() ?? {});

/**
 * How an argument is given: so that there are rows, or so that there are none. `disjoint` names what exists, and asks it to be of a kind
 * that it is not.
 */
const ways = ['existing', 'unknown', 'disjoint', 'empty', 'null'] as const;
type Way = (typeof ways)[number];

const ids = { existing: 'muscle-cramp', unknown: 'not-there', disjoint: 'potassium', empty: '', null: 'not-there' };
const texts = { existing: 'cramp', unknown: 'qqxqqx', disjoint: 'cramp', empty: '', null: 'qqxqqx' };

/** How much of an object is given: how many of its first fields, and how many levels of objects inside one another. */
interface Extent {
  fields: number;
  levels: number;
}
const whole: Extent = { fields: Infinity, levels: 2 };
/** Ids and one field more, by which there are rows or none: a filter of all fields takes Neo4j a hundred times as long to plan. */
const narrow: Extent = { fields: 2, levels: 2 };

/** A value of an input type; undefined to leave it out. */
function valueOf(type: GraphQLInputType, name: string, way: Way, extent = whole): unknown {
  if (way === 'null' && !isNonNullType(type)) return null;
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const item = way === 'empty' ? undefined : valueOf(nullable.ofType, name, way, extent);
    return item === undefined ? [] : [item];
  }
  if (isEnumType(nullable)) return nullable.getValues()[0]?.name;
  if (isInputObjectType(nullable)) {
    const fields = extent.levels === 0 ? [] : Object.values(nullable.getFields());
    // An object whose every field holds would hold of little: what exists is chosen by the first alone.
    const chosen = fields.slice(0, way === 'existing' ? 1 : extent.fields);
    const inner = { ...extent, levels: extent.levels - 1 };
    const values = chosen.map((field) => [field.name, valueOf(field.type, field.name, way, inner)]);
    return Object.fromEntries(values.filter(([, value]) => value !== undefined));
  }
  if (name === 'after' || name === 'before' || name === 'last') return undefined;
  if (nullable.name === 'ID') return ids[way];
  if (nullable.name === 'Boolean') return true;
  if (nullable.name === 'Int') return name === 'first' && way === 'empty' ? 0 : 1;
  return texts[way];
}

/** Whether an argument says which rows there are, and not which of them a page has. */
const choosesRows = (name: string): boolean => !['first', 'after', 'last', 'before', 'orderBy'].includes(name);

/** The arguments of a root field that give rows: those of its statement's example, and what must be given besides. */
function existing(field: Field): GivenArgument[] {
  const file = storageOf(field).cypher?.file;
  const example = file === undefined ? {} : statements.named(file).example;
  return field.args.flatMap((arg) => {
    const needed = isNonNullType(arg.type) ? valueOf(arg.type, arg.name, 'existing') : undefined;
    return argument(arg, example[arg.name] ?? needed);
  });
}

function argument({ name, type }: GraphQLArgument, value: unknown): GivenArgument[] {
  return value === undefined ? [] : [{ name, type, value, by: 'variable' }];
}

function select(name: string, args: GivenArgument[] = [], set?: Selection[]): Selection {
  return { is: 'field', name, alias: undefined, args, condition: undefined, below: set };
}

/** Whether a field of a page has the rows that `edges` has: at each level they would double what the database must plan. */
const repeatsEdges = (type: GraphQLCompositeType, field: Field): boolean =>
  isConnection(type) && field.name === 'nodes';

/** The rows of a page without their edges, each with what it holds itself. */
function nodesOf(field: Field): Selection[] {
  const type = getNamedType(field.type) as GraphQLCompositeType;
  const all: Field[] = 'getFields' in type ? Object.values(type.getFields()) : [];
  return all.filter((one) => repeatsEdges(type, one)).map((one) => select(one.name, [], below(one, 'existing', 0)));
}

/** Everything that can be selected of a type, each field by itself; fields below it are given their arguments one way. */
function selections(type: GraphQLCompositeType, way: Way, depth: number): Selection[] {
  const all: Field[] = 'getFields' in type ? Object.values(type.getFields()) : [];
  const isLeaf = (field: Field): boolean => !isCompositeType(getNamedType(field.type));
  const reached = all.filter(
    (field) => (isLeaf(field) || depth > 0 || isPlumbing(type, field.name)) && !repeatsEdges(type, field),
  );
  const fields = reached.map((field) => {
    const args = field.args.flatMap((arg) => {
      if (arg.name === 'first') return argument(arg, 1);
      return way === 'existing' ? [] : argument(arg, valueOf(arg.type, arg.name, way));
    });
    return select(field.name, args, below(field, way, isPlumbing(type, field.name) ? depth : depth - 1));
  });
  // What an interface links to, its types link to as well.
  const kinds = isAbstractType(type) && all.every(isLeaf) ? schema.getPossibleTypes(type) : [];
  const fragments = kinds.map((on): Selection => ({
    is: 'fragment',
    on: on.name,
    condition: undefined,
    named: false,
    below: selections(on, way, 0),
  }));
  return [select('__typename'), ...fields, ...fragments];
}

function below({ type }: Field, way: Way, depth: number): Selection[] | undefined {
  const named = getNamedType(type);
  return isCompositeType(named) ? selections(named, way, depth) : undefined;
}

interface Attempt extends Operation {
  name: string;
}

/**
 * Every root field, its arguments given each way, all of them and one by one, with all below it.
 *
 * @param fieldByField the ways in which each field below is asked for alone, too; without rows, all ways are one to a page
 */
function* attempts(fieldByField: readonly Way[], fields: readonly Field[]): Generator<Attempt> {
  for (const field of fields) {
    const attempt = (name: string, args: GivenArgument[], selected: Selection[] | undefined): Attempt => ({
      name: `${field.name}, ${name}`,
      ...writeOperation('query', [select(field.name, args, selected)]),
    });
    // A page has the arguments of what is below it in its own field, and each field below them elsewhere.
    const [belowWay, depth] = isConnection(getNamedType(field.type))
      ? (['existing', 0] as const)
      : ([null, 1] as const);
    for (const way of ways) {
      const argumentsOf = (extent: Extent): GivenArgument[] =>
        field.args.flatMap((arg) => argument(arg, valueOf(arg.type, arg.name, way, extent)));
      const few = way === 'existing' ? existing(field) : argumentsOf(narrow);
      yield attempt(`arguments ${way}`, way === 'existing' ? few : argumentsOf(whole), below(field, 'existing', 0));
      if (way === 'unknown') yield attempt(`arguments ${way}, all below`, few, below(field, 'existing', 1));
      for (const one of way === 'existing' ? [] : few) {
        const others = existing(field).filter(({ name }) => name !== one.name);
        yield attempt(`${one.name} ${way}`, [...others, one], below(field, 'existing', 0));
      }
      if (!fieldByField.includes(way) || (belowWay && way !== 'existing' && way !== 'unknown')) continue;
      for (const only of [...(below(field, belowWay ?? way, depth) ?? []), ...nodesOf(field)])
        yield attempt(`arguments ${way}, one field`, few, [only]);
    }
  }
}

/**
 * Sends the attempts, four at a time; says what is wrong with the answers, each by the root field’s name.
 *
 * @param fieldByField see `attempts`
 */
async function failuresOf(api: TestApi, fieldByField: readonly Way[], fields = rootFields): Promise<string[]> {
  const found: string[] = [];
  let sent = 0;
  const remaining = attempts(fieldByField, fields);
  const send = async (): Promise<void> => {
    for (const { name, ...operation } of remaining) {
      const { status, text } = await ask(api, operation);
      const valid = readOperation(schema, operation);
      sent += 1;
      try {
        if (!valid) throw new Error('The operation is not valid.');
        const { data } = readAnswer({ status, text }, JSON.stringify(operation));
        if (data) found.push(...misfits(valid, data).map((misfit) => `${name}: ${misfit}`));
      } catch (error) {
        found.push(`${name}: ${(error as Error).message}\n${operation.query}`);
      }
    }
  };
  await Promise.all([send(), send(), send(), send()]);
  expect(sent).toBeGreaterThan((5 + 3 * fieldByField.length) * fields.length);
  return found;
}

test('in a graph, what chooses nothing gives the shape that the schema promises, or a refusal', async () => {
  const api = await openCuratorApi();
  onTestFinished(() => api.app.stop());
  // Field by field with rows and without; why there are none is asked with all fields at once.
  expect(await failuresOf(api, ['existing', 'unknown'])).toEqual([]);
});

test('so does everything in a graph without data; without a release only meta has nothing to say', async () => {
  const neo4j = await startNeo4j();
  const driver = await openDriver({ ...neo4j, database: 'neo4j' });
  onTestFinished(() => driver.close());
  const graph = openGraph({ driver, database: 'neo4j', timeoutMs: 60_000 });
  await prepareGraph(graph, statements);
  const dataset: Dataset = { documents: [], entities: [], claims: [] };
  await loadDataset({ graph, statements, dataset, quotes: false });
  const api = await openCuratorApi({ ...given(neo4j), LOAD_ON_START: 'false' });
  onTestFinished(() => api.app.stop());
  expect(await failuresOf(api, [])).toEqual([]);
  // Alone, every other field was asked for without rows above.
  const neverWithoutRows = rootFields.filter(({ args }) => args.every(({ name }) => !choosesRows(name)));
  expect(neverWithoutRows.map(({ name }) => name)).toEqual(expect.arrayContaining(['meta', 'statistics']));
  expect(await failuresOf(api, ['existing'], neverWithoutRows)).toEqual([]);
  await driver.executeQuery('MATCH (release:Release) DELETE release');
  const failures = await failuresOf(api, []);
  expect(failures.filter((failure) => !failure.startsWith('meta, '))).toEqual([]);
  expect(failures.every((failure) => failure.includes('GRAPH_NOT_LOADED'))).toBe(true);
});

const chains =
  'causalChains(from: {ids: ["nobody", "diuretics"]}, to: {ids: ["not-there"]}, via: {kinds: [CAUSE]}) { truncated }';

test('ids that should exist but do not are named in a warning, in the one statement of their field', async () => {
  const api = await openCuratorApi();
  onTestFinished(() => api.app.stop());
  const { data, extensions } = await api.query(`{
    paths: ${chains}
    origins: causalOrigins(to: {ids: ["muscle-cramp", "not-here"]}, first: 1) { truncated }
    said: causalOrigins(to: {ids: ["potassium", "potassium-2"]}, documents: ["doc-blood-loss", "potassium"]) { truncated }
    consensus(object: "not-there") { nodes { documentCount } totalCount }
    around: neighborhood(id: "\\"") { nodes { id } truncated }
    known: consensus(object: "muscle-cramp", first: 1) { nodes { predicates } }
    entity(id: "not-there") { id }
  }`);
  expect(data).toMatchObject({
    paths: { truncated: false },
    consensus: { nodes: [], totalCount: 0 },
    around: { nodes: [], truncated: false },
  });
  // In the order of the fields, though the chains are the last to be ready.
  expect(extensions?.['warnings']).toEqual([
    expect.objectContaining({ code: 'UNKNOWN_IDS', path: ['paths'], ids: ['nobody', 'not-there'] }),
    expect.objectContaining({ code: 'UNKNOWN_IDS', path: ['origins'], ids: ['not-here'] }),
    expect.objectContaining({ code: 'UNKNOWN_IDS', path: ['said'], ids: ['potassium-2'] }),
    expect.objectContaining({
      path: ['said'],
      ids: ['potassium'],
      message: 'Expected ids of documents, but none has the id "potassium". Use documents to list them.',
    }),
    expect.objectContaining({ code: 'UNKNOWN_IDS', path: ['consensus'], ids: ['not-there'] }),
    expect.objectContaining({ code: 'UNKNOWN_IDS', path: ['around'], ids: ['"'] }),
  ]);
  expect(api.statements.toSorted()).toEqual([
    'causal_chains',
    'causal_origins',
    'causal_origins',
    'consensus',
    'consensus',
    'entity',
    'neighborhood',
  ]);
  expect((await api.query('{ consensus(object: "muscle-cramp") { totalCount } }')).extensions).not.toHaveProperty(
    'warnings',
  );
});
