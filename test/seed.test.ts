import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rulesExtractor } from '../src/ingest/extract/extract.ts';
import { ingest } from '../src/ingest/ingest.ts';
import type { Store } from '../src/store/store.ts';
import { ask as askStore } from './support/ask.ts';
import { engines } from './support/engines.ts';
import { evaluationText, hasEvaluationData } from './support/evaluation-data.ts';

const why = hasEvaluationData ? '' : ' (skipped: the evaluation data folder is missing)';

describe.skipIf(!hasEvaluationData)(`the seed article${why}`, () => {
  describe.each(engines)('on $name', (engine) => {
    let store: Store;
    const seed = {
      body: hasEvaluationData ? evaluationText('articles/suara-xi-putin.id.txt') : '',
      format: 'text',
    } as const;
    let articleId: string;

    const ask = <Answer = Record<string, unknown>>(query: string, variables: Record<string, unknown> = {}) =>
      askStore<Answer>(store, query, variables);
    const question = (name: string) => evaluationText(`questions/${name}.graphql`);

    beforeAll(async () => {
      store = await engine.open();
      const [outcome] = await ingest([seed], { store, extractor: rulesExtractor });
      if (outcome === undefined || 'error' in outcome) throw new Error('expected the seed to be stored');
      articleId = outcome.id;
    });
    afterAll(() => store.close());

    it('is stored once', async () => {
      const before = await ask('{ stats { articles actors organizations places events statements claims sources } }');
      expect(await ingest([seed], { store, extractor: rulesExtractor })).toEqual([
        { id: articleId, created: false, corrected: false },
      ]);
      expect(await ask('{ stats { articles actors organizations places events statements claims sources } }')).toEqual(
        before,
      );
      expect(before).toEqual({
        stats: {
          articles: 1,
          actors: 4,
          organizations: 4,
          places: 4,
          events: 2,
          statements: 7,
          claims: 19,
          sources: 1,
        },
      });
    });

    it('tells who holds which office', async () => {
      const { entities } = await ask(`{ entities(filter: { kind: [ACTOR] }, orderBy: { field: NAME, direction: ASC }) {
        nodes { name ... on Actor { roles { title of { name } } } } } }`);
      expect(entities).toEqual({
        nodes: [
          { name: 'Donald Trump', roles: [{ title: 'Presiden', of: { name: 'Amerika Serikat' } }] },
          { name: 'Vladimir Putin', roles: [{ title: 'Presiden', of: { name: 'Rusia' } }] },
          { name: 'Wang Yi', roles: [{ title: 'Menteri Luar Negeri', of: { name: 'China' } }] },
          { name: 'Xi Jinping', roles: [{ title: 'Presiden', of: { name: 'China' } }] },
        ],
      });
    });

    it('knows organizations by every name, and places', async () => {
      const answer = await ask(`{
        pbb: entity(name: "PBB") { id } un: entity(name: "united nations") { id }
        kemlu: organization(name: "Kementerian Luar Negeri China") { id } sco: organization(name: "SCO") { id }
        brics: organization(name: "BRICS") { id } beijing: place(name: "Beijing") { id }
        who: entity(name: "WHO") { id } musk: entity(name: "Elon Musk") { id } prabowo: entity(name: "Prabowo") { id }
        chalid: entity(name: "Riza Chalid") { id }
      }`);
      expect(answer).toEqual({
        pbb: { id: 'organization:united-nations' },
        un: { id: 'organization:united-nations' },
        kemlu: { id: 'organization:ministry-of-foreign-affairs-china' },
        sco: { id: 'organization:shanghai-cooperation-organisation' },
        brics: { id: 'organization:brics' },
        beijing: { id: 'place:beijing' },
        who: null,
        musk: null,
        prabowo: null,
        chalid: null,
      });
    });

    it('answers which meetings Xi and Putin held, who was there, in whose words', async () => {
      const who = ['actor:xi-jinping', 'actor:vladimir-putin'];
      const answer = await ask(question('01-meetings'), { who, from: '2025-01-01', to: '2025-01-31' });
      expect(answer['events']).toMatchObject({
        totalCount: 1,
        nodes: [
          {
            type: 'MEETING',
            date: '2025-01-21',
            datePrecision: 'DAY',
            independentSourceCount: 1,
            place: { name: 'Beijing' },
            participants: [
              { role: 'PARTICIPANT', entity: { name: 'Vladimir Putin' } },
              { role: 'ATTENDEE', entity: { name: 'Wang Yi' } },
              { role: 'PARTICIPANT', entity: { name: 'Xi Jinping' } },
            ],
            evidence: expect.arrayContaining([
              expect.objectContaining({
                quote: expect.stringMatching(/^Pertemuan virtual tersebut diadakan .* Wang Yi\.$/),
              }),
            ]),
          },
        ],
      });
    });

    it('answers who Wang Yi and Trump are', async () => {
      expect((await ask(question('02-profile'), { name: 'Wang Yi' }))['entity']).toMatchObject({
        id: 'actor:wang-yi',
        roles: [{ title: 'Menteri Luar Negeri', of: { name: 'China' } }],
        articles: { totalCount: 1, edges: [{ mentions: [{ surface: 'Wang Yi' }] }] },
        events: { nodes: [{ type: 'MEETING' }] },
      });
      expect((await ask(question('02-profile'), { name: 'Trump' }))['entity']).toMatchObject({
        id: 'actor:donald-trump',
        events: { nodes: [{ type: 'APPOINTMENT', date: '2025-01-20' }] },
      });
    });

    it('shows what the article says and what was left out', async () => {
      const { article } = await ask<{
        article: {
          body: string;
          segments: { start: number; end: number; text: string; kind: string }[];
          mentions: { surface: string; start: number; end: number; sentence: string }[];
          statements: { kind: string; text: string; start: number; end: number }[];
          links: { kind: string; article: { pubStatus: string } }[];
          events: { evidence: { quote: string }[] }[];
        };
      }>(question('03-article'), { id: articleId });
      const { body, segments, mentions, statements, links, events } = article;
      expect(segments.map(({ text }) => text).join('')).toBe(body);
      for (const { text, start, end } of segments) expect(body.slice(start, end)).toBe(text);
      const read = segments.filter(({ kind }) => kind === 'BODY' || kind === 'TITLE');
      const spans = [...mentions.map((one) => ({ ...one, text: one.surface })), ...statements];
      for (const { start, end, text } of spans) {
        expect(body.slice(start, end)).toBe(text);
        expect(read.some((segment) => segment.start <= start && end <= segment.end)).toBe(true);
      }
      for (const { sentence, surface } of mentions) expect(sentence).toContain(surface);
      for (const { quote } of events.flatMap(({ evidence }) => evidence)) expect(body).toContain(quote);
      expect(statements.filter(({ kind }) => kind === 'DIRECT')).toHaveLength(1);
      expect(links.map(({ kind }) => kind).sort()).toEqual(['INLINE_LINK', ...Array(5).fill('RELATED_LIST')]);
      expect(links.every((link) => link.article.pubStatus === 'HEADLINE')).toBe(true);
    });

    it('finds by name, abbreviation and beginning', async () => {
      const found = async (query: string) => {
        const { search } = await ask<{ search: { edges: { node: { __typename: string; id: string } }[] } }>(
          question('04-search'),
          { query },
        );
        return search.edges.map(({ node }) => node);
      };
      const pbb = await found('PBB');
      expect(pbb[0]).toMatchObject({ __typename: 'Organization', id: 'organization:united-nations' });
      expect(pbb).toContainEqual(expect.objectContaining({ __typename: 'Article', id: articleId }));
      expect((await found('xi jin'))[0]).toMatchObject({ id: 'actor:xi-jinping' });
      expect(await found('Riza Chalid')).toEqual([]);
    });

    it('answers what Putin and Xi said', async () => {
      const said = async (speaker: string) => {
        const { statements } = await ask<{ statements: { nodes: { cue: string }[] } }>(question('07-statements'), {
          speaker: [speaker],
        });
        return statements.nodes.map(({ cue }) => cue).sort();
      };
      expect(await said('actor:vladimir-putin')).toEqual(['menyatakan', 'menyoroti']);
      expect(await said('actor:xi-jinping')).toEqual(['mendorong', 'menegaskan', 'menekankan', 'mengungkapkan']);
    });

    it('takes an article through the API once, and refuses an empty one', async () => {
      const input = {
        body: 'Presiden Rusia Vladimir Putin bertemu Xi Jinping di Moskow pada 8 Mei 2025.',
        publishedAt: '2025-05-09',
      };
      const [first, second] = [
        await ask(question('10-ingest'), { input }),
        await ask(question('10-ingest'), { input }),
      ];
      expect(first['ingestArticle']).toMatchObject({
        created: true,
        article: { events: [{ type: 'MEETING', date: '2025-05-08' }] },
      });
      expect(second['ingestArticle']).toMatchObject({ created: false, errors: [] });
      expect((await ask(question('10-ingest'), { input: { body: ' ' } }))['ingestArticle']).toMatchObject({
        article: null,
        created: false,
        errors: [{ __typename: 'InvalidInput', path: ['input', 'body'] }],
      });
    });

    it('walks the feed both ways', async () => {
      const page = async (variables: object) => {
        const { articles } = await ask<{
          articles: {
            totalCount: number;
            edges: { node: { id: string } }[];
            pageInfo: Record<string, never>;
          };
        }>(question('08-feed'), { ...variables });
        return articles;
      };
      const first = await page({ first: 1 });
      const second = await page({ first: 1, after: first.pageInfo['endCursor'] });
      expect([first, second].map(({ totalCount }) => totalCount)).toEqual([2, 2]);
      expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
      const back = await page({ last: 1, before: second.pageInfo['startCursor'] });
      expect(back.edges.map(({ node }) => node.id)).toEqual(first.edges.map(({ node }) => node.id));
    });
  });
});
