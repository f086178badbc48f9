import { fileURLToPath } from 'node:url';

/** What one task was measured to be on one corpus. */
export interface Row {
  task: string;
  /** ISO 639-1 */
  language: string;
  /** 0 to 1, as are recall and F1. */
  precision: number;
  recall: number;
  f1: number;
  /** How many things are there to be found. */
  gold: number;
  /** How many were said to be there. */
  predicted: number;
}

/** Prints what a measurement finds when its file is the program: `tsx eval/<file> <folder>`. */
export async function runAlone(module: string, measure: (folder: string) => Promise<Row[]>): Promise<void> {
  const [, program, folder] = process.argv;
  if (program !== fileURLToPath(module)) return;
  if (folder === undefined) throw new Error('expected the folder of the data to measure on, got nothing');
  for (const { task, language, gold, predicted, ...figures } of await measure(folder)) {
    const shown = Object.entries(figures).map(([name, figure]) => `${name} ${figure.toFixed(4)}`);
    console.log(`${task} (${language}): ${shown.join(', ')}; ${gold} to find, ${predicted} found`);
  }
}
