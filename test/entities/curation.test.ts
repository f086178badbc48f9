import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rulesExtractor } from '../../src/ingest/extract/extract.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import type { Store } from '../../src/store/store.ts';
import { ask as askStore } from '../support/ask.ts';
import { engines } from '../support/engines.ts';
import { evaluationText, hasEvaluationData } from '../support/evaluation-data.ts';
import { markupExtractor } from '../support/markup.ts';
import { whole } from '../support/whole.ts';

const article = (page: number, body: string) =>
  ({ url: `https://example.com/${page}`, title: `Report ${page}`, body, format: 'text', language: 'en' }) as const;

const meeting = article(1, 'meeting 1: Rina Kusuma - Vladimir Putin.');
const call = article(2, 'meeting 2: Rina K. Kusuma - Xi Jinping.\nsaid 2: Rina K. Kusuma - Xi Jinping.');

const [rina, rinaK] = ['actor:rina-kusuma', 'actor:rina-k-kusuma'];
const errors = 'errors { __typename message path }';

describe.each(engines)('curation on $name', (engine) => {
  let store: Store;
  const ask = (query: string, variables: Record<string, unknown> = {}) =>
    askStore<ReturnType<typeof JSON.parse>>(store, query, variables);
  const add = (...articles: (typeof meeting)[]) =>
    ingest(articles, { store, extractor: markupExtractor, now: () => new Date('2025-02-01T00:00:00Z') });
  const merge = () =>
    ask(`mutation { mergeEntities(into: "${rina}", from: ["${rinaK}"], reason: "same person", by: "Sari") {
    merge { id at by reason from into { id } undoneAt } entity { id aliases mentionCount } ${errors} } }`);

  beforeEach(async () => {
    store = await engine.open();
    await add(meeting, call);
  });
  afterEach(() => store.close());

  it('merges two names of one person, seen everywhere as one, and undoes it to the graph of before', async () => {
    const before = await whole(store);
    const { mergeEntities: merged } = await merge();
    expect(merged.errors).toEqual([]);
    expect(merged.entity).toEqual({ id: rina, aliases: ['Rina K. Kusuma'], mentionCount: 3 });
    expect(merged.merge).toMatchObject({
      by: 'Sari',
      reason: 'same person',
      from: [rinaK],
      into: { id: rina },
      undoneAt: null,
    });

    const seen = await ask(`{
      byOldId: node(id: "${rinaK}") { id }
      byName: actor(name: "Rina K. Kusuma") { id events { nodes { type date participants { entity { id } } } } }
      filtered: events(filter: { participants: { all: ["${rinaK}"] } }) { totalCount }
      said: statements(filter: { speaker: ["${rinaK}"] }) { nodes { speaker { id } } }
      named: articles(filter: { mentions: { all: ["${rinaK}"] } }) { totalCount }
      listed: entities(filter: { ids: ["${rinaK}"] }) { nodes { id } }
    }`);
    expect(seen.byOldId).toEqual({ id: rina });
    expect(seen.byName.id).toBe(rina);
    expect(seen.byName.events.nodes.map(({ date }: { date: string }) => date)).toEqual(['2025-01-02', '2025-01-01']);
    expect([seen.filtered.totalCount, seen.named.totalCount]).toEqual([2, 2]);
    expect(seen.said.nodes).toEqual([{ speaker: { id: rina } }]);
    expect(seen.listed.nodes).toEqual([{ id: rina }]);

    const { undoMerge: undone } = await ask(
      `mutation($id: ID!) { undoMerge(id: $id, by: "Tono") { merge { id undoneAt } ${errors} } }`,
      { id: merged.merge.id },
    );
    expect(undone.errors).toEqual([]);
    expect(undone.merge.undoneAt).not.toBeNull();
    expect(await whole(store)).toEqual(before);
    const { changes } = await ask('{ changes { nodes { kind by reason subjects merge { id } } } }');
    expect(changes.nodes).toEqual([
      { kind: 'UNDO_MERGE', by: 'Tono', reason: null, subjects: [rina, rinaK], merge: { id: merged.merge.id } },
      { kind: 'MERGE', by: 'Sari', reason: 'same person', subjects: [rina, rinaK], merge: { id: merged.merge.id } },
    ]);
  });

  it('names what articles to come call by a merged name as the entity it was merged into', async () => {
    await merge();
    await add(article(3, 'meeting 3: Rina K. Kusuma - Donald Trump.'));
    const { actor } = await ask(`{ actor(id: "${rina}") { articles { totalCount } events { totalCount } } }`);
    expect(actor).toEqual({ articles: { totalCount: 3 }, events: { totalCount: 3 } });
  });

  it('keeps two people apart until that is taken back', async () => {
    const kept = await ask(
      `mutation { keepApart(a: "${rina}", b: "${rinaK}", reason: "sisters") { entity { id } ${errors} } }`,
    );
    expect(kept.keepApart).toEqual({ entity: { id: rina }, errors: [] });
    await add(article(3, 'meeting 3: Rina Kusuma - Rina K. Kusuma.'));
    const { mergeEntities: refused } = await merge();
    expect(refused.errors).toEqual([
      { __typename: 'Conflict', message: expect.stringContaining('kept apart'), path: ['from'] },
    ]);
    expect((await ask(`{ nodes(ids: ["${rina}", "${rinaK}"]) { id } }`)).nodes).toEqual([{ id: rina }, { id: rinaK }]);
    const { suggestions } = await ask('{ suggestions { a { id } b { id } } }');
    expect(suggestions).toEqual([]);
    await ask(`mutation { undoKeepApart(a: "${rina}", b: "${rinaK}") { ${errors} } }`);
    expect((await merge()).mergeEntities.errors).toEqual([]);
  });

  it('suggests what may be one, with a reason, and merges nothing by itself', async () => {
    const { suggestions } = await ask('{ suggestions { score reasons speaksFor speaksAgainst a { id } b { id } } }');
    expect(suggestions).toEqual([
      {
        score: expect.any(Number),
        reasons: ['"Rina Kusuma" is part of "Rina K. Kusuma"', 'no article names both'],
        speaksFor: ['"Rina Kusuma" is part of "Rina K. Kusuma"', 'no article names both'],
        speaksAgainst: [],
        a: { id: rinaK },
        b: { id: rina },
      },
    ]);
    expect((await ask(`{ nodes(ids: ["${rina}", "${rinaK}"]) { id } }`)).nodes).toEqual([{ id: rina }, { id: rinaK }]);
  });

  it('gives an entity another name, for what is there and what is to come', async () => {
    const before = await whole(store);
    const named = await ask(`mutation { addAlias(id: "${rina}", name: "Mbak Rina") { entity { aliases } ${errors} } }`);
    expect(named.addAlias).toEqual({ entity: { aliases: ['Mbak Rina'] }, errors: [] });
    expect((await ask('{ entity(name: "mbak rina") { id } }')).entity).toEqual({ id: rina });
    const mistyped = await ask('{ search(query: "mbaak", kinds: ["Actor"]) { nodes { ... on Actor { id } } } }');
    expect(mistyped.search.nodes).toEqual([{ id: rina }]);
    const taken = await ask(`mutation { addAlias(id: "${rina}", name: "Rina K. Kusuma") { entity { id } ${errors} } }`);
    expect(taken.addAlias.errors).toEqual([
      { __typename: 'Conflict', message: expect.stringContaining('merge the two'), path: ['name'] },
    ]);
    await ask(`mutation { removeAlias(id: "${rina}", name: "Mbak Rina") { ${errors} } }`);
    // Words stay in the vocabulary.
    const known = (one: string) => !/^\(:Word /.test(one);
    expect((await whole(store)).filter(known)).toEqual(before.filter(known));
  });

  it('refuses what makes no sense, and says why', async () => {
    const refused = async (mutation: string) =>
      Object.values<ReturnType<typeof JSON.parse>>(await ask(`mutation { ${mutation} { ${errors} } }`))[0].errors[0];
    expect(await refused(`mergeEntities(into: "actor:nobody", from: ["${rina}"])`)).toMatchObject({
      __typename: 'NotFound',
      path: ['into'],
    });
    expect(await refused(`mergeEntities(into: "${rina}", from: [])`)).toMatchObject({
      __typename: 'InvalidInput',
      path: ['from'],
    });
    expect(await refused(`mergeEntities(into: "${rina}", from: ["${rina}"])`)).toMatchObject({
      __typename: 'Conflict',
      path: ['from'],
    });
    const body = 'BEIJING - Xi Jinping met Vladimir Putin in Beijing on January 21, 2025.';
    await ingest([{ body, format: 'text' }], { store, extractor: rulesExtractor });
    expect(await refused(`mergeEntities(into: "${rina}", from: ["place:beijing"])`)).toMatchObject({
      __typename: 'InvalidInput',
      path: ['from'],
    });
    expect(await refused('undoMerge(id: "merge:none")')).toMatchObject({ __typename: 'NotFound', path: ['id'] });
    expect(await refused(`keepApart(a: "${rina}", b: "${rina}")`)).toMatchObject({
      __typename: 'Conflict',
      path: ['b'],
    });
    expect(await refused(`addAlias(id: "${rina}", name: "?!")`)).toMatchObject({
      __typename: 'InvalidInput',
      path: ['name'],
    });
    expect(await refused(`removeAlias(id: "${rina}", name: "Nobody")`)).toMatchObject({
      __typename: 'NotFound',
      path: ['name'],
    });
    expect(await refused('retractArticle(id: "article:none", reason: "gone")')).toMatchObject({
      __typename: 'NotFound',
      path: ['id'],
    });
  });

  it.skipIf(!hasEvaluationData)('is asked for as users write it', async () => {
    const operations = evaluationText('questions/11-curate.graphql');
    const run = (operationName: string, variables: Record<string, unknown>) =>
      askStore<ReturnType<typeof JSON.parse>>(store, operations, variables, operationName);
    const { mergeEntities: merged } = await run('Merge', { into: rina, from: [rinaK] });
    expect(merged).toMatchObject({ merge: { reason: 'same person' }, entity: { mentionCount: 3 }, errors: [] });
    const { undoMerge: undone } = await run('Undo', { id: merged.merge.id });
    expect(undone).toMatchObject({ merge: { undoneAt: expect.any(String) }, errors: [] });
    const { articles } = await ask('{ articles { nodes { id } } }');
    const { retractArticle } = await run('Retract', { id: articles.nodes[0].id });
    expect(retractArticle).toEqual({ article: { id: articles.nodes[0].id, pubStatus: 'RETRACTED' }, errors: [] });
  });
});
