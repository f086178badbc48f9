import neo4j, { type Driver } from 'neo4j-driver';
import { loadConfig } from '../../src/config.ts';
import type { Params, Value } from '../../src/store/store.ts';

export interface Connection {
  driver: Driver;
  database: string;
}

/** The driver as newsgraph's own store and the peer use it, for the Neo4j that the environment names. */
export function connect(env: NodeJS.ProcessEnv): Connection {
  const { neo4j: server } = loadConfig(env);
  if (server === null) throw new Error('expected NEO4J_URI to name a Neo4j 5 server, it is not set');
  const { uri, username, password, database } = server;
  const auth = password === undefined ? undefined : neo4j.auth.basic(username, password);
  return { driver: neo4j.driver(uri, auth, { disableLosslessIntegers: true }), database };
}

/** Runs one query, and gives its rows as plain objects. */
export async function runCypher({ driver, database }: Connection, text: string, params: object): Promise<object[]> {
  const { records } = await driver.executeQuery(text, params, { database, routing: neo4j.routing.READ });
  return records.map((record) => record.toObject());
}

/** Parameters as the driver takes them: it would send a whole number as a float. */
export function encode(params: Params): object {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, encodeValue(value)]));
}

function encodeValue(value: Value): unknown {
  return typeof value === 'number' && Number.isInteger(value) ? neo4j.int(value) : value;
}
