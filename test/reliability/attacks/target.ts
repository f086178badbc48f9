import type { FastifyInstance } from 'fastify';
import { expect } from 'vitest';
import { rulesExtractor } from '../../../src/ingest/extract/extract.ts';
import { createSchema } from '../../../src/schema.ts';
import { createServer, type ServerParts } from '../../../src/server.ts';
import { openEmbedded } from '../../../src/store/embedded.ts';
import { migrate } from '../../../src/store/migrate.ts';
import type { Store } from '../../../src/store/store.ts';
import { ingestSamples } from '../../support/samples.ts';

/** What an answer took at most, in milliseconds; generous, since it only tells bounded from unbounded. */
const bounded = 30_000;

export interface Answered {
  status: number;
  headers: Headers;
  text: string;
}

export interface GraphqlAnswer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: unknown; extensions: { code: string } }[];
}

/** A server that listens, over a graph with the sample articles. */
export interface Target {
  app: FastifyInstance;
  store: Store;
  origin: string;
  log: string[];
  /** Sends a body as it is (text, bytes) or as JSON, to /graphql. */
  post(body: string | Uint8Array<ArrayBuffer> | object, headers?: Record<string, string>): Promise<Answered>;
  get(path: string, headers?: Record<string, string>): Promise<Answered>;
  /** Makes sure that an honest request is answered, and with what it was always answered. */
  serves(): Promise<void>;
  close(): Promise<void>;
}

const schema = createSchema();
const honest = '{ stats { articles entities events statements } entity(id: "actor:vladimir-putin") { name } }';

export const json = { 'content-type': 'application/json' };

async function openInMemory(): Promise<Store> {
  const store = await openEmbedded({ queryTimeoutMs: 30_000 });
  await migrate(store);
  return store;
}

/** Opens a target; its graph goes with it. */
export async function openTarget(
  settings: Partial<ServerParts['config']> = {},
  parts: Partial<Pick<ServerParts, 'trustedDocuments'>> & { open?: () => Promise<Store>; samples?: boolean } = {},
): Promise<Target> {
  const store = await (parts.open ?? openInMemory)();
  if (parts.samples !== false) await ingestSamples(store);
  const log: string[] = [];
  const app = await createServer({
    schema,
    store,
    extractor: rulesExtractor,
    config: {
      bodyLimitBytes: 8_388_608,
      introspection: true,
      graphiql: true,
      logLevel: 'error',
      responseCacheMb: 8,
      pollMs: 100,
      ...settings,
    },
    trustedDocuments: parts.trustedDocuments ?? null,
    logTo: { write: (line) => void log.push(line) },
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const origin = app.listeningOrigin;
  const send = async (path: string, init: RequestInit): Promise<Answered> => {
    const startedAt = performance.now();
    const response = await fetch(`${origin}${path}`, { redirect: 'manual', ...init });
    const text = await response.text();
    expect(performance.now() - startedAt).toBeLessThan(bounded);
    return { status: response.status, headers: response.headers, text };
  };
  const post: Target['post'] = (body, headers = json) => {
    const isRaw = typeof body === 'string' || body instanceof Uint8Array;
    return send('/graphql', { method: 'POST', headers, body: isRaw ? body : JSON.stringify(body) });
  };
  const first = parts.trustedDocuments == null ? (await post({ query: honest })).text : null;
  return {
    app,
    store,
    origin,
    log,
    post,
    get: (path, headers = {}) => send(path, { headers }),
    serves: async () => {
      const answer = await post({ query: honest });
      if (first === null) expect(answer.status).toBeLessThan(500);
      else expect(answer.text).toBe(first);
    },
    close: async () => {
      await app.close();
      await store.close();
    },
  };
}

/** What a client must never see: stacks, files of the server, queries of the store, messages of the engines. */
const inside: readonly RegExp[] = [
  /\n\s+at /,
  /node_modules|\.(?:ts|js|cypher):\d/,
  /\bMATCH \(|\bUNWIND \$|\bRETURN \w+ AS /,
  /GRAFEO|Neo\.ClientError|Lucene|org\.|TypeError|RangeError/,
  /call stack/i,
  /INTERNAL_SERVER_ERROR|Internal server error/i,
  new RegExp(`${process.cwd()}/`),
];

/** Makes sure that an answer tells nothing of the inside, and is no fault of the server. */
export function expectSafe({ status, text }: Answered): void {
  expect(status, text.slice(0, 500)).toBeLessThan(500);
  for (const pattern of inside) expect(text).not.toMatch(pattern);
}

/** Makes sure that an answer is a refusal, clear and short. */
export function expectRefused(answer: Answered, message: RegExp): void {
  expectSafe(answer);
  expect(answer.status, answer.text.slice(0, 500)).toBeGreaterThanOrEqual(400);
  expect(answer.text).toMatch(message);
  expect(answer.text.length).toBeLessThan(100_000);
}

export function graphqlAnswer({ text }: Answered): GraphqlAnswer {
  return JSON.parse(text);
}
