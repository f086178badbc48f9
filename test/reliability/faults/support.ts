import { rulesExtractor } from '../../../src/ingest/extract/extract.ts';
import { type IngestOutcome, ingest } from '../../../src/ingest/ingest.ts';
import type { RawArticle } from '../../../src/ingest/types.ts';
import { openEmbedded } from '../../../src/store/embedded.ts';
import { migrate } from '../../../src/store/migrate.ts';
import { type Neo4jOptions, openNeo4j } from '../../../src/store/neo4j.ts';
import type { Store } from '../../../src/store/store.ts';
import { clearNeo4j, neo4jConnection, neo4jDriver, neo4jSkipReason } from '../../support/neo4j.ts';
import { type FaultyProxy, proxyTo } from '../../support/proxy.ts';
import { whole } from '../../support/whole.ts';

export const connection = neo4jConnection();
export const why = connection === null ? ` (skipped: ${neo4jSkipReason()})` : '';
const moreQueries = new URL('../../support/cypher/', import.meta.url).pathname;

const moments = [
  (day: number) => `Presiden Rusia Vladimir Putin bertemu Xi Jinping di Moskow pada ${day} Januari 2025.`,
  (day: number) => `Presiden Prabowo Subianto bertemu Presiden China Xi Jinping di Beijing pada ${day} Januari 2025.`,
  (day: number) => `"Kita sepakat untuk damai," kata Presiden Prabowo Subianto pada ${day} Januari 2025.`,
  (day: number) => `Menteri Luar Negeri China Wang Yi bertemu Vladimir Putin di Moskow pada ${day} Januari 2025.`,
];

/** So many articles that name the same few people, so that each changes what others wrote. */
export function articles(count: number, from = 'kabar'): RawArticle[] {
  return Array.from({ length: count }, (_, index) => ({
    url: `https://kabarnusantara.example/${from}/${index}`,
    title: `Kabar ${index} dari ${from}`,
    body: `${moments[index % 4]?.(1 + (index % 5))} ${moments[(index + 1) % 4]?.(2 + (index % 3))} Kabar ${index}.`,
    format: 'text',
    publishedAt: `2025-01-${String(10 + (index % 9))}T08:00:00Z`,
  }));
}

/** Ingests articles in one transaction, at one fixed time. */
export function ingestAll(store: Store, raw: readonly RawArticle[]): Promise<IngestOutcome[]> {
  return ingest(raw, { store, extractor: rulesExtractor, now: () => new Date('2025-02-01T00:00:00Z') });
}

/** Long, since Neo4j plans each query at its first time, on machines that may have much else to do. */
const queryTimeoutMs = 120_000;

/** The whole graph of articles that nothing happened to, and of what `decide` decides then; made without Neo4j. */
export async function undisturbed(
  raw: readonly RawArticle[],
  decide: (store: Store) => Promise<unknown> = async () => {},
): Promise<string[]> {
  const store = await openEmbedded({ queryTimeoutMs, moreQueries });
  try {
    await migrate(store);
    await ingestAll(store, raw);
    await decide(store);
    return await whole(store);
  } finally {
    await store.close();
  }
}

/** A store over the emptied Neo4j that the tests share. */
export async function emptied(): Promise<Store> {
  if (connection === null) throw new Error('unreachable');
  const driver = neo4jDriver(connection);
  await clearNeo4j(driver, connection.database).finally(() => driver.close());
  return opened(connection);
}

export async function opened(options: Partial<Neo4jOptions> & { uri: string }): Promise<Store> {
  const store = await openNeo4j({ username: 'neo4j', database: 'neo4j', queryTimeoutMs, moreQueries, ...options });
  await migrate(store);
  return store;
}

export interface Disturbed {
  proxy: FaultyProxy;
  store: Store;
  close(): Promise<void>;
}

/** A store that reaches Neo4j through a proxy which can go wrong. */
export async function throughProxy(uri: string, options: Partial<Neo4jOptions> = {}): Promise<Disturbed> {
  const proxy = await proxyTo(Number(new URL(uri).port));
  const store = await opened({ ...connection, ...options, uri: `bolt://127.0.0.1:${proxy.port}` });
  return {
    proxy,
    store,
    close: async () => {
      await store.close();
      await proxy.close();
    },
  };
}
