import { createHash } from 'node:crypto';
import {
  getNamedType,
  getNullableType,
  GraphQLString,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isListType,
  isObjectType,
  TypeNameMetaFieldDef,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { predicateNames, predicatesOf } from '../domain/vocabulary.ts';
import { AppError } from '../errors.ts';
import type { Statements } from '../graph/statements.ts';
import { readSelection, valueAt, type SelectedField, type Selection, type SelectionScope } from './selection.ts';
import { edgeTypesOf, isConnection, propertyOf, type Direction, type ListSize, type storageReader } from './storage.ts';
import { slottedKeys } from './tree.ts';
import type { ConnectionNode, FieldRules, ObjectValue, PlanNode, PlannedField, RowSource, Value } from './tree.ts';

export interface PlanScope extends SelectionScope {
  statements: Statements;
  rules: FieldRules;
  storageOf: ReturnType<typeof storageReader>;
}

/** How many fields are planned at most: fragments on concrete types can multiply what the text selects. */
const maxFields = 5_000;

/** Fields that every connection has. */
const commonFields = new Set(['edges', 'nodes', 'pageInfo', 'totalCount', '__typename']);

/** Plans fields; the only reader of what the schema's directives say about storage. */
export class Planner {
  readonly #scope: PlanScope;
  readonly #schema: GraphQLSchema;
  readonly #storageOf: PlanScope['storageOf'];
  #fields = 0;

  constructor(scope: PlanScope) {
    this.#scope = scope;
    this.#schema = scope.schema;
    this.#storageOf = scope.storageOf;
  }

  /** @throws AppError QUERY_TOO_COSTLY where fragments multiply what is selected; GraphQLError for invalid arguments */
  roots({ operation, selectionSet }: OperationDefinitionNode): { key: string; node: PlanNode }[] {
    const rootType = this.#schema.getRootType(operation) as GraphQLObjectType;
    const { keys } = this.#object('slots', rootType, [selectionSet], this.#field);
    return keys.flatMap(({ key, variants }) => variants.map(({ node }) => ({ key, node })));
  }

  /** Plans what is selected of a value that comes as the database has it: its own properties, or what rules compute. */
  passthrough(type: GraphQLNamedType, sets: SelectionSetNode[]): Value {
    return isObjectType(type) ? this.#object('passthrough', type, sets, this.#member) : { kind: 'scalar' };
  }

  readonly #member: PlanField = (planned) => {
    const { field, sets } = planned.selected;
    return { ...planned, kind: 'property', name: field.name, value: this.passthrough(getNamedType(field.type), sets) };
  };

  /** Plans a field of the root, or of an object with slots. */
  readonly #field: PlanField = (planned) => {
    const { selected } = planned;
    const { field, sets } = selected;
    const type = getNamedType(field.type);
    if (isIntrospectionType(type)) return { ...planned, kind: 'introspection', value: this.passthrough(type, sets) };
    if (isConnection(type)) return this.#connection(planned, type);
    const storage = this.#storageOf(field);
    const { expression, facet, localized, reference, foreignKey = reference } = storage;
    const value = this.#value(type, sets);
    const isList = isListType(getNullableType(field.type));
    if (foreignKey && isKnownById(value)) {
      const ids = `this.${foreignKey.property}`;
      const cypher = isList ? `COLLECT { UNWIND ${ids} AS id RETURN DISTINCT id ORDER BY id }` : ids;
      return { ...planned, kind: 'expression', cypher, isList, value: { ...value, kind: 'id' } };
    }
    if (facet) return { ...planned, kind: 'facet', keys: facet.by, value };
    if (expression) return { ...planned, kind: 'expression', cypher: expression.cypher, isList, value };
    const source = this.#source(selected);
    // A list of scalars or of passthrough objects is one row, which holds it.
    if (source) return { ...planned, kind: 'rows', source, isList: isList && value.kind === 'slots', value };
    const stored = propertyOf(storage, field.name);
    const name = localized ? `${stored}_${String(selected.arguments['language'])}` : stored;
    return { ...planned, kind: 'property', name, value };
  };

  #value(type: GraphQLNamedType, sets: SelectionSetNode[]): Value {
    if (!isCompositeType(type)) return { kind: 'scalar' };
    const isProjected = type.name === 'Node' || this.#storageOf(type).projected;
    return isProjected ? this.#object('slots', type, sets, this.#field) : this.passthrough(type, sets);
  }

  #object(kind: ObjectValue['kind'], type: GraphQLCompositeType, sets: SelectionSetNode[], plan: PlanField) {
    const { keys: selected, types } = readSelection(this.#scope, type, sets);
    const isOne = ({ variants }: Selection['keys'][number]): boolean => variants[0]?.types.length === types.length;
    const isLabelled =
      isAbstractType(type) &&
      !selected.every((key) => isOne(key) && key.variants[0]?.selected.field !== TypeNameMetaFieldDef);
    const keys = selected.map((key) => {
      const isUniform = isOne(key);
      const variants = key.variants.map((variant) => ({
        types: variant.types,
        labels: isUniform ? [] : variant.types.map((one) => this.#labelOf(one)),
        node: this.#planned(isLabelled ? (variant.types[0] as GraphQLObjectType) : type, variant.selected, plan),
      }));
      return { key: key.key, variants, isUniform };
    });
    return { kind, type, types, keys, isLabelled } satisfies ObjectValue;
  }

  #planned(parent: GraphQLCompositeType, selected: SelectedField, plan: PlanField): PlanNode {
    const { field, nodes } = selected;
    this.#fields += nodes.length;
    if (this.#fields > maxFields) {
      throw new AppError(
        'QUERY_TOO_COSTLY',
        `Expected an operation to have at most ${maxFields} fields, those of fragments counted for each type, but got more. Select less, or send several requests.`,
      );
    }
    const listSize = isIntrospectionType(parent) ? this.#schemaListSize(field) : this.#storageOf(field).listSize;
    const rule = this.#scope.rules[parent.name]?.[field.name];
    const planned = { selected, coordinate: `${parent.name}.${field.name}`, rule, listSize };
    return field === TypeNameMetaFieldDef ? { ...planned, kind: 'typename' } : plan(planned);
  }

  /** A list of the schema itself: all its types, or more of anything than a type has on average. */
  #schemaListSize({ name, type }: GraphQLField<unknown, unknown>): ListSize | undefined {
    if (!isListType(getNullableType(type))) return undefined;
    return { assumedSize: name === 'types' ? Object.keys(this.#schema.getTypeMap()).length : 6 };
  }

  #connection(planned: PlannedField, type: GraphQLObjectType): ConnectionNode {
    const { selected, coordinate } = planned;
    const { arguments: args, field } = selected;
    const source = this.#source(selected);
    if (!source) throw new Error(`The field ${coordinate} must say where its rows come from.`);
    const order = this.#orderOf(selected, type);
    const { keys } = this.#object('slots', type, selected.sets, (below) => {
      const { name } = below.selected.field;
      if (name === 'edges') return this.#edges(below, type, order);
      if (name === 'nodes') return this.#node(below, type);
      return commonFields.has(name) ? this.#member(below) : this.#field(below);
    });
    const nodes = keys.flatMap(({ variants }) => variants.map(({ node }) => node));
    const has = (name: string): boolean => nodes.some((node) => node.selected.field.name === name);
    return {
      ...planned,
      kind: 'connection',
      source,
      isMaterialized: this.#storageOf(type).projected !== undefined,
      conditions: field.args.flatMap((argument) => this.#conditions(selected, argument, [argument.name])),
      order,
      cursors: (['after', 'before'] as const).filter((name) => args[name] != null),
      isBackward: args['last'] != null,
      keys,
      perRow: nodes.filter((node) => node.kind === 'edges' || node.kind === 'node'),
      own: nodes.filter((node) => !commonFields.has(node.selected.field.name)),
      hasPageInfo: has('pageInfo'),
      hasTotalCount: has('totalCount'),
    };
  }

  #edges(planned: PlannedField, connection: GraphQLObjectType, order: ConnectionNode['order']): PlanNode {
    const value = this.#object('slots', edgeTypesOf(connection).edge, planned.selected.sets, (below) => {
      const { name } = below.selected.field;
      if (name === 'cursor') return { ...below, kind: 'cursor', order };
      return name === 'node' ? this.#node(below, connection) : this.#field(below);
    });
    return { ...planned, kind: 'edges', value };
  }

  #node(planned: PlannedField, connection: GraphQLObjectType): PlanNode {
    return { ...planned, kind: 'node', value: this.#value(edgeTypesOf(connection).node, planned.selected.sets) };
  }

  /** The conditions that an argument, or a field of an input object in it, puts on the rows. */
  #conditions(selected: SelectedField, element: GraphQLArgument, path: string[]): ConnectionNode['conditions'] {
    if (valueAt(selected.arguments, path) == null) return [];
    const type = getNamedType(element.type);
    const { where } = this.#storageOf(element);
    const condition = where && { cypher: where.cypher, selected, path, isText: type === GraphQLString };
    const fields = isInputObjectType(type) ? Object.values(type.getFields()) : [];
    const below = fields.flatMap((field) => this.#conditions(selected, field, [...path, field.name]));
    return condition ? [condition, ...below] : below;
  }

  /** Where the rows of a field come from, if it has rows. */
  #source(selected: SelectedField): RowSource | null {
    const { field, arguments: args } = selected;
    const target = getNamedType(field.type);
    const { cypher, reference, relationship } = this.#storageOf(field);
    if (cypher) {
      const statement = this.#scope.statements.named(cypher.file);
      if (!statement.yields) throw new Error(`The field ${field.name} must name a statement that yields something.`);
      return { kind: 'statement', statement, yields: statement.yields };
    }
    if (reference) return { kind: 'reference', label: this.#labelOf(target), property: reference.property };
    if (!relationship) return null;
    const { type, groups, direction } = relationship;
    const all = type?.split('|') ?? (groups ? groups.flatMap(predicatesOf) : predicateNames);
    const asked = valueAt(args, ['filter', 'predicates']) as string[] | null | undefined;
    const chosen = all.filter((name) => asked?.includes(name) ?? true);
    const isEmpty = chosen.length === 0;
    return {
      kind: 'relationship',
      types: isEmpty ? all : chosen,
      isEmpty,
      direction: (args['direction'] as Direction | undefined) ?? direction,
      label: this.#labelOf(target),
      isRow: isConnection(target) && this.#storageOf(edgeTypesOf(target).edge).projected !== undefined,
    };
  }

  /** The order of a connection: the terms of the chosen `orderBy`, then those of the connection's own, which end in an id. */
  #orderOf({ field, arguments: args }: SelectedField, type: GraphQLObjectType): ConnectionNode['order'] {
    const orders = getNamedType(field.args.find(({ name }) => name === 'orderBy')?.type);
    const chosen = isEnumType(orders) ? orders.getValues().find(({ value }) => value === args['orderBy']) : undefined;
    const terms = [chosen, type]
      .flatMap((element) => (element && this.#storageOf(element).ordered?.by) ?? [])
      .map((term) => ({ cypher: term.replace(/ (ASC|DESC)$/, ''), descending: term.endsWith(' DESC') }))
      .filter(({ cypher }, index, all) => all.findIndex((term) => term.cypher === cypher) === index);
    const text = JSON.stringify([type.name, terms]);
    return { terms, signature: createHash('sha256').update(text).digest('hex').slice(0, 6) };
  }

  /** The label of the nodes that a type, or a connection's rows, are read from. */
  #labelOf(type: GraphQLNamedType): string {
    const node = isConnection(type) ? edgeTypesOf(type).node : type;
    const label = this.#storageOf(node).projected?.label;
    if (!label) throw new Error(`The type ${node.name} must name its label with @projected.`);
    return label;
  }
}

/** Whether all that is selected of an object follows from its id and the field's type. */
function isKnownById(value: Value): value is ObjectValue {
  if (value.kind !== 'slots' || value.isLabelled) return false;
  return slottedKeys(value).every(({ variants: [one] }) => one?.node.kind === 'property' && one.node.name === 'id');
}

/** Plans a field from what is the same for all kinds of fields. */
type PlanField = (planned: PlannedField) => PlanNode;
