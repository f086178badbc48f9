import { type IngestOutcome, ingest, type Pipeline } from './ingest.ts';

import { formatOrigin, type ReadResult, readInputs } from './read/read.ts';
import type { RawArticle } from './types.ts';

/** What became of one article of an input: its place (`news.jsonl:17`), and its id or what is wrong with it. */
export type InputOutcome = { origin: string } & IngestOutcome;

/** Articles written in one transaction. */
const batchSize = 16;

/**
 * Ingests files, folders, globs and `-` for standard input. Outcomes come batch by batch, once the batch is stored.
 */
export async function* ingestInputs(inputs: string[], pipeline: Pipeline): AsyncGenerator<InputOutcome[]> {
  let batch: ReadResult[] = [];
  for await (const result of readInputs(inputs)) {
    batch.push(result);
    if (batch.length === batchSize) {
      yield await ingestBatch(batch, pipeline);
      batch = [];
    }
  }
  if (batch.length > 0) yield await ingestBatch(batch, pipeline);
}

async function ingestBatch(batch: readonly ReadResult[], pipeline: Pipeline): Promise<InputOutcome[]> {
  const articles: RawArticle[] = batch.flatMap((result) => (result.ok ? [result.article] : []));
  const outcomes = (await ingest(articles, pipeline)).values();
  return batch.map((result) => {
    const origin = formatOrigin(result.origin);
    if (!result.ok) return { origin, error: result.error };
    const { value } = outcomes.next();
    if (value === undefined) throw new Error('expected an outcome for every article, got fewer');
    return { origin, ...value };
  });
}
