import { authorOf } from '../access/viewer.ts';
import type { Context } from '../context.ts';
import { addAlias, removeAlias } from '../curation/alias.ts';
import type { Decision } from '../curation/decision.ts';
import { keepApart, undoKeepApart } from '../curation/keep-apart.ts';
import { mergeEntities, undoMerge } from '../curation/merge.ts';
import { retractArticle } from '../curation/retract.ts';
import type {
  ChangeResolvers,
  MergeResolvers,
  MutationResolvers,
  QueryChangesArgs,
  QueryResolvers,
} from '../generated/resolvers.ts';
import { checkCharacters } from '../ingest/characters.ts';
import { linked, required, surelyLinked } from './links.ts';
import { rootPages } from './pages.ts';
import type { ArticleRecord, ChangeRecord, EntityRecord, MergeRecord, UserErrorRecord } from './records.ts';
import { userError } from './user-error.ts';

export const Merge: MergeResolvers = {
  into: surelyLinked<EntityRecord, 'intoId'>('entity/by-id', 'intoId'),
  from: ({ fromIds }) => fromIds,
};

export const Change: ChangeResolvers = {
  subjects: ({ subjectIds }) => subjectIds,
  merge: linked<MergeRecord, 'mergeId'>('merge/by-id', 'mergeId'),
};

export const curationQueries: QueryResolvers = {
  changes: rootPages<ChangeRecord, QueryChangesArgs>(({ filter }) => ({
    query: 'change/page',
    count: 'change/count',
    filter: { kinds: filter?.kind ?? null, subjects: filter?.subject ?? null },
  })),
};

export const curationMutations: MutationResolvers = {
  mergeEntities: (_, { into, from, ...why }, context) =>
    refusable(noMerge, async () => {
      const id = await mergeEntities(context.store, { into, from }, decision(why, context));
      return { merge: await context.node<MergeRecord>('merge/by-id', id), ...(await entity(into, context)) };
    }),
  undoMerge: (_, { id, ...why }, context) =>
    refusable(noMerge, async () => {
      await undoMerge(context.store, id, decision(why, context));
      context.forget();
      const merge = await required(context.node<MergeRecord>('merge/by-id', id), id);
      return { merge, ...(await entity(merge.intoId, context)) };
    }),
  keepApart: (_, { a, b, ...why }, context) =>
    aboutEntity(a, context, () => keepApart(context.store, a, b, decision(why, context))),
  undoKeepApart: (_, { a, b, ...why }, context) =>
    aboutEntity(a, context, () => undoKeepApart(context.store, a, b, decision(why, context))),
  addAlias: (_, { id, name, ...why }, context) =>
    aboutEntity(id, context, () => addAlias(context.store, id, name, decision(why, context))),
  removeAlias: (_, { id, name, ...why }, context) =>
    aboutEntity(id, context, () => removeAlias(context.store, id, name, decision(why, context))),
  retractArticle: (_, { id, ...why }, context) =>
    refusable({ article: null }, async () => {
      await retractArticle(context.store, id, decision(why, context));
      context.forget();
      return { article: await context.node<ArticleRecord>('article/by-id', id) };
    }),
};

const noMerge: { merge: MergeRecord | null; entity: EntityRecord | null } = { merge: null, entity: null };

/** A decision about one entity that merges nothing. */
function aboutEntity(id: string, context: Context, decide: () => Promise<void>) {
  return refusable(noMerge, async () => {
    await decide();
    return { merge: null, ...(await entity(id, context)) };
  });
}

/** An entity as it is after a change. */
async function entity(id: string, context: Context): Promise<{ entity: EntityRecord | null }> {
  context.forget();
  return { entity: await context.node<EntityRecord>('entity/by-id', id) };
}

/**
 * `by` and `reason` as they were given, under who gives them.
 * @throws {InvalidInputError} when they have characters that can't be kept
 */
function decision({ by, reason }: { by?: string | null; reason?: string | null }, { viewer }: Context): Decision {
  checkCharacters(by ?? '', 'by');
  checkCharacters(reason ?? '', 'reason');
  return { by: authorOf(viewer, by ?? null), reason: reason ?? null, at: new Date().toISOString() };
}

/** Expected refusals come in the payload, beside what the payload is then. */
async function refusable<Payload extends object>(
  refused: Payload,
  decide: () => Promise<Payload>,
): Promise<Payload & { errors: UserErrorRecord[] }> {
  try {
    return { ...(await decide()), errors: [] };
  } catch (error) {
    return { ...refused, errors: [userError(error)] };
  }
}
