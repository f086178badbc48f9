import { NewsgraphError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import { clean } from './clean/clean.ts';
import type { ArticleGraph } from './resolve/graph.ts';
import { resolve } from './resolve/resolve.ts';
import type { Extractor, RawArticle } from './types.ts';
import { write } from './write/write.ts';

/** What became of one article. */
export type IngestOutcome = { id: string; created: boolean } | { error: NewsgraphError };

/** What the pipeline works with. */
export interface Pipeline {
  store: Store;
  extractor: Extractor;
  /** The clock; the machine's when left out. */
  now?: () => Date;
}

/**
 * Reads articles and stores what they say: clean -> extract -> resolve -> write. All of them are written in one
 * transaction; one that can't be used is told in its place and stops no other. Ingesting again changes nothing.
 */
export async function ingest(
  articles: readonly RawArticle[],
  { store, ...reader }: Pipeline,
): Promise<IngestOutcome[]> {
  const readings = await Promise.all(articles.map((raw) => read(raw, reader)));
  const graphs = readings.filter((reading): reading is ArticleGraph => !(reading instanceof NewsgraphError));
  const outcomes = (graphs.length === 0 ? [] : await write(store, graphs)).values();
  return readings.map((reading) => (reading instanceof NewsgraphError ? { error: reading } : next(outcomes)));
}

/** What one article would add to the graph, or why it can't be used. */
export async function read(
  raw: RawArticle,
  { extractor, now = () => new Date() }: Omit<Pipeline, 'store'>,
): Promise<ArticleGraph | NewsgraphError> {
  try {
    const article = clean(raw);
    const extraction = await extractor.extract(article);
    return resolve({ article, extraction, extractor, ingestedAt: now().toISOString() });
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
