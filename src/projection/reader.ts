import {
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  type FieldNode,
  type GraphQLOutputType,
} from 'graphql';
import type { ArgumentsOf } from './parameters.ts';

/** Turns what the database gave for a value into what the answer has. */
export type Read = (raw: unknown, reading: Reading) => unknown;

/** One request's reading of what the database gave. */
export interface Reading {
  argumentsOf: ArgumentsOf;
  /** Faults of fields that may be null, and are null instead (GraphQL, section 6.4.4). */
  faults: Fault[];
}

/** What is wrong with a field of the answer. */
export class Fault extends Error {
  /** From the root to the field; while the fault is being passed up, from where it has come to. */
  readonly path: (string | number)[] = [];
  nodes: readonly FieldNode[] | undefined;
}

/** A part of an answer: a field of an object or an item of a list. */
interface Part {
  key: string | number;
  nullable: boolean;
  nodes?: readonly FieldNode[];
  read: Read;
}

export type FieldReader = Part & { key: string };

/** Reads a part; where it can't be read it is null, or if it may not be null, its whole can't be read. */
function readPart({ key, nullable, nodes, read }: Part, raw: unknown, reading: Reading): unknown {
  const { faults } = reading;
  const before = faults.length;
  try {
    return read(raw, reading);
  } catch (cause) {
    const fault = cause instanceof Fault ? cause : new Fault('A part of the answer could not be read.', { cause });
    fault.nodes ??= nodes;
    if (!nullable) {
      fault.path.unshift(key);
      throw fault;
    }
    faults.push(fault);
    return null;
  } finally {
    for (let index = before; index < faults.length; index += 1) faults[index]?.path.unshift(key);
  }
}

/** Reads an object out of a whole that has what its fields need. */
export function objectReader(fields: FieldReader[]): Read {
  // An object without a prototype takes any key, but is slow to fill and to print.
  const empty = fields.some(({ key }) => key === '__proto__') ? () => Object.create(null) as object : () => ({});
  return (raw, reading) => {
    const answer = empty() as Record<string, unknown>;
    for (const field of fields) answer[field.key] = readPart(field, raw, reading);
    return answer;
  };
}

/**
 * Reads the value of a field: lists item by item, scalars and enums as their type prints them.
 *
 * @param type the field's type
 * @param item reads a composite value that is not null
 * @param coordinate names the field where null stands in a place that has none
 */
export function valueReader(type: GraphQLOutputType, item: Read, coordinate: string): Read {
  const nullable = getNullableType(type);
  const read = isListType(nullable)
    ? listReader(nullable.ofType, item, coordinate)
    : isLeafType(nullable)
      ? (raw: unknown) => nullable.serialize(raw)
      : item;
  if (!isNonNullType(type)) return (raw, reading) => (raw == null ? null : read(raw, reading));
  return (raw, reading) => {
    if (raw == null) throw new Error(`Cannot return null for non-nullable field ${coordinate}.`);
    return read(raw, reading);
  };
}

function listReader(type: GraphQLOutputType, item: Read, coordinate: string): Read {
  const read = valueReader(type, item, coordinate);
  const nullable = !isNonNullType(type);
  return (raw, reading) => (raw as unknown[]).map((value, key) => readPart({ key, nullable, read }, value, reading));
}
