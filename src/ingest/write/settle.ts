import { groupBy } from '../../group-by.ts';
import type { Transaction } from '../../store/store.ts';
import { entityNames } from '../resolve/entity-names.ts';
import { aliasesById } from './identities.ts';

/** Nodes that sum up what articles say of them. */
export interface Touched {
  entityIds: readonly string[];
  eventIds: readonly string[];
  roleIds: readonly string[];
}

/**
 * Makes again what entities, events and roles sum up, out of the mentions, reports and claims that stand. What no
 * article, standing or not, speaks of any more is taken out.
 */
export async function settle(tx: Transaction, { entityIds, eventIds, roleIds }: Touched): Promise<void> {
  if (eventIds.length > 0) await settleEvents(tx, [...eventIds].sort());
  if (roleIds.length > 0) {
    const ids = [...roleIds].sort();
    await tx.run('rewrite/unused-roles', { ids });
    await tx.run('rewrite/roles', { ids });
  }
  if (entityIds.length > 0) await settleEntities(tx, [...entityIds].sort());
}

async function settleEvents(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx.run('rewrite/unused-events', { ids });
  await tx.run('rewrite/events', { ids });
  await tx.run('rewrite/clear-participants', { ids });
  await tx.run('rewrite/participants', { ids });
  await tx.run('rewrite/locations', { ids });
  await tx.run('ingest/event-places', { ids });
}

interface FoundName {
  id: string;
  isStanding: boolean;
  name: string;
  readId: string;
  /** Null for an entity that is only implied. */
  surface: string | null;
}

async function settleEntities(tx: Transaction, ids: readonly string[]): Promise<void> {
  const stored = await tx.run<{ id: string; key: string }>('rewrite/names-stored', { ids });
  await tx.run('rewrite/clear-names', { ids });
  await tx.run('rewrite/unused-entities', { ids });
  await tx.run('rewrite/entity-sums', { ids });
  const rows = await namesOf(tx, ids);
  await tx.run('rewrite/entity-names', {
    rows: rows.map(({ id, name, own, aliases }) => ({ id, name, own, aliases })),
  });
  const keys = rows.flatMap(({ id, keys }) => keys.map((key) => ({ entityId: id, ...key })));
  await tx.run('ingest/names', { rows: keys.sort((a, b) => (a.key < b.key ? -1 : 1)) });
  await tx.run('rewrite/unused-names', { keys: [...new Set(stored.map(({ key }) => key))].sort() });
}

/** What the articles as they stand now call entities, and what curation added. */
export async function namesOf(
  tx: Transaction,
  ids: readonly string[],
): Promise<({ id: string } & ReturnType<typeof entityNames>)[]> {
  const found = groupBy(await tx.run<FoundName>('rewrite/names-found', { ids }), ({ id }) => id);
  const added = aliasesById(await tx.run<{ id: string; name: string }>('identity/aliases', { ids }));
  return [...found].map(([id, all]) => {
    const standing = all.filter(({ isStanding }) => isStanding);
    const names = standing.length > 0 ? standing : all;
    const surfaces = names.flatMap(({ surface }) => (surface === null ? [] : [surface]));
    return { id, ...entityNames(id, { names, surfaces, added: added.get(id) ?? [] }) };
  });
}
