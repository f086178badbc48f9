import { OverloadedError, StoreTimeoutError } from '../../errors.ts';
import type { Store } from '../../store/store.ts';
import { type PreparedArticle, type WriteOutcome, write } from './write.ts';

/** Articles that one transaction stores at most, whoever handed them in. */
const mostTogether = 64;

/** Stores articles of one caller, who may go away: those that are not being written by then are not written. */
export type WriteTogether = (prepared: readonly PreparedArticle[], signal: AbortSignal) => Promise<WriteOutcome[]>;

interface Waiting {
  prepared: readonly PreparedArticle[];
  signal: AbortSignal;
  resolve: (outcomes: WriteOutcome[]) => void;
  reject: (reason: unknown) => void;
}

/**
 * For many callers with an article each: what comes while a transaction is under way is stored by the next one, all of
 * it together, since much of what a transaction costs is the same for one article and for many. Each caller is told
 * when its own are stored; what is wrong with somebody's article stops nobody else's. Where there was no time for all of
 * them, all callers are told so, also those whose articles are stored: to send them again changes nothing.
 */
export function writingTogether(store: Store): WriteTogether {
  let line: Waiting[] = [];
  let lastWrite: Promise<void> = Promise.resolve();

  return (prepared, signal) =>
    new Promise((resolve, reject) => {
      const one: Waiting = { prepared, signal, resolve, reject };
      line.push(one);
      // Whoever is first in the line writes for those behind, so that a transaction is traced to a request it is for.
      lastWrite = lastWrite.then(async () => {
        if (line[0] !== one) return;
        const [group, rest] = firstOf(line);
        line = rest;
        await writeGroup(store, group);
      });
    });
}

/** As many as fit, in the order in which they came; one at least. */
function firstOf(line: readonly Waiting[]): [group: Waiting[], rest: Waiting[]] {
  let articles = 0;
  const beyond = line.findIndex(({ prepared }, index) => {
    articles += prepared.length;
    return index > 0 && articles > mostTogether;
  });
  return beyond < 0 ? [[...line], []] : [line.slice(0, beyond), line.slice(beyond)];
}

/** Settles all of them, and never rejects. */
async function writeGroup(store: Store, group: readonly Waiting[]): Promise<void> {
  const present: Waiting[] = [];
  for (const one of group) {
    if (one.signal.aborted) one.reject(one.signal.reason);
    else present.push(one);
  }
  if (present.length === 0) return;
  try {
    const outcomes = await write(
      store,
      present.flatMap(({ prepared }) => prepared),
    );
    let next = 0;
    for (const { prepared, resolve } of present) {
      resolve(outcomes.slice(next, next + prepared.length));
      next += prepared.length;
    }
  } catch (error) {
    // One of them may be what is wrong; not where the store is away or busy, which it would be for each of them.
    const isBusy = error instanceof StoreTimeoutError || error instanceof OverloadedError;
    const isOfOne = present.length > 1 && !isBusy && (await answers(store));
    if (isOfOne) for (const one of present) await writeGroup(store, [one]);
    else for (const { reject } of present) reject(error);
  }
}

function answers(store: Store): Promise<boolean> {
  return store.ping().then(
    () => true,
    () => false,
  );
}
