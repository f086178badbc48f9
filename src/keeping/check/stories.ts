import { groupBy } from '../../group-by.ts';
import { keysOf, keysToLookUp } from '../../ingest/stories/candidates.ts';
import { joinStories, leaveStories } from '../../ingest/write/stories.ts';
import { type Link, linksOf } from '../../ingest/write/story-links.ts';
import { StoryMemory } from '../../ingest/write/story-memory.ts';
import type { Transaction } from '../../store/store.ts';
import { comparing, type Examination, listDifferences } from './examination.ts';

interface Places {
  id: string;
  isStanding: boolean;
  stories: string[];
  keys: string[];
}

/** Articles in their stories, and what stories tell of them. */
export const stories: readonly Examination[] = [
  {
    what: 'articles: one story each that stands, listed under its keys',
    ids: 'check/article-ids',
    batch: 200,
    find: async (tx, ids) => {
      const listed = new Map((await new StoryMemory().articlesOf(tx, ids)).map((article) => [article.id, article]));
      const places = await tx.run<Places>('check/article-places', { ids });
      return places.flatMap(({ id, isStanding, stories, keys }) => {
        const article = listed.get(id);
        const expected = article === undefined ? [] : keysOf(article);
        const inStories = isStanding ? 1 : 0;
        return [
          ...(stories.length === inStories
            ? []
            : [{ id, problem: `stories: expected ${inStories}, found ${stories.length}` }]),
          ...([...keys].sort().join() === [...expected].sort().join()
            ? []
            : [{ id, problem: `keys of stories: expected ${expected.length}, found ${keys.length} or others` }]),
        ];
      });
    },
    repair: joinAgain,
  },
  {
    what: 'articles: what they are like and copies of',
    ids: 'check/article-ids',
    batch: 200,
    find: async (tx, ids) => {
      const memory = new StoryMemory();
      const articles = await memory.articlesOf(tx, ids);
      const lists = await memory.listsOf(tx, articles.flatMap(keysToLookUp));
      const { stories, copies } = await linksOf(tx, articles, lists, (others) => memory.articlesOf(tx, others));
      const expected = byEnd([...stories.map(told('like')), ...copies.map(told('copy of'))]);
      const stored = groupBy(await tx.run<StoredLink>('check/article-links', { ids }), ({ id }) => id);
      return ids.flatMap((id) =>
        listDifferences(
          id,
          'links',
          (stored.get(id) ?? []).map((link) => told(link.relation)(link).text),
          (expected.get(id) ?? []).map(({ text }) => text),
        ),
      );
    },
    repair: joinAgain,
  },
  {
    what: 'stories: articles, first and last time',
    ids: 'check/story-ids',
    batch: 500,
    find: comparing('check/stories'),
    repair: async (tx, ids) => {
      await tx.run('ingest/story-sum-up', { ids });
      await tx.run('ingest/story-sweep', { ids });
    },
  },
];

async function joinAgain(tx: Transaction, ids: readonly string[]): Promise<void> {
  await leaveStories(tx, ids);
  await joinStories(tx, ids);
}

interface StoredLink extends Link {
  /** The end that was asked about. */
  id: string;
  relation: Relation;
}

type Relation = 'like' | 'copy of';

interface ToldLink {
  ends: readonly string[];
  text: string;
}

function told(relation: Relation) {
  return ({ later, earlier, score }: Link): ToldLink => ({
    ends: [later, earlier],
    text: `${later} ${relation} ${earlier} by ${score.toFixed(9)}`,
  });
}

function byEnd(links: readonly ToldLink[]): Map<string, ToldLink[]> {
  const found = links.flatMap((link) => link.ends.map((id) => ({ id, link })));
  return new Map([...groupBy(found, ({ id }) => id)].map(([id, group]) => [id, group.map(({ link }) => link)]));
}
