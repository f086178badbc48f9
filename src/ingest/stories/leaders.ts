import { localPart } from '../resolve/ids.ts';
import { inOrder } from './alike.ts';

/** An article and the earlier ones that tell the same story. */
export interface Follower {
  id: string;
  seenAt: string;
  earlier: readonly { id: string; score: number }[];
}

/** A story is named after its first article. */
export function storyIdOf(articleId: string): string {
  return `story:${localPart(articleId)}`;
}

/**
 * Reads articles into stories. In the order of time, each belongs to the story whose first article it is most like,
 * or else is the first of its own. Being like the first article, and not like any, keeps one story from running into
 * the next; and the outcome follows from the articles, not from when they arrived.
 * @param isFirst whether an article that is not among `articles` is the first of its story
 * @returns each article's story
 */
export function readIntoStories(
  articles: readonly Follower[],
  isFirst: (articleId: string) => boolean,
): Map<string, string> {
  const stories = new Map<string, string>();
  const leads = (id: string) => {
    const story = stories.get(id);
    return story === undefined ? isFirst(id) : story === storyIdOf(id);
  };
  for (const { id, earlier } of [...articles].sort(inOrder)) {
    const [best] = earlier
      .filter((other) => leads(other.id))
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
    stories.set(id, storyIdOf(best?.id ?? id));
  }
  return stories;
}
