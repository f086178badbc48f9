import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { engines } from '../support/engines.ts';
import { ingestSamples } from '../support/samples.ts';
import { answers, exported, ids } from './support.ts';

type Line = Record<string, unknown> & { record: string };

const formats = ['json-lines', 'graphml', 'gexf', 'turtle', 'follow-the-money'];

// Neo4j plans each query anew for each kind of filter.
describe.each(engines)('a part of the graph on $name', { timeout: 180_000 }, (engine) => {
  let store: Store;
  const lines = async (given: Record<string, unknown>): Promise<Line[]> =>
    (await exported(store, 'json-lines', given))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  const of = (records: readonly Line[], record: string) => records.filter((one) => one.record === record);
  const idsOf = (records: readonly Line[], record: string) =>
    of(records, record)
      .map(({ id }) => String(id))
      .sort();

  beforeAll(async () => {
    store = await engine.open();
    await ingestSamples(store);
  });
  afterAll(() => store.close());

  it.each([
    ['a language', { language: 'id' }, { language: ['id'] }],
    [
      'two sources',
      { source: ['source:meridianpost.example', 'source:pacificledger.example'] },
      { source: ['source:meridianpost.example', 'source:pacificledger.example'] },
    ],
    [
      'days',
      { publishedFrom: '2025-01-20', publishedTo: '2025-01-21' },
      { published: { from: '2025-01-20', to: '2025-01-21' } },
    ],
    [
      'whom all name',
      { mentionsAll: ['actor:xi-jinping', 'place:russia'] },
      { mentions: { all: ['actor:xi-jinping', 'place:russia'] } },
    ],
    [
      'whom some name, and none',
      { mentionsAny: ['actor:xi-jinping', 'actor:donald-trump'], mentionsNone: 'actor:marco-rubio' },
      { mentions: { any: ['actor:xi-jinping', 'actor:donald-trump'], none: ['actor:marco-rubio'] } },
    ],
    ['a text', { text: 'BEIJING' }, { text: 'beijing' }],
  ])('by %s is the articles that GraphQL lets pass, and what they say', async (_, given, filter) => {
    const records = await lines(given);
    const { articles, entities } = await answers(store, filter);
    expect(articles.totalCount).toBeGreaterThan(0);
    expect(articles.totalCount).toBeLessThan(21);
    expect(idsOf(records, 'article')).toEqual(ids(articles.nodes));
    expect(idsOf(records, 'event')).toEqual([...new Set(ids(articles.nodes.flatMap(({ events }) => events)))].sort());
    expect(idsOf(records, 'statement')).toEqual(ids(articles.nodes.flatMap(({ statements }) => statements)));
    const mentioned = articles.nodes.flatMap(({ mentions }) => mentions.map(({ entity }) => entity));
    expect(of(records, 'mention')).toHaveLength(mentioned.length);
    expect(idsOf(records, 'entity')).toEqual(expect.arrayContaining(ids(mentioned)));

    const passing = new Set(ids(articles.nodes));
    const roles = entities.nodes.flatMap(({ roles = [] }) => roles);
    expect(of(records, 'role')).toHaveLength(
      roles.filter((role) => role.evidence.some(({ article }) => passing.has(article.id))).length,
    );
    for (const { articleId } of [...of(records, 'claim'), ...of(records, 'mention')])
      expect(passing).toContain(articleId);
    const named = articles.nodes.map(({ mentions }) => new Set(mentions.map(({ entity }) => entity.id)));
    for (const { fromId, toId, articleCount } of of(records, 'co-mention')) {
      expect(articleCount).toBe(named.filter((set) => set.has(String(fromId)) && set.has(String(toId))).length);
    }
  });

  it.each([
    [{ language: 'id' }],
    [{ mentionsAny: 'actor:xi-jinping', publishedTo: '2025-01-21' }],
    [{ entity: ['actor:xi-jinping', 'actor:vladimir-putin', 'place:china'] }],
    [{ entity: 'place:china', includeRetracted: true }],
  ])('refers to nothing outside of it: %j', async (given) => {
    const records = await lines(given);
    const known = new Set(records.flatMap(({ id, factId }) => [id, factId]));
    const references = [
      'articleId',
      'entityId',
      'eventId',
      'placeId',
      'holderId',
      'ofId',
      'speakerId',
      'targetId',
      'fromId',
      'toId',
    ];
    let count = 0;
    for (const record of records) {
      for (const name of references.filter((name) => typeof record[name] === 'string')) {
        expect(known, `${name} of ${JSON.stringify(record)}`).toContain(record[name]);
        count++;
      }
    }
    expect(count).toBeGreaterThan(5);
  });

  it('that is a network holds its entities alone and what lies between them', async () => {
    const network = ['actor:vladimir-putin', 'actor:xi-jinping'];
    const records = await lines({ entity: network });
    expect(idsOf(records, 'entity')).toEqual(network);
    const { articles } = await answers(store, { mentions: { all: network } });
    expect(idsOf(records, 'article')).toEqual(ids(articles.nodes));
    expect(idsOf(records, 'event')).toEqual(['event:meeting-2025-01-21-vladimir-putin-xi-jinping']);
    expect(of(records, 'participant').map(({ entityId }) => entityId)).toEqual(network);
    expect(of(records, 'co-mention')).toEqual([
      expect.objectContaining({ fromId: network[0], toId: network[1], articleCount: articles.totalCount }),
    ]);
  });

  it('of one entity is all that is said of it', async () => {
    const records = await lines({ entity: 'place:china' });
    const { articles } = await answers(store, { mentions: { all: ['place:china'] } });
    expect(idsOf(records, 'entity')).toEqual(['place:china']);
    expect(idsOf(records, 'article')).toEqual(ids(articles.nodes));
    expect(of(records, 'role').map(({ ofId }) => ofId)).toContain('place:china');
  });

  it('that nothing passes is still a whole file of every format', async () => {
    for (const format of formats) {
      const text = await exported(store, format, { language: 'fr' });
      expect(text).not.toContain('article:');
      if (format.startsWith('g')) expect(text).toMatch(/<\/(graphml|gexf)>\n$/);
    }
    expect(await exported(store, 'csv', { table: 'roles', language: 'fr' })).toBe(
      'id,title,holderId,ofId,validFrom,validTo,articleIds\r\n',
    );
  });
});
