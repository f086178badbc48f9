/** The most words of a phrase, by its first: most words of a text begin none. */
export function longestByFirst(phrases: Iterable<string>): Map<string, number> {
  const longest = new Map<string, number>();
  for (const phrase of phrases) {
    const { length, 0: first = '' } = phrase.split(' ');
    longest.set(first, Math.max(longest.get(first) ?? 0, length));
  }
  return longest;
}
