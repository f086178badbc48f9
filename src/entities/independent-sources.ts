/** One article of many that report the same, and one near-copy of it: a row for each, one at least. */
export interface Report {
  articleId: string;
  sourceId: string | null;
  /** A near-copy, whether or not it is among the reports. */
  copyId: string | null;
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
  for (const { articleId, sourceId, copyId } of reports) {
    for (const other of [sourceId, copyId]) {
      if (other !== null) parent.set(root(articleId), root(other));
    }
  }
  return new Set(reports.map(({ articleId }) => root(articleId))).size;
}
