import { distance } from 'fastest-levenshtein';

const shortestWord = 4;
const longestWord = 24;
const shortestPrefix = 3;
const longestPrefix = 8;

/** Whether a word is kept in the vocabulary: numbers and very short words are searched as they are. */
export function isSpelled(word: string): boolean {
  return word.length >= shortestWord && word.length <= longestWord && /\p{L}/u.test(word);
}

/**
 * The keys under which a word of the vocabulary is looked up by equality: itself, itself without each one of its
 * letters, and its beginnings. Two words one mistake apart share a key, and so do most that are two apart.
 */
export function spellingKeys(word: string): string[] {
  return [...mistakeKeys(word), ...beginnings(word)];
}

/** Keys of the words that a mistyped word may be. */
export function mistakeKeys(word: string): string[] {
  const letters = [...word];
  return [...new Set([word, ...letters.map((_, index) => letters.filter((__, other) => other !== index).join(''))])];
}

/** The key of the words that begin so; null when the beginning is too short to tell. */
export function beginningKey(start: string): string | null {
  const letters = [...start];
  return letters.length < shortestPrefix ? null : `${letters.slice(0, longestPrefix).join('')}*`;
}

function beginnings(word: string): string[] {
  const letters = [...word].slice(0, longestPrefix);
  return letters.slice(shortestPrefix - 1).map((_, index) => `${letters.slice(0, shortestPrefix + index).join('')}*`);
}

/** Mistakes that are forgiven: one in a short word, two in a long one. */
export function isMistyped(typed: string, word: string): boolean {
  return typed !== word && distance(typed, word) <= (typed.length < 7 ? 1 : 2);
}
