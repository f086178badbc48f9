import { InvalidArgumentError } from 'commander';
import type { Reading } from '../src/ingest/resolve/resolve.ts';
import { write } from '../src/ingest/write/write.ts';
import type { Store } from '../src/store/store.ts';

/** How far the storing of articles has come. */
export interface Progress {
  articles: number;
  /** Since it began. */
  ms: number;
  /** Of them, those in which articles were stored; the rest is the making of them. */
  writingMs: number;
  /** What the process holds now, in bytes. */
  memoryBytes: number;
}

/** Articles of one transaction. */
export const usualBatch = 256;

/** Stores articles as they are made, by the way that every ingest takes, and tells of each transaction. */
export async function* fill(
  store: Store,
  readings: Iterable<Reading>,
  batchSize: number = usualBatch,
): AsyncGenerator<Progress> {
  const startedAt = performance.now();
  let articles = 0;
  let writingMs = 0;
  for (const batch of batches(readings, batchSize)) {
    const before = performance.now();
    await write(store, batch);
    writingMs += performance.now() - before;
    articles += batch.length;
    yield { articles, ms: performance.now() - startedAt, writingMs, memoryBytes: process.memoryUsage.rss() };
  }
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

/** Reads a number of the command line. */
export function wholeNumber(value: string): number {
  if (!/^[1-9]\d*$/.test(value)) throw new InvalidArgumentError('expected a whole number from 1 on');
  return Number(value);
}
