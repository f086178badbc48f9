import { groupBy } from '../../group-by.ts';
import type { Transaction } from '../../store/store.ts';
import type { Identities } from '../resolve/identities.ts';

/** What curation decided about entities, of those that were read under these ids. */
export async function readIdentities(tx: Transaction, readIds: readonly string[]): Promise<Identities> {
  const targets = await readTargets(tx, readIds);
  const now = [...new Set(readIds.map((id) => targets.get(id) ?? id))].sort();
  const names = await tx.run<{ id: string; name: string }>('identity/aliases', { ids: now });
  return { targets, aliases: aliasesById(names) };
}

/** What ids stand for now, of those that were merged or are another's alias. */
export async function readTargets(tx: Transaction, readIds: readonly string[]): Promise<Map<string, string>> {
  const ids = [...new Set(readIds)].sort();
  const redirects = await tx.run<{ key: string; targetId: string }>('identity/targets', { ids });
  return new Map(redirects.map(({ key, targetId }) => [key, targetId]));
}

/** Names added by hand, by the entity's id. */
export function aliasesById(rows: readonly { id: string; name: string }[]): Map<string, string[]> {
  return new Map([...groupBy(rows, ({ id }) => id)].map(([id, group]) => [id, group.map(({ name }) => name)]));
}
