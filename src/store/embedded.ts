import { mkdirSync } from 'node:fs';
import path from 'node:path';
import grafeo, { type GrafeoDB, type GrafeoError, type Transaction as GrafeoTransaction } from '@grafeo-db/js';
import { NewsgraphError, StoreTimeoutError, StoreUnavailableError } from '../errors.ts';
import { loadQueries, loadSetup, type Query } from './queries.ts';
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
}

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
  const db = openFile(options);
  const queries = loadQueries('embedded', options.moreQueries);
  for (const statement of loadSetup('embedded')) {
    await db.executeCypher(statement);
  }
  for (const [label, property] of textIndexes) {
    await db.createTextIndex(label, property, { tokenizer: 'standard', stopWords: [] });
  }
  return embeddedStore(db, queries, options.queryTimeoutMs);
}

function openFile({ folder, shuffleUnordered = false }: EmbeddedOptions): GrafeoDB {
  if (folder === undefined) {
    return grafeo.GrafeoDB.create(null, { shuffleUnordered });
  }
  const file = path.join(folder, 'newsgraph.grafeo');
  try {
    mkdirSync(folder, { recursive: true });
    return grafeo.GrafeoDB.create(file, { shuffleUnordered });
  } catch (error) {
    const reason = messageOf(error);
    const what = reason.includes('lock')
      ? `${file} is in use by another process (a running server, or an ingest); stop it first`
      : `${file} can't be opened: ${reason}`;
    throw new StoreUnavailableError(what, { cause: error });
  }
}

function embeddedStore(db: GrafeoDB, queries: ReadonlyMap<string, Query>, timeoutMs: number): Store {
  let lastWrite: Promise<unknown> = Promise.resolve();

  const execute = async <Row extends object>(
    on: GrafeoDB | GrafeoTransaction,
    name: string,
    params: Params,
  ): Promise<Row[]> => {
    const query = queries.get(name);
    if (query === undefined) {
      throw new Error(`expected the name of a file under cypher/, got "${name}"`);
    }
    const result = await withTimeout(on.executeCypher(query.text, params), timeoutMs, name);
    // The engine's rows are untyped; each query's first comment says what they hold.
    const read = rowReader(result.columns);
    return result.rows().map((values) => read((index) => values[index]) as Row);
  };

  const writeOnce = async <T>(work: (tx: Transaction) => Promise<T>): Promise<T> => {
    const transaction = db.beginTransaction();
    let last: Promise<unknown> = Promise.resolve();
    // One query of a transaction at a time, and none after one that failed.
    const run = <Row extends object>(query: string, params: Params): Promise<Row[]> => {
      const result = last.then(() => execute<Row>(transaction, query, params));
      last = result;
      return result;
    };
    try {
      const result = await work({ run });
      transaction.commit();
      return result;
    } catch (error) {
      await rollBack(transaction);
      throw error;
    }
  };

  return {
    engine: 'embedded',
    read: <Row extends object>(query: string, params: Params) => execute<Row>(db, query, params).catch(rethrow),
    // One writer at a time: a second one would only lose its work to a write conflict and try again.
    write: <T>(work: (tx: Transaction) => Promise<T>): Promise<T> => {
      const result = lastWrite.then(() => retry(() => writeOnce(work), isConflict)).catch(rethrow);
      lastWrite = result.catch(() => undefined);
      return result;
    },
    ping: async () => {
      await db.executeCypher('RETURN 1 AS one');
    },
    close: async () => {
      await lastWrite;
      db.close();
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

/** The engine can't cancel a query; past the limit its result is no longer waited for. */
async function withTimeout<T>(work: Promise<T>, limitMs: number, query: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new StoreTimeoutError(`the query ${query} took longer than ${limitMs} ms`));
    }, limitMs);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
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
