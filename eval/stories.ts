import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { groupBy } from '../src/group-by.ts';
import type { RawArticle } from '../src/ingest/types.ts';
import { ingested } from './ingested.ts';
import type { Part } from './part.ts';
import { f1, type Row } from './row.ts';

interface ClusteredArticle {
  dId: string;
  title: string;
  text: string;
  date_publish: string;
  newsCluster: { EventId: number };
}

interface Placed {
  gold: number;
  story: string;
}

/** How well the graph's stories agree with articles that people sorted by what they report. */
export const stories: Part = {
  corpus: 'news-cluster',
  async measure(folder) {
    const data = path.join(folder, 'news-cluster', 'data');
    const articles = readdirSync(data, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.json'))
      .sort()
      .map((file): Partial<ClusteredArticle> => JSON.parse(readFileSync(path.join(data, file), 'utf8')))
      .filter(isClustered);
    const { store, ids } = await ingested(articles.map(rawArticle));
    const rows = await store.read<{ key: string; story: { id: string } }>('article/story', {
      ids: ids.filter((id) => id !== null),
    });
    await store.close();
    const storyOf = new Map(rows.map(({ key, story }) => [key, story.id]));
    const placed = articles.map(({ dId, newsCluster }, index) => ({
      gold: newsCluster.EventId,
      // An article that is in no story stands alone.
      story: storyOf.get(ids[index] ?? '') ?? dId,
    }));
    const half = (rest: number) => placed.filter(({ gold }) => gold % 2 === rest);
    return [
      { ...agreements('stories, B-cubed', placed), floor: 0.8 },
      agreements('stories, B-cubed, even events', half(0)),
      agreements('stories, B-cubed, odd events', half(1)),
    ];
  },
};

/** What else stands there is sorted by nobody. */
function isClustered(article: Partial<ClusteredArticle>): article is ClusteredArticle {
  return article.newsCluster !== undefined;
}

function rawArticle({ dId, title, text, date_publish }: ClusteredArticle): RawArticle {
  const url = `https://news-cluster.example/${dId}`;
  return { body: text, format: 'text', title, url, publishedAt: date_publish.slice(0, 10) };
}

function agreements(task: string, placed: readonly Placed[]): Row {
  const precision = agreement(placed, 'story', 'gold');
  const recall = agreement(placed, 'gold', 'story');
  const count = (group: keyof Placed) => groupBy(placed, (one) => one[group]).size;
  return {
    task,
    language: 'en',
    precision,
    recall,
    f1: f1(precision, recall),
    gold: count('gold'),
    predicted: count('story'),
  };
}

/** Over all articles, the mean share of those grouped with one that belong with it (Bagga and Baldwin's B-cubed). */
function agreement(placed: readonly Placed[], grouping: keyof Placed, truth: keyof Placed): number {
  const groups = groupBy(placed, (one) => one[grouping]);
  const shares = placed.map((one) => {
    const group = groups.get(one[grouping]) ?? [];
    return group.filter((other) => other[truth] === one[truth]).length / group.length;
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
