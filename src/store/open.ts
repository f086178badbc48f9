import type { Config } from '../config.ts';
import { openEmbedded } from './embedded.ts';
import { migrate } from './migrate.ts';
import { type Neo4jOptions, openNeo4j } from './neo4j.ts';
import type { Store } from './store.ts';

/**
 * Opens the engine that the configuration names and brings its graph to this release's model.
 * @param wait how long a Neo4j that can't be reached is waited for; not at all when left out
 */
export async function openStore(config: Config, wait: Pick<Neo4jOptions, 'waitMs' | 'onWait'> = {}): Promise<Store> {
  const store =
    config.neo4j === null
      ? await openEmbedded({ folder: config.dataFolder, queryTimeoutMs: config.queryTimeoutMs })
      : await openNeo4j({ ...config.neo4j, queryTimeoutMs: config.queryTimeoutMs, ...wait });
  try {
    await migrate(store);
  } catch (error) {
    await store.close();
    throw error;
  }
  return store;
}
