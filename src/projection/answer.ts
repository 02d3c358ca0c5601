import {
  getNamedType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import type { Graph } from '../graph/graph.ts';
import type { Statements } from '../graph/statements.ts';
import { encodeCursor, type SignedPosition } from './cursor.ts';
import { readPage, toConnection, type ConnectionAnswer, type ConnectionRows, type PageLimits } from './page.ts';
import { Plans } from './plans.ts';
import { isConnection, storageOf } from './storage.ts';

/** A value as the projection gives it: a map keyed by the keys of the answer. */
export type Projected = Record<string, unknown>;

/** The two ends of the projection: how a root field is fetched, and how the fields below it are read from what came. */
export interface Answering {
  /**
   * Rejects with KnownError for arguments that are refused and for faults of the database. `derived` are parameters of the
   * field's statement that are not its arguments as they stand.
   */
  answer: (info: GraphQLResolveInfo, derived?: Record<string, unknown>) => Promise<Projected>;
  fieldResolver: GraphQLFieldResolver<unknown, unknown>;
}

/**
 * @param graph where statements are run
 * @param statements those that root fields and fields below them name
 * @param limits sizes of pages
 */
export function createAnswering(graph: Graph, statements: Statements, limits: PageLimits): Answering {
  const plans = new Plans(statements, limits);
  const readers = new WeakMap<GraphQLObjectType, Record<string, Reader>>();

  const answer: Answering['answer'] = async (info, derived) => {
    const bound = plans.bind(info, derived);
    const [row] = await graph.read(bound.statement, bound.parameters);
    const value = row?.['value'] ?? null;
    if (!isConnection(getNamedType(info.returnType))) return value as Projected;
    return toConnection(value as ConnectionRows, readPage(bound.arguments, limits)) as unknown as Projected;
  };

  /** How each field of a type is read; made once for each type, since a large answer has thousands of fields. */
  const readersOf = ({ parentType, schema }: GraphQLResolveInfo): Record<string, Reader> => {
    const isRoot = parentType === schema.getQueryType();
    const readerOf = isRoot
      ? () => (_parent: unknown, _args: Arguments, info: GraphQLResolveInfo) => answer(info)
      : reading(schema, parentType, limits);
    const made = Object.fromEntries(
      Object.values(parentType.getFields()).map((field) => [field.name, readerOf(field)]),
    );
    readers.set(parentType, made);
    return made;
  };

  return {
    answer,
    fieldResolver(parent, args: Arguments, _context, info) {
      const read = (readers.get(info.parentType) ?? readersOf(info))[info.fieldName] as Reader;
      return read(parent as never, args, info);
    },
  };
}

type Arguments = Record<string, unknown>;
type Reader = (parent: never, args: Arguments, info: GraphQLResolveInfo) => unknown;

/** How the fields of a type below the root are read from what the projection gave. */
function reading(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  limits: PageLimits,
): (field: GraphQLField<unknown, unknown>) => Reader {
  const { name: typeName } = type;
  if (isConnection(type)) return ({ name }) => connectionReader(name);
  if (typeName === 'PageInfo') return ({ name }) => pageInfoReader(name);
  const isEdge = typeName.endsWith('Edge');
  if (!isEdge && !storageOf(schema, type, 'projected')) {
    return ({ name }) =>
      (parent: Projected) =>
        parent[name];
  }
  return ({ name, type: fieldType }) => {
    if (isEdge && name === 'cursor')
      return (parent: Projected, _args, { path }) => cursorOf(parent[path.key] as SignedPosition);
    if (!isConnection(getNamedType(fieldType))) return (parent: Projected, _args, { path }) => parent[path.key];
    return (parent: Projected, args, { path }) =>
      toConnection(parent[path.key] as ConnectionRows, readPage(args, limits));
  };
}

function connectionReader(name: string): Reader {
  if (name === 'edges')
    return ({ rows }: ConnectionAnswer, _args, { path }) => rows.map(({ edges }) => edges[path.key]);
  if (name === 'pageInfo' || name === 'totalCount') return (answer: ConnectionAnswer) => answer[name];
  return ({ own }: ConnectionAnswer, _args, { path }) => own[path.key];
}

function pageInfoReader(name: string): Reader {
  if (name === 'startCursor') return ({ startPosition }: PageInfo) => cursorOf(startPosition);
  if (name === 'endCursor') return ({ endPosition }: PageInfo) => cursorOf(endPosition);
  return (page: PageInfo) => page[name as keyof PageInfo];
}

type PageInfo = ConnectionAnswer['pageInfo'];

function cursorOf(position: SignedPosition | undefined): string | null {
  return position ? encodeCursor(position) : null;
}
