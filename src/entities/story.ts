import type { Context } from '../context.ts';
import type { QueryResolvers, QueryStoriesArgs, StoryArticlesArgs, StoryResolvers } from '../generated/resolvers.ts';
import { readPage } from './connection.ts';
import { range } from './filters.ts';
import { independentSources, type Report } from './independent-sources.ts';
import { childPages, rootPages } from './pages.ts';
import type { ArticleRecord, EntityRecord, EventRecord, StoryRecord } from './records.ts';

export const Story: StoryResolvers = {
  articles: childPages<ArticleRecord, StoryArticlesArgs>(() => ({
    query: 'story/articles',
    count: 'story/article-count',
    filter: {},
  })),
  independentSourceCount: async ({ id }, _, context) =>
    independentSources(await context.related<Report>('story/reports', id)),
  entities: ({ id }, { first }, context) => most<EntityRecord>('story/entities', 'entity/by-id', id, first, context),
  events: ({ id }, { first }, context) => most<EventRecord>('story/events', 'event/by-id', id, first, context),
};

/** The nodes that most of a story's articles lead to. */
async function most<Node extends object>(
  query: string,
  nodeQuery: string,
  id: string,
  first: number | null | undefined,
  context: Context,
): Promise<Node[]> {
  const { limit } = readPage({ first: first ?? null });
  const rows = await context.related<{ nodeId: string }>(query, id, { limit });
  const nodes = await Promise.all(rows.map(({ nodeId }) => context.node<Node>(nodeQuery, nodeId)));
  return nodes.filter((node) => node !== null);
}

export const storyQueries: QueryResolvers = {
  stories: rootPages<StoryRecord, QueryStoriesArgs>(({ published, entity }) => ({
    query: 'story/by-last-seen',
    count: 'story/count',
    filter: { ...range(published), entities: entity == null ? null : [...new Set(entity)] },
  })),
};
