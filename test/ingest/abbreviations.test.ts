import { describe, expect, it } from 'vitest';
import { removeAlias } from '../../src/curation/alias.ts';
import { undoKeepApart } from '../../src/curation/keep-apart.ts';
import { retractArticle } from '../../src/curation/retract.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { articleIdOfUrl } from '../../src/ingest/resolve/ids.ts';
import type { Extraction, Extractor, RawArticle } from '../../src/ingest/types.ts';
import type { Store } from '../../src/store/store.ts';
import { ask } from '../support/ask.ts';
import { engines } from '../support/engines.ts';
import { whole } from '../support/whole.ts';

const decision = { by: 'tester', reason: 'because', at: '2025-02-02T00:00:00.000Z' };
const now = () => new Date('2025-02-01T00:00:00Z');

function article(page: number, language: string, body: string): RawArticle {
  const url = `https://warta.example/${page}`;
  return { url, title: 'Berita', body, format: 'text', language, publishedAt: `2025-01-0${page}T03:00:00Z` };
}

const explained = article(1, 'id', 'Badan Gizi Lestari (BGL)');
const alone = article(2, 'id', 'BGL');
const inEnglish = article(3, 'en', 'Lasting Food Agency (BGL)');
const other = article(4, 'id', 'Balai Gunung Lawu (BGL)');

/** Reads `Badan Gizi Lestari (BGL)` or `BGL`. */
const extractor: Extractor = {
  name: 'brackets',
  version: '1',
  extract: ({ text }) => {
    const [name = '', short] = text.split(/ \(|\)/);
    const sentence = { start: 0, end: text.length };
    const found: Extraction = { entities: [], mentions: [], roles: [], events: [], statements: [] };
    found.entities.push({ key: 'B1', kind: 'ORGANIZATION', name, knownId: null });
    for (const surface of short === undefined ? [name] : [name, short]) {
      const start = text.indexOf(surface);
      found.mentions.push({ entity: 'B1', start, end: start + surface.length, sentence });
    }
    return found;
  },
};

/** Which bodies are named in which articles. */
async function bodies(store: Store): Promise<Record<string, string[]>> {
  const { entities } = await ask<{ entities: { nodes: { id: string; articles: { nodes: { url: string }[] } }[] } }>(
    store,
    '{ entities(first: 50, filter: { kind: [ORGANIZATION] }) { nodes { id articles(first: 50) { nodes { url } } } } }',
  );
  return Object.fromEntries(
    entities.nodes.map(({ id, articles }) => [id, articles.nodes.map(({ url }) => url.replace(/.*\//, '')).sort()]),
  );
}

describe.each(engines)('abbreviations on $name', (engine) => {
  const stored = async (articles: readonly RawArticle[]) => {
    const store = await engine.open();
    for (const one of articles) await ingest([one], { store, extractor, now });
    return store;
  };

  it('mean the body that an article explains them with, in articles that do not and in the other language', async () => {
    const store = await stored([alone]);
    expect(await bodies(store)).toEqual({ 'organization:bgl': ['2'] });
    for (const one of [explained, inEnglish]) await ingest([one], { store, extractor, now });
    expect(await bodies(store)).toEqual({ 'organization:badan-gizi-lestari': ['1', '2', '3'] });
    const { body } = await ask(
      store,
      '{ body: node(id: "organization:bgl") { ... on Organization { id name aliases } } }',
    );
    expect(body).toEqual({
      id: 'organization:badan-gizi-lestari',
      name: 'Badan Gizi Lestari',
      aliases: ['BGL', 'Lasting Food Agency'],
    });
    const { changes } = await ask(store, '{ changes(first: 5) { nodes { kind subjects by reason } } }');
    expect(changes).toEqual({
      nodes: [
        {
          kind: 'ADD_ALIAS',
          subjects: ['organization:badan-gizi-lestari', 'organization:bgl'],
          by: null,
          reason: 'articles explain organization:bgl as organization:badan-gizi-lestari',
        },
      ],
    });
    await store.close();
  });

  it('give the same graph in whatever order the articles come', async () => {
    const graphs: string[][] = [];
    for (const order of [
      [explained, alone, inEnglish],
      [alone, inEnglish, explained],
      [inEnglish, explained, alone],
    ]) {
      const store = await stored(order);
      graphs.push(await whole(store));
      await store.close();
    }
    const [first, ...others] = graphs;
    for (const one of others) expect(one).toEqual(first);
  });

  it('mean nobody else when articles explain them in two ways, or the one that did is withdrawn', async () => {
    const store = await stored([explained, alone]);
    const before = await whole(store);
    await ingest([other], { store, extractor, now });
    expect(await bodies(store)).toEqual({
      'organization:badan-gizi-lestari': ['1'],
      'organization:balai-gunung-lawu': ['4'],
      'organization:bgl': ['2'],
    });
    await retractArticle(store, articleIdOfUrl('https://warta.example/4'), decision);
    expect(await bodies(store)).toEqual({ 'organization:badan-gizi-lestari': ['1', '2'] });
    expect(before.filter((line) => line.includes('MENTIONS'))).toEqual(
      (await whole(store)).filter((line) => / -\[:MENTIONS/.test(line)),
    );
    await store.close();
  });

  it('are taken back by whoever curates, and given again', async () => {
    const store = await stored([explained, alone]);
    const before = await whole(store);
    await removeAlias(store, 'organization:badan-gizi-lestari', 'BGL', decision);
    const apart = { 'organization:badan-gizi-lestari': ['1'], 'organization:bgl': ['2'] };
    expect(await bodies(store)).toEqual(apart);
    await undoKeepApart(store, 'organization:bgl', 'organization:badan-gizi-lestari', decision);
    expect(await whole(store)).toEqual(before);
    await store.close();
  });
});
