import type Cypher from '@neo4j/cypher-builder';
import { getNamedType, GraphQLString, isInputObjectType, type GraphQLArgument, type GraphQLInputField } from 'graphql';
import { foldText } from '../search/normal-form.ts';
import { checkLength } from '../search/search-request.ts';
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
  const consider = (element: GraphQLArgument | GraphQLInputField, given: unknown, pick: Pick): void => {
    if (given == null) return;
    const condition = storageOf(schema, element, 'where');
    const type = getNamedType(element.type);
    const value = type === GraphQLString ? foldedText(element.name, pick) : pick;
    if (condition) conditions.push(fillTemplate(condition.cypher, row, parameters.add(selected, value)));
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

type Pick = (args: Record<string, unknown>) => unknown;

/**
 * Takes a text in the form in which the graph holds those that it is compared with, unless it is too long for that. A text that is
 * not blank but has no letter or digit is null, which no row matches.
 */
function foldedText(name: string, pick: Pick): Pick {
  return (args) => {
    const text = pick(args);
    if (typeof text !== 'string') return text;
    checkLength(name, text);
    return foldText(text) || (text.trim() === '' ? '' : null);
  };
}
