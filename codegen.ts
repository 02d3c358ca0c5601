import { readFileSync, writeFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { certaintyRanks } from './src/knowledge/certainty.ts';
import { predicatesOf } from './src/knowledge/vocabulary.ts';
import { vocabularySdl } from './src/knowledge/vocabulary-sdl.ts';

// A check only compares; that these files are current is a test's business.
if (!process.argv.includes('--check')) {
  writeFileSync('schema/vocabulary.graphql', vocabularySdl(readFileSync('schema/entity.graphql', 'utf8')));
  const chains = 'cypher/roots/causal_chains.cypher';
  const predicates = `/*causal*/${predicatesOf('CAUSAL').join('|')}`;
  writeFileSync(chains, readFileSync(chains, 'utf8').replace(/\/\*causal\*\/[A-Z_|]+/, predicates));
}

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'src/generated/schema-types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        defaultScalarType: 'unknown',
        contextType: '../graphql/context.ts#RequestContext',
        scalars: { ID: 'string' },
        mappers: { CrossReference: 'string' },
        enumValues: { Language: { EN: 'en', SV: 'sv' }, Certainty: certaintyRanks },
      },
    },
  },
};

export default config;
