import {
  getArgumentValues,
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  print,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
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

/** A key of the response: one field, or several that depend on the parent's concrete type. */
export interface SelectedKey {
  key: string;
  variants: { types: GraphQLObjectType[]; selected: SelectedField }[];
}

/** The nodes that select each key, and for which of the parent's types. */
type CollectedNodes = Map<string, { node: FieldNode; types: GraphQLObjectType[] }[]>;

/**
 * Reads a selection as the response's keys. Fragments are spread, `@include` and `@skip` applied, fields of one key merged; where
 * fragments on concrete types give one key different meanings, each meaning becomes a variant (GraphQL, section 5.3.2).
 *
 * @param parent type that the selection sets are on
 * @param sets the selection sets, e.g. one for each node that selects the parent field
 * @returns the keys in the order they are first selected
 */
export function readSelection(
  scope: SelectionScope,
  parent: GraphQLCompositeType,
  sets: SelectionSetNode[],
): SelectedKey[] {
  const possible = isAbstractType(parent) ? [...scope.schema.getPossibleTypes(parent)] : [parent];
  const collected: CollectedNodes = new Map();
  const spread = new Set<string>();
  for (const set of sets) collect(scope, set, possible, collected, spread);
  return [...collected].map(([key, nodes]) => ({ key, variants: variantsOf(scope, parent, possible, nodes) }));
}

/** @param spread the fragments spread so far, each with its types: a second spread adds nothing, but could go on for ever */
function collect(
  scope: SelectionScope,
  set: SelectionSetNode,
  types: GraphQLObjectType[],
  collected: CollectedNodes,
  spread: Set<string>,
): void {
  for (const selection of set.selections) {
    if (!isIncluded(scope, selection)) continue;
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      const found = collected.get(key);
      if (found) found.push({ node: selection, types });
      else collected.set(key, [{ node: selection, types }]);
      continue;
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? scope.fragments.get(selection.name.value) : selection;
    if (!fragment) continue;
    const condition = fragment.typeCondition?.name.value;
    const narrowed = condition ? narrow(scope, types, condition) : types;
    if (narrowed.length === 0) continue;
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const once = [selection.name.value, ...narrowed].join(' ');
      if (spread.has(once)) continue;
      spread.add(once);
    }
    collect(scope, fragment.selectionSet, narrowed, collected, spread);
  }
}

function narrow({ schema }: SelectionScope, types: GraphQLObjectType[], condition: string): GraphQLObjectType[] {
  const type = schema.getType(condition);
  return types.filter((candidate) => candidate === type || (isAbstractType(type) && schema.isSubType(type, candidate)));
}

function isIncluded({ variables }: SelectionScope, selection: SelectionNode): boolean {
  if (!selection.directives?.length) return true;
  return (
    getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'] !== true &&
    getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] !== false
  );
}

function variantsOf(
  scope: SelectionScope,
  parent: GraphQLCompositeType,
  possible: readonly GraphQLObjectType[],
  collected: { node: FieldNode; types: GraphQLObjectType[] }[],
): SelectedKey['variants'] {
  const variants = new Map<string, { types: GraphQLObjectType[]; nodes: FieldNode[] }>();
  for (const type of possible) {
    const applying = collected.map((one, index) => ({ ...one, index })).filter(({ types }) => types.includes(type));
    if (applying.length === 0) continue;
    const signature = applying.map(({ index }) => index).join();
    const variant = variants.get(signature) ?? { types: [], nodes: applying.map(({ node }) => node) };
    variant.types.push(type);
    variants.set(signature, variant);
  }
  return [...variants.values()].map(({ types, nodes }) => {
    const [node] = nodes as [FieldNode];
    const owner =
      'getFields' in parent && parent.getFields()[node.name.value] ? parent : (types[0] as GraphQLObjectType);
    const field = metaFields.get(node.name.value) ?? owner.getFields()[node.name.value];
    if (!field) throw new Error(`The type ${owner.name} has no field for ${print(node)}.`);
    const args = coerceArguments(field, node, scope.variables);
    return { types, selected: { field, nodes: nodes as SelectedField['nodes'], arguments: args } };
  });
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
