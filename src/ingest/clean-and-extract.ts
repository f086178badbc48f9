import { clean } from './clean/clean.ts';
import type { CleanArticle, Extraction, Extractor, RawArticle } from './types.ts';

/** What one article says. */
export interface ArticleReading {
  article: CleanArticle;
  extraction: Extraction;
  /** How long the reading took, in milliseconds. */
  ms: number;
}

/**
 * Reads one article, the part of the pipeline that needs no graph.
 * @throws {NewsgraphError} when it can't be used
 */
export async function cleanAndExtract(raw: RawArticle, extractor: Extractor): Promise<ArticleReading> {
  const startedAt = performance.now();
  const article = clean(raw);
  const extracted = extractor.extract(article);
  // To wait for what is there already would count the time of other articles.
  const extraction = extracted instanceof Promise ? await extracted : extracted;
  return { article, extraction, ms: performance.now() - startedAt };
}
