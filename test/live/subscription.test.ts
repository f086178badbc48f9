import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { mergeEntities } from '../../src/curation/merge.ts';
import { retractArticle } from '../../src/curation/retract.ts';
import { rulesExtractor } from '../../src/ingest/extract/extract.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { articleIdOfUrl } from '../../src/ingest/resolve/ids.ts';
import type { Store } from '../../src/store/store.ts';
import { ask } from '../support/ask.ts';
import { counting } from '../support/counting.ts';
import { engines } from '../support/engines.ts';
import { evaluationText, hasEvaluationData } from '../support/evaluation-data.ts';
import { ingestSamples } from '../support/samples.ts';
import { type Answer, cursorOf, listening, subscriber } from './support.ts';

const articles =
  'subscription ($filter: ArticleFilter, $after: String) { articleIngested(filter: $filter, after: $after) { id } }';
const events =
  'subscription ($filter: EventFilter, $after: String) { eventReported(filter: $filter, after: $after) { id } }';
const why = hasEvaluationData ? '' : ' (skipped: the evaluation data folder is missing)';

const idOf = ({ data }: Answer): string => (data.articleIngested ?? data.eventReported).id;

interface Page {
  page: { totalCount: number; nodes: { id: string; articles: { totalCount: number } }[] };
}

describe.each(engines)('subscriptions on $name', (engine) => {
  let store: Store;
  let app: FastifyInstance;
  let asked: string[];
  /** Cursor of the empty graph. */
  let start: string;

  beforeAll(async () => {
    const counted = counting(await engine.open());
    ({ store, asked } = counted);
    app = await listening(store);
    start = await cursorOf(app);
  });
  afterAll(async () => {
    await app.close();
    await store.close();
  });

  const replay = async (query: string, variables: object, count: number): Promise<Answer[]> => {
    const follower = subscriber(app, query, { after: start, ...variables });
    const answers = [...(await follower.until(count))];
    await follower.stop();
    return answers;
  };
  const list = async (field: string, type: string, filter: object): Promise<Page['page']> => {
    const of = field === 'events' ? 'articles { totalCount }' : '';
    const { page } = await ask<Page>(
      store,
      `query ($filter: ${type}) { page: ${field}(filter: $filter, first: 100) { totalCount nodes { id ${of} } } }`,
      { filter },
    );
    return page;
  };

  it.skipIf(!hasEvaluationData)(`answer the question of their users as it is written${why}`, async () => {
    const actors = ['actor:xi-jinping', 'actor:prabowo-subianto'];
    const follower = subscriber(app, evaluationText('questions/12-watch.graphql'), { actors });
    // Once for the connection, once for where the subscription starts, and then to look for more.
    await vi.waitFor(() => expect(asked.filter((query) => query === 'arrival/head').length).toBeGreaterThanOrEqual(4));
    await ingestSamples(store);
    const { nodes } = await list('articles', 'ArticleFilter', { mentions: { any: actors } });
    expect(nodes.length).toBeGreaterThan(5);
    const answers = await follower.until(nodes.length);
    expect(answers.map(idOf).sort()).toEqual(nodes.map(({ id }) => id).sort());
    for (const { data, extensions } of answers) {
      expect(data.articleIngested).toMatchObject({ title: expect.any(String), mentions: expect.any(Array) });
      expect(extensions.cursor).toMatch(/^[\w-]+$/);
    }
    await follower.stop();
  });

  it.each([
    {},
    { language: ['en'] },
    { mentions: { all: ['actor:xi-jinping', 'actor:vladimir-putin'] } },
    { mentions: { any: ['actor:prabowo-subianto'], none: ['place:malaysia'] } },
    { text: 'PRESIDEN', published: { from: '2025-01-22' } },
    { pubStatus: ['USABLE'], source: ['source:meridianpost.example'] },
  ])('give the articles that the list with the filter %j gives', async (filter) => {
    await ingestSamples(store);
    const { nodes } = await list('articles', 'ArticleFilter', filter);
    expect(nodes.length).toBeGreaterThan(0);
    const answers = await replay(articles, { filter }, nodes.length);
    expect(answers.map(idOf).sort()).toEqual(nodes.map(({ id }) => id).sort());
  });

  it.each([
    {},
    { type: ['MEETING', 'CALL'] },
    { participants: { all: ['actor:xi-jinping', 'actor:vladimir-putin'] }, date: { from: '2025-01-01' } },
    { place: ['place:kuala-lumpur'] },
  ])(
    'give the events that the list with the filter %j gives, once for each article that reports it',
    async (filter) => {
      await ingestSamples(store);
      const { nodes } = await list('events', 'EventFilter', filter);
      const reports = nodes.flatMap(({ id, articles: { totalCount } }) => Array<string>(totalCount).fill(id));
      expect(reports.length).toBeGreaterThan(0);
      const answers = await replay(events, { filter }, reports.length);
      expect(answers.map(idOf).sort()).toEqual(reports.sort());
    },
  );

  it.each([
    ['articles', articles],
    ['events', events],
  ])('of %s, dropped after any answer, go on after its cursor without loss or double', async (_, query) => {
    await ingestSamples(store);
    const answers = await replay(query, {}, 20);
    for (const [index, { extensions }] of answers.slice(0, -1).entries()) {
      const rest = await replay(query, { after: extensions.cursor }, answers.length - index - 1);
      expect(rest).toEqual(answers.slice(index + 1));
    }
  });

  it('tell an article that is corrected later once, as it is then, and one that is withdrawn not at all', async () => {
    const after = await cursorOf(app);
    const url = (name: string) => `https://kabarnusantara.example/uji/${name}`;
    const raw = (name: string, title: string) => ({
      url: url(name),
      title,
      body: `${title} di Jakarta.`,
      format: 'text' as const,
    });
    for (const one of [
      raw('a', 'Kabar lama'),
      raw('b', 'Kabar keliru'),
      raw('a', 'Kabar baru'),
      raw('c', 'Kabar lain'),
    ]) {
      await ingest([one], { store, extractor: rulesExtractor });
    }
    await retractArticle(store, articleIdOfUrl(url('b')), { by: null, reason: 'keliru', at: new Date().toISOString() });
    const titled = articles.replace('{ id }', '{ id title }');
    expect(await replay(titled, { after }, 2)).toMatchObject([
      { data: { articleIngested: { title: 'Kabar baru' } } },
      { data: { articleIngested: { title: 'Kabar lain' } } },
    ]);
  });

  it('mean by an entity that was merged the one that it was merged into, also while they last', async () => {
    const body = (name: string) => `Presiden ${name} bertemu Xi Jinping di Tokyo pada 4 Januari 2024.`;
    const ingested = (name: string) =>
      ingest([{ body: body(name), format: 'text' }], { store, extractor: rulesExtractor });
    await ingested('Kenanga Putri');
    await ingested('Wulan Purnama');
    const filter = { mentions: { any: ['actor:kenanga-putri'] } };
    const follower = subscriber(app, articles, { filter, after: await cursorOf(app) });
    await mergeEntities(
      store,
      { into: 'actor:wulan-purnama', from: ['actor:kenanga-putri'] },
      { by: null, reason: null, at: new Date().toISOString() },
    );
    await ingest([{ body: `${body('Wulan Purnama')} Lagi.`, format: 'text' }], { store, extractor: rulesExtractor });
    expect(await follower.until(1)).toHaveLength(1);
    await follower.stop();
  });

  it('give every answer out of what is stored by then', async () => {
    const query =
      'subscription ($after: String) { articleIngested(after: $after) { mentions { entity { name mentionCount } } } }';
    const follower = subscriber(app, query, { after: await cursorOf(app) });
    for (const day of [1, 2, 3]) {
      const body = `Presiden Mawar Melati bertemu Xi Jinping di Moskow pada ${day} Januari 2024.`;
      await ingest([{ body, format: 'text' }], { store, extractor: rulesExtractor });
      const answer = (await follower.until(day))[day - 1];
      expect(answer?.data.articleIngested).toMatchObject({
        mentions: expect.arrayContaining([{ entity: { name: 'Mawar Melati', mentionCount: day } }]),
      });
    }
    await follower.stop();
  });
});
