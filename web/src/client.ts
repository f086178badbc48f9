import { cacheExchange, type UpdateResolver } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { type AnyVariables, Client, type CombinedError, fetchExchange, type RequestPolicy, useQuery } from 'urql';
import { credential } from './credential.ts';
import type { TypedDocumentString } from './generated/graphql.ts';
import schema from './generated/schema.json';

/** Types without an id live within what holds them. */
const withoutId = [
  'ArticleLink',
  'ArticlePayload',
  'CoMentionEdge',
  'Conflict',
  'EventPlace',
  'EventPlaces',
  'EventTimeline',
  'EventTimelineBucket',
  'Evidence',
  'GraphStats',
  'IngestPayload',
  'InvalidInput',
  'Mention',
  'MergePayload',
  'MergeSuggestion',
  'Network',
  'NetworkEdge',
  'NetworkNode',
  'NotFound',
  'Participant',
  'Path',
  'PathStep',
  'Role',
  'SearchConnection',
  'SearchEdge',
  'Segment',
  'TimelineBucket',
  'Trend',
  'Viewer',
];

/** What changes the graph; any part of a view may be another then. */
const mutations = [
  'ingestArticle',
  'keepApart',
  'mergeEntities',
  'removeAlias',
  'retractArticle',
  'undoKeepApart',
  'undoMerge',
];
/** All that is shown is asked for again, and stands until its answer is there. */
const askAgain: UpdateResolver = (_, __, cache) => {
  for (const { fieldName, arguments: given } of cache.inspectFields('Query'))
    cache.invalidate('Query', fieldName, given);
};

/** What is read is kept once, by its id: an entity renamed in one view is renamed in all. Pages of a list grow together. */
export function createClient(): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    fetchOptions: () => {
      const carried = credential();
      return {
        headers: {
          accept: 'application/graphql-response+json, application/json',
          ...(carried === null ? {} : { authorization: `Bearer ${carried}` }),
        },
      };
    },
    exchanges: [
      cacheExchange({
        schema,
        keys: Object.fromEntries(withoutId.map((type) => [type, () => null])),
        resolvers: {
          Query: {
            changes: relayPagination(),
            events: relayPagination(),
            search: relayPagination(),
            stories: relayPagination(),
          },
        },
        updates: { Mutation: Object.fromEntries(mutations.map((name) => [name, askAgain])) },
      }),
      fetchExchange,
    ],
  });
}

/** An operation with the values it was asked with. */
export interface Asked {
  document: string;
  variables: Record<string, unknown>;
}

export interface Answer<Data> {
  /** What came, be it for the values before while those of now are on their way. */
  data: Data | undefined;
  error: CombinedError | undefined;
  isWaiting: boolean;
  asked: Asked;
  retry: () => void;
}

/** Asks an operation and asks again when its values change. */
export function useAnswer<Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  { pause = false, policy }: { pause?: boolean; policy?: RequestPolicy } = {},
): Answer<Data> {
  const query = document.toString();
  const [{ data, error, fetching, stale }, ask] = useQuery<Data, AnyVariables>({
    query,
    variables,
    pause,
    ...(policy === undefined ? {} : { requestPolicy: policy }),
  });
  return {
    data,
    error,
    isWaiting: fetching || stale,
    asked: { document: query, variables },
    retry: () => ask({ requestPolicy: 'network-only' }),
  };
}
