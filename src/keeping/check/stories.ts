import { keysOf } from '../../ingest/stories/candidates.ts';
import { joinStories, leaveStories } from '../../ingest/write/stories.ts';
import { StoryMemory } from '../../ingest/write/story-memory.ts';
import { comparing, type Examination } from './examination.ts';

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
    repair: async (tx, ids) => {
      await leaveStories(tx, ids);
      await joinStories(tx, ids);
    },
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
