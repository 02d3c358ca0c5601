import type Cypher from '@neo4j/cypher-builder';
import { getNamedType, isInputObjectType, type GraphQLArgument, type GraphQLInputField } from 'graphql';
import type { Compilation } from './compilation.ts';
import { fillTemplate, type RowVariables } from './expression.ts';
import type { SelectedField } from './selection.ts';
import { storageOf } from './storage.ts';

/** The conditions that a field's arguments put on its rows: those of its filter and of arguments that carry one themselves. */
export function conditionsOf(
  { schema, parameters }: Compilation,
  selected: SelectedField,
  row: RowVariables,
): Cypher.Predicate[] {
  const conditions: Cypher.Predicate[] = [];
  const consider = (
    element: GraphQLArgument | GraphQLInputField,
    given: unknown,
    pick: (args: Record<string, unknown>) => unknown,
  ): void => {
    if (given == null) return;
    const condition = storageOf(schema, element, 'where');
    if (condition) conditions.push(fillTemplate(condition.cypher, row, parameters.add(selected, pick)));
    const type = getNamedType(element.type);
    if (!isInputObjectType(type)) return;
    for (const field of Object.values(type.getFields())) {
      const take = (from: unknown): unknown => (from as Record<string, unknown> | undefined)?.[field.name];
      consider(field, take(given), (args) => take(pick(args)));
    }
  };
  for (const argument of selected.field.args) {
    consider(argument, selected.arguments[argument.name], (args) => args[argument.name]);
  }
  return conditions;
}
