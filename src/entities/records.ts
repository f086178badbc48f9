/**
 * What the queries of `cypher/` return, field for field; the parents that resolvers receive.
 * Date-times are ISO 8601 in UTC with milliseconds, dates `YYYY-MM-DD`.
 */

import type { MergeRecord } from '../curation/merge.ts';
import type { ChangeKind, PubStatus, RelationKind } from '../generated/resolvers.ts';
import type {
  DatePrecision,
  EntityKind,
  EventType,
  ParticipantRole,
  SegmentKind,
  StatementKind,
} from '../ingest/types.ts';
import type { Connection } from './connection.ts';
import type { Relation } from './relations.ts';

export interface ArticleRecord {
  id: string;
  url: string | null;
  title: string;
  language: string;
  publishedAt: string | null;
  ingestedAt: string;
  contentHash: string | null;
  pubStatus: PubStatus;
  /** When this text ceased to stand. */
  retractedAt: string | null;
  /** 1 for the text that came first; null where only the headline is known. */
  version: number | null;
  sourceId: string | null;
}

/** An article's raw text and the segments it falls into. */
export interface TextRecord {
  id: string;
  body: string;
  ingestedBy: string | null;
  segmentKinds: SegmentKind[];
  segmentStarts: number[];
  segmentEnds: number[];
}

export interface SegmentRecord {
  kind: SegmentKind;
  start: number;
  end: number;
  text: string;
}

export interface MentionRecord {
  articleId: string;
  entity: EntityRecord;
  surface: string;
  start: number;
  end: number;
  sentenceStart: number;
  sentenceEnd: number;
}

export interface LinkRecord {
  kind: SegmentKind;
  title: string;
  linkedId: string;
}

export interface SourceRecord {
  id: string;
  name: string;
  domain: string | null;
}

export interface EntityRecord {
  id: string;
  kind: EntityKind;
  name: string;
  nameId: string | null;
  nameEn: string | null;
  aliases: string[];
  wikidataId: string | null;
  countryCode: string | null;
  latitude: number | null;
  longitude: number | null;
  mentionCount: number;
  firstSeenAt: string | null;
  lastSeenAt: string | null;
}

export interface EventRecord {
  id: string;
  type: EventType;
  title: string;
  date: string | null;
  datePrecision: DatePrecision | null;
  placeId: string | null;
  /** Articles that report it and stand. */
  reportCount: number;
}

/** Places with their numbers of events, those of most events first. */
export interface EventPlacesRecord {
  places: EventPlaceRecord[];
  unplacedCount: number;
}

export interface EventPlaceRecord {
  placeId: string;
  eventCount: number;
}

export interface ParticipantRecord {
  eventId: string;
  entityId: string;
  /** Where it was read with the event. */
  entity?: EntityRecord;
  role: ParticipantRole;
  /** The time of which it was asked; null for now. */
  asOf: string | null;
}

export interface RoleRecord {
  id: string;
  title: string;
  holderId: string;
  ofId: string | null;
  validFrom: string | null;
  validTo: string | null;
  /** The time of which it was asked; null for now. */
  asOf: string | null;
}

export interface StatementRecord {
  id: string;
  kind: StatementKind;
  text: string;
  cue: string | null;
  speakerId: string | null;
  articleId: string;
  start: number;
  end: number;
  recordedAt: string;
  /** When its article's text ceased to stand. */
  retractedAt: string | null;
}

export interface EvidenceRecord {
  articleId: string;
  quote: string;
  start: number;
  end: number;
  confidence: number;
  extractor: string;
  recordedAt: string;
  retractedAt: string | null;
}

export interface StoryRecord {
  id: string;
  title: string;
  articleCount: number;
  firstPublishedAt: string | null;
  lastSeenAt: string;
}

export type { MergeRecord } from '../curation/merge.ts';

export interface ChangeRecord {
  id: string;
  kind: ChangeKind;
  at: string;
  by: string | null;
  reason: string | null;
  mergeId: string | null;
  subjectIds: string[];
}

/** Anything with an id that `node` can return; the id's prefix tells its type. */
export type NodeRecord =
  | MergeRecord
  | ChangeRecord
  | ArticleRecord
  | SourceRecord
  | EntityRecord
  | EventRecord
  | StatementRecord
  | StoryRecord;

export interface CoMentionRecord {
  articleCount: number;
  firstAt: string;
  lastAt: string;
}

export type ArticlePage = Connection<ArticleRecord>;
export type EntityArticlePage = Connection<ArticleRecord, { mentions: MentionRecord[] }>;
export type EntityPage = Connection<EntityRecord>;
export type CoMentionPage = Connection<EntityRecord, CoMentionRecord>;
export type EventPage = Connection<EventRecord>;
export type StoryPage = Connection<StoryRecord>;
export type StatementPage = Connection<StatementRecord>;
export type ChangePage = Connection<ChangeRecord>;
export type SearchPage = Connection<
  NodeRecord,
  {
    score: number;
    /** Made when it is selected. */
    highlight: () => Promise<string | null>;
  }
>;

/** Days as a half-open range of texts. */
export interface Days {
  from: string;
  to: string;
}

export interface NetworkRecord {
  nodes: NetworkNodeRecord[];
  /** Looked for when they are selected, beside what is told of the nodes. */
  edges: () => Promise<NetworkEdgeRecord[]>;
  truncated: boolean;
}

export interface NetworkNodeRecord {
  entityId: string;
  distance: number;
  /** Whose articles count; null for all. */
  days: Days | null;
}

export interface NetworkEdgeRecord {
  source: string;
  target: string;
  articleCount: number;
  firstAt: string | null;
  lastAt: string | null;
  days: Days | null;
  /** All that connects the two, of whichever kind. */
  connections: () => Promise<Relation[]>;
}

export interface PathStepRecord {
  fromId: string;
  toId: string;
  kind: RelationKind;
}

export interface PathRecord {
  steps: PathStepRecord[];
}

export interface TrendRecord {
  entityId: string;
  articleCount: number;
  previousCount: number;
  score: number;
}

/** Why an input was refused; `path` leads from the argument to the part that is wrong. */
export interface UserErrorRecord {
  type: 'InvalidInput' | 'NotFound' | 'Conflict';
  message: string;
  path: string[];
}
