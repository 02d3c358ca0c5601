import { getNamedType, type GraphQLFieldResolver, type GraphQLNamedType, type GraphQLResolveInfo } from 'graphql';
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

  const shape = (value: unknown, args: Record<string, unknown>, info: GraphQLResolveInfo): unknown =>
    isConnection(getNamedType(info.returnType)) ? toConnection(value as ConnectionRows, readPage(args, limits)) : value;

  const answer: Answering['answer'] = async (info, derived) => {
    const bound = plans.bind(info, derived);
    const [row] = await graph.read(bound.statement, bound.parameters);
    return shape(row?.['value'] ?? null, bound.arguments, info) as Projected;
  };

  return {
    answer,
    fieldResolver(parent, args: Record<string, unknown>, _context, info) {
      const source = parent as Projected;
      const { key } = info.path;
      switch (roleOf(info)) {
        case 'root':
          return answer(info);
        case 'connection':
          return connectionField(parent as ConnectionAnswer, info.fieldName, key);
        case 'cursor':
          return cursorOf(source[key] as SignedPosition);
        case 'pageInfo':
          return pageInfoField(source as ConnectionAnswer['pageInfo'], info.fieldName);
        case 'projected':
          return shape(source[key], args, info);
        case 'raw':
          return source[info.fieldName];
      }
    },
  };
}

type Role = 'root' | 'connection' | 'cursor' | 'pageInfo' | 'projected' | 'raw';

const roles = new WeakMap<GraphQLNamedType, Role>();

/** What the parent of a field is to the projection; looked up once for each type. */
function roleOf({ parentType, schema, fieldName }: GraphQLResolveInfo): Role {
  const { name } = parentType;
  const isEdge = name.endsWith('Edge');
  let role = roles.get(parentType);
  if (!role) {
    if (parentType === schema.getQueryType()) role = 'root';
    else if (isConnection(parentType)) role = 'connection';
    else if (name === 'PageInfo') role = 'pageInfo';
    else if (isEdge || storageOf(schema, parentType, 'projected')) role = 'projected';
    else role = 'raw';
    roles.set(parentType, role);
  }
  return isEdge && fieldName === 'cursor' ? 'cursor' : role;
}

function connectionField({ rows, own, ...answer }: ConnectionAnswer, name: string, key: string | number): unknown {
  if (name === 'edges') return rows.map(({ edges }) => edges[key]);
  return name === 'pageInfo' || name === 'totalCount' ? answer[name] : own[key];
}

function cursorOf(position: SignedPosition | undefined): string | null {
  return position ? encodeCursor(position) : null;
}

function pageInfoField({ startPosition, endPosition, ...flags }: ConnectionAnswer['pageInfo'], name: string): unknown {
  if (name === 'startCursor') return cursorOf(startPosition);
  if (name === 'endCursor') return cursorOf(endPosition);
  return flags[name as keyof typeof flags];
}
