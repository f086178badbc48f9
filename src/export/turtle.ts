import { DataFactory, type NamedNode, type Quad_Object, Writer } from 'n3';
import type { Article, Claim, Entity, Event, Mention, Role, Statement } from './records.ts';
import type { Rows } from './rows.ts';

const { literal, namedNode, quad } = DataFactory;

export const defaultBase = 'urn:newsgraph:';

const schema = vocabulary('https://schema.org/');
const prov = vocabulary('http://www.w3.org/ns/prov#');
const rdf = vocabulary('http://www.w3.org/1999/02/22-rdf-syntax-ns#');
const xsd = vocabulary('http://www.w3.org/2001/XMLSchema#');

const entityTypes: Record<string, string> = { ACTOR: 'Person', ORGANIZATION: 'Organization', PLACE: 'Place' };
const dateTypes = { DAY: ['date', 10], MONTH: ['gYearMonth', 7], YEAR: ['gYear', 4] } as const;

/** What is said of one subject; null is left out. */
type Statements = readonly (readonly [predicate: NamedNode, object: Quad_Object | null])[];

/**
 * Turtle in the words of schema.org and PROV-O; what these have no word for (offsets, confidence) is in the vocabulary
 * `<base>term:`.
 * @param base what stands before every id, which is percent-encoded
 */
export async function* turtle(rows: Rows, base = defaultBase): AsyncGenerator<string> {
  const written = textWriter({
    schema: schema('').value,
    prov: prov('').value,
    xsd: xsd('').value,
    term: `${base}term:`,
  });
  const { iri, term, ...describe } = descriptions(base);
  const write = (subject: NamedNode, statements: Statements): string => written.add(subject, statements);

  for await (const entity of rows.entities()) yield write(iri(entity.id), describe.entity(entity));
  for await (const article of rows.articles()) {
    yield write(iri(article.id), describe.article(article));
    if (article.sourceId !== null) yield write(iri(article.sourceId), describe.source(article));
  }
  for await (const mention of rows.mentions()) {
    const { articleId, entityId, start } = mention;
    yield write(iri(articleId), [[schema('mentions'), iri(entityId)]]);
    yield write(iri(`mention:${articleId}/${entityId}/${start}`), describe.mention(mention));
  }
  for await (const event of rows.events()) {
    yield write(iri(event.id), describe.event(event));
    for (const { factId, entityId, role } of event.participants) {
      yield write(iri(factId), [
        [rdf('type'), schema('Role')],
        [schema('roleName'), literal(role)],
        [schema('attendee'), iri(entityId)],
      ]);
    }
  }
  for await (const role of rows.roles()) {
    if (role.holderId !== null) yield write(iri(role.holderId), [[schema('memberOf'), iri(role.id)]]);
    yield write(iri(role.id), describe.role(role));
  }
  for await (const statement of rows.statements()) yield write(iri(statement.id), describe.statement(statement));
  const extractors = new Set<string>();
  for await (const claim of rows.claims()) {
    if (!extractors.has(claim.extractor)) {
      extractors.add(claim.extractor);
      yield write(iri(`extractor:${claim.extractor}`), [
        [rdf('type'), prov('SoftwareAgent')],
        [schema('name'), literal(claim.extractor)],
      ]);
    }
    yield write(iri(claim.id), describe.claim(claim));
  }
  for await (const { fromId, toId, articleCount, firstAt, lastAt } of rows.coMentions()) {
    yield write(iri(`co-mention:${fromId}/${toId}`), [
      [rdf('type'), term('CoMention')],
      [term('entity'), iri(fromId)],
      [term('entity'), iri(toId)],
      [term('articleCount'), integer(articleCount)],
      [term('firstAt'), dateTime(firstAt)],
      [term('lastAt'), dateTime(lastAt)],
    ]);
  }
  yield written.end();
}

/** How each kind of record is told. */
function descriptions(base: string) {
  const iri = (id: string) => namedNode(base + encodeURIComponent(id).replace(/%3A/g, ':').replace(/%2F/g, '/'));
  const optionalIri = (id: string | null) => (id === null ? null : iri(id));
  const term = (name: string) => namedNode(`${base}term:${name}`);
  const span = ({ start, end }: { start: number; end: number }): Statements => [
    [term('start'), integer(start)],
    [term('end'), integer(end)],
  ];
  return {
    iri,
    term,
    entity: (entity: Entity): Statements => [
      [rdf('type'), schema(entityTypes[entity.kind] ?? 'Thing')],
      [schema('name'), literal(entity.name)],
      [schema('name'), text(entity.nameId, 'id')],
      [schema('name'), text(entity.nameEn, 'en')],
      ...entity.aliases.map((alias) => [schema('alternateName'), literal(alias)] as const),
      [
        schema('sameAs'),
        entity.wikidataId === null ? null : namedNode(`http://www.wikidata.org/entity/${entity.wikidataId}`),
      ],
      [term('countryCode'), text(entity.countryCode)],
      [schema('latitude'), double(entity.latitude)],
      [schema('longitude'), double(entity.longitude)],
      [term('mentionCount'), integer(entity.mentionCount)],
      [term('firstSeenAt'), dateTime(entity.firstSeenAt)],
      [term('lastSeenAt'), dateTime(entity.lastSeenAt)],
    ],
    article: (article: Article): Statements => [
      [rdf('type'), schema('NewsArticle')],
      [schema('headline'), literal(article.title)],
      [schema('url'), text(article.url)],
      [schema('inLanguage'), literal(article.language)],
      [schema('publisher'), optionalIri(article.sourceId)],
      [schema('datePublished'), dateTime(article.publishedAt)],
      [schema('creativeWorkStatus'), literal(article.pubStatus)],
      [schema('articleBody'), text(article.body)],
      [term('story'), optionalIri(article.storyId)],
      [term('ingestedAt'), dateTime(article.ingestedAt)],
      [term('contentHash'), text(article.contentHash)],
    ],
    source: (article: Article): Statements => [
      [rdf('type'), schema('NewsMediaOrganization')],
      [schema('name'), text(article.sourceName)],
    ],
    mention: (mention: Mention): Statements => [
      [rdf('type'), term('Mention')],
      [schema('isPartOf'), iri(mention.articleId)],
      [schema('about'), iri(mention.entityId)],
      [schema('text'), literal(mention.surface)],
      ...span(mention),
      [term('sentence'), literal(mention.sentence)],
    ],
    event: (event: Event): Statements => [
      [rdf('type'), schema('Event')],
      [term('eventType'), literal(event.type)],
      [schema('name'), literal(event.title)],
      [schema('startDate'), day(event)],
      [schema('location'), optionalIri(event.placeId)],
      ...event.articleIds.map((id) => [schema('subjectOf'), iri(id)] as const),
      ...event.participants.map(({ factId }) => [schema('attendee'), iri(factId)] as const),
    ],
    role: (role: Role): Statements => [
      [rdf('type'), schema('Role')],
      [schema('roleName'), literal(role.title)],
      [schema('memberOf'), optionalIri(role.ofId)],
      [schema('startDate'), text(role.validFrom, xsd('date'))],
      [schema('endDate'), text(role.validTo, xsd('date'))],
    ],
    statement: (statement: Statement): Statements => [
      [rdf('type'), schema('Quotation')],
      [schema('text'), literal(statement.text)],
      [schema('spokenByCharacter'), optionalIri(statement.speakerId)],
      ...statement.about.map((id) => [schema('about'), iri(id)] as const),
      [schema('isPartOf'), iri(statement.articleId)],
      [term('statementKind'), literal(statement.kind)],
      [term('cue'), text(statement.cue)],
      ...span(statement),
    ],
    claim: (claim: Claim): Statements => [
      [rdf('type'), prov('Entity')],
      [schema('about'), iri(claim.factId)],
      [term('supports'), iri(claim.targetId)],
      [prov('value'), literal(claim.quote)],
      [prov('wasDerivedFrom'), iri(claim.articleId)],
      [prov('wasAttributedTo'), iri(`extractor:${claim.extractor}`)],
      [prov('generatedAtTime'), dateTime(claim.recordedAt)],
      [prov('invalidatedAtTime'), dateTime(claim.retractedAt)],
      [term('confidence'), double(claim.confidence)],
      ...span(claim),
    ],
  };
}

function vocabulary(namespace: string) {
  return (name: string): NamedNode => namedNode(namespace + name);
}

function text(value: string | null, languageOrType?: string | NamedNode): Quad_Object | null {
  return value === null ? null : literal(value, languageOrType);
}

function dateTime(value: string | null): Quad_Object | null {
  return text(value, xsd('dateTime'));
}

/** As exact as it is known: a day, a month or a year. */
function day({ date, datePrecision }: Event): Quad_Object | null {
  const [type, length] = dateTypes[datePrecision ?? 'DAY'];
  return text(date?.slice(0, length) ?? null, xsd(type));
}

function integer(value: number): Quad_Object {
  return literal(String(value), xsd('integer'));
}

function double(value: number | null): Quad_Object | null {
  return value === null ? null : literal(String(value), xsd('double'));
}

/** A writer that gives the text of what was added, and keeps nothing of it. */
function textWriter(prefixes: Record<string, string>) {
  let buffer = '';
  const take = () => {
    const taken = buffer;
    buffer = '';
    return taken;
  };
  const sink = {
    write: (chunk: string, _: string, done?: () => void) => {
      buffer += chunk;
      done?.();
    },
    end: (done?: () => void) => done?.(),
  };
  const writer = new Writer(sink, { prefixes });
  return {
    add: (subject: NamedNode, statements: Statements): string => {
      for (const [predicate, object] of statements) {
        if (object !== null) writer.addQuad(quad(subject, predicate, object));
      }
      return take();
    },
    end: (): string => {
      writer.end();
      return take();
    },
  };
}
