import type { NewsgraphError } from '../errors.ts';
import { inOrder } from './in-order.ts';
import { type IngestOutcome, type Pipeline, read, writeAll } from './ingest.ts';
import { formatOrigin, readInputs } from './read/read.ts';
import type { Reading } from './resolve/resolve.ts';

/** What became of one article of an input: its place (`news.jsonl:17`), and its id or what is wrong with it. */
export type InputOutcome = { origin: string } & IngestOutcome;

interface InputReading {
  origin: string;
  reading: Reading | NewsgraphError;
}

/** Articles written in one transaction. */
const batchSize = 16;
/** Articles begun for each that can be read at once, so that readers are busy while a batch is written. */
const begunForEach = 4;

/**
 * Ingests files, folders, globs and `-` for standard input. Outcomes come batch by batch, once the batch is stored, in
 * the order of the articles.
 */
export async function* ingestInputs(inputs: string[], pipeline: Pipeline): AsyncGenerator<InputOutcome[]> {
  let batch: InputReading[] = [];
  const readings = inOrder(readInputs(inputs), readAhead(pipeline), async (result) => ({
    origin: formatOrigin(result.origin),
    reading: result.ok ? await read(result.article, pipeline) : result.error,
  }));
  for await (const one of readings) {
    batch.push(one);
    if (batch.length === batchSize) {
      yield await writeBatch(batch, pipeline);
      batch = [];
    }
  }
  if (batch.length > 0) yield await writeBatch(batch, pipeline);
}

/** This thread reads one article after the other: to begin more would be to wait for them. */
function readAhead({ workers, extractor }: Pipeline): number {
  const atOnce = workers?.threads ?? extractor.readsAtOnce;
  return atOnce === undefined ? 1 : batchSize + begunForEach * atOnce;
}

async function writeBatch(batch: readonly InputReading[], pipeline: Pipeline): Promise<InputOutcome[]> {
  const readings = batch.map(({ reading }) => reading);
  const outcomes = (await writeAll(readings, pipeline)).values();
  return batch.map(({ origin }) => {
    const { value } = outcomes.next();
    if (value === undefined) throw new Error('expected an outcome for every article, got fewer');
    return { origin, ...value };
  });
}
