import { groupBy } from '../src/group-by.ts';
import type { RawArticle } from '../src/ingest/types.ts';
import { dataFiles, dataText, ingested } from './data.ts';
import { f1, type Measure, type Part } from './measure.ts';

const corpus = 'corpora/news-cluster';

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
  name: 'stories',
  needs: [corpus],
  async measure() {
    const articles: ClusteredArticle[] = dataFiles(`${corpus}/data`).map((file) =>
      JSON.parse(dataText(`${corpus}/data/${file}`)),
    );
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
      ...measures('all', placed, 0.8),
      ...measures('even events', half(0), null),
      ...measures('odd events', half(1), null),
    ];
  },
};

function rawArticle({ dId, title, text, date_publish }: ClusteredArticle): RawArticle {
  const url = `https://news-cluster.example/${dId}`;
  return { body: text, format: 'text', title, url, publishedAt: date_publish.slice(0, 10) };
}

function measures(part: string, placed: readonly Placed[], floor: number | null): Measure[] {
  const precision = agreement(placed, 'story', 'gold');
  const recall = agreement(placed, 'gold', 'story');
  const data = `${corpus} (${placed.length} articles, ${groupBy(placed, ({ gold }) => gold).size} events)`;
  return [
    { name: `stories, B-cubed F1, ${part}`, figure: f1(precision, recall), floor, data },
    { name: `stories, B-cubed precision, ${part}`, figure: precision, floor: null, data },
    { name: `stories, B-cubed recall, ${part}`, figure: recall, floor: null, data },
  ];
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
