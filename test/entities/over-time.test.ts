import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { ask as askStore } from '../support/ask.ts';
import { counting } from '../support/counting.ts';
import { engines } from '../support/engines.ts';
import { generateNews, ingestNews, type News } from '../support/news.ts';
import { type Between, compareTexts, linksOf } from '../support/reference.ts';
import { refusal } from '../support/refusal.ts';

interface CoMention {
  articleCount: number;
  firstAt: string;
  lastAt: string;
  node: { id: string };
}

interface Page {
  totalCount: number;
  edges: CoMention[];
  pageInfo: { startCursor: string | null; endCursor: string | null; hasNextPage: boolean; hasPreviousPage: boolean };
}

const question = `query ($id: ID!, $filter: CoMentionFilter, $first: Int, $after: String, $last: Int, $before: String) {
  entity(id: $id) {
    coMentions(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      totalCount edges { articleCount firstAt lastAt node { id } }
      pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
    }
  }
}`;

const id = 'actor:tokoh02';

function expected(news: readonly News[], minArticles: number, days?: Between): CoMention[] {
  return [...linksOf(news, days).values()]
    .filter(
      ({ source, target, weights }) => [source, target].includes(id) && (weights.CO_MENTIONED ?? 0) >= minArticles,
    )
    .map(({ source, target, weights, days: seen }) => ({
      articleCount: weights.CO_MENTIONED ?? 0,
      firstAt: `${[...seen].sort()[0]}T08:00:00.000Z`,
      lastAt: `${[...seen].sort().at(-1)}T08:00:00.000Z`,
      node: { id: source === id ? target : source },
    }))
    .sort((a, b) => b.articleCount - a.articleCount || compareTexts(b.node.id, a.node.id));
}

describe.each(engines)('co-mentions on $name', (engine) => {
  const news = generateNews(90);
  const january = { from: '2025-01-01', to: '2025-01-31' };
  let store: Store;
  const page = async (variables: Record<string, unknown>) =>
    (await askStore<{ entity: { coMentions: Page } }>(store, question, { id, ...variables })).entity.coMentions;

  beforeAll(async () => {
    store = await engine.open();
    await ingestNews(store, news);
  });
  afterAll(() => store.close());

  it.each([
    ['all days', 1, undefined],
    ['some days', 1, january],
    ['one week', 1, { from: '2025-02-03', to: '2025-02-09' }],
    ['some days, more than once', 2, january],
  ])('of %s are those of the articles of these days', async (_, minArticles, date) => {
    const all = expected(news, minArticles, date);
    const { totalCount, edges } = await page({ filter: { minArticles, date: date ?? null }, first: 100 });
    expect(all.length).toBeGreaterThan(1);
    expect(edges).toEqual(all);
    expect(totalCount).toBe(all.length);
  });

  it('of no day are none', async () => {
    expect(await page({ filter: { date: { from: '2030-01-01' } } })).toMatchObject({ totalCount: 0, edges: [] });
  });

  it('of one kind are those of that kind', async () => {
    const places = expected(news, 1, january).filter(({ node }) => node.id.startsWith('place:'));
    expect((await page({ filter: { kind: ['PLACE'], date: january } })).edges).toEqual(places);
    expect(places.length).toBeGreaterThan(0);
  });

  it.each([
    ['all days', {}],
    ['some days', { date: january }],
  ])('of %s are walked both ways', async (_, filter) => {
    const { edges: all } = await page({ filter, first: 100 });
    const forwards: CoMention[] = [];
    for (let after: string | null = null; ; ) {
      const { edges, pageInfo }: Page = await page({ filter, first: 2, ...(after === null ? {} : { after }) });
      forwards.push(...edges);
      after = pageInfo.endCursor;
      if (!pageInfo.hasNextPage) break;
    }
    const backwards: CoMention[] = [];
    for (let before: string | null = null; ; ) {
      const { edges, pageInfo }: Page = await page({ filter, last: 2, ...(before === null ? {} : { before }) });
      backwards.unshift(...edges);
      before = pageInfo.startCursor;
      if (!pageInfo.hasPreviousPage) break;
    }
    expect(all.length).toBeGreaterThan(4);
    expect(forwards).toEqual(all);
    expect(backwards).toEqual(all);
  });

  it('of many entities cost as many queries as those of one', async () => {
    const costs: number[] = [];
    for (const first of [1, 20]) {
      const { store: counted, asked } = counting(store);
      await askStore(
        counted,
        `query ($first: Int, $date: DateRange) {
          entities(first: $first) { nodes { coMentions(filter: { date: $date }, first: 3) { totalCount nodes { name } } } } }`,
        { first, date: january },
      );
      costs.push(asked.length);
    }
    expect(costs[1]).toBe(costs[0]);
  });

  it("refuse a cursor of other days' list", async () => {
    const { pageInfo } = await page({ filter: { date: january }, first: 1 });
    const query = `{ entity(id: "${id}") { coMentions(after: "${pageInfo.endCursor}") { totalCount } } }`;
    expect(await refusal(store, query)).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe.each(engines)('the timeline on $name', (engine) => {
  let store: Store;
  // 2024-12-30 is a Monday; a week and a year begin on different sides of new year.
  const days = ['2024-02-29', '2024-12-29', '2024-12-30', '2025-01-05', '2025-01-05', '2025-01-06', '2025-03-31'];
  const timeline = async (interval: string, date: object | null = null) =>
    (
      await askStore<{ entity: { timeline: { start: string; articleCount: number }[] } }>(
        store,
        `query ($interval: Interval!, $date: DateRange) {
          entity(id: "actor:tokoh01") { timeline(interval: $interval, date: $date) { start articleCount } } }`,
        { interval, date },
      )
    ).entity.timeline.map(({ start, articleCount }) => `${start}: ${articleCount}`);

  beforeAll(async () => {
    store = await engine.open();
    const news = days.map((day): News => ({ day, lines: [{ kind: 'named', who: ['Tokoh01'] }] }));
    await ingestNews(store, [...news.reverse(), { day: '2025-01-05', lines: [{ kind: 'named', who: ['Tokoh02'] }] }]);
  });
  afterAll(() => store.close());

  it.each([
    ['DAY', ['2024-02-29: 1', '2024-12-29: 1', '2024-12-30: 1', '2025-01-05: 2', '2025-01-06: 1', '2025-03-31: 1']],
    ['WEEK', ['2024-02-26: 1', '2024-12-23: 1', '2024-12-30: 3', '2025-01-06: 1', '2025-03-31: 1']],
    ['MONTH', ['2024-02-01: 1', '2024-12-01: 2', '2025-01-01: 3', '2025-03-01: 1']],
    ['YEAR', ['2024-01-01: 3', '2025-01-01: 4']],
  ])('counts articles of each %s, in order', async (interval, buckets) => {
    expect(await timeline(interval)).toEqual(buckets);
  });

  it('counts only the days asked for', async () => {
    expect(await timeline('WEEK', { from: '2024-12-29', to: '2025-01-05' })).toEqual([
      '2024-12-23: 1',
      '2024-12-30: 3',
    ]);
    expect(await timeline('YEAR', { from: '2025-01-06' })).toEqual(['2025-01-01: 2']);
  });
});
