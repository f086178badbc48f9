import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { ask as askStore } from '../support/ask.ts';
import { counting } from '../support/counting.ts';
import { engines } from '../support/engines.ts';
import { generateNews, ingestNews, type News } from '../support/news.ts';
import {
  articleCounts,
  type Between,
  compareTexts,
  type Kind,
  kindsInOrder,
  type Link,
  linksOf,
} from '../support/reference.ts';
import { refusal } from '../support/refusal.ts';

interface Answer {
  network: {
    nodes: { distance: number; articleCount: number; entity: { id: string } }[];
    edges: {
      source: string;
      target: string;
      kinds: Kind[];
      articleCount: number;
      eventCount: number;
      firstAt: string | null;
      lastAt: string | null;
    }[];
    truncated: boolean;
  };
}

interface Asked {
  seeds: string[];
  depth: number;
  minArticles?: number;
  limit?: number;
  date?: Between;
  kinds?: Kind[];
}

const question = `query Network($seeds: [ID!]!, $depth: Int!, $minArticles: Int, $limit: Int, $date: DateRange, $kinds: [RelationKind!]) {
  network(seeds: $seeds, depth: $depth, minArticles: $minArticles, limit: $limit, date: $date, kinds: $kinds) {
    nodes { distance articleCount entity { id } }
    edges { source target kinds articleCount eventCount firstAt lastAt }
    truncated
  }
}`;

/** The network the slow way: every connection is known before the walk begins. */
function expected(news: readonly News[], asked: Asked): Answer['network'] {
  const { seeds, depth, minArticles = 1, limit = 100, date, kinds = ['CO_MENTIONED'] } = asked;
  const links = [...linksOf(news, date).values()];
  const weightOf = ({ weights }: Link) =>
    Math.max(
      0,
      ...kinds
        .map((kind) => weights[kind] ?? 0)
        .filter((weight, index) => kinds[index] !== 'CO_MENTIONED' || weight >= minArticles),
    );
  const distances = new Map(seeds.map((id) => [id, 0]));
  let truncated = false;
  for (let distance = 1; distance <= depth; distance++) {
    const reached = new Map<string, number>();
    for (const link of links.filter((one) => weightOf(one) > 0)) {
      for (const [near, far] of [
        [link.source, link.target],
        [link.target, link.source],
      ] as const) {
        if (distances.get(near) !== distance - 1 || distances.has(far)) continue;
        reached.set(far, Math.max(weightOf(link), reached.get(far) ?? 0));
      }
    }
    const ranked = [...reached].sort(([a, x], [b, y]) => y - x || compareTexts(a, b)).map(([id]) => id);
    const room = limit - distances.size;
    truncated ||= ranked.length > room;
    for (const id of ranked.slice(0, room)) distances.set(id, distance);
  }
  const counts = articleCounts(news, date);
  const edges = links
    .filter((link) => distances.has(link.source) && distances.has(link.target) && weightOf(link) > 0)
    .map(({ source, target, weights, days }) => ({
      source,
      target,
      kinds: kindsInOrder.filter((kind) => weights[kind] !== undefined),
      articleCount: weights.CO_MENTIONED ?? 0,
      eventCount: weights.PARTICIPATES_IN ?? 0,
      firstAt: instant([...days].sort()[0]),
      lastAt: instant([...days].sort().at(-1)),
    }))
    .sort(
      (a, b) => b.articleCount - a.articleCount || compareTexts(a.source, b.source) || compareTexts(a.target, b.target),
    );
  const nodes = [...distances].map(([id, distance]) => ({
    distance,
    articleCount: counts.get(id) ?? 0,
    entity: { id },
  }));
  return { nodes, edges, truncated };
}

function instant(day: string | undefined): string | null {
  return day === undefined ? null : `${day}T08:00:00.000Z`;
}

describe.each(engines)('the network on $name', (engine) => {
  const news = generateNews(90);
  const january = { from: '2025-01-01', to: '2025-01-31' };
  let store: Store;
  const network = async (asked: Asked) => (await askStore<Answer>(store, question, { ...asked })).network;

  beforeAll(async () => {
    store = await engine.open();
    await ingestNews(store, news);
  });
  afterAll(() => store.close());

  const asked: [string, Asked][] = [
    ['one step', { seeds: ['actor:tokoh00'], depth: 1 }],
    ['two steps', { seeds: ['actor:tokoh00'], depth: 2 }],
    ['three steps', { seeds: ['actor:tokoh12'], depth: 3 }],
    ['several seeds', { seeds: ['actor:tokoh25', 'place:kota04', 'actor:tokoh00'], depth: 1 }],
    ['a limit', { seeds: ['actor:tokoh02'], depth: 3, limit: 9 }],
    ['a limit that the first step fills', { seeds: ['actor:tokoh02'], depth: 3, limit: 4 }],
    ['co-mentions seen more than once', { seeds: ['actor:tokoh00'], depth: 3, minArticles: 3 }],
    ['some days', { seeds: ['actor:tokoh00'], depth: 2, date: january }],
    ['some days and a limit', { seeds: ['actor:tokoh00'], depth: 3, limit: 8, minArticles: 2, date: january }],
    ['shared events', { seeds: ['actor:tokoh00', 'actor:tokoh05'], depth: 3, kinds: ['PARTICIPATES_IN'] }],
    [
      'roles and statements of some days',
      { seeds: ['actor:tokoh05'], depth: 3, kinds: ['HOLDS_ROLE', 'SAID'], date: january },
    ],
    ['places', { seeds: ['place:kota04', 'place:kota09'], depth: 2, kinds: ['LOCATED_IN'] }],
    ['every kind', { seeds: ['actor:tokoh01'], depth: 2, kinds: [...kindsInOrder], minArticles: 4 }],
  ];
  it.each(asked)('of %s is what counting by hand gives', async (_, one) => {
    const answer = await network(one);
    expect(answer).toEqual(expected(news, one));
    expect(answer.nodes.length).toBeGreaterThan(2);
  });

  it('says what the limit left out', async () => {
    const whole = await network({ seeds: ['actor:tokoh00'], depth: 1 });
    const size = whole.nodes.length;
    expect(await network({ seeds: ['actor:tokoh00'], depth: 1, limit: size })).toEqual(whole);
    const cut = await network({ seeds: ['actor:tokoh00'], depth: 1, limit: size - 1 });
    expect([whole.truncated, cut.truncated]).toEqual([false, true]);
    expect(cut.nodes).toEqual(whole.nodes.slice(0, -1));
  });

  it('shows an edge by sentences of its strongest kind and of the days asked for', async () => {
    const { network } = await askStore<{
      network: { edges: { kinds: Kind[]; evidence: { quote: string; article: { publishedAt: string } }[] }[] };
    }>(
      store,
      `query ($date: DateRange) { network(seeds: ["actor:tokoh00"], depth: 2, date: $date) {
        edges { kinds evidence { quote article { publishedAt } } } } }`,
      { date: january },
    );
    const cues = {
      PARTICIPATES_IN: 'meeting',
      HOLDS_ROLE: 'role',
      SAID: 'said',
      LOCATED_IN: 'meeting',
      CO_MENTIONED: '',
    };
    expect(new Set(network.edges.map(({ kinds }) => kinds[0])).size).toBeGreaterThan(2);
    for (const { kinds, evidence } of network.edges) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { quote, article } of evidence) {
        expect(quote.startsWith(cues[kinds[0] ?? 'CO_MENTIONED'])).toBe(true);
        expect(article.publishedAt < '2025-02').toBe(true);
      }
    }
  });

  it('asks the store as often for many nodes as for few', async () => {
    const costs: Record<string, number>[] = [];
    for (const limit of [14, 25]) {
      const { store: counted, asked: queries } = counting(store);
      const { network } = await askStore<Answer>(
        counted,
        `query ($limit: Int) { network(seeds: ["actor:tokoh02"], depth: 2, limit: $limit) {
          nodes { articleCount entity { name } } edges { kinds evidence { quote } } } }`,
        { limit },
      );
      expect(network.nodes.length).toBeGreaterThan(limit / 2);
      const times = (name: string) => queries.filter((one) => one === name).length;
      costs.push(Object.fromEntries([...queries].sort().map((name) => [name, times(name)])));
    }
    // Kinds of connections that the small network lacks are asked for by the large one alone, once.
    expect(costs[1]).toMatchObject(costs[0] ?? {});
    expect(costs[1]).toMatchObject({
      'relation/co-mentioned': 2,
      'relation/co-mentioned-within': 1,
      'entity/by-id': 2,
      'article/text': 1,
    });
    expect(Math.max(...Object.values(costs[1] ?? {}))).toBe(2);
  });

  it.each([
    ['{ network(seeds: ["actor:tokoh00", "actor:nobody", "x"]) { truncated } }', 'no entity of the id actor:nobody, x'],
    ['{ network(seeds: []) { truncated } }', 'the number of seeds from 1 to 50, got 0'],
    ['{ network(seeds: ["actor:tokoh00"], depth: 4) { truncated } }', 'depth from 1 to 3, got 4'],
    ['{ network(seeds: ["actor:tokoh00"], limit: 2001) { truncated } }', 'limit from 1 to 2000, got 2001'],
    ['{ network(seeds: ["actor:tokoh00"], minArticles: 0) { truncated } }', 'minArticles from 1'],
    [
      '{ network(seeds: ["actor:tokoh00"], date: { from: "2025-02-01", to: "2025-01-01" }) { truncated } }',
      '"from" is not after its "to"',
    ],
  ])('refuses %s', async (query, message) => {
    expect(await refusal(store, query)).toEqual({ code: 'BAD_USER_INPUT', message: expect.stringContaining(message) });
  });

  it('follows what curation takes out and puts together', async () => {
    const [first] = news;
    const wide: Asked = { seeds: ['actor:tokoh00'], depth: 3, kinds: [...kindsInOrder] };
    expect(first?.lines.length).toBeGreaterThan(0);
    const { article } = await askStore<{ article: { id: string } }>(
      store,
      '{ article(url: "https://example.com/0") { id } }',
    );
    await askStore(
      store,
      'mutation ($id: ID!) { retractArticle(id: $id, reason: "test") { errors { message } } }',
      article,
    );
    expect(await network(wide)).toEqual(expected(news.slice(1), wide));

    await askStore(
      store,
      'mutation { mergeEntities(into: "actor:tokoh00", from: ["actor:tokoh02"]) { errors { message } } }',
    );
    const rename = (name: string) => (name === 'Tokoh02' ? 'Tokoh00' : name);
    const merged = news.slice(1).map(({ day, lines }) => ({
      day,
      lines: lines.map((line) => ({ ...line, who: line.who.map(rename) }) as typeof line),
    }));
    expect(await network({ ...wide, seeds: ['actor:tokoh02'] })).toEqual(expected(merged, wide));
  });
});
