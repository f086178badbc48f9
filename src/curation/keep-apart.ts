import { ConflictError, NotFoundError } from '../errors.ts';
import { settleNames } from '../ingest/write/facets.ts';
import { rewrite } from '../ingest/write/rewrite.ts';
import type { Store } from '../store/store.ts';
import { type Decision, record } from './decision.ts';
import { lockEntities } from './redirects.ts';

/**
 * Tells that two entities are different: nothing makes them one, neither a merge nor an alias, until it is taken back.
 * @throws {NotFoundError | ConflictError} when one is not there, or they are one
 */
export async function keepApart(store: Store, a: string, b: string, decision: Decision): Promise<void> {
  await store.write(async (tx) => {
    const pair = pairOf(await lockEntities(tx, [a, b], ['a', 'b']));
    if (pair.aId === pair.bId)
      throw new ConflictError('b', `expected two entities, ${a} and ${b} are one; undo their merge first`);
    await tx.run('curation/keep-apart', { pair });
    await rewrite(tx, await settleNames(tx, [pair.aId, pair.bId], decision.at));
    await record(tx, 'KEEP_APART', [pair.aId, pair.bId], decision);
  });
}

/**
 * Takes back that two entities are different.
 * @throws {NotFoundError} when they were not kept apart
 */
export async function undoKeepApart(store: Store, a: string, b: string, decision: Decision): Promise<void> {
  await store.write(async (tx) => {
    const pair = pairOf(await lockEntities(tx, [a, b], ['a', 'b']));
    const found = await tx.run<{ id: string }>('curation/kept-apart', { ids: [pair.aId, pair.bId] });
    if (found.length === 0)
      throw new NotFoundError('b', `expected entities that are kept apart, ${a} and ${b} are not`);
    await tx.run('curation/let-together', { id: pair.id });
    await rewrite(tx, await settleNames(tx, [pair.aId, pair.bId], decision.at));
    await record(tx, 'UNDO_KEEP_APART', [pair.aId, pair.bId], decision);
  });
}

/** Two entities in the order of their ids. */
export function pairOf(entities: readonly { id: string }[]): { id: string; aId: string; bId: string } {
  const [aId = '', bId = ''] = entities.map(({ id }) => id).sort();
  return { id: `${aId} ${bId}`, aId, bId };
}
