import { ApolloServerErrorCode } from '@apollo/server/errors';
import {
  execute,
  GraphQLError,
  getVariableValues,
  isNonNullType,
  locatedError,
  OperationTypeNode,
  type ASTNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { authorize, type Principal, type Role } from '../access/roles.ts';
import type { Compiler, Operation, RootPlan } from '../compiler/compiler.ts';
import { partOf, partsDecoder, type FieldError } from '../compiler/decode.ts';
import type { PageLimits } from '../compiler/page-arguments.ts';
import type { Action, Curation } from '../curation/curation.ts';
import { AppError } from '../errors.ts';
import type { ConcurrencyLimiter } from '../graph/concurrency-limiter.ts';
import type { Graph } from '../graph/graph.ts';
import { visibleToClients } from './contract.ts';
import { countRows, maxRows, operationLimits } from './limits.ts';
import { bind, RequestArguments } from './request.ts';
import { requiredRole } from './required-role.ts';
import { unknownIdsWarnings, withUnknownIds, type UnknownIdsWarning } from './unknown-ids.ts';

/**
 * Checks a root field's arguments before its statement is run, and may give parameters of the statement that are not its
 * arguments as they stand. Throws an AppError for invalid arguments.
 */
type ArgumentRules = Record<string, (args: never) => Record<string, unknown> | void>;

export interface ExecutorOptions {
  compiler: Compiler;
  pages: PageLimits;
  argumentRules: ArgumentRules;
  graph: Pick<Graph, 'read'>;
  /** Does what mutations say. */
  curation: Pick<Curation, 'run'>;
  limiter: Pick<ConcurrencyLimiter, 'admit'>;
}

/** A valid operation, with its variables as they came. */
type Query = Omit<Operation, 'variables'> & {
  schema: GraphQLSchema;
  variables: Record<string, unknown> | undefined;
  /** Ends its statements when it is aborted; the execution then rejects with the signal's reason. */
  signal: AbortSignal;
};

/** A valid document; its operation is undefined where the request does not say which of several is meant, or names an unknown one. */
export type Request = Omit<Query, 'operation'> & { operation: OperationDefinitionNode | undefined };

/**
 * Executes operations (GraphQL, section 6): each root field by its one statement, those of a query all at the same time, those of a
 * mutation one after another. The plan that the statement was compiled from decodes its row: field by field, as graphql-js does it, a large
 * response takes more time than its statement.
 */
export function createExecutor(options: ExecutorOptions) {
  const { compiler, pages, limiter } = options;
  return async ({ operation, ...request }: Request, principal: Principal): Promise<ExecutionResult> => {
    if (!operation) return { errors: [unresolved()] };
    const query = { ...request, operation };
    const { schema, signal } = query;
    const refusal = refuse(query, principal);
    if (refusal) return { errors: [refusal] };
    const definitions = operation.variableDefinitions ?? [];
    const { coerced, errors } = getVariableValues(schema, definitions, query.variables ?? {}, { maxErrors: 50 });
    if (errors) return { errors };
    const args = new RequestArguments(coerced, pages);
    const warned = new Map<string, UnknownIdsWarning[]>();
    let roots: RootPlan[];
    let rows: number;
    try {
      roots = compiler.plan({ ...query, variables: coerced }, operationLimits);
      rows = countRows(roots, args);
    } catch (error) {
      return { errors: [refusalFor(error)] };
    }
    const withheld = refuseRoots(roots, schema, principal);
    if (withheld) return { errors: [withheld] };
    const run = async (root: RootPlan): Promise<unknown> => {
      if (isMeta(root)) return executeMeta(query, root);
      const done =
        operation.operation === OperationTypeNode.MUTATION &&
        (await change(options, root, { args, signal, principal }));
      return runRoot(options, root, { args, signal, warned, done: done || {} });
    };
    const fetch = () => (operation.operation === OperationTypeNode.MUTATION ? inTurn(roots, run) : atOnce(roots, run));
    const read = roots.filter((root) => !isMeta(root)).map(({ node }) => node.selected.field.name);
    const task = { kind: read.toSorted().join(), statements: read.length, signal };
    const fetched = await (read.length > 0 ? limiter.admit(task, fetch) : fetch());
    signal.throwIfAborted();
    // In the order of the fields, whichever was ready first.
    const warnings = roots.flatMap(({ key }) => warned.get(key) ?? []);
    const extensions = { cost: { rows, maxRows }, ...(warnings.length > 0 && { warnings }) };
    return { ...responseOf(roots, fetched, args), extensions };
  };
}

/** Does what a mutation says, and gives what its answer is read by. */
async function change(
  { curation }: ExecutorOptions,
  { node: { selected } }: RootPlan,
  { args, signal, principal: { name } }: Pick<RootContext, 'args' | 'signal'> & { principal: Principal },
): Promise<Record<string, unknown>> {
  const { input } = args.of(selected);
  if (name === null) throw new Error('Only the owner of a token has a role that may change something.');
  return curation.run(selected.field.name as Action, input as never, { by: name, signal });
}

interface RootContext {
  args: RequestArguments;
  signal: AbortSignal;
  /** What a mutation has done. */
  done: Record<string, unknown>;
  /** Gets what the client should know besides the data, by the key of the root field. */
  warned: Map<string, UnknownIdsWarning[]>;
}

/** Runs the one statement of a root field. */
async function runRoot(
  { argumentRules, graph }: ExecutorOptions,
  { key, node, compiled }: RootPlan,
  { args, signal, warned, done }: RootContext,
): Promise<unknown> {
  const { name: field, type } = node.selected.field;
  const own = args.of(node.selected);
  const derived = { ...argumentRules[field]?.(own as never), ...done };
  const plan = compiled();
  const { text, parameters } = withUnknownIds(field, own, {
    text: plan.cypher,
    parameters: bind(plan, node, derived, args),
  });
  const [row] = await graph.read({ name: plan.statement.name, text }, parameters, signal);
  if (!row && isNonNullType(type))
    throw new AppError(
      'GRAPH_NOT_LOADED',
      'Expected a release of the graph, but the database holds none. Load one first.',
    );
  warned.set(key, unknownIdsWarnings(key, row));
  return row?.['value'] ?? null;
}

type Run = (root: RootPlan) => Promise<unknown>;

function atOnce(roots: RootPlan[], run: Run): Promise<PromiseSettledResult<unknown>[]> {
  return Promise.allSettled(roots.map(run));
}

/** Runs root fields one after another, up to one that may not be null and fails: then there is no data (GraphQL, section 6.2.2). */
async function inTurn(roots: RootPlan[], run: Run): Promise<PromiseSettledResult<unknown>[]> {
  const settled: PromiseSettledResult<unknown>[] = [];
  for (const root of roots) {
    const [result] = await Promise.allSettled([run(root)]);
    settled.push(result);
    if (result.status === 'rejected' && isNonNullType(root.node.selected.field.type)) break;
  }
  return settled;
}

/** Whether a root field is one of GraphQL's own instead of the graph's. */
function isMeta({ node: { kind } }: RootPlan): boolean {
  return kind === 'typename' || kind === 'introspection';
}

/** Why an operation is not executed at all: there is none of its type, or it changes something and is thus no reader's. */
function refuse({ schema, operation }: Pick<Query, 'schema' | 'operation'>, principal: Principal): GraphQLError | null {
  const { operation: type } = operation;
  if (!schema.getRootType(type))
    return new GraphQLError(`Expected a query, but got a ${type}. This API has no ${type}s.`, { nodes: operation });
  return withheldFrom(principal, type === OperationTypeNode.MUTATION ? 'contributor' : 'reader', operation);
}

/** Why an operation is not executed: the schema keeps one of its root fields for a higher role. */
function refuseRoots(roots: RootPlan[], schema: GraphQLSchema, principal: Principal): GraphQLError | null {
  for (const { node } of roots) {
    const { field, nodes } = node.selected;
    const refusal = withheldFrom(principal, requiredRole(schema, field), nodes[0]);
    if (refusal) return refusal;
  }
  return null;
}

function withheldFrom(principal: Principal, needed: Role, node: ASTNode | undefined): GraphQLError | null {
  if (needed === 'reader') return null;
  const refusal = authorize(principal, needed);
  if (!refusal) return null;
  const { message, code, status } = refusal;
  return new GraphQLError(message, { ...(node && { nodes: node }), extensions: { code, http: { status } } });
}

function unresolved(): GraphQLError {
  return new GraphQLError(
    'Expected the document to have one operation, or operationName to be the name of one, but it is not clear which to run.',
    { extensions: { code: ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE, http: { status: 400 } } },
  );
}

/** A refusal as GraphQL has it: Apollo takes any other error of a whole operation for an error of the server. */
function refusalFor(error: unknown): GraphQLError {
  const { code, message, status } =
    error instanceof GraphQLError ? new AppError('BAD_USER_INPUT', error.message) : (error as AppError);
  if (code === undefined) throw error;
  return new GraphQLError(message, { extensions: { code, http: { status } } });
}

function responseOf(
  roots: RootPlan[],
  fetched: PromiseSettledResult<unknown>[],
  args: RequestArguments,
): ExecutionResult {
  const errors: FieldError[] = [];
  const decode = partsDecoder(
    roots.map((root, index) =>
      partOf(root.key, root.node, (_, response) => {
        const result = fetched[index] as PromiseSettledResult<unknown>;
        if (result.status === 'rejected') throw result.reason;
        return isMeta(root) ? result.value : root.compiled().decode(result.value, response);
      }),
    ),
  );
  let data: Record<string, unknown> | null = null;
  try {
    data = decode(null, { arguments: args, errors }) as Record<string, unknown>;
  } catch (error) {
    errors.push(error as FieldError);
  }
  return errors.length > 0 ? { data, errors: errors.map(toGraphQLError) } : { data };
}

function toGraphQLError({ cause, nodes, path }: FieldError): GraphQLError {
  return locatedError(cause, nodes, path);
}

/** Has graphql-js execute what is asked of the schema itself, as clients see it: without what it says on storage. */
async function executeMeta(
  { schema, document, operation, variables }: Query,
  { key, node: { selected } }: RootPlan,
): Promise<unknown> {
  const alone = { ...operation, selectionSet: { ...operation.selectionSet, selections: selected.nodes } };
  const { data, errors } = await execute({
    schema: visibleToClients(schema),
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
