import type { Value } from '../../store/store.ts';

/** Properties of a node or relationship. */
export type Properties = { readonly [name: string]: Value };

/** One article as it stands in the graph: rows for the queries of `cypher/ingest/`, ids resolved. */
export interface ArticleGraph {
  id: string;
  /** Of the article's node. */
  properties: Properties & { contentHash: string; seenAt: string; title: string };
  source: { id: string; name: string; domain: string | null } | null;
  entities: EntityRow[];
  mentions: { entityId: string; properties: Properties & { count: number } }[];
  events: { id: string; properties: Properties; start: number }[];
  participants: { eventId: string; entityId: string; role: string }[];
  locations: { eventId: string; placeId: string }[];
  roles: RoleRow[];
  statements: { id: string; properties: Properties; about: string[] }[];
  claims: ClaimRow[];
  links: { linkedId: string; headline: Properties; properties: Properties }[];
}

export interface EntityRow {
  id: string;
  kind: string;
  /** What the name lists know of it. */
  properties: Properties;
  name: string;
  aliases: string[];
  keys: { key: string; whole: boolean }[];
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
