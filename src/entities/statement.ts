import type { QueryResolvers, QueryStatementsArgs, StatementResolvers } from '../generated/resolvers.ts';
import { countQuery, statementParams } from './filters.ts';
import { linked, nodesFrom, surelyLinked } from './links.ts';
import { rootPages } from './pages.ts';
import type { ArticleRecord, EntityRecord, StatementRecord } from './records.ts';

export const Statement: StatementResolvers = {
  speaker: linked<EntityRecord, 'speakerId'>('entity/by-id', 'speakerId'),
  about: nodesFrom<EntityRecord>('statement/about'),
  article: surelyLinked<ArticleRecord, 'articleId'>('article/by-id', 'articleId'),
};

export const statementQueries: QueryResolvers = {
  statements: rootPages<StatementRecord, QueryStatementsArgs>(async ({ filter }, context) => {
    // Each list is walked along the narrowest order that there is for it.
    const narrowed = [filter?.speaker == null ? '' : '-speakers', filter?.about == null ? '' : '-about'].join('');
    return {
      query: `statement/page${narrowed}`,
      count: countQuery('statement', filter),
      filter: await statementParams(filter, context),
    };
  }),
};
