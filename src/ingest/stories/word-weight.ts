import table from './common-words.json' with { type: 'json' };

/**
 * How many sentences of news each common word stands in, learned once from corpora (docs/stories.md). A fixed table
 * and not the stored articles, so that an article's terms do not depend on what arrived before it.
 */
const counts = new Map(
  Object.entries(table).map(([language, { sentences, words }]) => [
    language,
    {
      sentences,
      words: new Map(
        Object.entries(words).flatMap(([count, list]) => list.split(' ').map((word) => [word, Number(count)] as const)),
      ),
    },
  ]),
);

/** From near 0 for a word of nearly every sentence to 1 for one that no table knows. */
export function wordWeight(word: string, language: string): number {
  const known = counts.get(language) ?? counts.get('en');
  const count = known?.words.get(word);
  if (known === undefined || count === undefined) return 1;
  return Math.log(known.sentences / (count + 1)) / Math.log(known.sentences);
}
