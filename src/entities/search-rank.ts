import { nameKey } from '../ingest/resolve/name-key.ts';

/** Something that a search found. */
export interface Found {
  id: string;
  /** Larger is better. */
  score: number;
  /** The passage, its matching words between `**`. */
  highlight: string | null;
}

/** A name that begins with what was typed: a whole name before a part of one, an exact one first, then by fame. */
export function rankName(
  key: string,
  row: { key: string; entityId: string; name: string; mentionCount: number; whole: boolean },
): Found {
  const score = (row.key === key ? 40 : 20) + (row.whole ? 10 : 0) + Math.log2(1 + row.mentionCount);
  return { id: row.entityId, score: round(score), highlight: mark(row.name, key.split(' ')) };
}

/** A text that holds every word, by how often, its title counting more; null when it lacks one. */
export function rankDocument(key: string, id: string, title: string | null, text: string): Found | null {
  const words = key.split(' ');
  const inTitle = nameKey(title ?? '').split(' ');
  const inText = nameKey(text).split(' ');
  let score = 0;
  for (const [index, word] of words.entries()) {
    const matches = (other: string) => (index === words.length - 1 ? other.startsWith(word) : other === word);
    const weight = 4 * inTitle.filter(matches).length + inText.filter(matches).length;
    if (weight === 0) return null;
    score += weight / (weight + 4);
  }
  return { id, score: round((10 * score) / words.length), highlight: passage(title, text, words) };
}

const passageLength = 160;

function passage(title: string | null, text: string, words: readonly string[]): string | null {
  const marked = title === null ? null : mark(title, words);
  if (marked !== null) return marked;
  const first = wordPattern(words).exec(text);
  if (first === null) return null;
  const start = Math.max(0, text.lastIndexOf(' ', Math.max(0, first.index - passageLength / 2)));
  const cut = text
    .slice(start, start + passageLength)
    .replace(/\s+/g, ' ')
    .trim();
  return mark(`${start > 0 ? '…' : ''}${cut}${start + passageLength < text.length ? '…' : ''}`, words);
}

function mark(text: string, words: readonly string[]): string | null {
  const marked = text.replace(wordPattern(words), '**$&**');
  return marked === text ? null : marked;
}

/** Words of a key hold letters and digits alone, so that they stand for themselves in a pattern. */
function wordPattern(words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})[\\p{L}\\p{N}]*`, 'giu');
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}
