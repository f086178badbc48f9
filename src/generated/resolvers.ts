import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityRecord, ArticleRecord, SourceRecord, EventRecord, EventPlacesRecord, EventPlaceRecord, StatementRecord, StoryRecord, RoleRecord, EvidenceRecord, ParticipantRecord, MentionRecord, LinkRecord, NodeRecord, NetworkRecord, NetworkNodeRecord, NetworkEdgeRecord, PathRecord, PathStepRecord, TrendRecord, UserErrorRecord, MergeRecord, ChangeRecord, ArticlePage, EntityArticlePage, EntityPage, CoMentionPage, EventPage, StatementPage, StoryPage, SearchPage, ChangePage } from '../entities/records.ts';
import type { Suggestion } from '../curation/suggestions.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, e.g. `2025-01-21`. */
  Date: { input: string; output: string; }
  /**
   * An instant, ISO 8601, answered in UTC with milliseconds, e.g. `2025-01-21T09:30:00.000Z`.
   * An input may have another offset (`2025-01-21T16:30:00+07:00`); a day alone is its first instant in UTC.
   */
  DateTime: { input: string; output: string; }
};

/** What callers may do; each role may also do what those before it may. */
export const AccessRole = {
  /** Whatever the server lets callers do. */
  Admin: 'ADMIN',
  /** Ingest and curate. */
  Editor: 'EDITOR',
  /** Ask and follow. */
  Reader: 'READER'
} as const;

export type AccessRole = typeof AccessRole[keyof typeof AccessRole];
/** A person who acts in the news. */
export type Actor = Entity & Node & {
  __typename?: 'Actor';
  /** Every other name it was found under or is known by, in any language, sorted. */
  aliases: Array<Scalars['String']['output']>;
  /** Articles that name it, latest first, with the passages that do. */
  articles: EntityArticleConnection;
  /** Entities named in the same articles, most shared articles first. */
  coMentions: CoMentionConnection;
  /** Events it takes part in, or that happened there, latest first. */
  events: EventConnection;
  /** Earliest publication (ingest for undated articles) of an article that names it. */
  firstSeenAt?: Maybe<Scalars['DateTime']['output']>;
  /** Stable and readable, e.g. `actor:xi-jinping`. */
  id: Scalars['ID']['output'];
  /** Actor, organization or place. */
  kind: EntityKind;
  /** Latest publication (ingest for undated articles) of an article that names it. */
  lastSeenAt?: Maybe<Scalars['DateTime']['output']>;
  /** Number of times that articles name it. */
  mentionCount: Scalars['Int']['output'];
  /** The usual name; in `id` (Indonesian) or `en` (English) where known, else its main form. */
  name: Scalars['String']['output'];
  /** Offices and positions that articles say the person holds or held. */
  roles: Array<Role>;
  /** What it said, latest first. */
  statements: StatementConnection;
  /** In how many articles it is named over time; intervals without any are left out. */
  timeline: Array<TimelineBucket>;
  /** Item of Wikidata, e.g. `Q15031`, where certain. */
  wikidataId?: Maybe<Scalars['String']['output']>;
};


/** A person who acts in the news. */
export type ActorArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person who acts in the news. */
export type ActorCoMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CoMentionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person who acts in the news. */
export type ActorEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person who acts in the news. */
export type ActorNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A person who acts in the news. */
export type ActorRolesArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
};


/** A person who acts in the news. */
export type ActorStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person who acts in the news. */
export type ActorTimelineArgs = {
  date?: InputMaybe<DateRange>;
  interval: Interval;
};

/** One published news text. */
export type Article = Node & {
  __typename?: 'Article';
  /** The raw text, furniture included. Every offset counts UTF-16 code units of it. Null for a HEADLINE. */
  body?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of title and text. */
  contentHash?: Maybe<Scalars['String']['output']>;
  /** Near-copies, oldest first: articles with the same text, or of which one holds at least three tenths of the other's. Furniture and headlines aside. */
  duplicates: Array<Article>;
  /** The events it reports, in reading order. */
  events: Array<Event>;
  /** Follows from its URL, or else its content. */
  id: Scalars['ID']['output'];
  /** When it came into the graph. */
  ingestedAt: Scalars['DateTime']['output'];
  /** Who handed it in: the name of an API key or of a token's subject, or of whoever ran the command line; null when that is not known. */
  ingestedBy?: Maybe<Scalars['String']['output']>;
  /** ISO 639-1, e.g. `id`, `en`. */
  language: Scalars['String']['output'];
  /** Headlines that its page links to. */
  links: Array<ArticleLink>;
  /** Every place where it names somebody or something, in reading order. */
  mentions: Array<Mention>;
  /** Whether it can be relied on. */
  pubStatus: PubStatus;
  /** When it was published, where known. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When this text was corrected or withdrawn; null while it stands. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The offices that it says somebody holds, in reading order. */
  roles: Array<Role>;
  /** The raw text in consecutive pieces, without gap or overlap. */
  segments: Array<Segment>;
  /** Who published it. */
  source?: Maybe<Source>;
  /** What is said in it, in reading order. */
  statements: Array<Statement>;
  /** The story it belongs to, be it the only one; null for an article that is not read or no longer stands. */
  story?: Maybe<Story>;
  /** Its headline; the beginning of its text when it has none. */
  title: Scalars['String']['output'];
  /** Its address, where known. */
  url?: Maybe<Scalars['String']['output']>;
  /** 1 for the text that came first, 2 for its first correction, and so on; null for a HEADLINE. */
  version?: Maybe<Scalars['Int']['output']>;
  /** Its other texts, latest first: the earlier ones of a corrected article, the present one of an earlier text. */
  versions: Array<Article>;
};


/** One published news text. */
export type ArticleMentionsArgs = {
  kinds?: InputMaybe<Array<EntityKind>>;
};

/** A page of articles with its place in the whole list. */
export type ArticleConnection = {
  __typename?: 'ArticleConnection';
  /** The nodes of this page with their cursors. */
  edges: Array<ArticleEdge>;
  /** The nodes of this page. */
  nodes: Array<Article>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** One node of a page. */
export type ArticleEdge = {
  __typename?: 'ArticleEdge';
  /** Opaque position in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Article;
};

/** Which articles; everything given must hold. */
export type ArticleFilter = {
  /** Known then: in the graph by that time, and not yet corrected or withdrawn. */
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  /** In one of these languages. */
  language?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Naming these entities. */
  mentions?: InputMaybe<IdSet>;
  /** Of these statuses; USABLE and CORRECTED when left out. */
  pubStatus?: InputMaybe<Array<PubStatus>>;
  /** Published on these days. */
  published?: InputMaybe<DateRange>;
  /** Published by one of these sources (ids). */
  source?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Title or text contains this, regardless of case. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What a text is. */
export const ArticleFormat = {
  /** The HTML of a page, of at most 1,000,000 characters. */
  Html: 'HTML',
  /** Text as it reads. */
  Text: 'TEXT'
} as const;

export type ArticleFormat = typeof ArticleFormat[keyof typeof ArticleFormat];
/** An article to read. */
export type ArticleInput = {
  /** The text as found, page furniture included. */
  body: Scalars['String']['input'];
  /** What `body` is. Of HTML, the visible text is kept, and what it tells about itself is read where it is not given here. */
  format?: InputMaybe<ArticleFormat>;
  /** ISO 639-1; found from the text when left out. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** When it was published. */
  publishedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The publisher's name or domain; found from URL or dateline when left out. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Its headline, if it is not the first line of the text. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Its address; sent again with the same content it changes nothing, with another content it is corrected. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** A headline that an article's page links to. */
export type ArticleLink = {
  __typename?: 'ArticleLink';
  /** The article behind it; a HEADLINE until it is read. */
  article?: Maybe<Article>;
  /** INLINE_LINK or RELATED_LIST. */
  kind: SegmentKind;
  /** The headline. */
  title: Scalars['String']['output'];
};

/** Order of articles. */
export type ArticleOrder = {
  /** Which way. */
  direction: OrderDirection;
  /** By what. */
  field: ArticleOrderField;
};

/** What articles are ordered by. */
export const ArticleOrderField = {
  /** When they came into the graph. */
  IngestedAt: 'INGESTED_AT',
  /** When they were published (ingested, for undated ones). */
  PublishedAt: 'PUBLISHED_AT'
} as const;

export type ArticleOrderField = typeof ArticleOrderField[keyof typeof ArticleOrderField];
/** What became of a decision about an article. */
export type ArticlePayload = {
  __typename?: 'ArticlePayload';
  /** The article as it is now; null when it was refused. */
  article?: Maybe<Article>;
  /** Why it was refused; empty when it was not. */
  errors: Array<UserError>;
};

/** A recorded decision: who made it, when and why. */
export type Change = Node & {
  __typename?: 'Change';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who decided it: the name of an API key or of a token's subject, or what `by` said; null when that is not known. */
  by?: Maybe<Scalars['String']['output']>;
  /** E.g. `change:1b9d...`. */
  id: Scalars['ID']['output'];
  /** What was decided. */
  kind: ChangeKind;
  /** The merge that was made or undone. */
  merge?: Maybe<Merge>;
  /** Why. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Ids of the entities or articles that it is about. */
  subjects: Array<Scalars['ID']['output']>;
};

/** A page of decisions with its place in the whole list. */
export type ChangeConnection = {
  __typename?: 'ChangeConnection';
  /** The nodes of this page with their cursors. */
  edges: Array<ChangeEdge>;
  /** The nodes of this page. */
  nodes: Array<Change>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** One node of a page. */
export type ChangeEdge = {
  __typename?: 'ChangeEdge';
  /** Opaque position in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Change;
};

/** Which decisions; everything given must hold. */
export type ChangeFilter = {
  /** Of these kinds. */
  kind?: InputMaybe<Array<ChangeKind>>;
  /** About one of these (ids of entities or articles). */
  subject?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What is decided about the graph by hand; all of it is recorded, and all of it but a retraction can be taken back. */
export const ChangeKind = {
  /** An entity got another name. */
  AddAlias: 'ADD_ALIAS',
  /** An article came again under its address with another text. */
  Correct: 'CORRECT',
  /** Two entities were told to be different. */
  KeepApart: 'KEEP_APART',
  /** Entities were made one. */
  Merge: 'MERGE',
  /** A name was taken back. */
  RemoveAlias: 'REMOVE_ALIAS',
  /** An article was withdrawn. */
  Retract: 'RETRACT',
  /** People of one name were told apart by offices that hardly anybody holds both of. */
  TellApart: 'TELL_APART',
  /** That two entities are different was taken back. */
  UndoKeepApart: 'UNDO_KEEP_APART',
  /** A merge was undone. */
  UndoMerge: 'UNDO_MERGE'
} as const;

export type ChangeKind = typeof ChangeKind[keyof typeof ChangeKind];
/** A page of entities named together with its place in the whole list. */
export type CoMentionConnection = {
  __typename?: 'CoMentionConnection';
  /** The nodes of this page with their cursors. */
  edges: Array<CoMentionEdge>;
  /** The nodes of this page. */
  nodes: Array<Entity>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** One node of a page. */
export type CoMentionEdge = {
  __typename?: 'CoMentionEdge';
  /** Articles that name both. */
  articleCount: Scalars['Int']['output'];
  /** Opaque position in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** Earliest of them. */
  firstAt?: Maybe<Scalars['DateTime']['output']>;
  /** Latest of them. */
  lastAt?: Maybe<Scalars['DateTime']['output']>;
  /** The node. */
  node: Entity;
};

/** Which co-mentions; everything given must hold. */
export type CoMentionFilter = {
  /** Counting articles of these days only (of their ingest for undated articles). */
  date?: InputMaybe<DateRange>;
  /** Entities of these kinds. */
  kind?: InputMaybe<Array<EntityKind>>;
  /** In at least so many shared articles. */
  minArticles?: InputMaybe<Scalars['Int']['input']>;
};

/** The input contradicts what is stored. */
export type Conflict = UserError & {
  __typename?: 'Conflict';
  /** What was expected and what came. */
  message: Scalars['String']['output'];
  /** The part of the input that is wrong, from the argument down: input, url. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** How exactly a date is known. */
export const DatePrecision = {
  /** To the day. */
  Day: 'DAY',
  /** To the month; the date is its first day. */
  Month: 'MONTH',
  /** To the year; the date is its first day. */
  Year: 'YEAR'
} as const;

export type DatePrecision = typeof DatePrecision[keyof typeof DatePrecision];
/** Days from `from` up to and including `to`; a side left out is open. */
export type DateRange = {
  /** First day. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Last day, included. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Anything named in the news. */
export type Entity = {
  /** Every other name it was found under or is known by, in any language, sorted. */
  aliases: Array<Scalars['String']['output']>;
  /** Articles that name it, latest first, with the passages that do. */
  articles: EntityArticleConnection;
  /** Entities named in the same articles, most shared articles first. */
  coMentions: CoMentionConnection;
  /** Events it takes part in, or that happened there, latest first. */
  events: EventConnection;
  /** Earliest publication (ingest for undated articles) of an article that names it. */
  firstSeenAt?: Maybe<Scalars['DateTime']['output']>;
  /** Stable and readable, e.g. `actor:xi-jinping`. */
  id: Scalars['ID']['output'];
  /** Actor, organization or place. */
  kind: EntityKind;
  /** Latest publication (ingest for undated articles) of an article that names it. */
  lastSeenAt?: Maybe<Scalars['DateTime']['output']>;
  /** Number of times that articles name it. */
  mentionCount: Scalars['Int']['output'];
  /** The usual name; in `id` (Indonesian) or `en` (English) where known, else its main form. */
  name: Scalars['String']['output'];
  /** In how many articles it is named over time; intervals without any are left out. */
  timeline: Array<TimelineBucket>;
  /** Item of Wikidata, e.g. `Q15031`, where certain. */
  wikidataId?: Maybe<Scalars['String']['output']>;
};


/** Anything named in the news. */
export type EntityArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything named in the news. */
export type EntityCoMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CoMentionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything named in the news. */
export type EntityEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything named in the news. */
export type EntityNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Anything named in the news. */
export type EntityTimelineArgs = {
  date?: InputMaybe<DateRange>;
  interval: Interval;
};

/** A page of articles that name an entity with its place in the whole list. */
export type EntityArticleConnection = {
  __typename?: 'EntityArticleConnection';
  /** The nodes of this page with their cursors. */
  edges: Array<EntityArticleEdge>;
  /** The nodes of this page. */
  nodes: Array<Article>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** One node of a page. */
export type EntityArticleEdge = {
  __typename?: 'EntityArticleEdge';
  /** Opaque position in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** Where this article names the entity. */
  mentions: Array<Mention>;
  /** The node. */
  node: Article;
};

/** A page of entities with its place in the whole list. */
export type EntityConnection = {
  __typename?: 'EntityConnection';
  /** The nodes of this page with their cursors. */
  edges: Array<EntityEdge>;
  /** The nodes of this page. */
  nodes: Array<Entity>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** One node of a page. */
export type EntityEdge = {
  __typename?: 'EntityEdge';
  /** Opaque position in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Entity;
};

/** Which entities; everything given must hold. */
export type EntityFilter = {
  /** Only these. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of these kinds. */
  kind?: InputMaybe<Array<EntityKind>>;
  /** Named on these days (between its first and last mention). */
  mentioned?: InputMaybe<DateRange>;
  /** A name or alias, or a word of one, begins so. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** The kinds of named things; each kind's own file adds its value. */
export const EntityKind = {
  /** A person who acts in the news. */
  Actor: 'ACTOR',
  /** A body: a ministry, party, company, club, medium, alliance. */
  Organization: 'ORGANIZATION',
  /** A country, region, city or named building; countries can take part in events. */
  Place: 'PLACE'
} as const;

export type EntityKind = typeof EntityKind[keyof typeof EntityKind];
/** Order of entities. */
export type EntityOrder = {
  /** Which way. */
  direction: OrderDirection;
  /** By what. */
  field: EntityOrderField;
};

/** What entities are ordered by. */
export const EntityOrderField = {
  /** When they were last named. */
  LastSeenAt: 'LAST_SEEN_AT',
  /** How often they are named. */
  MentionCount: 'MENTION_COUNT',
  /** The main name. */
  Name: 'NAME'
} as const;

export type EntityOrderField = typeof EntityOrderField[keyof typeof EntityOrderField];
/** Something that happened or is firmly scheduled, as one or more articles report it. */
export type Event = Node & {
  __typename?: 'Event';
  /** The articles that report it, latest first. */
  articles: ArticleConnection;
  /** When; null when no article tells. */
  date?: Maybe<Scalars['Date']['output']>;
  /** How exactly the date is known. */
  datePrecision?: Maybe<DatePrecision>;
  /** The sentences that report it. */
  evidence: Array<Evidence>;
  /** E.g. `event:meeting-2025-01-21-vladimir-putin-xi-jinping`. */
  id: Scalars['ID']['output'];
  /** Newsrooms that report it; identical copies count once. */
  independentSourceCount: Scalars['Int']['output'];
  /** True when no article that stands reports it: all that did were retracted or corrected. Its evidence stays on record. */
  isRetracted: Scalars['Boolean']['output'];
  /** Who took part, and as what. */
  participants: Array<Participant>;
  /** Where, as most of its articles say. */
  place?: Maybe<Place>;
  /** Type and leading participants. */
  title: Scalars['String']['output'];
  /** What kind of thing happened. */
  type: EventType;
};


/** Something that happened or is firmly scheduled, as one or more articles report it. */
export type EventArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened or is firmly scheduled, as one or more articles report it. */
export type EventEvidenceArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Something that happened or is firmly scheduled, as one or more articles report it. */
export type EventParticipantsArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A page of events with its place in the whole list. */
export type EventConnection = {
  __typename?: 'EventConnection';
  /** The nodes of this page with their cursors. */
  edges: Array<EventEdge>;
  /** The nodes of this page. */
  nodes: Array<Event>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** One node of a page. */
export type EventEdge = {
  __typename?: 'EventEdge';
  /** Opaque position in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Event;
};

/** Which events; everything given must hold. */
export type EventFilter = {
  /** Known then: reported by an article that stood at that time. Left out, those that are reported now. */
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  /** On these days; undated events are left out. */
  date?: InputMaybe<DateRange>;
  /** With these participants. */
  participants?: InputMaybe<IdSet>;
  /** At one of these places (ids). */
  place?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of these types. */
  type?: InputMaybe<Array<EventType>>;
};

/** Order of events. */
export type EventOrder = {
  /** Which way. */
  direction: OrderDirection;
  /** By what. */
  field: EventOrderField;
};

/** What events are ordered by. */
export const EventOrderField = {
  /** When they happened; undated ones count as earliest. */
  Date: 'DATE',
  /** How many articles report them. */
  ReportCount: 'REPORT_COUNT'
} as const;

export type EventOrderField = typeof EventOrderField[keyof typeof EventOrderField];
/** How many events happened at one place. */
export type EventPlace = {
  __typename?: 'EventPlace';
  /** Events that happened there; those in a part of it are not among them. */
  eventCount: Scalars['Int']['output'];
  /** Where, as most of the articles of its events say. */
  place: Place;
};

/** How many events happened where. */
export type EventPlaces = {
  __typename?: 'EventPlaces';
  /** How many such places there are. */
  placeCount: Scalars['Int']['output'];
  /** Places where events happened, those of most events first, of equals the smaller id. */
  places: Array<EventPlace>;
  /** Events of which no article tells where. */
  unplacedCount: Scalars['Int']['output'];
};


/** How many events happened where. */
export type EventPlacesPlacesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How many events happened over time. */
export type EventTimeline = {
  __typename?: 'EventTimeline';
  /** Stretches in which events happened, earliest first; those without any are left out. */
  buckets: Array<EventTimelineBucket>;
  /** Length of a bucket. */
  interval: Interval;
  /** Events of which no article tells when; they are in no bucket. */
  undatedCount: Scalars['Int']['output'];
};

/** One stretch of a timeline of events. */
export type EventTimelineBucket = {
  __typename?: 'EventTimelineBucket';
  /** Events that happened in it; one of which only the month or year is known counts on its first day. */
  eventCount: Scalars['Int']['output'];
  /** First day of the stretch. */
  start: Scalars['Date']['output'];
};

/** What kind of thing happened. */
export const EventType = {
  /** A crash, fire, collapse or poisoning. */
  Accident: 'ACCIDENT',
  /** A deal, contract or memorandum is signed or reached. */
  Agreement: 'AGREEMENT',
  /** Aid is given, somebody is rescued. */
  Aid: 'AID',
  /** Somebody takes office or is named. */
  Appointment: 'APPOINTMENT',
  /** Somebody is arrested or detained. */
  Arrest: 'ARREST',
  /** An armed, violent or hacking attack. */
  Attack: 'ATTACK',
  /** A phone or video call between leaders. */
  Call: 'CALL',
  /** A launch, commemoration, award, festival or match. */
  Ceremony: 'CEREMONY',
  /** Somebody dies or is killed. */
  Death: 'DEATH',
  /** Somebody resigns, is dismissed or leaves office. */
  Departure: 'DEPARTURE',
  /** An earthquake, flood, storm or wildfire. */
  Disaster: 'DISASTER',
  /** A vote is held, somebody is elected. */
  Election: 'ELECTION',
  /** A probe, search, summons or questioning. */
  Investigation: 'INVESTIGATION',
  /** A meeting, talks, a summit, a hearing. */
  Meeting: 'MEETING',
  /** A law, decree, ruling or official measure. */
  Policy: 'POLICY',
  /** A demonstration or strike. */
  Protest: 'PROTEST',
  /** A sanction, ban, embargo or fine. */
  Sanction: 'SANCTION',
  /** Somebody is charged, tried, convicted or sentenced. */
  Trial: 'TRIAL',
  /** An official visit or trip. */
  Visit: 'VISIT',
  /** A state or body leaves a treaty, organization or place. */
  Withdrawal: 'WITHDRAWAL'
} as const;

export type EventType = typeof EventType[keyof typeof EventType];
/** The sentence of an article that a fact rests on. */
export type Evidence = {
  __typename?: 'Evidence';
  /** The article that says so. */
  article: Article;
  /** How sure the extractor is, 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** Where it ends, exclusive. */
  end: Scalars['Int']['output'];
  /** Which extractor read it, with its version, e.g. `rules@1`. */
  extractor: Scalars['String']['output'];
  /** The sentence, verbatim: `article.body.slice(start, end)`. */
  quote: Scalars['String']['output'];
  /** When we learned it. */
  recordedAt: Scalars['DateTime']['output'];
  /** When its article was corrected or withdrawn; null while it stands. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it starts, in UTF-16 code units of the article's body. */
  start: Scalars['Int']['output'];
};

/** How much the graph holds. */
export type GraphStats = {
  __typename?: 'GraphStats';
  /** People. */
  actors: Scalars['Int']['output'];
  /** Articles read. */
  articles: Scalars['Int']['output'];
  /** Claims, each with its evidence. */
  claims: Scalars['Int']['output'];
  /** Events. */
  events: Scalars['Int']['output'];
  /** Organizations. */
  organizations: Scalars['Int']['output'];
  /** Places. */
  places: Scalars['Int']['output'];
  /** Publishers. */
  sources: Scalars['Int']['output'];
  /** Statements. */
  statements: Scalars['Int']['output'];
};

/** Ids that must, may or must not be there. */
export type IdSet = {
  /** All of these. */
  all?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** At least one of these. */
  any?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** None of these. */
  none?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What became of an article. */
export type IngestPayload = {
  __typename?: 'IngestPayload';
  /** The stored article; null when it was refused. */
  article?: Maybe<Article>;
  /** True when it was there under its address with another text: that one is kept as an earlier version, its claims expired. */
  corrected: Scalars['Boolean']['output'];
  /** True when it was new. When it was there already with this text, both this and `corrected` are false and nothing changed. */
  created: Scalars['Boolean']['output'];
  /** Why it was refused; empty when it was not. */
  errors: Array<UserError>;
};

/** Length of the buckets of a timeline. */
export const Interval = {
  /** A day. */
  Day: 'DAY',
  /** A month. */
  Month: 'MONTH',
  /** A week, starting on Monday. */
  Week: 'WEEK',
  /** A year. */
  Year: 'YEAR'
} as const;

export type Interval = typeof Interval[keyof typeof Interval];
/** The input can't be used. */
export type InvalidInput = UserError & {
  __typename?: 'InvalidInput';
  /** What was expected and what came. */
  message: Scalars['String']['output'];
  /** The part of the input that is wrong, from the argument down: input, body. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** One place where an article names an entity. */
export type Mention = {
  __typename?: 'Mention';
  /** Where it ends, exclusive. */
  end: Scalars['Int']['output'];
  /** Who or what is named. */
  entity: Entity;
  /** The sentence around it, verbatim. */
  sentence: Scalars['String']['output'];
  /** Where it starts in the body. */
  start: Scalars['Int']['output'];
  /** The name as it stands there. */
  surface: Scalars['String']['output'];
};

/** A merge of entities: whatever named one of `from` names `into`. It can be undone. */
export type Merge = Node & {
  __typename?: 'Merge';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who decided it; null when that is not known. */
  by?: Maybe<Scalars['String']['output']>;
  /** Ids of the entities that were merged; they lead to `into` as long as the merge stands. */
  from: Array<Scalars['String']['output']>;
  /** E.g. `merge:5f0c...`. */
  id: Scalars['ID']['output'];
  /** The entity that the others became part of. */
  into: Entity;
  /** Why. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When it was undone; null while it stands. */
  undoneAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What became of a decision about entities. */
export type MergePayload = {
  __typename?: 'MergePayload';
  /** The entity as it is now; null when it was refused. */
  entity?: Maybe<Entity>;
  /** Why it was refused; empty when it was not. */
  errors: Array<UserError>;
  /** The merge; null for decisions other than merges, and when it was refused. */
  merge?: Maybe<Merge>;
};

/** Two entities that may be one. Nothing is merged by itself: `mergeEntities` does it, `keepApart` says that they are two. */
export type MergeSuggestion = {
  __typename?: 'MergeSuggestion';
  /** The one named more often. */
  a: Entity;
  /** The other. */
  b: Entity;
  /** What speaks for it and against it, in words. */
  reasons: Array<Scalars['String']['output']>;
  /** How likely it is, 0 to 1. */
  score: Scalars['Float']['output'];
  /** Those of `reasons` that speak against it. */
  speaksAgainst: Array<Scalars['String']['output']>;
  /** Those of `reasons` that speak for it. */
  speaksFor: Array<Scalars['String']['output']>;
};

/** Changes to the graph. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Gives an entity another name: it is found under it, and articles to come that use the name mean this entity. */
  addAlias: MergePayload;
  /** Reads an article and stores what it says, in one transaction. Sent again, it changes nothing; with another text under its address it is a correction. */
  ingestArticle: IngestPayload;
  /** Tells that two entities are different: they can't be merged, and are not suggested, until it is taken back. */
  keepApart: MergePayload;
  /** Makes several entities of one kind one, in the articles that are there and in those to come. `undoMerge` undoes it. */
  mergeEntities: MergePayload;
  /** Takes a name back that was added by hand. */
  removeAlias: MergePayload;
  /** Withdraws an article: its claims expire, and all that rests on it alone. The record of it stays. */
  retractArticle: ArticlePayload;
  /** Takes back that two entities are different. */
  undoKeepApart: MergePayload;
  /** Undoes a merge: the graph is as if it had never been made, articles that came since included. */
  undoMerge: MergePayload;
};


/** Changes to the graph. */
export type MutationAddAliasArgs = {
  by?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


/** Changes to the graph. */
export type MutationIngestArticleArgs = {
  input: ArticleInput;
};


/** Changes to the graph. */
export type MutationKeepApartArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  by?: InputMaybe<Scalars['String']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
};


/** Changes to the graph. */
export type MutationMergeEntitiesArgs = {
  by?: InputMaybe<Scalars['String']['input']>;
  from: Array<Scalars['ID']['input']>;
  into: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


/** Changes to the graph. */
export type MutationRemoveAliasArgs = {
  by?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


/** Changes to the graph. */
export type MutationRetractArticleArgs = {
  by?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** Changes to the graph. */
export type MutationUndoKeepApartArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  by?: InputMaybe<Scalars['String']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
};


/** Changes to the graph. */
export type MutationUndoMergeArgs = {
  by?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Entities around some seeds and how they are connected; what a dashboard draws. */
export type Network = {
  __typename?: 'Network';
  /** Every connection between two of the nodes, most shared articles first; of equals those of smaller ids. */
  edges: Array<NetworkEdge>;
  /** The seeds, then the others: nearest first, of equally near ones the most strongly connected first. */
  nodes: Array<NetworkNode>;
  /** Whether there is more within `depth` than `limit` let in; the weakest were left out. */
  truncated: Scalars['Boolean']['output'];
};

/**
 * How two entities of a network are connected. `source` has the smaller id: an edge has no direction.
 * All of it is what articles of the days asked for say.
 */
export type NetworkEdge = {
  __typename?: 'NetworkEdge';
  /** Articles that name both. */
  articleCount: Scalars['Int']['output'];
  /** Events that both took part in. */
  eventCount: Scalars['Int']['output'];
  /** Sentences that show the connection by the first of its `kinds`; as in `PathStep.evidence`. */
  evidence: Array<Evidence>;
  /** Earliest article that names both; null when none does. */
  firstAt?: Maybe<Scalars['DateTime']['output']>;
  /** Every way in which they are connected, the most telling first. */
  kinds: Array<RelationKind>;
  /** Latest article that names both; null when none does. */
  lastAt?: Maybe<Scalars['DateTime']['output']>;
  /** Id of one entity. */
  source: Scalars['ID']['output'];
  /** Id of the other. */
  target: Scalars['ID']['output'];
};


/**
 * How two entities of a network are connected. `source` has the smaller id: an edge has no direction.
 * All of it is what articles of the days asked for say.
 */
export type NetworkEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An entity of a network. */
export type NetworkNode = {
  __typename?: 'NetworkNode';
  /** Articles that name it, on the days asked for. */
  articleCount: Scalars['Int']['output'];
  /** Steps from the nearest seed; 0 for a seed. */
  distance: Scalars['Int']['output'];
  /** The entity. */
  entity: Entity;
};

/** Anything that can be fetched again by its id. */
export type Node = {
  /** Stable and readable; its prefix tells the type, e.g. `actor:xi-jinping`. */
  id: Scalars['ID']['output'];
};

/** What is asked for is not there. */
export type NotFound = UserError & {
  __typename?: 'NotFound';
  /** What was expected and what came. */
  message: Scalars['String']['output'];
  /** The argument that is wrong. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** Direction of an order. */
export const OrderDirection = {
  /** Smallest, earliest or A first. */
  Asc: 'ASC',
  /** Largest, latest or Z first. */
  Desc: 'DESC'
} as const;

export type OrderDirection = typeof OrderDirection[keyof typeof OrderDirection];
/** A body: a ministry, party, company, club, medium, alliance. */
export type Organization = Entity & Node & {
  __typename?: 'Organization';
  /** Every other name it was found under or is known by, in any language, sorted. */
  aliases: Array<Scalars['String']['output']>;
  /** Articles that name it, latest first, with the passages that do. */
  articles: EntityArticleConnection;
  /** Entities named in the same articles, most shared articles first. */
  coMentions: CoMentionConnection;
  /** Events it takes part in, or that happened there, latest first. */
  events: EventConnection;
  /** Earliest publication (ingest for undated articles) of an article that names it. */
  firstSeenAt?: Maybe<Scalars['DateTime']['output']>;
  /** Stable and readable, e.g. `organization:united-nations`. */
  id: Scalars['ID']['output'];
  /** Actor, organization or place. */
  kind: EntityKind;
  /** Latest publication (ingest for undated articles) of an article that names it. */
  lastSeenAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who holds which office in it. */
  members: Array<Role>;
  /** Number of times that articles name it. */
  mentionCount: Scalars['Int']['output'];
  /** The usual name; in `id` (Indonesian) or `en` (English) where known, else its main form. */
  name: Scalars['String']['output'];
  /** What it said, latest first. */
  statements: StatementConnection;
  /** In how many articles it is named over time; intervals without any are left out. */
  timeline: Array<TimelineBucket>;
  /** Item of Wikidata, e.g. `Q15031`, where certain. */
  wikidataId?: Maybe<Scalars['String']['output']>;
};


/** A body: a ministry, party, company, club, medium, alliance. */
export type OrganizationArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body: a ministry, party, company, club, medium, alliance. */
export type OrganizationCoMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CoMentionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body: a ministry, party, company, club, medium, alliance. */
export type OrganizationEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body: a ministry, party, company, club, medium, alliance. */
export type OrganizationMembersArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
};


/** A body: a ministry, party, company, club, medium, alliance. */
export type OrganizationNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A body: a ministry, party, company, club, medium, alliance. */
export type OrganizationStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body: a ministry, party, company, club, medium, alliance. */
export type OrganizationTimelineArgs = {
  date?: InputMaybe<DateRange>;
  interval: Interval;
};

/** Where a page stands in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last node; null for an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more nodes follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether nodes precede this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first node; null for an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Somebody's part in an event. */
export type Participant = {
  __typename?: 'Participant';
  /** Who. */
  entity: Entity;
  /** The sentences that say so. */
  evidence: Array<Evidence>;
  /** As what. */
  role: ParticipantRole;
};

/** As what somebody takes part in an event. */
export const ParticipantRole = {
  /** Does it. */
  Agent: 'AGENT',
  /** Is present or accompanies. */
  Attendee: 'ATTENDEE',
  /** Takes part on equal terms. */
  Participant: 'PARTICIPANT',
  /** It is done to. */
  Target: 'TARGET',
  /** Is hurt or killed. */
  Victim: 'VICTIM'
} as const;

export type ParticipantRole = typeof ParticipantRole[keyof typeof ParticipantRole];
/** A chain of connections from one entity to another. */
export type Path = {
  __typename?: 'Path';
  /** Number of its steps. */
  length: Scalars['Int']['output'];
  /** Each begins where the one before ends. */
  steps: Array<PathStep>;
};

/** How two entities next to each other on a path are connected: by the most telling kind that connects them. */
export type PathStep = {
  __typename?: 'PathStep';
  /**
   * For PARTICIPATES_IN and LOCATED_IN, the event: of several the most reported one, then the latest; of an end with more than 100
   * events the latest 100 are looked at, if the other has more as well. Null for other kinds.
   */
  event?: Maybe<Event>;
  /**
   * The sentences that this step rests on. For PARTICIPATES_IN, HOLDS_ROLE, SAID and LOCATED_IN they are claims: the surest of
   * each part of the step (what each end did there, each role, each statement) first, then the next of each.
   * For CO_MENTIONED nobody claims anything: they are sentences that name both (confidence 1), one an article, the latest
   * first; where none of the latest 100 articles that name both has one, a sentence for each of the two out of the same article
   * (confidence 0.5). Their extractor is
   * `co-mention@1`, and they were recorded when the article was ingested.
   */
  evidence: Array<Evidence>;
  /** Where the step begins. */
  from: Entity;
  /** How they are connected. */
  kind: RelationKind;
  /** Where it leads. */
  to: Entity;
};


/** How two entities next to each other on a path are connected: by the most telling kind that connects them. */
export type PathStepEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A country, region, city or named building; countries can take part in events. */
export type Place = Entity & Node & {
  __typename?: 'Place';
  /** Every other name it was found under or is known by, in any language, sorted. */
  aliases: Array<Scalars['String']['output']>;
  /** Articles that name it, latest first, with the passages that do. */
  articles: EntityArticleConnection;
  /** Entities named in the same articles, most shared articles first. */
  coMentions: CoMentionConnection;
  /** ISO 3166-1 alpha-2 of its country, where known. */
  countryCode?: Maybe<Scalars['String']['output']>;
  /** Events it takes part in, or that happened there, latest first. */
  events: EventConnection;
  /** Earliest publication (ingest for undated articles) of an article that names it. */
  firstSeenAt?: Maybe<Scalars['DateTime']['output']>;
  /** Stable and readable, e.g. `place:beijing`. */
  id: Scalars['ID']['output'];
  /** Actor, organization or place. */
  kind: EntityKind;
  /** Latest publication (ingest for undated articles) of an article that names it. */
  lastSeenAt?: Maybe<Scalars['DateTime']['output']>;
  /** Degrees north, where known. */
  latitude?: Maybe<Scalars['Float']['output']>;
  /** Degrees east, where known. */
  longitude?: Maybe<Scalars['Float']['output']>;
  /** Number of times that articles name it. */
  mentionCount: Scalars['Int']['output'];
  /** The usual name; in `id` (Indonesian) or `en` (English) where known, else its main form. */
  name: Scalars['String']['output'];
  /** In how many articles it is named over time; intervals without any are left out. */
  timeline: Array<TimelineBucket>;
  /** Item of Wikidata, e.g. `Q15031`, where certain. */
  wikidataId?: Maybe<Scalars['String']['output']>;
};


/** A country, region, city or named building; countries can take part in events. */
export type PlaceArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, region, city or named building; countries can take part in events. */
export type PlaceCoMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CoMentionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, region, city or named building; countries can take part in events. */
export type PlaceEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, region, city or named building; countries can take part in events. */
export type PlaceNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A country, region, city or named building; countries can take part in events. */
export type PlaceTimelineArgs = {
  date?: InputMaybe<DateRange>;
  interval: Interval;
};

/** Whether an article can be relied on. */
export const PubStatus = {
  /** Standing in a corrected text; `versions` has the earlier ones. */
  Corrected: 'CORRECTED',
  /** Only seen as a link in another article; its text is not read yet. */
  Headline: 'HEADLINE',
  /** Withdrawn. */
  Retracted: 'RETRACTED',
  /** An earlier text of an article that was corrected since. */
  Superseded: 'SUPERSEDED',
  /** Published and standing. */
  Usable: 'USABLE'
} as const;

export type PubStatus = typeof PubStatus[keyof typeof PubStatus];
/** Questions to the graph. */
export type Query = {
  __typename?: 'Query';
  /** By id, or by any name or alias; as `entity`, of this kind alone. */
  actor?: Maybe<Actor>;
  /** By id or URL. Give exactly one of them. */
  article?: Maybe<Article>;
  /** Articles, the latest published first unless ordered otherwise. */
  articles: ArticleConnection;
  /** Decisions about the graph, latest first. */
  changes: ChangeConnection;
  /** Entities; the most mentioned first unless ordered otherwise. */
  entities: EntityConnection;
  /** By id, or by any name or alias it is known under, regardless of case; of several the one most often named. Give exactly one of them. */
  entity?: Maybe<Entity>;
  /** An event by its id. */
  event?: Maybe<Event>;
  /** How many events happened where. */
  eventPlaces: EventPlaces;
  /** How many events happened over time. */
  eventTimeline: EventTimeline;
  /** Events, the latest first unless ordered otherwise. */
  events: EventConnection;
  /**
   * Entities within some steps of the seeds. Each step leads to the strongest connected first: those with the most
   * shared articles (events, roles, statements for the other kinds); of equals to the smaller id.
   */
  network: Network;
  /** Anything by its id; null when there is none. */
  node?: Maybe<Node>;
  /** Many by their ids, in the order asked for, null where there is none; at most 100. */
  nodes: Array<Maybe<Node>>;
  /** By id, or by any name or alias; as `entity`, of this kind alone. */
  organization?: Maybe<Organization>;
  /**
   * How two entities are connected, the shortest paths first; no path visits an entity twice. Of equally long ones those
   * with fewer mere co-mentions come first, then those whose kinds are the most telling, then those whose every step is
   * seen often, then those of smaller ids. Of an entity's neighbours the 50 strongest of each kind are looked at, and 50 are
   * followed in each step from either end; how strong they are is told by the 100 latest events of each entity and the 100 latest
   * statements by it and about it. Around whoever has more, a path over weak neighbours may be missed.
   */
  paths: Array<Path>;
  /** By id, or by any name or alias; as `entity`, of this kind alone. */
  place?: Maybe<Place>;
  /**
   * Names, titles, texts, events and statements that hold the words, best first. Inflected words are found by their stem;
   * typing mistakes in words of names and titles are forgiven, and the last word may be unfinished.
   */
  search: SearchConnection;
  /** Every publisher, by name. */
  sources: Array<Source>;
  /** Statements, the latest first. */
  statements: StatementConnection;
  /** How much the graph holds. */
  stats: GraphStats;
  /** Stories, the one with the latest article first. */
  stories: StoryConnection;
  /** Entities that may be one, likeliest first, among the 2,000 named most often; those kept apart are left out. */
  suggestions: Array<MergeSuggestion>;
  /** Entities by how surely they are named more often than before: the highest `score` first, of equals the one in more articles, then the smaller id. */
  trending: Array<Trend>;
  /** Who asks, and what they may do. */
  viewer: Viewer;
};


/** Questions to the graph. */
export type QueryActorArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph. */
export type QueryArticleArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph. */
export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ArticleOrder>;
};


/** Questions to the graph. */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions to the graph. */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** Questions to the graph. */
export type QueryEntityArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph. */
export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph. */
export type QueryEventPlacesArgs = {
  filter?: InputMaybe<EventFilter>;
};


/** Questions to the graph. */
export type QueryEventTimelineArgs = {
  filter?: InputMaybe<EventFilter>;
  interval?: InputMaybe<Interval>;
};


/** Questions to the graph. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** Questions to the graph. */
export type QueryNetworkArgs = {
  date?: InputMaybe<DateRange>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<RelationKind>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  minArticles?: InputMaybe<Scalars['Int']['input']>;
  seeds: Array<Scalars['ID']['input']>;
};


/** Questions to the graph. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** Questions to the graph. */
export type QueryOrganizationArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph. */
export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  kinds?: InputMaybe<Array<RelationKind>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
};


/** Questions to the graph. */
export type QueryPlaceArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<Scalars['String']['input']>>;
  query: Scalars['String']['input'];
};


/** Questions to the graph. */
export type QueryStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions to the graph. */
export type QueryStoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  entity?: InputMaybe<Array<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  published?: InputMaybe<DateRange>;
};


/** Questions to the graph. */
export type QuerySuggestionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<EntityKind>>;
};


/** Questions to the graph. */
export type QueryTrendingArgs = {
  date: DateRange;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<EntityKind>>;
};

/** A way in which two entities are connected, the most telling first. */
export const RelationKind = {
  /** One article names both. */
  CoMentioned: 'CO_MENTIONED',
  /** One holds a role in the other. */
  HoldsRole: 'HOLDS_ROLE',
  /** One took part in an event that happened at the other. */
  LocatedIn: 'LOCATED_IN',
  /** Both took part in one event. */
  ParticipatesIn: 'PARTICIPATES_IN',
  /** One said something about the other. */
  Said: 'SAID'
} as const;

export type RelationKind = typeof RelationKind[keyof typeof RelationKind];
/** An office or position that somebody holds. */
export type Role = {
  __typename?: 'Role';
  /** The sentences that say so. */
  evidence: Array<Evidence>;
  /** Who holds it. */
  holder: Actor;
  /** The organization or place it is held in; null when the article names none. */
  of?: Maybe<Entity>;
  /** In the words of the article, without the organization's name, e.g. `Menteri Luar Negeri`. */
  title: Scalars['String']['output'];
  /** First day, where an article tells. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day, where an article tells. */
  validTo?: Maybe<Scalars['Date']['output']>;
};

/** A page of search results with its place in the whole list. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** The nodes of this page with their cursors. */
  edges: Array<SearchEdge>;
  /** The nodes of this page. */
  nodes: Array<SearchResult>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** One node of a page. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** Opaque position in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The passage found, its matching words between `**`. */
  highlight?: Maybe<Scalars['String']['output']>;
  /** The node. */
  node: SearchResult;
  /** How well it fits; larger is better, comparable within one search. */
  score: Scalars['Float']['output'];
};

/** What a search can find. */
export type SearchResult = Actor | Article | Event | Organization | Place | Statement;

/** A piece of an article's raw text. */
export type Segment = {
  __typename?: 'Segment';
  /** Where it ends, exclusive. */
  end: Scalars['Int']['output'];
  /** What it is. */
  kind: SegmentKind;
  /** Where it starts in the body. */
  start: Scalars['Int']['output'];
  /** Its text. */
  text: Scalars['String']['output'];
};

/** What a piece of raw text is. Nothing is read out of any but TITLE and BODY. */
export const SegmentKind = {
  /** The article itself. */
  Body: 'BODY',
  /** Menus, advertisements, credits, codes of editors. */
  Boilerplate: 'BOILERPLATE',
  /** Place or outlet before the first sentence, e.g. `Suara.com - `. */
  Dateline: 'DATELINE',
  /** A link to another article within the text, e.g. `Baca Juga: ...`. */
  InlineLink: 'INLINE_LINK',
  /** A list of popular or latest articles. */
  PopularList: 'POPULAR_LIST',
  /** A list of related articles. */
  RelatedList: 'RELATED_LIST',
  /** The headline. */
  Title: 'TITLE'
} as const;

export type SegmentKind = typeof SegmentKind[keyof typeof SegmentKind];
/** A publisher. */
export type Source = Node & {
  __typename?: 'Source';
  /** What it published, latest first. */
  articles: ArticleConnection;
  /** Its web domain, where known. */
  domain?: Maybe<Scalars['String']['output']>;
  /** E.g. `source:suara.com`. */
  id: Scalars['ID']['output'];
  /** Its usual name. */
  name: Scalars['String']['output'];
};


/** A publisher. */
export type SourceArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What somebody said, as one article tells it. */
export type Statement = Node & {
  __typename?: 'Statement';
  /** Whom and what it names. */
  about: Array<Entity>;
  /** The article that tells it. */
  article: Article;
  /** The word that attributes it, e.g. `menegaskan`, `said`. */
  cue?: Maybe<Scalars['String']['output']>;
  /** Where it ends, exclusive. */
  end: Scalars['Int']['output'];
  /** Follows from the article and the place in it. */
  id: Scalars['ID']['output'];
  /** In whose words. */
  kind: StatementKind;
  /** When we learned it. */
  recordedAt: Scalars['DateTime']['output'];
  /** When its article was corrected or withdrawn; null while it stands. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who said it; null when the speaker is not named. */
  speaker?: Maybe<Entity>;
  /** Where it starts in the body. */
  start: Scalars['Int']['output'];
  /** What was said, verbatim as the article has it: `article.body.slice(start, end)`. */
  text: Scalars['String']['output'];
};

/** A page of statements with its place in the whole list. */
export type StatementConnection = {
  __typename?: 'StatementConnection';
  /** The nodes of this page with their cursors. */
  edges: Array<StatementEdge>;
  /** The nodes of this page. */
  nodes: Array<Statement>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** One node of a page. */
export type StatementEdge = {
  __typename?: 'StatementEdge';
  /** Opaque position in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Statement;
};

/** Which statements; everything given must hold. */
export type StatementFilter = {
  /** About at least one of these entities (ids). */
  about?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Known then: told by an article that stood at that time. Left out, those told by articles that stand now. */
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  /** Direct, indirect. */
  kind?: InputMaybe<Array<StatementKind>>;
  /** In articles published on these days. */
  published?: InputMaybe<DateRange>;
  /** By one of these speakers (ids). */
  speaker?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Containing this, regardless of case. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** How something said is told. */
export const StatementKind = {
  /** In quotation marks. */
  Direct: 'DIRECT',
  /** In the words of the reporter. */
  Indirect: 'INDIRECT'
} as const;

export type StatementKind = typeof StatementKind[keyof typeof StatementKind];
/** Articles that report the same thing, in any language: alike in whom and what they tell of, and published within three weeks of the first of them. */
export type Story = Node & {
  __typename?: 'Story';
  /** How many articles it has. */
  articleCount: Scalars['Int']['output'];
  /** Its articles, latest first. */
  articles: ArticleConnection;
  /** Whom and what its articles name, in most of them first. */
  entities: Array<Entity>;
  /** The events that its articles report, by most of them first. */
  events: Array<Event>;
  /** Earliest publication among its articles. */
  firstPublishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Follows from its first article; it is another one when an earlier article of the story arrives, or the first is withdrawn. */
  id: Scalars['ID']['output'];
  /** Newsrooms that report it; a text that several publish counts once. */
  independentSourceCount: Scalars['Int']['output'];
  /** Latest publication among its articles (ingest, for undated ones). */
  lastSeenAt: Scalars['DateTime']['output'];
  /** The headline of its first article. */
  title: Scalars['String']['output'];
};


/** Articles that report the same thing, in any language: alike in whom and what they tell of, and published within three weeks of the first of them. */
export type StoryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Articles that report the same thing, in any language: alike in whom and what they tell of, and published within three weeks of the first of them. */
export type StoryEntitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Articles that report the same thing, in any language: alike in whom and what they tell of, and published within three weeks of the first of them. */
export type StoryEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of stories with its place in the whole list. */
export type StoryConnection = {
  __typename?: 'StoryConnection';
  /** The nodes of this page with their cursors. */
  edges: Array<StoryEdge>;
  /** The nodes of this page. */
  nodes: Array<Story>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** One node of a page. */
export type StoryEdge = {
  __typename?: 'StoryEdge';
  /** Opaque position in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Story;
};

/**
 * What comes into the graph, from now on or since a cursor, whichever process ingests it: over WebSocket
 * (`graphql-transport-ws`) at `/graphql`. Each answer carries the cursor to resume from as `extensions.cursor`.
 */
export type Subscription = {
  __typename?: 'Subscription';
  /** Each new article that passes the filter, once, in the order in which they were stored. */
  articleIngested: Article;
  /** An event, once for each new article that reports it, if it then passes the filter. */
  eventReported: Event;
};


/**
 * What comes into the graph, from now on or since a cursor, whichever process ingests it: over WebSocket
 * (`graphql-transport-ws`) at `/graphql`. Each answer carries the cursor to resume from as `extensions.cursor`.
 */
export type SubscriptionArticleIngestedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
};


/**
 * What comes into the graph, from now on or since a cursor, whichever process ingests it: over WebSocket
 * (`graphql-transport-ws`) at `/graphql`. Each answer carries the cursor to resume from as `extensions.cursor`.
 */
export type SubscriptionEventReportedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
};

/** How many articles one stretch of time has. */
export type TimelineBucket = {
  __typename?: 'TimelineBucket';
  /** Articles published in it. */
  articleCount: Scalars['Int']['output'];
  /** First day of the stretch. */
  start: Scalars['Date']['output'];
};

/** How much more (or less) often an entity is in the news than before. */
export type Trend = {
  __typename?: 'Trend';
  /** Articles of the stretch that name it; at least 1. */
  articleCount: Scalars['Int']['output'];
  /** Who or what. */
  entity: Entity;
  /** (articleCount - previousCount) / max(1, previousCount): 0.5 is half as many again, 1 twice as many. */
  growth: Scalars['Float']['output'];
  /** Articles that name it in the stretch of the same length just before. */
  previousCount: Scalars['Int']['output'];
  /**
   * (articleCount - previousCount) / sqrt(articleCount + previousCount): how far the change is from chance, in standard deviations.
   * One article out of nowhere scores 1, nine score 3, a hundred after ninety 0.7.
   */
  score: Scalars['Float']['output'];
};

/** Why an input was refused. */
export type UserError = {
  /** What was expected and what came. */
  message: Scalars['String']['output'];
  /** The part of the input that is wrong, from the argument down: input, body. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** Who asks. */
export type Viewer = {
  __typename?: 'Viewer';
  /** Name of the API key or of the token's subject, as the record of changes has it; null for the anonymous. */
  name?: Maybe<Scalars['String']['output']>;
  /** What they may do. */
  role: AccessRole;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessRole: AccessRole;
  Actor: ResolverTypeWrapper<EntityRecord>;
  Article: ResolverTypeWrapper<ArticleRecord>;
  ArticleConnection: ResolverTypeWrapper<ArticlePage>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  ArticleFilter: ArticleFilter;
  ArticleFormat: ArticleFormat;
  ArticleInput: ArticleInput;
  ArticleLink: ResolverTypeWrapper<LinkRecord>;
  ArticleOrder: ArticleOrder;
  ArticleOrderField: ArticleOrderField;
  ArticlePayload: ResolverTypeWrapper<Omit<ArticlePayload, 'article' | 'errors'> & { article?: Maybe<ResolversTypes['Article']>, errors: Array<ResolversTypes['UserError']> }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Change: ResolverTypeWrapper<ChangeRecord>;
  ChangeConnection: ResolverTypeWrapper<ChangePage>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  ChangeFilter: ChangeFilter;
  ChangeKind: ChangeKind;
  CoMentionConnection: ResolverTypeWrapper<CoMentionPage>;
  CoMentionEdge: ResolverTypeWrapper<Omit<CoMentionEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  CoMentionFilter: CoMentionFilter;
  Conflict: ResolverTypeWrapper<UserErrorRecord>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DatePrecision: DatePrecision;
  DateRange: DateRange;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Entity: ResolverTypeWrapper<EntityRecord>;
  EntityArticleConnection: ResolverTypeWrapper<EntityArticlePage>;
  EntityArticleEdge: ResolverTypeWrapper<Omit<EntityArticleEdge, 'mentions' | 'node'> & { mentions: Array<ResolversTypes['Mention']>, node: ResolversTypes['Article'] }>;
  EntityConnection: ResolverTypeWrapper<EntityPage>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityFilter: EntityFilter;
  EntityKind: EntityKind;
  EntityOrder: EntityOrder;
  EntityOrderField: EntityOrderField;
  Event: ResolverTypeWrapper<EventRecord>;
  EventConnection: ResolverTypeWrapper<EventPage>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventFilter: EventFilter;
  EventOrder: EventOrder;
  EventOrderField: EventOrderField;
  EventPlace: ResolverTypeWrapper<EventPlaceRecord>;
  EventPlaces: ResolverTypeWrapper<EventPlacesRecord>;
  EventTimeline: ResolverTypeWrapper<EventTimeline>;
  EventTimelineBucket: ResolverTypeWrapper<EventTimelineBucket>;
  EventType: EventType;
  Evidence: ResolverTypeWrapper<EvidenceRecord>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GraphStats: ResolverTypeWrapper<GraphStats>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdSet: IdSet;
  IngestPayload: ResolverTypeWrapper<Omit<IngestPayload, 'article' | 'errors'> & { article?: Maybe<ResolversTypes['Article']>, errors: Array<ResolversTypes['UserError']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Interval: Interval;
  InvalidInput: ResolverTypeWrapper<UserErrorRecord>;
  Mention: ResolverTypeWrapper<MentionRecord>;
  Merge: ResolverTypeWrapper<MergeRecord>;
  MergePayload: ResolverTypeWrapper<Omit<MergePayload, 'entity' | 'errors' | 'merge'> & { entity?: Maybe<ResolversTypes['Entity']>, errors: Array<ResolversTypes['UserError']>, merge?: Maybe<ResolversTypes['Merge']> }>;
  MergeSuggestion: ResolverTypeWrapper<Suggestion>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Network: ResolverTypeWrapper<NetworkRecord>;
  NetworkEdge: ResolverTypeWrapper<NetworkEdgeRecord>;
  NetworkNode: ResolverTypeWrapper<NetworkNodeRecord>;
  Node: ResolverTypeWrapper<NodeRecord>;
  NotFound: ResolverTypeWrapper<UserErrorRecord>;
  OrderDirection: OrderDirection;
  Organization: ResolverTypeWrapper<EntityRecord>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Participant: ResolverTypeWrapper<ParticipantRecord>;
  ParticipantRole: ParticipantRole;
  Path: ResolverTypeWrapper<PathRecord>;
  PathStep: ResolverTypeWrapper<PathStepRecord>;
  Place: ResolverTypeWrapper<EntityRecord>;
  PubStatus: PubStatus;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RelationKind: RelationKind;
  Role: ResolverTypeWrapper<RoleRecord>;
  SearchConnection: ResolverTypeWrapper<SearchPage>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchResult'] }>;
  SearchResult: ResolverTypeWrapper<NodeRecord>;
  Segment: ResolverTypeWrapper<Segment>;
  SegmentKind: SegmentKind;
  Source: ResolverTypeWrapper<SourceRecord>;
  Statement: ResolverTypeWrapper<StatementRecord>;
  StatementConnection: ResolverTypeWrapper<StatementPage>;
  StatementEdge: ResolverTypeWrapper<Omit<StatementEdge, 'node'> & { node: ResolversTypes['Statement'] }>;
  StatementFilter: StatementFilter;
  StatementKind: StatementKind;
  Story: ResolverTypeWrapper<StoryRecord>;
  StoryConnection: ResolverTypeWrapper<StoryPage>;
  StoryEdge: ResolverTypeWrapper<Omit<StoryEdge, 'node'> & { node: ResolversTypes['Story'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TimelineBucket: ResolverTypeWrapper<TimelineBucket>;
  Trend: ResolverTypeWrapper<TrendRecord>;
  UserError: ResolverTypeWrapper<UserErrorRecord>;
  Viewer: ResolverTypeWrapper<Viewer>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: EntityRecord;
  Article: ArticleRecord;
  ArticleConnection: ArticlePage;
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  ArticleFilter: ArticleFilter;
  ArticleInput: ArticleInput;
  ArticleLink: LinkRecord;
  ArticleOrder: ArticleOrder;
  ArticlePayload: Omit<ArticlePayload, 'article' | 'errors'> & { article?: Maybe<ResolversParentTypes['Article']>, errors: Array<ResolversParentTypes['UserError']> };
  Boolean: Scalars['Boolean']['output'];
  Change: ChangeRecord;
  ChangeConnection: ChangePage;
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  ChangeFilter: ChangeFilter;
  CoMentionConnection: CoMentionPage;
  CoMentionEdge: Omit<CoMentionEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  CoMentionFilter: CoMentionFilter;
  Conflict: UserErrorRecord;
  Date: Scalars['Date']['output'];
  DateRange: DateRange;
  DateTime: Scalars['DateTime']['output'];
  Entity: EntityRecord;
  EntityArticleConnection: EntityArticlePage;
  EntityArticleEdge: Omit<EntityArticleEdge, 'mentions' | 'node'> & { mentions: Array<ResolversParentTypes['Mention']>, node: ResolversParentTypes['Article'] };
  EntityConnection: EntityPage;
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  EntityFilter: EntityFilter;
  EntityOrder: EntityOrder;
  Event: EventRecord;
  EventConnection: EventPage;
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventFilter: EventFilter;
  EventOrder: EventOrder;
  EventPlace: EventPlaceRecord;
  EventPlaces: EventPlacesRecord;
  EventTimeline: EventTimeline;
  EventTimelineBucket: EventTimelineBucket;
  Evidence: EvidenceRecord;
  Float: Scalars['Float']['output'];
  GraphStats: GraphStats;
  ID: Scalars['ID']['output'];
  IdSet: IdSet;
  IngestPayload: Omit<IngestPayload, 'article' | 'errors'> & { article?: Maybe<ResolversParentTypes['Article']>, errors: Array<ResolversParentTypes['UserError']> };
  Int: Scalars['Int']['output'];
  InvalidInput: UserErrorRecord;
  Mention: MentionRecord;
  Merge: MergeRecord;
  MergePayload: Omit<MergePayload, 'entity' | 'errors' | 'merge'> & { entity?: Maybe<ResolversParentTypes['Entity']>, errors: Array<ResolversParentTypes['UserError']>, merge?: Maybe<ResolversParentTypes['Merge']> };
  MergeSuggestion: Suggestion;
  Mutation: Record<PropertyKey, never>;
  Network: NetworkRecord;
  NetworkEdge: NetworkEdgeRecord;
  NetworkNode: NetworkNodeRecord;
  Node: NodeRecord;
  NotFound: UserErrorRecord;
  Organization: EntityRecord;
  PageInfo: PageInfo;
  Participant: ParticipantRecord;
  Path: PathRecord;
  PathStep: PathStepRecord;
  Place: EntityRecord;
  Query: Record<PropertyKey, never>;
  Role: RoleRecord;
  SearchConnection: SearchPage;
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchResult'] };
  SearchResult: NodeRecord;
  Segment: Segment;
  Source: SourceRecord;
  Statement: StatementRecord;
  StatementConnection: StatementPage;
  StatementEdge: Omit<StatementEdge, 'node'> & { node: ResolversParentTypes['Statement'] };
  StatementFilter: StatementFilter;
  Story: StoryRecord;
  StoryConnection: StoryPage;
  StoryEdge: Omit<StoryEdge, 'node'> & { node: ResolversParentTypes['Story'] };
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  TimelineBucket: TimelineBucket;
  Trend: TrendRecord;
  UserError: UserErrorRecord;
  Viewer: Viewer;
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['EntityArticleConnection'], ParentType, ContextType, Partial<ActorArticlesArgs>>;
  coMentions?: Resolver<ResolversTypes['CoMentionConnection'], ParentType, ContextType, Partial<ActorCoMentionsArgs>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<ActorEventsArgs>>;
  firstSeenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  lastSeenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ActorNameArgs>>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType, Partial<ActorRolesArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<ActorStatementsArgs>>;
  timeline?: Resolver<Array<ResolversTypes['TimelineBucket']>, ParentType, ContextType, RequireFields<ActorTimelineArgs, 'interval'>>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contentHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  duplicates?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ingestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ingestedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['ArticleLink']>, ParentType, ContextType>;
  mentions?: Resolver<Array<ResolversTypes['Mention']>, ParentType, ContextType, Partial<ArticleMentionsArgs>>;
  pubStatus?: Resolver<ResolversTypes['PubStatus'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  segments?: Resolver<Array<ResolversTypes['Segment']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  story?: Resolver<Maybe<ResolversTypes['Story']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type ArticleLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleLink'] = ResolversParentTypes['ArticleLink']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SegmentKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ArticlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticlePayload'] = ResolversParentTypes['ArticlePayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  merge?: Resolver<Maybe<ResolversTypes['Merge']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjects?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type CoMentionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoMentionConnection'] = ResolversParentTypes['CoMentionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CoMentionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoMentionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoMentionEdge'] = ResolversParentTypes['CoMentionEdge']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Actor' | 'Organization' | 'Place', ParentType, ContextType>;
};

export type EntityArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityArticleConnection'] = ResolversParentTypes['EntityArticleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EntityArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityArticleEdge'] = ResolversParentTypes['EntityArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mentions?: Resolver<Array<ResolversTypes['Mention']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<EventArticlesArgs>>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  datePrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<EventEvidenceArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentSourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isRetracted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['Participant']>, ParentType, ContextType, Partial<EventParticipantsArgs>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EventType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EventPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventPlace'] = ResolversParentTypes['EventPlace']> = {
  eventCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type EventPlacesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventPlaces'] = ResolversParentTypes['EventPlaces']> = {
  placeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['EventPlace']>, ParentType, ContextType, RequireFields<EventPlacesPlacesArgs, 'first'>>;
  unplacedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventTimelineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventTimeline'] = ResolversParentTypes['EventTimeline']> = {
  buckets?: Resolver<Array<ResolversTypes['EventTimelineBucket']>, ParentType, ContextType>;
  interval?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
  undatedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventTimelineBucketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventTimelineBucket'] = ResolversParentTypes['EventTimelineBucket']> = {
  eventCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  extractor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphStats'] = ResolversParentTypes['GraphStats']> = {
  actors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IngestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IngestPayload'] = ResolversParentTypes['IngestPayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  corrected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  surface?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MergeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Merge'] = ResolversParentTypes['Merge']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  into?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MergePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergePayload'] = ResolversParentTypes['MergePayload']> = {
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  merge?: Resolver<Maybe<ResolversTypes['Merge']>, ParentType, ContextType>;
};

export type MergeSuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeSuggestion'] = ResolversParentTypes['MergeSuggestion']> = {
  a?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  speaksAgainst?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  speaksFor?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addAlias?: Resolver<ResolversTypes['MergePayload'], ParentType, ContextType, RequireFields<MutationAddAliasArgs, 'id' | 'name'>>;
  ingestArticle?: Resolver<ResolversTypes['IngestPayload'], ParentType, ContextType, RequireFields<MutationIngestArticleArgs, 'input'>>;
  keepApart?: Resolver<ResolversTypes['MergePayload'], ParentType, ContextType, RequireFields<MutationKeepApartArgs, 'a' | 'b'>>;
  mergeEntities?: Resolver<ResolversTypes['MergePayload'], ParentType, ContextType, RequireFields<MutationMergeEntitiesArgs, 'from' | 'into'>>;
  removeAlias?: Resolver<ResolversTypes['MergePayload'], ParentType, ContextType, RequireFields<MutationRemoveAliasArgs, 'id' | 'name'>>;
  retractArticle?: Resolver<ResolversTypes['ArticlePayload'], ParentType, ContextType, RequireFields<MutationRetractArticleArgs, 'id' | 'reason'>>;
  undoKeepApart?: Resolver<ResolversTypes['MergePayload'], ParentType, ContextType, RequireFields<MutationUndoKeepApartArgs, 'a' | 'b'>>;
  undoMerge?: Resolver<ResolversTypes['MergePayload'], ParentType, ContextType, RequireFields<MutationUndoMergeArgs, 'id'>>;
};

export type NetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  edges?: Resolver<Array<ResolversTypes['NetworkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NetworkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkEdge'] = ResolversParentTypes['NetworkEdge']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  eventCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<NetworkEdgeEvidenceArgs, 'first'>>;
  firstAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['RelationKind']>, ParentType, ContextType>;
  lastAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type NetworkNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkNode'] = ResolversParentTypes['NetworkNode']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Actor' | 'Article' | 'Change' | 'Event' | 'Merge' | 'Organization' | 'Place' | 'Source' | 'Statement' | 'Story', ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['EntityArticleConnection'], ParentType, ContextType, Partial<OrganizationArticlesArgs>>;
  coMentions?: Resolver<ResolversTypes['CoMentionConnection'], ParentType, ContextType, Partial<OrganizationCoMentionsArgs>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<OrganizationEventsArgs>>;
  firstSeenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  lastSeenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType, Partial<OrganizationMembersArgs>>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<OrganizationNameArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<OrganizationStatementsArgs>>;
  timeline?: Resolver<Array<ResolversTypes['TimelineBucket']>, ParentType, ContextType, RequireFields<OrganizationTimelineArgs, 'interval'>>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParticipantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ParticipantRole'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<PathStepEvidenceArgs, 'first'>>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationKind'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['EntityArticleConnection'], ParentType, ContextType, Partial<PlaceArticlesArgs>>;
  coMentions?: Resolver<ResolversTypes['CoMentionConnection'], ParentType, ContextType, Partial<PlaceCoMentionsArgs>>;
  countryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<PlaceEventsArgs>>;
  firstSeenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  lastSeenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PlaceNameArgs>>;
  timeline?: Resolver<Array<ResolversTypes['TimelineBucket']>, ParentType, ContextType, RequireFields<PlaceTimelineArgs, 'interval'>>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType, Partial<QueryActorArgs>>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, Partial<QueryArticleArgs>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<QueryArticlesArgs>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, Partial<QueryChangesArgs>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<QueryEntitiesArgs>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, Partial<QueryEntityArgs>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  eventPlaces?: Resolver<ResolversTypes['EventPlaces'], ParentType, ContextType, Partial<QueryEventPlacesArgs>>;
  eventTimeline?: Resolver<ResolversTypes['EventTimeline'], ParentType, ContextType, Partial<QueryEventTimelineArgs>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<QueryEventsArgs>>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType, RequireFields<QueryNetworkArgs, 'depth' | 'kinds' | 'limit' | 'minArticles' | 'seeds'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, Partial<QueryOrganizationArgs>>;
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'limit' | 'maxLength' | 'to'>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, Partial<QueryPlaceArgs>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'query'>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<QueryStatementsArgs>>;
  stats?: Resolver<ResolversTypes['GraphStats'], ParentType, ContextType>;
  stories?: Resolver<ResolversTypes['StoryConnection'], ParentType, ContextType, Partial<QueryStoriesArgs>>;
  suggestions?: Resolver<Array<ResolversTypes['MergeSuggestion']>, ParentType, ContextType, RequireFields<QuerySuggestionsArgs, 'first'>>;
  trending?: Resolver<Array<ResolversTypes['Trend']>, ParentType, ContextType, RequireFields<QueryTrendingArgs, 'date' | 'first'>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
};

export type RoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SearchResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highlight?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  __resolveType: TypeResolveFn<'Actor' | 'Article' | 'Event' | 'Organization' | 'Place' | 'Statement', ParentType, ContextType>;
};

export type SegmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Segment'] = ResolversParentTypes['Segment']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SegmentKind'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<SourceArticlesArgs>>;
  domain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  about?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  cue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StatementKind'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type StoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Story'] = ResolversParentTypes['Story']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<StoryArticlesArgs>>;
  entities?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, Partial<StoryEntitiesArgs>>;
  events?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType, Partial<StoryEventsArgs>>;
  firstPublishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentSourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryConnection'] = ResolversParentTypes['StoryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Story']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryEdge'] = ResolversParentTypes['StoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Story'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  articleIngested?: SubscriptionResolver<ResolversTypes['Article'], "articleIngested", ParentType, ContextType, Partial<SubscriptionArticleIngestedArgs>>;
  eventReported?: SubscriptionResolver<ResolversTypes['Event'], "eventReported", ParentType, ContextType, Partial<SubscriptionEventReportedArgs>>;
};

export type TimelineBucketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineBucket'] = ResolversParentTypes['TimelineBucket']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type TrendResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Trend'] = ResolversParentTypes['Trend']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  growth?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  previousCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AccessRole'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Actor?: ActorResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  ArticleLink?: ArticleLinkResolvers<ContextType>;
  ArticlePayload?: ArticlePayloadResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  CoMentionConnection?: CoMentionConnectionResolvers<ContextType>;
  CoMentionEdge?: CoMentionEdgeResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Entity?: EntityResolvers<ContextType>;
  EntityArticleConnection?: EntityArticleConnectionResolvers<ContextType>;
  EntityArticleEdge?: EntityArticleEdgeResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  EventPlace?: EventPlaceResolvers<ContextType>;
  EventPlaces?: EventPlacesResolvers<ContextType>;
  EventTimeline?: EventTimelineResolvers<ContextType>;
  EventTimelineBucket?: EventTimelineBucketResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  GraphStats?: GraphStatsResolvers<ContextType>;
  IngestPayload?: IngestPayloadResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  Merge?: MergeResolvers<ContextType>;
  MergePayload?: MergePayloadResolvers<ContextType>;
  MergeSuggestion?: MergeSuggestionResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  NetworkEdge?: NetworkEdgeResolvers<ContextType>;
  NetworkNode?: NetworkNodeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  Segment?: SegmentResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  Story?: StoryResolvers<ContextType>;
  StoryConnection?: StoryConnectionResolvers<ContextType>;
  StoryEdge?: StoryEdgeResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TimelineBucket?: TimelineBucketResolvers<ContextType>;
  Trend?: TrendResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};

