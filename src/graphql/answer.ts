import { isNonNullType } from 'graphql';
import { AppError } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import type { ArgumentsOf } from '../projection/parameters.ts';
import type { RootField } from '../projection/plans.ts';
import { unknownIdsWarnings, withUnknownIds, type UnknownIdsWarning } from './unknown-ids.ts';

/**
 * Checks a root field's arguments before its statement is run, and may give parameters of the statement that are not its
 * arguments as they stand. Throws a AppError for arguments that are refused.
 */
export type ArgumentRules = Record<string, (args: never) => Record<string, unknown> | void>;

/**
 * Gives what a root field's reader reads its value from. Rejects with AppError for arguments that are refused, such as a page that is too
 * large or a cursor that is none, and for faults of the database.
 *
 * @param argumentsOf reads the arguments that the fields have in this request
 * @param signal ends the statement when it is aborted
 * @param warnings gets what the client should know besides
 */
export type FetchRoot = (
  root: RootField,
  argumentsOf: ArgumentsOf,
  signal: AbortSignal,
  warnings: UnknownIdsWarning[],
) => Promise<unknown>;

/** Runs the one statement of each root field. */
export function rootFetcher(graph: Graph, rules: ArgumentRules): FetchRoot {
  return async ({ key, selected, compiled }, argumentsOf, signal, warnings) => {
    const { name: field, type } = selected.field;
    const args = argumentsOf(selected);
    const derived = rules[field]?.(args as never) ?? {};
    const { statement, cypher, parameters: selection } = compiled();
    const own = statement.parameters.map((name) => [name, derived[name] ?? args[name] ?? null]);
    const { text, parameters } = withUnknownIds(field, args, {
      text: cypher,
      parameters: { ...Object.fromEntries(own), ...selection.bind(argumentsOf) },
    });
    const [row] = await graph.read({ name: statement.name, text }, parameters, signal);
    if (!row && isNonNullType(type)) throw notLoaded();
    warnings.push(...unknownIdsWarnings(key, row));
    return row?.['value'] ?? null;
  };
}

/** Without a release a database has nothing to return where the schema promises something. */
function notLoaded(): AppError {
  return new AppError(
    'GRAPH_NOT_LOADED',
    'Expected a release of the graph, but the database holds none. Load one first.',
  );
}
