import type { Store } from '../../src/store/store.ts';

/** A store that tells which queries it was asked, a tree by its first one; batching itself can be asserted. */
export function counting(store: Store): { store: Store; asked: string[] } {
  const asked: string[] = [];
  const { readTree } = store;
  return {
    asked,
    store: {
      ...store,
      read: (query, params) => {
        asked.push(query);
        return store.read(query, params);
      },
      ...(readTree === undefined
        ? {}
        : {
            readTree: (tree) => {
              asked.push(tree.query);
              return readTree(tree);
            },
          }),
    },
  };
}
