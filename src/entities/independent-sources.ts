/** One article of many that report the same. */
export interface Report {
  articleId: string;
  sourceId: string | null;
  /** Equal for copies of one text. */
  readingHash: string | null;
}

/**
 * How many newsrooms stand behind reports: those of one publisher count once, and so do copies of one text, whoever
 * publishes them. An article without a publisher stands for itself.
 */
export function independentSources(reports: readonly Report[]): number {
  const parent = new Map<string, string>();
  const root = (key: string): string => {
    const up = parent.get(key) ?? key;
    return up === key ? key : root(up);
  };
  const articles = reports.map(({ articleId, sourceId, readingHash }) => {
    for (const other of [sourceId, readingHash]) {
      if (other !== null) parent.set(root(articleId), root(other));
    }
    return articleId;
  });
  return new Set(articles.map(root)).size;
}
