import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getOperationAST,
  getVariableValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  validate,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Operation } from './operation.ts';

/** An operation that GraphQL itself finds valid. */
export interface ValidOperation {
  schema: GraphQLSchema;
  fragments: Map<string, FragmentDefinitionNode>;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown>;
}

/** @returns null for what graphql-js does not accept as a query with its variables */
export function readOperation(
  schema: GraphQLSchema,
  { query, variables, operationName }: Operation,
): ValidOperation | null {
  const document = parsed(query);
  if (!document || validate(schema, document).length > 0) return null;
  // An empty name is none, as some clients write it.
  const operation = getOperationAST(document, operationName || undefined);
  if (!operation) return null;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  const definitions = document.definitions.filter((it) => it.kind === Kind.FRAGMENT_DEFINITION);
  const fragments = new Map(definitions.map((fragment) => [fragment.name.value, fragment]));
  return coerced ? { schema, fragments, operation, variables: coerced } : null;
}

function parsed(query: string): DocumentNode | null {
  try {
    return parse(query);
  } catch {
    return null;
  }
}

/** The root fields that the database has to answer: those of the schema itself are graphql-js's. */
export function rootFieldsOf(valid: ValidOperation): number {
  const type = valid.schema.getQueryType();
  const keys = type ? [...keysOf(valid, type, [valid.operation.selectionSet]).values()] : [];
  return keys.filter(([node]) => !node?.name.value.startsWith('__')).length;
}

/**
 * Compares an answer with what was selected (GraphQL, sections 6.3 and 6.4): just the keys selected, in their order, each value of its
 * field's type, null only where the type allows it, and no more rows than the page may have.
 *
 * @returns what does not fit, each with its path; empty when all does
 */
export function misfits(valid: ValidOperation, data: Record<string, unknown>): string[] {
  const type = valid.schema.getQueryType() as GraphQLObjectType;
  return objectMisfits(valid, type, [valid.operation.selectionSet], data, 'data');
}

function objectMisfits(
  valid: ValidOperation,
  type: GraphQLObjectType,
  sets: SelectionSetNode[],
  value: unknown,
  path: string,
): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${path} is no object`];
  const keys = keysOf(valid, type, sets);
  if (JSON.stringify(Object.keys(value)) !== JSON.stringify([...keys.keys()])) {
    return [`${path} has the keys ${Object.keys(value).join()} instead of ${[...keys.keys()].join()}`];
  }
  return [...keys].flatMap(([key, nodes]) => {
    const [node] = nodes as [FieldNode];
    const field = fieldOf(type, node.name.value);
    const part = (value as Record<string, unknown>)[key];
    const below = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const faults = valueMisfits(valid, field.type, below, part, `${path}.${key}`);
    const size = maxRows(valid, field, node);
    const rows = (part as { edges?: unknown[] } | null)?.edges?.length ?? 0;
    return rows > size ? [...faults, `${path}.${key} has ${rows} rows instead of at most ${size}`] : faults;
  });
}

function valueMisfits(
  valid: ValidOperation,
  type: GraphQLOutputType,
  sets: SelectionSetNode[],
  value: unknown,
  path: string,
): string[] {
  if (isNonNullType(type)) {
    return value === null
      ? [`${path} is null`]
      : valueMisfits(valid, type.ofType as GraphQLOutputType, sets, value, path);
  }
  if (value === null) return [];
  if (isListType(type)) {
    if (!Array.isArray(value)) return [`${path} is no list`];
    return value.flatMap((item, at) => valueMisfits(valid, type.ofType, sets, item, `${path}[${at}]`));
  }
  if (isObjectType(type)) return objectMisfits(valid, type, sets, value, path);
  if (isAbstractType(type)) {
    const tried = valid.schema
      .getPossibleTypes(type)
      .map((possible) => objectMisfits(valid, possible, sets, value, path));
    return tried.some((faults) => faults.length === 0) ? [] : [`${path} fits no ${type.name}: ${tried[0]?.join('; ')}`];
  }
  if (isEnumType(type)) {
    const isValue = type.getValues().some(({ name }) => name === value);
    return isValue ? [] : [`${path} is ${JSON.stringify(value)}, no ${type.name}`];
  }
  return isScalar(getNamedType(type).name, value) ? [] : [`${path} is ${JSON.stringify(value)}, no ${String(type)}`];
}

function isScalar(name: string, value: unknown): boolean {
  if (name === 'Int') return Number.isInteger(value) && Math.abs(value as number) < 2 ** 31;
  if (name === 'Float') return Number.isFinite(value);
  if (name === 'Boolean') return typeof value === 'boolean';
  return typeof value === 'string';
}

/** The fields of each key for one concrete type, in the order in which the keys are first met (GraphQL, section 6.3.2). */
function keysOf(
  valid: ValidOperation,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  keys = new Map<string, FieldNode[]>(),
): Map<string, FieldNode[]> {
  for (const selection of sets.flatMap(({ selections }) => selections)) {
    if (!isWanted(valid, selection)) continue;
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      keys.set(key, [...(keys.get(key) ?? []), selection]);
      continue;
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? valid.fragments.get(selection.name.value) : selection;
    const on = valid.schema.getType(fragment?.typeCondition?.name.value ?? type.name);
    const applies = on === type || (isAbstractType(on) && valid.schema.isSubType(on, type));
    if (fragment && applies) keysOf(valid, type, [fragment.selectionSet], keys);
  }
  return keys;
}

function isWanted({ variables }: ValidOperation, selection: SelectionNode): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variables);
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variables);
  return skip?.['if'] !== true && include?.['if'] !== false;
}

function fieldOf(type: GraphQLObjectType, name: string): GraphQLField<unknown, unknown> {
  const meta = [TypeNameMetaFieldDef, SchemaMetaFieldDef, TypeMetaFieldDef].find((field) => field.name === name);
  return meta ?? (type.getFields()[name] as GraphQLField<unknown, unknown>);
}

/** Rows of the page that is asked for; those of 20 where nothing is said. */
function maxRows({ variables }: ValidOperation, field: GraphQLField<unknown, unknown>, node: FieldNode): number {
  const { first, last } = getArgumentValues(field, node, variables) as { first?: number | null; last?: number | null };
  return last ?? first ?? 20;
}
