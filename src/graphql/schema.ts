import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { certaintyRanks } from '../domain/certainty.ts';
import { readTextFile } from '../files.ts';

/** The SDL of the API, all files in one. */
export function readSdl(directory: string): string {
  return readdirSync(directory)
    .filter((name) => name.endsWith('.graphql'))
    .toSorted()
    .map((name) => readTextFile(join(directory, name)))
    .join('\n');
}

/** The enums whose values the graph holds in another form. */
export const enumValues = {
  Certainty: certaintyRanks,
  Language: { EN: 'en', SV: 'sv' },
};

/** The schema of the API, as the SDL in a folder has it. */
export function readSchema(directory: string): GraphQLSchema {
  return makeExecutableSchema({ typeDefs: readSdl(directory), resolvers: enumValues });
}
