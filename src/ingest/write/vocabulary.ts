import type { Store } from '../../store/store.ts';

/** Most words that are remembered. */
const largest = 200_000;

const remembered = new WeakMap<Store['graph'], Set<string>>();

/**
 * Words that are known to be stored, so that most articles need not write any. It is no more than a memory: words are
 * never taken out of a graph, and one that is not remembered is looked for in it.
 */
export function storedWords({ graph }: Store): ReadonlySet<string> {
  return remembered.get(graph) ?? new Set();
}

/** Remembers words, once the transaction that stored them has ended. */
export function rememberWords({ graph }: Store, words: Iterable<string>): void {
  let known = remembered.get(graph);
  if (known === undefined || known.size > largest) {
    known = new Set();
    remembered.set(graph, known);
  }
  for (const word of words) known.add(word);
}
