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

const largestBatch = 1000;

export function createContext(store: Store, extractor: Extractor): Context {
  return { store, extractor, ...createReader(store) };
}

interface Key {
  query: string;
  id: string;
  params: Params;
  /** Keys that one store query answers have it in common. */
  group: string;
}

/**
 * One loader serves every list under a parent: what resolvers ask for in one tick becomes one store query for each
 * query and set of parameters, however many parents there are. All of them are answered together, so that what is asked
 * next is one tick again.
 */
export function createReader(store: Store): Reader {
  const loader = new DataLoader<Key, object[], string>((keys) => load(store, keys), {
    cacheKeyFn: ({ group, id }) => `${group} ${id}`,
    maxBatchSize: largestBatch,
  });
  const related = (query: string, id: string, params?: Params): Promise<object[]> =>
    loader.load(
      params === undefined
        ? { query, id, params: {}, group: query }
        : { query, id, params, group: `${query} ${JSON.stringify(params)}` },
    );
  const node = (query: string, id: string): Promise<object | null> =>
    related(query, id).then(([row]) => (row as { node: object } | undefined)?.node ?? null);
  return {
    // Rows are as the named query's first comment says; the caller knows which one it named.
    related: related as Reader['related'],
    node: node as Reader['node'],
    forget: () => {
      loader.clearAll();
    },
  };
}

/** The rows of each key, or why there are none; what failed once in a request is not asked again in it. */
async function load(store: Store, keys: readonly Key[]): Promise<(object[] | Error)[]> {
  const groups = [...groupBy(keys, ({ group }) => group)].map(async ([group, ofGroup]) => {
    const { query, params } = ofGroup[0] ?? { query: '', params: {} };
    const rows = await store
      .read<{ key: string }>(query, { ...params, ids: ofGroup.map(({ id }) => id) })
      .then((found) => groupBy(found, ({ key }) => key))
      .catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
    return [group, rows] as const;
  });
  const answers = new Map(await Promise.all(groups));
  return keys.map(({ group, id }) => {
    const rows = answers.get(group);
    return rows instanceof Error ? rows : (rows?.get(id) ?? []);
  });
}

/** The same store, which answers what it was asked before with what it said then; for a request that only reads. */
export function readingOnce(store: Store): Store {
  const answers = new Map<string, Promise<object[]>>();
  return {
    ...store,
    read: <Row extends object>(query: string, params: Params) => {
      const question = `${query} ${JSON.stringify(params)}`;
      const answer = answers.get(question) ?? store.read(query, params);
      answers.set(question, answer);
      // Rows are as the named query's first comment says, whoever asked first.
      return answer as Promise<Row[]>;
    },
  };
}
