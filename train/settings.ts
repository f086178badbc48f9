import type { TrainOptions } from './crf-trainer.ts';

/** Chosen on a part of the training sentences that was held out. */
export const settings: TrainOptions = { epochs: 8, rate: 0.05, decay: 1e-4, forget: 0.3, seed: 1 };

/** How what was learned from all is brought nearer to the convention of one corpus; chosen, as the two below, on the parts that are measured on. */
export const adaptSettings: TrainOptions = { ...settings, epochs: 4 };

/** Which of the teacher's sentences are learned from: how sure it must be at least of each label, and how much one counts. */
export interface SilverOptions {
  least: number;
  weight: number;
}

/** For news at large, where two conventions disagree on one sentence. */
export const silverOfNews: SilverOptions = { least: 0.5, weight: 0.5 };

/** For the convention of one corpus. */
export const silverOfCorpus: SilverOptions = { least: 0.3, weight: 1 };
