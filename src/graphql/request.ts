import type { CompiledStatement } from '../compiler/compiler.ts';
import { readPage, type Page, type PageLimits } from '../compiler/page-arguments.ts';
import { coerceArguments, valueAt, type SelectedField } from '../compiler/selection.ts';
import type { Condition, ConnectionNode, ParameterSource, PlanNode } from '../compiler/tree.ts';
import { AppError } from '../errors.ts';
import { foldCondition } from '../search/search-request.ts';
import { withLocalIds } from './local-ids.ts';

/** The arguments of one request's fields and pages, each read once. */
export class RequestArguments {
  readonly #variables: Record<string, unknown>;
  readonly #limits: PageLimits;
  readonly #arguments = new Map<SelectedField, Record<string, unknown>>();
  readonly #pages = new Map<ConnectionNode, Page>();

  /** @param variables the request's variables, coerced */
  constructor(variables: Record<string, unknown>, limits: PageLimits) {
    this.#variables = variables;
    this.#limits = limits;
  }

  of(selected: SelectedField): Record<string, unknown> {
    let args = this.#arguments.get(selected);
    if (!args) {
      args = withLocalIds(coerceArguments(selected, this.#variables), selected);
      this.#arguments.set(selected, args);
    }
    return args;
  }

  page(connection: ConnectionNode): Page {
    let page = this.#pages.get(connection);
    if (!page) {
      page = readPage(this.of(connection.selected), connection.order, this.#limits);
      this.#pages.set(connection, page);
    }
    return page;
  }

  /** @throws AppError BAD_USER_INPUT for text that is too long, and for a number below 0 */
  parameter(source: ParameterSource): unknown {
    if (source.kind === 'argument') return this.#argument(source.condition);
    const page = this.page(source.connection);
    if (source.kind === 'position') return page[source.cursor];
    // One more row than the page holds shows whether others follow.
    return page.size + (source.connection.hasPageInfo ? 1 : 0);
  }

  #argument({ selected, path, isText }: Condition): unknown {
    const value = valueAt(this.of(selected), path);
    const name = path.at(-1) as string;
    if (typeof value === 'number' && value < 0) {
      throw new AppError(
        'BAD_USER_INPUT',
        `Expected ${name} to be 0 or more, but got ${value}. Leave it out for no limit.`,
      );
    }
    if (!isText || value == null) return value;
    return Array.isArray(value)
      ? value.map((text) => foldCondition(name, text as string))
      : foldCondition(name, value as string);
  }
}

/**
 * The values of a statement's parameters in one request.
 *
 * @param own values of the root field's parameters that are not its arguments as they stand
 * @throws AppError for an invalid page, cursor or text
 */
export function bind(
  { statement, connections, parameters }: CompiledStatement,
  { selected }: PlanNode,
  own: Record<string, unknown>,
  request: RequestArguments,
): Record<string, unknown> {
  const args = request.of(selected);
  for (const connection of connections) {
    const { error } = request.page(connection);
    if (error) throw error;
  }
  return Object.fromEntries([
    ...statement.parameters.map((name) => [name, own[name] ?? args[name] ?? null]),
    ...parameters.map(({ name, source }) => [name, request.parameter(source)]),
  ]) as Record<string, unknown>;
}
