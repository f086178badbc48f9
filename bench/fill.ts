import { setImmediate } from 'node:timers/promises';
import type { Reading } from '../src/ingest/resolve/resolve.ts';
import { type PreparedArticle, prepare, write } from '../src/ingest/write/write.ts';
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
 * written the next are made, one by one, so that what is written goes first.
 */
export async function* fill(
  store: Store,
  readings: Iterable<Reading>,
  batchSize: number = usualBatch,
): AsyncGenerator<Progress> {
  const startedAt = performance.now();
  let articles = 0;
  let batch: PreparedArticle[] = [];
  let writing: Promise<number> = Promise.resolve(0);
  /** Begins to write a batch, once the one before is written. */
  const next = async (): Promise<Progress> => {
    articles += await writing;
    const prepared = batch;
    batch = [];
    writing = prepared.length === 0 ? Promise.resolve(0) : write(store, prepared).then(() => prepared.length);
    // It is told to who takes it; until then it must not count as unheard.
    writing.catch(() => {});
    return { articles, ms: performance.now() - startedAt, memoryBytes: process.memoryUsage.rss() };
  };
  for (const reading of readings) {
    batch.push(prepare(reading));
    await setImmediate();
    if (batch.length < batchSize) continue;
    const progress = await next();
    if (progress.articles > 0) yield progress;
  }
  if (batch.length > 0) {
    const progress = await next();
    if (progress.articles > 0) yield progress;
  }
  yield await next();
}
