import { canFollow, labels } from './labels.ts';

/** How many labels there are. */
export const L: number = labels.length;

const impossible = -1e4;
const all: readonly number[] = [...labels.keys()];

/** Of each label, those that it can follow, ascending: few of all pairs are possible. */
const before = all.map((to) => Uint8Array.from(all.filter((from) => canFollow(from, to))));
/** Of each label, those that can follow it, ascending. */
const after = all.map((from) => Uint8Array.from(all.filter((to) => canFollow(from, to))));
const none = new Uint8Array(0);
const canBegin = Uint8Array.from(all, (to) => (canFollow(-1, to) ? 1 : 0));
const canEnd = Uint8Array.from(all, (from) => (canFollow(from, -1) ? 1 : 0));

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
  for (let to = 0; to < L; to++) best[to] = (emissions[to] ?? 0) + (canBegin[to] === 1 ? 0 : impossible);
  for (let t = 1; t < length; t++) {
    for (let to = 0; to < L; to++) {
      let top = -Infinity;
      let from = 0;
      const candidates = before[to] ?? none;
      for (let index = 0; index < candidates.length; index++) {
        const one = candidates[index] ?? 0;
        const score = (best[(t - 1) * L + one] ?? 0) + (transitions[one * L + to] ?? 0);
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
    const score = (best[(length - 1) * L + label] ?? 0) + (canEnd[label] === 1 ? 0 : impossible);
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
  const steps = transitions.map(Math.exp);
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
      let reach = t === 0 ? (canBegin[to] ?? 0) : 0;
      const froms = t === 0 ? none : (before[to] ?? none);
      for (let index = 0; index < froms.length; index++) {
        const from = froms[index] ?? 0;
        reach += (forward[(t - 1) * L + from] ?? 0) * (steps[from * L + to] ?? 0);
      }
      const value = reach * (weights[t * L + to] ?? 0) * (t === length - 1 ? (canEnd[to] ?? 0) : 1);
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
      const tos = after[from] ?? none;
      for (let index = 0; index < tos.length; index++) {
        const to = tos[index] ?? 0;
        const step =
          ((steps[from * L + to] ?? 0) *
            (weights[t * L + to] ?? 0) *
            (ends ? (canEnd[to] ?? 0) : 1) *
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
