/** One article of many that report the same. */
export interface Report {
  articleId: string;
  sourceId: string | null;
  /** Ids of its near-copies, whether or not they are among the reports. */
  copies: readonly string[];
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
  for (const { articleId, sourceId, copies } of reports) {
    for (const other of sourceId === null ? copies : [sourceId, ...copies]) parent.set(root(articleId), root(other));
  }
  return new Set(reports.map(({ articleId }) => root(articleId))).size;
}
