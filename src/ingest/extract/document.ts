import type { CleanArticle, ExtractedEntity, ExtractedMention, Span } from '../types.ts';
import { type Sentence, sentences } from './sentences.ts';
import { type Quotation, quotations } from './statements/quotations.ts';

/** An article as the stages of the extraction read it: what isn't BODY or TITLE is not there. */
export interface Document {
  /** The whole text, which every offset counts in. */
  text: string;
  /** ISO 639-1, `id` or `en`. */
  language: string;
  /** The headline; not always a part of `text`. */
  title: string;
  /** The calendar day on which it was published where its readers are, `YYYY-MM-DD`; null where nobody told. */
  publishedOn: string | null;
  /** In text order. */
  sentences: Sentence[];
  /** In text order, without overlaps. */
  quotations: Quotation[];
}

/** Who and what an article names, and every place where it does. */
export interface Names {
  entities: ExtractedEntity[];
  /** In text order, without overlaps. */
  mentions: ExtractedMention[];
  /** Where a pronoun or a title alone stands for an entity ("dia", "he", "the minister"); in text order. */
  references: ExtractedMention[];
}

/** The readable part of a clean article. */
export function documentOf({ text, language, title, publishedAt, segments }: CleanArticle): Document {
  const found = sentences(text, segments);
  const publishedOn = dayOf(publishedAt, language);
  return { text, language, title, publishedOn, sentences: found, quotations: quotations(text, found) };
}

/** Indonesian papers count their days in Jakarta's time, seven hours ahead of UTC. */
function dayOf(publishedAt: string | null, language: string): string | null {
  if (publishedAt === null) return null;
  const hoursAhead = language === 'id' ? 7 : 0;
  return new Date(Date.parse(publishedAt) + hoursAhead * 3_600_000).toISOString().slice(0, 10);
}

/** The mentions of one sentence, in text order. */
export function within<T extends Span>(spans: readonly T[], { start, end }: Span): T[] {
  return spans.filter((span) => span.start >= start && span.end <= end);
}
