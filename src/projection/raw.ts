import { getNamedType, isCompositeType, type GraphQLNamedType, type GraphQLObjectType } from 'graphql';
import type { Compilation } from './compilation.ts';
import { fieldReader } from './projection.ts';
import { objectReader, valueReader, type Read } from './reader.ts';
import { isTypename, readSelection, setsBelow, type SelectedField } from './selection.ts';
import { storageOf } from './storage.ts';

/** Whether values of a composite type come as they are: no directive says where their fields are read from. */
export function isRaw({ schema }: Compilation, type: GraphQLNamedType): boolean {
  return type.name !== 'Node' && !storageOf(schema, type, 'projected');
}

/** Reads a value that comes as it is: its fields are its properties, or what a rule makes of it. */
export function rawReader(compilation: Compilation, type: GraphQLObjectType, fields: SelectedField[]): Read {
  const keys = readSelection(compilation, type, fields.flatMap(setsBelow));
  return objectReader(
    keys.flatMap(({ key, variants }) =>
      variants.map(({ selected }) => fieldReader(key, selected, rawFieldReader(compilation, type, selected))),
    ),
  );
}

/** Reads one field of a value that comes as it is. */
export function rawFieldReader(compilation: Compilation, type: GraphQLObjectType, selected: SelectedField): Read {
  const { field } = selected;
  if (isTypename(selected)) return () => type.name;
  const named = getNamedType(field.type);
  const item = isCompositeType(named) ? rawReader(compilation, named as GraphQLObjectType, [selected]) : identity;
  const read = valueReader(field.type, item, `${type.name}.${field.name}`);
  const rule = compilation.rules[type.name]?.[field.name];
  if (rule) return (raw, reading) => read(rule(raw as never, reading.argumentsOf(selected) as never), reading);
  return (raw, reading) => read((raw as Record<string, unknown>)[field.name], reading);
}

const identity: Read = (raw) => raw;
