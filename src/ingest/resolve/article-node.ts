import { readingText } from '../clean/reading-text.ts';
import type { CleanArticle, Link } from '../types.ts';
import type { ArticleGraph } from './graph.ts';
import { hash, sourceId } from './ids.ts';
import { nameKey } from './name-key.ts';

/** The properties of a read article's node. */
export function articleNode(article: CleanArticle, ingestedAt: string): ArticleGraph['properties'] {
  const { url, title, text, language, publishedAt, source, segments } = article;
  return {
    url,
    title,
    body: text,
    language,
    publishedAt,
    // Lists are ordered by it: an undated article stands where it was ingested.
    seenAt: publishedAt ?? ingestedAt,
    ingestedAt,
    contentHash: hash(64, title, text),
    readingHash: readingHash(article),
    pubStatus: 'USABLE',
    sourceId: source === null ? null : sourceId(source),
    segmentKinds: segments.map(({ kind }) => kind),
    segmentStarts: segments.map(({ start }) => start),
    segmentEnds: segments.map(({ end }) => end),
  };
}

/** Equal for copies of one text, whatever furniture, headline and typography their publishers put around it. */
function readingHash(article: CleanArticle): string {
  return hash(32, nameKey(readingText(article)));
}

/** A link, and the node of the article behind it as long as only its headline is known. */
export function headlineNode(
  link: Link,
  linkedId: string,
  { language, publishedAt }: CleanArticle,
  ingestedAt: string,
): ArticleGraph['links'][number] {
  const { kind, title, url, start, end } = link;
  return {
    linkedId,
    headline: { title, url, language, pubStatus: 'HEADLINE', seenAt: publishedAt ?? ingestedAt, ingestedAt },
    properties: { kind, title, start, end },
  };
}
