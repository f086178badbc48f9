import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mergeEntities, undoMerge } from '../../../src/curation/merge.ts';
import { NotFoundError } from '../../../src/errors.ts';
import type { IngestOutcome } from '../../../src/ingest/ingest.ts';
import type { RawArticle } from '../../../src/ingest/types.ts';
import type { Store } from '../../../src/store/store.ts';
import { cursorOf, listening, subscriber } from '../../live/support.ts';
import { shown } from '../../support/shown.ts';
import { whole } from '../../support/whole.ts';
import { articles, connection, emptied, ingestAll, opened, undisturbed, why } from './support.ts';

const watchAll = 'subscription ($after: String) { articleIngested(after: $after) { id } }';
const people = { into: 'actor:xi-jinping', from: ['actor:wang-yi'] };

describe.skipIf(connection === null)(`several servers that write to one Neo4j at once${why}`, () => {
  const all = articles(24);
  const stores: Store[] = [];
  const servers: FastifyInstance[] = [];
  let expected: string[];

  beforeAll(async () => {
    expected = await undisturbed(all, (store) => mergeEntities(store, people, decision(0)));
    stores.push(await emptied());
    const { uri } = connection ?? { uri: '' };
    stores.push(...(await Promise.all([opened({ ...connection, uri }), opened({ ...connection, uri })])));
    for (const store of stores) servers.push(await listening(store, { responseCacheMb: 1 }));
  });
  afterAll(async () => {
    for (const server of servers) await server.close();
    for (const store of stores) await store.close();
  });

  const decision = (second: number) => ({
    by: null,
    reason: null,
    at: new Date(1_740_000_000_000 + second).toISOString(),
  });

  async function ingestInPairs(store: Store | undefined, raw: readonly RawArticle[]): Promise<IngestOutcome[]> {
    if (store === undefined) throw new Error('unreachable');
    const outcomes: IngestOutcome[] = [];
    for (let start = 0; start < raw.length; start += 2) {
      outcomes.push(...(await ingestAll(store, raw.slice(start, start + 2))));
    }
    return outcomes;
  }

  /** Merges two people and undoes it again and again, until told to stop; then they are merged. */
  async function decideAgainAndAgain(store: Store | undefined, isDone: () => boolean): Promise<number> {
    if (store === undefined) throw new Error('unreachable');
    let decisions = 0;
    while (true) {
      const last = isDone();
      const merge = await mergeEntities(store, people, decision(decisions)).catch((error: unknown) => {
        // Nobody has named them yet.
        if (error instanceof NotFoundError && !last) return null;
        throw error;
      });
      if (last) return decisions;
      if (merge !== null) {
        await undoMerge(store, merge, decision(decisions + 1));
        decisions += 2;
      }
      // As somebody does who looks at what came of it.
      await wait(500);
    }
  }

  it('make the graph that one alone makes, in whatever order, and tell each article as new once', async () => {
    const [first, second, third] = stores;
    const [server] = servers;
    if (first === undefined || server === undefined) throw new Error('unreachable');
    const start = await cursorOf(server);
    let isDone = false;
    const deciding = decideAgainAndAgain(third, () => isDone);
    const outcomes = await Promise.all([
      ingestInPairs(first, all.slice(0, 16)),
      ingestInPairs(second, [...all].reverse().slice(0, 16)),
    ]);
    isDone = true;
    const decisions = await deciding;
    const created = outcomes.flat().flatMap((one) => ('id' in one && one.created ? [one.id] : []));
    expect(new Set(created).size).toBe(all.length);
    expect(created).toHaveLength(all.length);
    expect(outcomes.flat().every((one) => 'id' in one && !one.corrected)).toBe(true);
    expect(await whole(first)).toEqual(expected);
    const follower = subscriber(server, watchAll, { after: start });
    const told = (await follower.until(all.length)).map(({ data }) => data.articleIngested.id);
    expect([...told].sort()).toEqual([...created].sort());
    await follower.stop();
    shown('fault', 'Two writers of the same articles and one who merges, at once', all.length + 8 + decisions);
  }, 300_000);

  it('see what the others wrote at once, also where answers are kept', async () => {
    const count = async (server: FastifyInstance | undefined) => {
      const query = '{ articles { totalCount } }';
      const answer = await server?.inject({ method: 'POST', url: '/graphql', payload: { query } });
      return answer?.json<{ data: { articles: { totalCount: number } } }>().data.articles.totalCount;
    };
    for (const [index, store] of stores.entries()) {
      for (const server of [...servers, ...servers]) expect(await count(server)).toBe(all.length + index);
      await ingestAll(store, articles(1, `of ${index}`));
    }
    shown('fault', 'An answer kept by one server while another writes', stores.length * servers.length);
  }, 300_000);
});
