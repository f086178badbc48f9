import { groupBy } from '../../group-by.ts';
import type { Transaction } from '../../store/store.ts';
import { facetsOf } from '../resolve/facets.ts';
import type { Identities } from '../resolve/identities.ts';
import { entityId } from '../resolve/ids.ts';
import type { Reading } from '../resolve/resolve.ts';

type ReadArticle = Pick<Reading, 'article' | 'extraction'>;

/** Who is meant by what these articles name: who has which name by now, and what curation decided. */
export async function readIdentities(tx: Transaction, readings: readonly ReadArticle[]): Promise<Identities> {
  const namesakes = await readNamesakes(tx, readings);
  const readIds = [...readIdsOf(readings), ...namesakes.values()];
  const targets = await readTargets(tx, readIds);
  const now = [...new Set(readIds.map((id) => targets.get(id) ?? id))].sort();
  const names = await tx.run<{ id: string; name: string }>('identity/aliases', { ids: now });
  return { targets, aliases: aliasesById(names), namesakes };
}

/** The ids that articles' names alone give. */
export function readIdsOf(readings: readonly ReadArticle[]): string[] {
  return readings.flatMap(({ extraction }) => extraction.entities.map(entityId));
}

async function readNamesakes(tx: Transaction, readings: readonly ReadArticle[]): Promise<Map<string, string>> {
  const ids = readings.flatMap((one) => [...facetsOf(one).values()].flat().map(({ id }) => id));
  if (ids.length === 0) return new Map();
  const rows = await tx.run<{ id: string; readId: string }>('identity/namesakes', { ids: [...new Set(ids)].sort() });
  return new Map(rows.map(({ id, readId }) => [id, readId]));
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
