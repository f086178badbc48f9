import { randomUUID } from 'node:crypto';
import neo4j, { Neo4jError, type QueryResult } from 'neo4j-driver';
import { StoreTimeoutError, StoreUnavailableError } from '../errors.ts';
import { createAdmission } from '../limits/admission.ts';
import { composer } from './compose.ts';
import { type LinkOptions, linkTo } from './neo4j-link.ts';
import { loadQueries, loadSetup, withNames } from './queries.ts';
import { retry } from './retry.ts';
import { rowReader } from './rows.ts';
import { type Params, type Store, SupersededWorkError, type Transaction, type Value } from './store.ts';

export interface Neo4jOptions extends LinkOptions {
  queryTimeoutMs: number;
  /** How long a Neo4j that can't be reached is waited for at the start, in milliseconds; not at all when left out. */
  waitMs?: number;
  /** Told why it is waited for. */
  onWait?: (reason: Error) => void;
  /** A folder of queries beside those of `cypher/`. */
  moreQueries?: string;
}

/** How long after its time limit Neo4j may still tell that a query is past it, in milliseconds. */
const graceMs = 5_000;
/** How long the revision is waited for: whoever asks goes on without it. */
const revisionMs = 5_000;
/**
 * Writers of this process in Neo4j at once: one writes, and one waits for its lock. The others wait here, where the first
 * to come is the first to go; Neo4j promises its waiters no order.
 */
const mostWriters = 2;
/** How long writers try again that others are in the way of, or whose server is away: as long as a leader may be missing. */
const writeAgainMs = 30_000;

/**
 * Connects to Neo4j 5 and creates its constraints and indexes where they are missing. Retries what is retriable
 * (leader changes, deadlocks, lost connections) and lets every read see the writes made through this store before.
 * @throws {StoreUnavailableError} when the server can't be reached or refuses the credentials
 */
export async function openNeo4j(options: Neo4jOptions): Promise<Store> {
  const link = linkTo(options);
  const queries = loadQueries('neo4j', options.moreQueries);
  const compose = composer(queries);
  const config = { timeout: options.queryTimeoutMs };
  const answerMs = options.queryTimeoutMs + graceMs;

  const textOf = (name: string, params: Params): string => {
    const query = queries.get(name);
    if (query === undefined) {
      throw new Error(`expected the name of a file under cypher/, got "${name}"`);
    }
    return withNames(query, params);
  };

  /** The same work, whose errors are those that we expect. */
  const told = <T>(work: Promise<T>): Promise<T> =>
    work.catch((error: unknown) => {
      throw expected(error, options);
    });

  // A transaction that ends with its query takes one round trip, and one that reads can run again after it failed.
  const readOnly = (text: string, params: Params, signal?: AbortSignal): Promise<QueryResult> => {
    const once = () =>
      link.inSession('READ', async (session) => session.run(text, given(params), config), { answerMs, signal });
    return told(retry(once, isRetriable, { signal }));
  };

  const isCommitted = async (token: string): Promise<boolean> => {
    const text = textOf('meta/is-committed', { token });
    const { records } = await link.inSession('WRITE', async (session) => session.run(text, given({ token }), config), {
      answerMs,
    });
    return records[0]?.get(0) === true;
  };

  /** Tells `prepared` what it is about to commit, and the result if that succeeds. */
  const writeOnce = <T>(work: (tx: Transaction) => Promise<T>, prepared: (one: Prepared<T>) => void): Promise<T> =>
    link.inSession(
      'WRITE',
      async (session) => {
        const tx = await session.beginTransaction(config);
        const run: Transaction['run'] = async (query, params) =>
          rowsOf(await tx.run(textOf(query, params), given(params)));
        // One writer at a time, as on the other engine: more would only meet in deadlocks and do their work again.
        // Nothing waits for it: the queries of a transaction run in their order.
        const turn = run('meta/take-turn', {});
        const [result] = await Promise.all([work({ run }), turn]);
        const token = randomUUID();
        await run('meta/next-revision', { token });
        prepared({ token, result });
        await tx.commit();
        return result;
      },
      { answerMs },
    );

  const writers = createAdmission({
    operations: mostWriters,
    waiting: Number.POSITIVE_INFINITY,
    waitMs: options.queryTimeoutMs,
  });

  const write = <T>(work: (tx: Transaction) => Promise<T>, signal?: AbortSignal): Promise<T> => {
    let last: Prepared<T> | null = null;
    const once = async () => {
      if (last !== null && (await isCommitted(last.token))) return last.result;
      last = null;
      const leave = await writers.enter({ signal });
      try {
        return await writeOnce(work, (one) => {
          last = one;
        });
      } finally {
        leave();
      }
    };
    const retriable = (error: unknown) => error instanceof SupersededWorkError || isRetriable(error);
    return told(retry(once, retriable, { forMs: writeAgainMs, signal }));
  };

  const store: Store = {
    engine: 'neo4j',
    graph: {},
    read: async (query, params, signal) => rowsOf(await readOnly(textOf(query, params), params, signal)),
    readTree: async (tree, signal) => {
      const { text, params, read } = compose(tree);
      const { records } = await readOnly(text, params, signal);
      return read(records.map((record) => [record.get(0), record.get(1)]));
    },
    write,
    revision: async () => {
      const [row] = await store.read<{ revision: number }>('meta/revision', {}, AbortSignal.timeout(revisionMs));
      return row?.revision ?? 0;
    },
    ping: () => told(link.ping()),
    close: () => link.close(),
  };

  try {
    await told(waitForNeo4j(link.ping, options));
    for (const statement of loadSetup('neo4j')) {
      await told(
        retry(() => link.inSession('WRITE', async (session) => session.run(statement), { answerMs }), isRetriable),
      );
    }
  } catch (error) {
    await link.close();
    throw error;
  }
  return store;
}

/** A transaction that is ready to be committed, and what it gives then. */
interface Prepared<T> {
  token: string;
  result: T;
}

async function waitForNeo4j(ping: () => Promise<void>, { waitMs = 0, onWait }: Neo4jOptions): Promise<void> {
  let isTold = false;
  const isAway = (error: unknown) => {
    const mayCome = waitMs > 0 && isRetriable(error);
    if (mayCome && !isTold && error instanceof Error) onWait?.(error);
    isTold ||= mayCome;
    return mayCome;
  };
  await retry(ping, isAway, { forMs: waitMs });
}

function isRetriable(error: unknown): boolean {
  if (neo4j.isRetryableError(error) || error instanceof StoreUnavailableError) return true;
  // The driver gives no code to a wait for one of its connections that took too long.
  return error instanceof Neo4jError && error.message.startsWith('Connection acquisition timed out');
}

/** The driver's own conversion to objects walks each record with generators, at many times the cost. */
function rowsOf<Row extends object>({ records }: QueryResult): Row[] {
  const read = rowReader(records[0]?.keys.map(String) ?? []);
  // The driver's rows are untyped; each query's first comment says what they hold.
  return records.map((record) => read((index) => record.get(index)) as Row);
}

/** The one parameter of a query (queries.ts). */
function given(params: Params): { given: unknown } {
  return { given: encode(params) };
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
  if (!(error instanceof Neo4jError)) return error;
  // One that is past its time while it waits for another's lock is told to be that of a client which was stopped.
  if (/TransactionTimedOut|LockClientStopped/.test(error.code)) {
    return new StoreTimeoutError(`a query took longer than ${queryTimeoutMs} ms`, { cause: error });
  }
  if (!isUnusable(error)) return error;
  return new StoreUnavailableError(`Neo4j at ${uri} can't be used: ${error.message}`, { cause: error });
}

/** Whether Neo4j can't be used for now; anything else is a fault of ours. */
function isUnusable(error: Neo4jError): boolean {
  const { code } = error;
  const isRefused = code.startsWith('Neo.ClientError.Security') || code.startsWith('Neo.DatabaseError');
  // By whoever runs the server, or by its end.
  const isEnded = code === 'Neo.ClientError.Transaction.Terminated';
  return isRetriable(error) || isRefused || isEnded;
}
