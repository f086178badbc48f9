import type { Value } from '../../store/store.ts';

/** Properties of a node or relationship. */
export type Properties = { readonly [name: string]: Value };

/** One article as it stands in the graph: rows for the queries of `cypher/ingest/`, ids resolved. */
export interface ArticleGraph {
  id: string;
  /** Of the article's node. */
  properties: Properties & {
    contentHash: string;
    readingHash: string;
    seenAt: string;
    ingestedAt: string;
    ingestedBy: string | null;
    title: string;
    language: string;
  };
  /** When it ceased to stand: retracted, or replaced by a corrected text; null while it stands. */
  retractedAt: string | null;
  source: { id: string; name: string; domain: string | null } | null;
  entities: EntityRow[];
  mentions: MentionRow[];
  events: { id: string; properties: Properties; start: number }[];
  participants: { eventId: string; entityId: string; role: string }[];
  locations: { eventId: string; placeId: string }[];
  roles: RoleRow[];
  statements: { id: string; speakerId: string | null; properties: Properties; about: string[] }[];
  claims: ClaimRow[];
  links: { linkedId: string; headline: Properties; properties: Properties }[];
}

export interface EntityRow {
  id: string;
  kind: string;
  /** What the name lists know of it. */
  properties: Properties;
  name: string;
  /** Whether the name is its own, and not that of an entity merged into it. */
  own: boolean;
  /** Every name it is found under. */
  aliases: string[];
  keys: { key: string; whole: boolean }[];
}

/** One entity's occurrences in one article, in parallel lists; they are empty when it is only implied. */
export interface MentionRow {
  entityId: string;
  properties: Properties & {
    articleId: string;
    entityId: string;
    seenAt: string;
    count: number;
    surfaces: string[];
    /** The fullest names found, with the ids that they were read as: others than `entityId` were merged into it. */
    names: string[];
    readIds: string[];
  };
}

export interface RoleRow {
  id: string;
  title: string;
  holderId: string;
  ofId: string | null;
  validFrom: string | null;
  validTo: string | null;
}

export interface ClaimRow {
  /** What it supports: a node of this label. */
  target: 'event' | 'role' | 'statement';
  targetId: string;
  properties: Properties;
}
