import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { columnsOf, composer } from '../../src/store/compose.ts';
import { loadQueries } from '../../src/store/queries.ts';
import type { Store, Tree } from '../../src/store/store.ts';
import { decideOnSamples } from '../support/decisions.ts';
import { engines } from '../support/engines.ts';
import { examples, paramsOf } from '../support/query-params.ts';
import { ingestSamples } from '../support/samples.ts';

const queries = loadQueries('neo4j');

describe('the columns of a query', () => {
  it.each([...queries.values()].filter(({ columns }) => columns.length > 0))(
    'of $name are those that its first comment tells',
    ({ text, columns }) => {
      const found = columnsOf(text).map((name) => name.split('.')[0]);
      expect([...new Set(found)].sort()).toEqual([...columns].sort());
    },
  );
});

describe('a composed query', () => {
  const compose = composer(queries);
  const tree = (limit: number): Tree => ({
    query: 'article/by-id',
    params: { ids: ['article:x'] },
    branches: [{ query: 'story/articles', params: { limit }, by: 'node.id', branches: [] }],
  });

  it('is the same text whatever the parameters', () => {
    expect(compose(tree(1)).text).toBe(compose(tree(2)).text);
    expect(compose(tree(2)).params).toEqual({ ids_0: ['article:x'], limit_1: 2 });
  });

  it('tells which part has no such column', () => {
    const wrong: Tree = { ...tree(1), branches: [{ query: 'source/by-id', params: {}, by: 'story.id', branches: [] }] };
    expect(() => compose(wrong)).toThrow('cypher/article/by-id.cypher: expected a column story.id, got key,node.id');
  });
});

/** Where the ids of a branch can come from: some query of nodes, for each folder of queries that are about them. */
const origins: Record<string, string> = {
  article: 'article/by-id',
  entity: 'entity/by-id',
  event: 'event/by-id',
  evidence: 'event/by-id',
  role: 'entity/by-id',
  source: 'source/by-id',
  statement: 'statement/by-id',
  story: 'story/by-id',
};

const branches = [...queries.values()].filter(
  ({ name, params, columns }) =>
    params.includes('ids') && columns.includes('key') && origins[name.split('/')[0] ?? ''] !== undefined,
);

const neo4j = engines.filter(({ name }) => name === 'neo4j');

describe.each(neo4j)('trees on $name', ({ open }) => {
  let store: Store;
  let ids: Record<string, string[]> = {};
  beforeAll(async () => {
    store = await open();
    await ingestSamples(store);
    await decideOnSamples(store);
    const idsOf = async (name: string) => {
      const query = queries.get(name);
      if (query === undefined) throw new Error(`expected a query ${name}, found none`);
      const rows = await store.read<{ node: { id: string } }>(name, { ...paramsOf(query, {}), limit: 50 });
      return rows.map(({ node }) => node.id);
    };
    ids = {
      article: await idsOf('article/by-published'),
      event: await idsOf('event/by-date'),
      evidence: await idsOf('event/by-date'),
      statement: await idsOf('statement/page'),
      source: await idsOf('source/all'),
      story: await idsOf('story/by-last-seen'),
    };
  });
  afterAll(() => store.close());

  it.each(branches)('$name finds in a tree what it finds alone', async (query) => {
    const folder = query.name.split('/')[0] ?? '';
    const { ids: _, ...params } = paramsOf(query, ids);
    const given = { ids: ids[folder] ?? examples['ids'] ?? [] };
    const found = await store.readTree?.({
      query: origins[folder] ?? '',
      params: given,
      branches: [{ query: query.name, params, by: 'node.id', branches: [] }],
    });
    const alone = await store.read(query.name, { ...params, ...given });
    const byKey = (rows: readonly object[] | undefined) =>
      (rows as { key: string }[] | undefined)?.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    expect(byKey(found?.branches[0]?.rows)).toEqual(byKey(alone));
  });
});
