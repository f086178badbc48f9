import { rulesExtractor } from '../../src/ingest/extract/extract.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import type { RawArticle } from '../../src/ingest/types.ts';
import type { Store } from '../../src/store/store.ts';

/** An article of a publisher, by the last part of its address. */
export function article(name: string, publishedAt: string, title: string, body: string): RawArticle {
  const [source = ''] = name.split('/');
  return { url: `https://${source}.example/${name}`, title, body, publishedAt, format: 'text' };
}

/** Ingests articles together; returns their ids in order. */
export async function ingestAll(store: Store, articles: readonly RawArticle[]): Promise<string[]> {
  const outcomes = await ingest(articles, { store, extractor: rulesExtractor });
  return outcomes.map((outcome) => {
    if ('error' in outcome) throw outcome.error;
    return outcome.id;
  });
}

/** What the graph tells of the stories and copies of articles, comparable between graphs. */
export async function storiesOf(store: Store, ids: readonly string[]): Promise<unknown> {
  const sorted = [...ids].sort();
  const placed = await store.read<{ key: string; story: { id: string } }>('article/story', { ids: sorted });
  const stories = [...new Set(placed.map(({ story }) => story.id))].sort();
  const copies = await store.read<{ key: string; duplicateId: string }>('article/duplicates', { ids: sorted });
  const [total] = await store.read<{ total: number }>('story/count', { from: '', to: '\uffff', entities: null });
  return {
    placed: placed.map(({ key, story }) => `${key} ${story.id}`).sort(),
    stories: (await store.read<{ key: string; node: object }>('story/by-id', { ids: stories }))
      .map(({ node }) => node)
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    copies: copies.map(({ key, duplicateId }) => `${key} ${duplicateId}`).sort(),
    total: total?.total,
  };
}
