import { describe, expect, it } from 'vitest';
import { mergeEntities, undoMerge } from '../../src/curation/merge.ts';
import { retractArticle } from '../../src/curation/retract.ts';
import { rulesExtractor } from '../../src/ingest/extract/extract.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { articleIdOfUrl } from '../../src/ingest/resolve/ids.ts';
import type { RawArticle } from '../../src/ingest/types.ts';
import type { Store } from '../../src/store/store.ts';
import { ask } from '../support/ask.ts';
import { engines } from '../support/engines.ts';
import { whole } from '../support/whole.ts';

const decision = { by: 'tester', reason: 'because', at: '2025-02-02T00:00:00.000Z' };

function article(page: number, day: number, body: string): RawArticle {
  return {
    url: `https://warta.example/${page}`,
    title: 'Berita',
    body,
    format: 'text',
    language: 'id',
    publishedAt: `2025-01-0${day}T03:00:00Z`,
  };
}

const regent = article(
  1,
  2,
  'GARUT - Bupati Garut Budi Laksa meresmikan pasar di Garut. "Pasar ini milik warga," kata Budi.',
);
const again = article(2, 3, 'GARUT - Bupati Garut Budi Laksa bertemu Ridwan Wirya di kantornya. Warga senang.');
const otherRegent = article(
  3,
  4,
  'SLEMAN - Bupati Sleman Budi Laksa menjaga pasar. "Pasar ini aman," kata Budi Laksa.',
);
const nameOnly = article(4, 5, 'JAKARTA - Budi Laksa datang ke Jakarta. Ia bertemu Ridwan Wirya.');
const governor = article(5, 6, 'BANDUNG - Gubernur Jawa Barat Budi Laksa mengunjungi Bandung. Warga senang.');
const both = article(6, 7, 'SLEMAN - Bupati Sleman Budi Laksa pulang. Kemarin Bupati Garut Budi Laksa pensiun.');

async function stored(store: Store, articles: readonly RawArticle[]): Promise<void> {
  for (const one of articles) {
    const [outcome] = await ingest([one], {
      store,
      extractor: rulesExtractor,
      now: () => new Date('2025-02-01T00:00:00Z'),
    });
    expect(outcome).not.toHaveProperty('error');
  }
}

/** Who of the name is told of in which articles. */
async function people(store: Store): Promise<Record<string, string[]>> {
  const { entities } = await ask<{
    entities: { nodes: { id: string; name: string; articles: { nodes: { url: string }[] } }[] };
  }>(
    store,
    `{ entities(first: 50, filter: { kind: [ACTOR] }) { nodes { id name articles(first: 50) { nodes { url } } } } }`,
  );
  const called = entities.nodes.filter(({ name }) => name === 'Budi Laksa');
  return Object.fromEntries(
    called.map(({ id, articles }) => [id, articles.nodes.map(({ url }) => url.replace(/.*\//, '')).sort()]),
  );
}

describe.each(engines)('people of one name on $name', (engine) => {
  it('stay two when their offices say so, and a name alone stays with whoever was told of first', async () => {
    const store = await engine.open();
    await stored(store, [regent, again, nameOnly, governor]);
    expect(await people(store)).toEqual({ 'actor:budi-laksa': ['1', '2', '4', '5'] });
    await stored(store, [otherRegent]);
    expect(await people(store)).toEqual({
      'actor:budi-laksa': ['1', '2', '4', '5'],
      'actor:budi-laksa~bupati-sleman': ['3'],
    });
    const { actor } = await ask(
      store,
      `{ actor: node(id: "actor:budi-laksa~bupati-sleman") { ... on Actor { name statements(first: 5) { nodes { text } } roles { title } } } }`,
    );
    expect(actor).toEqual({
      name: 'Budi Laksa',
      statements: { nodes: [{ text: 'Pasar ini aman' }] },
      roles: [{ title: 'Bupati' }],
    });
    const { changes } = await ask(store, '{ changes(first: 5) { nodes { kind subjects by reason } } }');
    expect(changes).toEqual({
      nodes: [
        {
          kind: 'TELL_APART',
          subjects: ['actor:budi-laksa', 'actor:budi-laksa~bupati-sleman'],
          by: null,
          reason: expect.stringMatching(/^Bupati (of )?Garut and Bupati of Sleman: 0\.3 for one person$/),
        },
      ],
    });
    await store.close();
  });

  it('are the same whatever the order, in one batch or several', async () => {
    const all = [regent, again, otherRegent, nameOnly, governor];
    const graphs: string[][] = [];
    for (const order of [all, [...all].reverse(), [otherRegent, nameOnly, regent, governor, again]]) {
      const store = await engine.open();
      await stored(store, order);
      graphs.push(await whole(store));
      await store.close();
    }
    const store = await engine.open();
    await ingest(all, { store, extractor: rulesExtractor, now: () => new Date('2025-02-01T00:00:00Z') });
    const [first, ...others] = [...graphs, await whole(store)];
    await store.close();
    for (const other of others) expect(other).toEqual(first);
  });

  it('become one again when the article that told them apart is withdrawn, or one tells both offices', async () => {
    const store = await engine.open();
    await stored(store, [otherRegent, regent, again]);
    expect(await people(store)).toEqual({ 'actor:budi-laksa': ['1', '2'], 'actor:budi-laksa~bupati-sleman': ['3'] });
    await stored(store, [both]);
    expect(await people(store)).toEqual({ 'actor:budi-laksa': ['1', '2', '3', '6'] });
    await retractArticle(store, articleIdOfUrl('https://warta.example/6'), decision);
    expect(await people(store)).toEqual({ 'actor:budi-laksa': ['1', '2'], 'actor:budi-laksa~bupati-sleman': ['3'] });
    await retractArticle(store, articleIdOfUrl('https://warta.example/3'), decision);
    expect(await people(store)).toEqual({ 'actor:budi-laksa': ['1', '2'] });
    await store.close();
  });

  it('are merged, and told apart again, by whoever curates', async () => {
    const store = await engine.open();
    await stored(store, [regent, otherRegent]);
    const before = await whole(store);
    const merge = await mergeEntities(
      store,
      { into: 'actor:budi-laksa', from: ['actor:budi-laksa~bupati-sleman'] },
      decision,
    );
    expect(await people(store)).toEqual({ 'actor:budi-laksa': ['1', '3'] });
    await undoMerge(store, merge, decision);
    expect(await whole(store)).toEqual(before);
    await store.close();
  });
});
