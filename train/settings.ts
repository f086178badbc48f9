import type { TrainOptions } from './crf-trainer.ts';

/** Chosen on a part of the training sentences that was held out. */
export const settings: TrainOptions = { epochs: 12, rate: 0.1, decay: 1e-4, forget: 0.15, seed: 1 };
