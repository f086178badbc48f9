import { ApolloServer } from '@apollo/server';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../../../src/context.ts';
import { plannedExecution } from '../../../src/execution/plugin.ts';
import { createSchema } from '../../../src/schema.ts';
import type { Store } from '../../../src/store/store.ts';
import { type List, lists } from '../../support/connections.ts';
import { answer } from '../../support/operations.ts';
import { shown } from '../../support/shown.ts';
import { ingestTied } from '../../support/tied-articles.ts';
import { type EveryEngine, onEveryEngine } from './every-engine.ts';
import { listArguments } from './operation.ts';
import { runs } from './runs.ts';

interface Page {
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}
/** A list of one parent with a filter. */
interface Filtered {
  list: List;
  parentId: string;
  args: string;
}

const schema = createSchema();
const apollo = new ApolloServer<Context>({ schema, plugins: [plannedExecution(schema)] });
const largest = 100;

/** One page; null where the arguments are refused, or there is no such parent. */
async function pageOf(store: Store, { list, parentId, args }: Filtered, page: string): Promise<Page | null> {
  const given = [args, page].filter(Boolean).join(', ');
  const asked = `page: ${list.field}(${given}) { nodes { ... on Node { id } } totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
  const query =
    list.parent === 'Query'
      ? `{ ${asked} }`
      : `{ page: node(id: ${JSON.stringify(parentId)}) { ... on ${list.parent} { ${asked} } } }`;
  const { data, errors } = JSON.parse(await answer(apollo, store, { query }));
  if (errors !== undefined) {
    expect(errors).toEqual(errors.map(() => expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } })));
    return null;
  }
  return list.parent === 'Query' ? data.page : (data.page?.page ?? null);
}

/** The ids of a whole list, walked by pages of these sizes, from its start or from its end. */
async function walk(store: Store, filtered: Filtered, sizes: readonly number[], backwards: boolean): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null = null;
  for (let turn = 0; ; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    const from = cursor === null ? '' : `, ${backwards ? 'before' : 'after'}: ${JSON.stringify(cursor)}`;
    const page = await pageOf(store, filtered, `${backwards ? 'last' : 'first'}: ${size}${from}`);
    if (page === null) throw new Error(`expected a page after ${cursor}, got none`);
    const { nodes, pageInfo } = page;
    const found = nodes.map(({ id }) => id);
    if (backwards) ids.unshift(...found);
    else ids.push(...found);
    const hasMore = backwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage;
    if (hasMore) expect(found).toHaveLength(size);
    else return ids;
    cursor = backwards ? pageInfo.startCursor : pageInfo.endCursor;
  }
}

describe('a list under any filter', () => {
  let graph: EveryEngine;

  beforeAll(async () => {
    graph = await onEveryEngine(ingestTied);
  });
  afterAll(() => graph?.close());

  it('gives each node once and in order, whatever the sizes of its pages', async () => {
    let found = 0;
    const { numRuns, ...options } = runs(24);
    const filtered = fc.constantFrom(...lists()).chain((list) =>
      fc.record({
        list: fc.constant(list),
        parentId: fc.constantFrom(...graph.pool.ids.filter((id) => isOf(list.parent, id))),
        args: listArguments(list.parent, list.field, graph.pool),
      }),
    );
    const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 3 });
    const property = fc.asyncProperty(filtered, sizes, async (one, some) => {
      const wholes: (string[] | null)[] = [];
      for (const store of graph.stores) {
        const all = await pageOf(store, one, `first: ${largest}`);
        wholes.push(all?.nodes.map(({ id }) => id) ?? null);
        if (all === null) continue;
        const ids = await walk(store, one, some, false);
        expect(new Set(ids).size).toBe(ids.length);
        expect(all.totalCount).toBe(ids.length);
        expect(all.nodes.map(({ id }) => id)).toEqual(ids.slice(0, largest));
        if (one.list.goesBackwards) expect(await walk(store, one, some, true)).toEqual(ids);
        found += ids.length;
      }
      for (const whole of wholes) expect(whole).toEqual(wholes[0]);
    });
    await fc.assert(property, { numRuns, ...options });
    expect(found).toBeGreaterThan(numRuns);
    shown('input', 'lists under random filters, walked by pages of random sizes in both directions', numRuns);
  }, 3_600_000);
});

function isOf(parent: string, id: string): boolean {
  return parent === 'Query' || id.startsWith(`${parent.toLowerCase()}:`);
}
