import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { type AnyVariables, Client, type CombinedError, fetchExchange, useQuery } from 'urql';
import { credential } from './credential.ts';
import type { TypedDocumentString } from './generated/graphql.ts';
import schema from './generated/schema.json';

/** Types without an id live within what holds them. */
const withoutId = [
  'ArticleLink',
  'CoMentionEdge',
  'EventPlace',
  'EventPlaces',
  'EventTimeline',
  'EventTimelineBucket',
  'Evidence',
  'GraphStats',
  'Mention',
  'Network',
  'NetworkEdge',
  'NetworkNode',
  'Participant',
  'Path',
  'PathStep',
  'Role',
  'SearchConnection',
  'SearchEdge',
  'Segment',
  'TimelineBucket',
  'Trend',
];

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
          Query: { search: relayPagination(), events: relayPagination(), stories: relayPagination() },
        },
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
  { pause = false }: { pause?: boolean } = {},
): Answer<Data> {
  const query = document.toString();
  const [{ data, error, fetching, stale }, ask] = useQuery<Data, AnyVariables>({ query, variables, pause });
  return {
    data,
    error,
    isWaiting: fetching || stale,
    asked: { document: query, variables },
    retry: () => ask({ requestPolicy: 'network-only' }),
  };
}
