import { readingText } from '../clean/reading-text.ts';
import { shingles, sketch } from '../stories/min-hash.ts';
import { storyTerms } from '../stories/terms.ts';
import type { CleanArticle } from '../types.ts';
import type { ArticleGraph } from './graph.ts';

export type StoryProperties = {
  storyTerms: string[];
  storyWeights: number[];
  sketch: number[];
};

/** What an article's story and its copies are told by, as properties of its node; and all of its shingles. */
export function storyProperties(
  article: CleanArticle,
  { mentions, events }: Pick<ArticleGraph, 'mentions' | 'events'>,
): { properties: StoryProperties; shingles: Uint32Array } {
  const text = readingText(article);
  const terms = storyTerms({
    title: article.title,
    text,
    language: article.language,
    mentions: mentions
      .filter(({ properties }) => properties.count > 0)
      .map(({ entityId, properties }) => ({ entityId, count: properties.count })),
    events: events.map(({ id }) => id),
  });
  const all = shingles(text);
  return {
    properties: {
      storyTerms: terms.map(({ key }) => key),
      storyWeights: terms.map(({ weight }) => weight),
      sketch: sketch(all),
    },
    shingles: all,
  };
}
