import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Store } from '../../../src/store/store.ts';
import { cursorOf, listening, subscriber } from '../../live/support.ts';
import { shown } from '../../support/shown.ts';
import { articles, connection, type Disturbed, emptied, ingestAll, throughProxy, why } from './support.ts';

/** What a client waits at most for an answer, whatever Neo4j does. */
const boundedMs = 30_000;
const feed = '{ articles(first: 100) { totalCount nodes { id mentions { surface } } } }';
const watchAll = 'subscription ($after: String) { articleIngested(after: $after) { id } }';

describe.skipIf(connection === null)(`a Neo4j that is away for a while${why}`, () => {
  let direct: Store;
  let disturbed: Disturbed;
  let app: FastifyInstance;
  const before = articles(3, 'before');
  const followed = articles(1, 'followed');
  const meanwhile = articles(4, 'meanwhile');
  const after = articles(3, 'after');

  beforeEach(async () => {
    direct = await emptied();
    disturbed = await throughProxy(connection?.uri ?? '', { pingMs: 2_000 });
    app = await listening(disturbed.store, { logLevel: 'silent', responseCacheMb: 1 });
    await ingestAll(direct, before);
  });
  afterEach(async () => {
    await app.close();
    await disturbed.close();
    await direct.close();
  });

  async function ask(
    query: string,
  ): Promise<{ data: { articles: { totalCount: number } } | null; code: string | null }> {
    const response = await fetch(`${app.listeningOrigin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
      signal: AbortSignal.timeout(boundedMs),
    });
    const { data, errors } = JSON.parse(await response.text());
    return { data, code: errors?.[0].extensions.code ?? null };
  }
  const status = async (path: string) => {
    const response = await fetch(`${app.listeningOrigin}${path}`, { signal: AbortSignal.timeout(boundedMs) });
    await response.text();
    return response.status;
  };
  const ingestOne =
    'mutation { ingestArticle(input: { title: "Kabar", body: "Xi Jinping tiba di Moskow." }) { created } }';

  /** What is asked while it is away, and what comes once it is back. */
  async function survives(takeAway: () => void, giveBack: () => void): Promise<void> {
    const start = await cursorOf(app);
    const follower = subscriber(app, watchAll, { after: start });
    await ingestAll(direct, followed);
    // It follows once it is told of something; one that is still to begin while Neo4j is away is refused.
    await follower.until(followed.length);
    expect(await ask(feed)).toMatchObject({ data: { articles: { totalCount: before.length + followed.length } } });

    takeAway();
    const answers = await Promise.all(Array.from({ length: 12 }, () => ask(feed)));
    for (const { code } of answers) expect(code).toBe('STORE_UNAVAILABLE');
    expect(await status('/ready')).toBe(503);
    expect(await status('/export/turtle')).toBe(503);
    const writing = ask(ingestOne);
    await ingestAll(direct, meanwhile);

    giveBack();
    await vi.waitFor(async () => expect(await status('/ready')).toBe(200), { timeout: boundedMs, interval: 100 });
    expect(await writing).toMatchObject({ code: null, data: { ingestArticle: { created: true } } });
    await ingestAll(direct, after);
    const stored = before.length + followed.length + meanwhile.length + after.length + 1;
    expect(await ask(feed)).toMatchObject({ code: null, data: { articles: { totalCount: stored } } });
    const told = await follower.until(stored - before.length);
    const ids = told.map(({ data }) => data.articleIngested.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(stored - before.length);
    await follower.stop();
  }

  it('because it refuses connections, is told in time, and everything goes on when it is back', async () => {
    const { proxy } = disturbed;
    await survives(
      () => {
        proxy.isRefusing = true;
        proxy.cut();
      },
      () => {
        proxy.isRefusing = false;
      },
    );
    shown('fault', 'Neo4j refuses connections for a while');
  }, 300_000);

  it('because it vanished without a word, is told in time, and everything goes on when it is back', async () => {
    const { proxy } = disturbed;
    await survives(
      () => {
        proxy.isBlackHole = true;
      },
      () => {
        proxy.isBlackHole = false;
      },
    );
    shown('fault', 'What is sent to Neo4j and comes from it vanishes for a while');
  }, 300_000);

  it('slow and far away, answers all the same', async () => {
    disturbed.proxy.delayMs = 100;
    disturbed.proxy.bytesPerSecond = 200_000;
    const answers = await Promise.all(Array.from({ length: 12 }, () => ask(feed)));
    for (const answer of answers) expect(answer).toMatchObject({ code: null, data: { articles: { totalCount: 3 } } });
    shown('fault', 'Neo4j behind a slow and narrow line');
  }, 300_000);
});
