import neo4j, { type Neo4jError, type QueryResult, type Session } from 'neo4j-driver';
import { StoreTimeoutError, StoreUnavailableError } from '../errors.ts';
import { composer } from './compose.ts';
import { loadQueries, loadSetup, withNames } from './queries.ts';
import { retry } from './retry.ts';
import { rowReader } from './rows.ts';
import { type Params, type Store, SupersededWorkError, type Transaction, type Value } from './store.ts';

export interface Neo4jOptions {
  uri: string;
  username: string;
  /** Left out for a server without authentication. */
  password?: string;
  database: string;
  queryTimeoutMs: number;
  /** A folder of queries beside those of `cypher/`. */
  moreQueries?: string;
}

/**
 * Connects to Neo4j 5 and creates its constraints and indexes where they are missing. Retries what is retriable
 * (leader changes, deadlocks, lost connections) and lets every read see the writes made through this store before.
 * @throws {StoreUnavailableError} when the server can't be reached or refuses the credentials
 */
export async function openNeo4j(options: Neo4jOptions): Promise<Store> {
  const auth = options.password === undefined ? undefined : neo4j.auth.basic(options.username, options.password);
  const driver = neo4j.driver(options.uri, auth, {
    disableLosslessIntegers: true,
    maxTransactionRetryTime: 30_000,
    userAgent: 'newsgraph',
    // Nobody reads the server's hints, which come with every answer otherwise.
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    telemetryDisabled: true,
    // Rows are wanted all at once: each further pull would be a round trip.
    fetchSize: -1,
  });
  const queries = loadQueries('neo4j', options.moreQueries);
  const compose = composer(queries);
  const bookmarkManager = neo4j.bookmarkManager();
  const config = { timeout: options.queryTimeoutMs };

  const withSession = async <T>(accessMode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> => {
    const session = driver.session({ database: options.database, defaultAccessMode: accessMode, bookmarkManager });
    try {
      return await work(session);
    } catch (error) {
      throw expected(error, options);
    } finally {
      await session.close();
    }
  };

  const textOf = (name: string, params: Params): string => {
    const query = queries.get(name);
    if (query === undefined) {
      throw new Error(`expected the name of a file under cypher/, got "${name}"`);
    }
    return withNames(query, params);
  };

  // A transaction that ends with its query takes one round trip, and one that reads can run again after it failed.
  const readOnly = (text: string, params: Params): Promise<QueryResult> =>
    withSession('READ', (session) =>
      retry(async () => await session.run(text, encode(params), config), neo4j.isRetryableError),
    );

  const store: Store = {
    engine: 'neo4j',
    read: async (query, params) => rowsOf(await readOnly(textOf(query, params), params)),
    readTree: async (tree) => {
      const { text, params, read } = compose(tree);
      const { records } = await readOnly(text, params);
      return read(records.map((record) => [record.get(0), record.get(1)]));
    },
    write: (work) =>
      retry(
        () =>
          withSession('WRITE', (session) =>
            session.executeWrite(async (tx) => {
              const transaction: Transaction = {
                run: async (query, params) => rowsOf(await tx.run(textOf(query, params), encode(params))),
              };
              const result = await work(transaction);
              await transaction.run('meta/next-revision', {});
              return result;
            }, config),
          ),
        (error) => error instanceof SupersededWorkError,
      ),
    revision: async () => {
      const [row] = await store.read<{ revision: number }>('meta/revision', {});
      return row?.revision ?? 0;
    },
    ping: async () => {
      try {
        await driver.verifyConnectivity({ database: options.database });
      } catch (error) {
        throw expected(error, options);
      }
    },
    close: () => driver.close(),
  };

  try {
    await store.ping();
    await withSession('WRITE', async (session) => {
      for (const statement of loadSetup('neo4j')) {
        await session.run(statement);
      }
    });
  } catch (error) {
    await driver.close();
    throw error;
  }
  return store;
}

/** The driver's own conversion to objects walks each record with generators, at many times the cost. */
function rowsOf<Row extends object>({ records }: QueryResult): Row[] {
  const read = rowReader(records[0]?.keys.map(String) ?? []);
  // The driver's rows are untyped; each query's first comment says what they hold.
  return records.map((record) => read((index) => record.get(index)) as Row);
}

/**
 * The one place where values become the driver's: it would send a whole number as a float. What holds no number is sent
 * as it is, without a copy.
 */
function encode(value: Value): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) {
    let copy: unknown[] | undefined;
    for (const [index, item] of value.entries()) {
      const encoded = encode(item);
      if (encoded === item) continue;
      copy ??= [...value];
      copy[index] = encoded;
    }
    return copy ?? value;
  }
  let copy: Record<string, unknown> | undefined;
  for (const key of Object.keys(value)) {
    const item = value[key] ?? null;
    const encoded = encode(item);
    if (encoded === item) continue;
    copy ??= { ...value };
    copy[key] = encoded;
  }
  return copy ?? value;
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function expected(error: unknown, { uri, queryTimeoutMs }: Neo4jOptions): unknown {
  if (!isNeo4jError(error)) return error;
  if (error.code.includes('TransactionTimedOut')) {
    return new StoreTimeoutError(`a query took longer than ${queryTimeoutMs} ms`, { cause: error });
  }
  if (error.retriable || error.code.startsWith('Neo.ClientError.Security') || error.code === 'ServiceUnavailable') {
    return new StoreUnavailableError(`Neo4j at ${uri} can't be used: ${error.message}`, { cause: error });
  }
  return error;
}

function isNeo4jError(error: unknown): error is Neo4jError {
  return error instanceof neo4j.Neo4jError;
}
