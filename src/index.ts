import { fileURLToPath } from 'node:url';
import type { AccessConfig } from './access/identify.ts';
import type { AccessRole } from './access/viewer.ts';
import { type Config, loadConfig } from './config.ts';
import { builtDashboard } from './dashboard.ts';
import { NewsgraphError } from './errors.ts';
import { exampleQuestions } from './graphiql.ts';
import { rulesExtractor } from './ingest/extract/extract.ts';
import { createExtractor } from './ingest/extractor.ts';
import { ingestInputs } from './ingest/ingest-inputs.ts';
import type { Tracing } from './observability/tracing.ts';
import { createSchema } from './schema.ts';
import { createServer } from './server.ts';
import { endOnSignals } from './shutdown.ts';
import { openStore } from './store/open.ts';
import type { Store } from './store/store.ts';
import { loadTrustedDocuments } from './trusted-documents.ts';
import { version } from './version.ts';

const samples = fileURLToPath(new URL('../samples/articles/', import.meta.url));

async function main(): Promise<void> {
  const config = loadConfig(process.env);
  const trustedDocuments = config.trustedDocuments === null ? null : loadTrustedDocuments(config.trustedDocuments);
  const stopping = new AbortController();
  const leaving = new AbortController();
  const extractor = await createExtractor(config, stopping.signal);
  const waitMs = config.startTimeoutMs;
  const store = await openStore(config, {
    waitMs,
    onWait: ({ message }) => console.error(`${message}\nWaiting for Neo4j for at most ${waitMs / 1000} s.`),
  });
  if (config.loadSamples) await loadSamples(store);
  const tracing = await startTracing(config, store);
  const app = await createServer({
    schema: createSchema(),
    store,
    extractor,
    config,
    trustedDocuments,
    dashboard: builtDashboard(),
    leaving: leaving.signal,
    tracing,
  });
  endOnSignals({
    leaving,
    delayMs: config.shutdownDelayMs,
    close: async () => {
      await app.close();
      stopping.abort();
      await tracing?.stop();
      await store.close();
    },
  });
  await app.listen({ host: config.host, port: config.port });
  console.log(welcome(config, store));
}

/** Loaded only where traces are wanted, so that nobody else pays for it. */
async function startTracing({ tracesTo }: Config, { engine }: Store): Promise<Tracing | null> {
  if (tracesTo === null) return null;
  const { traceTo } = await import('./observability/otlp.ts');
  return traceTo({ endpoint: tracesTo, version, engine });
}

async function loadSamples(store: Store): Promise<void> {
  const [stats] = await store.read<{ articles: number }>('stats', {});
  if (stats?.articles !== 0) return;
  // By the rules, whatever reads other articles: a first look costs nothing.
  for await (const outcomes of ingestInputs([samples], { store, extractor: rulesExtractor })) {
    for (const outcome of outcomes) {
      if ('error' in outcome) console.error(`${outcome.origin}: ${outcome.error.message}`);
    }
  }
}

function welcome({ host, port, access }: Config, { engine }: Store): string {
  const questions = exampleQuestions.map(({ title }) => `  - ${title}`);
  return [
    `newsgraph (${engine}) answers at http://${host}:${port}/graphql`,
    `Without a key callers ${rights(access)} (docs/access.md).`,
    `Its dashboard is at http://${host}:${port}/, GraphiQL at the address above.`,
    'Open it in a browser and try:',
    ...questions,
  ].join('\n');
}

function rights({ anonymous, local }: AccessConfig): string {
  const may = (role: AccessRole | null) => {
    if (role === null) return 'may ask for nothing';
    return role === 'READER' ? 'may read the graph' : 'may read and change the graph';
  };
  return local === anonymous ? may(anonymous) : `of this machine ${may(local)}, all others ${may(anonymous)}`;
}

main().catch((error: unknown) => {
  console.error(error instanceof NewsgraphError ? error.message : error);
  process.exitCode = 1;
});
