import { record } from '../../curation/decision.ts';
import { groupBy } from '../../group-by.ts';
import type { Transaction, Value } from '../../store/store.ts';
import { type StoredReading, storedReading } from '../resolve/article-node.ts';
import { type Facet, facetsOf, type OfficeFacet } from '../resolve/facets.ts';
import type { Told } from '../resolve/judge.ts';
import { mayBeSeveral, namesakes, toldApart } from '../resolve/namesakes.ts';
import type { Reading } from '../resolve/resolve.ts';
import { type Abbreviations, readAbbreviations, settleAbbreviations } from './abbreviations.ts';

/** What one article tells of whoever it names, and whether it stands. */
export interface Portrayal {
  articleId: string;
  reading: Pick<Reading, 'article' | 'extraction'>;
  /** Orders articles: their own time, or when they were ingested. */
  seenAt: string;
  isStanding: boolean;
}

/**
 * Stores what new articles tell of whoever bears a name, and decides anew who is who of those names.
 * @param at when it is decided, ISO 8601
 * @returns the articles in which somebody else is meant than before
 */
export async function portray(tx: Transaction, portrayals: readonly Portrayal[], at: string): Promise<string[]> {
  return settleNames(tx, await storeFacets(tx, portrayals), at);
}

/** The same for articles that were withdrawn or got another text. */
export async function portrayAgain(tx: Transaction, articleIds: readonly string[], at: string): Promise<string[]> {
  const ids = [...articleIds].sort();
  const before = await tx.run<{ nameId: string }>('identity/portrayed', { ids });
  if (before.length > 0) await tx.run('rewrite/clear-facets', { ids });
  const stored = await tx.run<StoredReading>('rewrite/readings', { ids });
  const now = await storeFacets(
    tx,
    stored.map((article) => {
      const reading = storedReading(article);
      const { id: articleId, publishedAt, retractedAt } = article;
      return { articleId, reading, seenAt: publishedAt ?? reading.ingestedAt, isStanding: retractedAt === null };
    }),
  );
  return settleNames(tx, [...before.map(({ nameId }) => nameId), ...now], at);
}

/** @returns the ids of the names that the facets are of */
async function storeFacets(tx: Transaction, portrayals: readonly Portrayal[]): Promise<string[]> {
  const rows = portrayals
    .flatMap(({ articleId, reading, seenAt, isStanding }) =>
      [...facetsOf(reading).values()].flat().map(({ id, nameId, ...properties }) => {
        return { articleId, isStanding, seenAt, id, nameId, properties };
      }),
    )
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  if (rows.length > 0) await tx.run('ingest/facets', { rows });
  return rows.map(({ nameId }) => nameId);
}

export type StoredFacet = Facet & {
  /** Who it was last taken for. */
  readId: string;
  /** Whether an article that stands tells of it, and whether any does. */
  isStanding: boolean;
  isTold: boolean;
};

/** Who bears some names, as it is stored and as it is decided now. */
export interface Bearers {
  facets: readonly StoredFacet[];
  /** By facet, the id of whoever is meant; of the others, whoever has the name. */
  meant: ReadonlyMap<string, string>;
  abbreviations: Abbreviations;
}

/** Decides who bears these names, by what articles tell of them and by who is kept apart. */
export async function readBearers(tx: Transaction, nameIds: readonly string[]): Promise<Bearers> {
  const facets = await tx.run<StoredFacet>('identity/facets', { nameIds });
  const standing = facets.filter(({ isStanding }) => isStanding);
  const abbreviations = await readAbbreviations(
    tx,
    nameIds,
    standing.filter((facet) => facet.kind === 'EXPANSION'),
  );
  const people = await whoIsWho(tx, standing.filter(isOffice));
  const translated = abbreviations.meanings.flatMap((meaning) => [...meaning.translated]);
  return { facets, meant: new Map([...people, ...translated]), abbreviations };
}

/**
 * Stores who bears these names now; what changed is on record.
 * @param at when it is decided, ISO 8601
 * @returns the articles in which somebody else is meant than before
 */
export async function settleNames(tx: Transaction, ofNames: readonly string[], at: string): Promise<string[]> {
  const nameIds = [...new Set(ofNames)].sort();
  if (nameIds.length === 0) return [];
  const { facets, meant, abbreviations } = await readBearers(tx, nameIds);
  const ofAbbreviations = await settleAbbreviations(tx, abbreviations, at);
  await sweep(tx, nameIds, facets);
  const told = facets.filter(({ isTold }) => isTold);
  const changed = told.flatMap(({ id, nameId, readId }): { id: string; readId: string }[] => {
    const now = meant.get(id) ?? nameId;
    return now === readId ? [] : [{ id, readId: now }];
  });
  if (changed.length === 0) return ofAbbreviations;
  await tx.run('rewrite/facets', { rows: changed });
  const offices = told.filter(({ isStanding }) => isStanding).filter(isOffice);
  for (const { personId, nameId, reason } of toldApart(offices, meant, changed)) {
    await record(tx, 'TELL_APART', [nameId, personId], { by: null, reason, at });
  }
  const ids = changed.map(({ id }) => id);
  const articles = await tx.run<{ articleId: string }>('identity/articles-portraying', { ids });
  return [...new Set([...ofAbbreviations, ...articles.map(({ articleId }) => articleId)])];
}

function isOffice<Of extends Facet>(facet: Of): facet is Of & OfficeFacet {
  return facet.kind === 'OFFICE';
}

async function sweep(tx: Transaction, nameIds: readonly string[], stored: readonly StoredFacet[]): Promise<void> {
  const ids = stored.filter(({ isTold }) => !isTold).map(({ id }) => id);
  if (ids.length === 0) return;
  await tx.run('rewrite/unused-facets', { ids });
  const used = new Set(stored.filter(({ isTold }) => isTold).map(({ nameId }) => nameId));
  await tx.run('rewrite/unused-shared-names', { ids: nameIds.filter((id) => !used.has(id)) });
}

/** The ids of those who are meant, by facet, for the names that several people may have. */
async function whoIsWho(tx: Transaction, standing: readonly OfficeFacet[]): Promise<Map<string, string>> {
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
