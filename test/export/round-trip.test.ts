import { defaultModel, Model } from '@alephdata/followthemoney';
import { MultiGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import oxigraph from 'oxigraph';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ftmId } from '../../src/export/follow-the-money.ts';
import type { Store } from '../../src/store/store.ts';
import { ask } from '../support/ask.ts';
import { engines } from '../support/engines.ts';
import { ingestSamples } from '../support/samples.ts';
import { type Answer, answers, asXml, counts, exported, ids, ingestNasty } from './support.ts';

const asIs = (text: string) => text;

/** The evidence of every event, part and role, each as one text. */
function evidenceOf({ entities, events }: Answer, textOf: (text: string) => string): string[] {
  const all = [
    ...events.nodes.flatMap(({ evidence, participants }) => [
      ...evidence,
      ...participants.flatMap((one) => one.evidence),
    ]),
    ...entities.nodes.flatMap(({ roles = [] }) => roles.flatMap((role) => role.evidence)),
  ];
  return all.map((one) =>
    JSON.stringify([
      one.article.id,
      textOf(one.quote),
      one.start,
      one.end,
      one.confidence,
      one.extractor,
      one.recordedAt,
    ]),
  );
}

// Neo4j plans each query anew for each kind of filter.
describe.each(engines)('the whole graph on $name, read back', { timeout: 180_000 }, (engine) => {
  let store: Store;
  let answer: Answer;
  let expected: ReturnType<typeof counts>;

  beforeAll(async () => {
    store = await engine.open();
    await ingestSamples(store);
    await ingestNasty(store);
    answer = await answers(store);
    expected = counts(answer);
    expect(Math.min(...Object.values(expected))).toBeGreaterThan(10);
  });
  afterAll(() => store.close());

  it('from CSV', async () => {
    const table = async (name: string) => {
      const text = await exported(store, 'csv', { table: name });
      const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
      expect(errors).toEqual([]);
      // One apostrophe stands before what a spreadsheet would run.
      const plain = (cell: string) => cell.replace(/^'('*[=+\-@\t\r\n])/, '$1');
      for (const cell of data.flatMap((row) => Object.values(row))) {
        expect(cell).not.toMatch(/^(?:[=+@\t\r]|-(?!\d))/);
      }
      return data.map((row) => Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, plain(cell)])));
    };
    const column = (rows: Record<string, string>[], name: string) => rows.map((row) => row[name] ?? '').sort();

    expect(column(await table('entities'), 'id')).toEqual(ids(answer.entities.nodes));
    const articles = await table('articles');
    const texts = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort();
    expect(texts(articles.map(({ id, title, body }) => ({ id, title, body })))).toEqual(
      texts(answer.articles.nodes.map(({ id, title, body }) => ({ id, title, body }))),
    );
    expect(column(await table('events'), 'id')).toEqual(ids(answer.events.nodes));
    expect(
      texts(
        (await table('mentions')).map(({ articleId, entityId, surface, sentence }) => ({
          articleId,
          entityId,
          surface,
          sentence,
        })),
      ),
    ).toEqual(
      texts(
        answer.articles.nodes.flatMap(({ id: articleId, mentions }) =>
          mentions.map(({ entity, surface, sentence }) => ({ articleId, entityId: entity.id, surface, sentence })),
        ),
      ),
    );
    const statements = answer.articles.nodes.flatMap((article) => article.statements);
    expect(
      texts((await table('statements')).map(({ id, text, about = '' }) => ({ id, text, about: JSON.parse(about) }))),
    ).toEqual(texts(statements.map(({ id, text, about }) => ({ id, text, about: ids(about) }))));
    expect(await table('participants')).toHaveLength(expected.participants);
    expect(await table('roles')).toHaveLength(expected.roles);
    expect(await table('co-mentions')).toHaveLength(expected.coMentions);
    const claims = (await table('claims')).map((row) =>
      JSON.stringify([
        row['articleId'],
        row['quote'],
        Number(row['start']),
        Number(row['end']),
        Number(row['confidence']),
        row['extractor'],
        row['recordedAt'],
      ]),
    );
    for (const one of evidenceOf(answer, asIs)) expect(claims).toContain(one);
  });

  it('from JSON Lines', async () => {
    const lines = (await exported(store, 'json-lines')).trimEnd().split('\n');
    const records: Record<string, unknown>[] = lines.map((line) => JSON.parse(line));
    const of = (record: string) => records.filter((one) => one['record'] === record);
    const counted = Object.fromEntries(
      ['entity', 'article', 'event', 'mention', 'statement', 'participant', 'role', 'co-mention'].map((name) => [
        name,
        of(name).length,
      ]),
    );
    expect(counted).toEqual({
      entity: expected.entities,
      article: expected.articles,
      event: expected.events,
      mention: expected.mentions,
      statement: expected.statements,
      participant: expected.participants,
      role: expected.roles,
      'co-mention': expected.coMentions,
    });
    const events = of('event').map(({ id, title, type, date, placeId }) => ({ id, title, type, date, placeId }));
    expect(events).toEqual(
      expect.arrayContaining(
        answer.events.nodes.map(({ id, title, type, date, place }) => ({
          id,
          title,
          type,
          date,
          placeId: place?.id ?? null,
        })),
      ),
    );
    const entities = of('entity').map(({ id, kind, name, aliases, mentionCount }) => ({
      id,
      kind,
      name,
      aliases,
      mentionCount,
    }));
    expect(entities).toEqual(
      expect.arrayContaining(answer.entities.nodes.map(({ coMentions: _, roles: __, ...entity }) => entity)),
    );
    const claims = of('claim').map((one) =>
      JSON.stringify([
        one['articleId'],
        one['quote'],
        one['start'],
        one['end'],
        one['confidence'],
        one['extractor'],
        one['recordedAt'],
      ]),
    );
    for (const one of evidenceOf(answer, asIs)) expect(claims).toContain(one);
  });

  it.each([
    ['GraphML', 'graphml', parseGraphml],
    ['GEXF', 'gexf', parseGexf],
  ])('from %s', async (_, format, parse) => {
    const graph = parse(MultiGraph, await exported(store, format));
    const nodes = (type: string) =>
      graph.filterNodes((_, attributes) => attributes['type'] === type).map((id) => ({ id }));
    const edges = (label: string) => graph.filterEdges((_, attributes) => attributes['label'] === label);
    expect(ids(nodes('Entity'))).toEqual(ids(answer.entities.nodes));
    expect(ids(nodes('Article'))).toEqual(ids(answer.articles.nodes));
    expect(ids(nodes('Event'))).toEqual(ids(answer.events.nodes));
    expect(ids(nodes('Statement'))).toEqual(ids(answer.articles.nodes.flatMap(({ statements }) => statements)));
    expect(edges('MENTIONS')).toHaveLength(expected.mentions);
    expect(edges('PARTICIPATES_IN')).toHaveLength(expected.participants);
    expect(edges('REPORTS')).toHaveLength(expected.reports);
    expect(edges('HOLDS_ROLE')).toHaveLength(expected.roles);
    expect(edges('CO_MENTIONED')).toHaveLength(expected.coMentions);
    for (const { id, title } of answer.articles.nodes) {
      expect(graph.getNodeAttribute(id, 'label')).toBe(asXml(title));
    }
    for (const { id, text, start } of answer.articles.nodes.flatMap(({ statements }) => statements)) {
      expect(graph.getNodeAttributes(id)).toMatchObject({ label: asXml(text), start });
    }
    const claims = nodes('Claim').map(({ id }) => {
      const { quote, start, end, confidence, extractor, recordedAt } = graph.getNodeAttributes(id);
      const [articleId] = graph.inNeighbors(id);
      return JSON.stringify([articleId, quote, start, end, confidence, extractor, recordedAt]);
    });
    for (const one of evidenceOf(answer, asXml)) expect(claims).toContain(one);
  });

  it('from Turtle, whose SPARQL answers are those of GraphQL', async () => {
    const triples = new oxigraph.Store();
    triples.load(await exported(store, 'turtle'), { format: 'text/turtle' });
    const prefixes = `PREFIX schema: <https://schema.org/> PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX term: <urn:newsgraph:term:> PREFIX actor: <urn:newsgraph:actor:>`;
    const select = (query: string): string[][] => {
      const rows = triples.query(`${prefixes} ${query}`);
      if (!Array.isArray(rows)) throw new Error('expected rows');
      return rows
        .map((row) =>
          [...(row instanceof Map ? row.values() : [])].map(({ value }: { value: string }) =>
            value.replace('urn:newsgraph:', ''),
          ),
        )
        .sort();
    };
    const all = (type: string) => select(`SELECT ?id { ?id a ${type} }`).map(([id = '']) => ({ id }));
    expect(ids(['Person', 'Organization', 'Place'].flatMap((type) => all(`schema:${type}`)))).toEqual(
      ids(answer.entities.nodes).map((id) => encodeURI(id)),
    );
    expect(ids(all('schema:NewsArticle'))).toEqual(ids(answer.articles.nodes));
    expect(ids(all('schema:Event'))).toEqual(ids(answer.events.nodes));
    expect(all('schema:Quotation')).toHaveLength(expected.statements);
    expect(all('term:Mention')).toHaveLength(expected.mentions);
    expect(all('schema:Role')).toHaveLength(expected.participants + expected.roles);
    expect(select('SELECT ?id ?title ?body { ?id schema:headline ?title; schema:articleBody ?body }')).toEqual(
      answer.articles.nodes.map(({ id, title, body }) => [id, title, body]).sort(),
    );

    const meetings = select(`SELECT DISTINCT ?event ?article ?quote {
      ?event a schema:Event; term:eventType "MEETING"; schema:startDate ?date;
        schema:attendee/schema:attendee actor:xi-jinping, actor:vladimir-putin.
      FILTER(?date >= "2025-01-01"^^<http://www.w3.org/2001/XMLSchema#date> && ?date <= "2025-01-31"^^<http://www.w3.org/2001/XMLSchema#date>)
      ?claim schema:about ?event; prov:wasDerivedFrom ?article; prov:value ?quote
    }`);
    const { events } = await ask<{ events: Answer['events'] }>(
      store,
      `{ events(filter: { type: [MEETING], date: { from: "2025-01-01", to: "2025-01-31" },
        participants: { all: ["actor:xi-jinping", "actor:vladimir-putin"] } }) { nodes { id evidence { quote article { id } } } } }`,
    );
    expect(meetings.length).toBeGreaterThan(2);
    expect(meetings).toEqual(
      events.nodes.flatMap(({ id, evidence }) => evidence.map(({ quote, article }) => [id, article.id, quote])).sort(),
    );

    const said = select(`SELECT ?text ?publisher {
      ?statement a schema:Quotation; schema:spokenByCharacter actor:vladimir-putin; schema:text ?text;
        schema:isPartOf/schema:publisher/schema:name ?publisher
    }`);
    const { statements } = await ask<{
      statements: { nodes: { text: string; article: { source: { name: string } } }[] };
    }>(
      store,
      '{ statements(filter: { speaker: ["actor:vladimir-putin"] }) { nodes { text article { source { name } } } } }',
    );
    expect(said.length).toBeGreaterThan(2);
    expect(said).toEqual(statements.nodes.map(({ text, article }) => [text, article.source.name]).sort());
  });

  it('from FollowTheMoney, whose model every line keeps to', async () => {
    const model = new Model(defaultModel);
    const lines = (await exported(store, 'follow-the-money')).trimEnd().split('\n');
    const entities = lines.map((line) => model.getEntity(JSON.parse(line)));
    const byId = new Map(entities.map((entity) => [entity.id, entity]));
    expect(byId.size).toBe(entities.length);
    for (const entity of entities) {
      expect(entity.id).toMatch(/^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/);
      for (const schema of [entity.schema, ...entity.schema.schemata.map((name) => model.getSchema(name))]) {
        for (const name of schema.required) expect(entity.getProperty(name)).not.toEqual([]);
      }
      for (const property of entity.getProperties()) {
        expect(property.stub).toBe(false);
        for (const value of entity.getProperty(property)) {
          if (property.type.name === 'entity') {
            expect(byId.get(String(value))?.schema.isA(property.getRange())).toBe(true);
          }
          if (property.type.name === 'date') expect(value).toMatch(/^\d{4}(-\d\d(-\d\d(T\d\d:\d\d:\d\d)?)?)?$/);
        }
      }
    }
    const of = (schema: string) => entities.filter((entity) => entity.schema.name === schema);
    const kind = (name: string) => answer.entities.nodes.filter((entity) => entity.kind === name);
    expect(ids(of('Person'))).toEqual(
      kind('ACTOR')
        .map(({ id }) => ftmId(id))
        .sort(),
    );
    expect(ids(of('Organization'))).toEqual(
      kind('ORGANIZATION')
        .map(({ id }) => ftmId(id))
        .sort(),
    );
    expect(ids(of('Address'))).toEqual(
      kind('PLACE')
        .map(({ id }) => ftmId(id))
        .sort(),
    );
    expect(ids(of('Article'))).toEqual(answer.articles.nodes.map(({ id }) => ftmId(id)).sort());
    expect(ids(of('Event'))).toEqual(answer.events.nodes.map(({ id }) => ftmId(id)).sort());
    expect(of('Note')).toHaveLength(expected.statements);
    expect(of('Occupancy')).toHaveLength(expected.roles);
    expect(of('UnknownLink')).toHaveLength(expected.participants + expected.coMentions);
    const documented = of('Documentation').filter((entity) => entity.getFirst('role') === 'asserts');
    const claims = documented.map((entity) => {
      const { start, end, confidence, extractor, recordedAt } = JSON.parse(String(entity.getFirst('description')));
      return JSON.stringify([
        entity.getFirst('document'),
        entity.getFirst('summary'),
        start,
        end,
        confidence,
        extractor,
        recordedAt,
      ]);
    });
    for (const one of evidenceOf(answer, asIs)) {
      const [articleId, ...rest]: [string, ...unknown[]] = JSON.parse(one);
      expect(claims).toContain(JSON.stringify([ftmId(articleId), ...rest]));
    }
    expect(of('Documentation')).toHaveLength(documented.length + expected.mentions);
  });
});
