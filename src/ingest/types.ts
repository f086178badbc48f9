/**
 * The values that pass through the pipeline: read -> clean -> extract -> resolve -> write.
 * Every offset counts UTF-16 code units of the article's text, so `text.slice(start, end)` is what is meant.
 */
import type {
  DatePrecision,
  EntityKind,
  EventType,
  ParticipantRole,
  SegmentKind,
  StatementKind,
} from '../generated/resolvers.ts';

/** Half-open range `[start, end)` of the article's text. */
export interface Span {
  start: number;
  end: number;
}

export type { DatePrecision, EntityKind, EventType, ParticipantRole, SegmentKind, StatementKind };

/** A day of the world's calendar; for precision MONTH or YEAR the first day of it. */
export interface DateWithPrecision {
  /** `YYYY-MM-DD` */
  date: string;
  precision: DatePrecision;
}

/** What a reader hands in: one article as it was found. */
export interface RawArticle {
  /** What its source calls it; only names files, the graph has ids of its own. */
  id?: string;
  /** The text of the page, or its HTML. */
  body: string;
  format: 'text' | 'html';
  url?: string;
  title?: string;
  /** ISO 639-1, `id` or `en`; found from the text when left out. */
  language?: string;
  /** ISO 8601 */
  publishedAt?: string;
  /** The publisher's name or domain. */
  source?: string;
}

export interface Segment extends Span {
  kind: SegmentKind;
}

/** A headline that the page links to, with the span that shows it. */
export interface Link extends Span {
  kind: 'INLINE_LINK' | 'RELATED_LIST';
  title: string;
  url: string | null;
}

export interface SourceInfo {
  name: string;
  domain: string | null;
}

/** One article with its furniture told apart. `segments` cover `text` from 0 to its length without gap or overlap. */
export interface CleanArticle {
  /** The headline; the beginning of the first sentence where the page has none. */
  title: string;
  /** The raw text, not a character changed. For HTML, the page's visible text. */
  text: string;
  language: string;
  /** ISO 8601 in UTC (`2025-01-21T00:00:00.000Z`), or null when neither the input nor the page tells. */
  publishedAt: string | null;
  /** The name or names that the page gives, or null. */
  author: string | null;
  source: SourceInfo | null;
  url: string | null;
  segments: Segment[];
  links: Link[];
}

/** Somebody or something named in the article; `key` is local to one extraction. */
export interface ExtractedEntity {
  key: string;
  kind: EntityKind;
  /** The fullest form of the name in the article, without titles. */
  name: string;
  /** The id in the name lists (`actor:xi-jinping`), or null for a name they don't know. */
  knownId: string | null;
}

export interface ExtractedMention extends Span {
  entity: string;
  sentence: Span;
}

/** What an extractor read, and how sure it is (0 to 1). */
export interface Certainty {
  confidence: number;
}

export interface ExtractedRole extends Certainty {
  holder: string;
  title: string;
  of: string | null;
  validFrom: string | null;
  validTo: string | null;
  /** The sentence that says so. */
  evidence: Span;
}

export interface ExtractedParticipant extends Certainty {
  entity: string;
  role: ParticipantRole;
  evidence: Span;
}

export interface ExtractedEvent extends Certainty {
  type: EventType;
  when: DateWithPrecision | null;
  place: string | null;
  /** The words that tell of it, in the sentence that reports it best. */
  trigger: Span | null;
  participants: ExtractedParticipant[];
  /** The sentences that report it, the one that reports it best first; at least one. */
  evidence: Span[];
}

/** The span is what was said: without its quotation marks for DIRECT, the reported clause alone for INDIRECT. */
export interface ExtractedStatement extends Span, Certainty {
  kind: StatementKind;
  speaker: string | null;
  cue: string | null;
  about: string[];
  /** The sentence, attribution included. */
  evidence: Span;
}

/** All that was read out of one article. Every span lies inside a BODY or TITLE segment. */
export interface Extraction {
  entities: ExtractedEntity[];
  mentions: ExtractedMention[];
  roles: ExtractedRole[];
  events: ExtractedEvent[];
  statements: ExtractedStatement[];
}

/** Reads what an article says. Rules, a trained model and a language model all fit behind it. */
export interface Extractor {
  readonly name: string;
  readonly version: string;
  extract(article: CleanArticle): Extraction | Promise<Extraction>;
  /** How many articles a service reads at once for it; left out by one that reads in this thread, one after the other. */
  readonly readsAtOnce?: number;
  /** What it did so far, for people: requests, tokens, what was left out. */
  summary?(): string;
}

/** One entry of the name lists in `names/`. */
export interface KnownEntity {
  /** `actor:xi-jinping`, `organization:united-nations`, `place:china` */
  id: string;
  kind: EntityKind;
  /** The usual name by language (`id`, `en`). */
  names: Record<string, string>;
  /** Other forms in any language: abbreviations, short and older names. */
  aliases: string[];
  wikidataId?: string;
  /** ISO 3166-1 alpha-2, for countries and places within them. */
  countryCode?: string;
  latitude?: number;
  longitude?: number;
}
