import neo4j, { type Driver } from 'neo4j-driver';
import { inject } from 'vitest';

/** How to reach the Neo4j of this test run; the fields are those of `Neo4jOptions` in `src/store/neo4j.ts`. */
export interface Neo4jConnection {
  uri: string;
  username: string;
  /** Left out for a server without authentication. */
  password?: string;
  database: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** One for each worker, as far as they are needed; none where no Neo4j is there: `neo4jSkipped` then says why. */
    neo4j: readonly Neo4jConnection[];
    neo4jSkipped: string;
  }
}

/** How to reach the Neo4j that the test files of this worker share, one after another; null where there is none. */
export function neo4jConnection(): Neo4jConnection | null {
  const servers = inject('neo4j');
  // One is enough for all workers where a single file asks for it.
  return servers[(Number(process.env['VITEST_POOL_ID']) - 1) % servers.length] ?? null;
}

/** Why there is no Neo4j, for the name of what is skipped; empty where there is one. */
export function neo4jSkipReason(): string {
  return inject('neo4jSkipped');
}

/** Opens a driver that gives whole numbers as JavaScript numbers; the caller closes it. */
export function neo4jDriver(connection: Neo4jConnection): Driver {
  const { uri, username, password } = connection;
  const auth = password === undefined ? undefined : neo4j.auth.basic(username, password);
  return neo4j.driver(uri, auth, { disableLosslessIntegers: true, userAgent: 'newsgraph-tests' });
}

/**
 * Deletes all nodes and relationships, in batches because a transaction holds what it deletes in memory. Constraints
 * and indexes stay. Community edition has one database, so test files that write begin with this.
 */
export async function clearNeo4j(driver: Driver, database = 'neo4j'): Promise<void> {
  const session = driver.session({ database });
  try {
    // Relationships first: with the node, all those of a hub would be one large transaction.
    await session.run('MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 10000 ROWS');
    await session.run('MATCH (n) CALL (n) { DELETE n } IN TRANSACTIONS OF 10000 ROWS');
  } finally {
    await session.close();
  }
}
