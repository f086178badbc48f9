import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rulesExtractor } from '../../src/ingest/extract/extract.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import type { Store } from '../../src/store/store.ts';
import { ask } from '../support/ask.ts';
import { counting } from '../support/counting.ts';
import { engines } from '../support/engines.ts';

interface Answer {
  search: { totalCount: number; nodes: { __typename: string; title?: string }[] };
}

/** More articles than the engine proposes candidates; only some of them have a statement with the word. */
const articles = Array.from({ length: 250 }, (_, index) => ({
  title: `Banjir ${index}`,
  body: `JAKARTA - Banjir surut, banjir datang lagi.${index % 50 === 0 ? ` "Kami takut akan datangnya banjir yang lebih besar ${index}," kata Anwar Ibrahim.` : ''}`,
  format: 'text' as const,
  publishedAt: '2025-01-30T00:00:00Z',
}));

/** Alike but for their days, in no order. */
const days = ['03', '28', '10', '20', '15', '01', '26', '07', '12', '23'];
const equals = days.map((day) => ({
  title: `Gempa ${day}`,
  body: 'JAKARTA - Tanah bergerak.',
  format: 'text' as const,
  publishedAt: `2025-01-${day}T00:00:00Z`,
}));

describe.each(engines)('search through many texts on $name', (engine) => {
  let store: Store;
  const search = async (query: string, kinds: string[], first = 100, on = store) => {
    const text = `query($query: String!, $kinds: [String!], $first: Int) {
      search(query: $query, kinds: $kinds, first: $first) { totalCount nodes { __typename ... on Article { title } } }
    }`;
    return (await ask<Answer>(on, text, { query, kinds, first })).search;
  };

  beforeAll(async () => {
    store = await engine.open();
    const now = () => new Date('2025-02-01T00:00:00Z');
    await ingest([...articles, ...equals], { store, extractor: rulesExtractor, now });
  });
  afterAll(() => store.close());

  it('finds the few statements beside the many articles', async () => {
    expect((await search('banjir', ['Statement'])).totalCount).toBe(5);
    expect((await search('banjir', ['Article'])).totalCount).toBeGreaterThanOrEqual(200);
  });

  it('shows the later of two equals first', async () => {
    const latest = [...days].sort().reverse();
    const { nodes } = await search('gempa', ['Article']);
    expect(nodes.map(({ title }) => title)).toEqual(latest.map((day) => `Gempa ${day}`));
  });

  it('asks the store as often for a hundred results as for two', async () => {
    const [few, many] = [counting(store), counting(store)];
    await search('banjir', ['Article', 'Statement'], 2, few.store);
    await search('banjir', ['Article', 'Statement'], 100, many.store);
    expect(many.asked.length).toBe(few.asked.length);
  });
});
