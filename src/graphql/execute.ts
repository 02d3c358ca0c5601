import { ApolloServerErrorCode } from '@apollo/server/errors';
import {
  execute,
  GraphQLError,
  getVariableValues,
  locatedError,
  type ExecutionResult,
  type OperationDefinitionNode,
} from 'graphql';
import type { FetchRoot } from '../projection/answer.ts';
import { argumentReader } from '../projection/parameters.ts';
import type { Operation, Plans, RootField } from '../projection/plans.ts';
import { fieldReader } from '../projection/projection.ts';
import { objectReader, type Fault, type Reading } from '../projection/reader.ts';
import { isMetaField } from '../projection/selection.ts';

export interface ExecutorOptions {
  plans: Plans;
  fetchRoot: FetchRoot;
}

/** A validated query, with its variables as they came. */
type Query = Omit<Operation, 'variables'> & { variables: Record<string, unknown> | undefined };

/** A valid document; its operation is undefined where the request does not say which of several is meant, or names none of them. */
export type Request = Omit<Query, 'operation'> & { operation: OperationDefinitionNode | undefined };

/**
 * Executes queries (GraphQL, section 6): each root field by its one statement, all at the same time, its answer read by the plan that
 * the statement was compiled with. Field by field, as graphql-js does it, a large answer takes more time than its statement.
 */
export function createExecutor({ plans, fetchRoot }: ExecutorOptions) {
  return async ({ operation, ...request }: Request): Promise<ExecutionResult> => {
    if (!operation) return { errors: [unresolved()] };
    const query = { ...request, operation };
    const { schema } = query;
    if (!schema.getRootType(operation.operation)) return { errors: [unsupported(operation)] };
    const definitions = operation.variableDefinitions ?? [];
    const { coerced, errors } = getVariableValues(schema, definitions, query.variables ?? {}, { maxErrors: 50 });
    if (errors) return { errors };
    const roots = plans.rootFieldsOf({ ...query, variables: coerced });
    const argumentsOf = argumentReader(coerced);
    const fetched = await Promise.allSettled(
      roots.map((root) => (isMetaField(root.selected) ? answerMeta(query, root) : fetchRoot(root, argumentsOf))),
    );
    return answerOf(roots, fetched, { argumentsOf, faults: [] });
  };
}

function unresolved(): GraphQLError {
  return new GraphQLError(
    'Expected the document to have one operation, or operationName to be the name of one, but it is not clear which to run.',
    { extensions: { code: ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE, http: { status: 400 } } },
  );
}

function unsupported(operation: OperationDefinitionNode): GraphQLError {
  return new GraphQLError(`Expected a query, but got a ${operation.operation}.`, { nodes: operation });
}

function answerOf(roots: RootField[], fetched: PromiseSettledResult<unknown>[], reading: Reading): ExecutionResult {
  const read = objectReader(
    roots.map(({ key, selected, compiled }, index) =>
      fieldReader(key, selected, () => {
        const result = fetched[index] as PromiseSettledResult<unknown>;
        if (result.status === 'rejected') throw result.reason;
        return isMetaField(selected) ? result.value : compiled().read(result.value, reading);
      }),
    ),
  );
  const { faults } = reading;
  let data: Record<string, unknown> | null = null;
  try {
    data = read(null, reading) as Record<string, unknown>;
  } catch (fault) {
    faults.push(fault as Fault);
  }
  return faults.length > 0 ? { data, errors: faults.map(toError) } : { data };
}

function toError({ cause, nodes, path }: Fault): GraphQLError {
  return locatedError(cause, nodes, path);
}

/** Has graphql-js answer what is asked of the schema itself. */
async function answerMeta(
  { schema, document, operation, variables }: Query,
  { key, selected }: RootField,
): Promise<unknown> {
  const alone = { ...operation, selectionSet: { ...operation.selectionSet, selections: selected.nodes } };
  const { data, errors } = await execute({
    schema,
    document: {
      ...document,
      definitions: document.definitions.map((definition) => (definition === operation ? alone : definition)),
    },
    variableValues: variables,
    operationName: operation.name?.value,
  });
  if (errors?.[0]) throw errors[0];
  return data?.[key];
}
