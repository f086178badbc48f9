import { ApolloServer } from '@apollo/server';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { type DocumentNode, execute, type GraphQLSchema, getOperationAST, parse, validate } from 'graphql/index.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Context, createContext } from '../../src/context.ts';
import { StoreUnavailableError } from '../../src/errors.ts';
import { createPlanner } from '../../src/execution/planner.ts';
import { plannedExecution } from '../../src/execution/plugin.ts';
import { rulesExtractor } from '../../src/ingest/extract/extract.ts';
import { createSchema } from '../../src/schema.ts';
import { openEmbedded } from '../../src/store/embedded.ts';
import { migrate } from '../../src/store/migrate.ts';
import type { Store } from '../../src/store/store.ts';
import { counting } from '../support/counting.ts';
import { decideOnSamples } from '../support/decisions.ts';
import { answer, documentedQueries, type Operation } from '../support/operations.ts';
import { ingestSamples } from '../support/samples.ts';

const schema = createSchema();
const planned = new ApolloServer<Context>({ schema, plugins: [plannedExecution(schema)] });
const plain = new ApolloServer<Context>({ schema: createSchema() });

async function isPlanned(store: Store, { query, variables = {}, operationName }: Operation): Promise<boolean> {
  const document = parse(query);
  const operation = getOperationAST(document, operationName);
  if (operation == null) return false;
  const context = createContext(store, rulesExtractor);
  return (await createPlanner(schema)({ document, operation, variables, context })) !== null;
}

const shapes: Operation[] = [
  { query: '{ __typename stats { __typename articles } }' },
  { query: '{ a: stats { n: articles } b: stats { n: articles } __proto__: stats { constructor: articles } }' },
  { query: '{ stats { articles } stats { events } ...More } fragment More on Query { stats { articles entities } }' },
  {
    query: `query ($ids: [ID!]!, $deep: Boolean!, $not: Boolean = true) { nodes(ids: $ids) { id __typename
      ... on Entity { name ... on Actor { roles { title } } } ... on Article @include(if: $deep) { title mentions @skip(if: $not) { surface } } } }`,
    variables: { ids: ['actor:xi-jinping', 'place:china', 'actor:nobody'], deep: true },
  },
  {
    query:
      'query ($first: Int = 2, $lang: [Language!]) { articles(first: $first, filter: { language: $lang }) { totalCount nodes { language } } }',
    variables: { lang: 'id' },
  },
  { query: 'query A { stats { articles } } query B { sources { id } }', operationName: 'B' },
  {
    query:
      '{ search(query: "presiden") { edges { score node { __typename ... on Article { title } ... on Place { name } } } } }',
  },
];

const wrong: Operation[] = [
  { query: 'query ($first: Int!) { articles(first: $first) { totalCount } }', variables: { first: 'many' } },
  { query: 'query ($id: ID!) { article(id: $id) { id } }' },
  { query: '{ articles(first: 1000) { totalCount } stats { articles } }' },
  { query: '{ actor { name } stats { articles } }' },
  { query: '{ article(id: "x", url: "y") { id } nothing: article(id: "article:none") { id } }' },
  { query: 'query A { stats { articles } } query B { sources { id } }' },
  { query: 'query A { stats { articles } }', operationName: 'C' },
  { query: '{ nonsense }' },
  { query: '{' },
  { query: 'subscription { articleIngested { id } }' },
];

const notPlanned: Operation[] = [
  { query: '{ __schema { queryType { name fields { name } } } }' },
  { query: '{ __type(name: "Actor") { name } stats { articles } }' },
];

describe('the planner', () => {
  let store: Store;
  beforeAll(async () => {
    store = await openEmbedded({ queryTimeoutMs: 30_000 });
    await migrate(store);
    await ingestSamples(store);
    await decideOnSamples(store);
  });
  afterAll(() => store.close());

  it.each([...documentedQueries, ...shapes])('answers as graphql-js does: $query', async (operation) => {
    const expected = await answer(plain, store, operation);
    expect(await answer(planned, store, operation)).toBe(expected);
    expect(await isPlanned(store, operation)).toBe(!expected.includes('"errors"'));
    // A plan is used again.
    expect(await answer(planned, store, operation)).toBe(expected);
  });

  it.each([...wrong, ...notPlanned])('leaves to graphql-js: $query', async (operation) => {
    expect(await answer(planned, store, operation)).toBe(await answer(plain, store, operation));
    if (!wrong.slice(-3).includes(operation)) expect(await isPlanned(store, operation)).toBe(false);
  });

  it('chooses anew what is skipped and included', async () => {
    const query = 'query ($on: Boolean!) { stats { articles events @include(if: $on) entities @skip(if: $on) } }';
    for (const on of [true, false, true]) {
      const operation = { query, variables: { on } };
      expect(await answer(planned, store, operation)).toBe(await answer(plain, store, operation));
    }
  });

  it('asks the store nothing again when graphql-js tells an error', async () => {
    const query = '{ articles(first: 25) { totalCount nodes { title mentions { entity { name } } source { name } } } }';
    const failing: Store = {
      ...store,
      read: (name, params) =>
        name === 'source/by-id' ? Promise.reject(new StoreUnavailableError('down')) : store.read(name, params),
    };
    const { store: counted, asked } = counting(failing);
    const told = await answer(planned, counted, { query });
    expect(told).toContain('"path"');
    expect(told).toBe(await answer(plain, failing, { query }));
    expect(asked.sort()).toEqual([...new Set(asked)]);
  });
});

describe('the planner over any schema', () => {
  const typeDefs = `
    enum Colour { RED GREEN }
    interface Named { name: String! }
    type Cat implements Named { name: String! lives: Int }
    type Dog implements Named { name: String! friend: Named }
    union Pet = Cat | Dog
    type Query {
      cat: Cat pets: [Pet] strict: [Pet!]! named: Named colour: Colour number: Int echo(text: String, list: [Int!]): String
      lazy: Cat failing: String required: String! info: String thrown: Cat strange: Pet iterable: [Int]
    }`;
  const cat = { name: 'Tom', lives: 9 };
  const resolvers = {
    Colour: { RED: '#f00', GREEN: '#0f0' },
    Named: { __resolveType: ({ lives }: { lives?: number }) => (lives === undefined ? 'Dog' : 'Cat') },
    Pet: {
      __resolveType: ({ name, lives }: { name?: string; lives?: number }) => {
        if (name === undefined) throw new Error('no pet');
        return name === 'Nobody' ? 'Query' : lives === undefined ? 'Dog' : 'Cat';
      },
    },
    Query: {
      cat: () => cat,
      pets: () => [cat, Promise.resolve({ name: 'Rex', friend: async () => cat }), null, Promise.resolve(null)],
      strict: async () => [cat, Promise.resolve(null)],
      named: async () => ({ name: 'Rex', friend: cat }),
      colour: () => '#0f0',
      number: () => '7.5',
      echo: (_: unknown, args: object) => JSON.stringify(args),
      lazy: () => ({ name: () => 'Tom', lives: Promise.resolve(9) }),
      failing: () => Promise.reject(new Error('failed')),
      required: () => null,
      info: (_: unknown, __: unknown, ___: unknown, { fieldName }: { fieldName: string }) => fieldName,
      thrown: () => {
        throw new Error('thrown');
      },
      strange: async () => ({}),
      iterable: () => new Set([1, 2]),
    },
  };
  const pets: GraphQLSchema = makeExecutableSchema({ typeDefs, resolvers });
  const plan = createPlanner(pets);
  const run = (document: DocumentNode) => {
    const operation = getOperationAST(document);
    if (operation == null) throw new Error('expected one operation');
    return plan({
      document,
      operation,
      variables: { text: null, one: 1 },
      context: createContext({} as Store, rulesExtractor),
    });
  };

  it.each([
    [
      '{ cat { name lives nick: name } pets { __typename ... on Cat { lives } ... on Dog { name friend { name } } } }',
      true,
    ],
    [
      '{ named { __typename name ... on Dog { friend { name ... on Cat { lives } } } } colour lazy { name lives } }',
      true,
    ],
    ['query ($text: String, $one: Int!) { echo(text: $text, list: [$one, 2]) a: echo b: echo(list: 3) }', true],
    ['query ($text: String = "x") { echo(text: $text) }', true],
    ['{ strict { __typename } cat { name } }', false],
    ['{ number cat { name } }', false],
    ['{ failing cat { name } }', false],
    ['{ cat { name } required }', false],
    ['{ info }', false],
    ['{ thrown { name } pets { __typename } }', false],
    ['{ strange { __typename } }', false],
    ['{ iterable }', false],
  ])('%s', async (query, isAnswered) => {
    const document = parse(query);
    expect(validate(pets, document)).toEqual([]);
    const data = await run(document);
    expect(data !== null).toBe(isAnswered);
    if (!isAnswered) return;
    const variableValues = { text: null, one: 1 };
    expect(JSON.stringify({ data })).toBe(JSON.stringify(await execute({ schema: pets, document, variableValues })));
  });
});
