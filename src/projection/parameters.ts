import Cypher from '@neo4j/cypher-builder';
import { coerceArguments, type SelectedField } from './selection.ts';

/** Reads the arguments that a field has in one request. */
export type ArgumentsOf = (selected: SelectedField) => Record<string, unknown>;

/**
 * @param variables the request's coerced variables
 * @returns a reader that coerces each field's arguments once
 */
export function argumentReader(variables: Record<string, unknown>): ArgumentsOf {
  const known = new Map<SelectedField, Record<string, unknown>>();
  return (selected) => {
    const args = known.get(selected) ?? coerceArguments(selected.field, selected.nodes[0], variables);
    known.set(selected, args);
    return args;
  };
}

interface Binding {
  name: string;
  selected: SelectedField;
  pick: (args: Record<string, unknown>) => unknown;
}

interface Check {
  selected: SelectedField;
  check: (args: Record<string, unknown>) => unknown;
}

/**
 * The parameters of a compiled statement. While the statement is compiled they are only named; each request then binds them to
 * the values that its own arguments have, so that one plan serves every request of the same shape.
 */
export class Parameters {
  readonly #bindings: Binding[] = [];
  readonly #checks: Check[] = [];

  /**
   * @param selected the field whose arguments the value comes from
   * @param pick takes the value out of the field's arguments; may throw a AppError for a value that is refused
   */
  add(selected: SelectedField, pick: Binding['pick']): Cypher.NamedParam {
    const name = `p${this.#bindings.length}`;
    this.#bindings.push({ name, selected, pick });
    return new Cypher.NamedParam(name);
  }

  /**
   * Checks a field's arguments in each request, whether or not a parameter is taken from them.
   *
   * @param check may throw a AppError for a value that is refused
   */
  check(selected: SelectedField, check: Check['check']): void {
    this.#checks.push({ selected, check });
  }

  /** @returns the value of each parameter in one request */
  bind(argumentsOf: ArgumentsOf): Record<string, unknown> {
    for (const { selected, check } of this.#checks) check(argumentsOf(selected));
    return Object.fromEntries(this.#bindings.map(({ name, selected, pick }) => [name, pick(argumentsOf(selected))]));
  }
}
