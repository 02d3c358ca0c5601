import {
  getNamedType,
  isCompositeType,
  isIntrospectionType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
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
  /** Aliases within what is asked of the schema. */
  schemaAliases: number;
  /** Lists and linked objects; a connection with its edges and nodes counts as one. */
  objects: number;
  /** Lists and linked objects inside one another. */
  depth: number;
}

const nothing: OperationShape = { rootFields: 0, selections: 0, aliases: 0, schemaAliases: 0, objects: 0, depth: 0 };

/** The root fields that ask for the schema itself (GraphQL, section 4). */
const schemaFields = new Map([SchemaMetaFieldDef, TypeMetaFieldDef].map((field) => [field.name, field]));

/**
 * Measures an operation that is valid. Each fragment is read once, so that the time is bounded by the length of the text, however
 * often fragments are spread. What is asked of the schema never reaches the database and has no part in `objects` and `depth`, which
 * graphql-js bounds for it (MaxIntrospectionDepthRule).
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
    const ofSchema = isIntrospectionType(parent);
    const field = 'getFields' in parent ? parent.getFields()[name.value] : undefined;
    const type = getNamedType((field ?? schemaFields.get(name.value))?.type);
    const below = selectionSet && isCompositeType(type) ? ofSet(selectionSet, type) : nothing;
    const itself = field && selectionSet && !ofSchema && !isPlumbing(parent, name.value) ? 1 : 0;
    const aliased = alias ? 1 : 0;
    return {
      rootFields: type ? 1 : 0,
      selections: below.selections,
      aliases: below.aliases + (ofSchema ? 0 : aliased),
      schemaAliases: below.schemaAliases + (ofSchema ? aliased : 0),
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
    schemaAliases: one.schemaAliases + other.schemaAliases,
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
