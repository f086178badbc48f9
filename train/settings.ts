import type { TrainOptions } from './crf-trainer.ts';

/** Chosen on a part of the training sentences that was held out. */
export const settings: TrainOptions = { epochs: 8, rate: 0.05, decay: 1e-4, forget: 0.3, seed: 1 };
