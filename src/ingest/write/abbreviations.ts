import { record } from '../../curation/decision.ts';
import { type Pair, pairOf } from '../../curation/pair.ts';
import { groupBy } from '../../group-by.ts';
import type { Transaction } from '../../store/store.ts';
import { type Meaning, meaningOf } from '../resolve/expansions.ts';
import type { ExpansionFacet } from '../resolve/facets.ts';
import { readTargets } from './identities.ts';

/** What abbreviations mean where they stand alone, as it is stored and as articles explain them now. */
export interface Abbreviations {
  /** By the id of the abbreviation, that of the body. */
  before: ReadonlyMap<string, string>;
  /** Of every name that was asked about. */
  meanings: readonly ({ id: string } & Meaning)[];
}

/**
 * Decides what abbreviations mean where they stand alone. What is kept apart from the body that articles explain an
 * abbreviation with is not meant by it.
 * @param nameIds of names, abbreviations among them
 * @param expansions all that articles that stand explain these abbreviations with
 */
export async function readAbbreviations(
  tx: Transaction,
  nameIds: readonly string[],
  expansions: readonly ExpansionFacet[],
): Promise<Abbreviations> {
  const before = new Map(
    (await tx.run<{ id: string; meansId: string }>('identity/shared-names', { ids: nameIds })).map(
      ({ id, meansId }) => [id, meansId] as const,
    ),
  );
  if (before.size === 0 && expansions.length === 0) return { before, meanings: [] };
  const explained = groupBy(await withoutKeptApart(tx, expansions), ({ nameId }) => nameId);
  return { before, meanings: nameIds.map((id) => ({ id, ...meaningOf(explained.get(id) ?? []) })) };
}

/**
 * Stores what abbreviations mean now; what changed is on record.
 * @param at when it is decided, ISO 8601
 * @returns the articles in which an abbreviation that they don't explain means something else than before
 */
export async function settleAbbreviations(
  tx: Transaction,
  { before, meanings }: Abbreviations,
  at: string,
): Promise<string[]> {
  const changed = meanings.filter(({ id, meansId }) => (before.get(id) ?? null) !== meansId);
  if (changed.length === 0) return [];
  const now = changed.flatMap(({ id }) => [id, before.get(id) ?? id]);
  const holders = [...new Set([...now, ...(await readTargets(tx, now)).values()])].sort();
  await tx.run('rewrite/shared-names', { rows: changed.map(({ id, meansId }) => ({ id, meansId })) });
  for (const { id, meansId } of changed) await recordMeaning(tx, id, before.get(id) ?? null, meansId, at);
  const articles = await tx.run<{ articleId: string }>('curation/articles-read-as', {
    ids: holders,
    readIds: changed.map(({ id }) => id),
  });
  return articles.map(({ articleId }) => articleId);
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
