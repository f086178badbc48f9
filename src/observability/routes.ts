import type { FastifyInstance } from 'fastify';
import { StoreTimeoutError } from '../errors.ts';
import { inTurn } from '../response-cache.ts';
import { within } from '../store/cancel.ts';
import type { Store } from '../store/store.ts';
import { version } from '../version.ts';
import type { Metrics } from './metrics.ts';

export interface OperationsRoutes {
  store: Store;
  /** Null where they are not served. */
  metrics: Metrics | null;
  /** Aborted once the server is told to end. */
  leaving: AbortSignal;
}

/** How long the store may take to show that it is there, in milliseconds. */
const longestPingMs = 2_000;

/** `/health`: the process lives. `/ready`: requests will be answered. `/metrics`: what happened, for Prometheus. */
export function addOperationsRoutes(app: FastifyInstance, { store, metrics, leaving }: OperationsRoutes): void {
  const { engine } = store;
  // However many ask, and however long the store takes: one question at a time.
  const ping = inTurn(() => store.ping());

  app.get('/health', { config: { isOpen: true } }, async (_, reply) => {
    reply.header('cache-control', 'no-store');
    return { status: 'ok', engine, version };
  });
  app.get('/ready', { config: { isOpen: true } }, async (_, reply) => {
    reply.header('cache-control', 'no-store');
    const problem = leaving.aborted ? 'the server is shutting down' : await problemOf(ping());
    if (problem === null) return { status: 'ready', engine, version };
    return reply.code(503).send({ status: 'not ready', engine, version, problem });
  });
  if (metrics !== null) {
    app.get('/metrics', async (_, reply) => {
      reply.header('cache-control', 'no-store').type(metrics.contentType);
      return metrics.text();
    });
  }
}

/** What is wrong with the store, without what its error says: that may hold its address. */
async function problemOf(ping: Promise<void>): Promise<string | null> {
  const late = new StoreTimeoutError(`the store did not answer within ${longestPingMs} ms`);
  try {
    await within(longestPingMs, ping, () => late);
    return null;
  } catch (error) {
    return error === late ? late.message : 'the store can not be reached';
  }
}
