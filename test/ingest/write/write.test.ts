import { expect, it } from 'vitest';
import { StoreTimeoutError } from '../../../src/errors.ts';
import { openEmbedded } from '../../../src/store/embedded.ts';
import type { Store } from '../../../src/store/store.ts';
import { article, ingestAll } from '../../support/stories.ts';

/** The same graph, on a machine that has time for so many articles in a transaction; those above are rolled back. */
function slow(store: Store, most: number): Store {
  return {
    ...store,
    write: (work) =>
      store.write((tx) =>
        work({
          run: async (query, params) => {
            const answer = await tx.run<never>(query, params);
            const { rows } = params;
            const isTooMuch = query === 'ingest/articles' && Array.isArray(rows) && rows.length > most;
            if (isTooMuch) throw new StoreTimeoutError('a query took longer than 1 ms');
            return answer;
          },
        }),
      ),
  };
}

const articles = [1, 2, 3, 4, 5].map((number) =>
  article(
    `paper/${number}`,
    `2025-01-0${number}T00:00:00Z`,
    `Report ${number}`,
    `Mayor Orla Fenwick opened hall ${number}.`,
  ),
);

it('stores articles by halves where there is no time for all of them at once', async () => {
  const store = await openEmbedded({ queryTimeoutMs: 30_000 });
  const ids = await ingestAll(slow(store, 2), articles);
  expect(new Set(ids).size).toBe(5);
  const [counts] = await store.read<{ articles: number }>('stats', {});
  expect(counts?.articles).toBe(5);
  expect(await ingestAll(store, articles)).toEqual(ids);
  await store.close();
});

it('says so where there is no time for a single one', async () => {
  const store = await openEmbedded({ queryTimeoutMs: 30_000 });
  await expect(ingestAll(slow(store, 0), articles)).rejects.toThrow(StoreTimeoutError);
  const [counts] = await store.read<{ articles: number }>('stats', {});
  expect(counts?.articles).toBe(0);
  await store.close();
});
