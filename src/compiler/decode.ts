import {
  getNullableType,
  GraphQLBoolean,
  isLeafType,
  isListType,
  isNonNullType,
  type FieldNode,
  type GraphQLOutputType,
} from 'graphql';
import { encodeCursor, toPage } from './page-arguments.ts';
import type { ConnectionPage, ConnectionSlots, Page, SignedPosition } from './page-arguments.ts';
import { slottedKeys, type ConnectionNode, type ObjectValue, type PlanKey, type PlanNode, type Value } from './tree.ts';
import type { SelectedField } from './selection.ts';

/** Turns what the database returned for a value into what the response holds. */
export type Decoder = (raw: unknown, response: DecodedResponse) => unknown;

/** A response while it is decoded. */
interface DecodedResponse {
  arguments: { of: (selected: SelectedField) => Record<string, unknown>; page: (connection: ConnectionNode) => Page };
  /** Errors of fields that may be null, and are null instead (GraphQL, section 6.4.4). */
  errors: FieldError[];
}

/** Why a field of the response has no value. */
export class FieldError extends Error {
  /** From the root to the field; while the error is being passed up, from where it has come to. */
  readonly path: (string | number)[] = [];
  nodes: readonly FieldNode[] | undefined;
}

/** A part of a response: a field of an object or an item of a list. */
export interface Part {
  key: string | number;
  isNullable: boolean;
  nodes?: readonly FieldNode[];
  decode: Decoder;
}

/** A decoder of a field's value, null included, from what the database returned for the field. */
export function decoderOf(node: PlanNode): Decoder {
  const { rule, selected, coordinate } = node;
  const decode = valueDecoder(selected.field.type, contentDecoder(node), coordinate);
  if (!rule) return decode;
  return (raw, response) => decode(rule(raw as never, response.arguments.of(selected) as never), response);
}

/** A decoder of a field's value, or of each of its items, that is not null. */
function contentDecoder(node: PlanNode): Decoder {
  if (node.kind === 'connection') return connectionDecoder(node);
  if (node.kind === 'cursor') return (raw) => encodeCursor(raw as SignedPosition);
  return 'value' in node ? objectDecoder(node.value) : asItIs;
}

const asItIs: Decoder = (raw) => raw;

/** A decoder of a composite value that is not null, or of a scalar. */
export function objectDecoder(value: Value): Decoder {
  if (value.kind === 'scalar') return asItIs;
  const { isLabelled, keys, type, types } = value;
  // One for each node, however many types share it: below them may be others that do.
  const fields = new Map(keys.flatMap(({ variants }) => variants.map(({ node }) => [node, decoderOf(node)])));
  const decoderFor = (one: ConcreteType): Decoder => partsDecoder(partsOf(value, one, fields));
  if (!isLabelled) return decoderFor(types[0] as ConcreteType);
  const decoders = new Map(types.map((one) => [one.type.name, decoderFor(one)]));
  return (raw, response) => {
    const label = (raw as unknown[])[0] as string;
    const decode = decoders.get(label);
    if (!decode) throw new Error(`Expected a label of a ${type.name}, but got ${label}.`);
    return decode(raw, response);
  };
}

type ConcreteType = ObjectValue['types'][number];

/** The fields of an object of one of its concrete types. */
function partsOf(value: ObjectValue, { type, keys }: ConcreteType, fields: Map<PlanNode, Decoder>): Part[] {
  const slotted = slottedKeys(value);
  return keys.map((key) => {
    const planKey = value.keys.find((one) => one.key === key) as PlanKey;
    const { node } = planKey.variants.find(({ types }) => types.includes(type)) as PlanKey['variants'][number];
    if (node.kind === 'typename') return partOf(key, node, () => type.name);
    const decode = fields.get(node) as Decoder;
    if (value.kind === 'id') return partOf(key, node, decode);
    if (value.kind === 'slots') {
      const slot = slotted.indexOf(planKey) + (value.isLabelled ? 1 : 0);
      return partOf(key, node, (raw, response) => decode((raw as unknown[])[slot], response));
    }
    const { name } = node.selected.field;
    return partOf(key, node, node.rule ? decode : (raw, response) => decode((raw as Members)[name], response));
  });
}

type Members = Record<string, unknown>;

/** A field of an object under its key in the response, decoded from what the database returned for the object. */
export function partOf(key: string, { selected: { field, nodes } }: PlanNode, decode: Decoder): Part {
  return { key, isNullable: !isNonNullType(field.type), nodes, decode };
}

function connectionDecoder(connection: ConnectionNode): Decoder {
  const fields = connection.keys.map(({ key, variants: [variant] }) => {
    const { node, types } = variant as PlanKey['variants'][number];
    const { name, type } = node.selected.field;
    if (node.kind === 'typename') return partOf(key, node, () => types[0]?.name);
    if (node.kind === 'edges' || node.kind === 'node') {
      const slot = connection.perRow.indexOf(node);
      const item = objectDecoder(node.value);
      const items = valueDecoder(type, (row, response) => item((row as unknown[])[slot], response), node.coordinate);
      return partOf(key, node, (page, response) => items((page as ConnectionPage).rows, response));
    }
    const decode = decoderOf(node);
    const slot = connection.own.indexOf(node);
    if (slot < 0) return partOf(key, node, (page, response) => decode((page as Members)[name], response));
    // Where a materialized connection's statement yields no row, its own fields are those of an empty one.
    const missing = isListType(getNullableType(type)) ? [] : getNullableType(type) === GraphQLBoolean ? false : null;
    return partOf(key, node, (page, response) => decode((page as ConnectionPage).own?.[slot] ?? missing, response));
  });
  const decode = partsDecoder(fields);
  return (raw, response) => decode(toPage(raw as ConnectionSlots, response.arguments.page(connection)), response);
}

/** Decodes an object from a whole that holds what its fields need. */
export function partsDecoder(parts: Part[]): Decoder {
  // An object without a prototype takes any key, but is slow to fill and to print.
  const empty = parts.some(({ key }) => key === '__proto__') ? () => Object.create(null) as object : () => ({});
  return (raw, response) => {
    const object = empty() as Record<string | number, unknown>;
    for (const part of parts) object[part.key] = decodePart(part, raw, response);
    return object;
  };
}

/** Decodes a part; where that fails it is null, or if it may not be null, its whole fails. */
function decodePart({ key, isNullable, nodes, decode }: Part, raw: unknown, response: DecodedResponse): unknown {
  const { errors } = response;
  const before = errors.length;
  try {
    return decode(raw, response);
  } catch (cause) {
    const error =
      cause instanceof FieldError ? cause : new FieldError('A part of the response has no value.', { cause });
    error.nodes ??= nodes;
    if (!isNullable) {
      error.path.unshift(key);
      throw error;
    }
    errors.push(error);
    return null;
  } finally {
    for (let index = before; index < errors.length; index += 1) errors[index]?.path.unshift(key);
  }
}

/** Decodes the value of a field: lists item by item, scalars and enums as their type prints them, objects by `content`. */
function valueDecoder(type: GraphQLOutputType, content: Decoder, coordinate: string): Decoder {
  const nullable = getNullableType(type);
  let decode = content;
  if (isListType(nullable)) decode = listDecoder(nullable.ofType, content, coordinate);
  else if (isLeafType(nullable)) decode = (raw, response) => nullable.serialize(content(raw, response));
  if (!isNonNullType(type)) return (raw, response) => (raw == null ? null : decode(raw, response));
  return (raw, response) => {
    if (raw == null) throw new Error(`Cannot return null for non-nullable field ${coordinate}.`);
    return decode(raw, response);
  };
}

function listDecoder(type: GraphQLOutputType, content: Decoder, coordinate: string): Decoder {
  const decode = valueDecoder(type, content, coordinate);
  const isNullable = !isNonNullType(type);
  return (raw, response) =>
    (raw as unknown[]).map((value, key) => decodePart({ key, isNullable, decode }, value, response));
}
