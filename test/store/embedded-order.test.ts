import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fill } from '../../bench/fill.ts';
import { asked, news } from '../../bench/news/news.ts';
import { openEmbedded } from '../../src/store/embedded.ts';
import { type Order, type OrderedQuery, rangeOf, steps, walkForHubs } from '../../src/store/embedded-order.ts';
import { loadQueries } from '../../src/store/queries.ts';
import type { Params, Store, Transaction } from '../../src/store/store.ts';
import { paramsOf, writes } from '../support/query-params.ts';

/** A query over nodes in order; the page of a list from its end, without bounds, unless told otherwise. */
function queryOver(given: Partial<OrderedQuery>): OrderedQuery {
  const usual = { label: '', property: '', ascending: false, from: undefined, to: undefined, text: () => '' };
  return { kind: 'page', ...usual, ...given };
}

describe('steps of a page', () => {
  const order: Order = {
    values: ['1', '2', '2', '2', '3', '4'],
    ids: ['a', 'b', 'c', 'd', 'e', 'f'],
    nodes: [10, 11, 12, 13, 14, 15],
  };
  const walk = (ascending: boolean, params: Params) => {
    const page = queryOver({ ascending, from: 'from', to: 'to' });
    const all = [...steps(order, page, { cursorId: '', from: '', to: '\uffff', limit: 10, ...params })];
    return all.map((step) => ('walked' in step ? step.walked : step));
  };

  it('begin after the cursor, among equals by the id', () => {
    expect(walk(false, { cursorValue: '\uffff' })).toEqual([[10, 11, 12, 13, 14, 15]]);
    expect(walk(false, { cursorValue: '2', cursorId: 'c' })).toEqual([[10, 11]]);
    expect(walk(true, { cursorValue: '2', cursorId: 'c' })).toEqual([[13, 14, 15]]);
    expect(walk(true, { cursorValue: '4', cursorId: 'f' })).toEqual([]);
  });

  it('stay within what the parameters bound', () => {
    expect(walk(false, { cursorValue: '\uffff', from: '2', to: '3' })).toEqual([[11, 12, 13]]);
    expect(walk(true, { cursorValue: '', from: '2', to: '4' })).toEqual([[11, 12, 13, 14]]);
    expect(walk(true, { cursorValue: '', from: '5' })).toEqual([]);
  });

  it('grow, the nearest to the cursor first', () => {
    expect(walk(false, { cursorValue: '\uffff', limit: 1 })).toEqual([
      [14, 15],
      [10, 11, 12, 13],
    ]);
    expect(walk(true, { cursorValue: '', limit: 1 })).toEqual([
      [10, 11],
      [12, 13, 14, 15],
    ]);
  });

  it('end with all that is left, after some', () => {
    const many = Array.from({ length: 50 }, (_, index) => index + 10);
    const long: Order = { values: many, ids: many.map(String), nodes: many };
    const page = queryOver({});
    const down = [...steps(long, page, { cursorValue: 99, cursorId: '', limit: 1 })];
    expect(down.map((step) => ('walked' in step ? step.walked.length : step))).toEqual([
      2,
      8,
      32,
      { cursorValue: 18, cursorId: '18' },
    ]);
    const up = [...steps(long, { ...page, ascending: true }, { cursorValue: 0, cursorId: '', limit: 1 })];
    expect(up.at(-1)).toEqual({ cursorValue: 51, cursorId: '51' });
  });

  it('compare texts as the engine does, by their bytes', () => {
    const beyond: Order = { values: ['\uffee', '\u{1f30d}'], ids: ['a', 'b'], nodes: [1, 2] };
    const page = queryOver({ ascending: true });
    expect([...steps(beyond, page, { cursorValue: '\uffee', cursorId: 'a', limit: 5 })]).toEqual([{ walked: [2] }]);
  });
});

describe('a range', () => {
  const values = ['1', '2', '2', '3', '4', '5', '6', '7'];
  const order: Order = { values, ids: values, nodes: values.map((_, index) => index + 10) };
  const range = queryOver({ kind: 'range', from: 'previous', to: 'to' });

  it('is of all nodes from the one bound up to before the other', () => {
    expect(rangeOf(order, range, { previous: '2', from: '3', to: '4' })).toEqual([11, 12, 13]);
    expect(rangeOf(order, range, { previous: '7', to: '\uffff' })).toEqual([17]);
    expect(rangeOf(order, range, { previous: '4', to: '2' })).toEqual([]);
  });

  it('is none where it would be most of all', () => {
    expect(rangeOf(order, range, { previous: '', to: '\uffff' })).toBeUndefined();
    expect(rangeOf(order, { ...range, to: undefined }, { previous: '3' })).toBeUndefined();
  });
});

describe('a walk for hubs', () => {
  const many = Array.from({ length: 5_000 }, (_, index) => index);
  const order: Order = { values: many, ids: many.map(String), nodes: many };
  const down = queryOver({ kind: 'pages', from: 'from', to: 'to' });
  const start = { ids: ['a'], cursorValue: 9_999, cursorId: '', limit: 10, from: 0, to: 9_999 };

  it('is as long for a large archive as for a small one', () => {
    expect(walkForHubs(order, down, start)).toEqual({ walked: many.slice(-160), isAll: false });
    const up = { ...start, cursorValue: -1 };
    expect(walkForHubs(order, { ...down, ascending: true }, up)).toEqual({ walked: many.slice(0, 160), isAll: false });
  });

  it('is of all that are within the bounds, where these are few', () => {
    expect(walkForHubs(order, down, { ...start, from: 70, to: 74 })).toEqual({ walked: [70, 71, 72, 73], isAll: true });
  });

  it('is none where it would be longer than the lists of the parents', () => {
    expect(walkForHubs(order, down, { ...start, ids: ['a', 'b', 'c', 'd'] })).toBeUndefined();
    expect(walkForHubs(order, down, { ...start, limit: 100 })).toBeUndefined();
  });
});

/** Rows in an order of their own: not every sum comes in one. */
function sorted(rows: readonly object[]): string[] {
  return rows.map((row) => JSON.stringify(row)).sort();
}

describe('pages of the embedded engine', () => {
  const walked = [...loadQueries('embedded').values()].filter(({ index }) => index !== undefined);
  const underParents = walked.filter(({ text }) => text.includes('UNWIND $ids'));
  const ranges = walked.filter(({ params }) => !params.includes('cursorValue'));
  const lists = walked.filter((query) => !underParents.includes(query) && !ranges.includes(query));
  let lookedAt = 0;
  let store: Store;

  beforeAll(async () => {
    store = await openEmbedded({
      queryTimeoutMs: 30_000,
      shuffleUnordered: true,
      onQuery: (_, count) => {
        lookedAt += count;
      },
    });
    // Each tenth article of an archive: few articles, of more days than one.
    for await (const _ of fill(store, news(2_000, { part: 0, of: 10 })));
  });
  afterAll(() => store.close());

  /** A transaction sees what it wrote, and so looks at all: the answer of the query as it stands. */
  const asWritten = (query: string, params: Params) => store.write((tx) => tx.run<object>(query, params));
  const paramsFor = (name: string, given: Params = {}) => {
    const query = walked.find((list) => list.name === name);
    if (query === undefined) throw new Error(`expected a list, got ${name}`);
    const none = { mentionsAny: [], mentionsNone: [], participantsAny: [], participantsNone: [], limit: 7 };
    const params = { ...paramsOf(query, {}), ...none, ...given };
    return Object.fromEntries(Object.entries(params).filter(([param]) => query.params.includes(param)));
  };

  const filters: readonly Params[] = [
    {},
    { from: '2025-12-29', to: '2025-12-31' },
    { types: ['MEETING'], languages: ['en'], kinds: ['PLACE', 'DIRECT'] },
    { mentionsNone: [asked.hub.id], participantsNone: [asked.hub.id], entities: [asked.second.id] },
    { text: 'nothing that is said', name: 'nobody', sources: [] },
  ];

  it.each(lists.map(({ name }) => name))('%s: each is what the query itself gives', async (name) => {
    let rows = 0;
    for (const filter of filters) {
      let cursor: Params = {};
      for (let page = 0; page < 4; page++) {
        const params = paramsFor(name, { ...filter, ...cursor });
        const found = await store.read<{ node: { id: string }; cursorValue: string }>(name, params);
        expect(found).toEqual(await asWritten(name, params));
        rows += found.length;
        const last = found.at(-1);
        if (last === undefined) break;
        cursor = { cursorValue: last.cursorValue, cursorId: last.node.id };
      }
    }
    if (!name.startsWith('change/')) expect(rows).toBeGreaterThan(50);
  });

  it('are there for every list that Neo4j walks by an index of a property and the id', () => {
    const ofNeo4j = [...loadQueries('neo4j').values()].filter(({ text }) =>
      /^USING INDEX \w+:\w+\(\w+, id\)$/m.test(text),
    );
    expect(ofNeo4j.length).toBeGreaterThan(0);
    expect(lists.map(({ name }) => name)).toEqual(ofNeo4j.map(({ name }) => name));
    for (const { text } of lists) expect(text).not.toMatch(writes);
  });

  it('under parents are what the query itself gives, those of hubs among the latest of all', async () => {
    const ids = [asked.hub.id, asked.second.id, asked.middle.id, asked.country.id, 'actor:nobody'];
    const byKey = (rows: { key: string }[]) => rows.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    expect(underParents.map(({ name }) => name)).toEqual(
      ['entity/articles', 'entity/statements'].flatMap((name) => [name, `${name}.reversed`]),
    );
    for (const { name } of underParents) {
      lookedAt = 0;
      await store.read(name, paramsFor(name, { speakers: null, about: null, ids: [asked.middle.id] }));
      expect(lookedAt).toBeLessThan(50);
      for (const given of [
        { ids, limit: 1 },
        { ids: [asked.hub.id], limit: 1 },
        { ids, from: '2025-12-31', limit: 9 },
      ]) {
        const params = paramsFor(name, { speakers: null, about: null, ...given });
        const found = await store.read<{ key: string }>(name, params);
        expect(byKey(found)).toEqual(byKey([...(await asWritten(name, params))] as { key: string }[]));
        expect(found.length).toBeGreaterThan(0);
      }
    }
  });

  it.each(ranges.map(({ name }) => name))('%s looks at what is within its bounds alone', async (name) => {
    const index = JSON.stringify(ranges.find((range) => range.name === name)?.index);
    const list = lists.find((one) => JSON.stringify(one.index) === index)?.name ?? '';
    const latest = await store.read<{ cursorValue: string }>(list, paramsFor(list, { limit: 15 }));
    const from = latest.at(-1)?.cursorValue ?? '';
    const bounds = { previous: from, from, to: '\uffff' };
    for (const filter of filters) {
      const params = paramsFor(name, { ...filter, ...bounds });
      const expected = sorted(await asWritten(name, params));
      for (let time = 0; time < 3; time++) expect(sorted(await store.read<object>(name, params))).toEqual(expected);
    }
    const looks = async (read: typeof asWritten) => {
      lookedAt = 0;
      expect(await read(name, paramsFor(name, bounds))).not.toEqual([]);
      return lookedAt;
    };
    const ofAll = await looks(asWritten);
    expect(await looks(store.read)).toBe(ofAll);
    await store.read(name, paramsFor(name, bounds));
    expect(await looks(store.read)).toBeLessThan(ofAll);
  });

  it('hold what was just written, and nothing that was taken back', async () => {
    const changes = async () => {
      const rows = await store.read<{ node: { id: string } }>('change/page', paramsFor('change/page'));
      return rows.map(({ node }) => node.id);
    };
    const add = (tx: Transaction, id: string) =>
      tx.run('curation/add-change', {
        change: { id, kind: 'MERGE', at: '2026-01-01T00:00:00.000Z', by: null, reason: null, mergeId: null },
        subjectIds: [],
      });
    expect(await changes()).toEqual([]);
    await store.write((tx) => add(tx, 'change:kept'));
    expect(await changes()).toEqual(['change:kept']);
    const takenBack = store.write(async (tx) => {
      await add(tx, 'change:taken-back');
      throw new Error('taken back');
    });
    await expect(takenBack).rejects.toThrow('taken back');
    expect(await changes()).toEqual(['change:kept']);
  });

  it('look at their first slices, however large the archive', async () => {
    const limit = 10;
    const twoSlices = 2 * limit + 8 * limit;
    for await (const _ of fill(store, news(600)));
    for (const { name } of lists.filter(({ name }) => !name.includes('as-of'))) {
      lookedAt = 0;
      await store.read(name, paramsFor(name, { limit }));
      expect(lookedAt).toBeLessThanOrEqual(twoSlices);
      if (name.startsWith('change/')) continue;
      lookedAt = 0;
      await asWritten(name, paramsFor(name, { limit }));
      expect(lookedAt).toBeGreaterThan(twoSlices);
    }
  });
});
