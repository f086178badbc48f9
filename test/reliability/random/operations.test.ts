import { ApolloServer } from '@apollo/server';
import fc from 'fast-check';
import { parse, validate } from 'graphql/index.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../../../src/context.ts';
import { plannedExecution } from '../../../src/execution/plugin.ts';
import { createSchema } from '../../../src/schema.ts';
import type { Store } from '../../../src/store/store.ts';
import { ask } from '../../support/ask.ts';
import { decideOnSamples } from '../../support/decisions.ts';
import { engines } from '../../support/engines.ts';
import { answer } from '../../support/operations.ts';
import { ingestSamples } from '../../support/samples.ts';
import { shown } from '../../support/shown.ts';
import { operation, type Pool } from './operation.ts';
import { runs } from './runs.ts';

const schema = createSchema();
const plain = new ApolloServer<Context>({ schema: createSchema() });
const planned = () => new ApolloServer<Context>({ schema, plugins: [plannedExecution(schema)] });
const lookingAhead = () =>
  new ApolloServer<Context>({ schema, plugins: [plannedExecution(schema, { runsBeforeLookAhead: 0 })] });

/** What the arguments of operations may name: what is in the graph. */
async function poolOf(store: Store): Promise<Pool> {
  interface Page {
    pageInfo: { startCursor: string; endCursor: string };
    nodes: { id: string; url?: string | null }[];
  }
  const page = 'pageInfo { startCursor endCursor } nodes { id';
  const found = await ask<Record<string, Page>>(
    store,
    `{ articles(first: 20) { ${page} url } } entities(first: 40) { ${page} } } events(first: 20) { ${page} } }
       statements(first: 20) { ${page} } } stories(first: 10) { ${page} } } changes(first: 10) { ${page} } } }`,
  );
  const { sources } = await ask<{ sources: { id: string }[] }>(store, '{ sources { id } }');
  const pages = Object.values(found);
  return {
    ids: [...sources, ...pages.flatMap(({ nodes }) => nodes)].map(({ id }) => id),
    urls: pages.flatMap(({ nodes }) => nodes.flatMap(({ url }) => url ?? [])),
    cursors: pages.flatMap(({ pageInfo }) => [pageInfo.startCursor, pageInfo.endCursor]),
  };
}

describe('any operation of the schema', () => {
  const stores: Store[] = [];
  let pool: Pool;

  beforeAll(async () => {
    for (const engine of engines) {
      const store = await engine.open();
      stores.push(store);
      await ingestSamples(store);
      await decideOnSamples(store);
    }
    const [first] = stores;
    if (first === undefined) throw new Error('expected an engine, got none');
    pool = await poolOf(first);
  });
  afterAll(() => Promise.all(stores.map((store) => store.close())));

  it('is answered or refused, the same by every engine and by plans', async () => {
    let answered = 0;
    const { numRuns, ...options } = runs(120);
    const property = fc.asyncProperty(operation(pool), async (given) => {
      expect(validate(schema, parse(given.query))).toEqual([]);
      const told = await Promise.all(
        stores.flatMap((store) => [plain, planned(), lookingAhead()].map((server) => answer(server, store, given))),
      );
      const [expected = ''] = told;
      expect(expected).not.toContain('INTERNAL_SERVER_ERROR');
      for (const one of told) expect(one).toBe(expected);
      if (!expected.includes('"errors"')) answered++;
    });
    await fc.assert(property, { numRuns, ...options });
    expect(answered).toBeGreaterThan(numRuns / 3);
    shown('input', 'valid operations made from the schema, answered alike by every engine', numRuns);
  }, 3_600_000);

  it('that is changed in one place is answered or refused, with plans and without', async () => {
    const { numRuns, ...options } = runs(150);
    const [store] = stores;
    if (store === undefined) throw new Error('expected an engine, got none');
    const change = fc.record({
      at: fc.nat(),
      put: fc.constantFrom('', '{', '}', ')', '1', 'null', 'x', '"', '[]', '{}', '$x', '@skip', '...', 'true', '-1'),
    });
    let refused = 0;
    const property = fc.asyncProperty(operation(pool), change, async ({ query, variables }, { at, put }) => {
      const tokens = query.split(/(?<=[\s(){}:,])/);
      const wrong = { query: tokens.toSpliced(at % tokens.length, 1, put).join(''), variables: variables ?? {} };
      const expected = await answer(plain, store, wrong);
      expect(expected).not.toContain('INTERNAL_SERVER_ERROR');
      expect(await answer(planned(), store, wrong)).toBe(expected);
      if (expected.includes('"errors"')) refused++;
    });
    await fc.assert(property, { numRuns, ...options });
    expect(refused).toBeGreaterThan(numRuns / 2);
    shown('input', 'operations changed in one place, refused or answered', numRuns);
  }, 3_600_000);
});
