import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { ask as askStore } from '../support/ask.ts';
import { counting } from '../support/counting.ts';
import { engines } from '../support/engines.ts';
import { generateNews, idOf, ingestNews, type News } from '../support/news.ts';
import { articleCounts, compareTexts } from '../support/reference.ts';
import { refusal } from '../support/refusal.ts';

interface Trend {
  articleCount: number;
  previousCount: number;
  growth: number;
  score: number;
  entity: { id: string };
}

const question = `query Trending($date: DateRange!, $kinds: [EntityKind!], $first: Int) {
  trending(date: $date, kinds: $kinds, first: $first) { articleCount previousCount growth score entity { id } }
}`;

function expected(news: readonly News[], date: { from: string; to: string }, before: { from: string; to: string }) {
  const previous = articleCounts(news, before);
  return [...articleCounts(news, date)]
    .map(([id, articleCount]) => {
      const previousCount = previous.get(id) ?? 0;
      const change = articleCount - previousCount;
      return {
        articleCount,
        previousCount,
        growth: change / Math.max(1, previousCount),
        score: change / Math.sqrt(articleCount + previousCount),
        entity: { id },
      };
    })
    .sort((a, b) => b.score - a.score || b.articleCount - a.articleCount || compareTexts(a.entity.id, b.entity.id));
}

describe.each(engines)('trending on $name', (engine) => {
  const generated = generateNews(90);
  const named = (name: string, day: string): News => ({ day, lines: [{ kind: 'named', who: [name] }] });
  const times = (count: number, ...what: Parameters<typeof named>) =>
    Array.from({ length: count }, () => named(...what));
  const march = [
    ...times(4, 'Tokoh90', '2025-03-12'),
    ...times(1, 'Tokoh91', '2025-03-12'),
    ...times(6, 'Tokoh92', '2025-03-03'),
    ...times(9, 'Tokoh92', '2025-03-10'),
    ...times(3, 'Tokoh93', '2025-03-09'),
    ...times(1, 'Tokoh93', '2025-03-16'),
    ...times(5, 'Tokoh94', '2025-03-02'),
    ...times(5, 'Tokoh95', '2025-03-17'),
  ];
  const news = [...generated, ...march];
  let store: Store;
  const trending = async (variables: Record<string, unknown>) =>
    (await askStore<{ trending: Trend[] }>(store, question, variables)).trending;

  beforeAll(async () => {
    store = await engine.open();
    await ingestNews(store, news);
  });
  afterAll(() => store.close());

  it('puts a sure change before one article out of nowhere, and compares with as many days before', async () => {
    const found = await trending({ date: { from: '2025-03-10', to: '2025-03-16' } });
    expect(
      found.map(({ entity, articleCount, previousCount, growth }) => [entity.id, articleCount, previousCount, growth]),
    ).toEqual([
      [idOf('Tokoh90'), 4, 0, 4],
      [idOf('Tokoh91'), 1, 0, 1],
      [idOf('Tokoh92'), 9, 6, 0.5],
      [idOf('Tokoh93'), 1, 3, -2 / 3],
    ]);
    expect(found.map(({ score }) => score)).toEqual([2, 1, 3 / Math.sqrt(15), -1]);
  });

  it('is what counting by hand gives', async () => {
    const [date, before] = [
      { from: '2025-01-22', to: '2025-02-10' },
      { from: '2025-01-02', to: '2025-01-21' },
    ];
    const all = expected(news, date, before);
    expect(all.length).toBeGreaterThan(15);
    expect(await trending({ date, first: 100 })).toEqual(all);
    expect(await trending({ date, first: 5 })).toEqual(all.slice(0, 5));
    const places = all.filter(({ entity }) => entity.id.startsWith('place:'));
    expect(places.length).toBeGreaterThan(1);
    expect(await trending({ date, kinds: ['PLACE'], first: 100 })).toEqual(places);
  });

  it('goes on to the last day of the calendar', async () => {
    const days = { from: '0000-01-01', to: '9999-12-31' };
    expect(await trending({ date: days, first: 100 })).toEqual(expected(news, days, { from: '~', to: '~' }));
  });

  it('asks the store twice, however many there are', async () => {
    for (const first of [1, 50]) {
      const { store: counted, asked } = counting(store);
      await askStore(counted, question, { date: { from: '2025-01-01', to: '2025-02-28' }, first });
      expect(asked).toEqual(['trending', 'entity/by-id']);
    }
  });

  it.each([
    ['{ trending(date: { from: "2025-01-01" }) { growth } }', 'one side open'],
    ['{ trending(date: { from: "2025-01-02", to: "2025-01-01" }) { growth } }', '"from" is not after its "to"'],
    [
      '{ trending(date: { from: "2025-01-01", to: "2025-01-02" }, first: 101) { growth } }',
      'first from 1 to 100, got 101',
    ],
  ])('refuses %s', async (query, message) => {
    expect(await refusal(store, query)).toEqual({ code: 'BAD_USER_INPUT', message: expect.stringContaining(message) });
  });
});
