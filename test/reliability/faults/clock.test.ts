import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mergeEntities, undoMerge } from '../../../src/curation/merge.ts';
import { retractArticle } from '../../../src/curation/retract.ts';
import { rulesExtractor } from '../../../src/ingest/extract/extract.ts';
import { ingest } from '../../../src/ingest/ingest.ts';
import { articleIdOfUrl } from '../../../src/ingest/resolve/ids.ts';
import { check } from '../../../src/keeping/check/check.ts';
import type { Store } from '../../../src/store/store.ts';
import { engines } from '../../support/engines.ts';
import { shown } from '../../support/shown.ts';

const later = '2025-02-01T00:00:00.000Z';
const earlier = '2024-06-01T00:00:00.000Z';
const article = (number: number, told: string) => ({
  url: `https://example.com/clock/${number}`,
  title: `Report ${number}`,
  body: `Xi Jinping met Vladimir Putin in Moscow on January 20, 2025. "${told}," Putin said.`,
  format: 'text' as const,
});

describe.each(engines)('a clock that is set back, on $name', (engine) => {
  let store: Store;
  const ingestAt = (at: string, ...articles: ReturnType<typeof article>[]) =>
    ingest(articles, { store, extractor: rulesExtractor, now: () => new Date(at) });

  beforeEach(async () => {
    store = await engine.open();
  });
  afterEach(() => store.close());

  it('loses no arrival, and ends nothing before it began', async () => {
    shown('fault', 'the clock set back by months between two writes', 4);
    await ingestAt(later, article(0, 'It is good'), article(1, 'It is fine'));
    const first = await store.read<{ last: number }>('arrival/head', {});
    await ingestAt(earlier, article(2, 'It is late'));
    const [head] = await store.read<{ last: number }>('arrival/head', {});
    expect(head?.last).toBe((first[0]?.last ?? 0) + 1);
    const arrived = await store.read<{ articleId: string }>('arrival/by-sequence', { sequences: [head?.last ?? 0] });
    expect(arrived[0]?.articleId).toBe(articleIdOfUrl(article(2, '').url));

    await ingestAt(earlier, article(0, 'It is corrected'));
    const decision = { by: null, reason: null, at: earlier };
    await retractArticle(store, articleIdOfUrl(article(1, '').url), decision);
    const merge = { into: 'actor:xi-jinping', from: ['actor:vladimir-putin'] };
    const id = await mergeEntities(store, merge, { ...decision, at: later });
    await undoMerge(store, id, decision);
    const [undone] = await store.read<{ node: { at: string; undoneAt: string } }>('merge/by-id', { ids: [id] });
    expect(undone?.node.undoneAt).toBe(later);

    const nodes = await store.read<{ properties: Record<string, string | null> }>('whole/nodes', {});
    const ended = nodes.filter(({ properties }) => properties['retractedAt'] != null);
    expect(ended.length).toBeGreaterThan(2);
    for (const { properties } of ended) {
      const began = properties['recordedAt'] ?? properties['ingestedAt'] ?? '';
      expect(String(properties['retractedAt']) >= began, JSON.stringify(properties)).toBe(true);
    }
    expect((await check(store)).filter(({ wrong }) => wrong > 0)).toEqual([]);
  });
});
