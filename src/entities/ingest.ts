import type { MutationResolvers } from '../generated/resolvers.ts';
import { ingest } from '../ingest/ingest.ts';
import type { RawArticle } from '../ingest/types.ts';
import type { ArticleRecord } from './records.ts';
import { userError } from './user-error.ts';

export const ingestMutations: MutationResolvers = {
  ingestArticle: async (_, { input }, context) => {
    const given = Object.entries(input).filter(([, value]) => value != null);
    const format = input.format === 'HTML' ? 'html' : 'text';
    const raw: RawArticle = { ...Object.fromEntries(given), body: input.body, format };
    const [outcome] = await ingest([raw], { ...context, by: context.viewer.name });
    if (outcome !== undefined) context.onIngested?.(outcome);
    context.forget();
    if (outcome === undefined || 'error' in outcome) {
      return {
        article: null,
        created: false,
        corrected: false,
        errors: outcome === undefined ? [] : [userError(outcome.error, ['input'])],
      };
    }
    return {
      article: await context.node<ArticleRecord>('article/by-id', outcome.id),
      created: outcome.created,
      corrected: outcome.corrected,
      errors: [],
    };
  },
};
