import { fileURLToPath } from 'node:url';
import { rulesExtractor } from '../../src/ingest/extract/extract.ts';
import { type InputOutcome, ingestInputs } from '../../src/ingest/ingest-inputs.ts';
import type { Store } from '../../src/store/store.ts';

export const samplesFolder = fileURLToPath(new URL('../../samples/articles/', import.meta.url));

const now = () => new Date('2025-02-01T00:00:00Z');

/** Ingests every sample article, at one fixed time. */
export async function ingestSamples(store: Store): Promise<InputOutcome[]> {
  const outcomes: InputOutcome[] = [];
  for await (const batch of ingestInputs([samplesFolder], { store, extractor: rulesExtractor, now }))
    outcomes.push(...batch);
  return outcomes;
}
