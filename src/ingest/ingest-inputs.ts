import { inOrder } from './in-order.ts';
import { batchOf, type IngestOutcome, type Pipeline, readNew, type ToWrite, writeBatch } from './ingest.ts';
import { formatOrigin, readInputs } from './read/read.ts';

/** What became of one article of an input: its place (`news.jsonl:17`), and its id or what is wrong with it. */
export type InputOutcome = { origin: string } & IngestOutcome;

interface InputArticle {
  origin: string;
  article: ToWrite;
}

/** Articles written in one transaction: the more, the fewer queries each of them takes. */
const batchSize = 128;
/** A transaction takes no more where texts are long, which are all in memory, or reading is slow. */
const mostCharacters = 2_000_000;
const mostMs = 1_000;
/** Articles begun for each that can be read at once, so that readers are busy while a batch is written. */
const begunForEach = 4;

/**
 * Ingests files, folders, globs and `-` for standard input. Outcomes come batch by batch, once the batch is stored, in
 * the order of the articles.
 */
export async function* ingestInputs(inputs: string[], pipeline: Pipeline): AsyncGenerator<InputOutcome[]> {
  let batch: InputArticle[] = [];
  let characters = 0;
  let startedAt = performance.now();
  let writing: Promise<InputOutcome[]> | null = null;
  const articles = inOrder(readInputs(inputs), readAhead(pipeline), async (result) => ({
    origin: formatOrigin(result.origin),
    article: result.ok ? await readNew(result.article, pipeline) : result.error,
  }));
  try {
    for await (const one of articles) {
      batch.push(one);
      characters += 'extraction' in one.article ? one.article.article.text.length : 0;
      const isFull = batch.length === batchSize || characters > mostCharacters;
      if (isFull || performance.now() - startedAt > mostMs) {
        const written = writing;
        writing = writeAfter(written, batch, pipeline);
        batch = [];
        characters = 0;
        startedAt = performance.now();
        if (written !== null) yield await written;
      }
    }
    const written = writing;
    writing = batch.length === 0 ? null : writeAfter(written, batch, pipeline);
    if (written !== null) yield await written;
    if (writing !== null) yield await writing;
  } finally {
    // Whoever takes no more still waits for what is on its way.
    await writing?.catch(() => {});
  }
}

/** Stores a batch after the one before, so that articles come in in their order; what can be done before, is. */
function writeAfter(
  before: Promise<unknown> | null,
  inputs: readonly InputArticle[],
  pipeline: Pipeline,
): Promise<InputOutcome[]> {
  const outcomes = (async () => {
    const batch = await batchOf(
      inputs.map(({ article }) => article),
      pipeline,
    );
    await before;
    const outcomes = (await writeBatch(batch, pipeline)).values();
    return inputs.map(({ origin }) => {
      const { value } = outcomes.next();
      if (value === undefined) throw new Error('expected an outcome for every article, got fewer');
      return { origin, ...value };
    });
  })();
  // It is told to who takes it; until then it must not count as unheard.
  outcomes.catch(() => {});
  return outcomes;
}

/** This thread reads one article after the other: to begin more would be to wait for them. */
function readAhead({ workers, extractor }: Pipeline): number {
  const atOnce = workers?.threads ?? extractor.readsAtOnce;
  return atOnce === undefined ? 1 : batchSize + begunForEach * atOnce;
}
