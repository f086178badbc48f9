import { createHash } from 'node:crypto';
import type { Article, Claim, CoMention, Entity, Event, Mention, Role, Statement } from './records.ts';
import type { Rows } from './rows.ts';

/** An entity of the FollowTheMoney model. */
export interface FollowTheMoneyEntity {
  id: string;
  schema: string;
  /** Every value is text; a reference is the id of another entity. */
  properties: Record<string, string[]>;
}

type Value = string | number | null;

/** One entity of the FollowTheMoney model (version 3) a line. */
export async function* followTheMoney(rows: Rows): AsyncGenerator<string> {
  for await (const entity of entities(rows)) yield `${JSON.stringify(entity)}\n`;
}

async function* entities(rows: Rows): AsyncGenerator<FollowTheMoneyEntity> {
  for await (const entity of rows.entities()) yield thing(entity);
  for await (const article of rows.articles()) yield document(article);
  for await (const found of rows.mentions()) yield mention(found);
  for await (const event of rows.events()) {
    yield happening(event);
    yield* parts(event);
  }
  for await (const role of rows.roles()) yield* office(role);
  for await (const statement of rows.statements()) yield note(statement);
  for await (const claim of rows.claims()) yield documentation(claim);
  for await (const pair of rows.coMentions()) yield link(pair);
}

/** Persons, organizations, and places as addresses, the model's only kind of place. */
function thing(entity: Entity): FollowTheMoneyEntity {
  const { id, kind, name, aliases, wikidataId, countryCode, latitude, longitude } = entity;
  const isPlace = kind === 'PLACE';
  return make(schemaOf(id), id, {
    name: [name],
    alias: aliases,
    wikidataId: [wikidataId],
    country: [countryCode?.toLowerCase() ?? null],
    ...(isPlace ? { full: [name], latitude: [latitude], longitude: [longitude] } : {}),
  });
}

function document(article: Article): FollowTheMoneyEntity {
  const { id, title, body, url, sourceName, publishedAt, ingestedAt, language } = article;
  return make('Article', id, {
    name: [title],
    title: [title],
    fileName: [id],
    bodyText: [body],
    sourceUrl: [url],
    publisher: [sourceName],
    publishedAt: [instant(publishedAt)],
    retrievedAt: [instant(ingestedAt)],
    language: [languages[language] ?? null],
  });
}

/** Where an article names somebody or something, and in which sentence. */
function mention({ articleId, entityId, surface, start, end, sentence }: Mention): FollowTheMoneyEntity {
  return make('Documentation', `mention:${articleId}/${entityId}/${start}`, {
    document: [ftmId(articleId)],
    entity: [ftmId(entityId)],
    role: ['mentions'],
    namesMentioned: [surface],
    summary: [sentence],
    description: [JSON.stringify({ surface, start, end })],
  });
}

function happening({ id, title, type, date, datePrecision, placeId, articleIds, participants }: Event) {
  const involved = participants.map(({ entityId }) => entityId).filter(isLegalEntity);
  return make('Event', id, {
    name: [title],
    keywords: [type],
    date: [date?.slice(0, lengths[datePrecision ?? 'DAY']) ?? null],
    addressEntity: [placeId === null ? null : ftmId(placeId)],
    involved: [...new Set(involved)].map(ftmId),
    proof: articleIds.map(ftmId),
    recordId: [id],
  });
}

/** Everybody's part in an event, places included, which `involved` can't hold. */
function parts({ id, participants }: Event): FollowTheMoneyEntity[] {
  return participants.map(({ entityId, role, factId }) =>
    make('UnknownLink', factId, {
      subject: [ftmId(entityId)],
      object: [ftmId(id)],
      role: [role],
      recordId: [factId],
    }),
  );
}

/** An office and who holds it; the office alone where the holder is not exported. */
function office({ id, title, holderId, ofId, validFrom, validTo, articleIds }: Role): FollowTheMoneyEntity[] {
  const isOrganization = ofId !== null && schemaOf(ofId) === 'Organization';
  const position = make('Position', id, {
    name: [title],
    organization: [isOrganization ? ftmId(ofId) : null],
    addressEntity: [ofId !== null && schemaOf(ofId) === 'Address' ? ftmId(ofId) : null],
    proof: articleIds.map(ftmId),
  });
  if (holderId === null || schemaOf(holderId) !== 'Person') return [position];
  const occupancy = make('Occupancy', `occupancy:${id}`, {
    holder: [ftmId(holderId)],
    post: [ftmId(id)],
    startDate: [validFrom],
    endDate: [validTo],
    recordId: [id],
  });
  return [position, occupancy];
}

function note({ id, text, kind, cue, speakerId, about, articleId, start, end }: Statement): FollowTheMoneyEntity {
  const by = speakerId === null ? [] : [speakerId];
  return make('Note', id, {
    name: [[...text].slice(0, longestCaption).join('')],
    description: [text],
    entity: [...new Set([...by, ...about])].map(ftmId),
    summary: [JSON.stringify({ kind, cue, speakerId, about, articleId, start, end })],
    proof: [ftmId(articleId)],
  });
}

/** The evidence: which article documents which event, office or statement, in which words. */
function documentation(claim: Claim): FollowTheMoneyEntity {
  const { id, factId, targetId, articleId, quote, start, end, confidence, extractor, recordedAt, retractedAt } = claim;
  return make('Documentation', id, {
    document: [ftmId(articleId)],
    entity: [ftmId(targetId)],
    role: [retractedAt === null ? 'asserts' : 'asserted'],
    summary: [quote],
    recordId: [factId],
    description: [JSON.stringify({ factId, start, end, confidence, extractor, recordedAt, retractedAt })],
    retrievedAt: [instant(recordedAt)],
    modifiedAt: [instant(retractedAt)],
  });
}

function link({ fromId, toId, articleCount, firstAt, lastAt }: CoMention): FollowTheMoneyEntity {
  return make('UnknownLink', `co-mention:${fromId}/${toId}`, {
    subject: [ftmId(fromId)],
    object: [ftmId(toId)],
    role: ['named together'],
    summary: [`in ${articleCount} ${articleCount === 1 ? 'article' : 'articles'}`],
    startDate: [instant(firstAt)],
    endDate: [instant(lastAt)],
  });
}

function make(schema: string, id: string, properties: Record<string, readonly Value[]>): FollowTheMoneyEntity {
  const given = Object.entries(properties).map(([name, values]) => {
    const texts = values.flatMap((value) => (value === null || value === '' ? [] : [String(value)]));
    return [name, texts] as const;
  });
  return { id: ftmId(id), schema, properties: Object.fromEntries(given.filter(([, texts]) => texts.length > 0)) };
}

/** In characters. */
const longestCaption = 120;

const validLocalPart = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * An id as the model allows it (letters, digits, `-` and `.`): `actor-xi-jinping`, and a hash where the id holds
 * anything more.
 */
export function ftmId(id: string): string {
  const colon = id.indexOf(':');
  const [prefix, local] = [id.slice(0, colon), id.slice(colon + 1)];
  if (validLocalPart.test(local) && local.length <= 100) return `${prefix}-${local}`;
  return `${prefix}.${createHash('sha256').update(id).digest('hex').slice(0, 32)}`;
}

const schemas: Record<string, string> = { actor: 'Person', organization: 'Organization', place: 'Address' };

/** The model's schema for an entity, which its id tells. */
function schemaOf(entityId: string): string {
  return schemas[entityId.slice(0, entityId.indexOf(':'))] ?? 'LegalEntity';
}

function isLegalEntity(entityId: string): boolean {
  return schemaOf(entityId) !== 'Address';
}

/** ISO 639-3, as the model has it. */
const languages: Record<string, string> = { id: 'ind', en: 'eng' };

/** How much of a date is known. */
const lengths = { DAY: 10, MONTH: 7, YEAR: 4 } as const;

/** The model's dates have no fraction of a second and no zone. */
function instant(value: string | null): string | null {
  return value?.slice(0, 19) ?? null;
}
