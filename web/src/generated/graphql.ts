/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What callers may do; each role may also do what those before it may. */
export type AccessRole =
  /** Whatever the server lets callers do. */
  | 'ADMIN'
  /** Ingest and curate. */
  | 'EDITOR'
  /** Ask and follow. */
  | 'READER';

/** Which articles; everything given must hold. */
export type ArticleFilter = {
  /** Known then: in the graph by that time, and not yet corrected or withdrawn. */
  asOf?: string | null | undefined;
  /** In one of these languages. */
  language?: Array<string> | null | undefined;
  /** Naming these entities. */
  mentions?: IdSet | null | undefined;
  /** Of these statuses; USABLE and CORRECTED when left out. */
  pubStatus?: Array<PubStatus> | null | undefined;
  /** Published on these days. */
  published?: DateRange | null | undefined;
  /** Published by one of these sources (ids). */
  source?: Array<string> | null | undefined;
  /** Title or text contains this, regardless of case. */
  text?: string | null | undefined;
};

/** What a text is. */
export type ArticleFormat =
  /** The HTML of a page, of at most 1,000,000 characters. */
  | 'HTML'
  /** Text as it reads. */
  | 'TEXT';

/** An article to read. */
export type ArticleInput = {
  /** The text as found, page furniture included. */
  body: string;
  /** What `body` is. Of HTML, the visible text is kept, and what it tells about itself is read where it is not given here. */
  format?: ArticleFormat | null | undefined;
  /** ISO 639-1; found from the text when left out. */
  language?: string | null | undefined;
  /** When it was published. */
  publishedAt?: string | null | undefined;
  /** The publisher's name or domain; found from URL or dateline when left out. */
  source?: string | null | undefined;
  /** Its headline, if it is not the first line of the text. */
  title?: string | null | undefined;
  /** Its address; sent again with the same content it changes nothing, with another content it is corrected. */
  url?: string | null | undefined;
};

/** What is decided about the graph by hand; all of it is recorded, and all of it but a retraction can be taken back. */
export type ChangeKind =
  /** An entity got another name. */
  | 'ADD_ALIAS'
  /** An article came again under its address with another text. */
  | 'CORRECT'
  /** Two entities were told to be different. */
  | 'KEEP_APART'
  /** Entities were made one. */
  | 'MERGE'
  /** A name was taken back. */
  | 'REMOVE_ALIAS'
  /** An article was withdrawn. */
  | 'RETRACT'
  /** People of one name were told apart by offices that hardly anybody holds both of. */
  | 'TELL_APART'
  /** That two entities are different was taken back. */
  | 'UNDO_KEEP_APART'
  /** A merge was undone. */
  | 'UNDO_MERGE';

/** How exactly a date is known. */
export type DatePrecision =
  /** To the day. */
  | 'DAY'
  /** To the month; the date is its first day. */
  | 'MONTH'
  /** To the year; the date is its first day. */
  | 'YEAR';

/** Days from `from` up to and including `to`; a side left out is open. */
export type DateRange = {
  /** First day. */
  from?: string | null | undefined;
  /** Last day, included. */
  to?: string | null | undefined;
};

/** The kinds of named things; each kind's own file adds its value. */
export type EntityKind =
  /** A person who acts in the news. */
  | 'ACTOR'
  /** A body: a ministry, party, company, club, medium, alliance. */
  | 'ORGANIZATION'
  /** A country, region, city or named building; countries can take part in events. */
  | 'PLACE';

/** Which events; everything given must hold. */
export type EventFilter = {
  /** Known then: reported by an article that stood at that time. Left out, those that are reported now. */
  asOf?: string | null | undefined;
  /** On these days; undated events are left out. */
  date?: DateRange | null | undefined;
  /** With these participants. */
  participants?: IdSet | null | undefined;
  /** At one of these places (ids). */
  place?: Array<string> | null | undefined;
  /** Of these types. */
  type?: Array<EventType> | null | undefined;
};

/** What events are ordered by. */
export type EventOrderField =
  /** When they happened; undated ones count as earliest. */
  | 'DATE'
  /** How many articles report them. */
  | 'REPORT_COUNT';

/** What kind of thing happened. */
export type EventType =
  /** A crash, fire, collapse or poisoning. */
  | 'ACCIDENT'
  /** A deal, contract or memorandum is signed or reached. */
  | 'AGREEMENT'
  /** Aid is given, somebody is rescued. */
  | 'AID'
  /** Somebody takes office or is named. */
  | 'APPOINTMENT'
  /** Somebody is arrested or detained. */
  | 'ARREST'
  /** An armed, violent or hacking attack. */
  | 'ATTACK'
  /** A phone or video call between leaders. */
  | 'CALL'
  /** A launch, commemoration, award, festival or match. */
  | 'CEREMONY'
  /** Somebody dies or is killed. */
  | 'DEATH'
  /** Somebody resigns, is dismissed or leaves office. */
  | 'DEPARTURE'
  /** An earthquake, flood, storm or wildfire. */
  | 'DISASTER'
  /** A vote is held, somebody is elected. */
  | 'ELECTION'
  /** A probe, search, summons or questioning. */
  | 'INVESTIGATION'
  /** A meeting, talks, a summit, a hearing. */
  | 'MEETING'
  /** A law, decree, ruling or official measure. */
  | 'POLICY'
  /** A demonstration or strike. */
  | 'PROTEST'
  /** A sanction, ban, embargo or fine. */
  | 'SANCTION'
  /** Somebody is charged, tried, convicted or sentenced. */
  | 'TRIAL'
  /** An official visit or trip. */
  | 'VISIT'
  /** A state or body leaves a treaty, organization or place. */
  | 'WITHDRAWAL';

/** Ids that must, may or must not be there. */
export type IdSet = {
  /** All of these. */
  all?: Array<string> | null | undefined;
  /** At least one of these. */
  any?: Array<string> | null | undefined;
  /** None of these. */
  none?: Array<string> | null | undefined;
};

/** Length of the buckets of a timeline. */
export type Interval =
  /** A day. */
  | 'DAY'
  /** A month. */
  | 'MONTH'
  /** A week, starting on Monday. */
  | 'WEEK'
  /** A year. */
  | 'YEAR';

/** As what somebody takes part in an event. */
export type ParticipantRole =
  /** Does it. */
  | 'AGENT'
  /** Is present or accompanies. */
  | 'ATTENDEE'
  /** Takes part on equal terms. */
  | 'PARTICIPANT'
  /** It is done to. */
  | 'TARGET'
  /** Is hurt or killed. */
  | 'VICTIM';

/** Whether an article can be relied on. */
export type PubStatus =
  /** Standing in a corrected text; `versions` has the earlier ones. */
  | 'CORRECTED'
  /** Only seen as a link in another article; its text is not read yet. */
  | 'HEADLINE'
  /** Withdrawn. */
  | 'RETRACTED'
  /** An earlier text of an article that was corrected since. */
  | 'SUPERSEDED'
  /** Published and standing. */
  | 'USABLE';

/** A way in which two entities are connected, the most telling first. */
export type RelationKind =
  /** One article names both. */
  | 'CO_MENTIONED'
  /** One holds a role in the other. */
  | 'HOLDS_ROLE'
  /** One took part in an event that happened at the other. */
  | 'LOCATED_IN'
  /** Both took part in one event. */
  | 'PARTICIPATES_IN'
  /** One said something about the other. */
  | 'SAID';

/** What a piece of raw text is. Nothing is read out of any but TITLE and BODY. */
export type SegmentKind =
  /** The article itself. */
  | 'BODY'
  /** Menus, advertisements, credits, codes of editors. */
  | 'BOILERPLATE'
  /** Place or outlet before the first sentence, e.g. `Suara.com - `. */
  | 'DATELINE'
  /** A link to another article within the text, e.g. `Baca Juga: ...`. */
  | 'INLINE_LINK'
  /** A list of popular or latest articles. */
  | 'POPULAR_LIST'
  /** A list of related articles. */
  | 'RELATED_LIST'
  /** The headline. */
  | 'TITLE';

/** How something said is told. */
export type StatementKind =
  /** In quotation marks. */
  | 'DIRECT'
  /** In the words of the reporter. */
  | 'INDIRECT';

export type ArticlesArrivingSubscriptionVariables = Exact<{
  filter?: ArticleFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ArticlesArrivingSubscription = { articleIngested: { id: string, title: string, publishedAt: string | null, ingestedAt: string, language: string, pubStatus: PubStatus, source: { id: string, name: string } | null } };

export type EventsArrivingSubscriptionVariables = Exact<{
  filter?: EventFilter | null | undefined;
  after?: string | null | undefined;
  language: string;
}>;


export type EventsArrivingSubscription = { eventReported: { id: string, type: EventType, title: string, date: string | null, datePrecision: DatePrecision | null, independentSourceCount: number, isRetracted: boolean, participants: Array<{ role: ParticipantRole, entity:
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
       }>, place: { id: string, kind: EntityKind, name: string } | null } };

type EntityName_Actor_Fragment = { id: string, kind: EntityKind, name: string };

type EntityName_Organization_Fragment = { id: string, kind: EntityKind, name: string };

type EntityName_Place_Fragment = { id: string, kind: EntityKind, name: string };

export type EntityNameFragment =
  | EntityName_Actor_Fragment
  | EntityName_Organization_Fragment
  | EntityName_Place_Fragment
;

export type ArticleLineFragment = { id: string, title: string, publishedAt: string | null, ingestedAt: string, language: string, pubStatus: PubStatus, source: { id: string, name: string } | null };

export type EventLineFragment = { id: string, type: EventType, title: string, date: string | null, datePrecision: DatePrecision | null, independentSourceCount: number, isRetracted: boolean, place: { id: string, kind: EntityKind, name: string } | null };

export type EventNewsFragment = { id: string, type: EventType, title: string, date: string | null, datePrecision: DatePrecision | null, independentSourceCount: number, isRetracted: boolean, participants: Array<{ role: ParticipantRole, entity:
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
     }>, place: { id: string, kind: EntityKind, name: string } | null };

export type QuoteFragment = { quote: string, start: number, end: number, confidence: number, extractor: string, recordedAt: string, retractedAt: string | null, article: { id: string, title: string, publishedAt: string | null, ingestedAt: string, language: string, pubStatus: PubStatus, source: { id: string, name: string } | null } };

export type NamingFragment = { mentions: Array<{ surface: string, start: number, end: number, sentence: string }>, node: { id: string, title: string, publishedAt: string | null, ingestedAt: string, language: string, pubStatus: PubStatus, source: { id: string, name: string } | null } };

export type StatementLineFragment = { id: string, text: string, cue: string | null, start: number, end: number, wording: StatementKind, speaker:
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
   | null, about: Array<
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
  >, article: { id: string, title: string, publishedAt: string | null, ingestedAt: string, language: string, pubStatus: PubStatus, source: { id: string, name: string } | null } };

export type NamesQueryVariables = Exact<{
  ids: Array<string> | string;
  language: string;
}>;


export type NamesQuery = { nodes: Array<
    | { id: string, kind: EntityKind, name: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null> };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { name: string | null, role: AccessRole } };

export type ArticlePageQueryVariables = Exact<{
  id: string;
  language: string;
}>;


export type ArticlePageQuery = { article: { url: string | null, body: string | null, version: number | null, retractedAt: string | null, id: string, title: string, publishedAt: string | null, ingestedAt: string, language: string, pubStatus: PubStatus, versions: Array<{ version: number | null, retractedAt: string | null, id: string, title: string, publishedAt: string | null, ingestedAt: string, language: string, pubStatus: PubStatus, source: { id: string, name: string } | null }>, segments: Array<{ kind: SegmentKind, start: number, end: number }>, mentions: Array<{ surface: string, start: number, end: number, entity:
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
       }>, events: Array<{ id: string, type: EventType, title: string, date: string | null, datePrecision: DatePrecision | null, independentSourceCount: number, isRetracted: boolean, participants: Array<{ role: ParticipantRole, entity:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
         }>, evidence: Array<{ start: number, end: number, confidence: number, extractor: string, article: { id: string } }>, place: { id: string, kind: EntityKind, name: string } | null }>, roles: Array<{ title: string, validFrom: string | null, validTo: string | null, holder: { id: string, kind: EntityKind, name: string }, of:
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
       | null, evidence: Array<{ start: number, end: number, confidence: number, extractor: string, article: { id: string } }> }>, statements: Array<{ id: string, text: string, cue: string | null, start: number, end: number, wording: StatementKind, speaker:
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
       | null, about: Array<
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
      >, article: { id: string, title: string, publishedAt: string | null, ingestedAt: string, language: string, pubStatus: PubStatus, source: { id: string, name: string } | null } }>, links: Array<{ kind: SegmentKind, title: string, article: { id: string, pubStatus: PubStatus } | null }>, story: { id: string, title: string, articleCount: number, independentSourceCount: number } | null, duplicates: Array<{ id: string, title: string, publishedAt: string | null, ingestedAt: string, language: string, pubStatus: PubStatus, source: { id: string, name: string } | null }>, source: { id: string, name: string } | null } | null };

export type WhereFragment = { start: number, end: number, confidence: number, extractor: string, article: { id: string } };

export type SuggestionsQueryVariables = Exact<{
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  language: string;
}>;


export type SuggestionsQuery = { suggestions: Array<{ score: number, speaksFor: Array<string>, speaksAgainst: Array<string>, a:
      | { mentionCount: number, id: string, kind: EntityKind, name: string }
      | { mentionCount: number, id: string, kind: EntityKind, name: string }
      | { mentionCount: number, id: string, kind: EntityKind, name: string }
    , b:
      | { mentionCount: number, id: string, kind: EntityKind, name: string }
      | { mentionCount: number, id: string, kind: EntityKind, name: string }
      | { mentionCount: number, id: string, kind: EntityKind, name: string }
     }> };

type Side_Actor_Fragment = { aliases: Array<string>, wikidataId: string | null, mentionCount: number, firstSeenAt: string | null, lastSeenAt: string | null, id: string, kind: EntityKind, name: string, roles: Array<{ title: string, of:
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
     | null, evidence: Array<{ quote: string, start: number, end: number, confidence: number, extractor: string, recordedAt: string, retractedAt: string | null, article: { id: string, title: string, publishedAt: string | null, ingestedAt: string, language: string, pubStatus: PubStatus, source: { id: string, name: string } | null } }> }>, articles: { totalCount: number, edges: Array<{ mentions: Array<{ surface: string, start: number, end: number, sentence: string }>, node: { id: string, title: string, publishedAt: string | null, ingestedAt: string, language: string, pubStatus: PubStatus, source: { id: string, name: string } | null } }> }, events: { totalCount: number, nodes: Array<{ id: string, type: EventType, title: string, date: string | null, datePrecision: DatePrecision | null, independentSourceCount: number, isRetracted: boolean, place: { id: string, kind: EntityKind, name: string } | null }> }, coMentions: { edges: Array<{ node:
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
       }> } };

type Side_Organization_Fragment = { aliases: Array<string>, wikidataId: string | null, mentionCount: number, firstSeenAt: string | null, lastSeenAt: string | null, id: string, kind: EntityKind, name: string, articles: { totalCount: number, edges: Array<{ mentions: Array<{ surface: string, start: number, end: number, sentence: string }>, node: { id: string, title: string, publishedAt: string | null, ingestedAt: string, language: string, pubStatus: PubStatus, source: { id: string, name: string } | null } }> }, events: { totalCount: number, nodes: Array<{ id: string, type: EventType, title: string, date: string | null, datePrecision: DatePrecision | null, independentSourceCount: number, isRetracted: boolean, place: { id: string, kind: EntityKind, name: string } | null }> }, coMentions: { edges: Array<{ node:
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
       }> } };

type Side_Place_Fragment = { aliases: Array<string>, wikidataId: string | null, mentionCount: number, firstSeenAt: string | null, lastSeenAt: string | null, id: string, kind: EntityKind, name: string, articles: { totalCount: number, edges: Array<{ mentions: Array<{ surface: string, start: number, end: number, sentence: string }>, node: { id: string, title: string, publishedAt: string | null, ingestedAt: string, language: string, pubStatus: PubStatus, source: { id: string, name: string } | null } }> }, events: { totalCount: number, nodes: Array<{ id: string, type: EventType, title: string, date: string | null, datePrecision: DatePrecision | null, independentSourceCount: number, isRetracted: boolean, place: { id: string, kind: EntityKind, name: string } | null }> }, coMentions: { edges: Array<{ node:
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
       }> } };

export type SideFragment =
  | Side_Actor_Fragment
  | Side_Organization_Fragment
  | Side_Place_Fragment
;

export type OneOfPairQueryVariables = Exact<{
  id: string;
  language: string;
}>;


export type OneOfPairQuery = { entity:
    | { aliases: Array<string>, wikidataId: string | null, mentionCount: number, firstSeenAt: string | null, lastSeenAt: string | null, id: string, kind: EntityKind, name: string, roles: Array<{ title: string, of:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
         | null, evidence: Array<{ quote: string, start: number, end: number, confidence: number, extractor: string, recordedAt: string, retractedAt: string | null, article: { id: string, title: string, publishedAt: string | null, ingestedAt: string, language: string, pubStatus: PubStatus, source: { id: string, name: string } | null } }> }>, articles: { totalCount: number, edges: Array<{ mentions: Array<{ surface: string, start: number, end: number, sentence: string }>, node: { id: string, title: string, publishedAt: string | null, ingestedAt: string, language: string, pubStatus: PubStatus, source: { id: string, name: string } | null } }> }, events: { totalCount: number, nodes: Array<{ id: string, type: EventType, title: string, date: string | null, datePrecision: DatePrecision | null, independentSourceCount: number, isRetracted: boolean, place: { id: string, kind: EntityKind, name: string } | null }> }, coMentions: { edges: Array<{ node:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
           }> } }
    | { aliases: Array<string>, wikidataId: string | null, mentionCount: number, firstSeenAt: string | null, lastSeenAt: string | null, id: string, kind: EntityKind, name: string, articles: { totalCount: number, edges: Array<{ mentions: Array<{ surface: string, start: number, end: number, sentence: string }>, node: { id: string, title: string, publishedAt: string | null, ingestedAt: string, language: string, pubStatus: PubStatus, source: { id: string, name: string } | null } }> }, events: { totalCount: number, nodes: Array<{ id: string, type: EventType, title: string, date: string | null, datePrecision: DatePrecision | null, independentSourceCount: number, isRetracted: boolean, place: { id: string, kind: EntityKind, name: string } | null }> }, coMentions: { edges: Array<{ node:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
           }> } }
    | { aliases: Array<string>, wikidataId: string | null, mentionCount: number, firstSeenAt: string | null, lastSeenAt: string | null, id: string, kind: EntityKind, name: string, articles: { totalCount: number, edges: Array<{ mentions: Array<{ surface: string, start: number, end: number, sentence: string }>, node: { id: string, title: string, publishedAt: string | null, ingestedAt: string, language: string, pubStatus: PubStatus, source: { id: string, name: string } | null } }> }, events: { totalCount: number, nodes: Array<{ id: string, type: EventType, title: string, date: string | null, datePrecision: DatePrecision | null, independentSourceCount: number, isRetracted: boolean, place: { id: string, kind: EntityKind, name: string } | null }> }, coMentions: { edges: Array<{ node:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
           }> } }
   | null, decided: { totalCount: number, nodes: Array<{ id: string, kind: ChangeKind, at: string, by: string | null, reason: string | null, subjects: Array<string>, merge: { id: string, from: Array<string>, undoneAt: string | null } | null }> } };

export type PairQueryVariables = Exact<{
  into: string;
  from: string;
  language: string;
}>;


export type PairQuery = { into:
    | { aliases: Array<string>, wikidataId: string | null, mentionCount: number, firstSeenAt: string | null, lastSeenAt: string | null, id: string, kind: EntityKind, name: string, roles: Array<{ title: string, of:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
         | null, evidence: Array<{ quote: string, start: number, end: number, confidence: number, extractor: string, recordedAt: string, retractedAt: string | null, article: { id: string, title: string, publishedAt: string | null, ingestedAt: string, language: string, pubStatus: PubStatus, source: { id: string, name: string } | null } }> }>, articles: { totalCount: number, edges: Array<{ mentions: Array<{ surface: string, start: number, end: number, sentence: string }>, node: { id: string, title: string, publishedAt: string | null, ingestedAt: string, language: string, pubStatus: PubStatus, source: { id: string, name: string } | null } }> }, events: { totalCount: number, nodes: Array<{ id: string, type: EventType, title: string, date: string | null, datePrecision: DatePrecision | null, independentSourceCount: number, isRetracted: boolean, place: { id: string, kind: EntityKind, name: string } | null }> }, coMentions: { edges: Array<{ node:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
           }> } }
    | { aliases: Array<string>, wikidataId: string | null, mentionCount: number, firstSeenAt: string | null, lastSeenAt: string | null, id: string, kind: EntityKind, name: string, articles: { totalCount: number, edges: Array<{ mentions: Array<{ surface: string, start: number, end: number, sentence: string }>, node: { id: string, title: string, publishedAt: string | null, ingestedAt: string, language: string, pubStatus: PubStatus, source: { id: string, name: string } | null } }> }, events: { totalCount: number, nodes: Array<{ id: string, type: EventType, title: string, date: string | null, datePrecision: DatePrecision | null, independentSourceCount: number, isRetracted: boolean, place: { id: string, kind: EntityKind, name: string } | null }> }, coMentions: { edges: Array<{ node:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
           }> } }
    | { aliases: Array<string>, wikidataId: string | null, mentionCount: number, firstSeenAt: string | null, lastSeenAt: string | null, id: string, kind: EntityKind, name: string, articles: { totalCount: number, edges: Array<{ mentions: Array<{ surface: string, start: number, end: number, sentence: string }>, node: { id: string, title: string, publishedAt: string | null, ingestedAt: string, language: string, pubStatus: PubStatus, source: { id: string, name: string } | null } }> }, events: { totalCount: number, nodes: Array<{ id: string, type: EventType, title: string, date: string | null, datePrecision: DatePrecision | null, independentSourceCount: number, isRetracted: boolean, place: { id: string, kind: EntityKind, name: string } | null }> }, coMentions: { edges: Array<{ node:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
           }> } }
   | null, from:
    | { aliases: Array<string>, wikidataId: string | null, mentionCount: number, firstSeenAt: string | null, lastSeenAt: string | null, id: string, kind: EntityKind, name: string, roles: Array<{ title: string, of:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
         | null, evidence: Array<{ quote: string, start: number, end: number, confidence: number, extractor: string, recordedAt: string, retractedAt: string | null, article: { id: string, title: string, publishedAt: string | null, ingestedAt: string, language: string, pubStatus: PubStatus, source: { id: string, name: string } | null } }> }>, articles: { totalCount: number, edges: Array<{ mentions: Array<{ surface: string, start: number, end: number, sentence: string }>, node: { id: string, title: string, publishedAt: string | null, ingestedAt: string, language: string, pubStatus: PubStatus, source: { id: string, name: string } | null } }> }, events: { totalCount: number, nodes: Array<{ id: string, type: EventType, title: string, date: string | null, datePrecision: DatePrecision | null, independentSourceCount: number, isRetracted: boolean, place: { id: string, kind: EntityKind, name: string } | null }> }, coMentions: { edges: Array<{ node:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
           }> } }
    | { aliases: Array<string>, wikidataId: string | null, mentionCount: number, firstSeenAt: string | null, lastSeenAt: string | null, id: string, kind: EntityKind, name: string, articles: { totalCount: number, edges: Array<{ mentions: Array<{ surface: string, start: number, end: number, sentence: string }>, node: { id: string, title: string, publishedAt: string | null, ingestedAt: string, language: string, pubStatus: PubStatus, source: { id: string, name: string } | null } }> }, events: { totalCount: number, nodes: Array<{ id: string, type: EventType, title: string, date: string | null, datePrecision: DatePrecision | null, independentSourceCount: number, isRetracted: boolean, place: { id: string, kind: EntityKind, name: string } | null }> }, coMentions: { edges: Array<{ node:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
           }> } }
    | { aliases: Array<string>, wikidataId: string | null, mentionCount: number, firstSeenAt: string | null, lastSeenAt: string | null, id: string, kind: EntityKind, name: string, articles: { totalCount: number, edges: Array<{ mentions: Array<{ surface: string, start: number, end: number, sentence: string }>, node: { id: string, title: string, publishedAt: string | null, ingestedAt: string, language: string, pubStatus: PubStatus, source: { id: string, name: string } | null } }> }, events: { totalCount: number, nodes: Array<{ id: string, type: EventType, title: string, date: string | null, datePrecision: DatePrecision | null, independentSourceCount: number, isRetracted: boolean, place: { id: string, kind: EntityKind, name: string } | null }> }, coMentions: { edges: Array<{ node:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
           }> } }
   | null, together: { totalCount: number, nodes: Array<{ id: string, title: string, publishedAt: string | null, ingestedAt: string, language: string, pubStatus: PubStatus, source: { id: string, name: string } | null }> }, decided: { nodes: Array<{ id: string, kind: ChangeKind, at: string, by: string | null, reason: string | null, subjects: Array<string>, merge: { id: string, from: Array<string>, undoneAt: string | null } | null }> } };

export type ChangeLineFragment = { id: string, kind: ChangeKind, at: string, by: string | null, reason: string | null, subjects: Array<string>, merge: { id: string, from: Array<string>, undoneAt: string | null } | null };

export type ChangesQueryVariables = Exact<{
  kinds?: Array<ChangeKind> | ChangeKind | null | undefined;
  about?: Array<string> | string | null | undefined;
  after?: string | null | undefined;
}>;


export type ChangesQuery = { changes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: ChangeKind, at: string, by: string | null, reason: string | null, subjects: Array<string>, merge: { id: string, from: Array<string>, undoneAt: string | null } | null }> } };

export type SubjectsQueryVariables = Exact<{
  ids: Array<string> | string;
  language: string;
}>;


export type SubjectsQuery = { nodes: Array<
    | { __typename: 'Actor', id: string, kind: EntityKind, name: string }
    | { __typename: 'Article', title: string, language: string, id: string }
    | { __typename: 'Change', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Merge', id: string }
    | { __typename: 'Organization', id: string, kind: EntityKind, name: string }
    | { __typename: 'Place', id: string, kind: EntityKind, name: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'Statement', id: string }
    | { __typename: 'Story', id: string }
   | null> };

export type WithdrawalQueryVariables = Exact<{
  id: string;
  language: string;
}>;


export type WithdrawalQuery = { article: { id: string, events: Array<{ id: string, type: EventType, title: string, date: string | null, datePrecision: DatePrecision | null, independentSourceCount: number, isRetracted: boolean, evidence: Array<{ retractedAt: string | null, article: { id: string } }>, place: { id: string, kind: EntityKind, name: string } | null }>, statements: Array<{ id: string }>, mentions: Array<{ entity:
        | { mentionCount: number, id: string, kind: EntityKind, name: string }
        | { mentionCount: number, id: string, kind: EntityKind, name: string }
        | { mentionCount: number, id: string, kind: EntityKind, name: string }
       }> } | null };

type Refusal_Conflict_Fragment = { message: string, path: Array<string> | null };

type Refusal_InvalidInput_Fragment = { message: string, path: Array<string> | null };

type Refusal_NotFound_Fragment = { message: string, path: Array<string> | null };

export type RefusalFragment =
  | Refusal_Conflict_Fragment
  | Refusal_InvalidInput_Fragment
  | Refusal_NotFound_Fragment
;

export type MergePairMutationVariables = Exact<{
  into: string;
  from: string;
  reason?: string | null | undefined;
  by?: string | null | undefined;
}>;


export type MergePairMutation = { mergeEntities: { errors: Array<
      | { message: string, path: Array<string> | null }
      | { message: string, path: Array<string> | null }
      | { message: string, path: Array<string> | null }
    > } };

export type UndoMergeMutationVariables = Exact<{
  id: string;
  reason?: string | null | undefined;
  by?: string | null | undefined;
}>;


export type UndoMergeMutation = { undoMerge: { errors: Array<
      | { message: string, path: Array<string> | null }
      | { message: string, path: Array<string> | null }
      | { message: string, path: Array<string> | null }
    > } };

export type KeepApartMutationVariables = Exact<{
  a: string;
  b: string;
  reason?: string | null | undefined;
  by?: string | null | undefined;
}>;


export type KeepApartMutation = { keepApart: { errors: Array<
      | { message: string, path: Array<string> | null }
      | { message: string, path: Array<string> | null }
      | { message: string, path: Array<string> | null }
    > } };

export type UndoKeepApartMutationVariables = Exact<{
  a: string;
  b: string;
  reason?: string | null | undefined;
  by?: string | null | undefined;
}>;


export type UndoKeepApartMutation = { undoKeepApart: { errors: Array<
      | { message: string, path: Array<string> | null }
      | { message: string, path: Array<string> | null }
      | { message: string, path: Array<string> | null }
    > } };

export type RemoveAliasMutationVariables = Exact<{
  id: string;
  name: string;
  reason?: string | null | undefined;
  by?: string | null | undefined;
}>;


export type RemoveAliasMutation = { removeAlias: { errors: Array<
      | { message: string, path: Array<string> | null }
      | { message: string, path: Array<string> | null }
      | { message: string, path: Array<string> | null }
    > } };

export type WithdrawArticleMutationVariables = Exact<{
  id: string;
  reason: string;
  by?: string | null | undefined;
}>;


export type WithdrawArticleMutation = { retractArticle: { errors: Array<
      | { message: string, path: Array<string> | null }
      | { message: string, path: Array<string> | null }
      | { message: string, path: Array<string> | null }
    > } };

export type DropInMutationVariables = Exact<{
  input: ArticleInput;
}>;


export type DropInMutation = { ingestArticle: { created: boolean, corrected: boolean, article: { id: string } | null, errors: Array<
      | { message: string, path: Array<string> | null }
      | { message: string, path: Array<string> | null }
      | { message: string, path: Array<string> | null }
    > } };

export type EntityHeadQueryVariables = Exact<{
  id: string;
  language: string;
}>;


export type EntityHeadQuery = { entity:
    | { aliases: Array<string>, wikidataId: string | null, mentionCount: number, firstSeenAt: string | null, lastSeenAt: string | null, id: string, kind: EntityKind, name: string }
    | { aliases: Array<string>, wikidataId: string | null, mentionCount: number, firstSeenAt: string | null, lastSeenAt: string | null, id: string, kind: EntityKind, name: string }
    | { countryCode: string | null, latitude: number | null, longitude: number | null, aliases: Array<string>, wikidataId: string | null, mentionCount: number, firstSeenAt: string | null, lastSeenAt: string | null, id: string, kind: EntityKind, name: string }
   | null };

export type EntityRolesQueryVariables = Exact<{
  id: string;
  language: string;
}>;


export type EntityRolesQuery = { entity:
    | { id: string, roles: Array<{ title: string, validFrom: string | null, validTo: string | null, of:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
         | null, evidence: Array<{ quote: string, start: number, end: number, confidence: number, extractor: string, recordedAt: string, retractedAt: string | null, article: { id: string, title: string, publishedAt: string | null, ingestedAt: string, language: string, pubStatus: PubStatus, source: { id: string, name: string } | null } }> }> }
    | { id: string, members: Array<{ title: string, validFrom: string | null, validTo: string | null, holder: { id: string, kind: EntityKind, name: string }, evidence: Array<{ quote: string, start: number, end: number, confidence: number, extractor: string, recordedAt: string, retractedAt: string | null, article: { id: string, title: string, publishedAt: string | null, ingestedAt: string, language: string, pubStatus: PubStatus, source: { id: string, name: string } | null } }> }> }
    | { id: string }
   | null };

export type EntityTimelineQueryVariables = Exact<{
  id: string;
  interval: Interval;
}>;


export type EntityTimelineQuery = { entity:
    | { id: string, timeline: Array<{ start: string, articleCount: number }> }
    | { id: string, timeline: Array<{ start: string, articleCount: number }> }
    | { id: string, timeline: Array<{ start: string, articleCount: number }> }
   | null };

export type EntityNewsQueryVariables = Exact<{
  id: string;
  days?: DateRange | null | undefined;
  language: string;
}>;


export type EntityNewsQuery = { entity:
    | { id: string, statements: { totalCount: number, nodes: Array<{ id: string, text: string, cue: string | null, start: number, end: number, wording: StatementKind, speaker:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
           | null, about: Array<
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
          >, article: { id: string, title: string, publishedAt: string | null, ingestedAt: string, language: string, pubStatus: PubStatus, source: { id: string, name: string } | null } }> }, articles: { totalCount: number, edges: Array<{ mentions: Array<{ surface: string, start: number, end: number, sentence: string }>, node: { id: string, title: string, publishedAt: string | null, ingestedAt: string, language: string, pubStatus: PubStatus, source: { id: string, name: string } | null } }> }, events: { totalCount: number, nodes: Array<{ id: string, type: EventType, title: string, date: string | null, datePrecision: DatePrecision | null, independentSourceCount: number, isRetracted: boolean, place: { id: string, kind: EntityKind, name: string } | null }> }, coMentions: { totalCount: number, edges: Array<{ articleCount: number, node:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
           }> } }
    | { id: string, statements: { totalCount: number, nodes: Array<{ id: string, text: string, cue: string | null, start: number, end: number, wording: StatementKind, speaker:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
           | null, about: Array<
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
          >, article: { id: string, title: string, publishedAt: string | null, ingestedAt: string, language: string, pubStatus: PubStatus, source: { id: string, name: string } | null } }> }, articles: { totalCount: number, edges: Array<{ mentions: Array<{ surface: string, start: number, end: number, sentence: string }>, node: { id: string, title: string, publishedAt: string | null, ingestedAt: string, language: string, pubStatus: PubStatus, source: { id: string, name: string } | null } }> }, events: { totalCount: number, nodes: Array<{ id: string, type: EventType, title: string, date: string | null, datePrecision: DatePrecision | null, independentSourceCount: number, isRetracted: boolean, place: { id: string, kind: EntityKind, name: string } | null }> }, coMentions: { totalCount: number, edges: Array<{ articleCount: number, node:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
           }> } }
    | { id: string, articles: { totalCount: number, edges: Array<{ mentions: Array<{ surface: string, start: number, end: number, sentence: string }>, node: { id: string, title: string, publishedAt: string | null, ingestedAt: string, language: string, pubStatus: PubStatus, source: { id: string, name: string } | null } }> }, events: { totalCount: number, nodes: Array<{ id: string, type: EventType, title: string, date: string | null, datePrecision: DatePrecision | null, independentSourceCount: number, isRetracted: boolean, place: { id: string, kind: EntityKind, name: string } | null }> }, coMentions: { totalCount: number, edges: Array<{ articleCount: number, node:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
           }> } }
   | null };

export type EventsQueryVariables = Exact<{
  types?: Array<EventType> | EventType | null | undefined;
  days?: DateRange | null | undefined;
  with?: Array<string> | string | null | undefined;
  places?: Array<string> | string | null | undefined;
  field: EventOrderField;
  after?: string | null | undefined;
  language: string;
}>;


export type EventsQuery = { events: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, type: EventType, title: string, date: string | null, datePrecision: DatePrecision | null, independentSourceCount: number, isRetracted: boolean, participants: Array<{ role: ParticipantRole, entity:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
         }>, place: { id: string, kind: EntityKind, name: string } | null }> } };

export type EventTimelineQueryVariables = Exact<{
  types?: Array<EventType> | EventType | null | undefined;
  days?: DateRange | null | undefined;
  with?: Array<string> | string | null | undefined;
  places?: Array<string> | string | null | undefined;
}>;


export type EventTimelineQuery = { eventTimeline: { interval: Interval, undatedCount: number, buckets: Array<{ start: string, eventCount: number }> } };

export type EventPlacesQueryVariables = Exact<{
  types?: Array<EventType> | EventType | null | undefined;
  days?: DateRange | null | undefined;
  with?: Array<string> | string | null | undefined;
  language: string;
}>;


export type EventPlacesQuery = { eventPlaces: { placeCount: number, unplacedCount: number, places: Array<{ eventCount: number, place: { latitude: number | null, longitude: number | null, id: string, kind: EntityKind, name: string } }> } };

export type EventPageQueryVariables = Exact<{
  id: string;
  language: string;
}>;


export type EventPageQuery = { event: { id: string, type: EventType, title: string, date: string | null, datePrecision: DatePrecision | null, independentSourceCount: number, isRetracted: boolean, participants: Array<{ role: ParticipantRole, entity:
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
      , evidence: Array<{ quote: string, start: number, end: number, confidence: number, extractor: string, recordedAt: string, retractedAt: string | null, article: { id: string, title: string, publishedAt: string | null, ingestedAt: string, language: string, pubStatus: PubStatus, source: { id: string, name: string } | null } }> }>, evidence: Array<{ quote: string, start: number, end: number, confidence: number, extractor: string, recordedAt: string, retractedAt: string | null, article: { id: string, title: string, publishedAt: string | null, ingestedAt: string, language: string, pubStatus: PubStatus, source: { id: string, name: string } | null } }>, articles: { totalCount: number, nodes: Array<{ id: string, title: string, publishedAt: string | null, ingestedAt: string, language: string, pubStatus: PubStatus, duplicates: Array<{ id: string }>, source: { id: string, name: string } | null }> }, place: { id: string, kind: EntityKind, name: string } | null } | null };

export type FrontQueryVariables = Exact<{
  language: string;
}>;


export type FrontQuery = { stats: { articles: number, actors: number, organizations: number, places: number, events: number, statements: number, claims: number, sources: number }, articles: { nodes: Array<{ id: string, title: string, publishedAt: string | null, ingestedAt: string, language: string, pubStatus: PubStatus, source: { id: string, name: string } | null }> }, events: { nodes: Array<{ id: string, type: EventType, title: string, date: string | null, datePrecision: DatePrecision | null, independentSourceCount: number, isRetracted: boolean, place: { id: string, kind: EntityKind, name: string } | null }> } };

export type TrendingQueryVariables = Exact<{
  from: string;
  to: string;
  language: string;
}>;


export type TrendingQuery = { trending: Array<{ articleCount: number, previousCount: number, entity:
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
     }> };

export type NewestQueryVariables = Exact<{ [key: string]: never; }>;


export type NewestQuery = { articles: { nodes: Array<{ id: string, publishedAt: string | null, ingestedAt: string }> } };

export type NetworkViewQueryVariables = Exact<{
  seeds: Array<string> | string;
  depth: number;
  minArticles: number;
  limit: number;
  days?: DateRange | null | undefined;
  kinds: Array<RelationKind> | RelationKind;
  language: string;
}>;


export type NetworkViewQuery = { network: { truncated: boolean, nodes: Array<{ distance: number, articleCount: number, entity:
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
       }>, edges: Array<{ source: string, target: string, kinds: Array<RelationKind>, articleCount: number, eventCount: number, firstAt: string | null, lastAt: string | null }> } };

export type EdgeEvidenceQueryVariables = Exact<{
  ends: Array<string> | string;
  days?: DateRange | null | undefined;
  language: string;
}>;


export type EdgeEvidenceQuery = { network: { nodes: Array<{ entity:
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
       }>, edges: Array<{ source: string, target: string, kinds: Array<RelationKind>, articleCount: number, eventCount: number, firstAt: string | null, lastAt: string | null, evidence: Array<{ quote: string, start: number, end: number, confidence: number, extractor: string, recordedAt: string, retractedAt: string | null, article: { id: string, title: string, publishedAt: string | null, ingestedAt: string, language: string, pubStatus: PubStatus, source: { id: string, name: string } | null } }> }> } };

export type PathsQueryVariables = Exact<{
  from: string;
  to: string;
  language: string;
}>;


export type PathsQuery = { paths: Array<{ length: number, steps: Array<{ kind: RelationKind, from:
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
      , to:
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
      , event: { id: string, type: EventType, title: string, date: string | null, datePrecision: DatePrecision | null, independentSourceCount: number, isRetracted: boolean, place: { id: string, kind: EntityKind, name: string } | null } | null, evidence: Array<{ quote: string, start: number, end: number, confidence: number, extractor: string, recordedAt: string, retractedAt: string | null, article: { id: string, title: string, publishedAt: string | null, ingestedAt: string, language: string, pubStatus: PubStatus, source: { id: string, name: string } | null } }> }> }> };

export type SearchQueryVariables = Exact<{
  query: string;
  kinds?: Array<string> | string | null | undefined;
  first: number;
  after?: string | null | undefined;
  language: string;
}>;


export type SearchQuery = { search: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, highlight: string | null, node:
        | { __typename: 'Actor', mentionCount: number, id: string, kind: EntityKind, name: string }
        | { __typename: 'Article', id: string, title: string, publishedAt: string | null, ingestedAt: string, language: string, pubStatus: PubStatus, source: { id: string, name: string } | null }
        | { __typename: 'Event', id: string, type: EventType, title: string, date: string | null, datePrecision: DatePrecision | null, independentSourceCount: number, isRetracted: boolean, place: { id: string, kind: EntityKind, name: string } | null }
        | { __typename: 'Organization', mentionCount: number, id: string, kind: EntityKind, name: string }
        | { __typename: 'Place', mentionCount: number, id: string, kind: EntityKind, name: string }
        | { __typename: 'Statement', id: string, text: string, cue: string | null, start: number, end: number, wording: StatementKind, speaker:
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
           | null, about: Array<
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
            | { id: string, kind: EntityKind, name: string }
          >, article: { id: string, title: string, publishedAt: string | null, ingestedAt: string, language: string, pubStatus: PubStatus, source: { id: string, name: string } | null } }
       }> } };

export type StoriesQueryVariables = Exact<{
  days?: DateRange | null | undefined;
  after?: string | null | undefined;
  language: string;
}>;


export type StoriesQuery = { stories: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, articleCount: number, independentSourceCount: number, firstPublishedAt: string | null, lastSeenAt: string, entities: Array<
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
      > }> } };

export type StoryPageQueryVariables = Exact<{
  id: string;
  language: string;
}>;


export type StoryPageQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { title: string, articleCount: number, independentSourceCount: number, firstPublishedAt: string | null, lastSeenAt: string, id: string, entities: Array<
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
      >, events: Array<{ id: string, type: EventType, title: string, date: string | null, datePrecision: DatePrecision | null, independentSourceCount: number, isRetracted: boolean, place: { id: string, kind: EntityKind, name: string } | null }>, articles: { nodes: Array<{ id: string, title: string, publishedAt: string | null, ingestedAt: string, language: string, pubStatus: PubStatus, duplicates: Array<{ id: string }>, source: { id: string, name: string } | null }> } }
   | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const EntityNameFragmentDoc = new TypedDocumentString(`
    fragment EntityName on Entity {
  id
  kind
  name(language: $language)
}
    `, {"fragmentName":"EntityName"}) as unknown as TypedDocumentString<EntityNameFragment, unknown>;
export const EventLineFragmentDoc = new TypedDocumentString(`
    fragment EventLine on Event {
  id
  type
  title
  date
  datePrecision
  independentSourceCount
  isRetracted
  place {
    ...EntityName
  }
}
    fragment EntityName on Entity {
  id
  kind
  name(language: $language)
}`, {"fragmentName":"EventLine"}) as unknown as TypedDocumentString<EventLineFragment, unknown>;
export const EventNewsFragmentDoc = new TypedDocumentString(`
    fragment EventNews on Event {
  ...EventLine
  participants {
    role
    entity {
      ...EntityName
    }
  }
}
    fragment EntityName on Entity {
  id
  kind
  name(language: $language)
}
fragment EventLine on Event {
  id
  type
  title
  date
  datePrecision
  independentSourceCount
  isRetracted
  place {
    ...EntityName
  }
}`, {"fragmentName":"EventNews"}) as unknown as TypedDocumentString<EventNewsFragment, unknown>;
export const ArticleLineFragmentDoc = new TypedDocumentString(`
    fragment ArticleLine on Article {
  id
  title
  publishedAt
  ingestedAt
  language
  pubStatus
  source {
    id
    name
  }
}
    `, {"fragmentName":"ArticleLine"}) as unknown as TypedDocumentString<ArticleLineFragment, unknown>;
export const StatementLineFragmentDoc = new TypedDocumentString(`
    fragment StatementLine on Statement {
  id
  wording: kind
  text
  cue
  start
  end
  speaker {
    ...EntityName
  }
  about {
    ...EntityName
  }
  article {
    ...ArticleLine
  }
}
    fragment EntityName on Entity {
  id
  kind
  name(language: $language)
}
fragment ArticleLine on Article {
  id
  title
  publishedAt
  ingestedAt
  language
  pubStatus
  source {
    id
    name
  }
}`, {"fragmentName":"StatementLine"}) as unknown as TypedDocumentString<StatementLineFragment, unknown>;
export const WhereFragmentDoc = new TypedDocumentString(`
    fragment Where on Evidence {
  start
  end
  confidence
  extractor
  article {
    id
  }
}
    `, {"fragmentName":"Where"}) as unknown as TypedDocumentString<WhereFragment, unknown>;
export const NamingFragmentDoc = new TypedDocumentString(`
    fragment Naming on EntityArticleEdge {
  mentions {
    surface
    start
    end
    sentence
  }
  node {
    ...ArticleLine
  }
}
    fragment ArticleLine on Article {
  id
  title
  publishedAt
  ingestedAt
  language
  pubStatus
  source {
    id
    name
  }
}`, {"fragmentName":"Naming"}) as unknown as TypedDocumentString<NamingFragment, unknown>;
export const QuoteFragmentDoc = new TypedDocumentString(`
    fragment Quote on Evidence {
  quote
  start
  end
  confidence
  extractor
  recordedAt
  retractedAt
  article {
    ...ArticleLine
  }
}
    fragment ArticleLine on Article {
  id
  title
  publishedAt
  ingestedAt
  language
  pubStatus
  source {
    id
    name
  }
}`, {"fragmentName":"Quote"}) as unknown as TypedDocumentString<QuoteFragment, unknown>;
export const SideFragmentDoc = new TypedDocumentString(`
    fragment Side on Entity {
  ...EntityName
  aliases
  wikidataId
  mentionCount
  firstSeenAt
  lastSeenAt
  articles(first: 5) {
    totalCount
    edges {
      ...Naming
    }
  }
  events(first: 4) {
    totalCount
    nodes {
      ...EventLine
    }
  }
  coMentions(first: 30) {
    edges {
      node {
        ...EntityName
      }
    }
  }
  ... on Actor {
    roles {
      title
      of {
        ...EntityName
      }
      evidence {
        ...Quote
      }
    }
  }
}
    fragment EntityName on Entity {
  id
  kind
  name(language: $language)
}
fragment ArticleLine on Article {
  id
  title
  publishedAt
  ingestedAt
  language
  pubStatus
  source {
    id
    name
  }
}
fragment EventLine on Event {
  id
  type
  title
  date
  datePrecision
  independentSourceCount
  isRetracted
  place {
    ...EntityName
  }
}
fragment Quote on Evidence {
  quote
  start
  end
  confidence
  extractor
  recordedAt
  retractedAt
  article {
    ...ArticleLine
  }
}
fragment Naming on EntityArticleEdge {
  mentions {
    surface
    start
    end
    sentence
  }
  node {
    ...ArticleLine
  }
}`, {"fragmentName":"Side"}) as unknown as TypedDocumentString<SideFragment, unknown>;
export const ChangeLineFragmentDoc = new TypedDocumentString(`
    fragment ChangeLine on Change {
  id
  kind
  at
  by
  reason
  subjects
  merge {
    id
    from
    undoneAt
  }
}
    `, {"fragmentName":"ChangeLine"}) as unknown as TypedDocumentString<ChangeLineFragment, unknown>;
export const RefusalFragmentDoc = new TypedDocumentString(`
    fragment Refusal on UserError {
  message
  path
}
    `, {"fragmentName":"Refusal"}) as unknown as TypedDocumentString<RefusalFragment, unknown>;
export const ArticlesArrivingDocument = new TypedDocumentString(`
    subscription ArticlesArriving($filter: ArticleFilter, $after: String) {
  articleIngested(filter: $filter, after: $after) {
    ...ArticleLine
  }
}
    fragment ArticleLine on Article {
  id
  title
  publishedAt
  ingestedAt
  language
  pubStatus
  source {
    id
    name
  }
}`) as unknown as TypedDocumentString<ArticlesArrivingSubscription, ArticlesArrivingSubscriptionVariables>;
export const EventsArrivingDocument = new TypedDocumentString(`
    subscription EventsArriving($filter: EventFilter, $after: String, $language: String!) {
  eventReported(filter: $filter, after: $after) {
    ...EventNews
  }
}
    fragment EntityName on Entity {
  id
  kind
  name(language: $language)
}
fragment EventLine on Event {
  id
  type
  title
  date
  datePrecision
  independentSourceCount
  isRetracted
  place {
    ...EntityName
  }
}
fragment EventNews on Event {
  ...EventLine
  participants {
    role
    entity {
      ...EntityName
    }
  }
}`) as unknown as TypedDocumentString<EventsArrivingSubscription, EventsArrivingSubscriptionVariables>;
export const NamesDocument = new TypedDocumentString(`
    query Names($ids: [ID!]!, $language: String!) {
  nodes(ids: $ids) {
    id
    ... on Entity {
      ...EntityName
    }
  }
}
    fragment EntityName on Entity {
  id
  kind
  name(language: $language)
}`) as unknown as TypedDocumentString<NamesQuery, NamesQueryVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    name
    role
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const ArticlePageDocument = new TypedDocumentString(`
    query ArticlePage($id: ID!, $language: String!) {
  article(id: $id) {
    ...ArticleLine
    url
    body
    version
    retractedAt
    versions {
      ...ArticleLine
      version
      retractedAt
    }
    segments {
      kind
      start
      end
    }
    mentions {
      surface
      start
      end
      entity {
        ...EntityName
      }
    }
    events {
      ...EventLine
      participants {
        role
        entity {
          ...EntityName
        }
      }
      evidence {
        ...Where
      }
    }
    roles {
      title
      validFrom
      validTo
      holder {
        ...EntityName
      }
      of {
        ...EntityName
      }
      evidence {
        ...Where
      }
    }
    statements {
      ...StatementLine
    }
    links {
      kind
      title
      article {
        id
        pubStatus
      }
    }
    story {
      id
      title
      articleCount
      independentSourceCount
    }
    duplicates {
      ...ArticleLine
    }
  }
}
    fragment EntityName on Entity {
  id
  kind
  name(language: $language)
}
fragment ArticleLine on Article {
  id
  title
  publishedAt
  ingestedAt
  language
  pubStatus
  source {
    id
    name
  }
}
fragment EventLine on Event {
  id
  type
  title
  date
  datePrecision
  independentSourceCount
  isRetracted
  place {
    ...EntityName
  }
}
fragment StatementLine on Statement {
  id
  wording: kind
  text
  cue
  start
  end
  speaker {
    ...EntityName
  }
  about {
    ...EntityName
  }
  article {
    ...ArticleLine
  }
}
fragment Where on Evidence {
  start
  end
  confidence
  extractor
  article {
    id
  }
}`) as unknown as TypedDocumentString<ArticlePageQuery, ArticlePageQueryVariables>;
export const SuggestionsDocument = new TypedDocumentString(`
    query Suggestions($kinds: [EntityKind!], $language: String!) {
  suggestions(kinds: $kinds, first: 100) {
    score
    speaksFor
    speaksAgainst
    a {
      ...EntityName
      mentionCount
    }
    b {
      ...EntityName
      mentionCount
    }
  }
}
    fragment EntityName on Entity {
  id
  kind
  name(language: $language)
}`) as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;
export const OneOfPairDocument = new TypedDocumentString(`
    query OneOfPair($id: ID!, $language: String!) {
  entity(id: $id) {
    ...Side
  }
  decided: changes(filter: {subject: [$id]}, first: 20) {
    totalCount
    nodes {
      ...ChangeLine
    }
  }
}
    fragment EntityName on Entity {
  id
  kind
  name(language: $language)
}
fragment ArticleLine on Article {
  id
  title
  publishedAt
  ingestedAt
  language
  pubStatus
  source {
    id
    name
  }
}
fragment EventLine on Event {
  id
  type
  title
  date
  datePrecision
  independentSourceCount
  isRetracted
  place {
    ...EntityName
  }
}
fragment Quote on Evidence {
  quote
  start
  end
  confidence
  extractor
  recordedAt
  retractedAt
  article {
    ...ArticleLine
  }
}
fragment Naming on EntityArticleEdge {
  mentions {
    surface
    start
    end
    sentence
  }
  node {
    ...ArticleLine
  }
}
fragment Side on Entity {
  ...EntityName
  aliases
  wikidataId
  mentionCount
  firstSeenAt
  lastSeenAt
  articles(first: 5) {
    totalCount
    edges {
      ...Naming
    }
  }
  events(first: 4) {
    totalCount
    nodes {
      ...EventLine
    }
  }
  coMentions(first: 30) {
    edges {
      node {
        ...EntityName
      }
    }
  }
  ... on Actor {
    roles {
      title
      of {
        ...EntityName
      }
      evidence {
        ...Quote
      }
    }
  }
}
fragment ChangeLine on Change {
  id
  kind
  at
  by
  reason
  subjects
  merge {
    id
    from
    undoneAt
  }
}`) as unknown as TypedDocumentString<OneOfPairQuery, OneOfPairQueryVariables>;
export const PairDocument = new TypedDocumentString(`
    query Pair($into: ID!, $from: ID!, $language: String!) {
  into: entity(id: $into) {
    ...Side
  }
  from: entity(id: $from) {
    ...Side
  }
  together: articles(filter: {mentions: {all: [$into, $from]}}, first: 3) {
    totalCount
    nodes {
      ...ArticleLine
    }
  }
  decided: changes(filter: {subject: [$into, $from]}, first: 50) {
    nodes {
      ...ChangeLine
    }
  }
}
    fragment EntityName on Entity {
  id
  kind
  name(language: $language)
}
fragment ArticleLine on Article {
  id
  title
  publishedAt
  ingestedAt
  language
  pubStatus
  source {
    id
    name
  }
}
fragment EventLine on Event {
  id
  type
  title
  date
  datePrecision
  independentSourceCount
  isRetracted
  place {
    ...EntityName
  }
}
fragment Quote on Evidence {
  quote
  start
  end
  confidence
  extractor
  recordedAt
  retractedAt
  article {
    ...ArticleLine
  }
}
fragment Naming on EntityArticleEdge {
  mentions {
    surface
    start
    end
    sentence
  }
  node {
    ...ArticleLine
  }
}
fragment Side on Entity {
  ...EntityName
  aliases
  wikidataId
  mentionCount
  firstSeenAt
  lastSeenAt
  articles(first: 5) {
    totalCount
    edges {
      ...Naming
    }
  }
  events(first: 4) {
    totalCount
    nodes {
      ...EventLine
    }
  }
  coMentions(first: 30) {
    edges {
      node {
        ...EntityName
      }
    }
  }
  ... on Actor {
    roles {
      title
      of {
        ...EntityName
      }
      evidence {
        ...Quote
      }
    }
  }
}
fragment ChangeLine on Change {
  id
  kind
  at
  by
  reason
  subjects
  merge {
    id
    from
    undoneAt
  }
}`) as unknown as TypedDocumentString<PairQuery, PairQueryVariables>;
export const ChangesDocument = new TypedDocumentString(`
    query Changes($kinds: [ChangeKind!], $about: [ID!], $after: String) {
  changes(filter: {kind: $kinds, subject: $about}, first: 30, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ChangeLine
    }
  }
}
    fragment ChangeLine on Change {
  id
  kind
  at
  by
  reason
  subjects
  merge {
    id
    from
    undoneAt
  }
}`) as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;
export const SubjectsDocument = new TypedDocumentString(`
    query Subjects($ids: [ID!]!, $language: String!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Entity {
      ...EntityName
    }
    ... on Article {
      title
      language
    }
  }
}
    fragment EntityName on Entity {
  id
  kind
  name(language: $language)
}`) as unknown as TypedDocumentString<SubjectsQuery, SubjectsQueryVariables>;
export const WithdrawalDocument = new TypedDocumentString(`
    query Withdrawal($id: ID!, $language: String!) {
  article(id: $id) {
    id
    events {
      ...EventLine
      evidence {
        retractedAt
        article {
          id
        }
      }
    }
    statements {
      id
    }
    mentions {
      entity {
        ...EntityName
        mentionCount
      }
    }
  }
}
    fragment EntityName on Entity {
  id
  kind
  name(language: $language)
}
fragment EventLine on Event {
  id
  type
  title
  date
  datePrecision
  independentSourceCount
  isRetracted
  place {
    ...EntityName
  }
}`) as unknown as TypedDocumentString<WithdrawalQuery, WithdrawalQueryVariables>;
export const MergePairDocument = new TypedDocumentString(`
    mutation MergePair($into: ID!, $from: ID!, $reason: String, $by: String) {
  mergeEntities(into: $into, from: [$from], reason: $reason, by: $by) {
    errors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  message
  path
}`) as unknown as TypedDocumentString<MergePairMutation, MergePairMutationVariables>;
export const UndoMergeDocument = new TypedDocumentString(`
    mutation UndoMerge($id: ID!, $reason: String, $by: String) {
  undoMerge(id: $id, reason: $reason, by: $by) {
    errors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  message
  path
}`) as unknown as TypedDocumentString<UndoMergeMutation, UndoMergeMutationVariables>;
export const KeepApartDocument = new TypedDocumentString(`
    mutation KeepApart($a: ID!, $b: ID!, $reason: String, $by: String) {
  keepApart(a: $a, b: $b, reason: $reason, by: $by) {
    errors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  message
  path
}`) as unknown as TypedDocumentString<KeepApartMutation, KeepApartMutationVariables>;
export const UndoKeepApartDocument = new TypedDocumentString(`
    mutation UndoKeepApart($a: ID!, $b: ID!, $reason: String, $by: String) {
  undoKeepApart(a: $a, b: $b, reason: $reason, by: $by) {
    errors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  message
  path
}`) as unknown as TypedDocumentString<UndoKeepApartMutation, UndoKeepApartMutationVariables>;
export const RemoveAliasDocument = new TypedDocumentString(`
    mutation RemoveAlias($id: ID!, $name: String!, $reason: String, $by: String) {
  removeAlias(id: $id, name: $name, reason: $reason, by: $by) {
    errors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  message
  path
}`) as unknown as TypedDocumentString<RemoveAliasMutation, RemoveAliasMutationVariables>;
export const WithdrawArticleDocument = new TypedDocumentString(`
    mutation WithdrawArticle($id: ID!, $reason: String!, $by: String) {
  retractArticle(id: $id, reason: $reason, by: $by) {
    errors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  message
  path
}`) as unknown as TypedDocumentString<WithdrawArticleMutation, WithdrawArticleMutationVariables>;
export const DropInDocument = new TypedDocumentString(`
    mutation DropIn($input: ArticleInput!) {
  ingestArticle(input: $input) {
    created
    corrected
    article {
      id
    }
    errors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  message
  path
}`) as unknown as TypedDocumentString<DropInMutation, DropInMutationVariables>;
export const EntityHeadDocument = new TypedDocumentString(`
    query EntityHead($id: ID!, $language: String!) {
  entity(id: $id) {
    ...EntityName
    aliases
    wikidataId
    mentionCount
    firstSeenAt
    lastSeenAt
    ... on Place {
      countryCode
      latitude
      longitude
    }
  }
}
    fragment EntityName on Entity {
  id
  kind
  name(language: $language)
}`) as unknown as TypedDocumentString<EntityHeadQuery, EntityHeadQueryVariables>;
export const EntityRolesDocument = new TypedDocumentString(`
    query EntityRoles($id: ID!, $language: String!) {
  entity(id: $id) {
    id
    ... on Actor {
      roles {
        title
        validFrom
        validTo
        of {
          ...EntityName
        }
        evidence {
          ...Quote
        }
      }
    }
    ... on Organization {
      members {
        title
        validFrom
        validTo
        holder {
          ...EntityName
        }
        evidence {
          ...Quote
        }
      }
    }
  }
}
    fragment EntityName on Entity {
  id
  kind
  name(language: $language)
}
fragment ArticleLine on Article {
  id
  title
  publishedAt
  ingestedAt
  language
  pubStatus
  source {
    id
    name
  }
}
fragment Quote on Evidence {
  quote
  start
  end
  confidence
  extractor
  recordedAt
  retractedAt
  article {
    ...ArticleLine
  }
}`) as unknown as TypedDocumentString<EntityRolesQuery, EntityRolesQueryVariables>;
export const EntityTimelineDocument = new TypedDocumentString(`
    query EntityTimeline($id: ID!, $interval: Interval!) {
  entity(id: $id) {
    id
    timeline(interval: $interval) {
      start
      articleCount
    }
  }
}
    `) as unknown as TypedDocumentString<EntityTimelineQuery, EntityTimelineQueryVariables>;
export const EntityNewsDocument = new TypedDocumentString(`
    query EntityNews($id: ID!, $days: DateRange, $language: String!) {
  entity(id: $id) {
    id
    articles(first: 10, filter: {published: $days}) {
      totalCount
      edges {
        ...Naming
      }
    }
    events(first: 12, filter: {date: $days}) {
      totalCount
      nodes {
        ...EventLine
      }
    }
    coMentions(first: 18, filter: {date: $days}) {
      totalCount
      edges {
        articleCount
        node {
          ...EntityName
        }
      }
    }
    ... on Actor {
      statements(first: 8, filter: {published: $days}) {
        totalCount
        nodes {
          ...StatementLine
        }
      }
    }
    ... on Organization {
      statements(first: 8, filter: {published: $days}) {
        totalCount
        nodes {
          ...StatementLine
        }
      }
    }
  }
}
    fragment EntityName on Entity {
  id
  kind
  name(language: $language)
}
fragment ArticleLine on Article {
  id
  title
  publishedAt
  ingestedAt
  language
  pubStatus
  source {
    id
    name
  }
}
fragment EventLine on Event {
  id
  type
  title
  date
  datePrecision
  independentSourceCount
  isRetracted
  place {
    ...EntityName
  }
}
fragment Naming on EntityArticleEdge {
  mentions {
    surface
    start
    end
    sentence
  }
  node {
    ...ArticleLine
  }
}
fragment StatementLine on Statement {
  id
  wording: kind
  text
  cue
  start
  end
  speaker {
    ...EntityName
  }
  about {
    ...EntityName
  }
  article {
    ...ArticleLine
  }
}`) as unknown as TypedDocumentString<EntityNewsQuery, EntityNewsQueryVariables>;
export const EventsDocument = new TypedDocumentString(`
    query Events($types: [EventType!], $days: DateRange, $with: [ID!], $places: [ID!], $field: EventOrderField!, $after: String, $language: String!) {
  events(
    filter: {type: $types, date: $days, participants: {all: $with}, place: $places}
    orderBy: {field: $field, direction: DESC}
    first: 40
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...EventNews
    }
  }
}
    fragment EntityName on Entity {
  id
  kind
  name(language: $language)
}
fragment EventLine on Event {
  id
  type
  title
  date
  datePrecision
  independentSourceCount
  isRetracted
  place {
    ...EntityName
  }
}
fragment EventNews on Event {
  ...EventLine
  participants {
    role
    entity {
      ...EntityName
    }
  }
}`) as unknown as TypedDocumentString<EventsQuery, EventsQueryVariables>;
export const EventTimelineDocument = new TypedDocumentString(`
    query EventTimeline($types: [EventType!], $days: DateRange, $with: [ID!], $places: [ID!]) {
  eventTimeline(
    filter: {type: $types, date: $days, participants: {all: $with}, place: $places}
  ) {
    interval
    undatedCount
    buckets {
      start
      eventCount
    }
  }
}
    `) as unknown as TypedDocumentString<EventTimelineQuery, EventTimelineQueryVariables>;
export const EventPlacesDocument = new TypedDocumentString(`
    query EventPlaces($types: [EventType!], $days: DateRange, $with: [ID!], $language: String!) {
  eventPlaces(filter: {type: $types, date: $days, participants: {all: $with}}) {
    placeCount
    unplacedCount
    places(first: 1000) {
      eventCount
      place {
        ...EntityName
        latitude
        longitude
      }
    }
  }
}
    fragment EntityName on Entity {
  id
  kind
  name(language: $language)
}`) as unknown as TypedDocumentString<EventPlacesQuery, EventPlacesQueryVariables>;
export const EventPageDocument = new TypedDocumentString(`
    query EventPage($id: ID!, $language: String!) {
  event(id: $id) {
    ...EventLine
    participants {
      role
      entity {
        ...EntityName
      }
      evidence {
        ...Quote
      }
    }
    evidence {
      ...Quote
    }
    articles(first: 50) {
      totalCount
      nodes {
        ...ArticleLine
        duplicates {
          id
        }
      }
    }
  }
}
    fragment EntityName on Entity {
  id
  kind
  name(language: $language)
}
fragment ArticleLine on Article {
  id
  title
  publishedAt
  ingestedAt
  language
  pubStatus
  source {
    id
    name
  }
}
fragment EventLine on Event {
  id
  type
  title
  date
  datePrecision
  independentSourceCount
  isRetracted
  place {
    ...EntityName
  }
}
fragment Quote on Evidence {
  quote
  start
  end
  confidence
  extractor
  recordedAt
  retractedAt
  article {
    ...ArticleLine
  }
}`) as unknown as TypedDocumentString<EventPageQuery, EventPageQueryVariables>;
export const FrontDocument = new TypedDocumentString(`
    query Front($language: String!) {
  stats {
    articles
    actors
    organizations
    places
    events
    statements
    claims
    sources
  }
  articles(first: 10) {
    nodes {
      ...ArticleLine
    }
  }
  events(first: 10) {
    nodes {
      ...EventLine
    }
  }
}
    fragment EntityName on Entity {
  id
  kind
  name(language: $language)
}
fragment ArticleLine on Article {
  id
  title
  publishedAt
  ingestedAt
  language
  pubStatus
  source {
    id
    name
  }
}
fragment EventLine on Event {
  id
  type
  title
  date
  datePrecision
  independentSourceCount
  isRetracted
  place {
    ...EntityName
  }
}`) as unknown as TypedDocumentString<FrontQuery, FrontQueryVariables>;
export const TrendingDocument = new TypedDocumentString(`
    query Trending($from: Date!, $to: Date!, $language: String!) {
  trending(date: {from: $from, to: $to}, first: 12) {
    articleCount
    previousCount
    entity {
      ...EntityName
    }
  }
}
    fragment EntityName on Entity {
  id
  kind
  name(language: $language)
}`) as unknown as TypedDocumentString<TrendingQuery, TrendingQueryVariables>;
export const NewestDocument = new TypedDocumentString(`
    query Newest {
  articles(first: 20) {
    nodes {
      id
      publishedAt
      ingestedAt
    }
  }
}
    `) as unknown as TypedDocumentString<NewestQuery, NewestQueryVariables>;
export const NetworkViewDocument = new TypedDocumentString(`
    query NetworkView($seeds: [ID!]!, $depth: Int!, $minArticles: Int!, $limit: Int!, $days: DateRange, $kinds: [RelationKind!]!, $language: String!) {
  network(
    seeds: $seeds
    depth: $depth
    minArticles: $minArticles
    limit: $limit
    date: $days
    kinds: $kinds
  ) {
    truncated
    nodes {
      distance
      articleCount
      entity {
        ...EntityName
      }
    }
    edges {
      source
      target
      kinds
      articleCount
      eventCount
      firstAt
      lastAt
    }
  }
}
    fragment EntityName on Entity {
  id
  kind
  name(language: $language)
}`) as unknown as TypedDocumentString<NetworkViewQuery, NetworkViewQueryVariables>;
export const EdgeEvidenceDocument = new TypedDocumentString(`
    query EdgeEvidence($ends: [ID!]!, $days: DateRange, $language: String!) {
  network(
    seeds: $ends
    depth: 1
    limit: 2
    date: $days
    kinds: [PARTICIPATES_IN, HOLDS_ROLE, SAID, LOCATED_IN, CO_MENTIONED]
  ) {
    nodes {
      entity {
        ...EntityName
      }
    }
    edges {
      source
      target
      kinds
      articleCount
      eventCount
      firstAt
      lastAt
      evidence(first: 10) {
        ...Quote
      }
    }
  }
}
    fragment EntityName on Entity {
  id
  kind
  name(language: $language)
}
fragment ArticleLine on Article {
  id
  title
  publishedAt
  ingestedAt
  language
  pubStatus
  source {
    id
    name
  }
}
fragment Quote on Evidence {
  quote
  start
  end
  confidence
  extractor
  recordedAt
  retractedAt
  article {
    ...ArticleLine
  }
}`) as unknown as TypedDocumentString<EdgeEvidenceQuery, EdgeEvidenceQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $language: String!) {
  paths(from: $from, to: $to, maxLength: 4, limit: 3) {
    length
    steps {
      kind
      from {
        ...EntityName
      }
      to {
        ...EntityName
      }
      event {
        ...EventLine
      }
      evidence(first: 2) {
        ...Quote
      }
    }
  }
}
    fragment EntityName on Entity {
  id
  kind
  name(language: $language)
}
fragment ArticleLine on Article {
  id
  title
  publishedAt
  ingestedAt
  language
  pubStatus
  source {
    id
    name
  }
}
fragment EventLine on Event {
  id
  type
  title
  date
  datePrecision
  independentSourceCount
  isRetracted
  place {
    ...EntityName
  }
}
fragment Quote on Evidence {
  quote
  start
  end
  confidence
  extractor
  recordedAt
  retractedAt
  article {
    ...ArticleLine
  }
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($query: String!, $kinds: [String!], $first: Int!, $after: String, $language: String!) {
  search(query: $query, kinds: $kinds, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
      highlight
      node {
        __typename
        ... on Actor {
          ...EntityName
          mentionCount
        }
        ... on Organization {
          ...EntityName
          mentionCount
        }
        ... on Place {
          ...EntityName
          mentionCount
        }
        ... on Article {
          ...ArticleLine
        }
        ... on Event {
          ...EventLine
        }
        ... on Statement {
          ...StatementLine
        }
      }
    }
  }
}
    fragment EntityName on Entity {
  id
  kind
  name(language: $language)
}
fragment ArticleLine on Article {
  id
  title
  publishedAt
  ingestedAt
  language
  pubStatus
  source {
    id
    name
  }
}
fragment EventLine on Event {
  id
  type
  title
  date
  datePrecision
  independentSourceCount
  isRetracted
  place {
    ...EntityName
  }
}
fragment StatementLine on Statement {
  id
  wording: kind
  text
  cue
  start
  end
  speaker {
    ...EntityName
  }
  about {
    ...EntityName
  }
  article {
    ...ArticleLine
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const StoriesDocument = new TypedDocumentString(`
    query Stories($days: DateRange, $after: String, $language: String!) {
  stories(published: $days, first: 30, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title
      articleCount
      independentSourceCount
      firstPublishedAt
      lastSeenAt
      entities(first: 6) {
        ...EntityName
      }
    }
  }
}
    fragment EntityName on Entity {
  id
  kind
  name(language: $language)
}`) as unknown as TypedDocumentString<StoriesQuery, StoriesQueryVariables>;
export const StoryPageDocument = new TypedDocumentString(`
    query StoryPage($id: ID!, $language: String!) {
  node(id: $id) {
    id
    ... on Story {
      title
      articleCount
      independentSourceCount
      firstPublishedAt
      lastSeenAt
      entities(first: 20) {
        ...EntityName
      }
      events(first: 20) {
        ...EventLine
      }
      articles(first: 100) {
        nodes {
          ...ArticleLine
          duplicates {
            id
          }
        }
      }
    }
  }
}
    fragment EntityName on Entity {
  id
  kind
  name(language: $language)
}
fragment ArticleLine on Article {
  id
  title
  publishedAt
  ingestedAt
  language
  pubStatus
  source {
    id
    name
  }
}
fragment EventLine on Event {
  id
  type
  title
  date
  datePrecision
  independentSourceCount
  isRetracted
  place {
    ...EntityName
  }
}`) as unknown as TypedDocumentString<StoryPageQuery, StoryPageQueryVariables>;