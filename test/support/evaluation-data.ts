import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../../../shared/', import.meta.url);

/** Whether the evaluation data folder stands beside the project; tests that read it are skipped without it. */
export const hasEvaluationData = existsSync(fileURLToPath(folder));

/** A text of the evaluation data folder. */
export function evaluationText(path: string): string {
  return readFileSync(new URL(path, folder), 'utf8');
}
