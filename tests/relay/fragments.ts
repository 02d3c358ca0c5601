import {
  getNamedType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** A fragment as a component of a Relay client has it, and the name of the query that Relay makes to fetch it again. */
interface Fragment {
  type: string;
  queryName: string;
  text: string;
}

/** A fragment of one connection, page by page in both directions. */
export interface ConnectionFragment extends Fragment {
  field: string;
  /** The connection's type. */
  connection: string;
}

/** Arguments that a connection cannot do without. */
const requiredArguments: Record<string, string> = {
  causalChains: 'from: { kinds: [MEDICATION] }, to: { ids: ["muscle-cramp"] }',
  causalOrigins: 'to: { ids: ["muscle-cramp"] }',
  compare: 'a: "muscle-cramp", b: "leg-cramp"',
  consensus: 'object: "muscle-cramp"',
  search: 'text: "muscle"',
};

/** The module that the fragments stand in; Relay wants their names to begin with it. */
export const moduleName = 'Relay';

export const nodeTypes = (schema: GraphQLSchema): GraphQLObjectType[] =>
  [...schema.getPossibleTypes(schema.getType('Node') as never)].toSorted((a, b) => a.name.localeCompare(b.name));

/** A fragment on every type of Node, to be fetched again by its id. */
export function nodeFragments(schema: GraphQLSchema): Fragment[] {
  return nodeTypes(schema).map(({ name: type }) => {
    const queryName = `${moduleName}${type}Query`;
    const text = `fragment ${moduleName}_${type} on ${type} @refetchable(queryName: "${queryName}") { __typename }`;
    return { type, queryName, text };
  });
}

/** A fragment on every connection of the root, of what all entities have, and of what a type of Node has of its own. */
export function connectionFragments(schema: GraphQLSchema): ConnectionFragment[] {
  const entity = schema.getType('Entity') as GraphQLInterfaceType;
  return [schema.getQueryType() as GraphQLObjectType, entity, ...nodeTypes(schema)].flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
      .filter(({ name }) => type === entity || !(type.getInterfaces().includes(entity) && name in entity.getFields()))
      .map((field) => connectionFragment(type, field)),
  );
}

function connectionFragment(type: GraphQLNamedType, field: GraphQLField<unknown, unknown>): ConnectionFragment {
  const { name } = field;
  const required = requiredArguments[name] ?? '';
  if (field.args.some(isRequiredArgument) && !required)
    throw new Error(`requiredArguments must have those of ${name}.`);
  const fragment = `${moduleName}_${type.name}_${name}`;
  const queryName = `${moduleName}${type.name}${name.replace(/^./, (letter) => letter.toUpperCase())}Query`;
  const text = `
fragment ${fragment} on ${type.name}
  @argumentDefinitions(first: { type: "Int" }, after: { type: "String" }, last: { type: "Int" }, before: { type: "String" })
  @refetchable(queryName: "${queryName}") {
  ${name}(${required} first: $first, after: $after, last: $last, before: $before)
    @connection(key: "${fragment}_${name}", filters: []) {
    edges { node { __typename } }
  }
}`;
  return { type: type.name, field: name, connection: getNamedType(field.type).name, queryName, text };
}
