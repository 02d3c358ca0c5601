import {
  getArgumentValues,
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type InlineFragmentNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What a selection is read against. */
export interface SelectionScope {
  schema: GraphQLSchema;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** The request's variables, coerced. */
  variables: Record<string, unknown>;
}

/** A field of the response for some of the concrete types its parent may have. */
export interface SelectedField {
  field: GraphQLField<unknown, unknown>;
  /** All nodes that select it; their sub-selections are one. */
  nodes: [FieldNode, ...FieldNode[]];
  arguments: Record<string, unknown>;
}

/** The keys that a selection gives objects of a type. */
export interface Selection {
  /** Each key with its meanings: one for all concrete types of the parent, or several, each for some of them. */
  keys: { key: string; variants: { types: GraphQLObjectType[]; selected: SelectedField }[] }[];
  /** The parent's concrete types, and the keys that each has, in the order in which they are first selected. */
  types: { type: GraphQLObjectType; keys: string[] }[];
}

/**
 * Reads a selection as the response's keys. Fragments are spread, `@include` and `@skip` applied, fields of one key merged; where
 * fragments on concrete types give one key different meanings, each meaning becomes a variant (GraphQL, section 5.3.2).
 *
 * @param parent type that the selection sets are on
 * @param sets the selection sets, e.g. one for each node that selects the parent field
 */
export function readSelection(
  scope: SelectionScope,
  parent: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
): Selection {
  const possible = isAbstractType(parent) ? scope.schema.getPossibleTypes(parent) : [parent];
  const variants = new Map<string, { types: GraphQLObjectType[]; nodes: FieldNode[] }[]>();
  const types = possible.map((type) => {
    const collected = new Map<string, FieldNode[]>();
    const spread = new Set<string>();
    for (const set of sets) collect(scope, type, set, collected, spread);
    for (const [key, nodes] of collected) {
      const known = variants.get(key) ?? [];
      const same = known.find(
        (one) => one.nodes.length === nodes.length && one.nodes.every((it, at) => it === nodes[at]),
      );
      if (same) same.types.push(type);
      else variants.set(key, [...known, { types: [type], nodes }]);
    }
    return { type, keys: [...collected.keys()] };
  });
  const keys = [...variants].map(([key, all]) => ({
    key,
    variants: all.map((one) => ({ types: one.types, selected: selectedField(scope, parent, one.types, one.nodes) })),
  }));
  return { keys, types };
}

/** Collects the fields that a selection set gives objects of a concrete type (GraphQL, section 6.3.2). */
function collect(
  scope: SelectionScope,
  type: GraphQLObjectType,
  set: SelectionSetNode,
  collected: Map<string, FieldNode[]>,
  spread: Set<string>,
): void {
  for (const selection of set.selections) {
    if (!isIncluded(scope, selection)) continue;
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      const nodes = collected.get(key);
      if (nodes) nodes.push(selection);
      else collected.set(key, [selection]);
      continue;
    }
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      // A second spread adds nothing.
      if (spread.has(selection.name.value)) continue;
      spread.add(selection.name.value);
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? scope.fragments.get(selection.name.value) : selection;
    if (fragment && applies(scope, fragment, type)) collect(scope, type, fragment.selectionSet, collected, spread);
  }
}

function applies(
  { schema }: SelectionScope,
  { typeCondition }: FragmentDefinitionNode | InlineFragmentNode,
  type: GraphQLObjectType,
): boolean {
  const condition = typeCondition ? schema.getType(typeCondition.name.value) : type;
  return condition === type || (isAbstractType(condition) && schema.isSubType(condition, type));
}

function isIncluded({ variables }: SelectionScope, selection: SelectionNode): boolean {
  if (!selection.directives?.length) return true;
  return (
    getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'] !== true &&
    getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] !== false
  );
}

function selectedField(
  { variables }: SelectionScope,
  parent: GraphQLCompositeType,
  [type]: GraphQLObjectType[],
  nodes: FieldNode[],
): SelectedField {
  const [node] = nodes as [FieldNode];
  const { value: name } = node.name;
  const owner = 'getFields' in parent && parent.getFields()[name] ? parent : (type as GraphQLObjectType);
  const field = metaFields.get(name) ?? owner.getFields()[name];
  if (!field) throw new Error(`Expected a field of ${owner.name}, but got ${name}.`);
  return { field, nodes: nodes as SelectedField['nodes'], arguments: coerceArguments(field, node, variables) };
}

/** Fields that no type declares and that GraphQL itself defines (section 4). */
const metaFields = new Map(
  [TypeNameMetaFieldDef, SchemaMetaFieldDef, TypeMetaFieldDef].map((field) => [field.name, field]),
);

/**
 * A field's arguments; where a client sends null for one that has a default, the default.
 *
 * @param variables the request's coerced variables
 */
export function coerceArguments(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Record<string, unknown>,
): Record<string, unknown> {
  const values = getArgumentValues(field, node, variables);
  for (const { name, defaultValue } of field.args) {
    if (values[name] === null && defaultValue !== undefined) values[name] = defaultValue;
  }
  return values;
}

/** @returns the value within a field's arguments, undefined where there is none */
export function valueAt(args: Record<string, unknown>, path: string[]): unknown {
  return path.reduce<unknown>((value, name) => (value as Record<string, unknown> | null | undefined)?.[name], args);
}
