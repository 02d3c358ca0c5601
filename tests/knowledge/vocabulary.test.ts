import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLArgument,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { readCrossReference, writeCrossReference } from '../../src/knowledge/cross-reference.ts';
import { vocabularySdl } from '../../src/knowledge/vocabulary-sdl.ts';
import { mappings, predicates, type Mapping } from '../../src/knowledge/vocabulary.ts';
import { readSdl } from '../../src/graphql/server.ts';
import { root } from '../support/api.ts';

test('schema/vocabulary.graphql is what the vocabulary gives; `npm run codegen` writes it', () => {
  const entitySdl = readFileSync(join(root, 'schema/entity.graphql'), 'utf8');
  expect(readFileSync(join(root, 'schema/vocabulary.graphql'), 'utf8')).toBe(vocabularySdl(entitySdl));
});

test('every type, field, argument and enum value of the schema is described', () => {
  const schema = buildSchema(readSdl(join(root, 'schema')));
  const bare = Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__') && !['Int', 'String', 'Boolean', 'ID', 'Float'].includes(name))
    .flatMap((type) => {
      const fields =
        isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : [];
      const parts = [
        { name: type.name, description: type.description },
        ...fields.map((field) => ({ name: `${type.name}.${field.name}`, description: field.description })),
        ...fields.flatMap((field) =>
          'args' in field
            ? field.args.map((arg: GraphQLArgument) => ({
                name: `${type.name}.${field.name}.${arg.name}`,
                description: arg.description,
              }))
            : [],
        ),
        ...(isEnumType(type)
          ? type.getValues().map((value) => ({ name: `${type.name}.${value.name}`, description: value.description }))
          : []),
      ];
      return parts.filter(({ description }) => !description).map(({ name }) => name);
    });
  expect(bare).toEqual([]);
});

describe('cross-references', () => {
  test.for(Object.keys(mappings) as Mapping[])('%s is read as it was written', (mapping) => {
    expect(readCrossReference(writeCrossReference({ id: 'MESH:D009120', mapping }))).toEqual({
      id: 'MESH:D009120',
      mapping,
      vocabulary: 'MESH',
      url: 'https://meshb.nlm.nih.gov/record/ui?ui=D009120',
    });
  });
});

test('each predicate reads in both directions and languages', () => {
  for (const { label, inverse } of Object.values(predicates)) {
    expect([label.en, label.sv, inverse.en, inverse.sv].every(Boolean)).toBe(true);
  }
});
