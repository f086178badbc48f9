import { loadConfig } from '../config.ts';
import { rulesExtractor } from '../ingest/extract/extract.ts';
import { createSchema } from '../schema.ts';
import { openStore } from '../store/open.ts';
import { serveAssistant } from './server.ts';

/** The command `newsgraph mcp`: the tools of an assistant on the configured graph, until the assistant leaves. */
export async function mcp(): Promise<void> {
  const store = await openStore(loadConfig(process.env));
  try {
    await serveAssistant({ schema: createSchema(), store, extractor: rulesExtractor });
  } finally {
    await store.close();
  }
}
