import { canFollow, labels } from './labels.ts';

/** How many labels there are. */
export const L: number = labels.length;

const impossible = -1e4;

/** What the sequence of labels may be: 0 where one can follow another, very little where it can't. */
export const allowed: Float64Array = Float64Array.from({ length: L * L }, (_, index) =>
  canFollow(Math.floor(index / L), index % L) ? 0 : impossible,
);
const canBegin = Float64Array.from({ length: L }, (_, to) => (canFollow(-1, to) ? 0 : impossible));
const canEnd = Float64Array.from({ length: L }, (_, from) => (canFollow(from, -1) ? 0 : impossible));

/** The scores of a sentence: `emissions[t * L + label]`, and of one label after another, `transitions[from * L + to]`. */
export interface Scores {
  length: number;
  emissions: Float64Array;
  transitions: Float64Array;
}

/** The likeliest labels of a sentence (Viterbi). */
export function bestPath({ length, emissions, transitions }: Scores): Uint8Array {
  const best = new Float64Array(length * L);
  const back = new Uint8Array(length * L);
  for (let to = 0; to < L; to++) best[to] = (emissions[to] ?? 0) + (canBegin[to] ?? 0);
  for (let t = 1; t < length; t++) {
    for (let to = 0; to < L; to++) {
      let top = -Infinity;
      let from = 0;
      for (let one = 0; one < L; one++) {
        const score = (best[(t - 1) * L + one] ?? 0) + (transitions[one * L + to] ?? 0) + (allowed[one * L + to] ?? 0);
        if (score > top) {
          top = score;
          from = one;
        }
      }
      best[t * L + to] = top + (emissions[t * L + to] ?? 0);
      back[t * L + to] = from;
    }
  }
  const path = new Uint8Array(length);
  let last = 0;
  let top = -Infinity;
  for (let label = 0; label < L; label++) {
    const score = (best[(length - 1) * L + label] ?? 0) + (canEnd[label] ?? 0);
    if (score > top) {
      top = score;
      last = label;
    }
  }
  for (let t = length - 1; t >= 0; t--) {
    path[t] = last;
    last = back[t * L + last] ?? 0;
  }
  return path;
}

/** Probabilities over all sequences of labels (forward-backward). */
export interface Marginals {
  /** Of each label at each token: `tokens[t * L + label]`. */
  tokens: Float64Array;
  /** Expected counts of one label after another, over the sentence; filled when asked for. */
  pairs: Float64Array;
  /** Natural logarithm of the sum over all sequences. */
  logPartition: number;
}

/** @param withPairs whether the expected counts of pairs are wanted too, as training needs them */
export function marginals({ length, emissions, transitions }: Scores, withPairs = false): Marginals {
  const forward = new Float64Array(length * L);
  const backward = new Float64Array(length * L);
  // In linear space, each row scaled by its sum, so that nothing overflows.
  const steps = transitions.map((score, index) => Math.exp(score + (allowed[index] ?? 0)));
  const scale = new Float64Array(length);
  const weights = new Float64Array(length * L);
  let logPartition = 0;
  for (let t = 0; t < length; t++) {
    let top = -Infinity;
    for (let label = 0; label < L; label++) top = Math.max(top, emissions[t * L + label] ?? 0);
    logPartition += top;
    for (let label = 0; label < L; label++) weights[t * L + label] = Math.exp((emissions[t * L + label] ?? 0) - top);
  }
  for (let t = 0; t < length; t++) {
    let sum = 0;
    for (let to = 0; to < L; to++) {
      let reach = t === 0 ? Math.exp(canBegin[to] ?? 0) : 0;
      if (t > 0)
        for (let from = 0; from < L; from++) reach += (forward[(t - 1) * L + from] ?? 0) * (steps[from * L + to] ?? 0);
      const value = reach * (weights[t * L + to] ?? 0) * (t === length - 1 ? Math.exp(canEnd[to] ?? 0) : 1);
      forward[t * L + to] = value;
      sum += value;
    }
    scale[t] = sum;
    logPartition += Math.log(sum);
    for (let to = 0; to < L; to++) forward[t * L + to] = (forward[t * L + to] ?? 0) / sum;
  }
  for (let label = 0; label < L; label++) backward[(length - 1) * L + label] = 1;
  const tokens = new Float64Array(length * L);
  const pairs = new Float64Array(withPairs ? L * L : 0);
  for (let t = length - 1; t >= 0; t--) {
    for (let label = 0; label < L; label++) {
      tokens[t * L + label] = (forward[t * L + label] ?? 0) * (backward[t * L + label] ?? 0);
    }
    if (t === 0) break;
    const ends = t === length - 1;
    for (let from = 0; from < L; from++) {
      let sum = 0;
      for (let to = 0; to < L; to++) {
        const step =
          ((steps[from * L + to] ?? 0) *
            (weights[t * L + to] ?? 0) *
            (ends ? Math.exp(canEnd[to] ?? 0) : 1) *
            (backward[t * L + to] ?? 0)) /
          (scale[t] ?? 1);
        sum += step;
        if (withPairs) pairs[from * L + to] = (pairs[from * L + to] ?? 0) + (forward[(t - 1) * L + from] ?? 0) * step;
      }
      backward[(t - 1) * L + from] = sum;
    }
  }
  return { tokens, pairs, logPartition };
}
