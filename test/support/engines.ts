import { fileURLToPath } from 'node:url';
import { openEmbedded } from '../../src/store/embedded.ts';
import { migrate } from '../../src/store/migrate.ts';
import { openNeo4j } from '../../src/store/neo4j.ts';
import type { Store } from '../../src/store/store.ts';
import { clearNeo4j, neo4jConnection, neo4jDriver } from './neo4j.ts';

export interface Engine {
  name: 'embedded' | 'neo4j';
  /** A store over an empty graph. */
  open(): Promise<Store>;
}

const queryTimeoutMs = 30_000;
const moreQueries = fileURLToPath(new URL('./cypher/', import.meta.url));
const connection = neo4jConnection();

const embedded: Engine = {
  name: 'embedded',
  open: async () => prepared(await openEmbedded({ queryTimeoutMs, moreQueries, shuffleUnordered: true })),
};

/** The engines of this machine; the global setup tells once what is missing. */
export const engines: readonly Engine[] =
  connection === null
    ? [embedded]
    : [
        embedded,
        {
          name: 'neo4j',
          open: async () => {
            const driver = neo4jDriver(connection);
            await clearNeo4j(driver, connection.database).finally(() => driver.close());
            return prepared(await openNeo4j({ ...connection, queryTimeoutMs, moreQueries }));
          },
        },
      ];

async function prepared(store: Store): Promise<Store> {
  await migrate(store);
  return store;
}
