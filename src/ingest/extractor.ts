import type { Config } from '../config.ts';
import { rulesExtractor } from './extract/extract.ts';
import type { Extractor } from './types.ts';

/**
 * What reads the articles: a language model where one is configured, the rules else.
 * @param stop ends what is under way, when the program ends
 */
export async function createExtractor({ model }: Pick<Config, 'model'>, stop?: AbortSignal): Promise<Extractor> {
  if (model === null) return rulesExtractor;
  // Loaded when it is wanted: its client takes longer to load than an article to read.
  const { modelExtractor } = await import('./model/extractor.ts');
  return modelExtractor(model, stop);
}
