import type { Transaction, Value } from '../../store/store.ts';
import { inOrder } from '../stories/alike.ts';
import { keysOf, keysToLookUp, type ListedArticle, type Listing, shifted } from '../stories/candidates.ts';
import { type Follower, readIntoStories, storyIdOf } from '../stories/leaders.ts';
import { linkArticles } from './story-links.ts';

/**
 * Reads articles of this transaction into stories: finds what they are like and copies of, and joins, starts or parts
 * stories by it. The outcome follows from the set of stored articles, whatever the order in which they came; the
 * number of queries does not depend on the number of articles. Articles that don't stand are left out.
 */
export async function joinStories(tx: Transaction, articleIds: readonly string[]): Promise<void> {
  await lock(tx);
  await join(tx, await listedArticles(tx, articleIds));
}

/** The same for articles that this transaction created, which need not be read back. */
export async function joinNewStories(tx: Transaction, articles: readonly ListedArticle[]): Promise<void> {
  if (articles.length === 0) return;
  await lock(tx);
  await join(tx, articles);
}

async function lock(tx: Transaction): Promise<void> {
  await tx.run('ingest/story-lock', {});
}

async function join(tx: Transaction, joining: readonly ListedArticle[]): Promise<void> {
  if (joining.length === 0) return;
  await tx.run('ingest/story-list', { rows: listingRows(joining) });
  const lists = await listsFor(tx, joining);
  const came = new Set(joining.map(({ id }) => id));
  const moved = distinct(joining.flatMap(keysOf)).flatMap((key) => {
    const after = lists.get(key) ?? [];
    return shifted(
      after.filter(({ id }) => !came.has(id)),
      after,
    );
  });
  const again = await listedArticles(tx, distinct(moved));
  const followers = await unlink(tx, again);
  const all = again.length === 0 ? lists : new Map([...lists, ...(await listsFor(tx, again))]);
  const linked = await link(tx, [...joining, ...again], all);
  await settle(tx, distinct([...followers, ...linked]), []);
}

/**
 * Takes articles out of their stories, and reads again what followed them: the rest is as if they had never come.
 * Run it in the transaction that withdraws or replaces them; an article that is back is joined by `joinStories`.
 */
export async function leaveStories(tx: Transaction, articleIds: readonly string[]): Promise<void> {
  await lock(tx);
  const ids = distinct(articleIds);
  const before = listsOf(await tx.run<ListRow>('ingest/story-companions', { ids }));
  const leaving = new Set(ids);
  const left = await tx.run<{ storyId: string }>('ingest/story-of', { ids });
  const followers = (await followersOf(tx, ids)).filter((id) => !leaving.has(id));
  for (const step of ['unlist', 'unlink', 'unlink-copies', 'leave']) await tx.run(`ingest/story-${step}`, { ids });
  await tx.run('ingest/story-sweep-keys', { keys: [...before.keys()] });
  const moved = [...before.values()].flatMap((list) =>
    shifted(
      list,
      list.filter(({ id }) => !leaving.has(id)),
    ),
  );
  const again = await listedArticles(tx, distinct(moved));
  const others = await unlink(tx, again);
  const linked = again.length === 0 ? [] : await link(tx, again, await listsFor(tx, again));
  await settle(
    tx,
    distinct([...followers, ...others, ...linked]),
    left.map(({ storyId }) => storyId),
  );
}

interface ArticleRow extends Omit<ListedArticle, 'terms'> {
  terms: string[];
  weights: number[];
}

async function listedArticles(tx: Transaction, ids: readonly string[]): Promise<ListedArticle[]> {
  if (ids.length === 0) return [];
  const rows = await tx.run<ArticleRow>('ingest/story-articles', { ids: distinct(ids) });
  return rows.map(({ terms, weights, ...article }) => ({
    ...article,
    terms: terms.map((key, index) => ({ key, weight: weights[index] ?? 0 })),
  }));
}

function listingRows(articles: readonly ListedArticle[]): Value[] {
  return articles.map((article) => ({ articleId: article.id, keys: keysOf(article).sort() }));
}

async function listsFor(tx: Transaction, articles: readonly ListedArticle[]): Promise<Map<string, Listing[]>> {
  const keys = distinct(articles.flatMap(keysToLookUp));
  return listsOf(await tx.run<ListRow>('ingest/story-listings', { keys }));
}

interface ListRow {
  key: string;
  ids: string[];
  seenAts: string[];
}

function listsOf(rows: readonly ListRow[]): Map<string, Listing[]> {
  return new Map(
    rows.map(({ key, ids, seenAts }) => {
      return [key, ids.map((id, index) => ({ id, seenAt: seenAts[index] ?? '' })).sort(inOrder)];
    }),
  );
}

/** Forgets what articles are linked to. Returns those that followed them. */
async function unlink(tx: Transaction, articles: readonly ListedArticle[]): Promise<string[]> {
  if (articles.length === 0) return [];
  const ids = articles.map(({ id }) => id);
  const followers = await followersOf(tx, ids);
  for (const step of ['unlink', 'unlink-copies']) await tx.run(`ingest/story-${step}`, { ids });
  return followers;
}

/** Links articles to what they are like. Returns those whose place in the stories may have changed by it. */
async function link(
  tx: Transaction,
  articles: readonly ListedArticle[],
  lists: ReadonlyMap<string, Listing[]>,
): Promise<string[]> {
  const linked = await linkArticles(tx, articles, lists, (others) => listedArticles(tx, others));
  return [...articles.map(({ id }) => id), ...linked];
}

async function followersOf(tx: Transaction, ids: readonly string[]): Promise<string[]> {
  return (await tx.run<{ id: string }>('ingest/story-followers', { ids })).map(({ id }) => id);
}

interface NeighbourRow {
  id: string;
  seenAt: string;
  title: string;
  storyId: string | null;
  earlierIds: string[];
  /** Empty for an article that is in no story. */
  earlierStoryIds: string[];
  scores: number[];
}

/**
 * Gives articles their story. One that begins to lead a story, or ceases to, may move those that follow it: these are
 * read in another round, which articles that come in the order of time never need.
 */
async function settle(tx: Transaction, changed: readonly string[], left: readonly string[]): Promise<void> {
  const rows: NeighbourRow[] = [];
  const known = new Set<string>();
  const asked = new Set<string>();
  let stories = new Map<string, string>();
  let stored = new Map<string, string | null>();
  for (let open = [...changed]; open.length > 0; ) {
    rows.push(...(await tx.run<NeighbourRow>('ingest/story-neighbours', { ids: open })));
    for (const id of open) known.add(id);
    stored = new Map(rows.flatMap(storiesIn));
    stories = readIntoStories(followers(rows), (id) => stored.get(id) === storyIdOf(id));
    const turned = [...stories].filter(
      ([id, story]) => !asked.has(id) && leads(id, story) !== leads(id, stored.get(id)),
    );
    for (const [id] of turned) asked.add(id);
    const next =
      turned.length === 0
        ? []
        : await followersOf(
            tx,
            turned.map(([id]) => id),
          );
    open = next.filter((id) => !known.has(id));
  }
  await store(tx, rows, stories, stored, left);
}

function storiesIn({ id, storyId, earlierIds, earlierStoryIds }: NeighbourRow): [string, string | null][] {
  return [
    [id, storyId],
    ...earlierIds.map((earlier, index): [string, string] => [earlier, earlierStoryIds[index] ?? '']),
  ];
}

function leads(id: string, story: string | null | undefined): boolean {
  return story === storyIdOf(id);
}

function followers(rows: readonly NeighbourRow[]): Follower[] {
  return rows.map(({ id, seenAt, earlierIds, scores }) => ({
    id,
    seenAt,
    earlier: earlierIds.map((earlier, index) => ({ id: earlier, score: scores[index] ?? 0 })),
  }));
}

async function store(
  tx: Transaction,
  rows: readonly NeighbourRow[],
  stories: ReadonlyMap<string, string>,
  stored: ReadonlyMap<string, string | null>,
  left: readonly string[],
): Promise<void> {
  const titles = new Map(rows.map(({ id, title }) => [id, title]));
  const moves = [...stories]
    .filter(([id, story]) => stored.get(id) !== story)
    .map(([articleId, storyId]) => {
      return { articleId, storyId, title: leads(articleId, storyId) ? (titles.get(articleId) ?? null) : null };
    })
    .sort((a, b) => (a.articleId < b.articleId ? -1 : 1));
  const leaving = moves.filter(({ articleId }) => stored.get(articleId) != null).map(({ articleId }) => articleId);
  if (leaving.length > 0) await tx.run('ingest/story-leave', { ids: leaving });
  if (moves.length > 0) await tx.run('ingest/story-join', { rows: moves });
  const losing = distinct([...left, ...leaving.flatMap((id) => stored.get(id) ?? [])]);
  const ids = distinct([...losing, ...moves.map(({ storyId }) => storyId)]);
  if (ids.length > 0) await tx.run('ingest/story-sum-up', { ids });
  if (losing.length > 0) await tx.run('ingest/story-sweep', { ids: losing });
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}
