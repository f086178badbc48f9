import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { Store } from './store/store.ts';

interface KeptResponse {
  /** Of the graph, before it was read for this. */
  revision: number;
  headers: Readonly<Record<string, string>>;
  body: string;
}

/** A response that will be kept when it comes, if it may. */
interface Expected {
  key: string;
  revision: number;
}

export interface ResponseCacheOptions {
  store: Store;
  /** Where requests are answered from what is kept. */
  path: string;
  /** How much is kept, in millions of characters. */
  megabytes: number;
  /** Told of each question whether its answer was kept and still holds. */
  lookedUp?: ((wasKept: boolean) => void) | undefined;
}

/** How many questions are remembered that were asked once; what nobody asks again is not worth keeping. */
const mostSeen = 10_000;
const keptHeaders = ['content-type', 'cache-control'] as const;

/**
 * Answers what was asked before as it was answered then, as long as nothing was written to the graph since: by this
 * process or by any other. The store tells so by its revision, which costs one small query for all requests that
 * come at the same time. Kept is what the server lets HTTP caches keep (`cache-control`): whole answers to queries.
 * To be called before the routes and before whatever else changes the bodies of responses, such as compression.
 */
export function keepResponses(app: FastifyInstance, { store, path, megabytes, lookedUp }: ResponseCacheOptions): void {
  if (megabytes === 0) return;
  const kept = new LRUCache<string, KeptResponse>({
    maxSize: megabytes * 1_000_000,
    sizeCalculation: ({ body }, key) => body.length + key.length,
  });
  const seen = new LRUCache<string, true>({ max: mostSeen });
  const expected = new WeakMap<FastifyRequest, Expected>();
  const revision = inTurn(() => store.revision());

  app.addHook('preHandler', async (request, reply) => {
    if (request.routeOptions.url !== path) return undefined;
    const key = keyOf(request);
    if (!seen.has(key)) {
      seen.set(key, true);
      lookedUp?.(false);
      return undefined;
    }
    const now = await revision().catch(() => null);
    // What is wrong with the store is told by whatever reads it next.
    if (now === null) return undefined;
    const response = kept.get(key);
    const isCurrent = response?.revision === now;
    lookedUp?.(isCurrent);
    if (isCurrent) return reply.headers(response.headers).send(response.body);
    expected.set(request, { key, revision: now });
    return undefined;
  });

  app.addHook('onSend', async (request, reply, payload) => {
    const wanted = expected.get(request);
    if (wanted === undefined || typeof payload !== 'string' || reply.statusCode !== 200) return;
    if (!String(reply.getHeader('cache-control')).startsWith('max-age')) return;
    const headers = Object.fromEntries(keptHeaders.map((name) => [name, String(reply.getHeader(name))]));
    kept.set(wanted.key, { revision: wanted.revision, headers, body: payload });
  });
}

/** All of a request that its answer depends on. */
function keyOf({ method, headers, query, body, viewer }: FastifyRequest): string {
  const parts = [
    method,
    // Caches on the way may keep for all what the anonymous get.
    viewer.id === null,
    headers.accept,
    headers['content-type'],
    headers['apollo-require-preflight'],
    headers['x-apollo-operation-name'],
    query,
    body,
  ];
  return createHash('sha256')
    .update(JSON.stringify(parts.map((part) => part ?? null)))
    .digest('base64');
}

/** Whoever calls while an answer is under way waits for the next one, which is asked for once for all of them. */
export function inTurn<T>(ask: () => Promise<T>): () => Promise<T> {
  let current: Promise<unknown> = Promise.resolve();
  let next: Promise<T> | null = null;
  return () => {
    next ??= current.then(() => {
      next = null;
      const answer = ask();
      current = answer.catch(() => undefined);
      return answer;
    });
    return next;
  };
}
