import { checkLength } from '../search/search-request.ts';
import { valueAt, type Condition, type ConnectionNode } from './plan.ts';
import { readPage, type CursorName, type Page, type PageLimits } from './paging.ts';
import { coerceArguments, type SelectedField } from './selection.ts';

/** Where a parameter of a statement has its value from in each request, so that one statement serves all requests of a shape. */
export type ParameterSource =
  | { kind: 'argument'; condition: Condition }
  | { kind: 'limit'; connection: ConnectionNode }
  | { kind: 'position'; connection: ConnectionNode; cursor: CursorName };

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
      args = coerceArguments(selected.field, selected.nodes[0], this.#variables);
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

  /** @throws AppError BAD_USER_INPUT for text that is too long */
  parameter(source: ParameterSource): unknown {
    if (source.kind === 'argument') return this.#argument(source.condition);
    const page = this.page(source.connection);
    if (source.kind === 'position') return page[source.cursor];
    // One more row than the page holds shows whether others follow.
    return page.size + (source.connection.hasPageInfo ? 1 : 0);
  }

  #argument({ selected, path, isText }: Condition): unknown {
    const value = valueAt(this.of(selected), path);
    if (isText && typeof value === 'string') checkLength(path.at(-1) as string, value);
    return value;
  }
}
