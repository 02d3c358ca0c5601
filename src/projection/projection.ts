import type Cypher from '@neo4j/cypher-builder';
import { isNonNullType } from 'graphql';
import type { FieldReader, Read } from './reader.ts';
import type { SelectedField } from './selection.ts';

/** A value on both sides of the database: the expression that gives it, and how what it gives is read. */
export interface Projection {
  expression: Cypher.Expr;
  read: Read;
}

/**
 * Gives a value a place in a list: the database sends lists without the keys of a map, which the answer's plan knows anyway.
 *
 * @param places the list's expressions; gets one more
 * @returns reads the value from the list
 */
export function placed(places: Cypher.Expr[], { expression, read }: Projection): Read {
  const place = places.push(expression) - 1;
  return (raw, reading) => read((raw as unknown[])[place], reading);
}

/** A field of an object under the key of the answer. */
export function fieldReader(key: string, { field, nodes }: SelectedField, read: Read): FieldReader {
  return { key, nullable: !isNonNullType(field.type), nodes, read };
}
