import type { Store } from '../../store/store.ts';

/** Most words that are remembered. */
const largest = 200_000;

const remembered = new WeakMap<Store, Set<string>>();

/**
 * Words that are known to be stored, so that most articles need not write any. It is no more than a memory: words are
 * never taken out of a graph, and one that is not remembered is looked for in it.
 */
export function storedWords(store: Store): ReadonlySet<string> {
  return remembered.get(store) ?? new Set();
}

/** Remembers words, once the transaction that stored them has ended. */
export function rememberWords(store: Store, words: Iterable<string>): void {
  let known = remembered.get(store);
  if (known === undefined || known.size > largest) {
    known = new Set();
    remembered.set(store, known);
  }
  for (const word of words) known.add(word);
}
