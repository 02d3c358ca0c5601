import { getNamedType, isInterfaceType, isObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';
import { isConnection, propertyOf, storageOf } from '../src/projection/storage.ts';
import { languages } from '../src/domain/vocabulary.ts';

/**
 * Writes which properties of each label's nodes a field of the API reads. Compiled against what is stored, so that a field without a
 * property, or a property without a field, is a compile error (tests/graph/properties.test.ts).
 */
export function readProperties(schema: GraphQLSchema): string {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type));
  const members = ['Claim', 'Document', 'Entity', 'Evidence'].map((label) => {
    const type = types.find((candidate) => storageOf(schema, candidate, 'projected')?.label === label);
    if (!type) throw new Error(`No type of the schema is read from nodes with the label ${label}.`);
    const properties = Object.values(type.getFields()).flatMap((field) => propertiesOf(schema, field));
    return `  ${label}: ${properties.map((property) => `'${property}'`).join(' | ')};`;
  });
  return `// Written by \`npm run codegen\` from schema/.\n\n/** The properties that fields of the API read, by the label of their nodes. */\nexport interface ReadProperties {\n${members.join('\n')}\n}\n`;
}

/** The properties that a field reads, if it reads any itself. */
function propertiesOf(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): string[] {
  const elsewhere = (['cypher', 'expression', 'relationship'] as const).some((name) => storageOf(schema, field, name));
  if (elsewhere || isConnection(getNamedType(field.type))) return [];
  const property = storageOf(schema, field, 'reference')?.property ?? propertyOf(schema, field);
  return storageOf(schema, field, 'localized') ? languages.map((language) => `${property}_${language}`) : [property];
}
