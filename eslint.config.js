import * as graphql from '@graphql-eslint/eslint-plugin';

/** The schema with the arguments that `@connection` stands for. */
const contract = 'docs/contract/schema.graphql';
const operations = ['tests/{cases,consumers}/*.graphql', 'src/{dashboard,mcp}/**/*.graphql'];
const projects = {
  sdl: { schema: 'schema/*.graphql', include: 'schema/*.graphql' },
  api: { schema: contract, documents: operations, include: '{docs,schema/playground,src,tests}/**' },
};

/** Lints GraphQL only; TypeScript is oxlint's. A rule is off, or not at its default, for the reason beside it. */
export default [
  {
    files: ['**/*.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { projects } },
    },
  },
  {
    files: [contract],
    rules: { '@graphql-eslint/relay-arguments': ['error', { includeBoth: true }] },
  },
  {
    files: ['schema/*.graphql'],
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      // The arguments are put in when the SDL is read; the contract has them.
      '@graphql-eslint/relay-arguments': 'off',
      // So are the fields of inputs that nothing else leads to; tests/graphql/contract.test.ts looks for types that are unused.
      '@graphql-eslint/no-unreachable-types': 'off',
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
          DirectiveDefinition: true,
          // The one argument of a directive is what the directive's own description speaks of.
          ignoredSelectors: ['DirectiveDefinition > InputValueDefinition'],
        },
      ],
      '@graphql-eslint/require-nullable-fields-with-oneof': 'error',
      // A chain is computed and has no id to be fetched by; small bounded lists (hops, synonyms) are no connections.
      '@graphql-eslint/relay-edge-types': ['error', { shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false }],
      // Only a Node has an id (tests/graphql/contract.test.ts); pages, hops and counts have none.
      '@graphql-eslint/strict-id-in-types': 'off',
      // Every kind has Entity's fields, hence Cause has `causes`.
      '@graphql-eslint/no-typename-prefix': 'off',
      // One line is written inline; a description of several lines needs a block.
      '@graphql-eslint/description-style': 'off',
    },
  },
  {
    files: operations,
    rules: {
      ...graphql.configs['flat/operations-recommended'].rules,
      // The server's own limits decide how deep a query may go.
      '@graphql-eslint/selection-set-depth': 'off',
      // For clients that normalize by id; a saved query asks for what its reader wants to see.
      '@graphql-eslint/require-selections': 'off',
    },
  },
];
