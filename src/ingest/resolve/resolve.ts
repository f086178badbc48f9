import { groupBy } from '../../group-by.ts';
import { indexTerms } from '../../search/stems.ts';
import { knownEntities } from '../names/index.ts';
import type { CleanArticle, ExtractedEntity, ExtractedEvent, Extraction, Extractor, Span } from '../types.ts';
import { articleNode, headlineNode } from './article-node.ts';
import { entityNames } from './entity-names.ts';
import { type EventToIdentify, eventId, eventTitle } from './event-identity.ts';
import { type Facet, facetsOf } from './facets.ts';
import type { ArticleGraph, ClaimRow, EntityRow, MentionRow } from './graph.ts';
import { type Identities, noIdentities } from './identities.ts';
import {
  articleId,
  articleOfVersion,
  claimId,
  entityId,
  linkedArticleId,
  roleId,
  sourceId,
  statementId,
} from './ids.ts';

/** What was read in one article; stored with it, so that the graph can be made again from it. */
export interface Reading {
  article: CleanArticle;
  extraction: Extraction;
  extractor: Pick<Extractor, 'name' | 'version'>;
  /** ISO 8601, when we learned it. */
  ingestedAt: string;
  /** Who handed it in; null when that is not known. */
  ingestedBy: string | null;
}

/** How a stored text stands. */
export interface Standing {
  /** Of an earlier version, which is stored beside the article that it belongs to. */
  id: string;
  /** ISO 8601, or null while it stands. */
  retractedAt: string | null;
}

/**
 * Turns what was read in one article into rows of the graph: local keys become stable ids, spans become quotes,
 * and every relationship gets its claim. Pure; which of it is new is decided when it is written.
 */
export function resolve(
  reading: Reading,
  identities: Identities = noIdentities,
  { id, retractedAt }: Standing = { id: articleId(reading.article), retractedAt: null },
): ArticleGraph {
  const { article, extraction, extractor, ingestedAt } = reading;
  const properties = articleNode(reading);
  const found = entitiesOf(reading, identities);
  const idOf = (key: string) => found.get(key)?.id ?? unknownKey(key);
  const entities = entityRows(found, identities);
  const nameOf = (entity: string) => entities.get(entity)?.name ?? unknownKey(entity);
  const { seenAt, contentHash } = properties;
  const claims = new Map<string, ClaimRow>();

  const claim = (
    target: Pick<ClaimRow, 'target' | 'targetId'>,
    factId: string,
    said: Span & { confidence: number },
    fact: Asserted,
  ) => {
    const claimed = {
      id: claimId(articleOfVersion(id), contentHash, factId, said.start),
      factId,
      articleId: id,
      quote: article.text.slice(said.start, said.end),
      start: said.start,
      end: said.end,
      confidence: said.confidence,
      extractor: `${extractor.name}@${extractor.version}`,
      recordedAt: ingestedAt,
      retractedAt,
      ...fact,
    };
    claims.set(claimed.id, { ...target, properties: claimed });
  };

  const graph: ArticleGraph = {
    id,
    properties,
    retractedAt,
    source: article.source === null ? null : { id: sourceId(article.source), ...article.source },
    entities: [...entities.values()],
    mentions: mentionRows(found, { articleId: id, seenAt }),
    events: [],
    participants: [],
    locations: [],
    roles: [],
    statements: [],
    claims: [],
    links: article.links.map((link) => headlineNode(link, linkedArticleId(link), article, ingestedAt)),
  };

  for (const event of inTextOrder(extraction.events)) {
    const identity = identify(event, idOf, nameOf);
    const key = eventId(identity, articleOfVersion(id));
    const target = { target: 'event', targetId: key } as const;
    const title = eventTitle(identity, event.place === null ? null : nameOf(idOf(event.place)));
    const start = Math.min(...event.evidence.map((span) => span.start));
    if (!graph.events.some((other) => other.id === key)) {
      const date = event.when?.date ?? null;
      const datePrecision = event.when?.precision ?? null;
      graph.events.push({
        id: key,
        properties: { type: event.type, title, terms: indexTerms(title), date, datePrecision, sortDate: date ?? '' },
        start,
      });
    }
    const { confidence } = event;
    for (const span of event.evidence) claim(target, key, { ...span, confidence }, { relation: 'REPORTS' });
    for (const { entity, role, evidence, confidence } of event.participants) {
      const participant = idOf(entity);
      graph.participants.push({ eventId: key, entityId: participant, role });
      claim(
        target,
        participationId(key, participant, role),
        { ...evidence, confidence },
        { relation: 'PARTICIPATES_IN', entityId: participant, role },
      );
    }
    const best = event.evidence[0];
    if (event.place !== null && best !== undefined) {
      const placeId = idOf(event.place);
      if (!graph.locations.some((other) => other.eventId === key && other.placeId === placeId)) {
        graph.locations.push({ eventId: key, placeId });
      }
      claim(target, `${key}/in/${placeId}`, { ...best, confidence }, { relation: 'LOCATED_IN', entityId: placeId });
    }
  }

  for (const role of extraction.roles) {
    const holderId = idOf(role.holder);
    const ofId = role.of === null ? null : idOf(role.of);
    const { title, validFrom, validTo, evidence, confidence } = role;
    const key = roleId(holderId, title, ofId);
    const known = graph.roles.find(({ id }) => id === key);
    if (known === undefined) graph.roles.push({ id: key, title, holderId, ofId, validFrom, validTo });
    else Object.assign(known, longer(known, { validFrom, validTo }));
    claim(
      { target: 'role', targetId: key },
      key,
      { ...evidence, confidence },
      { relation: 'HOLDS_ROLE', entityId: holderId, validFrom, validTo },
    );
  }

  for (const { kind, speaker, cue, about, evidence, confidence, start, end } of extraction.statements) {
    const key = statementId(articleOfVersion(id), contentHash, kind, start);
    const text = article.text.slice(start, end);
    const speakerId = speaker === null ? null : idOf(speaker);
    const said = { id: key, kind, text, cue, speakerId, articleId: id, start, end, seenAt };
    graph.statements.push({
      id: key,
      speakerId,
      properties: { ...said, terms: indexTerms(text), recordedAt: ingestedAt, retractedAt },
      about: [...new Set(about.map(idOf))].sort(),
    });
    claim(
      { target: 'statement', targetId: key },
      key,
      { ...evidence, confidence },
      { relation: 'SAID', entityId: speakerId },
    );
  }

  graph.claims = [...claims.values()];
  return graph;
}

interface Dated {
  validFrom: string | null;
  validTo: string | null;
}

/** From the earlier beginning to the later end, as far as they are told. */
function longer(one: Dated, other: Dated): Dated {
  const told = (a: string | null, b: string | null) => [a, b].filter((day) => day !== null).sort();
  return {
    validFrom: told(one.validFrom, other.validFrom).at(0) ?? null,
    validTo: told(one.validTo, other.validTo).at(-1) ?? null,
  };
}

/** The key of the claims that somebody takes part in an event in this role. */
export function participationId(event: string, entity: string, role: string): string {
  return `${event}/${entity}/${role}`;
}

/** What a claim says, for relationships to be made again from the claims that stand. */
type Asserted =
  | { relation: 'REPORTS' }
  | { relation: 'PARTICIPATES_IN'; entityId: string; role: string }
  | { relation: 'LOCATED_IN'; entityId: string }
  | { relation: 'HOLDS_ROLE'; entityId: string; validFrom: string | null; validTo: string | null }
  | { relation: 'SAID'; entityId: string | null };

function identify(
  event: ExtractedEvent,
  idOf: (key: string) => string,
  nameOf: (id: string) => string,
): EventToIdentify {
  return {
    type: event.type,
    when: event.when,
    placeId: event.place === null ? null : idOf(event.place),
    participants: event.participants.map(({ entity, role }) => {
      const id = idOf(entity);
      return { entityId: id, name: nameOf(id), role };
    }),
  };
}

interface FoundEntity {
  /** What it stands for now. */
  id: string;
  readId: string;
  entity: ExtractedEntity;
  mentions: { surface: string; start: number; end: number; sentence: Span }[];
}

/** By their local keys. */
function entitiesOf({ article, extraction }: Reading, { targets, namesakes }: Identities): Map<string, FoundEntity> {
  const mentions = groupBy(extraction.mentions, (mention) => mention.entity);
  const facets = namesakes.size === 0 ? new Map<string, Facet[]>() : facetsOf({ article, extraction });
  return new Map(
    extraction.entities.map((entity) => {
      const meant = (facets.get(entity.key) ?? []).flatMap(({ id }) => namesakes.get(id) ?? []);
      const readId = meant[0] ?? entityId(entity);
      const found = (mentions.get(entity.key) ?? []).map(({ start, end, sentence }) => ({
        surface: article.text.slice(start, end),
        start,
        end,
        sentence,
      }));
      return [entity.key, { id: targets.get(readId) ?? readId, readId, entity, mentions: found }];
    }),
  );
}

/** By their ids: two names of one article can turn out to be one entity. */
function entityRows(found: ReadonlyMap<string, FoundEntity>, { aliases }: Identities): Map<string, EntityRow> {
  const rows = [...groupBy([...found.values()], ({ id }) => id)].map(([id, group]): EntityRow => {
    const known = knownEntities.get(id);
    return {
      id,
      kind: group[0]?.entity.kind ?? unknownKey(id),
      properties: {
        nameId: known?.names['id'] ?? null,
        nameEn: known?.names['en'] ?? null,
        wikidataId: known?.wikidataId ?? null,
        countryCode: known?.countryCode ?? null,
        latitude: known?.latitude ?? null,
        longitude: known?.longitude ?? null,
      },
      ...entityNames(id, {
        names: group.map(({ readId, entity }) => ({ readId, name: entity.name })),
        surfaces: group.flatMap(({ mentions }) => mentions.map(({ surface }) => surface)),
        added: aliases.get(id) ?? [],
      }),
    };
  });
  return new Map(rows.map((row) => [row.id, row]));
}

function mentionRows(
  found: ReadonlyMap<string, FoundEntity>,
  common: { articleId: string; seenAt: string },
): MentionRow[] {
  return [...groupBy([...found.values()], ({ id }) => id)].map(([id, group]) => {
    const ordered = group.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start);
    return {
      entityId: id,
      properties: {
        ...common,
        entityId: id,
        count: ordered.length,
        names: group.map(({ entity }) => entity.name),
        readIds: group.map(({ readId }) => readId),
        surfaces: ordered.map(({ surface }) => surface),
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

function unknownKey(key: string): never {
  throw new Error(`expected the key of an extracted entity, got "${key}"`);
}
