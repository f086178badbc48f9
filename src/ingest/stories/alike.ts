import type { Term } from './terms.ts';

/** An article as far as its story is concerned. */
export interface StoryArticle {
  id: string;
  /** ISO 8601; articles stand in the order of it, then of their ids. */
  seenAt: string;
  language: string;
  terms: readonly Term[];
}

/** Articles further apart are of different stories. */
export const longestDays = 21;
const longestDaysAcrossLanguages = 3;

/** Of articles of one moment; what is said a day later must be more alike to be the same story. */
const leastAlike = 0.18;
const moreADay = 0.005;
const leastAlikeAcrossLanguages = 0.2;
const fewestSharedNames = 3;
const dayInMs = 86_400_000;

/** How alike two articles are in what they tell, 0 to 1; null when they don't tell the same story. */
export function likeness(a: StoryArticle, b: StoryArticle): number | null {
  const [one, other] = [measured(a), measured(b)];
  const days = Math.abs(one.time - other.time) / dayInMs;
  if (a.language === b.language) {
    if (days > longestDays) return null;
    const { cosine } = compare(one.all, other.all);
    return cosine >= leastAlike + moreADay * days ? cosine : null;
  }
  if (days > longestDaysAcrossLanguages) return null;
  // Between languages only names, numbers and events can agree, and less of them is left to chance.
  const { cosine, shared } = compare(one.names(), other.names());
  return shared >= fewestSharedNames && cosine >= leastAlikeAcrossLanguages ? cosine : null;
}

/** Whether an article is so long after another that they are of different stories, whatever they tell. */
export function isLongAfter(later: StoryArticle, earlier: StoryArticle): boolean {
  return measured(later).time - measured(earlier).time > longestDays * dayInMs;
}

/** Whether a term reads alike in every language. */
export function isName({ key }: Term): boolean {
  return key.startsWith('=');
}

/** The order in which articles are read into stories, whenever they arrive. */
export function inOrder(a: { id: string; seenAt: string }, b: { id: string; seenAt: string }): number {
  if (a.seenAt !== b.seenAt) return a.seenAt < b.seenAt ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function compare(one: Measure, other: Measure): { cosine: number; shared: number } {
  let product = 0;
  let shared = 0;
  for (const { key, weight } of other.terms) {
    const same = one.weights.get(key);
    if (same === undefined) continue;
    product += weight * same;
    shared++;
  }
  return { cosine: product === 0 ? 0 : Math.min(product / (one.length * other.length), 1), shared };
}

interface Measure {
  terms: readonly Term[];
  weights: ReadonlyMap<string, number>;
  length: number;
}

interface Measured {
  /** Milliseconds. */
  time: number;
  all: Measure;
  /** Of its names alone; of most articles nobody asks. */
  names(): Measure;
}

/** Each article is compared with many. */
const known = new WeakMap<StoryArticle, Measured>();

function measured(article: StoryArticle): Measured {
  const before = known.get(article);
  if (before !== undefined) return before;
  let names: Measure | undefined;
  const now: Measured = {
    time: Date.parse(article.seenAt),
    all: measure(article.terms),
    names: () => {
      names ??= measure(article.terms.filter(isName));
      return names;
    },
  };
  known.set(article, now);
  return now;
}

function measure(terms: readonly Term[]): Measure {
  return { terms, weights: new Map(terms.map(({ key, weight }) => [key, weight])), length: length(terms) };
}

/** A text of a few sentences is taken for longer than it is: what two of them share is soon left to chance. */
const leastLength = 12;

function length(terms: readonly Term[]): number {
  return Math.max(Math.sqrt(terms.reduce((sum, { weight }) => sum + weight * weight, 0)), leastLength);
}
