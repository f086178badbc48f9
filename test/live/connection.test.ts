import { once } from 'node:events';
import fastify, { type FastifyInstance } from 'fastify';
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { anonymous } from '../../src/access/viewer.ts';
import { loadConfig } from '../../src/config.ts';
import { createContext } from '../../src/context.ts';
import { StoreUnavailableError } from '../../src/errors.ts';
import { rulesExtractor } from '../../src/ingest/extract/extract.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { createAdmission } from '../../src/limits/admission.ts';
import { addLiveRoute, type LiveLimits } from '../../src/live/route.ts';
import { waking, watch } from '../../src/live/watch.ts';
import { createSchema } from '../../src/schema.ts';
import { openEmbedded } from '../../src/store/embedded.ts';
import type { Store } from '../../src/store/store.ts';
import { counting } from '../support/counting.ts';
import { addressOf, cursorOf, listening, subscriber } from './support.ts';

const usual = loadConfig({});
const never = 3_600_000;
const watchAll = 'subscription ($after: String) { articleIngested(after: $after) { id } }';
const article = (number: number) => ({
  body: `Presiden Rusia Vladimir Putin bertemu Xi Jinping di Moskow, kabar nomor ${number}.`,
  format: 'text' as const,
});

/** A server with the limits of a test, which looks for news only when a write wakes it. */
async function serving(store: Store, limits: Partial<LiveLimits>) {
  const app = fastify();
  const watcher = watch(store, { pollMs: never, onError: () => {} });
  const written = waking(store, watcher);
  await addLiveRoute(app, {
    path: '/graphql',
    handler: async () => '',
    schema: createSchema(),
    watcher,
    identify: async () => anonymous('READER'),
    answerMs: 60_000,
    createContext: () => ({ ...createContext(written, rulesExtractor), watcher }),
    formatError: (formatted) => formatted,
    logError: () => {},
    maxTokens: 1_000,
    maxCost: 100_000,
    validationRules: [],
    suggestions: true,
    admission: createAdmission(usual.load),
    metrics: null,
    limits,
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  return { app, store: written };
}

/** A client that speaks the protocol by hand. */
async function connect(
  app: FastifyInstance,
  options: { autoPong?: boolean; origin?: string } = {},
): Promise<WebSocket> {
  const socket = new WebSocket(addressOf(app), 'graphql-transport-ws', options);
  await once(socket, 'open');
  return socket;
}

async function closing(socket: WebSocket): Promise<[code: number, reason: string]> {
  const [code, reason] = await once(socket, 'close');
  return [code, String(reason)];
}

const say = (socket: WebSocket, message: object) => socket.send(JSON.stringify(message));

async function subscribed(app: FastifyInstance, query: string, options?: { autoPong?: boolean }): Promise<WebSocket> {
  const socket = await connect(app, options);
  say(socket, { type: 'connection_init' });
  await once(socket, 'message');
  say(socket, { type: 'subscribe', id: 'one', payload: { query } });
  return socket;
}

describe('a connection', () => {
  let store: Store;
  let asked: string[];
  beforeAll(async () => {
    const counted = counting(await openEmbedded({ queryTimeoutMs: 10_000 }));
    ({ store, asked } = counted);
  });
  afterAll(() => store.close());

  it('learns at once what this process stores, and stops asking the store with its last subscription', async () => {
    const { app, store: written } = await serving(store, {});
    const follower = subscriber(app, watchAll, { after: await cursorOf(app) });
    for (const number of [1, 2, 3]) {
      await ingest([article(number)], { store: written, extractor: rulesExtractor });
      await follower.until(number);
    }
    await follower.stop();
    await app.close();
    const before = asked.length;
    await ingest([article(4)], { store: written, extractor: rulesExtractor });
    expect(asked).toHaveLength(before);
  });

  it('is one store query for all subscriptions that ask the same', async () => {
    const { app, store: written } = await serving(store, {});
    const after = await cursorOf(app);
    const followers = Array.from({ length: 10 }, () => subscriber(app, watchAll, { after }));
    await vi.waitFor(() => expect(app.websocketServer.clients.size).toBe(10));
    await vi.waitFor(() => expect(asked.filter((query) => query === 'arrival/head').length).toBeGreaterThan(20));
    asked.length = 0;
    await ingest([article(5)], { store: written, extractor: rulesExtractor });
    for (const follower of followers) await follower.until(1);
    expect(asked.filter((query) => query === 'arrival/by-sequence')).toHaveLength(1);
    expect(asked.filter((query) => query === 'article/matching')).toHaveLength(1);
    for (const follower of followers) await follower.stop();
    await app.close();
  });

  it('that is dropped again and again goes on by itself when it subscribes after its last cursor', async () => {
    const { app, store: written } = await serving(store, {});
    const variables: { after?: string } = {};
    const client = createClient({
      url: addressOf(app),
      webSocketImpl: WebSocket,
      retryAttempts: 100,
      retryWait: async () => {},
      on: {
        connected: (_, payload) => {
          variables.after ??= String(payload?.['cursor']);
        },
      },
    });
    const seen: string[] = [];
    client.subscribe<{ articleIngested: { id: string } }, { cursor: string }>(
      { query: watchAll, variables },
      {
        next: ({ data, extensions }) => {
          seen.push(data?.articleIngested.id ?? '');
          variables.after = extensions?.cursor ?? '';
        },
        error: () => {},
        complete: () => {},
      },
    );
    await vi.waitFor(() => expect(variables.after).toBeDefined());
    const stored: string[] = [];
    for (let number = 100; number < 130; number++) {
      const [outcome] = await ingest([article(number)], { store: written, extractor: rulesExtractor });
      if (outcome !== undefined && 'id' in outcome) stored.push(outcome.id);
      if (number % 5 === 0) for (const socket of app.websocketServer.clients) socket.terminate();
    }
    await vi.waitFor(() => expect(seen.length).toBeGreaterThanOrEqual(stored.length), { timeout: 20_000 });
    expect(seen).toEqual(stored);
    await client.dispose();
    await app.close();
  });

  it('that takes nothing in time is closed with a reason, while others go on', async () => {
    const { app, store: written } = await serving(store, { sendMs: 200, closeMs: 20_000 });
    const after = await cursorOf(app);
    const follower = subscriber(app, watchAll, { after });
    const bodies = Array.from({ length: 60 }, (_, index) => `b${index}: body`).join(' ');
    const slow = await subscribed(app, `subscription { articleIngested(after: "${after}") { ${bodies} } }`);
    slow.pause();
    const body = `${article(6).body}\n${'Kalimat yang panjang sekali tanpa nama siapa pun. '.repeat(6_000)}`;
    await ingest([{ body, format: 'text' }], { store: written, extractor: rulesExtractor });
    await follower.until(1);
    await vi.waitFor(
      () => expect([...app.websocketServer.clients].map(({ readyState }) => readyState)).toContain(WebSocket.CLOSING),
      { timeout: 20_000 },
    );
    await ingest([article(7)], { store: written, extractor: rulesExtractor });
    await follower.until(2);
    slow.resume();
    expect(await closing(slow)).toEqual([1013, 'too slow: subscribe again after the last cursor received']);
    await follower.stop();
    await app.close();
  });

  it.each<[string, Partial<LiveLimits>, (socket: WebSocket) => void, number]>([
    ['says nothing', { initMs: 50 }, () => {}, 4408],
    ['sends more than a message may hold', { messageBytes: 1_000 }, (socket) => socket.send('x'.repeat(2_000)), 1009],
    ['sends what is no message', {}, (socket) => socket.send('{'), 4400],
    ['sends what servers send', {}, (socket) => socket.send('{"type":"next","id":"1","payload":{}}'), 4400],
    [
      'subscribes before it is acknowledged',
      {},
      (socket) => say(socket, { type: 'subscribe', id: '1', payload: { query: watchAll } }),
      4401,
    ],
  ])('that %s is closed', async (_, limits, act, code) => {
    const { app } = await serving(store, limits);
    const socket = await connect(app);
    const closed = closing(socket);
    act(socket);
    expect((await closed)[0]).toBe(code);
    await app.close();
  });

  it('that leaves a ping unanswered is ended', async () => {
    const { app } = await serving(store, { pingMs: 50 });
    const silent = await subscribed(app, watchAll, { autoPong: false });
    const lively = await subscribed(app, watchAll);
    expect((await closing(silent))[0]).toBe(1006);
    expect(lively.readyState).toBe(WebSocket.OPEN);
    lively.terminate();
    await app.close();
  });

  it('has so many subscriptions and no more', async () => {
    const { app } = await serving(store, { subscriptionsPerConnection: 2 });
    const socket = await subscribed(app, watchAll);
    say(socket, { type: 'subscribe', id: 'two', payload: { query: watchAll } });
    say(socket, { type: 'subscribe', id: 'three', payload: { query: watchAll } });
    const [message] = await once(socket, 'message');
    expect(JSON.parse(String(message))).toMatchObject({
      id: 'three',
      type: 'error',
      payload: [{ message: 'expected at most 2 subscriptions of one connection, got more' }],
    });
    socket.terminate();
    await app.close();
  });

  it('is closed as one whose server goes away when the server closes', async () => {
    const { app } = await serving(store, {});
    const socket = await subscribed(app, watchAll);
    const closed = closing(socket);
    await app.close();
    expect(await closed).toEqual([1001, 'the server stops']);
  });

  it('does not keep the server from closing when it does not answer', async () => {
    const { app } = await serving(store, { closeMs: 50 });
    const socket = await subscribed(app, watchAll);
    socket.pause();
    await app.close();
    socket.terminate();
  });
});

describe('a client', () => {
  let store: Store;
  let app: FastifyInstance;
  beforeAll(async () => {
    store = await openEmbedded({ queryTimeoutMs: 10_000 });
    app = await listening(store, { introspection: false });
    await ingest([article(1)], { store, extractor: rulesExtractor });
  });
  afterAll(async () => {
    await app.close();
    await store.close();
  });

  const cursor = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');
  it.each([
    ['no GraphQL', 'subscription {', {}, 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
    [
      'an unknown field',
      'subscription { articleIngestd { id } }',
      {},
      'GRAPHQL_VALIDATION_FAILED',
      /^Cannot query field "articleIngestd" on type "Subscription"\.$/,
    ],
    [
      'more tokens than 10,000',
      `subscription { articleIngested { ${'id '.repeat(10_001)} } }`,
      {},
      'GRAPHQL_PARSE_FAILED',
      /10000 tokens/,
    ],
    ['a variable of another type', watchAll, { after: 1 }, 'BAD_USER_INPUT', /String cannot represent/],
    ['a query', '{ stats { articles } }', {}, 'BAD_USER_INPUT', /answered over HTTP/],
    [
      'what is no cursor',
      watchAll,
      { after: 'nonsense' },
      'BAD_USER_INPUT',
      /expected a cursor that a subscription of this API gave/,
    ],
    [
      "a list's cursor",
      watchAll,
      { after: cursor(1, 'abcdefgh', '2025', 'article:1') },
      'BAD_USER_INPUT',
      /that a subscription/,
    ],
    [
      "another graph's cursor",
      watchAll,
      { after: cursor('live', 1, '2020-01-01T00:00:00.000Z', 7, 'article:x') },
      'BAD_USER_INPUT',
      /of this graph/,
    ],
    [
      'what was known then',
      'subscription { articleIngested(filter: { asOf: "2025-01-01" }) { id } }',
      {},
      'BAD_USER_INPUT',
      /expected no asOf/,
    ],
    [
      'a range that ends before it begins',
      'subscription { eventReported(filter: { date: { from: "2025-02-01", to: "2025-01-01" } }) { id } }',
      {},
      'BAD_USER_INPUT',
      /not after/,
    ],
  ])('is told what is wrong with %s', async (_, query, variables, code, message) => {
    const { errors, stop } = subscriber(app, query, variables);
    await vi.waitFor(() => expect(errors).toHaveLength(1));
    expect(errors).toMatchObject([{ message: expect.stringMatching(message), extensions: { code } }]);
    await stop();
  });

  it('can spread fragments only so far', async () => {
    const fragments = Array.from(
      { length: 20 },
      (_, index) =>
        `fragment F${index} on Article { a: duplicates { ...F${index + 1} } b: duplicates { ...F${index + 1} } }`,
    );
    const query = `subscription { articleIngested { ...F0 } } ${fragments.join(' ')} fragment F20 on Article { id }`;
    const { errors, stop } = subscriber(app, query);
    await vi.waitFor(() => expect(errors).toHaveLength(1));
    expect(errors[0]?.message).toBe('expected at most 100000 selections, fragments spread out, got 5242878');
    await stop();
  });

  it('on a page of another site is refused', async () => {
    const refused = new WebSocket(addressOf(app), 'graphql-transport-ws', { origin: 'https://elsewhere.example' });
    const [error] = await once(refused, 'error');
    expect(String(error)).toMatch(/403/);
    const ours = await connect(app, { origin: app.listeningOrigin });
    ours.terminate();
  });

  it('over HTTP is told where to go', async () => {
    const answer = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: { query: 'subscription { articleIngested { id } }' },
    });
    expect(answer.json().errors).toMatchObject([{ message: expect.stringMatching(/WebSocket/) }]);
  });

  it.each(['article/matching', 'article/mentions'])(
    'is not told why %s fails, which the log has, and gets the answer again after its last cursor',
    async (broken) => {
      const log: string[] = [];
      let isBroken = true;
      const failing: Store = {
        ...store,
        read: (query, params) =>
          isBroken && query === broken
            ? Promise.reject(new StoreUnavailableError("Neo4j at bolt://10.1.2.3:7687 can't be used"))
            : store.read(query, params),
      };
      const other = await listening(failing, {}, log);
      const query = 'subscription ($after: String) { articleIngested(after: $after) { id mentions { surface } } }';
      const after = await cursorOf(other);
      const { errors, stop } = subscriber(other, query, { after });
      const [stored] = await ingest([{ ...article(2), title: broken }], { store, extractor: rulesExtractor });
      await vi.waitFor(() => expect(errors).toHaveLength(1));
      expect(errors).toMatchObject([
        { message: 'the graph is unavailable; try again later', extensions: { code: 'STORE_UNAVAILABLE' } },
      ]);
      expect(log.join('')).toContain('bolt://10.1.2.3:7687');
      await stop();
      isBroken = false;
      const again = subscriber(other, query, { after });
      expect(await again.until(1)).toMatchObject([{ data: { articleIngested: { id: Object(stored).id } } }]);
      await again.stop();
      await other.close();
    },
  );

  it.each(['/', '/health', '/nothing'])('can subscribe nowhere else, not at %s', async (path) => {
    const refused = new WebSocket(addressOf(app).replace('/graphql', path), 'graphql-transport-ws');
    const [error] = await once(refused, 'error');
    expect(String(error)).toMatch(/Unexpected server response/);
  });
});
