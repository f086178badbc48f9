import { EventEmitter, once } from 'node:events';
import { groupBy } from '../group-by.ts';
import type { Params, Store } from '../store/store.ts';

/** An article that came in under its number, and the events it reports, in the order of their ids. */
export interface Arrival {
  sequence: number;
  articleId: string;
  eventIds: string[];
}

/** Changes in the order in which they were stored, without a gap. */
export interface Batch {
  arrivals: Arrival[];
  /** The number up to which they reach. */
  through: number;
  /** The nodes among these that pass, by id. All who ask the same of this batch share one query of the store. */
  matching<Node extends object>(ids: readonly string[], question: Question): Promise<Map<string, Node>>;
}

/** What nodes must be to be told of. */
export interface Question {
  /** Takes `ids` and parameters, returns `key` and `node`. */
  query: string;
  /** Questions with the same query and the same filter have the same parameters. */
  filter: unknown;
  params: () => Promise<Params>;
}

/** How far the numbering is; `startedAt` tells one graph from another and is null in an empty one. */
export interface Head {
  last: number;
  startedAt: string | null;
}

/** Sees what any process ingests into the graph. It asks the store only while somebody follows. */
export interface Watcher {
  head(): Promise<Head>;
  /** What came after the number `after`, and then what comes, until aborted. Whoever is slow reads it later. */
  follow(after: number, signal: AbortSignal): AsyncGenerator<Batch>;
  /** Looks at once; for writes of this process. */
  wake(): void;
  /** Resolves when nothing asks the store any more; those who follow must have been aborted. */
  stop(): Promise<void>;
}

export interface WatchOptions {
  /** How long after one look the next one follows, in milliseconds. */
  pollMs: number;
  /** Told why a look failed; the next one may not. */
  onError: (error: unknown) => void;
}

/** Changes in one batch, and those kept for all who follow; who is further behind reads from the store. */
const largestBatch = 100;
const mostRecent = 500;

/** Watches a graph for new articles by their numbers. */
export function watch(store: Store, { pollMs, onError }: WatchOptions): Watcher {
  const news = new EventEmitter().setMaxListeners(0);
  let followers = 0;
  let looking: Promise<void> | null = null;
  let isWoken = false;
  let endPause = () => {};
  /** What came in last while somebody followed: all from after `start` through `seen`. */
  let recent: Batch[] = [];
  let start = 0;
  let seen: number | null = null;

  const head = async (): Promise<Head> => {
    const [row] = await store.read<Head>('arrival/head', {});
    return row ?? { last: 0, startedAt: null };
  };

  const read = async (after: number, last: number): Promise<Batch> => {
    const through = Math.min(last, after + largestBatch);
    const sequences = Array.from({ length: through - after }, (_, index) => after + index + 1);
    const rows = await store.read<ArrivalRow>('arrival/by-sequence', { sequences });
    return batch(store, rows, through);
  };

  /** Whether it is worth looking again at once. */
  const look = async (): Promise<boolean> => {
    const { last } = await head();
    if (seen === null) {
      start = seen = last;
    } else if (last > seen) {
      const next = await read(seen, last);
      recent.push(next);
      seen = next.through;
      while (seen - start > mostRecent) start = recent.shift()?.through ?? seen;
    } else {
      return false;
    }
    news.emit('news');
    return last > seen;
  };

  const pause = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, pollMs);
      endPause = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const lookAgainAndAgain = async (): Promise<void> => {
    while (followers > 0) {
      isWoken = false;
      const isMore = await look().catch((error: unknown) => {
        onError(error);
        return false;
      });
      if (!isMore && !isWoken && followers > 0) await pause();
    }
    looking = seen = null;
    recent = [];
  };

  const wake = () => {
    isWoken = true;
    endPause();
  };

  async function* follow(after: number, signal: AbortSignal): AsyncGenerator<Batch> {
    followers++;
    looking ??= lookAgainAndAgain();
    try {
      for (let reached = after; !signal.aborted; ) {
        if (seen === null || reached >= seen) {
          await once(news, 'news', { signal }).catch(() => undefined);
        } else {
          const next =
            (reached >= start && recent.find(({ through }) => through > reached)) || (await read(reached, seen));
          reached = next.through;
          yield next;
        }
      }
    } finally {
      followers--;
      if (followers === 0) wake();
    }
  }

  return { head, follow, wake, stop: async () => void (await looking) };
}

/** The same store, whose writes wake the watcher. */
export function waking(store: Store, watcher: Watcher): Store {
  return {
    ...store,
    write: async (work, signal) => {
      const result = await store.write(work, signal);
      watcher.wake();
      return result;
    },
  };
}

interface ArrivalRow {
  sequence: number;
  articleId: string;
  eventId: string | null;
}

function batch(store: Store, rows: readonly ArrivalRow[], through: number): Batch {
  const arrivals = [...groupBy(rows, ({ sequence }) => sequence)].map(([sequence, ofArticle]) => ({
    sequence,
    articleId: ofArticle[0]?.articleId ?? '',
    eventIds: ofArticle.flatMap(({ eventId }) => eventId ?? []),
  }));
  const answers = new Map<string, Promise<Map<string, object>>>();
  return {
    arrivals,
    through,
    matching: async <Node extends object>(ids: readonly string[], question: Question) => {
      const key = `${question.query} ${JSON.stringify(question.filter)}`;
      const answer = answers.get(key) ?? nodes(store, ids, question);
      answers.set(key, answer);
      answer.catch(() => answers.delete(key));
      // Nodes are as the named query's first comment says; the caller knows which one it named.
      return (await answer) as Map<string, Node>;
    },
  };
}

async function nodes(store: Store, ids: readonly string[], question: Question): Promise<Map<string, object>> {
  if (ids.length === 0) return new Map();
  const params = await question.params();
  const rows = await store.read<{ key: string; node: object }>(question.query, { ...params, ids });
  return new Map(rows.map(({ key, node }) => [key, node]));
}
