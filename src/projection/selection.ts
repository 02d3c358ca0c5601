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
  type SelectionSetNode,
} from 'graphql';

/** What a selection is read against. */
export interface SelectionScope {
  schema: GraphQLSchema;
  fragments: Record<string, FragmentDefinitionNode>;
  variables: Record<string, unknown>;
}

/** A field of the answer for some of the concrete types its parent may have. */
export interface SelectedField {
  field: GraphQLField<unknown, unknown>;
  /** All places that select it; their sub-selections are one. */
  nodes: [FieldNode, ...FieldNode[]];
  arguments: Record<string, unknown>;
}

/** A key of the answer: one field, or several that depend on the parent's concrete type. */
export interface SelectedKey {
  key: string;
  variants: { types: GraphQLObjectType[]; selected: SelectedField }[];
  /** Whether the key has one meaning, whatever concrete type the parent has. */
  uniform: boolean;
}

/**
 * Reads a selection as the answer's keys. Fragments are spread, `@include` and `@skip` applied, fields of one key merged; where
 * fragments on concrete types give one key different meanings, each meaning becomes a variant (GraphQL, section 5.3.2).
 *
 * @param parent type that the selection sets are on
 * @param sets the selection sets, e.g. one for each place that selects the parent field
 * @returns the keys in the order they are first selected
 */
export function readSelection(
  scope: SelectionScope,
  parent: GraphQLCompositeType,
  sets: SelectionSetNode[],
): SelectedKey[] {
  const possible = isAbstractType(parent) ? [...scope.schema.getPossibleTypes(parent)] : [parent];
  const places: Places = new Map();
  const spread = new Set<string>();
  for (const set of sets) collect(scope, set, possible, places, spread);
  return [...places].map(([key, found]) => {
    const variants = variantsOf(scope, parent, possible, found);
    return { key, variants, uniform: variants.length === 1 && variants[0]?.types.length === possible.length };
  });
}

/** Where each key of an answer is selected, and for which of the parent's types. */
type Places = Map<string, { node: FieldNode; types: GraphQLObjectType[] }[]>;

/** @param spread the fragments spread so far, each with its types: a second spread adds nothing, but could go on for ever */
function collect(
  scope: SelectionScope,
  set: SelectionSetNode,
  types: GraphQLObjectType[],
  places: Places,
  spread: Set<string>,
): void {
  for (const selection of set.selections) {
    if (!isIncluded(scope, selection)) continue;
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      const found = places.get(key);
      if (found) found.push({ node: selection, types });
      else places.set(key, [{ node: selection, types }]);
      continue;
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? scope.fragments[selection.name.value] : selection;
    if (!fragment) continue;
    const condition = fragment.typeCondition?.name.value;
    const narrowed = condition ? narrow(scope, types, condition) : types;
    if (narrowed.length === 0) continue;
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const once = [selection.name.value, ...narrowed].join(' ');
      if (spread.has(once)) continue;
      spread.add(once);
    }
    collect(scope, fragment.selectionSet, narrowed, places, spread);
  }
}

function narrow({ schema }: SelectionScope, types: GraphQLObjectType[], condition: string): GraphQLObjectType[] {
  const type = schema.getType(condition);
  return types.filter((candidate) => candidate === type || (isAbstractType(type) && schema.isSubType(type, candidate)));
}

function isIncluded({ variables }: SelectionScope, selection: Parameters<typeof getDirectiveValues>[1]): boolean {
  return (
    getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'] !== true &&
    getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] !== false
  );
}

function variantsOf(
  scope: SelectionScope,
  parent: GraphQLCompositeType,
  possible: readonly GraphQLObjectType[],
  places: { node: FieldNode; types: GraphQLObjectType[] }[],
): SelectedKey['variants'] {
  const variants = new Map<string, { types: GraphQLObjectType[]; nodes: FieldNode[] }>();
  for (const type of possible) {
    const applying = places.map((place, index) => ({ ...place, index })).filter(({ types }) => types.includes(type));
    if (applying.length === 0) continue;
    const signature = applying.map(({ index }) => index).join();
    const variant = variants.get(signature) ?? { types: [], nodes: applying.map(({ node }) => node) };
    variant.types.push(type);
    variants.set(signature, variant);
  }
  return [...variants.values()].map(({ types, nodes }) => {
    const [node] = nodes as [FieldNode, ...FieldNode[]];
    const owner =
      'getFields' in parent && parent.getFields()[node.name.value] ? parent : (types[0] as GraphQLObjectType);
    const field = metaFields[node.name.value] ?? owner.getFields()[node.name.value];
    if (!field) throw new Error(`The type ${owner.name} has no field for ${print(node)}.`);
    return {
      types,
      selected: {
        field,
        nodes: nodes as [FieldNode, ...FieldNode[]],
        arguments: coerceArguments(field, node, scope.variables),
      },
    };
  });
}

/** Fields that no type names and that GraphQL itself answers (section 4). */
const metaFields: Record<string, GraphQLField<unknown, unknown>> = {
  [TypeNameMetaFieldDef.name]: TypeNameMetaFieldDef,
  [SchemaMetaFieldDef.name]: SchemaMetaFieldDef,
  [TypeMetaFieldDef.name]: TypeMetaFieldDef,
};

export function isTypename({ field }: SelectedField): boolean {
  return field === TypeNameMetaFieldDef;
}

/** Whether a field asks for the schema instead of data. */
export function isMetaField({ field }: SelectedField): boolean {
  return field.name in metaFields;
}

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

/** The selection sets below a field, one for each place that selects it. */
export function setsBelow({ nodes }: SelectedField): SelectionSetNode[] {
  return nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
}
