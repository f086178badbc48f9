import { InvalidInputError } from '../errors.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';
import { ingest } from '../ingest/ingest.ts';
import type { RawArticle } from '../ingest/types.ts';
import type { ArticleRecord } from './records.ts';
import { userError } from './user-error.ts';

/** While a page is told from its markup, this process does nothing else. */
const longestPage = 1_000_000;

/** Nothing was stored, and why. */
function refused(...errors: unknown[]) {
  return {
    article: null,
    created: false,
    corrected: false,
    errors: errors.map((error) => userError(error, ['input'])),
  };
}

export const ingestMutations: MutationResolvers = {
  ingestArticle: async (_, { input }, context) => {
    const given = Object.entries(input).filter(([, value]) => value != null);
    const format = input.format === 'HTML' ? 'html' : 'text';
    const { body } = input;
    if (format === 'html' && body.length > longestPage) {
      const message = `expected HTML of at most ${longestPage} characters, got ${body.length}; larger pages are ingested from files`;
      return refused(new InvalidInputError('body', message));
    }
    const raw: RawArticle = { ...Object.fromEntries(given), body, format };
    const [outcome] = await ingest([raw], { ...context, by: context.viewer.name });
    if (outcome !== undefined) context.onIngested?.(outcome);
    context.forget();
    if (outcome === undefined) return refused();
    if ('error' in outcome) return refused(outcome.error);
    return {
      article: await context.node<ArticleRecord>('article/by-id', outcome.id),
      created: outcome.created,
      corrected: outcome.corrected,
      errors: [],
    };
  },
};
