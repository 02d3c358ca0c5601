import {
  getNamedType,
  getNullableType,
  getVariableValues,
  isCompositeType,
  isIntrospectionType,
  isListType,
  type DocumentNode,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import { LRUCache } from 'lru-cache';
import { readPageSize, type PageLimits } from '../../projection/page.ts';
import { isConnection, storageOf } from '../../projection/storage.ts';
import { isPlumbing } from './shape.ts';

export interface RowsRequest {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown>;
}

/**
 * The most rows an operation's answer may have, by the page sizes on the path to each field. A list without a size argument has
 * the size that `@listSize` assumes (IBM's specification of GraphQL cost directives, "List Size"). What is told of the schema counts, too:
 * it takes as long to tell.
 *
 * @returns undefined where the variables are no valid ones: then nothing is executed
 * @throws GraphQLError for an argument that its variable leaves without a value
 */
export function maxRowsOf(request: RowsRequest, limits: PageLimits): number | undefined {
  const { schema, operation, variables } = request;
  const { coerced } = getVariableValues(schema, [...(operation.variableDefinitions ?? [])], variables);
  if (!coerced) return undefined;
  const counts = counted.get(operation) ?? new LRUCache<string, number>({ maxSize: maxRemembered, sizeCalculation });
  counted.set(operation, counts);
  const key = JSON.stringify(coerced);
  const rows = counts.get(key) ?? countRows(request, limits);
  counts.set(key, rows);
  return rows;
}

/** Most text of variables that one operation's rows are remembered for, in characters. */
const maxRemembered = 65_536;

const sizeCalculation = (_rows: number, key: string): number => key.length;

/** The rows of operations that were asked before, by their variables: Apollo keeps each parsed document. */
const counted = new WeakMap<OperationDefinitionNode, LRUCache<string, number>>();

function countRows(request: RowsRequest, limits: PageLimits): number {
  const { schema, document, operation, variables } = request;
  const estimator: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
    if (!isCompositeType(getNamedType(field.type))) return 0;
    if (isIntrospectionType(getNamedType(field.type))) {
      return isListType(getNullableType(field.type))
        ? schemaListSize(schema, field) * (1 + childComplexity)
        : childComplexity;
    }
    if (isPlumbing(type, field.name)) return childComplexity;
    return listSize(schema, field, args, limits) * (1 + childComplexity);
  };
  return getComplexity({
    schema,
    query: document,
    variables,
    estimators: [estimator],
    // The number of selections has its own limit, which counts fragments wherever they are spread.
    maxQueryNodes: Infinity,
    ...(operation.name && { operationName: operation.name.value }),
  });
}

/** What is assumed of a list in the schema, such as the fields of a type: more than the types have on average. */
const assumedSchemaList = 8;

/** How many items a list in the schema may have. */
function schemaListSize(schema: GraphQLSchema, { name }: GraphQLField<unknown, unknown>): number {
  return name === 'types' ? Object.keys(schema.getTypeMap()).length : assumedSchemaList;
}

/** How many rows a field may have: those of a page, of what its slicing arguments ask for, or as many as are assumed. */
function listSize(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  args: Record<string, unknown>,
  limits: PageLimits,
): number {
  if (isConnection(getNamedType(field.type))) return readPageSize(args, limits);
  const size = storageOf(schema, field, 'listSize');
  if (!size) return 1;
  const { assumedSize, slicingArguments = [] } = size;
  const given = slicingArguments.map((name) => args[name] ?? field.args.find((arg) => arg.name === name)?.defaultValue);
  const sizes = given.map((value) => (Array.isArray(value) ? value.length : Number(value)));
  return sizes.length > 0 ? Math.max(0, ...sizes) : (assumedSize ?? 1);
}
