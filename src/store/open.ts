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
  const store = await openUnmigrated(config, wait);
  try {
    await migrate(store);
  } catch (error) {
    await store.close();
    throw error;
  }
  return store;
}

/**
 * Opens the engine that the configuration names, and leaves its graph as it is.
 * @throws {NewsgraphError} when a restore of this graph was interrupted
 */
export async function openUnmigrated(config: Config, wait: Wait = {}): Promise<Store> {
  const store =
    config.neo4j === null
      ? await openEmbedded({ folder: config.dataFolder, queryTimeoutMs: config.queryTimeoutMs })
      : await openNeo4j({ ...config.neo4j, queryTimeoutMs: config.queryTimeoutMs, ...wait });
  try {
    await mustBeWhole(store);
  } catch (error) {
    await store.close();
    throw error;
  }
  return store;
}
