import graphql from '@graphql-eslint/eslint-plugin';

/** Rules of the schema alone; TypeScript is checked by biome and by its compiler. */
export default [
  {
    files: ['schema/*.graphql'],
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: 'schema/*.graphql' } } },
    plugins: { '@graphql-eslint': graphql },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
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
        },
      ],
      '@graphql-eslint/no-scalar-result-type-on-mutation': 'error',
      // One line stands inline, more lines stand in a block.
      '@graphql-eslint/description-style': 'off',
      // Only what implements Node can be fetched again, and has an id; a segment or a page of a list has none.
      '@graphql-eslint/strict-id-in-types': 'off',
      // Short lists that are always read whole (segments, participants) are plain lists, and `nodes` stands beside `edges`.
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false }],
      // Lists ordered by what is computed on the way (search) are read forwards only.
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
    },
  },
];
