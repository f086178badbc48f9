import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { fill } from '../../bench/fill.ts';
import { asked, news } from '../../bench/news/news.ts';
import { openEmbedded } from '../../src/store/embedded.ts';

describe('the file of an embedded graph', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsgraph-embedded-'));
  const queryTimeoutMs = 30_000;
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('keeps what its texts are found by, and takes more of them when it is opened again', async () => {
    const found: number[] = [];
    for (const articles of [30, 60, 60]) {
      const store = await openEmbedded({ folder, queryTimeoutMs });
      for await (const _ of fill(store, news(articles)));
      const rows = await store.read('search/documents', {
        types: ['Article'],
        query: asked.words.frequent ?? '',
        limit: 1000,
      });
      found.push(rows.length);
      await store.close();
    }
    const [first = 0, second = 0, third = 0] = found;
    expect(first).toBeGreaterThan(0);
    expect(second).toBeGreaterThan(first);
    expect(third).toBe(second);
  });

  it('takes in what was logged while it is written to, so that little is read again after a crash', async () => {
    const growing = path.join(folder, 'growing');
    const size = () => statSync(path.join(growing, 'newsgraph.grafeo')).size;
    const store = await openEmbedded({ folder: growing, queryTimeoutMs, logBytes: 100_000 });
    const empty = size();
    for await (const _ of fill(store, news(60), 20));
    await vi.waitFor(() => expect(size()).toBeGreaterThan(2 * empty), { timeout: 20_000, interval: 50 });
    await store.close();
  });
});
