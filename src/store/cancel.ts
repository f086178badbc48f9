import { setMaxListeners } from 'node:events';
import type { Store, Tree } from './store.ts';

/**
 * Settles as `work` does; rejects with the signal's reason once one of them is aborted before, and tells `giveUp`. What
 * becomes of the work then is not heard any more.
 */
export function unlessAborted<T>(
  work: Promise<T>,
  signals: readonly (AbortSignal | undefined)[],
  giveUp: () => void = () => {},
): Promise<T> {
  return new Promise((resolve, reject) => {
    const given = signals.filter((signal) => signal !== undefined);
    const stopped = () => {
      reject(given.find(({ aborted }) => aborted)?.reason);
      giveUp();
    };
    for (const signal of given) signal.addEventListener('abort', stopped, { once: true });
    work.then(resolve, reject).finally(() => {
      for (const signal of given) signal.removeEventListener('abort', stopped);
    });
    if (given.some(({ aborted }) => aborted)) stopped();
  });
}

/** Settles as `work` does, or rejects with what `late` makes once so many milliseconds have passed. */
export async function within<T>(limitMs: number, work: Promise<T>, late: () => Error, giveUp?: () => void): Promise<T> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(late()), limitMs);
  try {
    return await unlessAborted(work, [limit.signal], giveUp);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The same store for somebody who may go away: once `signal` is aborted no query begins, and one that reads is
 * cancelled. A write that has begun is finished.
 */
export function cancellable(store: Store, signal: AbortSignal): Store {
  const { readTree } = store;
  // Each query that is under way listens.
  setMaxListeners(0, signal);
  const either = (other: AbortSignal | undefined) => (other === undefined ? signal : AbortSignal.any([signal, other]));
  return {
    ...store,
    read: (query, params, other) => store.read(query, params, either(other)),
    write: (work, other) => store.write(work, either(other)),
    ...(readTree === undefined
      ? {}
      : { readTree: (tree: Tree, other: AbortSignal | undefined) => readTree(tree, either(other)) }),
  };
}
