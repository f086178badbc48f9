import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { retractArticle } from '../../src/curation/retract.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { articleIdOfUrl } from '../../src/ingest/resolve/ids.ts';
import type { Store } from '../../src/store/store.ts';
import { ask as askStore } from '../support/ask.ts';
import { engines } from '../support/engines.ts';
import { markupExtractor } from '../support/markup.ts';

const url = (page: string) => `https://example.com/${page}`;
const pages = {
  first: 'meeting 1: Rina Kusuma - Vladimir Putin.\nsaid 1: Rina Kusuma - Vladimir Putin.',
  corrected: 'meeting 2: Rina Kusuma - Xi Jinping.\nsaid 1: Rina Kusuma - Xi Jinping.',
  withdrawn: 'meeting 3: Wang Yi - Vladimir Putin.\nsaid 2: Wang Yi - Vladimir Putin.\nrole 1: Wang Yi - China Office.',
};
const [march, april, may, june] = ['03', '04', '05', '06'].map((month) => `2025-${month}-01T00:00:00.000Z`);

interface Dated {
  date: string;
}

describe.each(engines)('time on $name', (engine) => {
  let store: Store;
  const ask = (query: string) => askStore<ReturnType<typeof JSON.parse>>(store, query);
  const add = (page: string, body: string, at: string | undefined) =>
    ingest([{ url: url(page), title: 'Report', body, format: 'text', publishedAt: '2025-01-25T00:00:00Z' }], {
      store,
      extractor: markupExtractor,
      now: () => new Date(at ?? ''),
    });
  const article = articleIdOfUrl(url('report'));

  beforeAll(async () => {
    store = await engine.open();
    await add('report', pages.first, march);
    await add('other', pages.withdrawn, march);
    expect(await add('report', pages.corrected, april)).toEqual([{ id: article, created: false, corrected: true }]);
    await retractArticle(store, articleIdOfUrl(url('other')), { by: 'Sari', reason: 'invented', at: may ?? '' });
  });
  afterAll(() => store.close());

  it('answers with what stands now', async () => {
    const now = await ask(`{
      events { totalCount nodes { date isRetracted } }
      articles { nodes { id pubStatus version retractedAt versions { id pubStatus version retractedAt body } } }
      statements { nodes { text } }
      putin: actor(name: "Vladimir Putin") { mentionCount firstSeenAt events { totalCount } articles { totalCount } coMentions { totalCount } timeline(interval: DAY) { articleCount } }
      wang: actor(name: "Wang Yi") { mentionCount roles { title } statements { totalCount } }
      entities { nodes { id } }
      stats { articles events statements actors }
    }`);
    expect(now.events).toEqual({ totalCount: 1, nodes: [{ date: '2025-01-02', isRetracted: false }] });
    expect(now.articles.nodes).toEqual([
      {
        id: article,
        pubStatus: 'CORRECTED',
        version: 2,
        retractedAt: null,
        versions: [{ id: `${article}@1`, pubStatus: 'SUPERSEDED', version: 1, retractedAt: april, body: pages.first }],
      },
    ]);
    expect(now.statements.nodes).toEqual([{ text: 'said 1: Rina Kusuma - Xi Jinping.' }]);
    expect(now.putin).toEqual({
      mentionCount: 0,
      firstSeenAt: null,
      events: { totalCount: 0 },
      articles: { totalCount: 0 },
      coMentions: { totalCount: 0 },
      timeline: [],
    });
    expect(now.wang).toEqual({ mentionCount: 0, roles: [], statements: { totalCount: 0 } });
    expect(now.entities.nodes.map(({ id }: { id: string }) => id).sort()).toEqual([
      'actor:rina-kusuma',
      'actor:xi-jinping',
    ]);
    expect(now.stats).toEqual({ articles: 1, events: 1, statements: 1, actors: 2 });
  });

  it('answers with what was known at any time before', async () => {
    const at = async (asOf: string | undefined) => {
      const known = await ask(`{
        events(filter: { asOf: "${asOf}" }) { nodes { date participants(asOf: "${asOf}") { entity { id } evidence { quote } } evidence(asOf: "${asOf}") { quote article { body } start end } } }
        statements(filter: { asOf: "${asOf}" }) { totalCount }
        articles(filter: { asOf: "${asOf}" }) { totalCount }
        putin: actor(name: "Vladimir Putin") { events(filter: { asOf: "${asOf}" }) { nodes { date } } articles(filter: { asOf: "${asOf}" }) { totalCount } }
        wang: actor(name: "Wang Yi") { roles(asOf: "${asOf}") { title evidence { retractedAt } } }
      }`);
      for (const { evidence, participants } of known.events.nodes) {
        expect(participants.length).toBeGreaterThan(1);
        for (const { quote, start, end, article } of evidence) expect(article.body.slice(start, end)).toBe(quote);
      }
      return {
        events: known.events.nodes.map(({ date }: Dated) => date),
        putin: known.putin.events.nodes.map(({ date }: Dated) => date),
        counts: [known.statements.totalCount, known.articles.totalCount, known.putin.articles.totalCount],
        roles: known.wang.roles.map(({ title }: { title: string }) => title),
      };
    };
    const role = ['Aide', 'Member'];
    expect(await at('2025-02-01T00:00:00Z')).toEqual({ events: [], putin: [], counts: [0, 0, 0], roles: [] });
    expect(await at(march)).toEqual({
      events: ['2025-01-03', '2025-01-01'],
      putin: ['2025-01-03', '2025-01-01'],
      counts: [2, 2, 2],
      roles: role,
    });
    expect(await at(april)).toEqual({
      events: ['2025-01-03', '2025-01-02'],
      putin: ['2025-01-03'],
      counts: [2, 2, 1],
      roles: role,
    });
    expect(await at(may)).toEqual({ events: ['2025-01-02'], putin: [], counts: [1, 1, 0], roles: [] });
    expect(await at(june)).toEqual({ events: ['2025-01-02'], putin: [], counts: [1, 1, 0], roles: [] });
  });

  it('keeps the record of what was withdrawn for whoever asks for it', async () => {
    const { articles, changes, event } = await ask(`{
      articles(filter: { pubStatus: [RETRACTED] }) { nodes { url retractedAt mentions { surface } events { id title isRetracted } statements { text retractedAt } } }
      changes { nodes { kind at by reason subjects } }
      event(id: "event:meeting-2025-01-03-vladimir-putin-wang-yi") { isRetracted evidence { quote } then: evidence(asOf: "${april}") { quote retractedAt article { pubStatus } } }
    }`);
    const [withdrawn] = articles.nodes;
    expect(withdrawn).toMatchObject({ url: url('other'), retractedAt: may });
    expect(withdrawn.mentions.map(({ surface }: { surface: string }) => surface)).toContain('Vladimir Putin');
    expect(withdrawn.events).toEqual([
      {
        id: 'event:meeting-2025-01-03-vladimir-putin-wang-yi',
        title: 'Meeting: Vladimir Putin, Wang Yi',
        isRetracted: true,
      },
    ]);
    expect(withdrawn.statements).toEqual([{ text: 'said 2: Wang Yi - Vladimir Putin.', retractedAt: may }]);
    expect(event.isRetracted).toBe(true);
    expect(event.evidence).toEqual([]);
    expect(event.then).toEqual([
      {
        quote: 'meeting 3: Wang Yi - Vladimir Putin.',
        retractedAt: may,
        article: { pubStatus: 'RETRACTED' },
      },
    ]);
    expect(changes.nodes).toEqual([
      { kind: 'RETRACT', at: may, by: 'Sari', reason: 'invented', subjects: [articleIdOfUrl(url('other'))] },
      { kind: 'CORRECT', at: april, by: null, reason: null, subjects: [article, `${article}@1`] },
    ]);
  });

  it('takes no text back that was corrected, and does not revive what was withdrawn', async () => {
    expect(await add('report', pages.first, june)).toEqual([{ id: article, created: false, corrected: false }]);
    const other = articleIdOfUrl(url('other'));
    expect(await add('other', pages.withdrawn, june)).toEqual([{ id: other, created: false, corrected: false }]);
    expect((await ask('{ events { totalCount } }')).events.totalCount).toBe(1);
  });
});
