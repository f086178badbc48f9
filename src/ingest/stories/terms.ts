import { nameKey } from '../resolve/name-key.ts';
import { wordWeight } from './word-weight.ts';

/** What an article's story is told by. */
export interface Subject {
  title: string;
  /** The text that is read. */
  text: string;
  language: string;
  mentions: readonly { entityId: string; count: number }[];
  /** Ids of the events it reports. */
  events: readonly string[];
}

/** A term and its weight. The key of one that reads alike in every language begins with `=`. */
export interface Term {
  key: string;
  weight: number;
}

const mostTerms = 40;
/** A word of the headline counts as so many of the text. */
const titleCount = 3;
const nameFactor = 2;
const eventWeight = 2;
const shortestWord = 3;
const calendar =
  /^((19|20)\d\d|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|january|february|march|may|june|july|august|october|december|senin|selasa|rabu|kamis|jumat|sabtu|minggu|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/**
 * The forty terms that tell best what an article is about, weightiest first: words by how often they stand in it and
 * how rare they are in news, proper names and numbers twice, and the entities and dated events it names. Words of the
 * calendar tell nothing: each day's news shares them.
 */
export function storyTerms({ title, text, language, mentions, events }: Subject): Term[] {
  const words = wordsOf(title, text);
  const terms: Term[] = [...words].map(([word, { count, isName }]) => {
    const weight = Math.sqrt(count) * wordWeight(word, language) ** 2 * (isName ? nameFactor : 1);
    return { key: isName ? `=${word}` : word, weight };
  });
  for (const { entityId, count } of mentions) terms.push({ key: `=${entityId}`, weight: Math.sqrt(count) });
  // An undated event is its article's own: no other can share it.
  const dated = events.filter((event) => /^event:\w+-\d/.test(event));
  for (const event of dated) terms.push({ key: `=${event}`, weight: eventWeight });
  return terms.sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1)).slice(0, mostTerms);
}

/** A name is what stands with a capital more often than without; headlines in capitals throughout tell nothing. */
function wordsOf(title: string, text: string): Map<string, { count: number; isName: boolean }> {
  const counts = new Map<string, { count: number; capitals: number }>();
  const add = (source: string, times: number, tellsNames: boolean) => {
    for (const [surface] of source.matchAll(/[\p{L}\p{N}]+/gu)) {
      const word = nameKey(surface);
      if (word.length < shortestWord || calendar.test(word)) continue;
      const entry = counts.get(word) ?? { count: 0, capitals: 0 };
      entry.count += times;
      if (tellsNames) entry.capitals += /^[\p{Lu}\p{N}]/u.test(surface) ? 1 : -1;
      counts.set(word, entry);
    }
  };
  add(text, 1, true);
  add(title, titleCount, false);
  return new Map([...counts].map(([word, { count, capitals }]) => [word, { count, isName: capitals > 0 }]));
}
