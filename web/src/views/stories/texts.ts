/** An article that knows its near-copies. */
interface Copied {
  id: string;
  publishedAt: string | null;
  ingestedAt: string;
  duplicates: readonly { id: string }[];
}

/** Articles by the text that they print: the first to print it, then its copies; the earliest text first. */
export function textsOf<Article extends Copied>(articles: readonly Article[]): { first: Article; copies: Article[] }[] {
  const when = ({ publishedAt, ingestedAt }: Article) => publishedAt ?? ingestedAt;
  const byId = new Map(articles.map((article) => [article.id, article]));
  const placed = new Set<string>();
  return articles
    .toSorted((a, b) => when(a).localeCompare(when(b)))
    .flatMap((first) => {
      if (placed.has(first.id)) return [];
      const copies: Article[] = [];
      const waiting = [first];
      placed.add(first.id);
      // Copies of copies are of the same text.
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        for (const { id } of next.duplicates) {
          const copy = byId.get(id);
          if (copy === undefined || placed.has(id)) continue;
          placed.add(id);
          copies.push(copy);
          waiting.push(copy);
        }
      }
      return [{ first, copies: copies.toSorted((a, b) => when(a).localeCompare(when(b))) }];
    });
}
