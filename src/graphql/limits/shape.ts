import {
  getNamedType,
  isCompositeType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** What of an operation's cost can be read from its text: every fragment counts wherever it is spread. */
export interface OperationShape {
  /** Fields of the operation itself. */
  rootFields: number;
  /** Fields and fragments. */
  selections: number;
  aliases: number;
  /** Lists and linked objects; a connection with its edges and nodes counts as one. */
  objects: number;
  /** Lists and linked objects inside one another. */
  depth: number;
}

const nothing: OperationShape = { rootFields: 0, selections: 0, aliases: 0, objects: 0, depth: 0 };

/**
 * Measures an operation that is valid. Each fragment is read once, so that the time is bounded by the length of the text, however
 * often fragments are spread. Introspection does not count: it never reaches the database.
 */
export function shapeOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): OperationShape {
  const fragments = new Map(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const known = new Map<string, OperationShape>();

  const ofFragment = (name: string): OperationShape => {
    const fragment = fragments.get(name);
    const type = fragment && schema.getType(fragment.typeCondition.name.value);
    if (!fragment || !isCompositeType(type)) return nothing;
    const shape = known.get(name) ?? ofSet(fragment.selectionSet, type);
    known.set(name, shape);
    return shape;
  };

  const ofSet = (set: SelectionSetNode, parent: GraphQLCompositeType): OperationShape =>
    set.selections
      .map((selection) => add(ofSelection(selection, parent), { ...nothing, selections: 1 }))
      .reduce(add, nothing);

  const ofSelection = (selection: SelectionSetNode['selections'][number], parent: GraphQLCompositeType) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const type = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : parent;
      return isCompositeType(type) ? ofSet(selection.selectionSet, type) : nothing;
    }
    const { name, alias, selectionSet } = selection;
    if (name.value.startsWith('__')) return nothing;
    const field = 'getFields' in parent ? parent.getFields()[name.value] : undefined;
    const type = field && getNamedType(field.type);
    const below = selectionSet && isCompositeType(type) ? ofSet(selectionSet, type) : nothing;
    const itself = selectionSet && !isPlumbing(parent, name.value) ? 1 : 0;
    return {
      rootFields: 1,
      selections: below.selections,
      aliases: below.aliases + (alias ? 1 : 0),
      objects: below.objects + itself,
      depth: below.depth + itself,
    };
  };

  return ofSet(operation.selectionSet, schema.getQueryType() as GraphQLCompositeType);
}

function add(one: OperationShape, other: OperationShape): OperationShape {
  return {
    rootFields: one.rootFields + other.rootFields,
    selections: one.selections + other.selections,
    aliases: one.aliases + other.aliases,
    objects: one.objects + other.objects,
    depth: Math.max(one.depth, other.depth),
  };
}

/** Whether a field only leads from a connection to its rows (Relay Cursor Connections). */
export function isPlumbing(parent: GraphQLCompositeType, field: string): boolean {
  if (!isObjectType(parent)) return false;
  return parent.name.endsWith('Connection')
    ? field === 'edges' || field === 'pageInfo'
    : parent.name.endsWith('Edge') && field === 'node';
}
