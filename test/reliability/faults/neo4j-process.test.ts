import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { StoreUnavailableError } from '../../../src/errors.ts';
import type { Store } from '../../../src/store/store.ts';
import { freePort } from '../../../tools/neo4j/port.ts';
import { type RunningNeo4j, startNeo4j } from '../../../tools/neo4j/server.ts';
import { listening } from '../../live/support.ts';
import { shown } from '../../support/shown.ts';
import { whole } from '../../support/whole.ts';
import { articles, connection, ingestAll, opened, undisturbed, why } from './support.ts';

describe.skipIf(connection === null)(`a Neo4j of its own that stops, dies and comes back${why}`, () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'newsgraph-faults-'));
  const all = articles(10);
  let port: number;
  let expected: string[];
  let neo4j: RunningNeo4j;
  let store: Store;
  let app: FastifyInstance;

  const start = () =>
    startNeo4j({
      port,
      dataDir,
      heap: '512m',
      pageCache: '64m',
      settings: { 'db.memory.transaction.max': '64m' },
      isShortLived: true,
    });
  const open = (waitMs: number, onWait: (reason: Error) => void = () => {}) =>
    opened({ uri: `bolt://127.0.0.1:${port}`, waitMs, onWait });

  beforeAll(async () => {
    port = await freePort();
    expected = await undisturbed(all);
  });
  afterAll(async () => {
    await app?.close();
    await store?.close();
    await neo4j?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const status = async (path: string) => {
    const response = await fetch(`${app.listeningOrigin}${path}`, { signal: AbortSignal.timeout(30_000) });
    await response.text();
    return response.status;
  };

  it('is waited for at the start as long as told, and not longer', async () => {
    await expect(open(0)).rejects.toThrow(StoreUnavailableError);
    await expect(open(500)).rejects.toThrow(/can't be used/);
    const reasons: Error[] = [];
    const opening = open(120_000, (reason) => reasons.push(reason));
    neo4j = await start();
    store = await opening;
    expect(reasons).toHaveLength(1);
    app = await listening(store, { logLevel: 'silent' });
    expect(await status('/ready')).toBe(200);
    shown('fault', 'A start while Neo4j is not there yet');
  }, 300_000);

  it('refuses a query for which its memory is not enough, and goes on', async () => {
    await expect(store.read('much', { count: 5_000_000 })).rejects.toThrow(StoreUnavailableError);
    expect(await status('/ready')).toBe(200);
    shown('fault', 'A transaction that needs more memory than Neo4j gives it');
  });

  it('killed while articles are stored loses none that were acknowledged, and has each of them whole', async () => {
    const acknowledged: string[] = [];
    let ending: Promise<unknown> = Promise.resolve();
    for (const [index, one] of all.entries()) {
      if (index === all.length / 2) {
        const killed = neo4j;
        ending = (async () => {
          killed.kill();
          await killed.ended;
          neo4j = await start();
        })();
      }
      // As a client does that was told to try again later.
      const outcome = await vi.waitFor(async () => (await ingestAll(store, [one]))[0], { timeout: 120_000 });
      if (outcome !== undefined && 'id' in outcome) acknowledged.push(outcome.id);
    }
    await ending;
    expect(acknowledged).toHaveLength(all.length);
    expect(await whole(store)).toEqual(expected);
    expect(await status('/ready')).toBe(200);
    shown('fault', 'Neo4j killed while articles are stored');
  }, 400_000);

  it('stopped is told as unavailable, while the server goes on', async () => {
    await neo4j.stop();
    await expect(store.read('stats', {})).rejects.toThrow(StoreUnavailableError);
    expect(await status('/ready')).toBe(503);
    neo4j = await start();
    await vi.waitFor(async () => expect(await status('/ready')).toBe(200), { timeout: 30_000 });
    expect(await whole(store)).toEqual(expected);
    shown('fault', 'Neo4j stopped and started again');
  }, 300_000);
});
