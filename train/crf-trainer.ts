import type { MarkedSentence } from '../eval/corpora/sentences.ts';
import { L, marginals, type Scores } from '../src/ingest/tagger/crf.ts';
import { featureCount, featuresOf, type TokenFeatures } from '../src/ingest/tagger/features.ts';
import { labelsOf } from '../src/ingest/tagger/labels.ts';
import type { Model } from '../src/ingest/tagger/model.ts';

/** A sentence to learn from; `weight` is how much it counts, 1 unless told. */
export interface Lesson extends MarkedSentence {
  weight?: number;
}

/** The weights of a linear-chain CRF: `emissions[feature * L + label]`, `transitions[from * L + to]`. */
export interface Weights {
  emissions: Float32Array;
  transitions: Float64Array;
}

export interface TrainOptions {
  epochs: number;
  /** Step of AdaGrad. */
  rate: number;
  /** Weight of the squares of the weights (L2). */
  decay: number;
  /** Share of the tokens whose word itself is not looked at, anew in each epoch, so that unknown words are learned too. */
  forget: number;
  seed: number;
  /** Told after each epoch: its number and the mean negative log-likelihood of a token. */
  onEpoch?: (epoch: number, loss: number) => void;
}

/** A feature all of whose weights are smaller has no say: it would change little and cost its room. */
const leastWeight = 0.03;
/** What a label's probability may be off by without anything being learned from it, as most are soon. */
const leastError = 1e-3;

interface Example {
  features: TokenFeatures[];
  labels: Uint8Array;
  weight: number;
}

/**
 * Trains by AdaGrad, one sentence a step, in an order that follows from the seed; the same input gives the same weights.
 * @param from what to begin with, and to stay near; nothing, for none
 */
export function train(
  sentences: readonly Lesson[],
  { epochs, rate, decay, forget, seed, onEpoch }: TrainOptions,
  from?: Weights,
): Weights {
  const examples = sentences
    .filter(({ tokens }) => tokens.length > 0 && tokens.length < 200)
    .map(
      ({ tokens, names, language, weight = 1 }): Example => ({
        features: featuresOf(tokens, language),
        labels: labelsOf(tokens.length, names),
        weight,
      }),
    );
  const kept = numberAnew(examples.map(({ features }) => features));
  const begin = {
    emissions: from === undefined ? new Float32Array(kept.length * L) : gather(from.emissions, kept),
    transitions: from?.transitions ?? new Float64Array(L * L),
  };
  const emissions = Float32Array.from(begin.emissions);
  const squares = new Float32Array(emissions.length).fill(1e-6);
  const transitions = Float64Array.from(begin.transitions);
  const transitionSquares = new Float64Array(L * L).fill(1e-6);
  const sum = new Float32Array(emissions.length);
  const transitionSum = new Float64Array(L * L);
  let averaged = 0;
  const order = examples.map((_, index) => index);
  const next = randomFrom(seed);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, next);
    let loss = 0;
    let count = 0;
    for (const index of order) {
      const example = examples[index];
      if (example === undefined) continue;
      loss += step(withoutSome(example, forget, next), {
        begin,
        emissions,
        squares,
        transitions,
        transitionSquares,
        rate,
        decay,
      });
      count += example.labels.length;
    }
    if (epoch > epochs / 2) {
      averaged++;
      for (let index = 0; index < sum.length; index++) sum[index] = (sum[index] ?? 0) + (emissions[index] ?? 0);
      for (let index = 0; index < L * L; index++)
        transitionSum[index] = (transitionSum[index] ?? 0) + (transitions[index] ?? 0);
    }
    onEpoch?.(epoch, loss / count);
  }
  return {
    emissions: scatter(sum, averaged, kept, from?.emissions),
    transitions: transitionSum.map((value) => value / averaged),
  };
}

/**
 * Numbers the features that are seen at least twice from 0 up, so that what is learned from lies close together, and
 * leaves out the others.
 * @returns the features by their new numbers
 */
function numberAnew(sentences: readonly TokenFeatures[][]): Int32Array {
  const seen = new Uint8Array(featureCount);
  for (const token of sentences.flat()) {
    for (const some of partsOf(token))
      for (const feature of some) seen[feature] = Math.min(2, (seen[feature] ?? 0) + 1);
  }
  const numbers = new Int32Array(featureCount).fill(-1);
  let count = 0;
  for (let feature = 0; feature < featureCount; feature++) if (seen[feature] === 2) numbers[feature] = count++;
  const renumbered = (some: readonly number[]) =>
    some.map((feature) => numbers[feature] ?? -1).filter((one) => one !== -1);
  for (const token of sentences.flat()) {
    token.own = renumbered(token.own);
    token.other = renumbered(token.other);
  }
  return Int32Array.from(numbers.keys()).filter((feature) => numbers[feature] !== -1);
}

function gather(emissions: Float32Array, kept: Int32Array): Float32Array {
  const found = new Float32Array(kept.length * L);
  for (const [row, feature] of kept.entries()) found.set(emissions.subarray(feature * L, feature * L + L), row * L);
  return found;
}

/** The means of sums by new numbers, by feature again; features that weren't seen stay as they were. */
function scatter(sum: Float32Array, count: number, kept: Int32Array, from?: Float32Array): Float32Array {
  const found = from === undefined ? new Float32Array(featureCount * L) : Float32Array.from(from);
  for (const [row, feature] of kept.entries()) {
    for (let label = 0; label < L; label++) found[feature * L + label] = (sum[row * L + label] ?? 0) / count;
  }
  return found;
}

/** The model of what was learned: the features with weight, in 255 steps. */
export function modelOf({ emissions, transitions }: Weights): Model {
  const most = (feature: number) => {
    let top = 0;
    for (let at = feature * L; at < feature * L + L; at++) top = Math.max(top, Math.abs(emissions[at] ?? 0));
    return top;
  };
  const kept: number[] = [];
  for (let feature = 0; feature < featureCount; feature++) if (most(feature) >= leastWeight) kept.push(feature);
  const scale = kept.reduce((top, feature) => Math.max(top, most(feature)), 0) / 127;
  const rows = new Int8Array(kept.length * L);
  for (const [row, feature] of kept.entries()) {
    for (let label = 0; label < L; label++)
      rows[row * L + label] = Math.round((emissions[feature * L + label] ?? 0) / scale);
  }
  return { features: Int32Array.from(kept), rows, scale, transitions };
}

/** The scores of a sentence under these weights. */
export function scoresOf(features: readonly TokenFeatures[], { emissions, transitions }: Weights): Scores {
  const scores = new Float64Array(features.length * L);
  for (let t = 0; t < features.length; t++) {
    for (const some of partsOf(features[t])) {
      for (let index = 0; index < some.length; index++) {
        const row = (some[index] ?? 0) * L;
        for (let label = 0; label < L; label++) {
          scores[t * L + label] = (scores[t * L + label] ?? 0) + (emissions[row + label] ?? 0);
        }
      }
    }
  }
  return { length: features.length, emissions: scores, transitions };
}

function partsOf(token: TokenFeatures | undefined): readonly (readonly number[])[] {
  return token === undefined ? [] : [token.own, token.other];
}

const nothing: readonly number[] = [];

function withoutSome({ features, ...rest }: Example, share: number, next: () => number): Example {
  return { features: features.map((one) => (next() < share ? { own: nothing, other: one.other } : one)), ...rest };
}

interface State extends Weights {
  begin: Weights;
  squares: Float32Array;
  transitionSquares: Float64Array;
  rate: number;
  decay: number;
}

/** @returns the negative log-likelihood of the sentence before the step */
function step({ features, labels, weight }: Example, state: State): number {
  const { begin, emissions, squares, transitions, transitionSquares, rate, decay } = state;
  const scores = scoresOf(features, state);
  const { tokens, pairs, logPartition } = marginals(scores, true);
  let gold = 0;
  for (const [t, label] of labels.entries()) {
    gold += scores.emissions[t * L + label] ?? 0;
    tokens[t * L + label] = (tokens[t * L + label] ?? 0) - 1;
    if (t > 0) {
      const pair = (labels[t - 1] ?? 0) * L + label;
      gold += transitions[pair] ?? 0;
      pairs[pair] = (pairs[pair] ?? 0) - 1;
    }
  }
  for (let t = 0; t < features.length; t++) {
    for (let label = 0; label < L; label++) {
      const error = weight * (tokens[t * L + label] ?? 0);
      if (error > -leastError && error < leastError) continue;
      for (const some of partsOf(features[t])) {
        for (let index = 0; index < some.length; index++) {
          const at = (some[index] ?? 0) * L + label;
          const slope = error + decay * ((emissions[at] ?? 0) - (begin.emissions[at] ?? 0));
          const square = (squares[at] ?? 0) + slope * slope;
          squares[at] = square;
          emissions[at] = (emissions[at] ?? 0) - (rate * slope) / Math.sqrt(square);
        }
      }
    }
  }
  for (let at = 0; at < L * L; at++) {
    const slope = weight * (pairs[at] ?? 0) + decay * ((transitions[at] ?? 0) - (begin.transitions[at] ?? 0));
    const square = (transitionSquares[at] ?? 0) + slope * slope;
    transitionSquares[at] = square;
    transitions[at] = (transitions[at] ?? 0) - (rate * slope) / Math.sqrt(square);
  }
  return logPartition - gold;
}

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffle(list: number[], next: () => number): void {
  for (let index = list.length - 1; index > 0; index--) {
    const other = Math.floor(next() * (index + 1));
    [list[index], list[other]] = [list[other] ?? 0, list[index] ?? 0];
  }
}
