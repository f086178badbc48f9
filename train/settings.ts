import type { TrainOptions } from './crf-trainer.ts';

/** Chosen on a part of the training sentences that was held out. */
export const settings: TrainOptions = { epochs: 8, rate: 0.05, decay: 1e-4, forget: 0.3, seed: 1 };

/** How what was learned from all is brought nearer to the convention of one corpus. */
export const adaptSettings: TrainOptions = { ...settings, epochs: 4, rate: 0.02 };

/** Of the sentences that the teacher marked: how sure it must be of each label, and how much one counts. */
export const silverSettings = { surest: 0.5, weight: 0.5 };
