import { nameKey } from '../ingest/resolve/name-key.ts';
import type { Question } from './question.ts';
import { stemsOf } from './stems.ts';

const passageLength = 160;
const wordPattern = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** A text with the words that were found between `**`; null when it holds none. */
export function mark(text: string, question: Question): string | null {
  return markWords(text, matcher(question));
}

/** The same of a name, which is found by any beginning of its last word. */
export function markName(name: string, question: Question): string | null {
  const isFound = matcher(question);
  const last = question.words.at(-1);
  return markWords(name, (word) => isFound(word) || (last !== undefined && nameKey(word).startsWith(last)));
}

function markWords(text: string, isFound: (word: string) => boolean): string | null {
  const marked = text.replace(wordPattern, (word) => (isFound(word) ? `**${word}**` : word));
  return marked === text ? null : marked;
}

/** The passage around the first word that was found. */
export function passage(text: string, question: Question): string | null {
  const isFound = matcher(question);
  const first = [...text.matchAll(wordPattern)].find(([word]) => isFound(word));
  if (first === undefined) return null;
  const before = text.lastIndexOf(' ', Math.max(0, first.index - passageLength / 2));
  const start = before < 0 ? 0 : before + 1;
  const rest = text.slice(start, start + passageLength);
  const isWhole = start + passageLength >= text.length;
  const cut = (isWhole ? rest : rest.slice(0, Math.max(rest.lastIndexOf(' '), 1))).replace(/\s+/g, ' ').trim();
  return mark(`${start > 0 ? '…' : ''}${cut}${isWhole ? '' : '…'}`, question);
}

function matcher({ meanings }: Question): (word: string) => boolean {
  const wanted = new Set(meanings.flatMap((some) => some.flatMap(({ word }) => stemsOf(word))));
  const known = new Map<string, boolean>();
  return (word) => {
    const key = nameKey(word);
    const answer = known.get(key) ?? stemsOf(key).some((stem) => wanted.has(stem));
    known.set(key, answer);
    return answer;
  };
}
