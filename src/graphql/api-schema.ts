import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  isEnumType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  print,
  valueFromAST,
  visit,
  type ConstDirectiveNode,
  type DocumentNode,
  type GraphQLSchema,
  type InputValueDefinitionNode,
  type StringValueNode,
} from 'graphql';
import { certaintyRanks } from '../domain/certainty.ts';
import { readTextFile } from '../files.ts';

/** The enums whose values the graph holds in another form. */
export const enumValues: Record<string, Record<string, unknown>> = {
  Certainty: certaintyRanks,
  Language: { EN: 'en', SV: 'sv' },
};

/** The schema of the API, with the values of its enums as the graph holds them. */
export function readSchema(directory: string): GraphQLSchema {
  const schema = buildSchema(readSdl(directory));
  const types = Object.values(schema.getTypeMap());
  for (const type of types.filter(isEnumType)) {
    const stored = enumValues[type.name];
    if (stored) for (const value of type.getValues()) value.value = stored[value.name];
  }
  // Those that were read while the schema was built have the names as values.
  // Those of introspection are graphql-js's own.
  const own = types.filter(({ name }) => !name.startsWith('__'));
  const fields = own.flatMap((type) =>
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [],
  );
  for (const argument of fields.flatMap(({ args }) => args)) {
    argument.defaultValue = valueFromAST(argument.astNode?.defaultValue, argument.type);
  }
  return schema;
}

/** The SDL of the API, all files in one, with the arguments of its connections. */
export function readSdl(directory: string): string {
  const files = readdirSync(directory).filter((name) => name.endsWith('.graphql'));
  const sdl = files.toSorted().map((name) => readTextFile(join(directory, name)));
  return print(withConnectionArguments(parse(sdl.join('\n'))));
}

/** Puts the arguments into each field that is a `@connection`, and leaves out the inputs that list them. */
function withConnectionArguments(document: DocumentNode): DocumentNode {
  const inputs = document.definitions.filter((definition) => definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION);
  const used = new Set<string>();
  const argumentsOf = (directive: ConstDirectiveNode): InputValueDefinitionNode[] => {
    const named = directive.arguments?.map(({ value }) => (value as StringValueNode).value) ?? [];
    return ['PageArguments', ...named].flatMap((name) => {
      const fields = inputs.find((input) => input.name.value === name)?.fields;
      if (!fields) throw new Error(`A @connection names the input ${name}, but the SDL has no such input.`);
      used.add(name);
      return fields;
    });
  };
  const filled = visit(document, {
    FieldDefinition(field) {
      const directive = field.directives?.find(({ name }) => name.value === 'connection');
      if (!directive) return undefined;
      return {
        ...field,
        arguments: [...(field.arguments ?? []), ...argumentsOf(directive)],
        directives: field.directives?.filter((other) => other !== directive),
      };
    },
  });
  const isLeftOut = (definition: DocumentNode['definitions'][number]): boolean =>
    (definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION && used.has(definition.name.value)) ||
    (definition.kind === Kind.DIRECTIVE_DEFINITION && definition.name.value === 'connection');
  return { ...filled, definitions: filled.definitions.filter((definition) => !isLeftOut(definition)) };
}
