import type { Graph } from '../graph/graph.ts';
import type { ArgumentsOf } from './parameters.ts';
import type { RootField } from './plans.ts';

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
 */
export type FetchRoot = (root: RootField, argumentsOf: ArgumentsOf, signal: AbortSignal) => Promise<unknown>;

/** Runs the one statement of each root field. */
export function rootFetcher(graph: Graph, rules: ArgumentRules): FetchRoot {
  return async ({ selected, compiled }, argumentsOf, signal) => {
    const args = argumentsOf(selected);
    const derived = rules[selected.field.name]?.(args as never) ?? {};
    const { statement, cypher, parameters } = compiled();
    const own = statement.parameters.map((name) => [name, derived[name] ?? args[name] ?? null]);
    const [row] = await graph.read(
      { name: statement.name, text: cypher },
      { ...Object.fromEntries(own), ...parameters.bind(argumentsOf) },
      signal,
    );
    return row?.['value'] ?? null;
  };
}
