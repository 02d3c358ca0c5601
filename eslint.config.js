import * as graphql from '@graphql-eslint/eslint-plugin';

const operations = ['tests/{cases,consumers}/*.graphql', 'src/dashboard/**/*.graphql'];

/** Lints GraphQL only; TypeScript is oxlint's. A rule is off, or not at its default, for the reason beside it. */
export default [
  {
    files: ['**/*.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: 'schema/*.graphql', documents: operations } },
    },
  },
  {
    files: ['schema/*.graphql'],
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
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
