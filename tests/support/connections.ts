import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { predicatesOf, predicateNames } from '../../src/domain/vocabulary.ts';
import { edgeTypesOf, isConnection, storageReader } from '../../src/compiler/storage.ts';
import type { RawEntity, RawGraph } from './raw-graph.ts';
import { allChains, comparisonRows, consensusRows, disagreementOfClaim, type RelationRow } from './row-models.ts';

/** A field of the schema that is a connection. */
export interface ConnectionField {
  /** Such as `Claim.evidence`. */
  path: string;
  parent: GraphQLNamedType;
  field: GraphQLField<unknown, unknown>;
  /** What its rows are: a key of `rowModels`. */
  rows: string;
  /** Type of the edges' nodes. */
  node: GraphQLNamedType;
}

/** A node, or the root when it has no id, and the rows that a connection of it has without filters. */
export interface SampleParent {
  id: string | null;
  rows: unknown[];
}

/** All connections of the schema; a field that an interface has stands for those of its types. */
export function findConnections(schema: GraphQLSchema): ConnectionField[] {
  return Object.values(schema.getTypeMap()).flatMap((parent) => {
    if (!isObjectType(parent) && !isInterfaceType(parent)) return [];
    return Object.values(parent.getFields()).flatMap((field): ConnectionField[] => {
      const type = getNamedType(field.type);
      const inherited = parent.getInterfaces().some((it) => it.getFields()[field.name]);
      if (!isConnection(type) || inherited) return [];
      const { node } = edgeTypesOf(type);
      return [{ path: `${parent.name}.${field.name}`, parent, field, rows: rowsOf(schema, type.name, node), node }];
    });
  });
}

function rowsOf(schema: GraphQLSchema, connection: string, node: GraphQLNamedType): string {
  if (connection.endsWith('RelationConnection')) return 'Relation';
  const entity = schema.getType('Entity');
  const isEntity =
    isInterfaceType(entity) && (node === entity || (isObjectType(node) && schema.isSubType(entity, node)));
  return isEntity ? 'Entity' : node.name;
}

const consensusPredicates = [...predicatesOf('CAUSAL'), ...predicatesOf('THERAPEUTIC')];

/** Two entities that are compared, with much that both have and much that one has. */
const compared = { a: 'muscle-cramp', b: 'leg-cramp' };

/** Rows of the library, of which there are none where nobody has brought anything; tests/curation/library.test.ts follows their pages. */
export const ofLibrary = new Set(['Source', 'Proposal', 'EntityDraft', 'Decision']);

/** Arguments that decide what the rows are, not which of them are kept, with the values that the samples have. */
export const givenArguments: Record<string, Record<string, unknown>> = {
  'Query.compare': compared,
  'Query.consensus': {
    object: 'muscle-cramp',
    predicates: consensusPredicates,
    includeSubtypes: true,
    includeSubjectSubtypes: false,
  },
};

/**
 * The arguments of a connection besides those of paging and order, and those that the samples give: its own and, under `filter.`, its filter's fields.
 *
 * @returns names with dots, and those that must be given
 */
export function conditionsOf({ path, field }: ConnectionField): { name: string; required: boolean }[] {
  const paging = new Set(['first', 'after', 'last', 'before', 'orderBy', ...Object.keys(givenArguments[path] ?? {})]);
  return field.args
    .filter(({ name }) => !paging.has(name))
    .flatMap(({ name, type }) => {
      const named = getNamedType(type);
      if (name === 'filter' && isInputObjectType(named)) {
        return Object.keys(named.getFields()).map((key) => ({ name: `filter.${key}`, required: false }));
      }
      return [{ name, required: String(type).endsWith('!') }];
    });
}

/** The order that a connection has when it is asked for none. */
export function defaultOrderOf({ field }: ConnectionField): unknown {
  return field.args.find(({ name }) => name === 'orderBy')?.defaultValue;
}

/** The values of `orderBy`; a single nameless one where there is no choice. */
export function ordersOf({ field }: ConnectionField): string[] {
  const orderBy = field.args.find(({ name }) => name === 'orderBy');
  const type = getNamedType(orderBy?.type);
  if (!orderBy || !isEnumType(type)) return [''];
  return type.getValues().map(({ name }) => name);
}

/**
 * The query that reads a page of a connection. Its variables are named like the connection's arguments; besides them it takes the
 * parent's `id`, and `count`, which says whether to ask for the total.
 */
export function pageQuery(schema: GraphQLSchema, { parent, field }: ConnectionField, selection: string): string {
  const variables = ['$count: Boolean!', ...field.args.map(({ name, type }) => `$${name}: ${String(type)}`)];
  const args = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const page = `page: ${field.name}(${args}) {
    totalCount @include(if: $count)
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor ${selection} }
  }`;
  if (parent.name === 'Query') return `query (${variables.join(', ')}) { ${page} }`;
  const byId = `parent: ${rootFieldFor(schema, parent)}(id: $id) { ... on ${parent.name} { ${page} } }`;
  return `query ($id: ID!, ${variables.join(', ')}) { ${byId} }`;
}

/** The root field that gives a type by its id; `node` where the type has none of its own. */
function rootFieldFor(schema: GraphQLSchema, type: GraphQLNamedType): string {
  const interfaces = isObjectType(type) ? type.getInterfaces() : [];
  const found = [type, ...interfaces].flatMap((candidate) =>
    Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
      ({ type: given, args, name }) => getNamedType(given) === candidate && args[0]?.name === 'id' && name !== 'node',
    ),
  );
  return found[0]?.name ?? 'node';
}

/** What lies below a field of a claim or document, read off the raw graph. */
const below: Record<string, (graph: RawGraph) => SampleParent[]> = {
  'Claim.evidence': ({ claims }) => claims.map(({ id, evidence }) => ({ id, rows: evidence })),
  'Document.evidence': ({ documents, claims }) =>
    documents.map(({ id }) => ({
      id,
      rows: claims.flatMap(({ evidence }) => evidence.filter(({ document }) => document.id === id)),
    })),
  'Document.claims': ({ documents, claims }) =>
    documents.map(({ id }) => ({
      id,
      rows: claims.filter(({ evidence }) => evidence.some(({ document }) => document.id === id)),
    })),
};

/**
 * Every node that has the connection, with its rows; those with the most rows first.
 *
 * @throws Error for a connection that nothing is known of: it needs sample parents here
 */
export function sampleParents(schema: GraphQLSchema, connection: ConnectionField, graph: RawGraph): SampleParent[] {
  const { path, parent } = connection;
  const parents =
    parent.name === 'Query'
      ? [{ id: null, rows: rootRows(connection, graph) }]
      : connection.rows === 'Relation'
        ? relationParents(schema, connection, graph)
        : below[path]?.(graph);
  if (!parents?.length) throw new Error(`${path} lacks sample parents; add them to tests/support/connections.ts.`);
  return parents.toSorted((a, b) => b.rows.length - a.rows.length);
}

function rootRows({ path, rows, node }: ConnectionField, graph: RawGraph): unknown[] {
  switch (rows) {
    case 'Entity':
      return graph.entities.filter(({ label }) => node.name === 'Entity' || node.name === label);
    case 'Claim':
      return path === 'Query.disagreements'
        ? graph.claims.filter((claim) => claim.status === 'ACCEPTED' && disagreementOfClaim(claim) !== null)
        : graph.claims;
    case 'Evidence':
      return graph.claims.flatMap(({ evidence }) => evidence);
    case 'ComparisonRow':
      return comparisonRows(graph, compared);
    case 'Document':
      return graph.documents;
    case 'CausalChain':
      return allChains(graph);
    case 'ConsensusRow':
      return consensusRows(graph, 'muscle-cramp', consensusPredicates);
    default:
      throw new Error(`${path} lacks the rows it has at the root; add them to tests/support/connections.ts.`);
  }
}

/** The entities of a type with their relations, as the field's `@relationship` describes them. */
function relationParents(
  schema: GraphQLSchema,
  { path, parent, field, node }: ConnectionField,
  graph: RawGraph,
): SampleParent[] {
  const storage = storageReader(schema)(field).relationship;
  if (!storage) throw new Error(`${path} lacks sample parents; add them to tests/support/connections.ts.`);
  const { type, groups, direction } = storage;
  const isOfType = ({ label }: RawEntity): boolean => node.name === 'Entity' || node.name === label;
  const types: string[] = type?.split('|') ?? (groups ? groups.flatMap(predicatesOf) : predicateNames);
  const relations = graph.relations.filter((relation) => types.includes(relation.type));
  const seenFrom = (entity: RawEntity): RelationRow[] =>
    relations.flatMap((relation): RelationRow[] => [
      ...(relation.from === entity ? [{ ...relation, direction: 'OUTGOING' as const, other: relation.to }] : []),
      ...(relation.to === entity ? [{ ...relation, direction: 'INCOMING' as const, other: relation.from }] : []),
    ]);
  return graph.entities
    .filter((entity) => parent.name === 'Entity' || parent.name === entity.label)
    .map((entity) => ({
      id: entity.id,
      rows: seenFrom(entity).filter(
        (row) => (direction === 'BOTH' || row.direction === direction) && isOfType(row.other),
      ),
    }));
}
