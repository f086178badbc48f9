import type { Config } from '../config.ts';
import { openEmbedded } from './embedded.ts';
import { migrate } from './migrate.ts';
import { type Neo4jOptions, openNeo4j } from './neo4j.ts';
import { mustBeWhole } from './restoring.ts';
import type { Store } from './store.ts';

/** How long a Neo4j that can't be reached is waited for; not at all when left out. */
export type Wait = Pick<Neo4jOptions, 'waitMs' | 'onWait'>;

/** Opens the engine that the configuration names and brings its graph to this release's model. */
export async function openStore(config: Config, wait: Wait = {}): Promise<Store> {
  return closedUnless(await openUnmigrated(config, wait), migrate);
}

/**
 * Opens the engine that the configuration names, and leaves its graph as it is.
 * @throws {NewsgraphError} when a restore of this graph was interrupted
 */
export async function openUnmigrated(config: Config, wait: Wait = {}): Promise<Store> {
  const { neo4j, dataFolder: folder, queryTimeoutMs } = config;
  const store =
    neo4j === null
      ? await openEmbedded({ folder, queryTimeoutMs })
      : await openNeo4j({ ...neo4j, queryTimeoutMs, ...wait });
  return closedUnless(store, mustBeWhole);
}

/** The store once it is `ready`; it is closed when that fails. */
async function closedUnless(store: Store, ready: (store: Store) => Promise<void>): Promise<Store> {
  try {
    await ready(store);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}
