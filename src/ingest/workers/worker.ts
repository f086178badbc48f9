import { InvalidInputError, NewsgraphError } from '../../errors.ts';
import { type ArticleReading, cleanAndExtract } from '../clean-and-extract.ts';
import { rulesExtractor } from '../extract/extract.ts';
import type { RawArticle } from '../types.ts';

/** What a worker thread made of one article. Errors lose their class on the way out of a thread, so they go as data. */
export type WorkerOutcome = ArticleReading | { refused: Pick<NewsgraphError, 'code' | 'message'> & { field?: string } };

/** Runs in a worker thread, by the rules. */
export default async function readArticle(raw: RawArticle): Promise<WorkerOutcome> {
  try {
    return await cleanAndExtract(raw, rulesExtractor);
  } catch (error) {
    if (!(error instanceof NewsgraphError)) throw error;
    const { code, message } = error;
    return { refused: { code, message, ...(error instanceof InvalidInputError ? { field: error.field } : {}) } };
  }
}
