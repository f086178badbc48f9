import { stemmer as englishStem } from '@orama/stemmers/english';
import { stemmer as indonesianStem } from '@orama/stemmers/indonesian';
import { nameKey } from '../ingest/resolve/name-key.ts';

/** Prefixes that the stemmer leaves where it took the end of the root for a suffix (`bertemu`). */
const indonesianPrefix = /^(?:ber|ter|per)(?=.{4})/;

const largestCache = 50_000;
const cache = new Map<string, readonly string[]>();

/**
 * What a folded word is found by: itself and its stems. Two words are taken for one when they share any of them, so
 * that neither a text nor a question needs to tell its language: `pertemuan` and `bertemu` share `temu`.
 */
export function stemsOf(word: string): readonly string[] {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const stems = [
    ...new Set([word, indonesianStem(word), englishStem(word), word.replace(indonesianPrefix, '')]),
  ].filter((stem) => stem.length >= Math.min(3, word.length));
  if (cache.size >= largestCache) cache.clear();
  cache.set(word, stems);
  return stems;
}

/** The words of a text, folded as names are: without case, accents and punctuation. */
export function wordsOf(text: string): string[] {
  const key = nameKey(text);
  return key === '' ? [] : key.split(' ');
}

/** A text as it is indexed: the stems of each of its words, with spaces between. */
export function indexTerms(text: string): string {
  return wordsOf(text).flatMap(stemsOf).join(' ');
}
