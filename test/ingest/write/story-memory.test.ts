import { expect, it } from 'vitest';
import { memoryOf } from '../../../src/ingest/write/story-memory.ts';
import { rememberWords, storedWords } from '../../../src/ingest/write/vocabulary.ts';
import { cancellable } from '../../../src/store/cancel.ts';
import { openEmbedded } from '../../../src/store/embedded.ts';
import { observed } from '../../../src/store/observed.ts';

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
