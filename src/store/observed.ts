import type { Params, Store, Tree } from './store.ts';

/** Told when a query begins, by its name and how many ids it asks for; what it returns is told how the query ended. */
export type StoreObserver = (query: string, ids: number) => Ended;

/** `error` is undefined when the query was answered. */
type Ended = (error: unknown, rows: number) => void;

/** The same store, of which every query is told to observers; a whole write counts as the query `transaction`. */
export function observed(store: Store, observers: readonly StoreObserver[]): Store {
  if (observers.length === 0) return store;
  const observe = async <T>(query: string, ids: number, ask: () => Promise<T>): Promise<T> => {
    const ended = observers.map((observer) => observer(query, ids));
    try {
      const answer = await ask();
      const rows = Array.isArray(answer) ? answer.length : 0;
      for (const tell of ended) tell(undefined, rows);
      return answer;
    } catch (error) {
      for (const tell of ended) tell(error, 0);
      throw error;
    }
  };
  const { readTree } = store;
  return {
    ...store,
    read: (query, params, signal) => observe(query, idsIn(params), () => store.read(query, params, signal)),
    ...(readTree === undefined
      ? {}
      : {
          readTree: (tree: Tree, signal?: AbortSignal) =>
            observe(tree.query, idsIn(tree.params), () => readTree(tree, signal)),
        }),
    write: (work, signal) =>
      observe('transaction', 0, () =>
        store.write(
          (tx) => work({ run: (query, params) => observe(query, idsIn(params), () => tx.run(query, params)) }),
          signal,
        ),
      ),
    revision: () => observe('meta/revision', 0, () => store.revision()),
    ping: () => observe('ping', 0, () => store.ping()),
  };
}

function idsIn({ ids }: Params): number {
  return Array.isArray(ids) ? ids.length : 0;
}
