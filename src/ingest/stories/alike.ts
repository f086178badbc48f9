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
  const days = Math.abs(Date.parse(a.seenAt) - Date.parse(b.seenAt)) / dayInMs;
  if (a.language === b.language) {
    const { cosine } = compare(a.terms, b.terms);
    return days <= longestDays && cosine >= leastAlike + moreADay * days ? cosine : null;
  }
  // Between languages only names, numbers and events can agree, and less of them is left to chance.
  const { cosine, shared } = compare(a.terms.filter(isName), b.terms.filter(isName));
  const enough = shared >= fewestSharedNames && cosine >= leastAlikeAcrossLanguages;
  return days <= longestDaysAcrossLanguages && enough ? cosine : null;
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

function compare(a: readonly Term[], b: readonly Term[]): { cosine: number; shared: number } {
  const [one, other] = [measure(a), measure(b)];
  let product = 0;
  let shared = 0;
  for (const { key, weight } of b) {
    const same = one.weights.get(key);
    if (same === undefined) continue;
    product += weight * same;
    shared++;
  }
  return { cosine: product === 0 ? 0 : product / (one.length * other.length), shared };
}

interface Measure {
  weights: ReadonlyMap<string, number>;
  length: number;
}

/** Each article is compared with many. */
const measures = new WeakMap<readonly Term[], Measure>();

function measure(terms: readonly Term[]): Measure {
  const known = measures.get(terms);
  if (known !== undefined) return known;
  const measured = { weights: new Map(terms.map(({ key, weight }) => [key, weight])), length: length(terms) };
  measures.set(terms, measured);
  return measured;
}

/** A text of a few sentences is taken for longer than it is: what two of them share is soon left to chance. */
const leastLength = 12;

function length(terms: readonly Term[]): number {
  return Math.max(Math.sqrt(terms.reduce((sum, { weight }) => sum + weight * weight, 0)), leastLength);
}
