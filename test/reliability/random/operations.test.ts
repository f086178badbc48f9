import { ApolloServer } from '@apollo/server';
import fc from 'fast-check';
import { parse, validate } from 'graphql/index.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../../../src/context.ts';
import { plannedExecution } from '../../../src/execution/plugin.ts';
import { createSchema } from '../../../src/schema.ts';
import { answer } from '../../support/operations.ts';
import { shown } from '../../support/shown.ts';
import { type EveryEngine, onEveryEngine } from './every-engine.ts';
import { misfits, tellingTypes } from './fits.ts';
import { operation } from './operation.ts';
import { runs } from './runs.ts';

const schema = createSchema();
const plain = new ApolloServer<Context>({ schema: createSchema() });
const planned = () => new ApolloServer<Context>({ schema, plugins: [plannedExecution(schema)] });
const lookingAhead = () =>
  new ApolloServer<Context>({ schema, plugins: [plannedExecution(schema, { runsBeforeLookAhead: 0 })] });

/** Of several errors that leave nothing of an answer, any may be the one that is told. */
function comparable(told: string): string {
  const { data, errors }: { data?: unknown; errors?: { path?: unknown }[] } = JSON.parse(told);
  return data === null && errors?.[0]?.path !== undefined ? 'refused while it was answered' : told;
}

describe('any operation of the schema', () => {
  let graph: EveryEngine;

  beforeAll(async () => {
    graph = await onEveryEngine();
  });
  afterAll(() => graph?.close());

  it('is answered or refused, the same by every engine and by plans', async () => {
    let answered = 0;
    const { numRuns, ...options } = runs(120);
    const property = fc.asyncProperty(operation(graph.pool), async (given) => {
      expect(validate(schema, parse(given.query))).toEqual([]);
      const told = await Promise.all(
        graph.stores.flatMap((store) =>
          [plain, planned(), lookingAhead()].map((server) => answer(server, store, given)),
        ),
      );
      const [expected = ''] = told;
      for (const one of told) {
        expect(one).not.toContain('INTERNAL_SERVER_ERROR');
        expect(comparable(one)).toBe(comparable(expected));
      }
      if (!expected.includes('"errors"')) answered++;
    });
    await fc.assert(property, { numRuns, ...options });
    expect(answered).toBeGreaterThan(numRuns / 3);
    shown('input', 'valid operations made from the schema, answered alike by every engine', numRuns);
  }, 3_600_000);

  it('has an answer that fits the schema', async () => {
    let values = 0;
    const { numRuns, ...options } = runs(60);
    const property = fc.asyncProperty(operation(graph.pool), async (given) => {
      const query = tellingTypes(given.query);
      for (const store of graph.stores) {
        const { data } = JSON.parse(await answer(planned(), store, { ...given, query }));
        if (data == null) continue;
        expect(misfits(schema, query, given.variables ?? {}, data)).toEqual([]);
        values += JSON.stringify(data).split(':').length;
      }
    });
    await fc.assert(property, { numRuns, ...options });
    expect(values).toBeGreaterThan(numRuns * 10);
    shown('input', 'valid operations made from the schema, whose answers fit its types', numRuns * graph.stores.length);
  }, 3_600_000);

  it('that is changed in one place is answered or refused, with plans and without', async () => {
    const { numRuns, ...options } = runs(150);
    const [store] = graph.stores;
    if (store === undefined) throw new Error('expected an engine, got none');
    const change = fc.record({
      at: fc.nat(),
      put: fc.constantFrom('', '{', '}', ')', '1', 'null', 'x', '"', '[]', '{}', '$x', '@skip', '...', 'true', '-1'),
    });
    let refused = 0;
    const property = fc.asyncProperty(operation(graph.pool), change, async ({ query, variables }, { at, put }) => {
      const tokens = query.split(/(?<=[\s(){}:,])/);
      const wrong = { query: tokens.toSpliced(at % tokens.length, 1, put).join(''), variables: variables ?? {} };
      const expected = await answer(plain, store, wrong);
      expect(expected).not.toContain('INTERNAL_SERVER_ERROR');
      expect(comparable(await answer(planned(), store, wrong))).toBe(comparable(expected));
      if (expected.includes('"errors"')) refused++;
    });
    await fc.assert(property, { numRuns, ...options });
    expect(refused).toBeGreaterThan(numRuns / 2);
    shown('input', 'operations changed in one place, refused or answered', numRuns);
  }, 3_600_000);
});
