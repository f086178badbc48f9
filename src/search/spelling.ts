import { distance } from 'fastest-levenshtein';

const shortestWord = 4;
const longestWord = 24;
const shortestStart = 3;

/** By what a word of the vocabulary is looked up, by equality, when it is mistyped or unfinished. */
export interface WordKeys {
  /** Its first letters. */
  start: string;
  /** Its length and its first half. */
  firstHalf: string;
  /** Its length and the rest of it. */
  lastHalf: string;
}

/** What is looked up for a typed word: the halves that a word would have which it is a mistyping of. */
export type TypedWord = { word: string; firstHalves: string[]; lastHalves: string[] };

/** Whether a word is kept in the vocabulary: numbers and very short words are searched as they are. */
export function isSpelled(word: string): boolean {
  return word.length >= shortestWord && word.length <= longestWord && /\p{L}/u.test(word);
}

/** The keys of a word of the vocabulary. A mistake is in one half of a word, so that the other tells which it was. */
export function wordKeys(word: string): WordKeys {
  const letters = [...word];
  const { length } = letters;
  return { start: startOf(letters), firstHalf: firstHalf(letters, length), lastHalf: lastHalf(letters, length) };
}

/** The first letters of the words that begin so; none when the beginning is too short to tell. */
export function startKeys(beginning: string): string[] {
  const letters = [...beginning];
  return letters.length < shortestStart ? [] : [startOf(letters)];
}

/** Finds the words that a typed one may be a mistyping of, and some more (`isMistyped` tells). */
export function typedWord(word: string): TypedWord {
  const letters = [...word];
  const most = mostMistakes(word);
  const lengths = Array.from({ length: 2 * most + 1 }, (_, index) => letters.length - most + index);
  const middle = half(letters.length);
  // Two letters that changed places across the middle are a mistake in both halves.
  const swapped = [
    ...letters.slice(0, middle - 1),
    ...letters.slice(middle - 1, middle + 1).reverse(),
    ...letters.slice(middle + 1),
  ];
  return {
    word,
    firstHalves: [
      ...lengths.filter((length) => half(length) <= letters.length).map((length) => firstHalf(letters, length)),
      firstHalf(swapped, letters.length),
    ],
    lastHalves: lengths
      .filter((length) => length - half(length) <= letters.length)
      .map((length) => lastHalf(letters, length)),
  };
}

/** Mistakes that are forgiven: one in a short word, two in a long one. */
export function isMistyped(typed: string, word: string): boolean {
  return typed !== word && distance(typed, word) <= mostMistakes(typed);
}

function mostMistakes(typed: string): number {
  return typed.length < 7 ? 1 : 2;
}

function startOf(letters: readonly string[]): string {
  return letters.slice(0, shortestStart).join('');
}

function half(length: number): number {
  return Math.floor(length / 2);
}

/** The first half that a word of `length` has if it begins as these letters do. */
function firstHalf(letters: readonly string[], length: number): string {
  return `${length} ${letters.slice(0, half(length)).join('')}`;
}

/** The last half that a word of `length` has if it ends as these letters do. */
function lastHalf(letters: readonly string[], length: number): string {
  return `${length} ${letters.slice(letters.length - (length - half(length))).join('')}`;
}
