import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rulesExtractor } from '../src/ingest/extract/extract.ts';
import { ingest } from '../src/ingest/ingest.ts';
import type { RawArticle } from '../src/ingest/types.ts';
import { openEmbedded } from '../src/store/embedded.ts';
import { migrate } from '../src/store/migrate.ts';
import type { Store } from '../src/store/store.ts';

/** The evaluation data folder: `EVALUATION_DATA`, or `shared` beside the project. */
export const folder = process.env['EVALUATION_DATA'] ?? fileURLToPath(new URL('../../shared/', import.meta.url));

/** Whether a part of the evaluation data folder is there. */
export function hasData(name: string): boolean {
  return existsSync(path.join(folder, name));
}

/** A text of the evaluation data folder. */
export function dataText(name: string): string {
  return readFileSync(path.join(folder, name), 'utf8');
}

/** The names of the files in a folder of the evaluation data folder, in order. */
export function dataFiles(name: string): string[] {
  return readdirSync(path.join(folder, name)).sort();
}

const batchSize = 16;

/**
 * Ingests articles as the API does into a graph in memory.
 * @returns the graph, and the id of each article in it; null for one that the pipeline refuses
 */
export async function ingested(articles: readonly RawArticle[]): Promise<{ store: Store; ids: (string | null)[] }> {
  const store = await openEmbedded({ queryTimeoutMs: 60_000 });
  await migrate(store);
  const ids: (string | null)[] = [];
  for (let start = 0; start < articles.length; start += batchSize) {
    const outcomes = await ingest(articles.slice(start, start + batchSize), { store, extractor: rulesExtractor });
    ids.push(...outcomes.map((outcome) => ('error' in outcome ? null : outcome.id)));
  }
  return { store, ids };
}
