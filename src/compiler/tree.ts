import type { GraphQLCompositeType, GraphQLObjectType } from 'graphql';
import type { Statement } from '../graph/statements.ts';
import type { CursorName } from './page-arguments.ts';
import type { SelectedField, Selection } from './selection.ts';
import type { Direction, ListSize } from './storage.ts';

/** A field of the response, where its value comes from and what is selected of it. */
export type PlanNode = PlannedField &
  (
    | { kind: 'typename' }
    /** A field of the schema itself; graphql-js executes it. */
    | { kind: 'introspection'; value: Value }
    /** A property of the row, or of a passthrough object. */
    | { kind: 'property'; name: string; value: Value }
    | { kind: 'expression'; cypher: string; isList: boolean; value: Value }
    /** Rows found from the parent's row, or at the root: each an item of the field, or the first its value. */
    | { kind: 'rows'; source: RowSource; isList: boolean; value: Value }
    /** How many of a connection's rows have each of the keys that an expression lists for them. */
    | { kind: 'facet'; keys: string; value: Value }
    | ConnectionPlan
    | { kind: 'edges'; value: ObjectValue }
    /** An edge's `node`, or a connection's `nodes`. */
    | { kind: 'node'; value: Value }
    | { kind: 'cursor'; order: Order }
  );

export interface PlannedField {
  selected: SelectedField;
  /** Such as `Claim.subject`. */
  coordinate: string;
  rule: FieldRules[string][string] | undefined;
  /** How many items the field may have, where it is no connection. */
  listSize: ListSize | undefined;
}

/** A page of rows, their number, and whether there are others, each only if selected. */
interface ConnectionPlan {
  kind: 'connection';
  source: RowSource;
  /** Whether the source yields one map that holds all rows, and the connection's own fields beside them. */
  isMaterialized: boolean;
  conditions: Condition[];
  order: Order;
  /** The cursors that are given; no rows beyond them are read. */
  cursors: CursorName[];
  isBackward: boolean;
  keys: PlanKey[];
  /** The nodes below it that are read from each row, and those that not every connection has. */
  perRow: Extract<PlanNode, { kind: 'edges' | 'node' }>[];
  own: PlanNode[];
  hasPageInfo: boolean;
  hasTotalCount: boolean;
}

export type ConnectionNode = Extract<PlanNode, { kind: 'connection' }>;
export type FacetNode = Extract<PlanNode, { kind: 'facet' }>;

/** What is read of a field's value, or of each of its items: a scalar, or an object with the selected keys. */
export type Value = { kind: 'scalar' } | ObjectValue;

export interface ObjectValue {
  /** What the database returns: the object as it stores it, a list with a slot for each key, or the object's id, which is all that is read. */
  kind: 'passthrough' | 'slots' | 'id';
  type: GraphQLCompositeType;
  keys: PlanKey[];
  types: Selection['types'];
  /** Whether the fields depend on the object's concrete type, so that slot 0 holds its label. */
  isLabelled: boolean;
}

/** A key of an object in the response: one field, or one for some of the object's concrete types each. */
export interface PlanKey {
  key: string;
  variants: { types: readonly GraphQLObjectType[]; labels: string[]; node: PlanNode }[];
  /** Whether the key has one meaning, whatever concrete type the object has. */
  isUniform: boolean;
}

export type RowSource =
  | { kind: 'statement'; statement: Statement; yields: string }
  /** The node whose id a property of the row holds. */
  | { kind: 'reference'; label: string; property: string }
  /** The nodes at the far ends of the row's relationships, or those themselves; none where the arguments leave no type to be followed. */
  | { kind: 'relationship'; types: string[]; isEmpty: boolean; direction: Direction; label: string; isRow: boolean };

/** A condition in Cypher over `this`, `node` and `$value`, and where in a field's arguments the value is. */
export interface Condition {
  cypher: string;
  selected: SelectedField;
  path: string[];
  /** Whether it is text that each row is compared with, and so may not be long. */
  isText: boolean;
}

/** Where a parameter of a statement has its value from in each request, so that one statement serves all requests of a shape. */
export type ParameterSource =
  | { kind: 'argument'; condition: Condition }
  | { kind: 'limit'; connection: ConnectionNode }
  | { kind: 'position'; connection: ConnectionNode; cursor: CursorName };

/** The total order of a connection's rows, in Cypher over `this` and `node`, and a short name, so that cursors are not taken for another's. */
export interface Order {
  terms: { cypher: string; descending: boolean }[];
  signature: string;
}

/** What computes a field, by type and field: from what the database returned for it, or for its passthrough object, and its arguments. */
export type FieldRules = Record<string, Record<string, (value: never, args: never) => unknown>>;

/** The keys of an object that the database returns, in the order of their slots. */
export function slottedKeys({ keys }: ObjectValue): PlanKey[] {
  return keys.filter(({ variants }) => variants.some(({ node }) => node.kind !== 'typename'));
}
