import type { Reading } from '../src/ingest/resolve/resolve.ts';
import { prepare, write } from '../src/ingest/write/write.ts';
import type { Store } from '../src/store/store.ts';

/** How far the storing of articles has come. */
export interface Progress {
  articles: number;
  /** Since it began. */
  ms: number;
  /** What the process holds now, in bytes. */
  memoryBytes: number;
}

/** Articles of one transaction. */
export const usualBatch = 256;

/**
 * Stores articles as they are made, by the way that every ingest takes, and tells of each transaction. While one is
 * written the next are made.
 */
export async function* fill(
  store: Store,
  readings: Iterable<Reading>,
  batchSize: number = usualBatch,
): AsyncGenerator<Progress> {
  const startedAt = performance.now();
  let articles = 0;
  let writing: Promise<number> = Promise.resolve(0);
  const written = async (): Promise<Progress> => {
    articles += await writing;
    return { articles, ms: performance.now() - startedAt, memoryBytes: process.memoryUsage.rss() };
  };
  for (const batch of batches(readings, batchSize)) {
    const prepared = prepare(batch);
    const progress = await written();
    writing = write(store, prepared).then(() => batch.length);
    // It is told to who takes it; until then it must not count as unheard.
    writing.catch(() => {});
    if (progress.articles > 0) yield progress;
  }
  yield await written();
}

function* batches<Item>(items: Iterable<Item>, size: number): Generator<Item[]> {
  let batch: Item[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
