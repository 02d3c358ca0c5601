import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import { GraphQLError, type OperationDefinitionNode } from 'graphql';
import { AppError, type ErrorCode } from '../../errors.ts';
import type { PageLimits } from '../../projection/page.ts';
import type { RequestContext } from '../context.ts';
import { maxRowsOf, type RowsRequest } from './rows.ts';
import { shapeOf, type OperationShape } from './shape.ts';

/** Most rows that an operation may have, over all its lists together. */
const maxRows = 20_000;

interface Limit {
  code: 'QUERY_TOO_COSTLY' | 'QUERY_TOO_DEEP';
  most: number;
  what: string;
  advice: string;
}

const limits: Record<keyof OperationShape, Limit> = {
  rootFields: { code: 'QUERY_TOO_COSTLY', most: 10, what: 'root fields', advice: 'Send several requests.' },
  selections: {
    code: 'QUERY_TOO_COSTLY',
    most: 5_000,
    what: 'selected fields, fragments counted wherever they are spread',
    advice: 'Spread fragments in fewer places.',
  },
  aliases: { code: 'QUERY_TOO_COSTLY', most: 100, what: 'aliases', advice: 'Send several requests.' },
  // Each repeats what is told of every type and field, which no page bounds.
  schemaAliases: {
    code: 'QUERY_TOO_COSTLY',
    most: 10,
    what: 'aliases within what is asked of the schema',
    advice: 'Send several requests.',
  },
  objects: {
    code: 'QUERY_TOO_COSTLY',
    most: 200,
    what: 'lists and linked objects',
    advice: 'Select less, or send several requests.',
  },
  // Neo4j's planning time doubles with each subquery inside another, and no time-out ends planning.
  depth: {
    code: 'QUERY_TOO_DEEP',
    most: 10,
    what: 'lists and linked objects inside one another',
    advice: 'Ask for ids, and for what is below with node(id).',
  },
};

/**
 * Refuses operations that ask for too much before the database is asked, and tells each answer's cost in its `extensions`.
 *
 * @param pages the sizes of pages
 */
export function limitOperations(pages: PageLimits): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () => {
      let rows: number | undefined;
      return Promise.resolve({
        didResolveOperation(request) {
          checkShape(request);
          rows = checkRows(request, pages);
          return Promise.resolve();
        },
        willSendResponse({ response: { body } }) {
          if (rows === undefined || body.kind !== 'single') return Promise.resolve();
          const { extensions } = body.singleResult;
          body.singleResult.extensions = { ...extensions, cost: { rows, maxRows } };
          return Promise.resolve();
        },
      });
    },
  };
}

/** Operations within the limits; Apollo keeps each parsed document, so that its operations are measured once. */
const accepted = new WeakSet<OperationDefinitionNode>();

type ResolvedRequest = GraphQLRequestContextDidResolveOperation<RequestContext>;

function checkShape({ schema, document, operation }: ResolvedRequest): void {
  if (!operation || accepted.has(operation)) return;
  const shape = shapeOf(schema, document, operation);
  for (const [name, { code, most, what, advice }] of Object.entries(limits)) {
    const actual = shape[name as keyof OperationShape];
    if (actual > most)
      throw refusal(code, `Expected an operation to have at most ${most} ${what}, but got ${actual}. ${advice}`);
  }
  accepted.add(operation);
}

function checkRows({ schema, document, request, operation }: ResolvedRequest, pages: PageLimits): number | undefined {
  if (!operation) return undefined;
  const rows = countRows({ schema, document, operation, variables: request.variables ?? {} }, pages);
  if (rows !== undefined && rows > maxRows) {
    throw refusal(
      'QUERY_TOO_COSTLY',
      `Expected an operation to have at most ${maxRows} rows over all its lists, but the page sizes allow ${rows}. Give nested lists a smaller first.`,
    );
  }
  return rows;
}

function countRows(request: RowsRequest, pages: PageLimits): number | undefined {
  try {
    return maxRowsOf(request, pages);
  } catch (error) {
    if (error instanceof GraphQLError) throw refusal('BAD_USER_INPUT', error.message);
    throw error;
  }
}

/** The refusal as GraphQL has it: Apollo takes any other error at this stage for a fault of the server. */
function refusal(code: ErrorCode, message: string): GraphQLError {
  const { status } = new AppError(code, message);
  return new GraphQLError(message, { extensions: { code, http: { status } } });
}
