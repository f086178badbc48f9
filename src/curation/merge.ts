import { ConflictError, InvalidInputError, NotFoundError } from '../errors.ts';
import { hash } from '../ingest/resolve/ids.ts';
import { rewrite } from '../ingest/write/rewrite.ts';
import type { Store, Transaction } from '../store/store.ts';
import { type Decision, endOf, record } from './decision.ts';
import { lockEntities, mustNotBeApart, type Redirect, removeRedirects } from './redirects.ts';

/** A merge as it is stored. */
export interface MergeRecord {
  id: string;
  intoId: string;
  fromIds: string[];
  reason: string | null;
  by: string | null;
  at: string;
  undoneAt: string | null;
}

/** One merge makes at most so many articles again, in one transaction. */
const mostArticles = 20_000;

/**
 * Makes several entities one: whatever names one of `from` names `into`, now and in articles to come.
 * @returns the merge's id
 * @throws {NotFoundError | InvalidInputError | ConflictError} when they are not there, not of one kind, one already,
 * or kept apart
 */
export async function mergeEntities(
  store: Store,
  { into, from }: { into: string; from: readonly string[] },
  decision: Decision,
): Promise<string> {
  if (from.length === 0) throw new InvalidInputError('from', 'expected the id of at least one entity, got none');
  const id = `merge:${hash(24, decision.at, into, ...from)}`;
  await store.write(async (tx) => {
    const [target, ...merged] = await lockEntities(tx, [into, ...from], ['into', ...from.map(() => 'from')]);
    if (target === undefined) throw new Error('expected the entities that were locked');
    for (const { id, kind } of merged) {
      if (id === target.id)
        throw new ConflictError('from', `expected entities other than ${into}, got ${id}: they are one already`);
      if (kind !== target.kind) {
        throw new InvalidInputError(
          'from',
          `expected entities of kind ${target.kind} as ${target.id}, got ${id} of kind ${kind}`,
        );
      }
    }
    const fromIds = [...new Set(merged.map((entity) => entity.id))].sort();
    await mustNotBeApart(tx, [target.id, ...fromIds], 'from');
    const articleIds = await articlesNaming(tx, fromIds);
    const others = await tx.run<Redirect>('curation/redirects', { ids: fromIds });
    await tx.run('curation/retarget', { rows: others.map((other) => ({ id: other.id, targetId: target.id })) });
    await tx.run('curation/add-redirects', {
      rows: fromIds.map((one) => ({ id: one, intoId: target.id, targetId: target.id, mergeId: id, name: null })),
    });
    const { by, reason, at } = decision;
    await tx.run('curation/add-merge', { row: { id, intoId: target.id, fromIds, reason, by, at } });
    await rewrite(tx, articleIds);
    await record(tx, 'MERGE', [target.id, ...fromIds], decision, id);
  });
  return id;
}

async function articlesNaming(tx: Transaction, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.run<{ articleId: string }>('curation/articles-naming', { ids });
  if (rows.length > mostArticles) {
    throw new InvalidInputError(
      'from',
      `expected entities named in at most ${mostArticles} articles, got ${rows.length}; merge the less named into the more named`,
    );
  }
  return rows.map(({ articleId }) => articleId);
}

/**
 * Undoes a merge: the graph is as if it had never been made, articles that came since included.
 * @throws {NotFoundError | ConflictError} when there is none, or it is undone already
 */
export async function undoMerge(store: Store, id: string, decision: Decision): Promise<void> {
  await store.write(async (tx) => {
    const [found] = await tx.run<{ node: MergeRecord }>('merge/by-id', { ids: [id] });
    if (found === undefined) throw new NotFoundError('id', `expected the id of a merge, found none under "${id}"`);
    const { intoId, fromIds, undoneAt } = found.node;
    if (undoneAt !== null)
      throw new ConflictError('id', `expected a merge that stands, ${id} was undone at ${undoneAt}`);
    const [target] = await lockEntities(tx, [intoId], ['id']);
    const ids = target === undefined ? [] : [target.id];
    const all = await tx.run<Redirect>('curation/redirects', { ids });
    const moved = await removeRedirects(
      tx,
      all.filter(({ mergeId }) => mergeId === id),
    );
    const rows = await tx.run<{ articleId: string }>('curation/articles-read-as', { ids, readIds: moved });
    await tx.run('curation/undo-merge', { id, at: endOf(found.node.at, decision.at) });
    await rewrite(
      tx,
      rows.map(({ articleId }) => articleId),
    );
    await record(tx, 'UNDO_MERGE', [intoId, ...fromIds], decision, id);
  });
}
