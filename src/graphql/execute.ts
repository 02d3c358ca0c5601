import { ApolloServerErrorCode } from '@apollo/server/errors';
import {
  execute,
  GraphQLError,
  getVariableValues,
  locatedError,
  OperationTypeNode,
  type ExecutionResult,
  type OperationDefinitionNode,
} from 'graphql';
import { authorize, type Principal } from '../access/roles.ts';
import type { FetchRoot } from './answer.ts';
import { argumentReader } from '../projection/parameters.ts';
import type { Operation, Plans, RootField } from '../projection/plans.ts';
import { fieldReader } from '../projection/projection.ts';
import { objectReader, type Fault, type Reading } from '../projection/reader.ts';
import { isMetaField } from '../projection/selection.ts';
import type { UnknownIdsWarning } from './unknown-ids.ts';

export interface ExecutorOptions {
  plans: Plans;
  fetchRoot: FetchRoot;
  /** Runs what asks the database when it is its turn; rejects with AppError when that would be too late. */
  admit: <T>(task: { kind: string; statements: number; signal: AbortSignal }, run: () => Promise<T>) => Promise<T>;
}

/** A validated query, with its variables as they came. */
type Query = Omit<Operation, 'variables'> & {
  variables: Record<string, unknown> | undefined;
  /** Ends its statements when it is aborted; the execution then rejects with the signal's reason. */
  signal: AbortSignal;
};

/** A valid document; its operation is undefined where the request does not say which of several is meant, or names none of them. */
export type Request = Omit<Query, 'operation'> & { operation: OperationDefinitionNode | undefined };

/**
 * Executes queries (GraphQL, section 6): each root field by its one statement, all at the same time, its answer read by the plan that
 * the statement was compiled with. Field by field, as graphql-js does it, a large answer takes more time than its statement.
 */
export function createExecutor({ plans, fetchRoot, admit }: ExecutorOptions) {
  return async ({ operation, ...request }: Request, principal: Principal): Promise<ExecutionResult> => {
    if (!operation) return { errors: [unresolved()] };
    const query = { ...request, operation };
    const { schema, signal } = query;
    const refusal = refuse(query, principal);
    if (refusal) return { errors: [refusal] };
    const definitions = operation.variableDefinitions ?? [];
    const { coerced, errors } = getVariableValues(schema, definitions, query.variables ?? {}, { maxErrors: 50 });
    if (errors) return { errors };
    const roots = plans.rootFieldsOf({ ...query, variables: coerced });
    const argumentsOf = argumentReader(coerced);
    const warnings: UnknownIdsWarning[] = [];
    const fetch = () =>
      Promise.allSettled(
        roots.map((root) =>
          isMetaField(root.selected) ? answerMeta(query, root) : fetchRoot(root, argumentsOf, signal, warnings),
        ),
      );
    const asking = roots.filter(({ selected }) => !isMetaField(selected)).map(({ selected }) => selected.field.name);
    const task = { kind: asking.toSorted().join(), statements: asking.length, signal };
    const fetched = await (asking.length > 0 ? admit(task, fetch) : fetch());
    signal.throwIfAborted();
    const result = answerOf(roots, fetched, { argumentsOf, faults: [] });
    return warnings.length > 0 ? { ...result, extensions: { warnings } } : result;
  };
}

/** Why an operation is not executed at all: what changes the graph is a curator's. */
function refuse({ schema, operation }: Pick<Query, 'schema' | 'operation'>, principal: Principal): GraphQLError | null {
  const refusal = operation.operation === OperationTypeNode.MUTATION ? authorize(principal, 'curator') : null;
  if (refusal) {
    const { message, code, status } = refusal;
    return new GraphQLError(message, { nodes: operation, extensions: { code, http: { status } } });
  }
  if (schema.getRootType(operation.operation)) return null;
  return new GraphQLError(`Expected a query, but got a ${operation.operation}.`, { nodes: operation });
}

function unresolved(): GraphQLError {
  return new GraphQLError(
    'Expected the document to have one operation, or operationName to be the name of one, but it is not clear which to run.',
    { extensions: { code: ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE, http: { status: 400 } } },
  );
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
