import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { engines } from '../support/engines.ts';
import { generateNews, idOf, ingestNews, namesIn } from '../support/news.ts';

interface Row {
  key: string;
  otherId: string;
  weight: number;
}

const always = { from: '', to: '\uffff' };

describe.each(engines)('connections told by the latest alone, on $name', (engine) => {
  const news = generateNews(120);
  const ids = [...new Set(news.flatMap(namesIn))].map(idOf).sort();
  let store: Store;

  const pairsOf = async (kind: string, latest: number): Promise<Map<string, number>> => {
    const params = { ...always, latest, without: [], limit: 1_000 };
    const rows = [
      ...(await store.read<Row>(`relation/${kind}`, { ...params, ids })),
      ...(await store.read<Row>(`relation/${kind}-within`, { ...params, within: ids })),
    ];
    return new Map(rows.map(({ key, otherId, weight }) => [[key, otherId].sort().join(' '), weight]));
  };

  beforeAll(async () => {
    store = await engine.open();
    await ingestNews(store, news);
  });
  afterAll(() => store.close());

  it.each(['participates-in', 'located-in'])('have an event each that %s finds among as few', async (kind) => {
    const [few, all] = [await pairsOf(kind, 1), await pairsOf(kind, 1_000)];
    expect(few.size).toBeGreaterThan(0);
    expect(few.size).toBeLessThan(all.size);
    for (const [pair, weight] of few) expect(weight).toBeLessThanOrEqual(all.get(pair) ?? 0);
    const found = await store.read<Row>(`pair/${kind}`, { ...always, ids: [...few.keys()], latest: 1 });
    expect(found.map(({ key }) => key).sort()).toEqual([...few.keys()].sort());
  });

  it.each(['said', 'said-within'])('are fewer where less of what was %s is looked at', async (query) => {
    const params = { ...always, without: [], limit: 1_000, ids, within: ids };
    const said = (latest: number) => store.read<Row>(`relation/${query}`, { ...params, latest });
    const [few, all] = [await said(1), await said(1_000)];
    expect(few.length).toBeGreaterThan(0);
    expect(few.length).toBeLessThan(all.length);
  });
});
