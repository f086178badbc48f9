import type { QueryResolvers, StatementResolvers } from '../generated/resolvers.ts';
import { nodesOf, required } from './article.ts';
import { countQuery, statementParams } from './filters.ts';
import { rootPage } from './pages.ts';
import type { ArticleRecord, EntityRecord, StatementRecord } from './records.ts';

export const Statement: StatementResolvers = {
  speaker: ({ speakerId }, _, context) =>
    speakerId === null ? null : context.node<EntityRecord>('entity/by-id', speakerId),
  about: ({ id }, _, context) => nodesOf<EntityRecord>('statement/about', id, context),
  article: ({ articleId }, _, context) => required(context.node<ArticleRecord>('article/by-id', articleId), articleId),
};

export const statementQueries: QueryResolvers = {
  statements: async (_, { filter, ...page }, context) => {
    // Each list is walked along the narrowest order that there is for it.
    const narrowed = [filter?.speaker == null ? '' : '-speakers', filter?.about == null ? '' : '-about'].join('');
    const list = {
      query: `statement/page${narrowed}`,
      count: countQuery('statement', filter),
      filter: await statementParams(filter, context),
    };
    return rootPage<StatementRecord>(page, list, context);
  },
};
