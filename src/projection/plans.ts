import { LRUCache } from 'lru-cache';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  typeFromAST,
  getNullableType,
  type GraphQLInputType,
  type GraphQLResolveInfo,
  type OperationDefinitionNode,
  type FieldNode,
} from 'graphql';
import type { Runnable } from '../graph/graph.ts';
import type { Statements } from '../graph/statements.ts';
import { compileRoot, type CompiledStatement } from './compile.ts';
import type { PageLimits } from './page.ts';
import { argumentReader, Parameters } from './parameters.ts';
import { coerceArguments, type SelectedField } from './selection.ts';
import { Subqueries } from './subqueries.ts';

/** Most plans kept for one operation; each shape of its variables has its own. */
const plansPerOperation = 64;

/** A statement bound to one request. */
export interface BoundStatement {
  statement: Runnable;
  parameters: Record<string, unknown>;
  /** The root field's own arguments. */
  arguments: Record<string, unknown>;
}

/** Turns root fields into statements, compiling each operation once for every shape that its variables take. */
export class Plans {
  readonly #byOperation = new WeakMap<OperationDefinitionNode, LRUCache<string, CompiledStatement>>();
  readonly #statements: Statements;
  readonly #limits: PageLimits;

  constructor(statements: Statements, limits: PageLimits) {
    this.#statements = statements;
    this.#limits = limits;
  }

  /**
   * @param info GraphQL's description of the root field and of everything selected below it
   * @param derived parameters of the field's statement that are not among its arguments, or stand in for one
   * @throws KnownError for arguments that are refused, such as a page that is too large or a cursor that is none
   */
  bind(info: GraphQLResolveInfo, derived: Record<string, unknown> = {}): BoundStatement {
    const root = rootField(info);
    const { statement, cypher, parameters } = this.#compiled(info, root);
    const argumentsOf = argumentReader(info.variableValues);
    const own = statement.parameters.map((name) => [name, derived[name] ?? root.arguments[name] ?? null]);
    return {
      statement: { name: statement.name, text: cypher },
      parameters: { ...Object.fromEntries(own), ...parameters.bind(argumentsOf) },
      arguments: root.arguments,
    };
  }

  #compiled(info: GraphQLResolveInfo, root: SelectedField): CompiledStatement {
    const plans =
      this.#byOperation.get(info.operation) ?? new LRUCache<string, CompiledStatement>({ max: plansPerOperation });
    this.#byOperation.set(info.operation, plans);
    const key = `${info.path.key} ${variablesShape(info)}`;
    const known = plans.get(key);
    if (known) return known;
    const plan = this.#compile(info, root);
    plans.set(key, plan);
    return plan;
  }

  #compile({ schema, fragments, variableValues }: GraphQLResolveInfo, root: SelectedField): CompiledStatement {
    return compileRoot(
      {
        schema,
        fragments,
        variables: variableValues,
        statements: this.#statements,
        limits: this.#limits,
        parameters: new Parameters(),
        subqueries: new Subqueries(),
      },
      root,
    );
  }
}

function rootField(info: GraphQLResolveInfo): SelectedField {
  const nodes = info.fieldNodes as [FieldNode, ...FieldNode[]];
  const field = info.parentType.getFields()[info.fieldName];
  if (!field) throw new Error(`There is no root field ${info.fieldName}.`);
  return { field, nodes, arguments: coerceArguments(field, nodes[0], info.variableValues) };
}

/** What a plan depends on in the variables: which are given, and the values of those that choose a shape. */
function variablesShape({ operation, schema, variableValues }: GraphQLResolveInfo): string {
  return (operation.variableDefinitions ?? [])
    .map(({ variable, type }) =>
      shapeOf(variableValues[variable.name.value], typeFromAST(schema, type as never) as GraphQLInputType),
    )
    .join();
}

function shapeOf(value: unknown, type: GraphQLInputType): string {
  if (value == null) return value === null ? 'null' : '';
  if (isListType(getNullableType(type))) return '[]';
  const named = getNamedType(type);
  if (isEnumType(named) || typeof value === 'boolean') return JSON.stringify(value);
  if (!isInputObjectType(named)) return '*';
  const fields = Object.values(named.getFields()).map((field) =>
    shapeOf((value as Record<string, unknown>)[field.name], field.type),
  );
  return `{${fields.join()}}`;
}
