import type { Config } from '../config.ts';
import { rulesExtractor } from './extract/extract.ts';
import { modelExtractor } from './model/extractor.ts';
import type { Extractor } from './types.ts';

/**
 * What reads the articles: a language model where one is configured, the rules else.
 * @param stop ends what is under way, when the program ends
 */
export function createExtractor({ model }: Pick<Config, 'model'>, stop?: AbortSignal): Extractor {
  return model === null ? rulesExtractor : modelExtractor(model, stop);
}
