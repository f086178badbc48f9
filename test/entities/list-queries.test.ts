import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { ask } from '../support/ask.ts';
import { type List, lists } from '../support/connections.ts';
import { counting } from '../support/counting.ts';
import { decideOnSamples } from '../support/decisions.ts';
import { engines } from '../support/engines.ts';
import { ingestSamples } from '../support/samples.ts';

/** A root list that leads to parents of each type. */
const parents: Record<string, string> = {
  Actor: 'entities(filter: { kind: [ACTOR] }, first: 20)',
  Organization: 'entities(filter: { kind: [ORGANIZATION] }, first: 20)',
  Place: 'entities(filter: { kind: [PLACE] }, first: 20)',
  Event: 'events(first: 20)',
  Source: 'sources',
  Story: 'stories(first: 20)',
};

describe.each(engines)('every list on $name', (engine) => {
  let store: Store;
  const ids = new Map<string, string[]>();

  beforeAll(async () => {
    store = await engine.open();
    await ingestSamples(store);
    await decideOnSamples(store);
    for (const [type, list] of Object.entries(parents)) {
      const fields = type === 'Source' ? '{ id }' : '{ nodes { id } }';
      const { found } = await ask<ReturnType<typeof JSON.parse>>(store, `{ found: ${list} ${fields} }`);
      ids.set(
        type,
        (found.nodes ?? found).map(({ id }: { id: string }) => id),
      );
    }
  });
  afterAll(() => store.close());

  /** The store queries that a page of a list costs, with its whole length, under every parent. */
  const costOf = async ({ parent, field, args }: List, size: number): Promise<string[]> => {
    const { store: counted, asked } = counting(store);
    const list = `page: ${field}(${[args, `first: ${size}`].filter(Boolean).join(', ')}) { nodes { ... on Node { id } } totalCount }`;
    const chosen = ids.get(parent) ?? [];
    if (parent !== 'Query') expect(chosen.length).toBeGreaterThan(0);
    await (parent === 'Query'
      ? ask(counted, `{ ${list} }`)
      : ask(counted, `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${parent} { ${list} } } }`, { ids: chosen }));
    return asked.sort();
  };

  it.each(lists())('$name: costs as many store queries for a page of fifty as for one of two', async (list) => {
    const few = await costOf(list, 2);
    const many = await costOf(list, 50);
    expect(few.length).toBeGreaterThan(0);
    expect(many.length).toBeLessThanOrEqual(10);
    // What search finds is of several kinds, each fetched by one query.
    if (list.field === 'search') expect(many).toEqual(expect.arrayContaining(few));
    else expect(many).toEqual(few);
  });
});
