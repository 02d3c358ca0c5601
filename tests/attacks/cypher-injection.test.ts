// project: api
import {
  buildSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
  isListType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
} from 'graphql';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSdl } from '../../src/graphql/api-schema.ts';
import { openCuratorApi } from '../access/curator-api.ts';
import { root, type TestApi } from '../support/api.ts';
import { plannerOf } from '../support/compiler.ts';
import { findConnections, pageQuery } from '../support/connections.ts';
import { hashGraph } from '../support/fingerprint.ts';
import { openRawDriver } from '../support/raw-graph.ts';
import { Battle } from './attack.ts';

const payloads = [
  `x"}) DETACH DELETE n //`,
  `x'}) MATCH (n) DETACH DELETE n //`,
  'x`}) MATCH (n) DETACH DELETE n //',
  String.raw`x\u0027}) MATCH (n) DETACH DELETE n //`,
  String.raw`x\\' OR 1 = 1 //`,
  `x' OR true RETURN 1 /*`,
  `x' UNION MATCH (n) RETURN n {.*} AS value //`,
  `x'}) CALL dbms.security.createUser('eve', 'secret', false) //`,
  `x'}) CALL apoc.cypher.run('MATCH (n) DETACH DELETE n', {}) YIELD value //`,
  `x'}) LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line //`,
  'x$p0 $value {value} ${value}',
  'x\0\n; MATCH (n) DETACH DELETE n;',
];

/** Nothing has it as its id, name or anything else. */
const unknown = 'x-no-such-thing';

const schema = buildSchema(readSdl(join(root, 'schema')));

/** A place where a client gives a text: an argument, or an input field of it. */
interface Place {
  /** Such as `Query.entities(filter.text)`. */
  coordinate: string;
  /** The argument of a root field or of a type of connections, or the field of an input type: such as `EntityFilter.text`. */
  element: string;
  query: string;
  variablesOf: (text: string) => Record<string, unknown>;
}

interface Text {
  path: string;
  element: string;
  wrap: (text: string) => unknown;
}

/**
 * The ways from an argument to the texts in it.
 *
 * @param owner what has the argument or input field
 */
function textsIn(argument: GraphQLArgument | GraphQLInputField, owner: string): Text[] {
  const type = getNamedType(argument.type);
  const isList = isListType(getNullableType(argument.type));
  const wrapped = (value: unknown): unknown => (isList ? [value] : value);
  if (type.name === 'String' || type.name === 'ID') {
    return [{ path: argument.name, element: `${owner}.${argument.name}`, wrap: wrapped }];
  }
  if (!isInputObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) =>
    textsIn(field, type.name).map(({ path, element, wrap }) => ({
      path: `${argument.name}.${path}`,
      element,
      wrap: (text) => wrapped({ [field.name]: wrap(text) }),
    })),
  );
}

/** What else a field needs to be valid. */
const needed: Record<string, Record<string, unknown>> = {
  search: { text: 'cramp' },
  consensus: { object: 'muscle-cramp' },
  causalChains: { from: { kinds: ['MEDICATION'] }, to: { kinds: ['CONDITION'] } },
  compare: { a: 'dehydration', b: 'muscle-cramp' },
  causalOrigins: { to: { kinds: ['CONDITION'] } },
};

/** Of which the field is asked. */
const parents: Record<string, string> = { Claim: 'claim-07536268e0de6303', Document: 'doc-blood-loss' };

function placesOf(owner: string, field: GraphQLField<unknown, unknown>, query: string): Place[] {
  const isRoot = owner === 'Query';
  const parent = isRoot ? {} : { id: parents[owner] ?? 'muscle-cramp' };
  return field.args.flatMap((argument) =>
    textsIn(argument, isRoot ? `Query.${field.name}` : getNamedType(field.type).name).map(
      ({ path, element, wrap }) => ({
        coordinate: `${owner}.${field.name}(${path})`,
        element,
        query,
        variablesOf: (text) => ({
          count: true,
          first: 2,
          ...parent,
          ...needed[field.name],
          [argument.name]: wrap(text),
        }),
      }),
    ),
  );
}

/** A root field that is no connection, with whatever of it is no object. */
function rootQuery(field: GraphQLField<unknown, unknown>): string {
  const declared = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const given = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const type = getNamedType(field.type);
  const selected = isObjectType(type)
    ? Object.values(type.getFields()).filter((it) => it.args.length === 0 && !('getFields' in getNamedType(it.type)))
    : [];
  return `query (${declared}) { ${field.name}(${given}) { __typename ${selected.map(({ name }) => name).join(' ')} } }`;
}

const connections = findConnections(schema);
const isConnection = (field: GraphQLField<unknown, unknown>): boolean => connections.some((it) => it.field === field);
const places = [
  ...connections.flatMap((it) => placesOf(it.parent.name, it.field, pageQuery(schema, it, ''))),
  ...Object.values(schema.getQueryType()?.getFields() ?? {})
    .filter((field) => !isConnection(field))
    .flatMap((field) => placesOf('Query', field, rootQuery(field))),
];

let api: TestApi;
let driver: Driver;
let before: string;
const battle = new Battle();
beforeAll(async () => {
  api = await openCuratorApi();
  driver = openRawDriver();
  before = await hashGraph(driver);
});
afterAll(async () => {
  battle.print();
  await driver.close();
  await api.app.stop();
});

test('the walk finds the places where texts are given', () => {
  expect(places.map(({ coordinate }) => coordinate)).toEqual(
    expect.arrayContaining([
      'Query.entity(id)',
      'Query.nodes(ids)',
      'Query.resolveTerms(terms)',
      'Query.causalChains(via.ids)',
      'Query.search(after)',
      'Query.claims(filter.text)',
      'Entity.causes(filter.document)',
      'Claim.evidence(filter.cue)',
    ]),
  );
});

const plan = plannerOf();
const statementsOf = ({ query, variablesOf }: Place, text: string): string[] =>
  plan(query, variablesOf(text)).map(({ compiled }) => compiled().cypher);

test.for(places.map((place) => [place.coordinate, place] as const))('%s is no part of a statement', ([, place]) => {
  const expected = statementsOf(place, unknown);
  expect(expected).toHaveLength(1);
  for (const payload of payloads) expect(statementsOf(place, payload)).toEqual(expected);
});

/** An answer without the text that was sent and what depends on its words. */
async function answerTo(place: Place, text: string): Promise<unknown> {
  const { data, errors } = await api.query(place.query, place.variablesOf(text));
  const received = JSON.stringify({ data, errors: errors?.map(({ extensions }) => extensions.code) });
  return received.replaceAll(JSON.stringify(text), '"TEXT"');
}

/** One place for each argument and input field: the statements of its other places differ in the rows that it is asked of. */
const byElement = new Map(places.toReversed().map((place) => [place.element, place]));

test.for([...byElement].filter(([element]) => element !== 'Query.search.text'))(
  '%s takes Cypher for text',
  async ([, place]) => {
    const expected = await answerTo(place, unknown);
    const most = api.statements.length;
    for (const payload of payloads) {
      expect(await answerTo(place, payload)).toBe(expected);
      expect(api.statements.length).toBeLessThanOrEqual(most);
    }
  },
);

test('Cypher among the words to search for is words', async () => {
  const query = 'query ($text: String!) { search(text: $text) { totalCount edges { node { entity { id } score } } } }';
  for (const text of payloads) {
    const { data, errors } = await api.query(query, { text });
    const words = text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
    const plain = await api.query(query, { text: words });
    expect({ data, codes: errors?.map(({ extensions }) => extensions.code) }).toEqual({
      data: plain.data,
      codes: plain.errors?.map(({ extensions }) => extensions.code),
    });
  }
});

test('the graph is what it was', async () => {
  expect(await hashGraph(driver)).toBe(before);
  battle.note(
    'Cypher injection',
    `${payloads.length} payloads in each of ${places.length} arguments and input fields`,
    'what an unknown id or text gets; the graph’s hash is unchanged',
    1,
  );
});
