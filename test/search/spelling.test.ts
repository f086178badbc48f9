import { describe, expect, it } from 'vitest';
import { isMistyped, startKeys, typedWord, wordKeys } from '../../src/search/spelling.ts';

/** Whether the vocabulary's word is among what is looked up for the typed one. */
function finds(typed: string, word: string): boolean {
  const { firstHalf, lastHalf } = wordKeys(word);
  const { firstHalves, lastHalves } = typedWord(typed);
  return firstHalves.includes(firstHalf) || lastHalves.includes(lastHalf);
}

/** A word with a letter left out, put in or changed, or two that changed places, at each place. */
function mistypings(word: string): string[] {
  const letters = [...word];
  return letters.flatMap((letter, index) => {
    const [before, after] = [letters.slice(0, index), letters.slice(index + 1)];
    const [next, ...rest] = after;
    return [
      [...before, ...after],
      [...before, 'q', letter, ...after],
      [...before, 'q', ...after],
      next === undefined ? letters : [...before, next, letter, ...rest],
    ].map((some) => some.join(''));
  });
}

describe('a mistyped word', () => {
  it.each(['mbak', 'papua', 'banjir', 'jinping', 'presiden', 'kementerian', 'pertanggungjawaban'])(
    'finds %s',
    (word) => {
      const typed = mistypings(word).filter((one) => isMistyped(one, word));
      expect(typed.length).toBeGreaterThan(word.length * 2);
      expect(typed.filter((one) => !finds(one, word))).toEqual([]);
    },
  );

  it('is not looked for among words of other lengths, or with neither half', () => {
    expect(finds('jinpng', 'presiden')).toBe(false);
    expect(finds('jinpng', 'jinpingpong')).toBe(false);
    expect(finds('xinpong', 'jinping')).toBe(false);
  });
});

it('the keys of a word cut no character in two', () => {
  const word = `ab${'\u{1f600}'.repeat(4)}`;
  const keys = [...Object.values(wordKeys(word)), ...Object.values(typedWord(word)).flat()];
  expect(wordKeys(word)).toMatchObject({ start: 'ab\u{1f600}', firstHalf: '6 ab\u{1f600}' });
  expect(keys.filter((key) => /\p{Surrogate}/u.test(key))).toEqual([]);
  expect([startKeys('ab\u{1f600}'), startKeys('a\u{1f600}')]).toEqual([['ab\u{1f600}'], []]);
});
