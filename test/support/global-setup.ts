import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { neo4jAvailable } from '../../tools/neo4j/available.ts';
import { type RunningNeo4j, startNeo4j } from '../../tools/neo4j/server.ts';
import { importsFile } from './imports.ts';
import { clearNeo4j, type Neo4jConnection, neo4jDriver } from './neo4j.ts';

/**
 * Gives each worker of vitest a Neo4j of its own, since a test file empties it: throw-away ones that end with the run, or
 * that of NEO4J_URI, for one worker. Where neither is possible the tests that need it are skipped, with one line that
 * says why; with CI=true the run fails instead.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const provide = (neo4j: readonly Neo4jConnection[], skipped: string): void => {
    project.provide('neo4j', neo4j);
    project.provide('neo4jSkipped', skipped);
  };

  const count = workersInNeed(project);
  if (count === 0) {
    provide([], 'none of the chosen test files needs it');
    return async () => {};
  }
  const given = givenConnection();
  if (given !== null) {
    await mustBeEmpty(given);
    provide([given], '');
    return () => clear(given);
  }
  const servers = await startAll(count);
  if (typeof servers === 'string') {
    if (process.env['CI'] === 'true') {
      throw new Error(`In CI Neo4j must be there: ${servers}`);
    }
    console.log(`Neo4j tests are skipped: ${servers}`);
    provide([], servers);
    return async () => {};
  }
  provide(
    servers.map(({ uri }) => ({ uri, username: 'neo4j', database: 'neo4j' })),
    '',
  );
  return async () => {
    await Promise.all(servers.map((server) => server.stop()));
  };
}

/** How many workers will ask for a Neo4j; while watching, any file may be chosen later. */
function workersInNeed({ config, vitest }: TestProject): number {
  if (config.watch) return config.maxWorkers;
  const support = join(import.meta.dirname, 'neo4j.ts');
  const files = vitest.state.getPaths().filter((file) => importsFile(file, support));
  return files.length < 2 ? files.length : config.maxWorkers;
}

function givenConnection(): Neo4jConnection | null {
  const { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password } = process.env;
  if (uri === undefined || uri === '') {
    return null;
  }
  const database = process.env['NEO4J_DATABASE'] ?? 'neo4j';
  return { uri, username: username ?? 'neo4j', database, ...(password === undefined ? {} : { password }) };
}

/** The servers, or the reason why there are none. */
async function startAll(count: number): Promise<RunningNeo4j[] | string> {
  const availability = await neo4jAvailable();
  if (!availability.available) {
    return availability.reason;
  }
  const servers: RunningNeo4j[] = [];
  try {
    // One after the other: the first may have to fetch what all of them run on.
    for (let index = 0; index < count; index++) {
      servers.push(await startNeo4j({ isShortLived: true, log: console.log }));
    }
    return servers;
  } catch (error) {
    await Promise.all(servers.map((server) => server.stop()));
    return error instanceof Error ? error.message : String(error);
  }
}

/** The tests delete everything they find, so a database that somebody uses must not be taken for theirs. */
async function mustBeEmpty(connection: Neo4jConnection): Promise<void> {
  const driver = neo4jDriver(connection);
  try {
    const { records } = await driver.executeQuery(
      'MATCH (n) RETURN count(n) AS nodes',
      {},
      { database: connection.database },
    );
    const nodes: unknown = records[0]?.get('nodes');
    if (nodes !== 0) {
      throw new Error(
        `The tests delete all that is in the database of NEO4J_URI (${connection.uri}), which must be empty before ` +
          `they start; it holds ${nodes} nodes. Unset NEO4J_URI to let them start a Neo4j of their own.`,
      );
    }
  } finally {
    await driver.close();
  }
}

async function clear(connection: Neo4jConnection): Promise<void> {
  const driver = neo4jDriver(connection);
  try {
    await clearNeo4j(driver, connection.database);
  } finally {
    await driver.close();
  }
}
