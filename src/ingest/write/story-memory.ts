import { LRUCache } from 'lru-cache';
import { groupBy } from '../../group-by.ts';
import type { Store, Transaction } from '../../store/store.ts';
import { inOrder } from '../stories/alike.ts';
import { keysOf, type ListedArticle, type Listing } from '../stories/candidates.ts';
import type { Term } from '../stories/terms.ts';

/** Lists and articles that are remembered at most: those that were used last. */
const mostLists = 100_000;
const mostArticles = 5_000;
/** Articles of other writers that are read one by one; after more of them, nothing is worth remembering. */
const mostMissed = 2_000;

/** How the stories stand, as whoever takes their lock is told. */
export interface Standing {
  /** How often articles left stories or came back, each time of which may change any list. */
  left: number;
  /** The number of the last article, and when the numbering began, which tells one graph from another. */
  last: number;
  startedAt: string | null;
}

/**
 * The lists of keys as they are stored, and articles of them, so that those which every batch looks up are read once.
 * Lists change only under the lock of the stories: who takes it is told whether articles left them, and reads what other
 * writers listed meanwhile. Nothing is changed here before the transaction that changes it in the graph has ended.
 */
export class StoryMemory {
  private readonly lists = remembering<readonly Listing[]>(mostLists);
  private readonly articles = remembering<ListedArticle>(mostArticles);
  private ground = '';
  private last = 0;

  /** Brings it to what is stored by now; run under the lock of the stories. */
  async catchUp(tx: Transaction, { left, last, startedAt }: Standing): Promise<void> {
    const ground = `${startedAt} ${left}`;
    if (ground !== this.ground || last < this.last || last > this.last + mostMissed) {
      this.lists.clear();
      this.articles.clear();
      this.ground = ground;
      this.last = last;
    } else if (last > this.last) {
      const rows = await tx.run<Arrival>('ingest/story-arrivals', { after: this.last, last });
      // What this process wrote itself can have been added meanwhile.
      const missed = rows.filter(({ sequence }) => sequence > this.last);
      this.add(missed.map(listedArticle), last);
    }
  }

  /** The lists of keys, in the order of their articles; each of the keys has one. */
  async listsOf(tx: Transaction, keys: readonly string[]): Promise<Map<string, readonly Listing[]>> {
    const found = new Map<string, readonly Listing[]>();
    const unknown: string[] = [];
    for (const key of new Set(keys)) {
      const list = this.lists.get(key);
      if (list === undefined) unknown.push(key);
      else found.set(key, list);
    }
    if (unknown.length === 0) return found;
    const stored = listsOf(await tx.run<ListRow>('ingest/story-listings', { keys: unknown.sort() }));
    for (const key of unknown) {
      const list = stored.get(key) ?? [];
      this.lists.set(key, list);
      found.set(key, list);
    }
    return found;
  }

  /** Those of the articles that stand. */
  async articlesOf(tx: Transaction, ids: readonly string[]): Promise<ListedArticle[]> {
    const found: ListedArticle[] = [];
    const unknown: string[] = [];
    for (const id of new Set(ids)) {
      const article = this.articles.get(id);
      if (article === undefined) unknown.push(id);
      else found.push(article);
    }
    const read = await listedArticles(tx, unknown);
    for (const article of read) this.articles.set(article.id, article);
    return [...found, ...read];
  }

  /**
   * Adds articles that are stored by now.
   * @param last the number of the last article with them
   */
  add(articles: readonly ListedArticle[], last: number): void {
    if (last <= this.last) return;
    this.last = last;
    for (const article of articles) this.articles.set(article.id, article);
    for (const [key, added] of listingsOf(articles)) {
      const list = this.lists.get(key);
      if (list !== undefined) this.lists.set(key, withListings(list, added));
    }
  }
}

/** Sized and not numbered, so that a memory that is hardly used takes no room beforehand. */
function remembering<Value extends object>(most: number): LRUCache<string, Value> {
  return new LRUCache({ maxSize: most, sizeCalculation: () => 1 });
}

const memories = new WeakMap<Store['graph'], StoryMemory>();

/** What is remembered of this graph. */
export function memoryOf({ graph }: Store): StoryMemory {
  const memory = memories.get(graph) ?? new StoryMemory();
  memories.set(graph, memory);
  return memory;
}

/** Lists as they are once these articles are listed, too. */
export function withArticles(
  lists: ReadonlyMap<string, readonly Listing[]>,
  articles: readonly ListedArticle[],
): Map<string, readonly Listing[]> {
  const all = new Map(lists);
  for (const [key, added] of listingsOf(articles)) {
    const list = all.get(key);
    if (list !== undefined) all.set(key, withListings(list, added));
  }
  return all;
}

function listingsOf(articles: readonly ListedArticle[]): Map<string, Listing[]> {
  const listings = articles.flatMap((article) => {
    const listing = { id: article.id, seenAt: article.seenAt };
    return keysOf(article).map((key) => ({ key, listing }));
  });
  return new Map(
    [...groupBy(listings, ({ key }) => key)].map(([key, group]) => [key, group.map(({ listing }) => listing)]),
  );
}

/** News comes mostly in the order of time: only what is later than the first that is added is put in order. */
function withListings(list: readonly Listing[], added: readonly Listing[]): readonly Listing[] {
  const sorted = [...added].sort(inOrder);
  const [first] = sorted;
  if (first === undefined) return list;
  let before = list.length;
  for (let last = list[before - 1]; last !== undefined && inOrder(first, last) < 0; last = list[before - 1]) before--;
  return [...list.slice(0, before), ...[...list.slice(before), ...sorted].sort(inOrder)];
}

export interface ListRow extends Listing {
  key: string;
}

export function listsOf(rows: readonly ListRow[]): Map<string, readonly Listing[]> {
  return new Map(
    [...groupBy(rows, ({ key }) => key)].map(([key, group]) => {
      return [key, group.map(({ id, seenAt }) => ({ id, seenAt })).sort(inOrder)];
    }),
  );
}

interface ArticleRow extends Omit<ListedArticle, 'terms'> {
  terms: string[];
  weights: number[];
}

interface Arrival extends ArticleRow {
  sequence: number;
}

function listedArticle(row: ArticleRow): ListedArticle {
  const { id, seenAt, language, readingHash, sketch, terms, weights } = row;
  return { id, seenAt, language, readingHash, sketch, terms: termsOf(terms, weights) };
}

/** An article's terms as they are stored: in parallel lists. */
export function termsOf(keys: readonly string[], weights: readonly number[]): Term[] {
  return keys.map((key, index) => ({ key, weight: weights[index] ?? 0 }));
}

async function listedArticles(tx: Transaction, ids: readonly string[]): Promise<ListedArticle[]> {
  if (ids.length === 0) return [];
  const rows = await tx.run<ArticleRow>('ingest/story-articles', { ids: [...ids].sort() });
  return rows.map(listedArticle);
}
