import DataLoader from 'dataloader';
import { groupBy } from './group-by.ts';
import type { Extractor } from './ingest/types.ts';
import type { Watcher } from './live/watch.ts';
import type { Params, Store } from './store/store.ts';

/** Reads the graph, many things at a time. */
export interface Reader {
  /** The rows that belong to one parent, of a query that takes `ids` and returns a column `key`. */
  related<Row extends object>(query: string, id: string, params?: Params): Promise<Row[]>;
  /** Forgets what was read, after a change of the graph. */
  forget(): void;
  /** The node with this id, of a query that takes `ids` and returns `key` and `node`; null when there is none. */
  node<Node extends object>(query: string, id: string): Promise<Node | null>;
}

/** What one request has. */
export interface Context extends Reader {
  store: Store;
  extractor: Extractor;
  /** What comes into the graph; only where answers can follow it. */
  watcher?: Watcher;
}

interface Key {
  query: string;
  id: string;
  params: Params;
}

const largestBatch = 1000;

export function createContext(store: Store, extractor: Extractor): Context {
  return { store, extractor, ...createReader(store) };
}

/**
 * One loader serves every list under a parent: what resolvers ask for in one tick becomes one store query for each
 * query and set of parameters, however many parents there are.
 */
export function createReader(store: Store): Reader {
  const groupOf = ({ query, params }: Key) => `${query} ${JSON.stringify(params)}`;
  const loader = new DataLoader<Key, object[], string>((keys) => load(store, keys, groupOf), {
    cacheKeyFn: (key) => `${groupOf(key)} ${key.id}`,
    maxBatchSize: largestBatch,
  });
  // Rows are as the named query's first comment says; the caller knows which one it named.
  const related = async <Row extends object>(query: string, id: string, params: Params = {}) =>
    (await loader.load({ query, id, params })) as Row[];
  return {
    related,
    forget: () => {
      loader.clearAll();
    },
    node: async <Node extends object>(query: string, id: string) => {
      const [row] = await related<{ node: Node }>(query, id);
      return row?.node ?? null;
    },
  };
}

async function load(store: Store, keys: readonly Key[], groupOf: (key: Key) => string): Promise<object[][]> {
  const answers = new Map<Key, object[]>();
  await Promise.all(
    [...groupBy(keys, groupOf).values()].map(async (group) => {
      const { query, params } = group[0] ?? { query: '', params: {} };
      const rows = await store.read<{ key: string }>(query, { ...params, ids: group.map(({ id }) => id) });
      const byKey = groupBy(rows, (row) => row.key);
      for (const key of group) answers.set(key, byKey.get(key.id) ?? []);
    }),
  );
  return keys.map((key) => answers.get(key) ?? []);
}
