import { groupBy } from '../../group-by.ts';
import { knownEntities } from '../names/index.ts';
import type {
  CleanArticle,
  ExtractedEntity,
  ExtractedEvent,
  ExtractedMention,
  Extraction,
  Extractor,
  Span,
} from '../types.ts';
import { articleNode, headlineNode } from './article-node.ts';
import { type EventToIdentify, eventId, eventTitle } from './event-identity.ts';
import type { ArticleGraph, ClaimRow, EntityRow } from './graph.ts';
import { articleId, claimId, entityId, linkedArticleId, roleId, sourceId, statementId } from './ids.ts';
import { searchKeys } from './name-key.ts';
import { storyProperties } from './story-properties.ts';

export interface Reading {
  article: CleanArticle;
  extraction: Extraction;
  extractor: Pick<Extractor, 'name' | 'version'>;
  /** ISO 8601, when we learned it. */
  ingestedAt: string;
}

/**
 * Turns what was read in one article into rows of the graph: local keys become stable ids, spans become quotes,
 * and every relationship gets its claim. Pure; which of it is new is decided when it is written.
 */
export function resolve({ article, extraction, extractor, ingestedAt }: Reading): ArticleGraph {
  const id = articleId(article);
  const entities = new Map(extraction.entities.map((entity) => [entity.key, entityRow(entity, article, extraction)]));
  const row = (key: string) => entities.get(key) ?? unknownKey(key);
  const seenAt = article.publishedAt ?? ingestedAt;
  const claims = new Map<string, ClaimRow>();

  const claim = (target: ClaimRow['target'], targetId: string, factId: string, said: Span & { confidence: number }) => {
    const properties = {
      id: claimId(id, factId, said.start),
      factId,
      articleId: id,
      quote: article.text.slice(said.start, said.end),
      start: said.start,
      end: said.end,
      confidence: said.confidence,
      extractor: `${extractor.name}@${extractor.version}`,
      recordedAt: ingestedAt,
    };
    claims.set(properties.id, { target, targetId, properties });
  };

  const graph: ArticleGraph = {
    id,
    properties: articleNode(article, ingestedAt),
    source: article.source === null ? null : { id: sourceId(article.source), ...article.source },
    entities: uniqueById([...entities.values()], mergeEntityRows),
    mentions: mentionRows(extraction.mentions, (key) => row(key).id, article, { articleId: id, seenAt }),
    events: [],
    participants: [],
    locations: [],
    roles: [],
    statements: [],
    claims: [],
    links: article.links.map((link) => headlineNode(link, linkedArticleId(link), article, ingestedAt)),
  };

  for (const event of inTextOrder(extraction.events)) {
    const identity = identify(event, row);
    const eventKey = eventId(identity, id);
    const title = eventTitle(identity, event.place === null ? null : row(event.place).name);
    const start = Math.min(...event.evidence.map((span) => span.start));
    if (!graph.events.some((other) => other.id === eventKey)) {
      const date = event.when?.date ?? null;
      const datePrecision = event.when?.precision ?? null;
      const properties = { type: event.type, title, date, datePrecision, sortDate: date ?? '' };
      graph.events.push({ id: eventKey, properties, start });
    }
    for (const span of event.evidence) claim('event', eventKey, eventKey, { ...span, confidence: event.confidence });
    for (const { entity, role, evidence, confidence } of event.participants) {
      const participant = row(entity).id;
      graph.participants.push({ eventId: eventKey, entityId: participant, role });
      claim('event', eventKey, participationId(eventKey, participant, role), { ...evidence, confidence });
    }
    const best = event.evidence[0];
    if (event.place !== null && best !== undefined) {
      const placeId = row(event.place).id;
      if (!graph.locations.some((other) => other.eventId === eventKey && other.placeId === placeId)) {
        graph.locations.push({ eventId: eventKey, placeId });
      }
      claim('event', eventKey, `${eventKey}/in/${placeId}`, { ...best, confidence: event.confidence });
    }
  }

  for (const role of extraction.roles) {
    const holderId = row(role.holder).id;
    const ofId = role.of === null ? null : row(role.of).id;
    const { title, validFrom, validTo, evidence, confidence } = role;
    const key = roleId(holderId, title, ofId);
    if (!graph.roles.some((other) => other.id === key)) {
      graph.roles.push({ id: key, title, holderId, ofId, validFrom, validTo });
    }
    claim('role', key, key, { ...evidence, confidence });
  }

  for (const { kind, speaker, cue, about, evidence, confidence, start, end } of extraction.statements) {
    const key = statementId(id, kind, start);
    const text = article.text.slice(start, end);
    const speakerId = speaker === null ? null : row(speaker).id;
    const properties = { id: key, kind, text, cue, speakerId, articleId: id, start, end, seenAt };
    graph.statements.push({ id: key, properties, about: [...new Set(about.map((one) => row(one).id))].sort() });
    claim('statement', key, key, { ...evidence, confidence });
  }

  graph.claims = [...claims.values()];
  graph.properties = { ...graph.properties, ...storyProperties(article, graph) };
  return graph;
}

/** The key of the claims that somebody takes part in an event in this role. */
export function participationId(event: string, entity: string, role: string): string {
  return `${event}/${entity}/${role}`;
}

function identify(event: ExtractedEvent, row: (key: string) => EntityRow): EventToIdentify {
  return {
    type: event.type,
    when: event.when,
    placeId: event.place === null ? null : row(event.place).id,
    participants: event.participants.map(({ entity, role }) => {
      const { id, name } = row(entity);
      return { entityId: id, name, role };
    }),
  };
}

function entityRow(entity: ExtractedEntity, article: CleanArticle, extraction: Extraction): EntityRow {
  const known = entity.knownId === null ? undefined : knownEntities.get(entity.knownId);
  const surfaces = extraction.mentions
    .filter((mention) => mention.entity === entity.key)
    .map(({ start, end }) => article.text.slice(start, end).replace(/\s+/g, ' '));
  const name = known?.names['id'] ?? known?.names['en'] ?? entity.name;
  const aliases = [...new Set([...Object.values(known?.names ?? {}), ...(known?.aliases ?? []), ...surfaces])];
  return {
    id: entityId(entity),
    kind: entity.kind,
    properties: {
      nameId: known?.names['id'] ?? null,
      nameEn: known?.names['en'] ?? null,
      wikidataId: known?.wikidataId ?? null,
      countryCode: known?.countryCode ?? null,
      latitude: known?.latitude ?? null,
      longitude: known?.longitude ?? null,
    },
    name,
    aliases: aliases.filter((alias) => alias !== name).sort(),
    keys: uniqueKeys([name, ...aliases].flatMap(searchKeys)),
  };
}

function uniqueKeys(keys: { key: string; whole: boolean }[]): { key: string; whole: boolean }[] {
  const unique = new Map<string, boolean>();
  for (const { key, whole } of keys) unique.set(key, whole || unique.get(key) === true);
  return [...unique].map(([key, whole]) => ({ key, whole }));
}

/** Two names of one article can turn out to be one entity. */
function mergeEntityRows(a: EntityRow, b: EntityRow): EntityRow {
  const aliases = [...new Set([...a.aliases, ...b.aliases])].filter((alias) => alias !== a.name).sort();
  return { ...a, aliases, keys: uniqueKeys([...a.keys, ...b.keys]) };
}

function mentionRows(
  mentions: readonly ExtractedMention[],
  idOf: (key: string) => string,
  article: CleanArticle,
  common: { articleId: string; seenAt: string },
): ArticleGraph['mentions'] {
  const byEntity = groupBy(mentions, (mention) => idOf(mention.entity));
  return [...byEntity].map(([entity, found]) => {
    const ordered = [...found].sort((a, b) => a.start - b.start);
    return {
      entityId: entity,
      properties: {
        ...common,
        entityId: entity,
        count: ordered.length,
        surfaces: ordered.map(({ start, end }) => article.text.slice(start, end)),
        starts: ordered.map(({ start }) => start),
        ends: ordered.map(({ end }) => end),
        sentenceStarts: ordered.map(({ sentence }) => sentence.start),
        sentenceEnds: ordered.map(({ sentence }) => sentence.end),
      },
    };
  });
}

function inTextOrder(events: readonly ExtractedEvent[]): ExtractedEvent[] {
  const start = (event: ExtractedEvent) => Math.min(...event.evidence.map((span) => span.start));
  return [...events].sort((a, b) => start(a) - start(b));
}

function uniqueById<Row extends { id: string }>(rows: readonly Row[], merge: (a: Row, b: Row) => Row): Row[] {
  const unique = new Map<string, Row>();
  for (const row of rows) {
    const other = unique.get(row.id);
    unique.set(row.id, other === undefined ? row : merge(other, row));
  }
  return [...unique.values()];
}

function unknownKey(key: string): never {
  throw new Error(`expected the key of an extracted entity, got "${key}"`);
}
