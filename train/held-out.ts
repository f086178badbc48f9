const measuredArticles = new Set(['election', 'flag', 'ie9', 'korea'].map((name) => `GUM_news_${name}.conllu`));

/**
 * Whether a document of the corpora that are learned from is left out, so that it can be measured on: the articles of
 * gum-news that are annotated as a whole too, and every fourth article of meantime.
 */
export function isHeldOut(document: string): boolean {
  const number = /^meantime-(?<number>\d+)$/.exec(document)?.groups?.['number'];
  return measuredArticles.has(document) || (number !== undefined && Number(number) % 4 === 0);
}
