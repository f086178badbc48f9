import type { Rows } from './rows.ts';

/** A node of the property graph that GraphML and GEXF hold. */
export interface GraphNode {
  id: string;
  label: string;
  attributes: Attributes;
}

export interface GraphEdge {
  source: string;
  target: string;
  /** The relationship's type: `MENTIONS`. */
  label: string;
  directed: boolean;
  attributes: Attributes;
}

export type Attributes = { readonly [name: string]: string | number | readonly string[] | null };

type AttributeType = 'string' | 'integer' | 'double';

/** Every attribute that nodes have; both formats declare them before the first node. */
export const nodeAttributes: Readonly<Record<string, AttributeType>> = {
  type: 'string',
  kind: 'string',
  nameId: 'string',
  nameEn: 'string',
  aliases: 'string',
  wikidataId: 'string',
  countryCode: 'string',
  latitude: 'double',
  longitude: 'double',
  mentionCount: 'integer',
  firstSeenAt: 'string',
  lastSeenAt: 'string',
  url: 'string',
  language: 'string',
  sourceId: 'string',
  sourceName: 'string',
  publishedAt: 'string',
  ingestedAt: 'string',
  contentHash: 'string',
  pubStatus: 'string',
  version: 'integer',
  storyId: 'string',
  eventType: 'string',
  date: 'string',
  datePrecision: 'string',
  validFrom: 'string',
  validTo: 'string',
  cue: 'string',
  factId: 'string',
  quote: 'string',
  start: 'integer',
  end: 'integer',
  confidence: 'double',
  extractor: 'string',
  recordedAt: 'string',
  retractedAt: 'string',
};

/** Every attribute that edges have. */
export const edgeAttributes: Readonly<Record<string, AttributeType>> = {
  surface: 'string',
  start: 'integer',
  end: 'integer',
  sentence: 'string',
  role: 'string',
  factId: 'string',
  articleCount: 'integer',
  firstAt: 'string',
  lastAt: 'string',
};

/** Entities, articles, events, roles, statements, and the claims that are the evidence of them. */
export async function* graphNodes(rows: Rows): AsyncGenerator<GraphNode> {
  for await (const { id, name, ...rest } of rows.entities()) {
    yield { id, label: name, attributes: { type: 'Entity', ...rest } };
  }
  for await (const { id, title, body: _, ...rest } of rows.articles()) {
    yield { id, label: title, attributes: { type: 'Article', ...rest } };
  }
  for await (const { id, title, type, date, datePrecision } of rows.events()) {
    yield { id, label: title, attributes: { type: 'Event', eventType: type, date, datePrecision } };
  }
  for await (const { id, title, validFrom, validTo } of rows.roles()) {
    yield { id, label: title, attributes: { type: 'Role', validFrom, validTo } };
  }
  for await (const { id, text, kind, cue, start, end } of rows.statements()) {
    yield { id, label: text, attributes: { type: 'Statement', kind, cue, start, end } };
  }
  for await (const { id, articleId: _, targetId: __, ...rest } of rows.claims()) {
    yield { id, label: rest.factId, attributes: { type: 'Claim', ...rest } };
  }
}

/** The relationships between these nodes; a mention is one edge for each place in the text. */
export async function* graphEdges(rows: Rows): AsyncGenerator<GraphEdge> {
  for await (const { articleId, entityId, surface, start, end, sentence } of rows.mentions()) {
    yield edge('MENTIONS', articleId, entityId, { surface, start, end, sentence });
  }
  for await (const { id, placeId, articleIds, participants } of rows.events()) {
    for (const articleId of articleIds) yield edge('REPORTS', articleId, id);
    if (placeId !== null) yield edge('LOCATED_IN', id, placeId, { factId: `${id}/in/${placeId}` });
    for (const { entityId, role, factId } of participants) {
      yield edge('PARTICIPATES_IN', entityId, id, { role, factId });
    }
  }
  for await (const { id, holderId, ofId } of rows.roles()) {
    if (holderId !== null) yield edge('HOLDS_ROLE', holderId, id);
    if (ofId !== null) yield edge('ROLE_IN', id, ofId);
  }
  for await (const { id, articleId, speakerId, about } of rows.statements()) {
    yield edge('QUOTES', articleId, id);
    if (speakerId !== null) yield edge('SAID', speakerId, id);
    for (const entityId of about) yield edge('ABOUT', id, entityId);
  }
  for await (const { id, articleId, targetId } of rows.claims()) {
    yield edge('ASSERTS', articleId, id);
    yield edge('SUPPORTS', id, targetId);
  }
  for await (const { fromId, toId, ...rest } of rows.coMentions()) {
    yield { ...edge('CO_MENTIONED', fromId, toId, rest), directed: false };
  }
}

function edge(label: string, source: string, target: string, attributes: Attributes = {}): GraphEdge {
  return { source, target, label, directed: true, attributes };
}

/** Names and values of what an element says; what is null it leaves out, and a list is the JSON of it. */
export function attributeTexts(attributes: Attributes): [name: string, text: string][] {
  return Object.entries(attributes).flatMap(([name, value]) => {
    if (value === null) return [];
    return [[name, typeof value === 'object' ? JSON.stringify(value) : String(value)]];
  });
}
