import { mkdirSync } from 'node:fs';
import path from 'node:path';
import grafeo, { type GrafeoDB, type GrafeoError, type Transaction as GrafeoTransaction } from '@grafeo-db/js';
import { NewsgraphError, StoreTimeoutError, StoreUnavailableError } from '../errors.ts';
import { groupBy } from '../group-by.ts';
import { Acknowledged } from './acknowledged.ts';
import { unlessAborted, within } from './cancel.ts';
import { withoutIdleFilters } from './embedded-filters.ts';
import { type OrderedQuery, Orders, orderedQuery, rangeOf, steps, walkForHubs } from './embedded-order.ts';
import { loadQueries, loadSetup, type Query, withNames } from './queries.ts';
import { retry } from './retry.ts';
import { rowReader } from './rows.ts';
import { type Params, type Store, SupersededWorkError, type Transaction } from './store.ts';

export interface EmbeddedOptions {
  /** Folder that holds the graph's file; left out, the graph lives in memory and is gone on close. */
  folder?: string;
  queryTimeoutMs: number;
  /** A folder of queries beside those of `cypher/`. */
  moreQueries?: string;
  /** Rows without an ORDER BY come shuffled: a test that relies on their order fails. */
  shuffleUnordered?: boolean;
  /** What is written to the log before the file takes it in, in bytes; 256 MB when left out. */
  logBytes?: number;
  /** Is told how many nodes and relationships of the graph each query looked at. */
  onQuery?: (query: string, lookedAt: number) => void;
}

/** What was not taken in is read again, commit by commit, when a graph is opened whose process was killed. */
const usualLogBytes = 256_000_000;
/** How long an answer to a ping may take. */
const pingMs = 5_000;

/** Full-text indexes, which this engine creates by its API and not by Cypher. */
const textIndexes = [
  ['Article', 'titleTerms'],
  ['Article', 'bodyTerms'],
  ['Event', 'terms'],
  ['Statement', 'terms'],
] as const;

/**
 * Opens the graph that runs inside this process and creates its indexes where they are missing.
 * One process at a time can hold the file.
 * @throws {StoreUnavailableError} when the file is held by another process or can't be read
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<Store> {
  const queries = loadQueries('embedded', options.moreQueries);
  const file = options.folder === undefined ? undefined : path.join(options.folder, 'newsgraph.grafeo');
  const acknowledged = file === undefined ? undefined : new Acknowledged(file);
  let db: GrafeoDB | undefined;
  try {
    if (file !== undefined) mkdirSync(path.dirname(file), { recursive: true });
    acknowledged?.mustBeThere();
    db = grafeo.GrafeoDB.create(file, { shuffleUnordered: options.shuffleUnordered ?? false });
    acknowledged?.mustHold(db.currentEpoch());
    if (file !== undefined) db.setCheckpointTriggers({ walBytes: options.logBytes ?? usualLogBytes });
    await setUp(db);
    acknowledged?.record(db.currentEpoch());
    return embeddedStore(db, acknowledged, queries, options);
  } catch (error) {
    closeQuietly(db);
    acknowledged?.close();
    if (error instanceof NewsgraphError) throw error;
    throw new StoreUnavailableError(whyNotOpened(file ?? 'a graph in memory', messageOf(error)), { cause: error });
  }
}

async function setUp(db: GrafeoDB): Promise<void> {
  for (const statement of loadSetup('embedded')) {
    await db.executeCypher(statement);
  }
  for (const [label, property] of textIndexes) {
    if (await hasTextIndex(db, label, property)) continue;
    await db.createTextIndex(label, property, { tokenizer: 'standard', stopWords: [] });
  }
}

/** What kept the graph from being opened is told, and not what comes of closing it. */
function closeQuietly(db: GrafeoDB | undefined): void {
  try {
    db?.close();
  } catch {
    // The lock of the file is let go all the same.
  }
}

/** The file keeps its text indexes. To create one that is there would read all texts again, and that takes long. */
async function hasTextIndex(db: GrafeoDB, label: string, property: string): Promise<boolean> {
  try {
    await db.textSearch(label, property, 'anything', 1);
    return true;
  } catch (error) {
    if (messageOf(error).includes('no text index')) return false;
    throw error;
  }
}

function whyNotOpened(file: string, reason: string): string {
  if (/\block(ed)?\b/.test(reason)) {
    return `${file} is in use by another process (a running server, or an ingest); stop it first`;
  }
  const isDamaged = /GRAFEO-S002|GRAFEO-X002|damaged|sidecar WAL/.test(reason);
  const advice = isDamaged
    ? `. Keep what is there, move it to another folder, and restore the latest backup (newsgraph restore <file>)`
    : '';
  return `${file} can't be opened: ${reason}${advice}`;
}

/** A query as this engine is asked it: its text for given parameters, and how nodes in order answer it where they can. */
interface PreparedQuery {
  text(params: Params): string;
  ordered: OrderedQuery | undefined;
}

function prepare(query: Query): PreparedQuery {
  const text = withoutIdleFilters(query.text);
  return {
    text: query.names.length === 0 ? text : (params) => withNames({ ...query, text: text(params) }, params),
    ordered: orderedQuery(query),
  };
}

function embeddedStore(
  db: GrafeoDB,
  acknowledged: Acknowledged | undefined,
  queries: ReadonlyMap<string, Query>,
  { queryTimeoutMs, onQuery }: EmbeddedOptions,
): Store {
  let lastWrite: Promise<unknown> = Promise.resolve();
  // No other process writes to this graph.
  let revision = 0;
  const orders = new Orders(async (statement) => (await db.executeCypher(statement)).rows());
  const prepared = new Map([...queries].map(([name, query]) => [name, prepare(query)]));

  const queryNamed = (name: string): PreparedQuery => {
    const query = prepared.get(name);
    if (query === undefined) {
      throw new Error(`expected the name of a file under cypher/, got "${name}"`);
    }
    return query;
  };

  const execute = async <Row extends object>(
    on: GrafeoDB | GrafeoTransaction,
    name: string,
    text: string,
    params: Params,
    signal?: AbortSignal,
  ): Promise<Row[]> => {
    signal?.throwIfAborted();
    // The engine can't cancel a query; past the limit its result is no longer waited for.
    const result = await within(queryTimeoutMs, unlessAborted(on.executeCypher(text, params), [signal]), () => {
      return new StoreTimeoutError(`the query ${name} took longer than ${queryTimeoutMs} ms`);
    });
    onQuery?.(name, result.rowsScanned ?? 0);
    // The engine's rows are untyped; each query's first comment says what they hold.
    const read = rowReader(result.columns);
    return result.rows().map((values) => read((index) => values[index]) as Row);
  };

  const readPage = async <Row extends object>(
    name: string,
    query: PreparedQuery,
    page: OrderedQuery,
    params: Params,
    signal?: AbortSignal,
  ) => {
    const limit = params['limit'] as number;
    const rows: Row[] = [];
    for (const step of steps(await orders.of(page), page, params)) {
      const { text } = 'walked' in step ? page : query;
      rows.push(
        ...(await execute<Row>(db, name, text(params), { ...params, ...step, limit: limit - rows.length }, signal)),
      );
      if (rows.length >= limit) break;
    }
    return rows;
  };

  /** Hubs find their page among the latest nodes of all; whoever does not, in a list of their own. */
  const readPages = async <Row extends object>(
    name: string,
    query: PreparedQuery,
    page: OrderedQuery,
    params: Params,
    signal?: AbortSignal,
  ) => {
    const walk = walkForHubs(await orders.of(page), page, params);
    if (walk === undefined) return execute<Row>(db, name, query.text(params), params, signal);
    const { walked, isAll } = walk;
    const rows = await execute<Row & { key: string }>(db, name, page.text(params), { ...params, walked }, signal);
    if (isAll) return rows;
    const children = groupBy(rows, ({ key }) => key);
    const isFull = (id: string) => (children.get(id)?.length ?? 0) >= (params['limit'] as number);
    const found = rows.filter(({ key }) => isFull(key));
    const ids = (params['ids'] as string[]).filter((id) => !isFull(id));
    if (ids.length === 0) return found;
    return [...found, ...(await execute<Row>(db, name, query.text(params), { ...params, ids }, signal))];
  };

  const readRange = async <Row extends object>(
    name: string,
    query: PreparedQuery,
    range: OrderedQuery,
    params: Params,
    signal?: AbortSignal,
  ) => {
    const order = await orders.ofRange(range);
    const walked = order && rangeOf(order, range, params);
    if (walked === undefined) return execute<Row>(db, name, query.text(params), params, signal);
    return execute<Row>(db, name, range.text(params), { ...params, walked }, signal);
  };

  const read = async <Row extends object>(name: string, params: Params, signal?: AbortSignal): Promise<Row[]> => {
    const query = queryNamed(name);
    const { text, ordered } = query;
    signal?.throwIfAborted();
    if (ordered === undefined) return execute<Row>(db, name, text(params), params, signal);
    const readOrdered = { page: readPage<Row>, pages: readPages<Row>, range: readRange<Row> }[ordered.kind];
    return readOrdered(name, query, ordered, params, signal);
  };

  const writeOnce = async <T>(work: (tx: Transaction) => Promise<T>): Promise<T> => {
    const transaction = db.beginTransaction();
    let last: Promise<unknown> = Promise.resolve();
    // One query of a transaction at a time, and none after one that failed.
    const run = <Row extends object>(query: string, params: Params): Promise<Row[]> => {
      const result = last.then(() => execute<Row>(transaction, query, queryNamed(query).text(params), params));
      last = result;
      return result;
    };
    try {
      const result = await work({ run });
      transaction.commit();
      acknowledged?.record(db.currentEpoch());
      revision++;
      orders.forget();
      return result;
    } catch (error) {
      await rollBack(transaction);
      throw error;
    }
  };

  return {
    engine: 'embedded',
    graph: {},
    read: <Row extends object>(query: string, params: Params, signal?: AbortSignal) =>
      read<Row>(query, params, signal).catch(rethrow),
    // One writer at a time: a second one would only lose its work to a write conflict and try again.
    write: <T>(work: (tx: Transaction) => Promise<T>, signal?: AbortSignal): Promise<T> => {
      const result = lastWrite.then(() => retry(() => writeOnce(work), isConflict, { signal })).catch(rethrow);
      lastWrite = result.catch(() => undefined);
      return result;
    },
    revision: async () => revision,
    ping: async () => {
      const late = () => new StoreUnavailableError(`the embedded graph did not answer within ${pingMs} ms`);
      await within(pingMs, db.executeCypher('RETURN 1 AS one'), late);
    },
    close: async () => {
      await lastWrite;
      db.close();
      acknowledged?.close();
    },
  };
}

/** A query past its time limit still runs, and its transaction can't be closed before it ends. */
async function rollBack(transaction: GrafeoTransaction): Promise<void> {
  const isRunning = (error: unknown) => messageOf(error).includes('running');
  await retry(async () => {
    if (transaction.isActive) transaction.rollback();
  }, isRunning);
}

function isConflict(error: unknown): boolean {
  return error instanceof SupersededWorkError || messageOf(error).includes('GRAFEO-T001');
}

function rethrow(error: unknown): never {
  if (!(error instanceof NewsgraphError) && isGrafeoError(error)) {
    throw new StoreUnavailableError(`the embedded graph refused a query: ${error.message}`, { cause: error });
  }
  throw error;
}

function isGrafeoError(error: unknown): error is GrafeoError {
  return error instanceof Error && 'gqlStatus' in error;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
