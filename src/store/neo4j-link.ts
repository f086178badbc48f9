import { setMaxListeners } from 'node:events';
import neo4j, { type Driver, Neo4jError, type Session } from 'neo4j-driver';
import { StoreUnavailableError } from '../errors.ts';
import { unlessAborted, within } from './cancel.ts';

export interface LinkOptions {
  uri: string;
  username: string;
  /** Left out for a server without authentication. */
  password?: string;
  database: string;
  /** How long Neo4j may take to tell that it is there, in milliseconds; 5 seconds when left out. */
  pingMs?: number;
}

/** How long Neo4j may take to let a connection in, and to tell that it is there, in milliseconds. */
const connectMs = 5_000;
const usualPingMs = 5_000;
/** How long a request waits for one of the connections. */
const acquireMs = 10_000;
const mostConnections = 100;

/** Sessions of Neo4j over connections that are replaced when nothing comes out of them any more. */
export interface Link {
  /**
   * Runs `work` in a session. Whoever waits long makes it ask whether Neo4j is still there: a driver would wait for a
   * server that vanished without a word until the machine gives up its connections, which takes minutes.
   * @param answerMs how long `work` may take at all
   * @param signal ends the session when it is aborted, and what runs in it
   * @throws {StoreUnavailableError} when Neo4j is silent; other errors are the driver's
   */
  inSession<T>(
    accessMode: 'READ' | 'WRITE',
    work: (session: Session) => Promise<T>,
    limits: { answerMs: number; signal?: AbortSignal | undefined },
  ): Promise<T>;
  /**
   * Resolves when Neo4j answers.
   * @throws {StoreUnavailableError} when it does not in time; other errors are the driver's
   */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** The connections in use, those that only ask whether Neo4j is there, and what tells that it is not. */
interface Connections {
  work: Driver;
  ping: Driver;
  lost: AbortController;
}

/** Links to a server or a cluster; nothing is sent before it is used. */
export function linkTo(options: LinkOptions): Link {
  const bookmarkManager = neo4j.bookmarkManager();
  const silent = (afterMs: number) =>
    new StoreUnavailableError(`Neo4j at ${options.uri} did not answer within ${afterMs} ms`);
  const { pingMs = usualPingMs } = options;
  let current = connect(options);
  let asking: Promise<void> | null = null;
  /** Whether Neo4j was not there when it was last asked for. */
  let isAway = false;

  /** All who wait for these connections are told so. Closing them waits for nobody. */
  const leave = (left: Connections, reason: unknown) => {
    if (left !== current) return;
    isAway = true;
    current = connect(options);
    left.lost.abort(reason);
    void close(left).catch(() => undefined);
  };

  const ask = async (): Promise<void> => {
    const asked = current;
    // What the driver calls verifying sends nothing over a connection that it has just made.
    const session = asked.ping.session({ database: options.database, defaultAccessMode: 'READ' });
    const end = () => void session.close().catch(() => undefined);
    try {
      const answered = (async () => session.run('RETURN 1').finally(() => session.close()))();
      await within(pingMs, answered, () => silent(pingMs), end);
      isAway = false;
    } catch (error) {
      if (isAnswer(error)) isAway = false;
      else leave(asked, error);
      throw error;
    }
  };

  const ping = (): Promise<void> => {
    asking ??= ask().finally(() => {
      asking = null;
    });
    return asking;
  };

  return {
    inSession: async (accessMode, work, { answerMs, signal }) => {
      signal?.throwIfAborted();
      // One look for all who come in the meantime, in place of a connection that each of them waits for.
      if (isAway) await ping();
      const { work: driver, lost } = current;
      const session = driver.session({ database: options.database, defaultAccessMode: accessMode, bookmarkManager });
      // Closing a session cancels what runs in it, also on the server. One that hangs is waited for by nobody.
      const end = () => void session.close().catch(() => undefined);
      const working = (async () => {
        try {
          return await work(session);
        } finally {
          await session.close();
        }
      })();
      const looking = setInterval(() => void ping().catch(() => undefined), pingMs);
      try {
        const heard = unlessAborted(working, [lost.signal, signal], end);
        return await within(answerMs, heard, () => silent(answerMs), end);
      } finally {
        clearInterval(looking);
      }
    },
    ping,
    close: () => close(current),
  };
}

function connect({ uri, username, password }: LinkOptions): Connections {
  const auth = password === undefined ? undefined : neo4j.auth.basic(username, password);
  const driver = (mostConnections: number) =>
    neo4j.driver(uri, auth, {
      disableLosslessIntegers: true,
      connectionTimeout: connectMs,
      connectionAcquisitionTimeout: acquireMs,
      maxConnectionPoolSize: mostConnections,
      userAgent: 'newsgraph',
      // Nobody reads the server's hints, which come with every answer otherwise.
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      telemetryDisabled: true,
      // Rows are wanted all at once: each further pull would be a round trip.
      fetchSize: -1,
    });
  const lost = new AbortController();
  setMaxListeners(0, lost.signal);
  // What asks whether Neo4j is there waits for no connection that others use.
  return { work: driver(mostConnections), ping: driver(1), lost };
}

async function close({ work, ping }: Connections): Promise<void> {
  await Promise.all([work.close(), ping.close()]);
}

/** Whether Neo4j itself says so. */
export function isAnswer(error: unknown): boolean {
  return error instanceof Neo4jError && error.code.startsWith('Neo.');
}
