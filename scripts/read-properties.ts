import { getNamedType, isInterfaceType, isObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';
import { isConnection, propertyOf, storageReader, type Storage } from '../src/compiler/storage.ts';
import { languages } from '../src/domain/vocabulary.ts';

/**
 * Writes which properties of each label's nodes a field of the API reads. Compiled against what is stored, so that a field without a
 * property, or a property without a field, is a compile error (tests/graph/properties.test.ts).
 */
export function readProperties(schema: GraphQLSchema): string {
  const storageOf = storageReader(schema);
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type));
  const members = ['Claim', 'Document', 'Entity', 'Evidence'].map((label) => {
    const type = types.find((candidate) => storageOf(candidate).projected?.label === label);
    if (!type) throw new Error(`No type of the schema is read from nodes with the label ${label}.`);
    const properties = Object.values(type.getFields()).flatMap((field) => propertiesOf(field, storageOf(field)));
    return `  ${label}: ${properties.map((property) => `'${property}'`).join(' | ')};`;
  });
  return `// Written by \`npm run codegen\` from schema/.\n\n/** The properties that fields of the API read, by the label of their nodes. */\nexport interface ReadProperties {\n${members.join('\n')}\n}\n`;
}

/** The properties that a field reads, if it reads any itself. */
function propertiesOf({ name, type }: GraphQLField<unknown, unknown>, storage: Storage): string[] {
  const { cypher, expression, relationship, reference, foreignKey, localized } = storage;
  if (foreignKey) return [foreignKey.property];
  if (cypher || expression || relationship || isConnection(getNamedType(type))) return [];
  const property = reference?.property ?? propertyOf(storage, name);
  return localized ? languages.map((language) => `${property}_${language}`) : [property];
}
