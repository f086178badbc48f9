import type { FastifyInstance } from 'fastify';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { costOfOperation } from '../../src/limits/cost-limit.ts';
import { createSchema } from '../../src/schema.ts';
import type { Store } from '../../src/store/store.ts';
import { counting } from '../support/counting.ts';
import { serverOver, storeThat } from './support.ts';

const schema = createSchema();

function cost(query: string, variables: Record<string, unknown> = {}): number | null {
  const document = parse(query);
  const operation = document.definitions.find((one) => one.kind === 'OperationDefinition');
  return costOfOperation(schema, document, operation, variables);
}

describe('the cost of an operation', () => {
  it.each([
    ['values are free', '{ __typename }', 0],
    ['an object is one', '{ stats { articles events } }', 1],
    ['a page is as long as it may be', '{ articles(first: 7) { totalCount nodes { id } } }', 7],
    ['one that does not say is usual', '{ articles { nodes { id } } }', 20],
    ['from its end it is no shorter', '{ articles(last: 7) { edges { node { id } } } }', 14],
    ['a page without entries is none', '{ articles(first: 7) { totalCount pageInfo { hasNextPage } } }', 1],
    [
      'levels multiply',
      '{ articles(first: 5) { nodes { source { articles(first: 6) { nodes { id } } } } } }',
      5 * (1 + 1 + 6),
    ],
    ['a list has ten', '{ article(id: "a") { mentions { entity { id } } } }', 1 + 10 * (1 + 1)],
    ['ids are counted', '{ nodes(ids: ["a", "b", "c"]) { id ... on Article { source { id } } } }', 3 * (1 + 1)],
    [
      'a network is as large as it may be',
      '{ network(seeds: ["a"], limit: 40) { nodes { entity { id } } } }',
      1 + 40 * 2,
    ],
    ['aliases count each', '{ a: stats { articles } b: stats { articles } }', 2],
    [
      'fragments count where they are spread',
      '{ a: stats { ...F } b: stats { ...F } } fragment F on Stats { articles }',
      2,
    ],
    ['the schema is as long as any other list', '{ __schema { types { fields { name } } } }', 1 + 10 * (1 + 10)],
    ['skipping is not counted on', '{ stats @skip(if: true) { articles } }', 1],
  ])('%s', (_, query, expected) => {
    expect(cost(query)).toBe(expected);
  });

  it('depends on the variables', () => {
    const query = 'query ($first: Int = 3) { articles(first: $first) { nodes { id } } }';
    expect([cost(query), cost(query, { first: 30 })]).toEqual([3, 30]);
    expect(cost(query, { first: 'many' })).toBeNull();
  });
});

const refused: [string, string, RegExp][] = [
  [
    'a depth of 200',
    `{ article(id: "a") { ${'source { articles { nodes { '.repeat(66)} id ${'} } }'.repeat(66)} } }`,
    /at most 20 fields within each other, got 200/,
  ],
  [
    '1,000 aliases',
    `{ ${Array.from({ length: 1_000 }, (_, i) => `a${i}: stats { articles }`).join(' ')} }`,
    /at most 200 aliases.*got 1000/,
  ],
  [
    'a page of a thousand million',
    '{ articles(first: 1000000000) { nodes { id } } }',
    /expected a cost of at most 100000, got 1000000000/,
  ],
  [
    'a list of 2,000 entries',
    `{ sources { id } articles(filter: { source: [${'"a" '.repeat(2_000)}] }) { totalCount } }`,
    /expected filter.source of at most 1000 entries, got 2000/,
  ],
];

describe('what is too large', () => {
  let app: FastifyInstance;
  let asked: string[];
  beforeAll(async () => {
    const counted = counting(storeThat(async () => [{ articles: 7 }]) as Store);
    asked = counted.asked;
    app = await serverOver(counted.store, { logLevel: 'silent' });
  });
  afterAll(() => app.close());

  const post = (payload: object) => app.inject({ method: 'POST', url: '/graphql', payload });

  it.each(refused)('is refused without asking the graph: %s', async (_, query, message) => {
    asked.length = 0;
    const answer = await post({ query });
    expect(answer.statusCode).toBe(400);
    expect(
      answer
        .json()
        .errors.map((error: { message: string }) => error.message)
        .join(),
    ).toMatch(message);
    expect(answer.body.length).toBeLessThan(100_000);
    expect(asked).toEqual([]);
    // The next honest request is served.
    expect((await post({ query: '{ stats { articles } }' })).json().data).toEqual({ stats: { articles: 7 } });
  });

  it('has a code of its own where it costs too much', async () => {
    const { errors, extensions } = (await post({ query: '{ articles(first: 1000000) { nodes { id } } }' })).json();
    expect(errors[0].extensions.code).toBe('OPERATION_TOO_COSTLY');
    expect(extensions.cost).toEqual({ requested: 1_000_000, limit: 100_000 });
  });

  it('is told before it is executed in a batch, which is no request', async () => {
    const answer = await post(Array.from({ length: 100 }, () => ({ query: '{ stats { articles } }' })));
    expect(answer.statusCode).toBe(400);
    expect(answer.body).toMatch(/batch/i);
  });
});
