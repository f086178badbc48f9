import { loadConfig } from '../config.ts';
import { createExtractor } from '../ingest/extractor.ts';
import { createSchema } from '../schema.ts';
import { openStore } from '../store/open.ts';
import { serveAssistant } from './server.ts';

/** The command `newsgraph mcp`: the tools of an assistant on the configured graph, until the assistant leaves. */
export async function mcp(): Promise<void> {
  const config = loadConfig(process.env);
  const store = await openStore(config);
  try {
    await serveAssistant({ schema: createSchema(), store, extractor: await createExtractor(config) });
  } finally {
    await store.close();
  }
}
