import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { retractArticle } from '../../src/curation/retract.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { articleIdOfUrl } from '../../src/ingest/resolve/ids.ts';
import type { Store } from '../../src/store/store.ts';
import { ask as askStore } from '../support/ask.ts';
import { engines } from '../support/engines.ts';
import { markupExtractor } from '../support/markup.ts';

interface Told {
  articles: {
    nodes: { url: string; roles: { title: string; holder: { name: string } | null; evidence: Quoted[] }[] }[];
  };
}

interface Quoted {
  quote: string;
  start: number;
  article: { url: string };
}

const url = (page: string) => `https://example.com/${page}`;

describe.each(engines)('the offices of an article on $name', (engine) => {
  let store: Store;
  const add = (page: string, body: string) =>
    ingest([{ url: url(page), title: 'Report', body, format: 'text', publishedAt: '2025-01-25T00:00:00Z' }], {
      store,
      extractor: markupExtractor,
    });
  const told = async () => {
    const { articles } = await askStore<Told>(
      store,
      `{ articles(filter: { pubStatus: [USABLE, RETRACTED] }) { nodes {
        url roles { title holder { name } evidence { quote start article { url } } }
      } } }`,
    );
    return new Map(articles.nodes.map(({ url: at, roles }) => [at, roles]));
  };

  beforeAll(async () => {
    store = await engine.open();
    await add('both', 'said 1: Rina Kusuma - Wang Yi.\nrole 1: Wang Yi - China.\nrole 2: Rina Kusuma - Oslo.');
    await add('one', 'role 1: Rina Kusuma - Oslo.\nmeeting 2: Wang Yi - Rina Kusuma.');
    await add('none', 'meeting 3: Wang Yi - Rina Kusuma.');
  });
  afterAll(() => store.close());

  it('are those that it gives itself, in reading order, with the sentences of all that do', async () => {
    const roles = await told();
    const named = (page: string) => roles.get(url(page))?.map(({ title, holder }) => `${holder?.name}: ${title}`);
    expect(named('both')).toEqual(['Wang Yi: Aide', 'Wang Yi: Member', 'Rina Kusuma: Aide', 'Rina Kusuma: Member']);
    expect(named('one')).toEqual(['Rina Kusuma: Aide', 'Rina Kusuma: Member']);
    expect(named('none')).toEqual([]);
    const aide = roles.get(url('one'))?.[0]?.evidence ?? [];
    expect(aide.map(({ article, quote, start }) => [article.url, quote, start]).sort()).toEqual([
      [url('both'), 'role 2: Rina Kusuma - Oslo.', 56],
      [url('one'), 'role 1: Rina Kusuma - Oslo.', 0],
    ]);
  });

  it('stay on record when the article is withdrawn, and rest on it no more', async () => {
    await retractArticle(store, articleIdOfUrl(url('one')), {
      by: null,
      reason: 'invented',
      at: '2025-03-01T00:00:00.000Z',
    });
    const roles = (await told()).get(url('one'));
    expect(roles?.map(({ title }) => title)).toEqual(['Aide', 'Member']);
    expect(roles?.[0]?.evidence.map(({ article }) => article.url)).toEqual([url('both')]);
  });
});
