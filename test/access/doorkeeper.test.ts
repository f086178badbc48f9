import { once } from 'node:events';
import { request } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { createClient } from 'graphql-ws';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { addKey, listKeys, revokeKey } from '../../src/access/keys.ts';
import { StoreUnavailableError } from '../../src/errors.ts';
import { openEmbedded } from '../../src/store/embedded.ts';
import type { Store } from '../../src/store/store.ts';
import { addressOf, listening } from '../live/support.ts';
import { serverOver, storeThat } from '../server/support.ts';
import { shown } from '../support/shown.ts';
import { accessWith, bearer, keyOf, keysOf, send } from './support.ts';

const stats = '{ stats { articles } }';
const merge = 'mutation { mergeEntities(into: "a", from: ["b"]) { errors { message } } }';

describe('the door', () => {
  let store: Store;
  const apps: FastifyInstance[] = [];
  const serve = async (variables: Record<string, string>, log: string[] = []) => {
    const app = await listening(store, { ...accessWith(variables), logLevel: 'trace', responseCacheMb: 1 }, log);
    apps.push(app);
    return app;
  };
  beforeEach(async () => {
    store = await openEmbedded({ queryTimeoutMs: 30_000 });
  });
  afterEach(async () => {
    for (const app of apps.splice(0)) await app.close();
    await store.close();
  });

  it('lets those of this machine change the graph, and nobody who only seems to be', async () => {
    const app = await serve({});
    expect((await send(app, merge, {})).status).toBe(200);
    const disguises: Record<string, string>[] = [
      { host: 'news.example.org' },
      { host: '127.0.0.1.example.org' },
      { 'x-forwarded-for': '127.0.0.1' },
      { 'x-forwarded-for': '' },
      { forwarded: 'for=127.0.0.1' },
      { 'x-real-ip': '127.0.0.1' },
      { via: '1.1 proxy' },
    ];
    for (const headers of disguises) expect((await send(app, merge, headers)).codes).toEqual(['UNAUTHENTICATED']);
    const elsewhere = await app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: merge },
      remoteAddress: '203.0.113.7',
    });
    expect(elsewhere.json().errors[0].extensions.code).toBe('UNAUTHENTICATED');
    shown('attack', 'a request that pretends to come from this machine', disguises.length + 1);
    const public_ = await serve({ HOST: '0.0.0.0' });
    expect((await send(public_, merge, {})).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('refuses wrong credentials even where the anonymous may read', async () => {
    const app = await serve({ NEWSGRAPH_ANONYMOUS: 'admin' });
    const key = await keyOf(store, 'ADMIN');
    const wrong = [
      `Bearer ${key}x`,
      `Bearer ${key.toLowerCase()}`,
      `Basic ${key}`,
      key,
      'Bearer',
      'Bearer ',
      `Bearer ${key} ${key}`,
      'Bearer null',
      'Bearer ng_',
      `Bearer ng_${'A'.repeat(43)}`,
      `Bearer eyJhbGciOiJub25lIn0.e30.`,
      `Bearer ${await keyOf(store, 'ADMIN', '2020-01-01T00:00:00.000Z')}`,
    ];
    for (const authorization of wrong) {
      const { status, codes, answer } = await send(app, stats, { authorization });
      expect({ authorization, status, codes }).toEqual({ authorization, status: 401, codes: ['UNAUTHENTICATED'] });
      expect(answer.headers['www-authenticate']).toBe('Bearer');
      expect(answer.body).not.toContain(key);
    }
    shown('attack', 'a wrong, expired or mutilated credential', wrong.length);
    expect((await send(app, stats, bearer(key))).status).toBe(200);
  });

  it('looks at no more than so many wrong credentials from one address', async () => {
    const app = await serve({});
    const guess = (address: string) =>
      app.inject({
        url: `/graphql?query=${encodeURIComponent(stats)}`,
        remoteAddress: address,
        headers: bearer(`ng_${Math.random().toString(36).padEnd(43, 'a').slice(0, 43).replace('.', 'b')}`),
      });
    const statuses: number[] = [];
    for (let tries = 0; tries < 200; tries++) {
      const answer = await guess('203.0.113.7');
      statuses.push(answer.statusCode);
      if (answer.statusCode === 429) expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    }
    shown('attack', 'keys found by trying', statuses.length);
    expect(statuses.filter((status) => status === 401).length).toBeLessThanOrEqual(31);
    expect(new Set(statuses)).toEqual(new Set([401, 429]));
    expect((await guess('203.0.113.8')).statusCode).toBe(401);
    const honest = await app.inject({
      url: `/graphql?query=${encodeURIComponent(stats)}`,
      remoteAddress: '203.0.113.7',
    });
    expect(honest.statusCode).toBe(200);
  });

  it('counts the requests of each caller for themselves', async () => {
    const app = await serve({ NEWSGRAPH_RATE_LIMIT: '5' });
    const keys = await keysOf(store);
    const statusesOf = async (key?: string) => {
      const statuses: number[] = [];
      for (let sent = 0; sent < 7; sent++) statuses.push((await send(app, stats, bearer(key))).status);
      return statuses;
    };
    const expected = [200, 200, 200, 200, 200, 429, 429];
    expect([await statusesOf(), await statusesOf(keys.READER), await statusesOf(keys.EDITOR)]).toEqual([
      expected,
      expected,
      expected,
    ]);
    const { answer, codes } = await send(app, stats, {});
    expect(codes).toEqual(['RATE_LIMITED']);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    expect((await app.inject({ url: '/health' })).statusCode).toBe(200);
    shown('attack', 'more requests than a caller may send', 6);
  });

  it('is before what is remembered of answers', async () => {
    const app = await serve({ NEWSGRAPH_ANONYMOUS: 'none' });
    const { EDITOR, READER } = await keysOf(store);
    for (let sent = 0; sent < 3; sent++) expect((await send(app, stats, bearer(EDITOR))).status).toBe(200);
    const refused = await send(app, stats, {});
    expect(refused.status).toBe(401);
    expect(refused.data).toBeUndefined();
    const viewer = '{ viewer { name } ...V } fragment V on Query { again: viewer { role } }';
    for (const [key, name] of [
      [EDITOR, 'the editor'],
      [EDITOR, 'the editor'],
      [READER, 'the reader'],
      [EDITOR, 'the editor'],
    ] as const) {
      const { data, answer } = await send(app, viewer, bearer(key));
      expect(data).toMatchObject({ viewer: { name } });
      expect(answer.headers['cache-control']).toBe('no-store');
    }
    const { answer } = await send(app, stats, bearer(READER));
    expect(answer.headers['cache-control']).toContain('private');
    expect(answer.headers['vary']).toContain('authorization');
    shown('attack', "another caller's answer out of a cache", 5);
  });

  it('closes WebSockets whose key does not hold any more', async () => {
    const app = await serve({ NEWSGRAPH_ANONYMOUS: 'none' });
    const { id, text } = await addKey(store, {
      name: 'a dashboard',
      role: 'READER',
      createdAt: '2026-01-01T00:00:00.000Z',
      createdBy: null,
      expiresAt: null,
    });
    const client = createClient({
      url: addressOf(app),
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      lazy: false,
      connectionParams: bearer(text),
      onNonLazyError: () => {},
    });
    await new Promise((resolve) => client.on('connected', resolve));
    const closed = new Promise<{ code: number; reason: string }>((resolve) =>
      client.on('closed', (event) => resolve(event as { code: number; reason: string })),
    );
    await revokeKey(store, id, '2026-02-01T00:00:00.000Z', null);
    expect(await closed).toMatchObject({ code: 4401, reason: 'the API key or token is not valid, or not any more' });
    await client.dispose();
    shown('attack', 'a subscription that outlives its key');
  });

  it('keeps no socket of an upgrade that it refused', async () => {
    const app = await serve({});
    const { port } = new URL(app.listeningOrigin);
    const upgrade = request({
      port,
      path: '/graphql',
      headers: {
        connection: 'upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
        authorization: 'Bearer wrong',
      },
    }).end();
    const [answer] = await once(upgrade, 'response');
    expect(answer.statusCode).toBe(401);
    await once(answer.resume(), 'close');
  });

  it('says nothing of credentials in the log', async () => {
    const log: string[] = [];
    const app = await serve({}, log);
    const key = await keyOf(store, 'EDITOR');
    await send(app, merge, bearer(key));
    await send(app, '{ nonsense }', bearer(key));
    await send(app, stats, bearer(`${key}x`));
    await app.inject({ url: `/graphql?query={a}&key=x`, headers: bearer(key) });
    expect(log.length).toBeGreaterThan(4);
    expect(log.join('\n')).not.toContain(key);
  });

  it("tells that it can't tell who calls when the graph is away", async () => {
    const app = await serverOver(
      storeThat(() => Promise.reject(new StoreUnavailableError('away'))),
      { logLevel: 'silent' },
    );
    const answer = await app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: stats },
      headers: bearer(`ng_${'A'.repeat(43)}`),
    });
    expect(answer.statusCode).toBe(503);
    expect(answer.json().errors[0]).toEqual({
      message: 'the graph is unavailable; try again later',
      extensions: { code: 'STORE_UNAVAILABLE' },
    });
    expect(answer.headers['retry-after']).toBe('1');
    await app.listen({ host: '127.0.0.1', port: 0 });
    const client = createClient({
      url: addressOf(app),
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      lazy: false,
      connectionParams: bearer(`ng_${'A'.repeat(43)}`),
      onNonLazyError: () => {},
    });
    const closed = await new Promise<{ code: number }>((resolve) =>
      client.on('closed', (event) => resolve(event as { code: number })),
    );
    expect(closed.code).toBe(1013);
    await client.dispose();
    await app.close();
  });
});

describe('the record of changes', () => {
  let store: Store;
  let app: FastifyInstance;
  beforeEach(async () => {
    store = await openEmbedded({ queryTimeoutMs: 30_000 });
    app = await listening(store, accessWith({}));
  });
  afterEach(async () => {
    await app.close();
    await store.close();
  });

  const ingest = (body: string, url: string, headers: Record<string, string>) =>
    send(
      app,
      `mutation { ingestArticle(input: { body: ${JSON.stringify(body)}, url: "${url}" }) { article { ingestedBy } errors { message } } }`,
      headers,
    );
  const keepApart = (by: string, headers: Record<string, string>) =>
    send(
      app,
      `mutation { keepApart(a: "actor:xi-jinping", b: "actor:vladimir-putin"${by}) { errors { message } } }`,
      headers,
    );
  const changes = async () =>
    (await send(app, '{ changes { nodes { kind by } } }', {})).data?.['changes'] as {
      nodes: { kind: string; by: string | null }[];
    };

  it('has their author, who can sign as nobody else', async () => {
    const key = bearer(await keyOf(store, 'EDITOR'));
    const url = 'https://news.example/1';
    const first = await ingest('Xi Jinping met Vladimir Putin in Moscow.', url, key);
    expect(first.data).toMatchObject({ ingestArticle: { article: { ingestedBy: 'the editor' } } });
    await ingest('Xi Jinping met Vladimir Putin in Beijing.', url, bearer(await keyOf(store, 'ADMIN')));
    await keepApart('', key);
    await send(
      app,
      'mutation { undoKeepApart(a: "actor:xi-jinping", b: "actor:vladimir-putin", by: "somebody else") { errors { message } } }',
      key,
    );
    await keepApart(', by: "Sari"', {});
    expect((await changes()).nodes.map(({ kind, by }) => `${kind} ${by}`).sort()).toEqual([
      'CORRECT the admin',
      'KEEP_APART Sari',
      'KEEP_APART the editor',
      'UNDO_KEEP_APART the editor for somebody else',
    ]);
    const anonymous = await ingest('Xi Jinping met Prabowo Subianto in Jakarta.', 'https://news.example/2', {});
    expect(anonymous.data).toMatchObject({ ingestArticle: { article: { ingestedBy: null } } });
    expect(await listKeys(store)).toHaveLength(2);
    shown('attack', 'a change signed as somebody else');
  });
});
