import type { Store } from '../../src/store/store.ts';

/** A store that tells which queries it was asked; batching itself can be asserted. */
export function counting(store: Store): { store: Store; asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    store: {
      ...store,
      read: (query, params) => {
        asked.push(query);
        return store.read(query, params);
      },
    },
  };
}
