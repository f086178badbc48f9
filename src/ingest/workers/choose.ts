import { availableParallelism } from 'node:os';
import { InvalidArgumentError } from 'commander';
import type { Config } from '../../config.ts';
import { startWorkers, type Workers } from './workers.ts';

/** Threads cost time to start: below so many articles the main one is faster. */
const manyArticles = 100;
const mostThreads = 256;

/** A core each, but for the one that writes. */
export const usualThreads = Math.max(1, availableParallelism() - 1);

/** How many threads an option of the command line asks for. */
export function threadCount(value: string): number {
  if (/^\d+$/.test(value) && Number(value) <= mostThreads) return Number(value);
  throw new InvalidArgumentError(`expected a whole number from 0 to ${mostThreads}`);
}

/**
 * Threads to read articles in; null where the main one reads them: for few, and by a language model, which is waited for.
 * @param articles how many will come; null when nobody knows
 */
export function workersFor(threads: number, articles: number | null, { model }: Pick<Config, 'model'>): Workers | null {
  const isFew = articles !== null && articles < manyArticles;
  return threads === 0 || isFew || model !== null ? null : startWorkers(threads);
}
