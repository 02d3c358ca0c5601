import { createHash } from 'node:crypto';
import {
  getNamedType,
  getNullableType,
  GraphQLString,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isListType,
  isObjectType,
  TypeNameMetaFieldDef,
  type GraphQLArgument,
  type GraphQLSchema,
  type GraphQLCompositeType,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { predicateNames, predicatesOf } from '../domain/vocabulary.ts';
import { AppError } from '../errors.ts';
import type { Statement, Statements } from '../graph/statements.ts';
import { directiveOf, edgeTypesOf, isConnection, labelOf, type Direction, type ListSize } from './directives.ts';
import type { CursorName } from './paging.ts';
import { readSelection, type SelectedField, type SelectionScope } from './selection.ts';

/** Computes a field from what the database returned for it, or for a field of a passthrough object, from that object; and from its arguments. */
type FieldRule = (value: never, args: never) => unknown;

/** The fields that a rule computes, by type and field. */
export type FieldRules = Record<string, Record<string, FieldRule>>;

/** A field of the response, where its value comes from and what is selected of it. */
export type PlanNode =
  | TypenameNode
  | IntrospectionNode
  | PropertyNode
  | ExpressionNode
  | RowsNode
  | ConnectionNode
  | EdgesNode
  | EdgeTargetNode
  | CursorNode;

interface PlannedField {
  selected: SelectedField;
  /** Such as `Claim.subject`. */
  coordinate: string;
  rule: FieldRule | undefined;
  /** How many items the field may have, where it is no connection. */
  listSize: ListSize | undefined;
}

/** `__typename`, which the plan knows. */
interface TypenameNode extends PlannedField {
  kind: 'typename';
}

/** A field of the schema itself; graphql-js answers it. */
interface IntrospectionNode extends PlannedField {
  kind: 'introspection';
  value: Value;
}

/** A property of the row, or of a passthrough object. */
interface PropertyNode extends PlannedField {
  kind: 'property';
  name: string;
  value: Value;
}

/** A Cypher expression over the row. */
export interface ExpressionNode extends PlannedField {
  kind: 'expression';
  cypher: string;
  isList: boolean;
  value: Value;
}

/** Rows found from the parent's row, or at the root. */
export interface RowsNode extends PlannedField {
  kind: 'rows';
  source: RowSource;
  /** Whether each row is an item of the field; otherwise the first row is its value. */
  isList: boolean;
  value: Value;
}

/** A page of rows, their number, and whether there are others, each only if selected. */
export interface ConnectionNode extends PlannedField {
  kind: 'connection';
  source: RowSource;
  /** Whether the source yields one map that holds all rows, and the connection's own fields beside them. */
  isMaterialized: boolean;
  conditions: Condition[];
  order: Order;
  /** The cursors that are given, on whose far sides no rows are read. */
  cursors: CursorName[];
  isBackward: boolean;
  selects: { edges: boolean; pageInfo: boolean; totalCount: boolean };
  /** What is selected; the slots are those of a row for `edges`, and of the connection for fields that not every connection has. */
  keys: PlanKey[];
}

interface EdgesNode extends PlannedField {
  kind: 'edges';
  value: ObjectValue;
}

/** An edge's `node`. */
interface EdgeTargetNode extends PlannedField {
  kind: 'node';
  value: Value;
}

interface CursorNode extends PlannedField {
  kind: 'cursor';
  order: Order;
}

/** What is read of a field's value, or of each of its items: a scalar, or an object with the selected keys. */
export type Value = { kind: 'scalar' } | ObjectValue;

export interface ObjectValue {
  /** `passthrough`: the database returns the object as it stores it. `slots`: it returns a list with a slot for each key. */
  kind: 'passthrough' | 'slots';
  type: GraphQLCompositeType;
  /** The concrete types that the object may have. */
  types: readonly GraphQLObjectType[];
  keys: PlanKey[];
  /** Whether the fields depend on the object's concrete type, so that slot 0 holds its label. */
  isLabelled: boolean;
}

/** A key of an object in the response: one field, or one for some of the object's concrete types each. */
export interface PlanKey {
  key: string;
  /** Where the object's list holds the value, unless it needs none. */
  slot: number | null;
  variants: PlanVariant[];
  /** Whether the key has one meaning, whatever concrete type the object has. */
  isUniform: boolean;
}

interface PlanVariant {
  types: readonly GraphQLObjectType[];
  /** The labels of the types, where they make a difference. */
  labels: string[];
  node: PlanNode;
}

export type RowSource = Reference | Relationship | StatementSource;

/** The node whose id a property of the row holds. */
interface Reference {
  kind: 'reference';
  label: string;
  property: string;
}

/** The relationships of the row, and the nodes at their far ends. */
interface Relationship {
  kind: 'relationship';
  types: string[];
  /** Whether the arguments leave none of the types to be followed. */
  isEmpty: boolean;
  direction: Direction;
  label: string;
  /** What a row is. */
  row: 'relationship' | 'node';
}

/** What a statement of `cypher/` yields. */
interface StatementSource {
  kind: 'statement';
  statement: Statement;
  yields: string;
}

/** A condition in Cypher over `this`, `node` and `$value`. */
export interface Condition {
  cypher: string;
  value: ArgumentValue;
}

/** A value within a field's arguments. */
export interface ArgumentValue {
  selected: SelectedField;
  path: string[];
  /** Whether it is text that each row is compared with, and so may not be long. */
  isText: boolean;
}

/** The total order of a connection's rows, and a short name of it, so that a cursor of one order is not taken for another's. */
export interface Order {
  /** Cypher over `this` and `node`. */
  terms: { cypher: string; descending: boolean }[];
  signature: string;
}

export interface PlanScope extends SelectionScope {
  statements: Statements;
  rules: FieldRules;
}

/** A root field and what is selected below it. */
export interface PlannedRoot {
  key: string;
  node: PlanNode;
}

/** How many fields are planned at most: fragments on concrete types can multiply what the text selects. */
const maxFields = 10_000;

/**
 * Plans the root fields of an operation, in the order of their keys in the response.
 *
 * @throws AppError QUERY_TOO_COSTLY where fragments multiply what is selected; GraphQLError for invalid arguments
 */
export function planRoots(scope: PlanScope, { operation, selectionSet }: OperationDefinitionNode): PlannedRoot[] {
  const rootType = scope.schema.getRootType(operation);
  if (!rootType) throw new Error(`The schema has no ${operation} type.`);
  const planner = new Planner(scope);
  return readSelection(scope, rootType, [selectionSet]).flatMap(({ key, variants }) =>
    variants.map(({ selected }) => ({ key, node: planner.field(rootType, selected) })),
  );
}

/** The keys that are selected below a field. */
export function keysBelow(node: PlanNode): PlanKey[] {
  if (node.kind === 'connection') return node.keys;
  return 'value' in node && node.value.kind !== 'scalar' ? node.value.keys : [];
}

/** Plans fields; the only reader of what the schema's directives say about storage. */
export class Planner {
  readonly #scope: PlanScope;
  readonly #schema: GraphQLSchema;
  #fields = 0;

  constructor(scope: PlanScope) {
    this.#scope = scope;
    this.#schema = scope.schema;
  }

  /** Plans a field of the root, or of an object with slots. */
  field(parent: GraphQLCompositeType, selected: SelectedField): PlanNode {
    const { field } = selected;
    const type = getNamedType(field.type);
    const planned = this.#planned(parent, selected);
    if (field === TypeNameMetaFieldDef) return { ...planned, kind: 'typename' };
    if (isIntrospectionType(type))
      return { ...planned, kind: 'introspection', value: this.passthrough(type, setsBelow(selected)) };
    if (isConnection(type)) return this.#connection(planned, type);
    const value = this.#value(type, selected);
    const isList = isListType(getNullableType(field.type));
    const expression = directiveOf(this.#schema, field, 'expression');
    if (expression) return { ...planned, kind: 'expression', cypher: expression.cypher, isList, value };
    const source = this.#source(selected);
    // A list of scalars or of passthrough objects is one row, which holds it.
    if (source) return { ...planned, kind: 'rows', source, isList: isList && value.kind === 'slots', value };
    const stored = directiveOf(this.#schema, field, 'property')?.name ?? snakeCase(field.name);
    const language = directiveOf(this.#schema, field, 'localized') ? `_${String(selected.arguments['language'])}` : '';
    return { ...planned, kind: 'property', name: stored + language, value };
  }

  #planned(parent: GraphQLNamedType, selected: SelectedField): PlannedField {
    const { field, nodes } = selected;
    this.#fields += nodes.length;
    if (this.#fields > maxFields) {
      throw new AppError(
        'QUERY_TOO_COSTLY',
        `Expected an operation to have at most ${maxFields} fields, those of fragments counted for each type, but got more. Select less, or send several requests.`,
      );
    }
    return {
      selected,
      coordinate: `${parent.name}.${field.name}`,
      rule: this.#scope.rules[parent.name]?.[field.name],
      listSize: isIntrospectionType(parent)
        ? this.#schemaListSize(selected)
        : directiveOf(this.#schema, field, 'listSize'),
    };
  }

  /** A list of the schema itself: all its types, or more of anything than a type has on average. */
  #schemaListSize({ field: { name, type } }: SelectedField): ListSize | undefined {
    if (!isListType(getNullableType(type))) return undefined;
    return { assumedSize: name === 'types' ? Object.keys(this.#schema.getTypeMap()).length : 8 };
  }

  #value(type: GraphQLNamedType, selected: SelectedField): Value {
    if (!isCompositeType(type)) return { kind: 'scalar' };
    const isProjected = type.name === 'Node' || directiveOf(this.#schema, type, 'projected');
    return isProjected ? this.#object(type, selected) : this.passthrough(type, setsBelow(selected));
  }

  /** Plans what is selected of a value that comes as the database has it: its own properties, or what rules compute. */
  passthrough(type: GraphQLNamedType, sets: SelectionSetNode[]): Value {
    if (!isObjectType(type)) return { kind: 'scalar' };
    const keys = this.#concreteKeys(type, sets, (below) => this.#member(type, below));
    return { kind: 'passthrough', type, types: [type], keys, isLabelled: false };
  }

  #member(type: GraphQLObjectType, selected: SelectedField): PlanNode {
    const planned = this.#planned(type, selected);
    const { name, type: below } = selected.field;
    if (selected.field === TypeNameMetaFieldDef) return { ...planned, kind: 'typename' };
    return { ...planned, kind: 'property', name, value: this.passthrough(getNamedType(below), setsBelow(selected)) };
  }

  /** The keys of an object whose type is concrete, so that each has one meaning; those of some nodes get slots. */
  #concreteKeys(
    type: GraphQLObjectType,
    sets: SelectionSetNode[],
    plan: (selected: SelectedField) => PlanNode,
    hasSlot: (node: PlanNode) => boolean = () => false,
  ): PlanKey[] {
    let slots = 0;
    return readSelection(this.#scope, type, sets).flatMap(({ key, variants }) =>
      variants.map(({ types, selected: below }): PlanKey => {
        const node = plan(below);
        return { key, slot: hasSlot(node) ? slots++ : null, variants: [{ types, labels: [], node }], isUniform: true };
      }),
    );
  }

  #object(type: GraphQLCompositeType, selected: SelectedField): ObjectValue {
    if (isObjectType(type)) {
      const keys = this.#concreteKeys(type, setsBelow(selected), (below) => this.field(type, below), needsSlot);
      return { kind: 'slots', type, types: [type], keys, isLabelled: false };
    }
    const possible = this.#schema.getPossibleTypes(type);
    const selection = readSelection(this.#scope, type, setsBelow(selected)).map((key) => ({
      ...key,
      isUniform: key.variants.length === 1 && key.variants[0]?.types.length === possible.length,
    }));
    const isLabelled = !selection.every(
      ({ isUniform, variants }) => isUniform && variants[0]?.selected.field !== TypeNameMetaFieldDef,
    );
    let slots = isLabelled ? 1 : 0;
    const keys = selection.map(({ key, isUniform, variants }): PlanKey => {
      const planned = variants.map(({ types, selected: below }) => ({
        types,
        labels: isUniform ? [] : types.map((one) => labelOf(this.#schema, one)),
        node: this.field(isLabelled ? (types[0] as GraphQLObjectType) : type, below),
      }));
      return { key, slot: planned.some(({ node }) => needsSlot(node)) ? slots++ : null, variants: planned, isUniform };
    });
    return { kind: 'slots', type, types: possible, keys, isLabelled };
  }

  #connection(planned: PlannedField, type: GraphQLObjectType): ConnectionNode {
    const { selected } = planned;
    const { arguments: args, field } = selected;
    const source = this.#source(selected);
    if (!source) throw new Error(`The field ${planned.coordinate} must say where its rows come from.`);
    const order = orderOf(this.#schema, selected, type);
    const plan = (below: SelectedField): PlanNode => {
      if (below.field.name === 'edges') return this.#edges(type, below, order);
      return type.getFields()[below.field.name] && !commonFields.has(below.field.name)
        ? this.field(type, below)
        : this.#member(type, below);
    };
    const edges = this.#concreteKeys(type, setsBelow(selected), plan, ({ kind }) => kind === 'edges');
    let own = 0;
    const keys = edges.map((key) => (commonFields.has(fieldOf(key).name) ? key : { ...key, slot: own++ }));
    const selects = (name: string): boolean => keys.some((key) => fieldOf(key).name === name);
    return {
      ...planned,
      kind: 'connection',
      source,
      isMaterialized: directiveOf(this.#schema, type, 'projected') !== undefined,
      conditions: field.args.flatMap((argument) => this.#conditions(selected, argument, [argument.name])),
      order,
      cursors: (['after', 'before'] as const).filter((name) => args[name] != null),
      isBackward: args['last'] != null,
      selects: { edges: selects('edges'), pageInfo: selects('pageInfo'), totalCount: selects('totalCount') },
      keys,
    };
  }

  #edges(connection: GraphQLObjectType, selected: SelectedField, order: Order): EdgesNode {
    const { edge, node: target } = edgeTypesOf(connection);
    const plan = (below: SelectedField): PlanNode => {
      if (below.field.name === 'cursor') return { ...this.#planned(edge, below), kind: 'cursor', order };
      if (below.field.name !== 'node') return this.field(edge, below);
      return { ...this.#planned(edge, below), kind: 'node', value: this.#value(target, below) };
    };
    const keys = this.#concreteKeys(edge, setsBelow(selected), plan, needsSlot);
    const value: ObjectValue = { kind: 'slots', type: edge, types: [edge], keys, isLabelled: false };
    return { ...this.#planned(connection, selected), kind: 'edges', value };
  }

  /** The conditions that an argument, or a field of an input object in it, puts on the rows. */
  #conditions(selected: SelectedField, element: GraphQLArgument | GraphQLInputField, path: string[]): Condition[] {
    if (valueAt(selected.arguments, path) == null) return [];
    const type = getNamedType(element.type);
    const condition = directiveOf(this.#schema, element, 'where');
    const value = { selected, path, isText: type === GraphQLString };
    return [
      ...(condition ? [{ cypher: condition.cypher, value }] : []),
      ...(isInputObjectType(type) ? Object.values(type.getFields()) : []).flatMap((field) =>
        this.#conditions(selected, field, [...path, field.name]),
      ),
    ];
  }

  /** Where the rows of a field come from, if it has rows. */
  #source(selected: SelectedField): RowSource | null {
    const { field } = selected;
    const schema = this.#schema;
    const call = directiveOf(schema, field, 'cypher');
    if (call) {
      const statement = this.#scope.statements.named(call.file);
      if (!statement.yields) throw new Error(`The field ${field.name} must name a statement that yields something.`);
      return { kind: 'statement', statement, yields: statement.yields };
    }
    const target = getNamedType(field.type);
    const reference = directiveOf(schema, field, 'reference');
    if (reference) return { kind: 'reference', label: labelOf(schema, target), property: reference.property };
    const relationship = directiveOf(schema, field, 'relationship');
    if (!relationship) return null;
    const { type, groups, direction, label } = relationship;
    const all = type?.split('|') ?? (groups ? groups.flatMap(predicatesOf) : predicateNames);
    const chosen = all.filter((name) => this.#isFollowed(selected, name));
    const isEdge = isConnection(target) && directiveOf(schema, edgeTypesOf(target).edge, 'projected');
    return {
      kind: 'relationship',
      types: chosen.length > 0 ? chosen : all,
      isEmpty: chosen.length === 0,
      direction: (selected.arguments['direction'] as Direction | undefined) ?? direction,
      label: label ?? labelOf(schema, target),
      row: isEdge ? 'relationship' : 'node',
    };
  }

  /** Whether a field's arguments leave a relationship type to be followed. */
  #isFollowed({ field, arguments: args }: SelectedField, type: string): boolean {
    return field.args
      .filter((argument) => args[argument.name] != null && directiveOf(this.#schema, argument, 'relationshipTypes'))
      .every(({ name }) => (args[name] as string[]).includes(type));
  }
}

/** Fields that every connection has. */
const commonFields = new Set(['edges', 'pageInfo', 'totalCount', '__typename']);

/** The field of a key that has one meaning. */
export function fieldOf({ variants: [variant] }: PlanKey): PlannedField['selected']['field'] {
  return (variant as PlanVariant).node.selected.field;
}

function needsSlot({ kind }: PlanNode): boolean {
  return kind !== 'typename';
}

/** The selection sets below a field, one for each node that selects it. */
function setsBelow({ nodes }: SelectedField): SelectionSetNode[] {
  return nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
}

/** @returns the value within a field's arguments, undefined where there is none */
export function valueAt(args: Record<string, unknown>, path: string[]): unknown {
  return path.reduce<unknown>((value, name) => (value as Record<string, unknown> | null | undefined)?.[name], args);
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** The order of a connection: the terms of the chosen `orderBy`, then those of the connection's own, which end in an id. */
function orderOf(schema: GraphQLSchema, { field, arguments: args }: SelectedField, type: GraphQLObjectType): Order {
  const orders = getNamedType(field.args.find(({ name }) => name === 'orderBy')?.type);
  const chosen = isEnumType(orders) ? orders.getValues().find(({ value }) => value === args['orderBy']) : undefined;
  const terms = [chosen, type]
    .flatMap((element) => (element && directiveOf(schema, element, 'ordered')?.by) ?? [])
    .map((term) => ({ cypher: term.replace(/ (ASC|DESC)$/, ''), descending: term.endsWith(' DESC') }))
    .filter(({ cypher }, index, all) => all.findIndex((term) => term.cypher === cypher) === index);
  const signature = createHash('sha256')
    .update(JSON.stringify([type.name, terms]))
    .digest('hex')
    .slice(0, 6);
  return { terms, signature };
}
