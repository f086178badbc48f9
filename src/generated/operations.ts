/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** How exactly a date is known. */
export type DatePrecision =
  /** To the day. */
  | 'DAY'
  /** To the month; the date is its first day. */
  | 'MONTH'
  /** To the year; the date is its first day. */
  | 'YEAR';

/** The kinds of named things; each kind's own file adds its value. */
export type EntityKind =
  /** A person who acts in the news. */
  | 'ACTOR'
  /** A body: a ministry, party, company, club, medium, alliance. */
  | 'ORGANIZATION'
  /** A country, region, city or named building; countries can take part in events. */
  | 'PLACE';

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

export type ArticleQueryVariables = Exact<{
  id?: string | null | undefined;
  url?: string | null | undefined;
  withBody: boolean;
}>;


export type ArticleQuery = { article: { id: string, url: string | null, title: string, language: string, publishedAt: string | null, pubStatus: PubStatus, body?: string | null, source: { name: string } | null, mentions: Array<{ surface: string, entity:
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
       }>, events: Array<{ id: string, type: EventType, title: string, date: string | null, evidence: Array<{ quote: string, start: number, end: number, article: { id: string, title: string, url: string | null } }> }>, statements: Array<{ id: string, text: string, start: number, end: number, speaker:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, article: { id: string, title: string, url: string | null } }> } | null };

export type EvidenceQueryVariables = Exact<{
  id: string;
}>;


export type EvidenceQuery = { node:
    | { __typename: 'Actor', name: string, id: string, roles: Array<{ title: string, of:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
         | null, evidence: Array<{ quote: string, start: number, end: number, article: { id: string, title: string, url: string | null } }> }> }
    | { __typename: 'Article', id: string }
    | { __typename: 'Change', id: string }
    | { __typename: 'Event', title: string, date: string | null, id: string, evidence: Array<{ quote: string, start: number, end: number, article: { id: string, title: string, url: string | null } }>, participants: Array<{ role: ParticipantRole, entity:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , evidence: Array<{ quote: string, start: number, end: number, article: { id: string, title: string, url: string | null } }> }> }
    | { __typename: 'Merge', id: string }
    | { __typename: 'Organization', id: string }
    | { __typename: 'Place', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'Statement', text: string, start: number, end: number, id: string, speaker:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, article: { id: string, title: string, url: string | null } }
    | { __typename: 'Story', id: string }
   | null };

export type FindQueryVariables = Exact<{
  name: string;
}>;


export type FindQuery = { entity:
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type MeetingsQueryVariables = Exact<{
  who: Array<string> | string;
  from?: string | null | undefined;
  to?: string | null | undefined;
  types: Array<EventType> | EventType;
  first: number;
}>;


export type MeetingsQuery = { events: { totalCount: number, nodes: Array<{ id: string, type: EventType, title: string, date: string | null, datePrecision: DatePrecision | null, independentSourceCount: number, place: { id: string, name: string } | null, participants: Array<{ role: ParticipantRole, entity:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
         }>, evidence: Array<{ quote: string, start: number, end: number, article: { id: string, title: string, url: string | null } }> }> } };

export type PathsQueryVariables = Exact<{
  from: string;
  to: string;
  maxLength: number;
}>;


export type PathsQuery = { paths: Array<{ length: number, steps: Array<{ kind: RelationKind, from:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , to:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , event: { id: string, type: EventType, title: string, date: string | null } | null, evidence: Array<{ quote: string, start: number, end: number, article: { id: string, title: string, url: string | null } }> }> }> };

export type ProfileQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type ProfileQuery = { entity:
    | { __typename: 'Actor', id: string, name: string, aliases: Array<string>, mentionCount: number, firstSeenAt: string | null, lastSeenAt: string | null, roles: Array<{ title: string, validFrom: string | null, validTo: string | null, of:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
         | null, evidence: Array<{ quote: string, start: number, end: number, article: { id: string, title: string, url: string | null } }> }>, statements: { nodes: Array<{ id: string, text: string, start: number, end: number, article: { id: string, title: string, url: string | null } }> }, coMentions: { edges: Array<{ articleCount: number, node:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           }> }, events: { nodes: Array<{ id: string, type: EventType, title: string, date: string | null, evidence: Array<{ quote: string, start: number, end: number, article: { id: string, title: string, url: string | null } }> }> } }
    | { __typename: 'Organization', id: string, name: string, aliases: Array<string>, mentionCount: number, firstSeenAt: string | null, lastSeenAt: string | null, members: Array<{ title: string, validFrom: string | null, validTo: string | null, holder: { id: string, name: string }, evidence: Array<{ quote: string, start: number, end: number, article: { id: string, title: string, url: string | null } }> }>, statements: { nodes: Array<{ id: string, text: string, start: number, end: number, article: { id: string, title: string, url: string | null } }> }, coMentions: { edges: Array<{ articleCount: number, node:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           }> }, events: { nodes: Array<{ id: string, type: EventType, title: string, date: string | null, evidence: Array<{ quote: string, start: number, end: number, article: { id: string, title: string, url: string | null } }> }> } }
    | { __typename: 'Place', id: string, name: string, aliases: Array<string>, mentionCount: number, firstSeenAt: string | null, lastSeenAt: string | null, coMentions: { edges: Array<{ articleCount: number, node:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           }> }, events: { nodes: Array<{ id: string, type: EventType, title: string, date: string | null, evidence: Array<{ quote: string, start: number, end: number, article: { id: string, title: string, url: string | null } }> }> } }
   | null };

export type SearchQueryVariables = Exact<{
  query: string;
  kinds?: Array<string> | string | null | undefined;
  first: number;
}>;


export type SearchQuery = { search: { totalCount: number, nodes: Array<
      | { __typename: 'Actor', id: string, name: string, mentionCount: number }
      | { __typename: 'Article', id: string, title: string, publishedAt: string | null, url: string | null, source: { name: string } | null }
      | { __typename: 'Event', id: string, type: EventType, title: string, date: string | null, evidence: Array<{ quote: string, start: number, end: number, article: { id: string, title: string, url: string | null } }> }
      | { __typename: 'Organization', id: string, name: string, mentionCount: number }
      | { __typename: 'Place', id: string, name: string, mentionCount: number }
      | { __typename: 'Statement', id: string, text: string, start: number, end: number, speaker:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
         | null, article: { id: string, title: string, url: string | null } }
    > } };
