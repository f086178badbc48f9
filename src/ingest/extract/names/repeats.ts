import { longestByFirst } from '../../names/longest-by-first.ts';
import type { FoundName, TokenizedSentence } from './names.ts';

const sure = 0.6;
const longestForm = 8;

/**
 * Where else the article names whom it named: the same form, or one word of a person's full name. A word which the
 * article also writes in small letters is left alone.
 */
export function repeats(sentences: readonly TokenizedSentence[], names: readonly FoundName[]): FoundName[] {
  const forms = new Map<string, FoundName>();
  for (const name of names) if (name.confidence >= sure && !forms.has(name.surface)) forms.set(name.surface, name);
  for (const name of names) {
    const words = name.surface.split(' ');
    if (name.kind !== 'ACTOR' || words.length < 2) continue;
    for (const word of words)
      if (/^\p{Lu}[\p{L}'’-]{2,}$/u.test(word) && !forms.has(word)) forms.set(word, { ...name, known: null });
  }
  const longest = longestByFirst(forms.keys());
  const taken = new Set<number>();
  for (const { start, end } of names) for (let at = start; at < end; at++) taken.add(at);
  const lowerCase = new Set(
    sentences.flatMap(({ tokens }) => tokens.map(({ text }) => text).filter((word) => /^\p{Ll}/u.test(word))),
  );
  return sentences.flatMap(({ sentence, tokens }) => {
    const found: FoundName[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const most = Math.min(longest.get(tokens[at]?.text ?? '') ?? 0, longestForm, tokens.length - at);
      for (let length = most; length > 0; length--) {
        const [first, last] = [tokens[at], tokens[at + length - 1]];
        if (first === undefined || last === undefined || !/^\p{Lu}/u.test(first.text)) break;
        const surface = tokens
          .slice(at, at + length)
          .map(({ text }) => text)
          .join(' ');
        const name = forms.get(surface);
        if (name === undefined || (length === 1 && lowerCase.has(surface.toLowerCase()))) continue;
        if (taken.has(first.start) || taken.has(last.start)) continue;
        found.push({ ...name, sentence, start: first.start, end: last.end, surface });
        at += length - 1;
        break;
      }
    }
    return found;
  });
}
