/**
 * The one door to the graph. It runs named queries of `cypher/` and knows nothing of what they are about.
 * Two engines stand behind it, `embedded.ts` and `neo4j.ts`; one contract suite in `test/store/` runs on both.
 */

/** A value that goes into a query or comes out of one. Whole numbers are integers in both engines. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

export type Params = { readonly [name: string]: Value };

/** A named query, and those that go on from its rows. */
export interface Tree {
  query: string;
  params: Params;
  branches: readonly Branch[];
}

/** A query whose parameter `ids` is what stands in one place of the rows before: `node.sourceId`. */
export interface Branch extends Tree {
  by: string;
}

/** The rows of a tree, and of each of its branches. */
export interface TreeRows {
  rows: object[];
  branches: TreeRows[];
}

/**
 * Runs one named query inside a transaction. Queries run in the order in which they are given, and one can be given
 * before the last has answered; after one that fails the others fail, too.
 */
export interface Transaction {
  run<Row extends object>(query: string, params: Params): Promise<Row[]>;
}

export interface Store {
  readonly engine: Engine;

  /** Stands for the graph: the same in each store that wraps this one. What is remembered of a graph is kept by it. */
  readonly graph: object;

  /**
   * Runs one query of `cypher/`, named by its path without extension (`article/by-id`), in a read transaction.
   * Rows are plain objects keyed by the columns that the query's first comment lists; `Row` is trusted, not checked.
   * Columns `node.id` and `node.name` of a query are one column `node` there, an object with `id` and `name`.
   * Once `signal` is aborted nothing begins, and what runs is cancelled where the engine can; it rejects with its reason.
   * @throws {StoreTimeoutError} past the configured time limit
   * @throws {StoreUnavailableError} when the engine can't be reached after retries
   */
  read<Row extends object>(query: string, params: Params, signal?: AbortSignal): Promise<Row[]>;

  /**
   * Reads a whole tree at once, where that takes less than a query for each of its parts.
   * @throws as `read` does
   */
  readTree?(tree: Tree, signal?: AbortSignal): Promise<TreeRows>;

  /**
   * Runs `work` in one write transaction: all of it is stored, or none. A conflict with another writer is retried,
   * so `work` may run more than once and must have no effect outside the transaction. A commit whose answer was lost is
   * looked for before `work` runs again: what was stored is not stored twice, and its result is given.
   * Once `signal` is aborted nothing begins, and nothing is retried; what has begun is finished.
   */
  write<T>(work: (tx: Transaction) => Promise<T>, signal?: AbortSignal): Promise<T>;

  /**
   * A number that grows whenever anything is written to the graph, by whichever process: what was read after it was told
   * holds as long as it stays the same.
   */
  revision(): Promise<number>;

  /** Resolves when the engine answers a query, rejects with the reason otherwise, within 5 seconds. */
  ping(): Promise<void>;

  close(): Promise<void>;
}

/** Thrown by the work of a transaction that finds its ground changed by another writer: it is run again. */
export class SupersededWorkError extends Error {}

export type Engine = 'embedded' | 'neo4j';
