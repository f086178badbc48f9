import { ConflictError, InvalidInputError } from '../errors.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';
import { ingest } from '../ingest/ingest.ts';
import type { RawArticle } from '../ingest/types.ts';
import type { ArticleRecord } from './records.ts';

export const UserError = {
  __resolveType: (error: { type: 'InvalidInput' | 'Conflict' }) => error.type,
};

export const ingestMutations: MutationResolvers = {
  ingestArticle: async (_, { input }, context) => {
    const given = Object.entries(input).filter(([, value]) => value != null);
    const raw: RawArticle = { ...Object.fromEntries(given), body: input.body, format: 'text' };
    const [outcome] = await ingest([raw], context);
    if (outcome === undefined || 'error' in outcome) {
      return { article: null, created: false, errors: outcome === undefined ? [] : [userError(outcome.error)] };
    }
    return {
      article: await context.node<ArticleRecord>('article/by-id', outcome.id),
      created: outcome.created,
      errors: [],
    };
  },
};

function userError(error: unknown) {
  if (!(error instanceof InvalidInputError || error instanceof ConflictError)) throw error;
  const type = error instanceof ConflictError ? ('Conflict' as const) : ('InvalidInput' as const);
  return { type, message: error.message, path: ['input', error.field] };
}
