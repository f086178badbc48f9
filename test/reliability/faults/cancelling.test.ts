import { request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { createClient } from 'graphql-ws';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { cancellable, unlessAborted } from '../../../src/store/cancel.ts';
import type { Store } from '../../../src/store/store.ts';
import { addressOf, cursorOf, listening } from '../../live/support.ts';
import { engines } from '../../support/engines.ts';
import { neo4jDriver } from '../../support/neo4j.ts';
import { shown } from '../../support/shown.ts';
import { whole } from '../../support/whole.ts';
import { articles, connection, emptied, ingestAll, why } from './support.ts';

const feed = '{ articles(first: 50) { nodes { id source { name } mentions { surface } events { id } } } }';
const watchAll = 'subscription ($after: String) { articleIngested(after: $after) { id mentions { entity { name } } } }';
const ingestOne = `mutation { ingestArticle(input: { body: "Xi Jinping tiba di Moskow pada Selasa." }) { created } }`;
/** Long enough for whatever would be asked next. */
const nextMs = 300;

describe.each(engines)('work that nobody waits for, on $name', (engine) => {
  let store: Store;
  let app: FastifyInstance;
  let start: string;
  /** Queries that were begun, those of who watches for arrivals aside. */
  let asked: string[] = [];
  /** What queries of a name wait for after they were asked, and writes before they are. */
  let held: { query: RegExp; until: Promise<void> };
  let letGo: () => void;
  const log: string[] = [];

  beforeAll(async () => {
    store = engine.name === 'neo4j' ? await emptied() : await engine.open();
    const { readTree: _, ...plain } = store;
    const slow: Store = {
      ...plain,
      read: async <Row extends object>(query: string, params: object, signal?: AbortSignal) => {
        if (!query.startsWith('arrival/')) asked.push(query);
        const rows = await store.read<Row>(query, { ...params }, signal);
        if (held.query.test(query)) await unlessAborted(held.until, [signal]);
        return rows;
      },
      write: (work, signal) =>
        store.write(async (tx) => {
          asked.push('write');
          await held.until;
          return work(tx);
        }, signal),
    };
    hold(/^$/);
    letGo();
    app = await listening(slow, { requestTimeoutMs: 1_000 }, log);
    start = await cursorOf(app);
    await ingestAll(store, articles(4));
  });
  afterAll(async () => {
    await app.close();
    await store.close();
  });
  beforeEach(() => {
    asked = [];
    log.length = 0;
  });

  afterEach(() => letGo());

  function hold(query: RegExp): void {
    held = {
      query,
      until: new Promise((resolve) => {
        letGo = resolve;
      }),
    };
  }

  const untilAsked = (query: RegExp) =>
    vi.waitFor(() => expect(asked.some((one) => query.test(one))).toBe(true), { timeout: 10_000, interval: 5 });

  const connections = () => new Promise((resolve) => app.server.getConnections((_, count) => resolve(count)));

  /** Sends a request and goes away once a query of this name was asked. */
  async function leaveAt(query: RegExp, path: string, body?: object): Promise<void> {
    const open = await connections();
    const headers = { 'content-type': 'application/json' };
    const asking = request(`${app.listeningOrigin}${path}`, { method: body ? 'POST' : 'GET', headers });
    asking.on('error', () => {});
    asking.end(body && JSON.stringify(body));
    await untilAsked(query);
    const closed = new Promise((resolve) => asking.once('close', resolve));
    asking.destroy();
    await closed;
    // Until the server knows, too.
    await vi.waitFor(async () => expect(await connections()).toBe(open));
  }

  /** What is asked once what was held is let go. */
  async function askedAfter(): Promise<string[]> {
    const before = asked.length;
    letGo();
    await wait(nextMs);
    return asked.slice(before);
  }

  it('is not gone on with when the client of a query went away', async () => {
    hold(/./);
    await leaveAt(/./, '/graphql', { query: feed });
    expect(await askedAfter()).toEqual([]);
    expect(log).toEqual([]);
    shown('fault', 'A client that goes away before its answer');
  });

  it('is not gone on with when the client of an export went away', async () => {
    hold(/export/);
    await leaveAt(/export/, '/export/turtle');
    expect(await askedAfter()).toEqual([]);
    shown('fault', 'A client that goes away from an export');
  });

  it('is not gone on with when a query takes too long, which its client is told', async () => {
    hold(/./);
    const response = await fetch(`${app.listeningOrigin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: feed }),
    });
    const { errors } = JSON.parse(await response.text());
    expect(errors[0]).toMatchObject({
      message: 'expected an operation that takes at most 1000 ms, it takes longer',
      extensions: { code: 'OPERATION_TIMEOUT' },
    });
    expect(await askedAfter()).toEqual([]);
    shown('fault', 'A query that takes longer than an operation may');
  });

  it.each(['operation', 'connection'])('is not gone on with when the %s of a subscription ended', async (what) => {
    hold(/mentions/);
    const client = createClient({
      url: addressOf(app),
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      lazy: false,
      onNonLazyError: () => {},
    });
    const socket = await new Promise<WebSocket>((resolve) =>
      client.on('connected', (one) => resolve(one as WebSocket)),
    );
    const sink = { next: () => {}, error: () => {}, complete: () => {} };
    const stop = client.subscribe({ query: watchAll, variables: { after: start } }, sink);
    await untilAsked(/mentions/);
    if (what === 'operation') stop();
    else socket.terminate();
    await wait(nextMs);
    expect(await askedAfter()).toEqual([]);
    await client.dispose();
    shown('fault', `A client that ends the ${what} of a subscription while an answer is made`);
  });

  it('is finished when it has begun to write', async () => {
    hold(/write/);
    await leaveAt(/write/, '/graphql', { query: ingestOne });
    letGo();
    await vi.waitFor(async () => expect(await store.read('stats', {})).toMatchObject([{ articles: 5 }]), {
      timeout: 60_000,
    });
    shown('fault', 'A client that goes away while its article is stored');
  });

  it('is not begun to be written', async () => {
    const before = await whole(store);
    const left = cancellable(store, AbortSignal.abort(new Error('went away')));
    await expect(ingestAll(left, articles(3, 'late'))).rejects.toThrow('went away');
    expect(await whole(store)).toEqual(before);
  });
});

describe.skipIf(connection === null)(`a query that runs on Neo4j${why}`, () => {
  it('is ended there when it is cancelled', async () => {
    const store = await engines.find(({ name }) => name === 'neo4j')?.open();
    if (store === undefined || connection === null) throw new Error('unreachable');
    const driver = neo4jDriver(connection);
    const running = async () => {
      const { records } = await driver.executeQuery(
        "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'Takes long: count' AND NOT currentQuery CONTAINS 'SHOW' RETURN currentQuery",
      );
      return records.length;
    };
    try {
      const leaving = new AbortController();
      const answer = store.read('long', { count: 1_000_000 }, leaving.signal);
      answer.catch(() => undefined);
      await vi.waitFor(async () => expect(await running()).toBe(1), { timeout: 10_000 });
      leaving.abort(new Error('went away'));
      await expect(answer).rejects.toThrow('went away');
      await vi.waitFor(async () => expect(await running()).toBe(0), { timeout: 10_000 });
      expect(await store.read('long', { count: 10 })).toEqual([{ steps: 100 }]);
      shown('fault', 'A query cancelled while it runs on Neo4j');
    } finally {
      await driver.close();
      await store.close();
    }
  });
});
