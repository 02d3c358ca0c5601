import { GraphQLID, isInputObjectType, isListType, isNonNullType, type GraphQLInputType } from 'graphql';
import type { SelectedField } from '../compiler/selection.ts';
import { localId } from '../domain/identifiers.ts';

/** A field's arguments, in which ids may be given as the exports write them: `MCKG:hypoxia` and `urn:…:hypoxia` for `hypoxia`. */
export function withLocalIds(
  args: Record<string, unknown>,
  { field }: Pick<SelectedField, 'field'>,
): Record<string, unknown> {
  for (const { name, type } of field.args) if (name in args) args[name] = localised(args[name], type);
  return args;
}

function localised(value: unknown, type: GraphQLInputType): unknown {
  if (value === null || value === undefined) return value;
  if (isNonNullType(type)) return localised(value, type.ofType);
  if (isListType(type)) return (value as unknown[]).map((item) => localised(item, type.ofType));
  if (type === GraphQLID) return localId(value as string);
  if (!isInputObjectType(type)) return value;
  const fields = type.getFields();
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, localised(inner, fields[name]!.type)]));
}
