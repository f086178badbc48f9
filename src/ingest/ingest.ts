import { NewsgraphError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import { clean } from './clean/clean.ts';
import type { Reading } from './resolve/resolve.ts';
import type { Extractor, RawArticle } from './types.ts';
import { type WriteOutcome, write } from './write/write.ts';

/** What became of one article: new, a new text of one that is there (`corrected`), there already, or refused. */
export type IngestOutcome = WriteOutcome | { error: NewsgraphError };

/** What the pipeline works with. */
export interface Pipeline {
  store: Store;
  extractor: Extractor;
  /** The clock; the machine's when left out. */
  now?: () => Date;
}

/**
 * Reads articles and stores what they say: clean -> extract -> resolve -> write. All of them are written in one
 * transaction; one that can't be used is told in its place and stops no other. Ingesting again changes nothing; an
 * article that is there under its address with another text is corrected: the earlier text and its claims stay on record.
 */
export async function ingest(
  articles: readonly RawArticle[],
  { store, ...reader }: Pipeline,
): Promise<IngestOutcome[]> {
  const readings = await Promise.all(articles.map((raw) => read(raw, reader)));
  const usable = readings.filter((reading): reading is Reading => !(reading instanceof NewsgraphError));
  const outcomes = (usable.length === 0 ? [] : await write(store, usable)).values();
  return readings.map((reading) => (reading instanceof NewsgraphError ? { error: reading } : next(outcomes)));
}

/** What is said in one article, or why it can't be used. */
export async function read(
  raw: RawArticle,
  { extractor, now = () => new Date() }: Omit<Pipeline, 'store'>,
): Promise<Reading | NewsgraphError> {
  try {
    const article = clean(raw);
    const extraction = await extractor.extract(article);
    return { article, extraction, extractor, ingestedAt: now().toISOString() };
  } catch (error) {
    if (error instanceof NewsgraphError) return error;
    throw error;
  }
}

function next(outcomes: Iterator<IngestOutcome>): IngestOutcome {
  const { value, done } = outcomes.next();
  if (done) throw new Error('expected an outcome for every article written, got fewer');
  return value;
}
