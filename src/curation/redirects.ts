import { ConflictError, NotFoundError } from '../errors.ts';
import type { EntityKind } from '../generated/resolvers.ts';
import { readTargets } from '../ingest/write/identities.ts';
import type { Transaction } from '../store/store.ts';

/** An id that stands for an entity: one that was merged into it, or an alias with its name. */
export interface Redirect {
  id: string;
  /** What it was merged into, or added to. */
  intoId: string;
  /** What it stands for now, after every merge. */
  targetId: string;
  mergeId: string | null;
  name: string | null;
}

/** An entity as it stands, looked up under any of its ids and locked for the transaction. */
export interface LockedEntity {
  id: string;
  kind: EntityKind;
}

/**
 * The entities that ids stand for, in their order, locked.
 * @param fields the argument that each id came in
 * @throws {NotFoundError} when there is none
 */
export async function lockEntities(
  tx: Transaction,
  ids: readonly string[],
  fields: readonly string[],
): Promise<LockedEntity[]> {
  const targets = await readTargets(tx, ids);
  const wanted = ids.map((id) => targets.get(id) ?? id);
  const locked = await tx.run<LockedEntity>('curation/lock', { ids: [...new Set(wanted)].sort() });
  const byId = new Map(locked.map((entity) => [entity.id, entity]));
  return wanted.map((id, index) => {
    const entity = byId.get(id);
    if (entity === undefined) {
      throw new NotFoundError(fields[index] ?? 'id', `expected the id of an entity, found none under "${ids[index]}"`);
    }
    return entity;
  });
}

/** @throws {ConflictError} when two of these entities were told to be different */
export async function mustNotBeApart(tx: Transaction, ids: readonly string[], field: string): Promise<void> {
  const redirects = await tx.run<Redirect>('curation/redirects', { ids });
  const now = new Map([
    ...ids.map((id) => [id, id] as const),
    ...redirects.map((one) => [one.id, one.targetId] as const),
  ]);
  const pairs = await tx.run<{ aId: string; bId: string }>('curation/kept-apart', { ids: [...now.keys()].sort() });
  const apart = pairs.find(({ aId, bId }) => now.get(aId) !== now.get(bId));
  if (apart !== undefined) {
    throw new ConflictError(field, `${apart.aId} and ${apart.bId} are kept apart; take that back first`);
  }
}

/**
 * Lets ids stand for themselves again, and finds anew what the others of the same entities stand for.
 * @returns the ids that stand for something else now
 */
export async function removeRedirects(tx: Transaction, removed: readonly Redirect[]): Promise<string[]> {
  const gone = new Set(removed.map(({ id }) => id));
  const targetIds = [...new Set(removed.map(({ targetId }) => targetId))];
  const all = await tx.run<Redirect>('curation/redirects', { ids: targetIds });
  await tx.run('curation/remove-redirects', { ids: [...gone].sort() });
  const left = new Map(all.filter(({ id }) => !gone.has(id)).map((one) => [one.id, one]));
  const targetOf = (id: string): string => {
    const next = left.get(id);
    return next === undefined ? id : targetOf(next.intoId);
  };
  const moved = [...left.values()].filter(({ id, targetId }) => targetOf(id) !== targetId);
  await tx.run('curation/retarget', { rows: moved.map(({ id }) => ({ id, targetId: targetOf(id) })) });
  return [...gone, ...moved.map(({ id }) => id)];
}
