import { LRUCache } from 'lru-cache';
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  Kind,
  typeFromAST,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Compilation } from './compilation.ts';
import { compileRoot, type CompiledStatement } from './compile.ts';
import { Parameters } from './parameters.ts';
import { readSelection, type SelectedField, type SelectionScope } from './selection.ts';
import { Subqueries } from './subqueries.ts';

/** Most plans kept for one operation; each shape of its variables has its own. */
const plansPerOperation = 64;

/** A query to be answered. */
export interface Operation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  /** The request's variables, coerced. */
  variables: Record<string, unknown>;
}

/** A root field as selected. */
export interface RootField {
  key: string;
  selected: SelectedField;
  /** Its statement, compiled when first asked for; throws a AppError where the selection takes too much. */
  compiled: () => CompiledStatement;
}

export interface PlansOptions extends Pick<Compilation, 'statements' | 'rules' | 'limits'> {
  /** Told of each operation whether its plan was known. */
  onLookup?: (result: 'hit' | 'miss') => void;
}

/** Plans operations, each once for every shape that its variables take. */
export class Plans {
  readonly #byOperation = new WeakMap<OperationDefinitionNode, LRUCache<string, RootField[]>>();
  readonly #options: PlansOptions;

  constructor(options: PlansOptions) {
    this.#options = options;
  }

  /** The root fields of an operation, in the order of their keys in the answer. */
  rootFieldsOf(request: Operation): RootField[] {
    const { operation } = request;
    const plans = this.#byOperation.get(operation) ?? new LRUCache<string, RootField[]>({ max: plansPerOperation });
    this.#byOperation.set(operation, plans);
    const shape = variablesShape(request);
    const known = plans.get(shape);
    this.#options.onLookup?.(known ? 'hit' : 'miss');
    if (known) return known;
    const plan = this.#plan(request);
    plans.set(shape, plan);
    return plan;
  }

  #plan({ schema, document, operation, variables }: Operation): RootField[] {
    const scope: SelectionScope = { schema, fragments: fragmentsOf(document), variables };
    const keys = readSelection(scope, schema.getQueryType() as GraphQLObjectType, [operation.selectionSet]);
    return keys.flatMap(({ key, variants }) =>
      variants.map(({ selected }) => {
        const compile = (): CompiledStatement =>
          compileRoot(
            { ...scope, ...this.#options, parameters: new Parameters(), subqueries: new Subqueries() },
            selected,
          );
        let compiled: CompiledStatement | undefined;
        return { key, selected, compiled: () => (compiled ??= compile()) };
      }),
    );
  }
}

function fragmentsOf({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> {
  return Object.fromEntries(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
}

/** What a plan depends on in the variables: which are given, and the values of those that choose a shape. */
function variablesShape({ operation, schema, variables }: Operation): string {
  return (operation.variableDefinitions ?? [])
    .map(({ variable, type }) =>
      shapeOf(variables[variable.name.value], typeFromAST(schema, type as never) as GraphQLInputType),
    )
    .join();
}

function shapeOf(value: unknown, type: GraphQLInputType): string {
  if (value == null) return value === null ? 'null' : '';
  const named = getNamedType(type);
  if (isListType(getNullableType(type)) && !isEnumType(named)) return '[]';
  if (isEnumType(named) || typeof value === 'boolean') return JSON.stringify(value);
  if (!isInputObjectType(named)) return '*';
  const fields = Object.values(named.getFields()).map((field) =>
    shapeOf((value as Record<string, unknown>)[field.name], field.type),
  );
  return `{${fields.join()}}`;
}
