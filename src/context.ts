import DataLoader from 'dataloader';
import { anonymous, type Viewer } from './access/viewer.ts';
import { groupBy } from './group-by.ts';
import type { IngestOutcome, Pipeline } from './ingest/ingest.ts';
import type { Extractor } from './ingest/types.ts';
import type { Watcher } from './live/watch.ts';
import type { Params, Store, Tree, TreeRows } from './store/store.ts';

/** Reads the graph, many things at a time. */
export interface Reader {
  /** The rows that belong to one parent, of a query that takes `ids` and returns a column `key`. */
  related<Row extends object>(query: string, id: string, params?: Params): Promise<Row[]>;
  /** Keeps the rows of a tree until they are asked for; those of its first query by these ids, if it takes any. */
  keep(tree: Tree, ids: readonly string[], found: TreeRows): void;
  /** Forgets what was read, after a change of the graph. */
  forget(): void;
  /** The node with this id, of a query that takes `ids` and returns `key` and `node`; null when there is none. */
  node<Node extends object>(query: string, id: string): Promise<Node | null>;
}

/** What one request has. */
export interface Context extends Reader {
  store: Store;
  extractor: Extractor;
  /** Who asks. */
  viewer: Viewer;
  /** Whether the answer is for this viewer alone. */
  isPersonal: boolean;
  /** What comes into the graph; only where answers can follow it. */
  watcher?: Watcher;
  /** Stores articles together with those of other requests; only where there are others. */
  writeArticles?: NonNullable<Pipeline['writeArticles']>;
  /** Told what became of each article. */
  onIngested?: (outcome: IngestOutcome) => void;
}

const largestBatch = 1000;

/** Who asks within the process itself, and has the store anyway. */
const insider = anonymous('ADMIN');

export function createContext(store: Store, extractor: Extractor, viewer: Viewer = insider): Context {
  return { store, extractor, viewer, isPersonal: false, ...createReader(store) };
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
  const related = (query: string, id: string, params: Params = {}): Promise<object[]> =>
    loader.load({ query, id, params, group: groupOf(query, params) });
  const node = (query: string, id: string): Promise<object | null> =>
    related(query, id).then(([row]) => (row as { node: object } | undefined)?.node ?? null);
  const keep = ({ query, params, branches }: Tree, ids: readonly string[], found: TreeRows): void => {
    const rows = groupBy(found.rows as { key: string }[], ({ key }) => key);
    const group = groupOf(query, params);
    for (const id of ids) loader.prime({ query, id, params, group }, rows.get(id) ?? []);
    branches.forEach((branch, index) => {
      keep(branch, valuesAt(branch.by, found.rows), found.branches[index] ?? { rows: [], branches: [] });
    });
  };
  return {
    keep,
    // Rows are as the named query's first comment says; the caller knows which one it named.
    related: related as Reader['related'],
    node: node as Reader['node'],
    forget: () => {
      loader.clearAll();
    },
  };
}

function groupOf(query: string, params: Params): string {
  for (const _ in params) return `${query} ${JSON.stringify(params)}`;
  return query;
}

/** The ids that stand in one place of the rows, each once. */
function valuesAt(place: string, rows: readonly object[]): string[] {
  const [column = '', part] = place.split('.');
  const values = new Set<string>();
  for (const row of rows as Record<string, unknown>[]) {
    const held = row[column];
    const value = part === undefined ? held : (held as Record<string, unknown> | null)?.[part];
    if (typeof value === 'string') values.add(value);
  }
  return [...values];
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

/** What will be asked for: a list that stands by itself, or what these ids lead to. */
export interface Ahead extends Tree {
  ids: readonly string[] | null;
}

/** Reads at once what a request will ask for, where its store can; its store must be one that reads once. */
export async function readAhead({ store, keep }: Context, wanted: readonly Ahead[]): Promise<void> {
  const { readTree } = store;
  if (readTree === undefined) return;
  await Promise.all(
    wanted.map(async ({ ids, ...tree }) => {
      const params = ids === null ? tree.params : { ...tree.params, ids };
      keep(tree, ids ?? [], await readTree({ ...tree, params }));
    }),
  );
}

/** The same store, which answers what it was asked before with what it said then; for a request that only reads. */
export function readingOnce(store: Store): Store {
  const answers = new Map<string, Promise<object[]>>();
  const { readTree } = store;
  return {
    ...store,
    read: <Row extends object>(query: string, params: Params) => {
      const question = groupOf(query, params);
      const answer = answers.get(question) ?? store.read(query, params);
      answers.set(question, answer);
      // Rows are as the named query's first comment says, whoever asked first.
      return answer as Promise<Row[]>;
    },
    ...(readTree === undefined
      ? {}
      : {
          readTree: async (tree: Tree) => {
            const found = await readTree(tree);
            answers.set(groupOf(tree.query, tree.params), Promise.resolve(found.rows));
            return found;
          },
        }),
  };
}
