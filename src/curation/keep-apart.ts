import { ConflictError, NotFoundError } from '../errors.ts';
import { settleNames } from '../ingest/write/facets.ts';
import { rewrite } from '../ingest/write/rewrite.ts';
import type { Store, Transaction } from '../store/store.ts';
import { type Decision, record } from './decision.ts';
import { type Pair, pairOf } from './pair.ts';
import { lockEntities } from './redirects.ts';

/**
 * Tells that two entities are different: nothing makes them one, neither a merge nor an alias, until it is taken back.
 * @throws {NotFoundError | ConflictError} when one is not there, or they are one
 */
export async function keepApart(store: Store, a: string, b: string, decision: Decision): Promise<void> {
  await store.write(async (tx) => {
    const pair = await lockPair(tx, a, b);
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
    const pair = await lockPair(tx, a, b);
    const found = await tx.run<{ id: string }>('curation/kept-apart', { ids: [pair.aId, pair.bId] });
    if (found.length === 0)
      throw new NotFoundError('b', `expected entities that are kept apart, ${a} and ${b} are not`);
    await tx.run('curation/let-together', { id: pair.id });
    await rewrite(tx, await settleNames(tx, [pair.aId, pair.bId], decision.at));
    await record(tx, 'UNDO_KEEP_APART', [pair.aId, pair.bId], decision);
  });
}

async function lockPair(tx: Transaction, a: string, b: string): Promise<Pair> {
  const [one, other] = await lockEntities(tx, [a, b], ['a', 'b']);
  if (one === undefined || other === undefined) throw new Error('expected the entities that were locked');
  return pairOf(one.id, other.id);
}
