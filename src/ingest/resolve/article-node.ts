import { indexTerms } from '../../search/stems.ts';
import { readingText } from '../clean/reading-text.ts';
import type { CleanArticle, Link } from '../types.ts';
import type { ArticleGraph } from './graph.ts';
import { hash, sourceId } from './ids.ts';
import { nameKey } from './name-key.ts';
import type { Reading } from './resolve.ts';

/** The properties of a read article's node. All that was read is among them (`reading`), as JSON. */
export function articleNode({
  article,
  extraction,
  extractor,
  ingestedAt,
  ingestedBy,
}: Reading): ArticleGraph['properties'] {
  const { url, title, text, language, publishedAt, source, segments, links } = article;
  return {
    url,
    title,
    body: text,
    language,
    publishedAt,
    // Lists are ordered by it: an undated article stands where it was ingested.
    seenAt: publishedAt ?? ingestedAt,
    ingestedAt,
    ingestedBy,
    contentHash: contentHash(article),
    readingHash: readingHash(article),
    pubStatus: 'USABLE',
    retractedAt: null,
    version: 1,
    sourceId: source === null ? null : sourceId(source),
    segmentKinds: segments.map(({ kind }) => kind),
    segmentStarts: segments.map(({ start }) => start),
    segmentEnds: segments.map(({ end }) => end),
    titleTerms: indexTerms(title),
    bodyTerms: indexTerms(readingText(article)),
    reading: JSON.stringify({ extraction, extractor: nameAndVersion(extractor), source, links }),
  };
}

/** A stored article, as the query of readings returns it. */
export interface StoredReading {
  id: string;
  title: string;
  body: string;
  language: string;
  publishedAt: string | null;
  url: string | null;
  ingestedAt: string;
  ingestedBy: string | null;
  retractedAt: string | null;
  segmentKinds: CleanArticle['segments'][number]['kind'][];
  segmentStarts: number[];
  segmentEnds: number[];
  reading: string;
}

/** What was read in a stored article. */
export function storedReading(stored: StoredReading): Reading {
  const { title, body, language, publishedAt, url, ingestedAt, ingestedBy, segmentKinds, segmentStarts, segmentEnds } =
    stored;
  const { extraction, extractor, author = null, source, links } = JSON.parse(stored.reading);
  const segments = segmentKinds.map((kind, index) => ({
    kind,
    start: segmentStarts[index] ?? 0,
    end: segmentEnds[index] ?? 0,
  }));
  return {
    article: { title, text: body, language, publishedAt, author, source, url, segments, links },
    extraction,
    extractor,
    ingestedAt,
    ingestedBy,
  };
}

/** Equal for the same title and text. */
export function contentHash({ title, text }: Pick<CleanArticle, 'title' | 'text'>): string {
  return hash(64, title, text);
}

function nameAndVersion({ name, version }: Reading['extractor']): Reading['extractor'] {
  return { name, version };
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
