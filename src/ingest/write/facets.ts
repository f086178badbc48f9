import { groupBy } from '../../group-by.ts';
import type { Transaction, Value } from '../../store/store.ts';
import { type StoredReading, storedReading } from '../resolve/article-node.ts';
import { type Facet, facetsOf } from '../resolve/facets.ts';
import type { Told } from '../resolve/judge.ts';
import { mayBeSeveral, namesakes } from '../resolve/namesakes.ts';
import type { Extraction } from '../types.ts';

/** What one article tells of people, and whether it stands. */
export interface Portrayal {
  articleId: string;
  extraction: Extraction;
  /** Orders articles: their own time, or when they were ingested. */
  seenAt: string;
  isStanding: boolean;
}

/**
 * Stores what new articles tell of people that may have namesakes, and decides anew who is who of those names.
 * @returns the articles in which somebody else is meant than before
 */
export async function portray(tx: Transaction, portrayals: readonly Portrayal[]): Promise<string[]> {
  return settleNames(tx, await storeFacets(tx, portrayals));
}

/** The same for articles that were withdrawn or got another text. */
export async function portrayAgain(tx: Transaction, articleIds: readonly string[]): Promise<string[]> {
  const ids = [...articleIds].sort();
  const before = await tx.run<{ nameId: string }>('identity/portrayed', { ids });
  if (before.length > 0) await tx.run('rewrite/clear-facets', { ids });
  const stored = await tx.run<StoredReading>('rewrite/readings', { ids });
  const now = await storeFacets(
    tx,
    stored.map((article) => {
      const { extraction, ingestedAt } = storedReading(article);
      const { id: articleId, publishedAt, retractedAt } = article;
      return { articleId, extraction, seenAt: publishedAt ?? ingestedAt, isStanding: retractedAt === null };
    }),
  );
  return settleNames(tx, [...before.map(({ nameId }) => nameId), ...now]);
}

/** @returns the ids of the names that the facets are of */
async function storeFacets(tx: Transaction, portrayals: readonly Portrayal[]): Promise<string[]> {
  const rows = portrayals
    .flatMap(({ articleId, extraction, seenAt, isStanding }) =>
      [...facetsOf(extraction).values()].flat().map(({ id, nameId, places, ...office }) => {
        return { articleId, isStanding, seenAt, id, nameId, properties: { ...office, places: [...places] } };
      }),
    )
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  if (rows.length > 0) await tx.run('ingest/facets', { rows });
  return rows.map(({ nameId }) => nameId);
}

type StoredFacet = Facet & {
  /** Who it was last taken for. */
  readId: string;
  /** Whether an article that stands tells of it, and whether any does. */
  isStanding: boolean;
  isTold: boolean;
};

async function settleNames(tx: Transaction, ofNames: readonly string[]): Promise<string[]> {
  const nameIds = [...new Set(ofNames)].sort();
  if (nameIds.length === 0) return [];
  const stored = await tx.run<StoredFacet>('identity/facets', { nameIds });
  await sweep(tx, nameIds, stored);
  const told = stored.filter(({ isTold }) => isTold);
  const meant = await whoIsWho(
    tx,
    told.filter(({ isStanding }) => isStanding),
  );
  const changed = told.flatMap(({ id, nameId, readId }): { id: string; readId: string }[] => {
    const now = meant.get(id) ?? nameId;
    return now === readId ? [] : [{ id, readId: now }];
  });
  if (changed.length === 0) return [];
  await tx.run('rewrite/facets', { rows: changed });
  const ids = changed.map(({ id }) => id);
  const articles = await tx.run<{ articleId: string }>('identity/articles-portraying', { ids });
  return [...new Set(articles.map(({ articleId }) => articleId))];
}

async function sweep(tx: Transaction, nameIds: readonly string[], stored: readonly StoredFacet[]): Promise<void> {
  const ids = stored.filter(({ isTold }) => !isTold).map(({ id }) => id);
  if (ids.length === 0) return;
  await tx.run('rewrite/unused-facets', { ids });
  const used = new Set(stored.filter(({ isTold }) => isTold).map(({ nameId }) => nameId));
  await tx.run('rewrite/unused-person-names', { ids: nameIds.filter((id) => !used.has(id)) });
}

/** The ids of those who are meant, by facet, for the names that several people may have. */
async function whoIsWho(tx: Transaction, standing: readonly StoredFacet[]): Promise<Map<string, string>> {
  const shared = [...groupBy(standing, ({ nameId }) => nameId).values()].filter(mayBeSeveral);
  const ids: Value[] = shared.flatMap((facets) => facets.map(({ id }) => id));
  if (ids.length === 0) return new Map();
  const rows = await tx.run<{ id: string } & Told>('identity/facet-times', { ids });
  const times = new Map(rows.map((row) => [row.id, row]));
  const together = await tx.run<{ a: string; b: string }>('identity/facets-together', { ids });
  const pairs = together.map(({ a, b }) => [a, b] as const);
  const decided = shared.map((facets) =>
    namesakes(
      facets.flatMap((facet) => {
        const told = times.get(facet.id);
        return told === undefined ? [] : [{ ...facet, firstAt: told.firstAt, lastAt: told.lastAt }];
      }),
      pairs,
    ),
  );
  return new Map(decided.flatMap((ids) => [...ids]));
}
