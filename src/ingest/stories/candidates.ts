import { isName, longestDays, type StoryArticle } from './alike.ts';

/** An article with what its near-copies are found by. */
export interface ListedArticle extends StoryArticle {
  /** Equal for articles of one text, word for word. */
  readingHash: string;
  /** Hashes of some of its passages (min-hash.ts). */
  sketch: readonly number[];
}

/** An article's place in the list of a key. */
export interface Listing {
  id: string;
  seenAt: string;
}

/** What two articles have in common, as far as the keys tell. */
export interface Candidate {
  id: string;
  sharedTerms: number;
  /** `same` for equal texts, `passages` when some passages are. */
  text: 'same' | 'passages' | null;
}

const termsListed = 16;
const namesListed = 8;
/**
 * A key leads from every article of its list to this many of the earliest: a key that half of a week's news is listed
 * under costs no more, and which articles it leads to follows from the list alone.
 */
const mostListed = 50;
const dayInMs = 86_400_000;

type Kind = 'term' | 'passage' | 'text';

/** Keys of one kind hold for `longestDays`; an article looks in the window it is in, the one before and the one after. */
function baseKeys({ terms, sketch, readingHash }: ListedArticle): { kind: Kind; key: string }[] {
  const told = [...terms.slice(0, termsListed), ...terms.filter(isName).slice(0, namesListed)];
  return [
    ...[...new Set(told.map(({ key }) => key))].map((key) => ({ kind: 'term' as const, key })),
    ...sketch.map((hash) => ({ kind: 'passage' as const, key: `~${hash.toString(36)}` })),
    { kind: 'text', key: `#${readingHash}` },
  ];
}

function windowOf({ seenAt }: { seenAt: string }): number {
  return Math.floor(Date.parse(seenAt) / dayInMs / longestDays);
}

function inWindow(kind: Kind, key: string, window: number): string {
  return kind === 'text' ? key : `${window} ${key}`;
}

/** The keys that an article is listed under. */
export function keysOf(article: ListedArticle): string[] {
  return baseKeys(article).map(({ kind, key }) => inWindow(kind, key, windowOf(article)));
}

/** The keys under which articles like it are listed; its own among them. */
export function keysToLookUp(article: ListedArticle): string[] {
  return baseKeys(article).flatMap(({ kind, key }) => windows(kind, article).map((one) => inWindow(kind, key, one)));
}

function windows(kind: Kind, article: ListedArticle): number[] {
  const window = windowOf(article);
  return kind === 'text' ? [window] : [window - 1, window, window + 1];
}

/**
 * The articles that may tell an article's story, or be its copies: bounded, and alike from both sides.
 * @param lists of every key that it looks up, each in the order of its articles
 */
export function candidatesOf(article: ListedArticle, lists: ReadonlyMap<string, readonly Listing[]>): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const { kind, key } of baseKeys(article)) {
    const own = lists.get(inWindow(kind, key, windowOf(article))) ?? [];
    const isEarly = own.length <= mostListed || own.slice(0, mostListed).some(({ id }) => id === article.id);
    for (const window of windows(kind, article)) {
      const list = lists.get(inWindow(kind, key, window)) ?? [];
      for (const { id } of isEarly ? list : list.slice(0, mostListed)) {
        if (id === article.id) continue;
        const candidate = found.get(id) ?? { id, sharedTerms: 0, text: null };
        if (kind === 'term') candidate.sharedTerms++;
        else if (kind === 'text') candidate.text = 'same';
        else candidate.text ??= 'passages';
        found.set(id, candidate);
      }
    }
  }
  return [...found.values()];
}

/** The articles that came to stand among the earliest of a list, or no longer do, because others came or went. */
export function shifted(before: readonly Listing[], after: readonly Listing[]): string[] {
  if (before.length <= mostListed && after.length <= mostListed) return [];
  const early = (list: readonly Listing[]) => list.slice(0, mostListed).map(({ id }) => id);
  const [was, is] = [new Set(early(before)), new Set(early(after))];
  // News comes mostly in the order of time, behind the earliest.
  if (was.size === is.size && [...was].every((id) => is.has(id))) return [];
  const staying = new Set(after.map(({ id }) => id));
  return before.filter(({ id }) => staying.has(id) && was.has(id) !== is.has(id)).map(({ id }) => id);
}
