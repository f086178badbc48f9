import { expect, it } from 'vitest';
import { beginningKey, spellingKeys } from '../../src/search/spelling.ts';

it('the keys of a word cut no character in two', () => {
  const word = `ab${'\u{1f600}'.repeat(4)}`;
  const keys = spellingKeys(word);
  expect(keys).toEqual(expect.arrayContaining([word, 'ab\u{1f600}*', `${word}*`]));
  expect(keys.filter((key) => /\p{Surrogate}/u.test(key))).toEqual([]);
  expect([beginningKey('ab\u{1f600}'), beginningKey('a\u{1f600}')]).toEqual(['ab\u{1f600}*', null]);
});
