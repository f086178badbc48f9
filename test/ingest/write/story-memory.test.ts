import { expect, it } from 'vitest';
import { keysToLookUp } from '../../../src/ingest/stories/candidates.ts';
import { memoryOf, StoryMemory } from '../../../src/ingest/write/story-memory.ts';
import { rememberWords, storedWords } from '../../../src/ingest/write/vocabulary.ts';
import { cancellable } from '../../../src/store/cancel.ts';
import { openEmbedded } from '../../../src/store/embedded.ts';
import { migrate } from '../../../src/store/migrate.ts';
import { observed } from '../../../src/store/observed.ts';
import { article, ingestAll } from '../../support/stories.ts';

it('is one for a graph, whatever wraps its store for a request', async () => {
  const [store, other] = [
    await openEmbedded({ queryTimeoutMs: 30_000 }),
    await openEmbedded({ queryTimeoutMs: 30_000 }),
  ];
  const wrapped = cancellable(observed(store, [() => () => {}]), new AbortController().signal);
  expect(memoryOf(wrapped)).toBe(memoryOf(store));
  expect(memoryOf(other)).not.toBe(memoryOf(store));
  rememberWords(wrapped, ['jakarta']);
  expect(storedWords(store)).toEqual(new Set(['jakarta']));
  expect(storedWords(other)).toEqual(new Set());
  await store.close();
  await other.close();
});

it('lists an article once under a key, however often it is asked for it', async () => {
  const store = await openEmbedded({ queryTimeoutMs: 30_000 });
  await migrate(store);
  const texts = ['Orla Fenwick opened the ferry line.', 'Orla Fenwick closed the ferry line again.'];
  const ids = await ingestAll(
    store,
    texts.map((text, index) =>
      article(`paper/${index}`, `2025-01-0${index + 1}`, 'The ferry', `${text} Its passengers of many years watched.`),
    ),
  );
  const lists = await store.write(async (tx) => {
    const memory = new StoryMemory();
    const articles = await memory.articlesOf(tx, ids);
    return memory.listsOf(tx, articles.flatMap(keysToLookUp));
  });
  expect(Math.max(...[...lists.values()].map((list) => list.length))).toBe(ids.length);
  await store.close();
});
