import { entityKinds, kinds } from '../../src/domain/vocabulary.ts';
import { getNamedType, type GraphQLSchema } from 'graphql';
import type { TestApi } from './api.ts';
import {
  findConnections,
  givenArguments,
  ofLibrary,
  ordersOf,
  pageQuery,
  type ConnectionField,
} from './connections.ts';

/** Where a page may start: a cursor that the API gave out, and the order it was given out in. */
export interface PageStart {
  cursor: string;
  /** Empty where the connection has no choice of orders. */
  orderBy: string;
}

/** What operations are made of besides the schema: ids, texts and cursors that the graph really has. */
export interface Words {
  ids: string[];
  texts: string[];
  /** By the name of the connection's type. */
  starts: Map<string, PageStart[]>;
}

/** Asks the API for some of everything. */
export async function gatherWords(api: TestApi, schema: GraphQLSchema): Promise<Words> {
  const { data } = await api.query(`{
    entities(first: 100) { edges { node { id name(language: SV) synonyms } } }
    claims(first: 20) { edges { node { id evidence(first: 1) { edges { node { id cue section } } } } } }
    documents { edges { node { id title } } }
  }`);
  const text = JSON.stringify(data);
  const all = (key: string): string[] => [
    ...new Set([...text.matchAll(new RegExp(`"${key}":"([^"\\\\]+)"`, 'g'))].map(([, value]) => value as string)),
  ];
  const synonyms = [...text.matchAll(/"synonyms":\["([^"\\]+)"/g)].map(([, value]) => value as string);
  const ids = all('id');
  const claim = ids.find((id) => id.startsWith('claim-'));
  const starts = new Map<string, PageStart[]>();
  const connections = findConnections(schema).filter(({ rows }) => !ofLibrary.has(rows));
  for (const connection of connections) {
    if (starts.has(typeOf(connection))) continue;
    const found = await startsOf(api, schema, connection, {
      ...needed[connection.path],
      ...(connection.parent.name === 'Claim' && { id: claim }),
      ...(await parentWithRows(api, connection)),
    });
    if (found.length > 0) starts.set(typeOf(connection), found);
  }
  const without = connections.filter((connection) => !starts.has(typeOf(connection))).map(({ path }) => path);
  if (without.length > 0) throw new Error(`No page of ${without.join(', ')} was found to take cursors from.`);
  return { ids, texts: [...all('name'), ...synonyms, ...all('cue'), ...all('title')], starts };
}

/** The name of a connection's type. */
const typeOf = ({ field }: ConnectionField): string => String(getNamedType(field.type));

/** What a connection needs besides paging to have rows. */
const needed: Record<string, Record<string, unknown>> = {
  'Query.search': { text: 'cramp' },
  'Query.causalChains': { from: { kinds: ['MEDICATION'] }, to: { ids: ['muscle-cramp'] } },
  'Query.causalOrigins': { to: { ids: ['muscle-cramp'] } },
  'Query.compare': givenArguments['Query.compare']!,
  'Query.consensus': { object: 'muscle-cramp' },
  'Document.claims': { id: 'doc-blood-loss' },
};

/** An entity with rows in a connection of its kind alone; nothing where all entities have the connection, or none has rows. */
async function parentWithRows(api: TestApi, { parent, field }: ConnectionField): Promise<{ id?: string }> {
  const kind = entityKinds.find((one) => kinds[one].label === parent.name);
  if (!kind) return {};
  const { data } = await api.query(`{
    entities(filter: { kinds: [${kind}] }, first: 100) {
      nodes { id ... on ${parent.name} { rows: ${field.name}(first: 1) { edges { cursor } } } }
    }
  }`);
  const { nodes } = data!['entities'] as { nodes: { id: string; rows: Page }[] };
  const found = nodes.find(({ rows }) => rows.edges.length > 0);
  return found ? { id: found.id } : {};
}

async function startsOf(
  api: TestApi,
  schema: GraphQLSchema,
  connection: ConnectionField,
  args: Record<string, unknown>,
): Promise<PageStart[]> {
  const starts: PageStart[] = [];
  for (const orderBy of ordersOf(connection)) {
    const { data } = await api.query(pageQuery(schema, connection, ''), {
      count: false,
      first: 3,
      id: 'muscle-cramp',
      ...args,
      ...(orderBy && { orderBy }),
    });
    const found = data as { page?: Page; parent?: { page?: Page } } | undefined;
    for (const { cursor } of (found?.page ?? found?.parent?.page)?.edges ?? []) starts.push({ cursor, orderBy });
  }
  return starts;
}

interface Page {
  edges: { cursor: string }[];
}
