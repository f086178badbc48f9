import { readdirSync, readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

const record = (name: string): string => `../entities/records.ts#${name}`;

/** The kinds of entities: types that implement the interface `Entity`. */
const entityTypes = readdirSync('schema').flatMap((file) =>
  [...readFileSync(`schema/${file}`, 'utf8').matchAll(/^type (\w+) implements Node & Entity\b/gm)].map(
    ([, name = '']) => name,
  ),
);

/** The TypeScript type behind each GraphQL type: what the store returned. */
const mappers = {
  Entity: record('EntityRecord'),
  ...Object.fromEntries(entityTypes.map((name) => [name, record('EntityRecord')])),
  Article: record('ArticleRecord'),
  Source: record('SourceRecord'),
  Event: record('EventRecord'),
  EventPlaces: record('EventPlacesRecord'),
  EventPlace: record('EventPlaceRecord'),
  Statement: record('StatementRecord'),
  Story: record('StoryRecord'),
  Role: record('RoleRecord'),
  Evidence: record('EvidenceRecord'),
  Participant: record('ParticipantRecord'),
  Mention: record('MentionRecord'),
  ArticleLink: record('LinkRecord'),
  Node: record('NodeRecord'),
  SearchResult: record('NodeRecord'),
  Network: record('NetworkRecord'),
  NetworkNode: record('NetworkNodeRecord'),
  NetworkEdge: record('NetworkEdgeRecord'),
  Path: record('PathRecord'),
  PathStep: record('PathStepRecord'),
  Trend: record('TrendRecord'),
  UserError: record('UserErrorRecord'),
  InvalidInput: record('UserErrorRecord'),
  Conflict: record('UserErrorRecord'),
  NotFound: record('UserErrorRecord'),
  Merge: record('MergeRecord'),
  MergeSuggestion: '../curation/suggestions.ts#Suggestion',
  Change: record('ChangeRecord'),
  ArticleConnection: record('ArticlePage'),
  EntityArticleConnection: record('EntityArticlePage'),
  EntityConnection: record('EntityPage'),
  CoMentionConnection: record('CoMentionPage'),
  EventConnection: record('EventPage'),
  StatementConnection: record('StatementPage'),
  StoryConnection: record('StoryPage'),
  SearchConnection: record('SearchPage'),
  ChangeConnection: record('ChangePage'),
};

/** Times are texts, in the order of their characters, everywhere. */
const typesOfScalars = {
  useTypeImports: true,
  scalars: { DateTime: 'string', Date: 'string', ID: 'string' },
};
/** For clients that are made of operations. */
const ofClient = { ...typesOfScalars, documentMode: 'string', enumsAsTypes: true, importExtension: '.ts' };

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'src/generated/operations.ts': {
      documents: 'src/mcp/operations/*.graphql',
      plugins: ['typescript-operations'],
      config: {
        ...typesOfScalars,
        enumsAsConst: true,
      },
    },
    'src/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        ...typesOfScalars,
        enumsAsConst: true,
        contextType: '../context.ts#Context',
        resolversNonOptionalTypename: false,
        makeResolverTypeCallable: true,
        mappers,
      },
    },
    'examples/client/generated/': {
      preset: 'client',
      documents: 'examples/client/*.graphql',
      presetConfig: { persistedDocuments: { hashAlgorithm: 'sha256' }, fragmentMasking: false },
      config: ofClient,
    },
    'web/src/generated/': {
      preset: 'client',
      documents: 'web/src/**/*.graphql',
      presetConfig: { fragmentMasking: false },
      config: ofClient,
    },
    'web/src/generated/schema.json': {
      plugins: ['urql-introspection'],
      config: { minify: true },
    },
  },
};

export default config;
