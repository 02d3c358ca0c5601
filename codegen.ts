import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CodegenConfig } from '@graphql-codegen/cli';
import type { GraphQLSchema } from 'graphql';
import { brokenPromises, contractOf } from './src/graphql/contract.ts';
import { certaintyRanks } from './src/domain/certainty.ts';
import { relationshipTypes } from './src/domain/vocabulary.ts';
import { vocabularySdl } from './src/domain/vocabulary-sdl.ts';

// A check only compares; that these files are current is a test's business.
if (!process.argv.includes('--check')) {
  writeFileSync('schema/vocabulary.graphql', vocabularySdl(readFileSync('schema/entity.graphql', 'utf8')));
  for (const file of readdirSync('cypher', { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.cypher')) continue;
    const path = join('cypher', file);
    const written = readFileSync(path, 'utf8');
    const filled = written.replace(/\/\*(\w+)\*\/[\w|]+/g, (whole, name: string) =>
      name in relationshipTypes ? `/*${name}*/${relationshipTypes[name as keyof typeof relationshipTypes]}` : whole,
    );
    if (filled !== written) writeFileSync(path, filled);
  }
}

/** Prints what clients may rely on, unless that takes away what is printed already. */
const contract = {
  plugin: contractOf,
  validate(schema: GraphQLSchema, _documents: unknown, _config: unknown, file: string) {
    const broken = existsSync(file) ? brokenPromises(readFileSync(file, 'utf8'), schema) : [];
    if (broken.length > 0) {
      throw new Error(
        `The schema breaks what ${file} promises to clients:\n${broken.map((change) => `  - ${change}`).join('\n')}\n` +
          'Keep it and mark it @deprecated(reason: "..."); it may go once a contract that says so is published (CONTRIBUTING.md).',
      );
    }
  },
};

const config: CodegenConfig = {
  importExtension: '.ts',
  schema: 'schema/*.graphql',
  generates: {
    'src/generated/schema-types.ts': {
      plugins: ['typescript'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        defaultScalarType: 'unknown',
        scalars: { ID: 'string' },
        enumValues: { Language: { EN: 'en', SV: 'sv' }, Certainty: certaintyRanks },
      },
    },
    'src/dashboard/generated/': {
      preset: 'client',
      documents: 'src/dashboard/**/*.graphql',
      presetConfig: { fragmentMasking: false, skipIndexFile: true },
      config: { documentMode: 'string', useTypeImports: true, scalars: { ID: 'string' } },
    },
    'docs/contract/schema.graphql': {
      preset: {
        buildGeneratesSection: ({ baseOutputDir: filename, schema, documents, config: options }) => [
          { filename, schema, documents, config: options, plugins: [{ contract: {} }], pluginMap: { contract } },
        ],
      },
    },
  },
};

export default config;
