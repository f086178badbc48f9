import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fill } from '../../bench/fill.ts';
import { news } from '../../bench/news/news.ts';
import { openEmbedded } from '../../src/store/embedded.ts';
import { migrate } from '../../src/store/migrate.ts';
import type { Store } from '../../src/store/store.ts';
import { decideOnSamples } from '../support/decisions.ts';
import { listsOfEntities, paramsOf, reads, sampleIds } from '../support/query-params.ts';
import { ingestSamples } from '../support/samples.ts';

/** What a query is given that tells which nodes it begins with. */
const starts = ['ids', 'within', 'nameIds', 'articleIds', 'eventIds', 'statementIds', 'factIds', 'keys', 'words'];
const names = reads
  .filter(({ name, params }) => !listsOfEntities.test(name) && params.some((param) => starts.includes(param)))
  .map(({ name }) => name);

/** The engine joins what it finds for some clauses (a bare EXISTS, an OPTIONAL MATCH) with all that the graph holds. */
describe('what the embedded engine looks at for given nodes', () => {
  const lookedAt = new Map<string, number>();
  const before = new Map<string, number>();
  let store: Store;
  let ids: Record<string, string[]> = {};

  beforeAll(async () => {
    store = await openEmbedded({ queryTimeoutMs: 60_000, onQuery: (query, count) => lookedAt.set(query, count) });
    await migrate(store);
    await ingestSamples(store);
    await decideOnSamples(store);
    ids = await sampleIds(store);
    for (const name of names) before.set(name, await looksOf(name));
    for await (const _ of fill(store, news(300)));
  });
  afterAll(() => store?.close());

  async function looksOf(name: string): Promise<number> {
    const query = reads.find((one) => one.name === name);
    if (query === undefined) throw new Error(`expected a query ${name}, found none`);
    lookedAt.delete(name);
    await store.read(name, paramsOf(query, ids));
    return lookedAt.get(name) ?? 0;
  }

  it.each(names)('is no more where others are many: %s', async (name) => {
    expect(await looksOf(name)).toBeLessThanOrEqual(before.get(name) ?? 0);
  });
});
