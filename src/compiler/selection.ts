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

/** What a selection is read against: also the request's variables, coerced. */
export interface SelectionScope {
  schema: GraphQLSchema;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  variables: Record<string, unknown>;
}

/** A field of the response for some of the concrete types its parent may have. */
export interface SelectedField {
  field: GraphQLField<unknown, unknown>;
  /** All nodes that select it; the selection sets below them are one selection. */
  nodes: [FieldNode, ...FieldNode[]];
  sets: SelectionSetNode[];
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
 */
export function readSelection(
  scope: SelectionScope,
  parent: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
): Selection {
  const possible = isAbstractType(parent) ? scope.schema.getPossibleTypes(parent) : [parent];
  const variants = new Map<string, { types: GraphQLObjectType[]; nodes: SelectedField['nodes'] }[]>();
  const types = possible.map((type) => {
    const collected = new Map<string, SelectedField['nodes']>();
    const spread = new Set<FragmentNode>();
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
  collected: Map<string, SelectedField['nodes']>,
  spread: Set<FragmentNode>,
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
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : scope.fragments.get(selection.name.value);
    // A second spread adds nothing.
    if (!fragment || spread.has(fragment) || !applies(scope, fragment, type)) continue;
    spread.add(fragment);
    collect(scope, type, fragment.selectionSet, collected, spread);
  }
}

type FragmentNode = FragmentDefinitionNode | InlineFragmentNode;

function applies({ schema }: SelectionScope, { typeCondition }: FragmentNode, type: GraphQLObjectType): boolean {
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
  nodes: SelectedField['nodes'],
): SelectedField {
  const { value: name } = nodes[0].name;
  const own = 'getFields' in parent ? parent.getFields()[name] : undefined;
  const field = metaFields.get(name) ?? own ?? type?.getFields()[name];
  if (!field) throw new Error(`Expected a field of ${parent.name}, but got ${name}.`);
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  return { field, nodes, sets, arguments: coerceArguments({ field, nodes }, variables) };
}

/** Fields that no type declares and that GraphQL itself defines (section 4). */
const metaFields = new Map([TypeNameMetaFieldDef, SchemaMetaFieldDef, TypeMetaFieldDef].map((it) => [it.name, it]));

/** A field's arguments; where a client sends null for one that has a default, the default. */
export function coerceArguments(
  { field, nodes: [node] }: Pick<SelectedField, 'field' | 'nodes'>,
  variables: SelectionScope['variables'],
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
