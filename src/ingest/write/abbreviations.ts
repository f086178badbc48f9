import { record } from '../../curation/decision.ts';
import { type Pair, pairOf } from '../../curation/pair.ts';
import { groupBy } from '../../group-by.ts';
import type { Transaction } from '../../store/store.ts';
import { meaningOf } from '../resolve/expansions.ts';
import type { ExpansionFacet } from '../resolve/facets.ts';
import { readTargets } from './identities.ts';

/** What came of deciding anew what abbreviations mean. */
export interface SettledAbbreviations {
  /** By facet, the id of the body whose name in another language it explains the abbreviation with. */
  translated: ReadonlyMap<string, string>;
  /** Articles in which an abbreviation that they don't explain means something else than before. */
  articleIds: string[];
}

/**
 * Decides what abbreviations mean where they stand alone. What is kept apart from the body that articles explain an
 * abbreviation with is not meant by it.
 * @param nameIds of names, abbreviations among them
 * @param expansions all that articles that stand explain these abbreviations with
 * @param at when it is decided, ISO 8601
 */
export async function settleAbbreviations(
  tx: Transaction,
  nameIds: readonly string[],
  expansions: readonly ExpansionFacet[],
  at: string,
): Promise<SettledAbbreviations> {
  const before = new Map(
    (await tx.run<{ id: string; meansId: string }>('identity/shared-names', { ids: nameIds })).map(
      ({ id, meansId }) => [id, meansId] as const,
    ),
  );
  if (before.size === 0 && expansions.length === 0) return { translated: new Map(), articleIds: [] };
  const explained = groupBy(await withoutKeptApart(tx, expansions), ({ nameId }) => nameId);
  const meanings = nameIds.map((id) => ({ id, ...meaningOf(explained.get(id) ?? []) }));
  const changed = meanings.filter(({ id, meansId }) => (before.get(id) ?? null) !== meansId);
  const now = changed.flatMap(({ id }) => [id, before.get(id) ?? id]);
  const holders = [...new Set([...now, ...(await readTargets(tx, now)).values()])].sort();
  if (changed.length > 0) {
    await tx.run('rewrite/shared-names', { rows: changed.map(({ id, meansId }) => ({ id, meansId })) });
    for (const { id, meansId } of changed) await recordMeaning(tx, id, before.get(id) ?? null, meansId, at);
  }
  const readIds = changed.map(({ id }) => id);
  const articles =
    readIds.length === 0
      ? []
      : await tx.run<{ articleId: string }>('curation/articles-read-as', { ids: holders, readIds });
  return {
    translated: new Map(meanings.flatMap(({ translated }) => [...translated])),
    articleIds: articles.map(({ articleId }) => articleId),
  };
}

async function recordMeaning(tx: Transaction, id: string, was: string | null, is: string | null, at: string) {
  const decision = (reason: string) => ({ by: null, reason, at });
  if (was !== null) {
    await record(tx, 'REMOVE_ALIAS', [was, id], decision(`articles no longer explain ${id} as ${was} alone`));
  }
  if (is !== null) await record(tx, 'ADD_ALIAS', [is, id], decision(`articles explain ${id} as ${is}`));
}

async function withoutKeptApart(
  tx: Transaction,
  expansions: readonly ExpansionFacet[],
): Promise<readonly ExpansionFacet[]> {
  const ids = [...new Set(expansions.flatMap(({ nameId, meansId }) => [nameId, meansId]))].sort();
  if (ids.length === 0) return expansions;
  const apart = new Set((await tx.run<Pair>('curation/kept-apart', { ids })).map(({ id }) => id));
  return expansions.filter(({ nameId, meansId }) => !apart.has(pairOf(nameId, meansId).id));
}
