import type { CodegenConfig } from '@graphql-codegen/cli';
import * as documents from '@graphql-codegen/typed-document-node';
import * as typescript from '@graphql-codegen/typescript';
import * as operations from '@graphql-codegen/typescript-operations';
import {
  getNamedType,
  isInputObjectType,
  isInputType,
  printType,
  typeFromAST,
  visit,
  type DocumentNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type NamedTypeNode,
} from 'graphql';
import { fieldRules, argumentRules } from '../src/graphql/rules.ts';
import { enumValues } from '../src/graphql/api-schema.ts';

type Output = Exclude<CodegenConfig['generates'][string], readonly unknown[]>;
type Plugin = typeof typescript | typeof operations | typeof documents | typeof inputFields;

/** What graphql-codegen generates: types of what the server, its MCP tools and the dashboard use of the API, and of nothing else. */
export function apiTypes(schema: GraphQLSchema, sdl: string): CodegenConfig {
  const shared = { useTypeImports: true, enumsAsTypes: true, scalars: { ID: 'string' }, disableDescriptions: true };
  return {
    silent: true,
    generates: {
      'src/generated/arguments.ts': {
        schema: argumentsSdl(schema),
        preset: presetOf({ typescript }),
        config: { ...shared, onlyOperationTypes: true, enumValues },
      },
      'src/dashboard/generated/graphql.ts': {
        schema: sdl,
        documents: 'src/dashboard/**/*.graphql',
        preset: presetOf({ operations, documents, inputFields }),
        // The kinds of entity have the same fields: without merging, each selection would be a union of ten equal types.
        config: { ...shared, documentMode: 'string', mergeFragmentTypes: true },
      },
      'src/generated/mcp-operations.ts': {
        schema: sdl,
        documents: 'src/mcp/operations/*.graphql',
        preset: presetOf({ operations, documents }),
        config: { ...shared, documentMode: 'string', mergeFragmentTypes: true },
      },
    },
  };
}

/** Generates one file by these plugins; by their names, the CLI would load older versions, which it brings itself. */
function presetOf(pluginMap: Record<string, Plugin>): NonNullable<Output['preset']> {
  const plugins = Object.keys(pluginMap).map((name) => ({ [name]: {} }));
  return {
    buildGeneratesSection: ({ baseOutputDir: filename, ...options }) => [{ ...options, filename, plugins, pluginMap }],
  };
}

/** Adds the types of the fields of the input types that variables have, by which the dashboard distinguishes an enum's value from a text. */
const inputFields = {
  plugin(schema: GraphQLSchema, sources: { document?: DocumentNode }[]): string {
    const used = new Set<GraphQLNamedType>();
    for (const { document } of sources) {
      if (!document) continue;
      visit(document, {
        VariableDefinition({ type }) {
          const found = typeFromAST(schema, type as NamedTypeNode);
          if (isInputType(found)) collectInputs(found, used);
        },
      });
    }
    const inputs = [...used].filter(isInputObjectType).map((input) => {
      const fields = Object.values(input.getFields()).map(({ name, type }) => [name, getNamedType(type).name]);
      return [input.name, Object.fromEntries(fields)] as const;
    });
    return `/** The types of the fields of input types. */\nexport const inputFields = ${JSON.stringify(Object.fromEntries(inputs))};\n`;
  },
};

/**
 * The arguments of the fields that have a rule (src/graphql/rules.ts), and of the mutations, as input types: `RootArguments` for the fields of Query, one
 * such type for each other type.
 */
function argumentsSdl(schema: GraphQLSchema): string {
  const ruled: Record<string, object> = {
    Query: argumentRules(1),
    // Every mutation is done by a command (src/curation).
    Mutation: schema.getMutationType()?.getFields() ?? {},
    ...fieldRules('', { defaultPageSize: 1, maxPageSize: 1 }),
  };
  const used = new Set<GraphQLNamedType>();
  const inputs = Object.entries(ruled).flatMap(([typeName, rules]) => {
    const type = schema.getType(typeName) as GraphQLObjectType;
    const fields = Object.keys(rules).map((name) => fieldOf(type, name));
    const taking = fields.filter(({ args }) => args.length > 0);
    for (const { args } of taking) for (const { type: input } of args) collectInputs(input, used);
    if (taking.length === 0) return [];
    const group = typeName === 'Query' ? 'RootArguments' : `${typeName}Arguments`;
    const argumentTypes = taking.map(({ name, args }) => [name, `${capitalized(name)}Arguments`, args] as const);
    return [
      inputType(
        group,
        argumentTypes.map(([name, argumentsType]) => `${name}: ${argumentsType}!`),
      ),
      ...argumentTypes.map(([, argumentsType, args]) => inputType(argumentsType, args.map(declaration))),
    ];
  });
  const types = [...used].filter((type) => type.astNode).map(printType);
  return ['type Query { unused: ID }', ...inputs, ...types].join('\n\n');
}

function fieldOf(type: GraphQLObjectType, name: string): GraphQLField<unknown, unknown> {
  const field = type.getFields()[name];
  if (!field)
    throw new Error(`src/graphql/rules.ts has a rule for ${type.name}.${name}, but the schema has no such field.`);
  return field;
}

function collectInputs(type: GraphQLInputType, used: Set<GraphQLNamedType>): void {
  const named = getNamedType(type);
  if (used.has(named)) return;
  used.add(named);
  if (isInputObjectType(named)) for (const field of Object.values(named.getFields())) collectInputs(field.type, used);
}

function declaration({ name, type }: GraphQLArgument): string {
  return `${name}: ${String(type)}`;
}

function inputType(name: string, fields: string[]): string {
  return `input ${name} {\n${fields.join('\n')}\n}`;
}

function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
