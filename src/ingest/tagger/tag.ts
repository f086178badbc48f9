import type { EntityKind } from '../types.ts';
import { bestPath, L, marginals } from './crf.ts';
import { featuresOf } from './features.ts';
import { labelsOf, spansOf } from './labels.ts';
import { readModel, Scorer } from './model.ts';

/** A name in a sentence, by its first and last token. */
export interface TaggedName {
  first: number;
  last: number;
  kind: EntityKind;
  /** 0 to 1: the least probability of a label in it, all readings of the sentence considered. */
  confidence: number;
}

let scorer: Scorer | undefined;

/**
 * The names of a sentence by the trained tagger, in order and without overlaps.
 * @param language ISO 639-1
 */
export function tagNames(tokens: readonly { text: string }[], language: string): TaggedName[] {
  if (!tokens.some(({ text }) => /\p{Lu}/u.test(text))) return [];
  scorer ??= new Scorer(readModel(new URL('../../../models/names.bin', import.meta.url)));
  const scores = scorer.scores(featuresOf(tokens, language));
  const spans = spansOf(bestPath(scores));
  if (spans.length === 0) return [];
  const { tokens: probabilities } = marginals(scores);
  const path = labelsOf(tokens.length, spans);
  return spans.map((span) => {
    let confidence = 1;
    for (let t = span.first; t <= span.last; t++)
      confidence = Math.min(confidence, probabilities[t * L + (path[t] ?? 0)] ?? 0);
    return { ...span, confidence };
  });
}
