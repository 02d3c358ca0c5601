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
  type GraphQLSchema,
  type OperationDefinitionNode,
  type TypeNode,
} from 'graphql';
import type { Statement, Statements } from '../graph/statements.ts';
import { decoderOf, type Decoder } from './decode.ts';
import { emit, type Emitted } from './emit.ts';
import { Planner } from './plan.ts';
import { storageReader } from './storage.ts';
import type { FieldRules, PlanNode } from './tree.ts';

/** How many plans are cached for one operation; each shape of its variables has its own. */
const maxPlansPerOperation = 64;

/** An operation of a valid document. */
export interface Operation {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  /** The request's variables, coerced. */
  variables: Record<string, unknown>;
}

/** A root field and what is selected below it; its statement is compiled when first needed. */
export interface RootPlan {
  key: string;
  node: PlanNode;
  compiled: () => CompiledStatement;
}

/** A root field's one statement, as its file has it and as compiled, and what decodes the field's value from the column `value`. */
export interface CompiledStatement extends Emitted {
  statement: Statement;
  decode: Decoder;
}

/** Checks an operation before it costs more; each throws an AppError where it is over a limit. */
export interface OperationLimits {
  beforePlanning: (operation: Operation) => void;
  afterPlanning: (roots: RootPlan[]) => void;
}

export interface CompilerOptions {
  schema: GraphQLSchema;
  statements: Statements;
  rules: FieldRules;
  /** Called for each operation with whether its plan was cached. */
  onLookup?: (result: 'hit' | 'miss') => void;
}

/** Plans and compiles operations, each once for every shape that its variables take. */
export class Compiler {
  readonly #plans = new WeakMap<OperationDefinitionNode, LRUCache<string, RootPlan[]>>();
  readonly #options: CompilerOptions;
  readonly #storageOf: ReturnType<typeof storageReader>;

  constructor(options: CompilerOptions) {
    this.#options = options;
    this.#storageOf = storageReader(options.schema);
  }

  /** @throws AppError where the operation is over a limit; GraphQLError for invalid arguments */
  plan(request: Operation, limits: OperationLimits): RootPlan[] {
    const { operation } = request;
    const plans = this.#plans.get(operation) ?? new LRUCache({ max: maxPlansPerOperation });
    this.#plans.set(operation, plans);
    const shape = variablesShape(this.#options.schema, request);
    const cached = plans.get(shape);
    this.#options.onLookup?.(cached ? 'hit' : 'miss');
    if (cached) return cached;
    limits.beforePlanning(request);
    const plan = this.#plan(request);
    limits.afterPlanning(plan);
    plans.set(shape, plan);
    return plan;
  }

  #plan({ document, operation, variables }: Operation): RootPlan[] {
    const scope = { ...this.#options, fragments: fragmentsOf(document), variables, storageOf: this.#storageOf };
    return new Planner(scope).roots(operation).map(({ key, node }): RootPlan => {
      let compiled: CompiledStatement | undefined;
      return { key, node, compiled: () => (compiled ??= compile(node)) };
    });
  }
}

function compile(node: PlanNode): CompiledStatement {
  const statement = 'source' in node && node.source.kind === 'statement' && node.source.statement;
  if (!statement) throw new Error(`The field ${node.coordinate} must name its statement with @cypher.`);
  return { ...emit(node), statement, decode: decoderOf(node) };
}

export function fragmentsOf({ definitions }: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}

/** What a plan depends on in the variables: which are given, and the values of those that choose a shape. */
function variablesShape(schema: GraphQLSchema, { operation, variables }: Operation): string {
  const typeOf = (type: TypeNode): GraphQLInputType => typeFromAST(schema, type as never) as GraphQLInputType;
  const definitions = operation.variableDefinitions ?? [];
  return definitions.map(({ variable, type }) => shapeOf(variables[variable.name.value], typeOf(type))).join();
}

function shapeOf(value: unknown, type: GraphQLInputType): string {
  if (value == null) return value === null ? 'null' : '';
  const named = getNamedType(type);
  if (isListType(getNullableType(type)) && !isEnumType(named)) return '[]';
  if (isEnumType(named) || typeof value === 'boolean') return JSON.stringify(value);
  if (!isInputObjectType(named)) return '*';
  const given = value as Record<string, unknown>;
  const fields = Object.values(named.getFields());
  return `{${fields.map(({ name, type: below }) => shapeOf(given[name], below)).join()}}`;
}
