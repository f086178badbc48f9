import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leaveStories } from '../../src/ingest/write/stories.ts';
import type { Store } from '../../src/store/store.ts';
import { ask } from '../support/ask.ts';
import { counting } from '../support/counting.ts';
import { engines } from '../support/engines.ts';
import { evaluationText, hasEvaluationData } from '../support/evaluation-data.ts';
import { ingestSamples } from '../support/samples.ts';
import { article, ingestAll } from '../support/stories.ts';

interface StoryNode {
  id: string;
  title: string;
  articleCount: number;
  independentSourceCount: number;
  firstPublishedAt: string;
  lastSeenAt: string;
  entities: { id: string }[];
  events: { id: string }[];
  articles: {
    totalCount: number;
    nodes: { id: string; title: string; language: string; duplicates: { id: string }[] }[];
  };
}

interface StoryPage {
  stories: {
    totalCount: number;
    nodes: StoryNode[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  };
}

const list = `query ($entity: [ID!], $published: DateRange, $first: Int, $after: String, $last: Int, $before: String) {
  stories(entity: $entity, published: $published, first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    nodes {
      id title articleCount independentSourceCount firstPublishedAt lastSeenAt
      entities(first: 3) { id } events(first: 3) { id }
      articles(first: 20) { totalCount nodes { id title language duplicates { id } } }
    }
  }
}`;

describe.each(engines)('stories on $name', (engine) => {
  let store: Store;
  const stories = async (variables: Record<string, unknown>) => (await ask<StoryPage>(store, list, variables)).stories;

  beforeAll(async () => {
    store = await engine.open();
    await ingestSamples(store);
  });
  afterAll(() => store.close());

  it('join reports of two languages, and count a text that several publish once', async () => {
    const { nodes } = await stories({ entity: ['actor:vladimir-putin'] });
    const story = nodes.find(({ articles }) => articles.nodes.some(({ language }) => language === 'en'));
    expect(story).toMatchObject({
      title: 'Xi dan Putin Bertemu Lewat Layar Sehari Setelah Pelantikan Trump',
      articleCount: 4,
      independentSourceCount: 2,
      firstPublishedAt: '2025-01-21T14:00:00.000Z',
      lastSeenAt: '2025-01-22T01:00:00.000Z',
      events: [{ id: 'event:meeting-2025-01-21-vladimir-putin-xi-jinping' }],
    });
    expect(story?.entities.map(({ id }) => id)).toContain('actor:xi-jinping');
    expect(story?.articles.nodes.map(({ language, duplicates }) => [language, duplicates.length])).toEqual(
      expect.arrayContaining([
        ['id', 2],
        ['en', 0],
      ]),
    );
  });

  it('keep apart what only shares people, countries or a week', async () => {
    const { nodes } = await stories({ first: 100 });
    const together = nodes.filter(({ articleCount }) => articleCount > 1).map(({ articles }) => articles.nodes);
    expect(together.length).toBeGreaterThan(1);
    const titles = together.map((articles) => articles.map(({ title }) => title).join(' | '));
    expect(titles.filter((text) => /Tibet/.test(text) && /Putin/.test(text))).toEqual([]);
    expect(titles.filter((text) => /Modi/.test(text) && /Anwar/.test(text))).toEqual([]);
    expect(titles.filter((text) => /WHO/.test(text) && /Rubio|Menjabat/.test(text))).toEqual([]);
  });

  it('hold every read article once, and are listed from the latest in both directions', async () => {
    const { nodes, totalCount } = await stories({ first: 100 });
    expect(totalCount).toBe(nodes.length);
    expect(nodes.map(({ lastSeenAt }) => lastSeenAt)).toEqual(
      nodes
        .map(({ lastSeenAt }) => lastSeenAt)
        .sort()
        .reverse(),
    );
    const { articles } = await ask<{ articles: { nodes: { id: string; story: { id: string } | null }[] } }>(
      store,
      '{ articles(first: 100) { nodes { id story { id } } } }',
    );
    const placed = nodes.flatMap((story) => story.articles.nodes.map(({ id }) => `${id} ${story.id}`));
    expect(placed.sort()).toEqual(articles.nodes.map(({ id, story }) => `${id} ${story?.id}`).sort());

    const forwards: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page: StoryPage['stories'] = await stories({ first: 4, after });
      forwards.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    const backwards: string[] = [];
    for (let before: string | null = null, more = true; more; ) {
      const page: StoryPage['stories'] = await stories({ last: 4, before });
      backwards.unshift(...page.nodes.map(({ id }) => id));
      before = page.pageInfo.startCursor;
      more = page.pageInfo.hasPreviousPage;
    }
    expect(forwards).toEqual(nodes.map(({ id }) => id));
    expect(backwards).toEqual(forwards);
  });

  it('are filtered by day and by whom they name', async () => {
    const all = await stories({ first: 100 });
    const early = await stories({ published: { to: '2025-01-07' }, first: 100 });
    expect(early.nodes.map(({ id }) => id)).toEqual(
      all.nodes.filter(({ firstPublishedAt }) => firstPublishedAt?.slice(0, 10) <= '2025-01-07').map(({ id }) => id),
    );
    expect(early.nodes.length).toBeGreaterThan(0);
    const named = await stories({ entity: ['actor:justin-trudeau', 'actor:yoon-suk-yeol'] });
    expect(named.totalCount).toBe(2);
    expect((await stories({ entity: [] })).totalCount).toBe(0);
  });

  it('cost as many queries for many stories as for few', async () => {
    const queriesFor = async (first: number) => {
      const { store: counted, asked } = counting(store);
      await ask(counted, list, { first });
      return asked.length;
    };
    expect(await queriesFor(15)).toBeLessThanOrEqual(await queriesFor(5));
  });

  it('find a copy that its publisher shortened, and forget it when it leaves', async () => {
    const sentences = [
      'Pemerintah Kota Salatiga menutup jembatan tua di atas Sungai Senjoyo mulai hari Senin karena tiangnya retak.',
      'Kepala dinas Retno Wulandari berkata bahwa warga diminta memutar lewat jalan lingkar selama enam minggu.',
      'Pedagang di pasar dekat jembatan mengeluh karena pembeli berkurang separuh sejak pengumuman itu ditempel.',
      'Perbaikan dikerjakan oleh empat puluh orang pada siang dan malam dengan biaya dua miliar rupiah.',
    ];
    const day = '2025-01-30T08:00:00Z';
    const ids = await ingestAll(store, [
      article('salatigapos/jembatan', day, 'Jembatan Senjoyo Ditutup', sentences.join(' ')),
      article('kabarjawa/jembatan', day, 'Warga Diminta Memutar', sentences.slice(0, 2).join(' ')),
      article(
        'semarangkini/jembatan',
        day,
        'Pasar Sepi di Salatiga',
        `${sentences[2]} Wali kota menjanjikan bantuan bagi mereka.`,
      ),
    ]);
    const [whole = '', shortened = ''] = ids;
    const copiesOf = async (id: string) => {
      const query = 'query ($id: ID!) { article(id: $id) { duplicates { id } story { id independentSourceCount } } }';
      type Answer = {
        article: { duplicates: { id: string }[]; story: { id: string; independentSourceCount: number } | null };
      };
      return (await ask<Answer>(store, query, { id })).article;
    };
    const before = await copiesOf(shortened);
    expect(before.duplicates).toEqual([{ id: whole }]);
    expect(before.story).toEqual((await copiesOf(whole)).story);
    await store.write((tx) => leaveStories(tx, [shortened]));
    expect(await copiesOf(shortened)).toEqual({ duplicates: [], story: null });
    expect((await copiesOf(whole)).duplicates.map(({ id }) => id)).not.toContain(shortened);
    await store.write((tx) => leaveStories(tx, ids));
  });

  it.skipIf(!hasEvaluationData)('answer the question of their users as it is written', async () => {
    const answer = await ask(store, evaluationText('questions/13-stories.graphql'), { from: '2025-01-20' });
    expect(answer).toMatchObject({
      stories: { nodes: expect.arrayContaining([expect.objectContaining({ independentSourceCount: 2 })]) },
      node: { __typename: 'Actor' },
    });
  });
});
