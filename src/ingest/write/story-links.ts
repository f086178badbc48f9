import { LRUCache } from 'lru-cache';
import { groupBy } from '../../group-by.ts';
import type { Transaction, Value } from '../../store/store.ts';
import { readingText } from '../clean/reading-text.ts';
import { inOrder, isLongAfter, likeness } from '../stories/alike.ts';
import { type Candidate, candidatesOf, type ListedArticle, type Listing } from '../stories/candidates.ts';
import { overlap, shingles } from '../stories/min-hash.ts';
import type { SegmentKind } from '../types.ts';

/** Articles are copies from so much of the shorter one on. */
const leastOverlap = 0.3;
/** Two articles with fewer terms in common are not compared. */
const fewestTerms = 2;

interface Pair {
  later: ListedArticle;
  earlier: ListedArticle;
  text: Candidate['text'];
}

/** That an article shares its story, or some of its text, with an earlier one; 0 to 1. */
export interface Link {
  later: string;
  earlier: string;
  score: number;
}

export interface Links {
  stories: readonly Link[];
  copies: readonly Link[];
}

/**
 * Links articles to the earlier ones whose story or text they share, and the later ones to them.
 * @param lists of every key that the articles look up
 * @param read fetches articles by id
 * @returns the later ends of the links
 */
export async function linkArticles(...[tx, ...given]: Parameters<typeof linksOf>): Promise<string[]> {
  const { stories, copies } = await linksOf(tx, ...given);
  if (stories.length > 0) await tx.run('ingest/story-link', { rows: byLater(stories) });
  if (copies.length > 0) await tx.run('ingest/story-link-copies', { rows: byLater(copies) });
  return stories.map(({ later }) => later);
}

/** The links of articles, as `linkArticles` stores them. */
export async function linksOf(
  tx: Transaction,
  articles: readonly ListedArticle[],
  lists: ReadonlyMap<string, readonly Listing[]>,
  read: (ids: string[]) => Promise<ListedArticle[]>,
): Promise<Links> {
  const found = articles.map((article) => ({
    article,
    candidates: candidatesOf(article, lists).filter(
      ({ sharedTerms, text }) => sharedTerms >= fewestTerms || text !== null,
    ),
  }));
  const byId = new Map(articles.map((article) => [article.id, article]));
  const unknown = found.flatMap(({ candidates }) => candidates.map(({ id }) => id)).filter((id) => !byId.has(id));
  for (const article of await read([...new Set(unknown)])) byId.set(article.id, article);

  const pairs = new Map<string, Pair>();
  for (const { article, candidates } of found) {
    for (const { id, text } of candidates) {
      const other = byId.get(id);
      if (other === undefined) continue;
      const [earlier, later] = inOrder(other, article) < 0 ? [other, article] : [article, other];
      pairs.set(`${later.id} ${earlier.id}`, { later, earlier, text });
    }
  }
  return linksBetween(tx, [...pairs.values()]);
}

async function linksBetween(tx: Transaction, pairs: readonly Pair[]): Promise<Links> {
  const passages = await shinglesOf(
    tx,
    pairs.filter(maySharePassages).flatMap(({ later, earlier }) => [later, earlier]),
  );
  const of = ({ readingHash }: ListedArticle) => passages.get(readingHash) ?? none;
  const stories: Link[] = [];
  const copies: Link[] = [];
  for (const pair of pairs) {
    const { later, earlier, text } = pair;
    const shared = text === 'same' ? 1 : maySharePassages(pair) ? overlap(of(later), of(earlier)) : 0;
    const row = (score: number) => ({ later: later.id, earlier: earlier.id, score });
    const isCopy = shared >= leastOverlap;
    if (isCopy) copies.push(row(shared));
    const alike = likeness(later, earlier);
    const sameStory = isCopy && isNear(pair) ? Math.max(shared, alike ?? 0) : alike;
    if (sameStory !== null) stories.push(row(sameStory));
  }
  return { stories, copies };
}

/** One row an article that links start from, so that each is looked up once. */
function byLater(rows: readonly Link[]): Value[] {
  return [...groupBy(rows, ({ later }) => later)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([later, links]) => ({
      later,
      links: links.map(({ earlier, score }) => ({ earlier, score })).sort((a, b) => (a.earlier < b.earlier ? -1 : 1)),
    }));
}

function maySharePassages(pair: Pair): boolean {
  return pair.text === 'passages' && isNear(pair);
}

function isNear({ later, earlier }: Pair): boolean {
  return !isLongAfter(later, earlier);
}

interface TextRow {
  id: string;
  text: string;
  kinds: SegmentKind[];
  starts: number[];
  ends: number[];
}

const none = new Uint32Array();

/** Of texts by their hashes, so that one needs no second look: the article that is copied today is copied tomorrow. */
const known = new LRUCache<string, Uint32Array>({ max: 5_000 });

/** Remembers the shingles of a text that was just read. */
export function rememberShingles(readingHash: string, shingles: Uint32Array): void {
  known.set(readingHash, shingles);
}

async function shinglesOf(
  tx: Transaction,
  articles: readonly ListedArticle[],
): Promise<ReadonlyMap<string, Uint32Array>> {
  const byHash = new Map(articles.map((article) => [article.readingHash, article]));
  const found = new Map<string, Uint32Array>();
  const unknown = new Map<string, string>();
  for (const [hash, { id }] of byHash) {
    const read = known.get(hash);
    if (read === undefined) unknown.set(id, hash);
    else found.set(hash, read);
  }
  if (unknown.size === 0) return found;
  for (const { id, text, kinds, starts, ends } of await tx.run<TextRow>('ingest/story-texts', {
    ids: [...unknown.keys()],
  })) {
    const segments = kinds.map((kind, index) => ({ kind, start: starts[index] ?? 0, end: ends[index] ?? 0 }));
    const hash = unknown.get(id) ?? '';
    const read = shingles(readingText({ text, segments }));
    found.set(hash, read);
    known.set(hash, read);
  }
  return found;
}
