/**
 * What an export consists of. An id that a record refers to is the id of an exported record, or null; sources and stories
 * have no records of their own.
 * Date-times are ISO 8601 in UTC with milliseconds, dates `YYYY-MM-DD`; offsets count UTF-16 code units of the
 * article's body.
 */
import type { ArticleRecord, EntityRecord, EventRecord, EvidenceRecord, StatementRecord } from '../entities/records.ts';

export type Entity = EntityRecord;

export interface Article extends ArticleRecord {
  body: string | null;
  sourceName: string | null;
  storyId: string | null;
}

/** One place where an article names an entity, with the sentence around it. */
export interface Mention {
  articleId: string;
  entityId: string;
  surface: string;
  start: number;
  end: number;
  sentence: string;
  sentenceStart: number;
  sentenceEnd: number;
}

export interface Event extends EventRecord {
  /** The exported articles that report it. */
  articleIds: string[];
  participants: Participant[];
}

/** Somebody's part in an event; `factId` is what its claims are about. */
export interface Participant {
  eventId: string;
  entityId: string;
  role: string;
  factId: string;
}

export interface Role {
  id: string;
  title: string;
  holderId: string | null;
  ofId: string | null;
  validFrom: string | null;
  validTo: string | null;
  /** The exported articles that say so. */
  articleIds: string[];
}

export interface Statement extends StatementRecord {
  /** Ids of the entities it is about. */
  about: string[];
}

/** What one article asserts: the evidence of a fact. */
export interface Claim extends EvidenceRecord {
  id: string;
  /**
   * The fact: an event, somebody's part in it (`<event>/<entity>/<role>`), its place (`<event>/in/<place>`), a role or
   * a statement.
   */
  factId: string;
  /** The event, role or statement that it supports. */
  targetId: string;
}

/** Two entities named in the same articles; each pair once. */
export interface CoMention {
  fromId: string;
  toId: string;
  articleCount: number;
  firstAt: string;
  lastAt: string;
}
