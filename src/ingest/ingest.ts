import { setImmediate } from 'node:timers/promises';
import { NewsgraphError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import { cleanAndExtract } from './clean-and-extract.ts';
import type { Reading } from './resolve/resolve.ts';
import type { Extractor, RawArticle } from './types.ts';
import type { Workers } from './workers/workers.ts';
import { storedAlready } from './write/stored.ts';
import { type PreparedArticle, prepare, type WriteOutcome, write } from './write/write.ts';

/** What became of one article: new, a new text of one that is there (`corrected`), there already, or refused. */
export type IngestOutcome = WriteOutcome | { error: NewsgraphError };

/** What the pipeline works with. */
export interface Pipeline {
  store: Store;
  extractor: Extractor;
  /** Who hands the articles in, for the record; null or left out when that is not known. */
  by?: string | null;
  /** The clock; the machine's when left out. */
  now?: () => Date;
  /** Threads that read in place of the extractor, by the same rules; for many articles. */
  workers?: Workers | null;
  /** Where it is counted how long the articles took. */
  timing?: Timing;
  /** Stores what was read, together with what others hand in; by itself when left out. */
  writeArticles?: (prepared: readonly PreparedArticle[]) => Promise<WriteOutcome[]>;
}

/** Milliseconds that all articles took, each stage by itself. */
export interface Timing {
  reading: number;
  writing: number;
}

/**
 * Reads articles and stores what they say: clean -> extract -> resolve -> write. All of them are written in one
 * transaction, or in several where one would take too long; one that can't be used is told in its place and stops no
 * other. Ingesting again changes nothing; an article that is there under its address with another text is corrected: the
 * earlier text and its claims stay on record.
 */
export async function ingest(articles: readonly RawArticle[], pipeline: Pipeline): Promise<IngestOutcome[]> {
  const read = await Promise.all(articles.map((raw) => readNew(raw, pipeline)));
  return writeBatch(await batchOf(read, pipeline), pipeline);
}

/** What is said in one article, or why it can't be used. */
export async function read(
  raw: RawArticle,
  { extractor, workers, timing, by = null, now = () => new Date() }: Omit<Pipeline, 'store'>,
): Promise<Reading | NewsgraphError> {
  try {
    const { article, extraction, ms } = await (workers?.read(raw) ?? cleanAndExtract(raw, extractor));
    if (timing !== undefined) timing.reading += ms;
    return { article, extraction, extractor, ingestedAt: now().toISOString(), ingestedBy: by };
  } catch (error) {
    if (error instanceof NewsgraphError) return error;
    throw error;
  }
}

/** One article on its way into the graph: what it says, that it is stored already, or why it can't be used. */
export type ToWrite = Reading | WriteOutcome | NewsgraphError;

/** As `read`; where a service reads, which costs, it is not asked for what is stored already. */
export async function readNew(raw: RawArticle, pipeline: Pipeline): Promise<ToWrite> {
  if (pipeline.extractor.readsAtOnce === undefined) return read(raw, pipeline);
  try {
    return (await storedAlready(pipeline.store, raw)) ?? (await read(raw, pipeline));
  } catch (error) {
    if (error instanceof NewsgraphError) return error;
    throw error;
  }
}

/** Articles ready to be stored together, and what is wrong with those that can't be. */
export interface Batch {
  articles: readonly ToWrite[];
  prepared: readonly PreparedArticle[];
}

/** What can be done before what came earlier is stored, one by one: whatever else there is to do goes between. */
export async function batchOf(articles: readonly ToWrite[], { timing }: Pick<Pipeline, 'timing'>): Promise<Batch> {
  const prepared: PreparedArticle[] = [];
  for (const one of articles) {
    if (!('extraction' in one)) continue;
    if (prepared.length > 0) await setImmediate();
    const startedAt = performance.now();
    prepared.push(prepare(one));
    if (timing !== undefined) timing.writing += performance.now() - startedAt;
  }
  return { articles, prepared };
}

/** Stores what was read, in one transaction where there is time for it. Outcomes come in the order of the articles. */
export async function writeBatch(
  { articles, prepared }: Batch,
  {
    store,
    timing,
    writeArticles = (those) => write(store, those),
  }: Pick<Pipeline, 'store' | 'timing' | 'writeArticles'>,
): Promise<IngestOutcome[]> {
  const startedAt = performance.now();
  const outcomes = (prepared.length === 0 ? [] : await writeArticles(prepared)).values();
  if (timing !== undefined) timing.writing += performance.now() - startedAt;
  return articles.map((one) => {
    if (one instanceof NewsgraphError) return { error: one };
    return 'extraction' in one ? next(outcomes) : one;
  });
}

function next(outcomes: Iterator<IngestOutcome>): IngestOutcome {
  const { value, done } = outcomes.next();
  if (done) throw new Error('expected an outcome for every article written, got fewer');
  return value;
}
