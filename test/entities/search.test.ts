import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { retractArticle } from '../../src/curation/retract.ts';
import { rulesExtractor } from '../../src/ingest/extract/extract.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import type { Store } from '../../src/store/store.ts';
import { ask as askStore } from '../support/ask.ts';
import { engines } from '../support/engines.ts';
import { ingestSamples } from '../support/samples.ts';

const own = [
  {
    title: 'Jembatan Ampera Diperbaiki',
    body: 'PALEMBANG - Pemerintah memperbaiki jembatan itu setelah banjir besar.',
  },
  {
    title: 'Warga Bertemu Bupati',
    body: 'SLEMAN - Pertemuan warga dengan bupati berjalan lancar. Kementerian Sosial hadir.',
  },
  {
    title: 'Élan vital, reconsidered',
    body: 'PARIS - Meetings about the café were held. The phrase "free trade" was used.',
  },
  { title: 'Withdrawn tale of zanzibar', body: 'LONDON - A zanzibar tale that was withdrawn later.' },
].map((article) => ({ ...article, format: 'text' as const, publishedAt: '2025-01-30T00:00:00Z' }));

/** What is typed, and what must come first. */
const expected: [query: string, first: string][] = [
  ['Xi Jinping', 'actor:xi-jinping'],
  ['xi jin', 'actor:xi-jinping'],
  ['jinpng', 'actor:xi-jinping'],
  ['xi jingping', 'actor:xi-jinping'],
  ['prabwo subianto', 'actor:prabowo-subianto'],
  ['vladmir', 'actor:vladimir-putin'],
  ['PBB', 'organization:united-nations'],
  ['United Nations', 'organization:united-nations'],
  ['guterres', 'actor:antonio-guterres'],
  ['António', 'actor:antonio-guterres'],
  ['perbaikan jembatan', 'Jembatan Ampera Diperbaiki'],
  ['jembtan', 'Jembatan Ampera Diperbaiki'],
  ['kebanjiran jembatan', 'Jembatan Ampera Diperbaiki'],
  ['bertemu bupati', 'Warga Bertemu Bupati'],
  ['pertemuan bupa', 'Warga Bertemu Bupati'],
  ['elan', 'Élan vital, reconsidered'],
  ['cafe meeting', 'Élan vital, reconsidered'],
];

const nasty = [
  '+',
  '-',
  '&&',
  '||',
  '!',
  '()',
  '{}',
  '[]',
  '^',
  '"',
  '~',
  '*',
  '?',
  ':',
  '\\',
  '/',
  'AND',
  'OR',
  'NOT',
  "'",
];
const hits =
  'totalCount edges { score highlight cursor node { __typename ... on Node { id } ... on Article { title } } }';

describe.each(engines)('search on $name', (engine) => {
  let store: Store;
  const search = async (query: string, more = '') =>
    (
      await askStore<ReturnType<typeof JSON.parse>>(
        store,
        `query($query: String!) { search(query: $query, first: 100${more}) { ${hits} } }`,
        { query },
      )
    ).search;

  beforeAll(async () => {
    store = await engine.open();
    await ingestSamples(store);
    const now = () => new Date('2025-02-01T00:00:00Z');
    const outcomes = await ingest(own, { store, extractor: rulesExtractor, now });
    const last = outcomes.at(-1);
    if (last === undefined || 'error' in last) throw new Error('expected the article to be stored');
    await retractArticle(store, last.id, { by: null, reason: null, at: '2025-02-02T00:00:00.000Z' });
  });
  afterAll(() => store.close());

  it.each(expected)('%s finds %s first', async (query, first) => {
    const { edges } = await search(query);
    expect([edges[0]?.node.id, edges[0]?.node.title]).toContain(first);
    expect(edges[0].highlight).toMatch(/\*\*\S/);
    const scores = edges.map(({ score }: { score: number }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('shows the words that were found, as the text has them', async () => {
    expect((await search('perbaikan jembatan')).edges[0].highlight).toBe('**Jembatan** Ampera **Diperbaiki**');
    expect((await search('banjir besar')).edges[0].highlight).toContain('setelah **banjir** **besar**');
    expect((await search('pbb')).edges[0].highlight).toBe('**PBB**');
  });

  it('finds nothing that was withdrawn, nor page furniture', async () => {
    for (const query of ['zanzibar', 'Musk']) expect(await search(query)).toMatchObject({ totalCount: 0, edges: [] });
  });

  it('forgives a typing mistake in almost every name', async () => {
    const names = ['Xi Jinping', 'Vladimir Putin', 'Donald Trump', 'Prabowo Subianto', 'Joseph Aoun', 'Narendra Modi'];
    const typos = fc.sample(fc.tuple(fc.constantFrom(...names), fc.nat(), fc.constantFrom('drop', 'swap', 'double')), {
      numRuns: 40,
      seed: 7,
    });
    let first = 0;
    for (const [name, at, how] of typos) {
      const position = 1 + (at % (name.length - 2));
      const [a, b] = [name[position] ?? '', name[position + 1] ?? ''];
      const typed = { drop: '', swap: b, double: a + a }[how] ?? '';
      const mistyped =
        name.slice(0, position) + typed + (how === 'swap' ? a + name.slice(position + 2) : name.slice(position + 1));
      const { edges } = await search(mistyped);
      if (edges.slice(0, 1).some(({ highlight }: { highlight: string }) => highlight.replaceAll('*', '') === name))
        first++;
    }
    expect(first / typos.length).toBeGreaterThan(0.75);
  });

  it('takes what is typed for words and not for a language', async () => {
    for (const text of nasty) {
      expect((await search(text)).edges.length).toBeLessThanOrEqual(100);
      expect((await search(`jembatan ${text} ampera`)).totalCount).toBeGreaterThanOrEqual(0);
    }
    expect(await search('x'.repeat(500))).toMatchObject({ totalCount: 0 });
    await expect(search('x'.repeat(501))).rejects.toThrow();
  });

  it('walks through all that was found, none twice', async () => {
    const whole = (await search('presiden')).edges.map(({ node }: { node: { id: string } }) => node.id);
    expect(whole.length).toBeGreaterThan(5);
    const found: string[] = [];
    for (let after: string | null = null; ; ) {
      const { search: page }: ReturnType<typeof JSON.parse> = await askStore(
        store,
        'query($after: String) { search(query: "presiden", first: 3, after: $after) { nodes { ... on Node { id } } pageInfo { endCursor hasNextPage } } }',
        { after },
      );
      found.push(...page.nodes.map(({ id }: { id: string }) => id));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(found).toEqual(whole);
  });
});

describe.skipIf(engines.length < 2)('search on both engines', () => {
  it('finds the same in the same order', async () => {
    const answers: unknown[] = [];
    for (const engine of engines) {
      const store = await engine.open();
      await ingestSamples(store);
      const { articles } = await askStore<{ articles: { nodes: { title: string }[] } }>(
        store,
        '{ articles(first: 100) { nodes { title } } }',
      );
      const queries = [...new Set(articles.nodes.flatMap(({ title }) => [title, ...title.split(' ')]))].sort();
      const found = [];
      for (const query of queries) {
        found.push([
          query,
          await askStore(store, `query($query: String!) { search(query: $query, first: 100) { ${hits} } }`, { query }),
        ]);
      }
      expect(queries.length).toBeGreaterThan(50);
      answers.push(found);
      await store.close();
    }
    expect(answers[1]).toEqual(answers[0]);
  });
});
