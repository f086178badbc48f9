import type { Transaction, Value } from '../../store/store.ts';
import { keysOf, keysToLookUp, type ListedArticle, type Listing, shifted } from '../stories/candidates.ts';
import { type Follower, readIntoStories, storyIdOf } from '../stories/leaders.ts';
import { linkArticles } from './story-links.ts';
import { type ListRow, listsOf, type Standing, StoryMemory, withArticles } from './story-memory.ts';

/**
 * Reads articles of this transaction into stories: finds what they are like and copies of, and joins, starts or parts
 * stories by it. The outcome follows from the set of stored articles, whatever the order in which they came; the
 * number of queries does not depend on the number of articles. Articles that don't stand are left out.
 */
export async function joinStories(tx: Transaction, articleIds: readonly string[]): Promise<void> {
  await lock(tx, true);
  const memory = new StoryMemory();
  await join(tx, await meet(tx, memory, await memory.articlesOf(tx, articleIds)));
}

/** Articles on their way into stories, with what they meet there. */
export interface Meeting {
  memory: StoryMemory;
  joining: readonly ListedArticle[];
  /** Articles that others were linked to as being among the earliest of a list, and no longer are, or the reverse. */
  moved: readonly ListedArticle[];
  /** Of every key that these articles look up, as they will be. */
  lists: ReadonlyMap<string, readonly Listing[]>;
  /** The number of the last article that was stored before. */
  last: number;
}

/**
 * Takes the lock of the stories and looks up what articles that this transaction creates meet there, which need not be
 * stored yet.
 */
export async function meetStories(
  tx: Transaction,
  memory: StoryMemory,
  joining: readonly ListedArticle[],
): Promise<Meeting> {
  const standing = await lock(tx, false);
  await memory.catchUp(tx, standing);
  return meet(tx, memory, joining, standing.last);
}

async function lock(tx: Transaction, leaves: boolean): Promise<Standing> {
  const [standing] = await tx.run<Standing>('ingest/story-lock', { leaves: leaves ? 1 : 0 });
  if (standing === undefined) throw new Error('expected how the stories stand, got nothing');
  return standing;
}

async function meet(
  tx: Transaction,
  memory: StoryMemory,
  joining: readonly ListedArticle[],
  last = 0,
): Promise<Meeting> {
  const before = await memory.listsOf(tx, joining.flatMap(keysToLookUp));
  const after = withArticles(before, joining);
  const shiftedIds = distinct(joining.flatMap(keysOf)).flatMap((key) =>
    shifted(before.get(key) ?? [], after.get(key) ?? []),
  );
  const moved = await memory.articlesOf(tx, distinct(shiftedIds));
  const others = moved.flatMap(keysToLookUp).filter((key) => !after.has(key));
  const lists = new Map([...after, ...withArticles(await memory.listsOf(tx, others), joining)]);
  return { memory, joining, moved, lists, last };
}

/** Lists articles that were looked up and are stored by now, links them and gives them their stories. */
export async function join(tx: Transaction, { memory, joining, moved, lists }: Meeting): Promise<void> {
  if (joining.length === 0) return;
  const listing = tx.run('ingest/story-list', { rows: listingRows(joining) });
  const linking = async () => {
    const followers = await unlink(tx, moved);
    const linked = await link(tx, memory, [...joining, ...moved], lists);
    await settle(tx, distinct([...followers, ...linked]), []);
  };
  await Promise.all([listing, linking()]);
}

/**
 * Takes articles out of their stories, and reads again what followed them: the rest is as if they had never come.
 * Run it in the transaction that withdraws or replaces them; an article that is back is joined by `joinStories`.
 */
export async function leaveStories(tx: Transaction, articleIds: readonly string[]): Promise<void> {
  await lock(tx, true);
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
  const memory = new StoryMemory();
  const again = await memory.articlesOf(tx, distinct(moved));
  const others = await unlink(tx, again);
  const lists = await memory.listsOf(tx, again.flatMap(keysToLookUp));
  const linked = await link(tx, memory, again, lists);
  await settle(
    tx,
    distinct([...followers, ...others, ...linked]),
    left.map(({ storyId }) => storyId),
  );
}

function listingRows(articles: readonly ListedArticle[]): Value[] {
  return articles.map((article) => ({ articleId: article.id, keys: keysOf(article).sort() }));
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
  memory: StoryMemory,
  articles: readonly ListedArticle[],
  lists: ReadonlyMap<string, readonly Listing[]>,
): Promise<string[]> {
  if (articles.length === 0) return [];
  const linked = await linkArticles(tx, articles, lists, (others) => memory.articlesOf(tx, others));
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
  /** Empty for an article that is in no story, since lists hold no null. */
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
    ...earlierIds.map((earlier, index): [string, string | null] => [earlier, earlierStoryIds[index] || null]),
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
