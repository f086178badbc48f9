import type { EntityKind } from '../types.ts';
import { bestPath, L, marginals, type Scores } from './crf.ts';
import { featuresOf } from './features.ts';
import { labels, labelsOf, spansOf } from './labels.ts';
import { readModel, Scorer } from './model.ts';

/** A name in a sentence, by its first and last token. */
export interface TaggedName {
  first: number;
  last: number;
  kind: EntityKind;
  /** 0 to 1: the least probability of a label in it, all readings of the sentence considered. */
  confidence: number;
}

const personLabels = ['B-ACTOR', 'U-ACTOR'].map((label) => labels.indexOf(label));
/** The label of a token outside of names. */
const outside = 0;
/** In log-odds; chosen on the English articles that are annotated as a whole. */
const capitalBonus = 1;

const scorers = new Map<string, Scorer>();

/** @param model of those in `models/`; each is read when it is first wanted */
function scorerOf(model: string): Scorer {
  const known = scorers.get(model);
  if (known !== undefined) return known;
  const scorer = new Scorer(readModel(new URL(`../../../models/${model}.bin`, import.meta.url)));
  scorers.set(model, scorer);
  return scorer;
}

/** What the tagger makes of a sentence. */
export interface Tagged {
  /** In order and without overlaps. */
  names: TaggedName[];
  /** How probable it is that a person's name begins at a token, 0 to 1. */
  personBegins: (token: number) => number;
}

/**
 * The names of a sentence by the trained tagger.
 * @param language ISO 639-1
 * @param model `names` for news at large, or one that marks names as a corpus does (`names-nergrit`)
 */
export function tag(tokens: readonly { text: string }[], language: string, model = 'names'): Tagged {
  if (!tokens.some(({ text }) => /\p{Lu}/u.test(text))) return { names: [], personBegins: () => 0 };
  const scores = scorerOf(model).scores(featuresOf(tokens, language));
  if (language === 'en') expectNames(scores, tokens);
  const spans = spansOf(bestPath(scores));
  const path = labelsOf(tokens.length, spans);
  let probabilities: Float64Array | undefined;
  const at = (t: number, label: number) => {
    probabilities ??= marginals(scores).tokens;
    return probabilities[t * L + label] ?? 0;
  };
  return {
    names: spans.map((span) => {
      let confidence = 1;
      for (let t = span.first; t <= span.last; t++) confidence = Math.min(confidence, at(t, path[t] ?? 0));
      return { ...span, confidence };
    }),
    personBegins: (token) => personLabels.reduce((sum, label) => sum + at(token, label), 0),
  };
}

/**
 * The English texts to learn from are few, so that most names are new: within a sentence a capital makes one likelier
 * than they tell. Not so in a headline, all of which has capitals.
 */
function expectNames({ emissions }: Scores, tokens: readonly { text: string }[]): void {
  const capitals = tokens.map(({ text }) => /^\p{Lu}/u.test(text));
  if (capitals.filter(Boolean).length > tokens.length / 2) return;
  for (let t = 1; t < tokens.length; t++) {
    if (capitals[t] === true) emissions[t * L + outside] = (emissions[t * L + outside] ?? 0) - capitalBonus;
  }
}
